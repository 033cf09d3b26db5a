//! The narrator with an engine that follows a script: order, cancelling, and every way an engine fails.
#![allow(clippy::expect_used, reason = "a test may fail loudly, in its helpers too")]

use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use narration::scripted::{Asked, Record, Script, Scripted};
use narration::{Absence, Engine, Limits, Narrator, Pace, Progress, Utterance, Voice, VoiceChoice};

const QUICK: Limits = Limits {
    open: Duration::from_millis(500),
    list: Duration::from_millis(500),
    call: Duration::from_millis(500),
    grace: Duration::from_millis(50),
    pause: Duration::from_millis(10),
    leisure: Duration::from_hours(1),
};

struct Bench {
    narrator: Narrator,
    record: Record,
    progress: Receiver<Progress>,
}

impl Bench {
    fn new(script: Script) -> Self {
        Self::remembering(script, Vec::new())
    }

    fn remembering(script: Script, remembered: Vec<VoiceChoice>) -> Self {
        let (sender, progress) = channel();
        let record = Record::default();
        let copy = record.clone();
        let narrator = Narrator::start_within(
            QUICK,
            move || -> Box<dyn Engine> { Scripted::boxed(script, copy) },
            remembered,
            move |told| drop(sender.send(told)),
        );
        Self { narrator, record, progress }
    }

    fn next(&self) -> Progress {
        self.progress.recv_timeout(Duration::from_secs(10)).expect("progress within ten seconds")
    }

    /// Everything up to and with the end of this utterance.
    fn until_finished(&self, id: u32) -> Vec<Progress> {
        let mut all = Vec::new();
        loop {
            all.push(self.next());
            if let Some(Progress::Finished { utterance, .. }) = all.last()
                && *utterance == id
            {
                return all;
            }
        }
    }

    fn say(&self, id: u32, language: &str, sentences: &[&str]) {
        self.narrator.say(utterance(id, language, sentences));
    }
}

fn utterance(id: u32, language: &str, sentences: &[&str]) -> Utterance {
    Utterance {
        id,
        language: language.to_owned(),
        sentences: sentences.iter().map(|&s| s.to_owned()).collect(),
        pace: Pace::FASTEST,
    }
}

fn began(utterance: u32, sentence: u32) -> Progress {
    Progress::Began { utterance, sentence }
}

fn ended(utterance: u32, sentence: u32) -> Progress {
    Progress::Ended { utterance, sentence }
}

fn finished(utterance: u32, cancelled: bool) -> Progress {
    Progress::Finished { utterance, cancelled }
}

fn absent(why: Absence) -> Progress {
    Progress::Absent { language: "zh".to_owned(), why }
}

fn slow() -> Script {
    Script { sentence: Duration::from_mins(1), ..Script::default() }
}

#[test]
fn sentences_are_read_one_by_one_in_order() {
    let bench = Bench::new(Script::default());
    bench.say(7, "zh-CN", &["一。", "……", "二。"]);
    let all = bench.until_finished(7);
    assert!(matches!(&all[0], Progress::Ready { choice, .. } if choice.name == "Test Pinyin"));
    let rest = [began(7, 0), ended(7, 0), began(7, 1), ended(7, 1), began(7, 2), ended(7, 2), finished(7, false)];
    assert_eq!(all[1..], rest);
    assert_eq!(bench.record.said(), ["一。", "二。"], "punctuation alone is not handed to the engine");
}

#[test]
fn a_new_say_cancels_the_old_and_what_waits() {
    let bench = Bench::new(slow());
    bench.say(1, "zh", &["一", "二"]);
    while bench.next() != began(1, 0) {}
    let asked = Instant::now();
    bench.say(2, "zh", &["三"]);
    bench.say(3, "zh", &["四"]);
    let mut all = Vec::new();
    while all.last() != Some(&began(3, 0)) {
        all.push(bench.next());
    }
    assert!(asked.elapsed() < Duration::from_secs(1));
    assert!(all.contains(&finished(1, true)) && all.contains(&finished(2, true)), "{all:?}");
    assert!(!all.contains(&ended(1, 0)), "a sentence cut short has not ended");
    assert!(bench.record.all().contains(&Asked::Stop));
    assert!(!bench.record.said().contains(&"二".to_owned()));
}

#[test]
fn hush_ends_the_reading_and_nothing_else() {
    let bench = Bench::new(slow());
    bench.narrator.hush();
    bench.say(1, "zh", &["一"]);
    while bench.next() != began(1, 0) {}
    bench.narrator.hush();
    assert_eq!(bench.next(), finished(1, true));
    bench.say(2, "zh", &["二"]);
    assert_eq!(bench.next(), began(2, 0));
}

#[test]
fn dropping_the_narrator_stops_the_sound() {
    let bench = Bench::new(slow());
    bench.say(1, "zh", &["一"]);
    while bench.next() != began(1, 0) {}
    drop(bench.narrator);
    assert_eq!(bench.progress.recv_timeout(Duration::from_secs(5)), Ok(finished(1, true)));
    assert_eq!(bench.record.all().last(), Some(&Asked::Stop));
}

#[test]
fn a_voice_that_is_too_slow_is_refused() {
    let mut script = Script::default();
    script.voices.insert(0, ("Broken Pinyin".to_owned(), "cmn".to_owned(), 3900));
    let bench = Bench::new(script);
    assert!(matches!(bench.next(), Progress::Ready { choice, .. } if choice.name == "Test Pinyin"));
    let tests = bench.record.all().iter().filter(|asked| matches!(asked, Asked::Test(_))).count();
    assert_eq!(tests, 3, "the slow one gets a second try");
}

#[test]
fn without_a_sound_voice_the_captions_go_on() {
    let bench = Bench::new(Script { voices: Vec::new(), ..Script::default() });
    assert_eq!(bench.next(), absent(Absence::NoVoice));
    bench.say(1, "zh", &["一二"]);
    let start = Instant::now();
    assert_eq!(bench.until_finished(1), [began(1, 0), ended(1, 0), finished(1, false)]);
    assert!(start.elapsed() >= Duration::from_millis(540), "two characters at 220 a minute");
    assert!(bench.record.said().is_empty());
}

#[test]
fn a_remembered_voice_is_not_tested_again() {
    let choice = VoiceChoice {
        name: "Test English".to_owned(),
        language: "en".to_owned(),
        measured_ms: 2000,
        units_per_minute: None,
    };
    let bench = Bench::remembering(Script::default(), vec![choice.clone()]);
    assert_eq!(bench.next(), Progress::Ready { language: "en".to_owned(), choice });
    assert_eq!(bench.record.all(), [Asked::Open, Asked::Choose("Test English".to_owned())]);
}

#[test]
fn a_remembered_voice_that_is_gone_is_replaced() {
    let choice =
        VoiceChoice { name: "Gone".to_owned(), language: "zh".to_owned(), measured_ms: 2000, units_per_minute: None };
    let bench = Bench::remembering(Script::default(), vec![choice]);
    assert!(matches!(bench.next(), Progress::Ready { choice, .. } if choice.name == "Test Pinyin"));
}

#[test]
fn each_language_has_its_voice() {
    let bench = Bench::new(Script::default());
    bench.say(1, "en-GB", &["One."]);
    bench.until_finished(1);
    bench.say(2, "zh-CN", &["二"]);
    bench.until_finished(2);
    bench.say(3, "en-GB", &["Three."]);
    bench.until_finished(3);
    let asked = bench.record.all();
    let at = |sentence: &str| asked.iter().position(|a| *a == Asked::Speak(sentence.to_owned())).expect("said");
    let before = |index: usize, name: &str| {
        asked[..index].iter().rev().find_map(|a| match a {
            Asked::Choose(chosen) => Some(chosen == name),
            _ => None,
        })
    };
    assert_eq!(before(at("One."), "Test English"), Some(true));
    assert_eq!(before(at("二"), "Test Pinyin"), Some(true));
    assert_eq!(before(at("Three."), "Test English"), Some(true));
}

#[test]
fn an_engine_that_hangs_on_opening_is_left_behind() {
    let bench = Bench::new(Script { hang_on_open: true, ..Script::default() });
    let start = Instant::now();
    bench.say(1, "zh", &["一"]);
    assert_eq!(bench.until_finished(1), [absent(Absence::Stuck), began(1, 0), ended(1, 0), finished(1, false)]);
    assert!(start.elapsed() < Duration::from_secs(2));
}

#[test]
fn an_engine_that_hangs_in_speech_is_left_behind_and_the_sentence_shown() {
    let bench = Bench::new(Script { hang_on_sentence: Some(1), ..Script::default() });
    bench.say(1, "zh", &["一", "二"]);
    let all = bench.until_finished(1);
    let rest = [began(1, 0), ended(1, 0), absent(Absence::Stuck), began(1, 1), ended(1, 1), finished(1, false)];
    assert_eq!(all[1..], rest);
}

#[test]
fn a_sentence_without_an_end_is_ended_by_the_watchdog() {
    let bench = Bench::new(Script { endless_from: Some(0), ..Script::default() });
    bench.say(1, "zh", &["一", "二", "三"]);
    let all = bench.until_finished(1);
    let rest = [
        began(1, 0),
        ended(1, 0),
        began(1, 1),
        ended(1, 1),
        absent(Absence::NoSound),
        began(1, 2),
        ended(1, 2),
        finished(1, false),
    ];
    assert_eq!(all[1..], rest);
    let openings = bench.record.all().iter().filter(|asked| **asked == Asked::Open).count();
    assert_eq!(openings, 2, "opened anew once");
    assert_eq!(bench.record.said(), ["一", "二"]);
}

#[test]
fn after_an_error_it_connects_anew_and_repeats_the_sentence() {
    let bench = Bench::new(Script { failing: vec![1], ..Script::default() });
    bench.say(1, "zh", &["一", "二", "三"]);
    let all = bench.until_finished(1);
    assert_eq!(
        all[1..],
        [began(1, 0), ended(1, 0), began(1, 1), ended(1, 1), began(1, 2), ended(1, 2), finished(1, false),]
    );
    assert_eq!(bench.record.said(), ["一", "二", "二", "三"]);
}

#[test]
fn after_a_second_error_it_goes_on_in_silence() {
    let bench = Bench::new(Script { failing: vec![0, 1], ..Script::default() });
    bench.say(1, "zh", &["一"]);
    let all = bench.until_finished(1);
    assert_eq!(all[1..], [absent(Absence::NoService), began(1, 0), ended(1, 0), finished(1, false)]);
}

#[test]
fn if_it_cannot_connect_anew_it_goes_on_in_silence() {
    let bench = Bench::new(Script { failing: vec![0], openings: 1, ..Script::default() });
    bench.say(1, "zh", &["一"]);
    let all = bench.until_finished(1);
    assert_eq!(all[1..], [absent(Absence::NoService), began(1, 0), ended(1, 0), finished(1, false)]);
}

#[test]
fn an_engine_that_panics_counts_as_stuck() {
    let (sender, progress) = channel();
    let narrator =
        Narrator::start_within(QUICK, || panic!("scripted"), Vec::new(), move |told| drop(sender.send(told)));
    narrator.say(utterance(1, "zh", &["一"]));
    assert_eq!(progress.recv_timeout(Duration::from_secs(5)), Ok(absent(Absence::Stuck)));
    assert_eq!(progress.recv_timeout(Duration::from_secs(5)), Ok(began(1, 0)));
}

/// The limits of a bench where a voice is timed at once.
fn at_leisure(script: Script) -> (Narrator, Record, Receiver<Progress>) {
    let (sender, progress) = channel();
    let record = Record::default();
    let copy = record.clone();
    let limits = Limits { leisure: Duration::from_millis(20), ..QUICK };
    let narrator = Narrator::start_within(
        limits,
        move || -> Box<dyn Engine> { Scripted::boxed(script, copy) },
        Vec::new(),
        move |told| drop(sender.send(told)),
    );
    (narrator, record, progress)
}

#[test]
fn at_leisure_a_voice_is_timed_without_a_sound_and_only_once() {
    let (narrator, record, progress) = at_leisure(Script::default());
    let next = || progress.recv_timeout(Duration::from_secs(10)).expect("progress");
    assert!(matches!(next(), Progress::Ready { choice, .. } if choice.units_per_minute.is_none()));
    let Progress::Ready { choice, .. } = next() else { panic!("the timed voice is told") };
    // The longer sentence has 15 signs more, 270 ms each, for 13 characters; more or less what it speaks in a minute.
    assert!(choice.units_per_minute.is_some_and(|units| (178..=186).contains(&units)), "{choice:?}");
    narrator.say(utterance(1, "zh", &["一"]));
    assert_eq!(next(), began(1, 0));
    assert!(record.said() == ["一"], "nothing else was heard");
    let tests = record.all().iter().filter(|asked| matches!(asked, Asked::Test(_))).count();
    assert_eq!(tests, 5, "the test sentence, and twice the short and the long one");
}

#[test]
fn a_voice_whose_timing_is_beyond_belief_keeps_the_table() {
    let (narrator, record, progress) = at_leisure(Script { character_ms: 1, ..Script::default() });
    let next = || progress.recv_timeout(Duration::from_secs(10)).expect("progress");
    assert!(matches!(next(), Progress::Ready { .. }));
    std::thread::sleep(Duration::from_millis(300));
    narrator.say(utterance(1, "zh", &["一"]));
    assert_eq!(next(), began(1, 0), "it is not told again");
    let tests = record.all().iter().filter(|asked| matches!(asked, Asked::Test(_))).count();
    assert_eq!(tests, 5, "and not tried again");
}

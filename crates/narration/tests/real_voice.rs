//! The system's own voice on a private sound stage, and what is really heard.
//!
//! Each test starts this program again as a child process inside the stage, since the environment of a running process
//! is not to be changed. The child's part is an ignored test of the same file; it does nothing outside a stage.
#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, reason = "a test may fail loudly, in its helpers too")]

use std::env;
use std::fs;
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::{Duration, Instant};

use narration::rehearsal::{SoundStage, duration_s, rms, utterances_s};
use narration::{
    Absence, Engine, EngineFailure, Events, Limits, Manner, Narrator, Pace, Progress, Ticket, Utterance, Voice,
    VoiceChoice, VoiceEntry, system_engine,
};

const PINYIN: &str = "Chinese (Mandarin, latin as Pinyin)";
const SPELLED: &str = "Chinese (Mandarin, latin as English)";
/// 21 characters.
const SENTENCE: &str = "今天我们学习打电话,请您先找到绿色的电话图标。";
/// Tells the child where to write what it saw; without it the child's part is not played.
const REPORT: &str = "YINXING_REHEARSAL_REPORT";

/// Plays a child's part on a stage of its own. Gives the recording and what the child saw.
fn rehearse(part: &str) -> (SoundStage, PathBuf, String) {
    let mut stage = SoundStage::start().expect("a sound stage");
    let wav = stage.folder().join("heard.wav");
    let report = stage.folder().join("report.txt");
    stage.record(&wav).expect("a recording");
    let child = Command::new(env::current_exe().expect("this program"))
        .args(["--ignored", "--exact", part, "--nocapture", "--test-threads=1"])
        .envs(stage.env())
        .env(REPORT, &report)
        .output()
        .expect("a child process");
    stage.stop_recording();
    let said = format!("{}{}", String::from_utf8_lossy(&child.stdout), String::from_utf8_lossy(&child.stderr));
    assert!(child.status.success(), "{said}");
    let report = fs::read_to_string(&report).expect("the child's report");
    (stage, wav, report)
}

/// The child's end of it.
struct Part {
    report: PathBuf,
    narrator: Narrator,
    progress: Receiver<Progress>,
    start: Instant,
}

impl Part {
    /// `None` outside a stage.
    fn play(engine: fn() -> Box<dyn Engine>, remembered: Vec<VoiceChoice>) -> Option<Self> {
        let report = PathBuf::from(env::var_os(REPORT)?);
        fs::write(&report, "").expect("a report");
        let (sender, progress) = channel();
        let limits = Limits { grace: Duration::from_secs(2), open: Duration::from_secs(5), ..Limits::default() };
        let narrator = Narrator::start_within(limits, engine, remembered, move |told| drop(sender.send(told)));
        Some(Self { report, narrator, progress, start: Instant::now() })
    }

    fn next(&self) -> Progress {
        let told = self.progress.recv_timeout(Duration::from_mins(1)).expect("progress");
        let line = format!("{:6.2} {told:?}\n", self.start.elapsed().as_secs_f64());
        let old = fs::read_to_string(&self.report).expect("the report");
        fs::write(&self.report, old + &line).expect("the report");
        told
    }

    fn until(&self, wanted: &Progress) {
        while self.next() != *wanted {}
    }

    fn say(&self, id: u32, pace: u16, sentences: &[&str]) {
        self.say_in("zh-CN", id, pace, sentences);
    }

    fn say_in(&self, language: &str, id: u32, pace: u16, sentences: &[&str]) {
        self.narrator.say(Utterance {
            id,
            language: language.to_owned(),
            sentences: sentences.iter().map(|&s| s.to_owned()).collect(),
            pace: Pace::new(pace),
        });
    }
}

fn pinyin() -> Vec<VoiceChoice> {
    vec![VoiceChoice {
        name: PINYIN.to_owned(),
        language: "zh".to_owned(),
        measured_ms: 2340,
        units_per_minute: Some(220),
    }]
}

/// The system's engine, with the broken voice under a name that is tried first.
struct Disguise(Box<dyn Engine>);

impl Engine for Disguise {
    fn open(&mut self, events: Events) -> Result<(), EngineFailure> {
        self.0.open(events)
    }

    fn voices(&mut self) -> Result<Vec<VoiceEntry>, EngineFailure> {
        let mut voices = self.0.voices()?;
        voices.insert(0, VoiceEntry { name: "Pinyin in disguise".to_owned(), language: "cmn".to_owned() });
        Ok(voices)
    }

    fn choose(&mut self, name: &str) -> Result<(), EngineFailure> {
        self.0.choose(if name == "Pinyin in disguise" { SPELLED } else { name })
    }

    fn speak(&mut self, sentence: &str, manner: &Manner) -> Result<Ticket, EngineFailure> {
        self.0.speak(sentence, manner)
    }

    fn stop(&mut self) -> Result<(), EngineFailure> {
        self.0.stop()
    }
}

#[test]
#[ignore = "a child's part"]
fn part_self_test() {
    let Some(part) = Part::play(|| Box::new(Disguise(system_engine())), Vec::new()) else { return };
    let Progress::Ready { choice, .. } = part.next() else { panic!("no voice") };
    assert_eq!(choice.name, PINYIN);
}

#[test]
fn the_self_test_refuses_the_voice_that_spells_and_takes_pinyin_unheard() {
    let (_stage, wav, report) = rehearse("part_self_test");
    assert!(report.contains("measured_ms: 2"), "{report}");
    let loudness = rms(&wav).expect("loudness");
    assert!(loudness < 0.0005, "the self-test was heard: {loudness}");
    note("self-test", &format!("{report} rms {loudness}"));
}

#[test]
#[ignore = "a child's part"]
fn part_sentence() {
    let Some(part) = Part::play(system_engine, pinyin()) else { return };
    part.say(1, 150, &[SENTENCE]);
    part.until(&Progress::Finished { utterance: 1, cancelled: false });
}

#[test]
fn a_sentence_is_heard_in_the_time_its_pace_promises() {
    let (_stage, wav, report) = rehearse("part_sentence");
    let (loudness, seconds) = (rms(&wav).expect("loudness"), duration_s(&wav).expect("duration"));
    note("sentence", &format!("{report} rms {loudness} {seconds} s"));
    assert!(loudness > 0.01, "{loudness}");
    let expected = 21.0 * 60.0 / 150.0;
    assert!((0.8..1.2).contains(&(seconds / expected)), "{seconds} s instead of {expected} s");
}

/// What is asked for, in characters a minute: the slowest, the usual and the fastest pace.
const ASKED: [u16; 3] = [110, 160, 220];

#[test]
#[ignore = "a child's part"]
fn part_paces() {
    let voice = VoiceChoice { units_per_minute: None, ..pinyin().remove(0) };
    let Some(part) = Part::play(system_engine, vec![voice]) else { return };
    // Found, and then timed at leisure, as at its first use.
    while !matches!(part.next(), Progress::Ready { choice, .. } if choice.units_per_minute.is_some()) {}
    for (id, asked) in (1..).zip(ASKED) {
        part.say(id, asked, &[SENTENCE]);
        part.until(&Progress::Finished { utterance: id, cancelled: false });
        thread::sleep(Duration::from_millis(2500));
    }
}

/// Within a tenth. A computer that is busy with something else stretches the sound, which says nothing of the voice: then
/// it is listened to again, once.
#[test]
fn once_the_voice_is_timed_a_pace_is_heard_as_asked() {
    let mut told = Vec::new();
    for _ in 0..2 {
        let (_stage, wav, report) = rehearse("part_paces");
        let units = report.split("units_per_minute: Some(").nth(1).and_then(|rest| rest.split(')').next());
        let units: u16 = units.expect("a figure").parse().expect("a number");
        let seconds = utterances_s(&wav, 1.2).expect("durations");
        assert_eq!(seconds.len(), ASKED.len(), "the timing is not heard, the sentences are: {seconds:?}");
        let heard: Vec<f64> = seconds.iter().map(|seconds| (21.0 * 60.0 / seconds).round()).collect();
        told.push(format!("{units} at the normal rate; {ASKED:?} asked, {heard:?} heard"));
        note("paces", &format!("{report}{}", told.join("\n")));
        let is_near = |(asked, heard): (&u16, &f64)| (0.9..=1.1).contains(&(heard / f64::from(*asked)));
        if ASKED.iter().zip(&heard).all(is_near) && (190..=250).contains(&units) {
            return;
        }
    }
    panic!("{told:#?}");
}

#[test]
#[ignore = "a child's part"]
fn part_cancel() {
    let Some(part) = Part::play(system_engine, pinyin()) else { return };
    part.say(1, 150, &[SENTENCE, SENTENCE, SENTENCE]);
    part.until(&Progress::Began { utterance: 1, sentence: 0 });
    thread::sleep(Duration::from_secs(3));
    let asked = Instant::now();
    part.say(2, 150, &["您好。"]);
    assert_eq!(part.next(), Progress::Finished { utterance: 1, cancelled: true });
    assert!(asked.elapsed() < Duration::from_millis(500), "{:?}", asked.elapsed());
    part.until(&Progress::Finished { utterance: 2, cancelled: false });
}

#[test]
fn a_new_say_cancels_what_is_being_heard() {
    let (_stage, wav, report) = rehearse("part_cancel");
    let seconds = duration_s(&wav).expect("duration");
    note("cancel", &format!("{report} {seconds} s"));
    // A new connection begins to sound up to 1.2 s after it says so.
    assert!((2.0..6.0).contains(&seconds), "3 s of the first and all of the second: {seconds}");
}

#[test]
#[ignore = "a child's part"]
fn part_crash() {
    let Some(part) = Part::play(system_engine, pinyin()) else { return };
    part.say(1, 200, &["今天我们学习打电话。", "再见。"]);
    part.until(&Progress::Began { utterance: 1, sentence: 0 });
    let run = env::var("XDG_RUNTIME_DIR").expect("the stage");
    let file = Path::new(&run).join("speech-dispatcher/pid/speech-dispatcher.pid");
    let pid = fs::read_to_string(file).expect("the speech service's number");
    assert!(Command::new("kill").args(["-KILL", pid.trim()]).status().expect("kill").success());
    part.until(&Progress::Finished { utterance: 1, cancelled: false });
}

#[test]
fn a_speech_service_that_dies_is_started_again() {
    let (_stage, wav, report) = rehearse("part_crash");
    note("crash", &format!("{report} rms {}", rms(&wav).expect("loudness")));
    assert!(!report.contains("Absent"), "{report}");
    assert!(report.contains("Ended { utterance: 1, sentence: 1 }"), "{report}");
}

#[test]
#[ignore = "a child's part"]
fn part_english() {
    let Some(part) = Part::play(system_engine, Vec::new()) else { return };
    part.say_in("en-GB", 1, 150, &["Look for the green picture at the bottom of the screen."]);
    part.until(&Progress::Finished { utterance: 1, cancelled: false });
}

#[test]
fn english_has_a_plain_english_voice() {
    let (_stage, wav, report) = rehearse("part_english");
    let (loudness, seconds) = (rms(&wav).expect("loudness"), duration_s(&wav).expect("duration"));
    note("english", &format!("{report} rms {loudness} {seconds} s"));
    assert!(report.contains("English (Great Britain)"), "{report}");
    assert!(loudness > 0.01, "{loudness}");
    let expected = 11.0 * 60.0 / 135.0;
    assert!((0.7..1.3).contains(&(seconds / expected)), "{seconds} s instead of {expected} s");
}

#[test]
#[ignore = "a child's part"]
fn part_mute() {
    if env::var_os(REPORT).is_none() {
        return;
    }
    let run = PathBuf::from(env::var("XDG_RUNTIME_DIR").expect("the stage")).join("speech-dispatcher");
    fs::create_dir_all(&run).expect("a folder");
    // It takes connections and never answers, as a speech service does that is stuck.
    let _mute = UnixListener::bind(run.join("speechd.sock")).expect("a socket");
    let Some(part) = Part::play(system_engine, Vec::new()) else { return };
    part.say(1, 200, &["您好。"]);
    part.until(&Progress::Absent { language: "zh-CN".to_owned(), why: Absence::Stuck });
    part.until(&Progress::Finished { utterance: 1, cancelled: false });
    let asked = Instant::now();
    drop(part.narrator);
    assert!(asked.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_speech_service_that_never_answers_is_left_behind() {
    let (_stage, _wav, report) = rehearse("part_mute");
    note("mute", &report);
    assert!(report.contains("Ended { utterance: 1, sentence: 0 }"), "{report}");
}

/// Keeps the figures of the last run, for whoever wants to read them.
fn note(name: &str, text: &str) {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("narration-{name}.txt"));
    drop(fs::write(file, text));
}

//! The first start, as a volunteer meets it: five screens, the recovery sheet, a power cut in between, and the demonstration centre.

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use journeys::stage::until;
use journeys::{Setting, Stage};
use narration::rehearsal::{SoundStage, rms};

use super::heard::sounds_for;
use super::play;

fn alone() -> Setting {
    Setting { trainer: true, ..Setting::default() }
}

async fn at(stage: &Stage, step: &str) {
    stage.waits_for(&format!("document.querySelector('[data-testid=set-up]')?.dataset.step === '{step}'")).await;
}

/// A picture, and what axe says.
async fn shown(stage: &Stage, name: &str, language: &str) {
    stage.is_calm().await;
    stage.picture(name).await;
    stage.is_accessible(name, language).await;
}

async fn founds(stage: &Stage, centre: &str, name: &str) {
    at(stage, "centre").await;
    stage.types("centre", centre).await;
    stage.presses("setup-next").await;
    at(stage, "trainer").await;
    stage.types("name", name).await;
    stage.types("pin", "135790").await;
    stage.types("pin-again", "135790").await;
    stage.presses("found").await;
    at(stage, "sound").await;
}

#[test]
fn a_volunteer_sets_up_the_centre_alone() {
    play(async {
        let stage = Stage::open(alone()).await;
        at(&stage, "centre").await;
        stage.types("centre", "阳光社区服务中心").await;
        shown(&stage, "setup-1-centre", "zh-CN").await;
        stage.presses("setup-next").await;
        at(&stage, "trainer").await;
        stage.types("name", "李老师").await;
        stage.types("pin", "135790").await;
        stage.types("pin-again", "135791").await;
        stage.presses("found").await;
        stage.waits_for("document.querySelector('[data-testid=differs]').textContent !== ''").await;
        shown(&stage, "setup-2-trainer", "zh-CN").await;
        stage.types("pin", "135790").await;
        stage.types("pin-again", "135790").await;
        stage.presses("found").await;
        at(&stage, "sound").await;
        stage.finds("sound-advice").await;
        shown(&stage, "setup-3-sound", "zh-CN").await;
        stage.presses("setup-back").await;
        at(&stage, "trainer").await;
        stage.presses("setup-next").await;
        stage.presses("setup-later").await;
        at(&stage, "class").await;
        stage.types("class-name", "周一上午班").await;
        shown(&stage, "setup-4-class", "zh-CN").await;
        stage.presses("setup-next").await;
        at(&stage, "learners").await;
        stage.types("names", "王桂兰\u{e007}李福海\u{e007}张秀英").await;
        shown(&stage, "setup-5-learners", "zh-CN").await;
        stage.presses("setup-next").await;
        at(&stage, "ready").await;
        stage.presses("code-print").await;
        stage.finds("code-sheet").await;
        shown(&stage, "setup-6-ready", "zh-CN").await;
        let papers = stage.folder().join("papers");
        let sheets = || std::fs::read_dir(&papers).map_or(0, Iterator::count);
        assert_eq!(sheets(), 1, "the sheet lies there to be printed");
        // It is laid open in the system's viewer.
        let [opened] = stage.opened_papers(1).await.try_into().expect("one paper");
        assert!(opened.starts_with(&papers), "{}", opened.display());
        stage.presses("code-kept").await;
        stage.finds("headline").await;
        assert_eq!(sheets(), 0, "and no longer once the code is kept");
        stage.picture("setup-7-board").await;
        let folder = stage.close().await;
        let (records, _) = records::open(folder.path(), chrono::DateTime::UNIX_EPOCH).expect("the records open");
        let classes = records.classes().expect("classes");
        assert_eq!((classes.len(), classes[0].members), (1, 3));
    });
}

#[test]
fn later_leads_to_the_end_and_a_demonstration_comes_and_goes() {
    play(async {
        let stage = Stage::open(alone()).await;
        at(&stage, "centre").await;
        stage.presses("language-en").await;
        founds(&stage, "Sunshine Community Centre", "Ms Li").await;
        shown(&stage, "setup-en-3-sound", "en").await;
        for step in ["class", "learners", "ready"] {
            stage.presses("setup-later").await;
            at(&stage, step).await;
        }
        shown(&stage, "setup-en-6-ready", "en").await;
        stage.presses("sample-make").await;
        stage.finds("sample-growing").await;
        stage.run("document.querySelector('[data-testid=sample-growing]').scrollIntoView()", vec![]).await;
        stage.picture("setup-en-7-growing").await;
        stage.presses("code-kept").await;
        stage.presses("room-keeping").await;
        stage.presses("part-sample").await;
        stage.waits_long_for(Duration::from_mins(1), "document.querySelector('[data-testid=sample-count]')").await;
        stage.finds("sample").await;
        shown(&stage, "setup-en-8-sample", "en").await;
        stage.presses("part-sound").await;
        shown(&stage, "setup-en-9-sound", "en").await;
        stage.presses("room-people").await;
        stage.waits_for("document.querySelector('.office').dataset.room === 'people'").await;
        stage.is_calm().await;
        stage.picture("setup-en-10-people").await;
        stage.presses("room-keeping").await;
        stage.presses("part-sample").await;
        stage.presses("sample-remove").await;
        stage.finds("sample-make").await;
        stage.waits_for("document.querySelector('[data-testid=sample]') === null").await;
        stage.picture("setup-en-11-removed").await;
        stage.close().await;
    });
}

#[test]
fn after_a_power_cut_it_goes_on_where_it_was() {
    play(async {
        let stage = Stage::open(alone()).await;
        founds(&stage, "阳光社区服务中心", "李老师").await;
        let stage = stage.cut_and_open_again().await;
        stage.finds("gate").await;
        stage.types("pin", "135790").await;
        stage.presses("enter").await;
        at(&stage, "sound").await;
        shown(&stage, "setup-cut-sound", "zh-CN").await;
        for step in ["class", "learners", "ready"] {
            stage.presses("setup-later").await;
            at(&stage, step).await;
        }
        stage.finds("recovery-code").await;
        stage.presses("code-kept").await;
        stage.finds("headline").await;
        stage.close().await;
    });
}

#[test]
fn audio_the_sound_check_is_heard() {
    let mut sound = SoundStage::start().expect("a private sound server");
    let wav = sound.folder().join("check.wav");
    let env = sound.env();
    play(async {
        let stage = Stage::open(Setting { trainer: true, env, ..Setting::default() }).await;
        founds(&stage, "阳光社区服务中心", "李老师").await;
        // The first start tries the voices one after the other.
        let found = "!/正在找/.test(document.querySelector('[data-testid=sound-found]').innerText)";
        stage.waits_long_for(Duration::from_mins(1), found).await;
        sound.record(&wav).expect("the recorder starts");
        stage.presses("sound-play").await;
        stage.finds("sound-yes").await;
        until(Duration::from_secs(10), || sounds_for(&wav) > 1.0).await;
        sound.stop_recording();
        shown(&stage, "setup-3-sound-asks", "zh-CN").await;
        stage.presses("sound-yes").await;
        stage.finds("sound-advice").await;
        shown(&stage, "setup-3-sound-heard", "zh-CN").await;
        stage.close().await;
    });
    let loud = rms(&wav).expect("sox measures");
    println!("the sentence of the sound check: RMS {loud:.3}");
    assert!(loud > 0.01, "silent: RMS {loud}");
}

/// Presses Tab until the focus is there.
async fn tabs_to(stage: &Stage, test_id: &str) {
    let there = format!("return document.activeElement?.dataset?.testid === '{test_id}'");
    for _ in 0..40 {
        if stage.run(&there, vec![]).await == true {
            return;
        }
        keys(stage, "\u{e004}").await;
    }
    panic!("forty times Tab, and never at {test_id}");
}

async fn keys(stage: &Stage, text: &str) {
    let each = text.chars().flat_map(|value| [KeyAction::Down { value }, KeyAction::Up { value }]);
    stage.perform(each.fold(KeyActions::new("keys".to_owned()), KeyActions::then)).await;
}

/// Nothing but keys, from the first screen to the board: what Enter sends and where the focus stands is part of it.
#[test]
fn the_set_up_is_done_by_keys_alone() {
    const ENTER: &str = "\u{e007}";
    play(async {
        let stage = Stage::open(alone()).await;
        at(&stage, "centre").await;
        stage.waits_for("document.activeElement?.dataset?.testid === 'centre'").await;
        keys(&stage, "Sunshine").await;
        keys(&stage, ENTER).await;
        at(&stage, "trainer").await;
        stage.waits_for("document.activeElement?.dataset?.testid === 'name'").await;
        keys(&stage, "Li\u{e004}135790\u{e004}135790").await;
        keys(&stage, ENTER).await;
        at(&stage, "sound").await;
        tabs_to(&stage, "setup-later").await;
        keys(&stage, ENTER).await;
        at(&stage, "class").await;
        stage.waits_for("document.activeElement?.dataset?.testid === 'class-name'").await;
        keys(&stage, "Monday").await;
        keys(&stage, ENTER).await;
        at(&stage, "learners").await;
        stage.waits_for("document.activeElement?.dataset?.testid === 'names'").await;
        keys(&stage, "Wang\u{e007}Zhang").await;
        tabs_to(&stage, "setup-next").await;
        keys(&stage, ENTER).await;
        at(&stage, "ready").await;
        tabs_to(&stage, "code-kept").await;
        keys(&stage, " ").await;
        stage.finds("headline").await;
        let folder = stage.close().await;
        let (records, _) = records::open(folder.path(), chrono::DateTime::UNIX_EPOCH).expect("the records open");
        assert_eq!(records.classes().expect("classes")[0].members, 2);
    });
}

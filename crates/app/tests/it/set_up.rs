//! The first start: five screens, a power cut between two of them, the recovery sheet, the sound check without a voice.

use std::process::Command;
use std::time::Duration;

use app::App;
use app::wire::TroubleCode;
use app::wire::trainer::DeskView;
use app::wire::trainer::gate::GateWish;
use app::wire::trainer::set_up::{Heard, SetUp, SetUpStep, SetUpWish, SoundWish};

use crate::place::Place;

fn wishes(app: &App, wish: SetUpWish) -> SetUp {
    set_up(app.gate(wish.into()).unwrap().view)
}

fn set_up(view: DeskView) -> SetUp {
    match view {
        DeskView::SetUp(set_up) => set_up,
        other => panic!("not in the set-up: {other:?}"),
    }
}

fn founds(app: &App) -> SetUp {
    wishes(app, SetUpWish::NameCentre { centre: " 阳光社区 ".into() });
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    set_up(app.gate(wish).unwrap().view)
}

fn signs_in(app: &App) -> SetUp {
    let DeskView::Gate(gate) = app.desk_open().unwrap().view else { panic!("the gate is shut") };
    set_up(app.gate(GateWish::SignIn { trainer: gate.trainers[0].id.clone(), pin: "135790".into() }).unwrap().view)
}

fn text_of(pdf: &str) -> String {
    let told =
        Command::new("pdftotext").args(["-raw", pdf, "-"]).output().expect("`cargo xtask` installs poppler-utils");
    String::from_utf8(told.stdout).unwrap()
}

#[test]
fn five_screens_lead_to_a_class_with_its_learners() {
    let place = Place::opens();
    let app = &place.app;
    assert_eq!(set_up(app.desk_open().unwrap().view).step, SetUpStep::Centre);
    assert_eq!(wishes(app, SetUpWish::NameCentre { centre: " ".into() }).step, SetUpStep::Centre, "a name is needed");
    assert_eq!(founds(app).step, SetUpStep::Sound);
    assert_eq!(wishes(app, SetUpWish::GoTo { step: SetUpStep::Class }).step, SetUpStep::Class);
    assert_eq!(wishes(app, SetUpWish::FirstClass { name: "周一班".into() }).step, SetUpStep::Learners);
    wishes(app, SetUpWish::GoTo { step: SetUpStep::Class });
    assert_eq!(
        wishes(app, SetUpWish::FirstClass { name: "周二班".into() }).class,
        "周二班",
        "corrected, not a second one"
    );
    assert_eq!(wishes(app, SetUpWish::FirstLearners { names: "\n".into() }).step, SetUpStep::Learners);
    let ready = wishes(app, SetUpWish::FirstLearners { names: "王桂兰\n张福海\n".into() });
    assert_eq!((ready.step, ready.learners.len()), (SetUpStep::Ready, 2));
    wishes(app, SetUpWish::GoTo { step: SetUpStep::Learners });
    let again = wishes(app, SetUpWish::FirstLearners { names: "王桂兰\n李秀英".into() });
    assert_eq!(again.learners.len(), 3, "whoever is there is not added again: {:?}", again.learners);
    assert_eq!(again.code.map(|code| code.code), ready.code.map(|code| code.code), "going back makes no other code");
    assert!(matches!(app.gate(GateWish::CodeKept).unwrap().view, DeskView::Board(_)));
    let classes = place.records().classes().unwrap();
    assert_eq!((classes.len(), classes[0].members, classes[0].sample), (1, 3, false));
    assert_eq!(app.gate(SetUpWish::GoTo { step: SetUpStep::Class }.into()).unwrap_err().code, TroubleCode::Stale);
}

#[test]
fn a_power_cut_after_the_second_screen_loses_only_the_code_which_is_made_anew() {
    let place = Place::opens();
    founds(&place.app);
    let before = place.records().trainers().unwrap()[0].recovery.clone();
    let Place { app, folder, .. } = place;
    drop(app);
    let place = Place::opens_in(folder);
    let app = &place.app;
    let wish = SetUpWish::NameCentre { centre: "别的中心".into() };
    assert_eq!(app.gate(wish.into()).unwrap_err().code, TroubleCode::Stale, "behind the gate only");
    let on = signs_in(app);
    assert_eq!((on.step, on.centre.as_str()), (SetUpStep::Sound, "阳光社区"));
    let code = wishes(app, SetUpWish::GoTo { step: SetUpStep::Ready }).code.unwrap().code;
    assert_ne!(place.records().trainers().unwrap()[0].recovery, before, "nobody ever saw the first code");
    app.gate(GateWish::CodeKept).unwrap();
    app.gate(GateWish::Lock).unwrap();
    let DeskView::Gate(gate) = app.desk_open().unwrap().view else { panic!("shut") };
    let trainer = gate.trainers[0].id.clone();
    let desk = app.gate(GateWish::Recover { trainer, code, pin: "246801".into() }).unwrap();
    assert!(desk.trainer.is_some(), "the code that was shown opens the gate");
}

#[test]
fn the_recovery_sheet_tells_the_code_and_goes_when_it_is_kept() {
    let place = Place::opens();
    let app = &place.app;
    assert_eq!(app.gate(GateWish::PrintCode).unwrap_err().code, TroubleCode::Stale, "there is no code yet");
    founds(app);
    let code = wishes(app, SetUpWish::GoTo { step: SetUpStep::Ready }).code.unwrap();
    assert_eq!(code.sheet, None);
    let sheet = set_up(app.gate(GateWish::PrintCode).unwrap().view).code.unwrap().sheet.expect("a sheet");
    let text = text_of(&sheet);
    for said in ["恢复单", "阳光社区", "李老师", code.code.as_str(), "2026-06-08"] {
        assert!(text.contains(said), "{said} is not on the sheet: {text}");
    }
    app.gate(GateWish::CodeKept).unwrap();
    assert!(!std::path::Path::new(&sheet).exists(), "no copy lies about");
    assert_eq!(app.gate(GateWish::PrintCode).unwrap_err().code, TroubleCode::Stale, "nor can one be made again");
}

#[test]
fn a_set_up_that_nobody_goes_on_with_locks_and_waits_for_the_pin() {
    let place = Place::opens();
    place.clock.advance(Duration::from_mins(30));
    assert_eq!(
        founds(&place.app).step,
        SetUpStep::Sound,
        "reading for half an hour before the first trainer is no idling"
    );
    place.clock.advance(Duration::from_mins(11));
    let refused = place.app.gate(SetUpWish::GoTo { step: SetUpStep::Class }.into());
    assert_eq!(refused.unwrap_err().code, TroubleCode::Stale, "the gate has shut meanwhile");
    assert_eq!(signs_in(&place.app).step, SetUpStep::Sound);
}

#[test]
fn a_sheet_that_a_power_cut_left_is_swept_up() {
    let place = Place::opens();
    founds(&place.app);
    wishes(&place.app, SetUpWish::GoTo { step: SetUpStep::Ready });
    let sheet = set_up(place.app.gate(GateWish::PrintCode).unwrap().view).code.unwrap().sheet.unwrap();
    let Place { app, folder, .. } = place;
    drop(app);
    assert!(std::path::Path::new(&sheet).exists());
    let place = Place::opens_in(folder);
    assert!(!std::path::Path::new(&sheet).exists());
    assert_eq!(signs_in(&place.app).step, SetUpStep::Ready, "and the set-up goes on");
}

#[test]
fn without_a_voice_the_sound_check_says_what_to_do_and_that_captions_stay() {
    let place = Place::opens();
    let sound = founds(&place.app).sound;
    assert!(!sound.can_speak && !sound.sentence.is_empty());
    assert!(sound.advice.last().unwrap().contains("字幕"), "{:?}", sound.advice);
    let say = SetUpWish::Sound { wish: SoundWish::Say { slower: true } };
    assert!(wishes(&place.app, say).sound.said);
    let answer = SetUpWish::Sound { wish: SoundWish::Answer { heard: Heard::Nothing } };
    assert_eq!(wishes(&place.app, answer).sound.heard, Some(Heard::Nothing));
}

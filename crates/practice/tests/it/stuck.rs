//! The stuck rules S1 to S12 (curriculum §4.4): for each one input and one expected picture, what is said and what the trainer is
//! told.

use course::Lure;
use insta::assert_snapshot;
use practice::{Ask, Input, Level, Pace, Profile, Rule, Run, Support, Thresholds, Touch};

use crate::learner::{Learner, a02, deck, lesson};

fn supported() -> Learner {
    let mut learner = Learner::begins(Support::Supported);
    learner.trace();
    learner
}

#[test]
fn s1_silent_for_twelve_seconds_brings_the_words_again() {
    let mut learner = supported();
    learner.after(11_999, &Input::Wake);
    assert_eq!(learner.trace(), "", "not a moment before");
    learner.after(1, &Input::Wake);
    assert_snapshot!(learner.trace(), @r"
    Help { rung: Sentence, reason: Pause }
    signal S1 None
      says open
    ");
    assert_eq!(learner.board(), ["S1 None since 12000 in open"]);
    learner.taps("clinic");
    assert_eq!(learner.board(), Vec::<String>::new(), "a right touch, and it is over");
}

#[test]
fn s2_still_silent_after_twenty_five_seconds_brings_the_ring() {
    let mut learner = supported();
    learner.waits();
    learner.trace();
    learner.waits();
    assert_eq!(learner.now, 25_000);
    assert!(learner.run.pointing().is_some_and(|pointing| !pointing.hand));
    assert_snapshot!(learner.trace(), @r"
    Help { rung: Ring, reason: Pause }
    signal S2 None
      says open hint Ring
    ");
}

#[test]
fn s3_stuck_is_offered_the_hand_and_not_forced() {
    let mut learner = supported();
    learner.waits().waits();
    learner.trace();
    learner.waits();
    assert_eq!(learner.now, 60_000, "60 seconds where it is supported");
    assert!(learner.run.pointing().is_some_and(|pointing| !pointing.hand), "not forced");
    assert_eq!(learner.board()[0], "S3 Yellow since 60000 in open");
    learner.asks(Ask::Hint);
    assert!(learner.run.pointing().is_some_and(|pointing| pointing.hand), "it comes when it is taken");
    assert_snapshot!(learner.trace(), @r#"
    signal S3 Yellow
      says Coach("slower")
      says Coach("offer-hand")
    Ask { ask: Hint }
    Help { rung: Hand, reason: Asked }
      says open hint Hand
    "#);
    let mut guided = Learner::begins(Support::Guided);
    guided.waits().waits();
    assert_eq!(guided.board()[0], "S3 Yellow since 45000 in open", "45 seconds where it is guided");
}

#[test]
fn s4_a_person_is_needed_after_seventy_five_seconds_or_at_once_by_the_key() {
    let mut learner = supported();
    learner.waits().waits().waits();
    learner.trace();
    learner.waits();
    assert_eq!(learner.board()[0], "S4 Red since 75000 in open");
    assert_snapshot!(learner.trace(), @r#"
    signal S4 Red
      says Coach("trainer")
    "#);
    learner.taps("clinic");
    assert!(!learner.run.trainer_called() && learner.board().is_empty(), "found it after all");
    learner.asks(Ask::Trainer).taps("book");
    assert_eq!(learner.board(), ["S4 Red asked since 81000 in book"], "whoever called is waited for");
    learner.does(&Input::TrainerCame);
    assert!(!learner.run.trainer_called() && learner.board().is_empty());
}

#[test]
fn s5_three_wrong_taps_bring_words_by_kind_then_the_hand_and_the_step_is_led() {
    let mut learner = supported();
    learner.taps("social").touches(Touch::Back).taps("ride").touches(Touch::Back);
    learner.trace();
    learner.taps("chat");
    assert!(learner.run.pointing().is_some_and(|pointing| pointing.hand));
    assert_snapshot!(learner.trace(), @r#"
    Tap { item: "chat" } Wandering
    Slip { slip: W6, item: Some("chat") }
    signal S5 Yellow, home/main social, home/main ride, home/main chat
    Help { rung: Hand, reason: Slip }
    Led
      says open on chat W6
      says WayBack
      says Way(Back)
      says Coach("lead-this-step")
    "#);
    assert_eq!(learner.board(), ["S5 Yellow, home/main social, home/main ride, home/main chat since 15000 in open"]);
    assert_eq!(learner.run.way(), Support::Guided, "this step falls back");
    learner.touches(Touch::Back).taps("social");
    assert_eq!(learner.screen(), "home/main", "and lets only the right item respond");
    learner.taps("clinic");
    assert_eq!((learner.run.way(), learner.board().len()), (Support::Supported, 0), "only that step");
}

#[test]
fn s6_a_tap_storm_is_calmed_and_told_the_second_time() {
    let mut learner = supported();
    let beside = Input::Touch(Touch::Beside);
    learner.does(&beside);
    for _ in 0..3 {
        learner.after(600, &beside);
    }
    assert_eq!(
        learner.board(),
        ["S6 None since 4800 in open", "S5 Yellow, home/main -, home/main -, home/main - since 4200 in open"]
            .map(str::to_owned)
            .into_iter()
            .rev()
            .collect::<Vec<_>>()
    );
    learner.trace();
    learner.does(&beside);
    for _ in 0..3 {
        learner.after(100, &beside);
    }
    assert_snapshot!(learner.trace(), @r#"
    Beside Nothing
    Slip { slip: W2, item: None }
      says open on - W2
    Beside Merged
    Beside Merged
    Beside Merged
    Slip { slip: W3, item: None }
    signal S6 Yellow
    Offered { offer: Steady }
      says open on repeat W3
      says Coach("steady-offer")
    "#);
    let storm = learner.run.signals().into_iter().find(|signal| signal.told.rule == Rule::TapStorm).unwrap();
    assert_eq!((storm.told.level, storm.since), (Level::Yellow, 4_800), "tremor, or anxiety?");
    learner.does(&Input::GoOn);
    assert_eq!(learner.run.offer(), None, "proposed, never forced");
}

#[test]
fn s6_a_quick_hand_that_hits_is_no_storm() {
    let mut learner = supported();
    for item in ["clinic", "book", "main-campus"] {
        learner.after(600, &Input::Touch(Touch::Tap { item: item.into() }));
    }
    learner.after(600, &Input::Touch(Touch::Beside));
    assert_eq!(learner.board(), Vec::<String>::new());
}

#[test]
fn s7_who_reads_and_does_not_act_is_asked_which_one() {
    let mut learner = supported();
    learner.does_the_step().does_the_step().does_the_step();
    assert_eq!(learner.screen(), "clinic/departments");
    learner.touches(Touch::Scroll { to: 1 }).touches(Touch::Scroll { to: 0 }).touches(Touch::Scroll { to: 1 });
    learner.trace();
    while !learner.board().iter().any(|line| line.starts_with("S7")) {
        learner.trace();
        learner.waits();
    }
    assert_eq!(
        learner.board().iter().find(|line| line.starts_with("S7")).unwrap(),
        "S7 Yellow since 49000 in department"
    );
    assert_snapshot!(learner.trace(), @r#"
    Slip { slip: W10, item: None }
    signal S7 Yellow
      says Coach("no-hurry")
      says department hint Ring
      says Coach("which-one")
    "#);
}

#[test]
fn s8_lost_between_back_and_home_is_brought_back() {
    let mut learner = supported();
    learner.does_the_step().does_the_step();
    assert_eq!(learner.screen(), "clinic/hospitals");
    learner.touches(Touch::Back).touches(Touch::Home);
    learner.trace();
    learner.taps("social");
    learner.touches(Touch::Home);
    learner.taps("clinic");
    learner.touches(Touch::Home);
    assert_eq!(learner.screen(), "clinic/hospitals", "where the way was still known");
    assert_snapshot!(learner.trace(), @r#"
    Tap { item: "social" } Wandering
    Slip { slip: W6, item: Some("social") }
      says hospital on - W6
      says WayBack
      says Way(Back)
    Home Right
      says Way(Tap(4))
    Tap { item: "clinic" } Right
      says Way(Tap(1))
    Home Wandering
    Slip { slip: W4, item: None }
    signal S8 None
    BroughtBack { screen: "clinic/hospitals" }
    Help { rung: Sentence, reason: Lost }
      says Coach("brought-back")
      says hospital
    "#);
    assert!(learner.board().iter().any(|line| line.starts_with("S8 None")), "{:?}", learner.board());
}

#[test]
fn s9_six_digits_that_are_not_the_practice_number_are_a_slip_once_and_dropped_twice() {
    let mut learner = Learner::begins_with(lesson("A01").story.clone(), Support::Supported);
    while !matches!(learner.run.next(), Some(phone::Action::Type(..))) {
        let touch = Touch::of(&learner.run.form().world, learner.run.state(), learner.run.next().unwrap());
        learner.touches(touch);
    }
    let Touch::Type { item, .. } =
        Touch::of(&learner.run.form().world, learner.run.state(), learner.run.next().unwrap())
    else {
        panic!("something is to be typed")
    };
    learner.trace();
    learner.touches(Touch::Pin { item: item.clone() });
    assert_eq!(learner.board(), Vec::<String>::new(), "once may be a slip");
    learner.touches(Touch::Pin { item });
    assert!(learner.board()[0].starts_with("S9 Yellow private"), "{:?}", learner.board());
    assert_snapshot!(learner.trace(), @r#"
    Pin { item: "name" } Wandering
    Slip { slip: W8, item: Some("name") }
      says name on name W8
    Secret { item: "name" } Nothing
    Slip { slip: W9, item: Some("name") }
    signal S9 Yellow private
      says name on name W9
      says Coach("real-secret")
    "#);
}

#[test]
fn s10_giving_in_during_a_check_shows_the_consequence_and_tells_what_the_crook_played_on() {
    let mut learner = Learner::begins_with(lesson("C03").check.clone().unwrap(), Support::Independent);
    learner.trace();
    learner.taps("go");
    assert!(learner.run.consequence().is_some());
    learner.after(600_000, &Input::Wake).taps("hang-up");
    assert!(learner.run.consequence().is_some(), "until it was read");
    learner.does(&Input::GoOn);
    assert_snapshot!(learner.trace(), @r#"
    Tap { item: "go" } Trap
    signal S10 Yellow Kinship
    Slip { slip: W12, item: Some("go") }
      says Trap(Words { shelf: "apps/grandson", id: "trap-video" })
    WentOn
      says Coach("caught-in-check")
    "#);
    assert_eq!(learner.run.signals()[0].told.lure, Some(Lure::Kinship));
    let mut practising = Learner::begins_with(lesson("C03").story.clone(), Support::Supported);
    practising.taps("listen").taps("answer").taps("bring");
    assert_eq!(practising.board(), Vec::<String>::new(), "while it is learned nobody is told");
}

#[test]
fn s10_believing_a_scam_in_a_deck_is_giving_in() {
    let mut learner = Learner::begins_with(deck().story.clone(), Support::Independent);
    for _ in 0..6 {
        let touch = Touch::of(&learner.run.form().world, learner.run.state(), learner.run.next().unwrap());
        learner.touches(touch);
        learner.taps("real");
        learner.does_the_step();
    }
    assert!(learner.run.is_done());
    let gave_in: Vec<_> = learner.run.signals().into_iter().filter(|signal| signal.told.rule == Rule::GaveIn).collect();
    assert!(!gave_in.is_empty() && gave_in.iter().all(|signal| signal.told.lure.is_some()), "{gave_in:?}");
}

#[test]
fn s11_what_shows_over_several_lessons_is_told_by_the_application() {
    let mut learner = Learner::begins_with(deck().story.clone(), Support::Independent);
    learner.trace();
    learner.does(&Input::Noticed(Rule::OverSuspicious)).does(&Input::Noticed(Rule::OverSuspicious));
    assert_eq!(learner.trace(), "signal S11 Yellow\n", "told once");
}

#[test]
fn s12_calling_the_trainer_in_a_family_emergency_stops_the_scene() {
    let mut learner = Learner::begins_with(lesson("C03").story.clone(), Support::Supported);
    learner.taps("listen").taps("answer");
    learner.trace();
    learner.asks(Ask::Trainer);
    assert!(learner.run.is_stopped());
    assert_snapshot!(learner.trace(), @r#"
    Ask { ask: Trainer }
    Stopped
    signal S12 Red private asked
      says Coach("scene-stopped")
    "#);
    assert_eq!(learner.board(), ["S12 Red private asked since 9000 in word"]);
    assert_eq!(learner.screen(), "home/main", "nothing of the scene is left on the phone");
    learner.taps("phone").asks(Ask::Hint);
    assert_eq!((learner.screen(), learner.run.pointing()), ("home/main", None), "nothing is asked of anybody now");
    learner.does(&Input::TrainerCame).does(&Input::GoOn);
    assert!(!learner.run.is_stopped() && learner.run.next().is_some());
    assert_eq!(learner.board(), Vec::<String>::new());
}

#[test]
fn s12_later_or_elsewhere_the_key_only_calls() {
    let mut learner = Learner::begins_with(lesson("C03").story.clone(), Support::Supported);
    learner.taps("listen").taps("answer").taps("hang-up").after(10_001, &Input::Ask(Ask::Trainer));
    assert!(!learner.run.is_stopped());
    assert_eq!(learner.board()[0], "S4 Red asked since 19001 in scare");
    learner.does(&Input::Upset);
    assert!(learner.run.is_stopped(), "or the trainer marks it");
    assert!(learner.board()[0].contains("S12 Red private") || learner.board()[1].contains("S12 Red private"));
}

#[test]
fn for_whoever_asked_for_more_time_every_pause_is_longer() {
    let mut learner = supported();
    learner.run.suit(Profile { slow: true, ..Profile::default() });
    assert_eq!(learner.run.wake_in(0), Some(19_200), "12 s times 1.6");
}

#[test]
fn what_stands_is_given_back_by_the_events() {
    let mut learner = supported();
    learner.taps("social").touches(Touch::Back).taps("ride").touches(Touch::Back).taps("chat").asks(Ask::Trainer);
    for _ in 0..8 {
        learner.after(100, &Input::Touch(Touch::Beside));
    }
    let (again, _) =
        Run::resume(a02().story.clone(), Support::Supported, Pace::default(), Thresholds::default(), &learner.events)
            .unwrap();
    assert_eq!(again.signals(), learner.run.signals());
    assert_eq!(again.way(), learner.run.way());
    assert!(again.signals().len() >= 3, "{:?}", again.signals());
}

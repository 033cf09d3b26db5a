//! Slower, faster, and enough for today: by the learner's own rhythm (curriculum §4.1, §4.3).

use insta::assert_snapshot;
use practice::{Ask, Happening, Input, Offer, Pace, Support, Tempo, Thresholds, Touch};

use crate::learner::{Learner, a02};

/// A learner whose last ten steps took so long for each touch.
fn whose_median_is(ms: u64, support: Support) -> Learner {
    let thresholds = Thresholds::default();
    let pace = Pace::of([ms; 10], &thresholds);
    let mut learner = Learner::begins_by(a02().story.clone(), support, pace, thresholds);
    learner.trace();
    learner
}

#[test]
fn the_voices_time_is_nobodys_pause() {
    let mut learner = Learner::begins(Support::Supported);
    learner.after(0, &Input::SpeechBegan).after(20_000, &Input::Wake);
    assert_eq!(learner.board(), Vec::<String>::new(), "it still speaks");
    learner.after(1_000, &Input::SpeechEnded);
    assert_eq!(learner.run.wake_in(learner.now), Some(12_000));
    learner.waits();
    learner.after(0, &Input::SpeechBegan).after(5_000, &Input::SpeechEnded);
    assert_eq!(
        learner.run.wake_in(learner.now),
        Some(13_000),
        "what help said only makes the pause longer: 25 s of silence"
    );
}

#[test]
fn a_voice_that_dies_does_not_silence_help() {
    let mut learner = Learner::begins(Support::Supported);
    learner.after(0, &Input::SpeechBegan).after(60_000, &Input::Wake);
    assert_eq!(learner.run.wake_in(learner.now), Some(12_000), "after a minute it has surely ended");
}

#[test]
fn twice_the_own_median_slows_down_and_says_so_once() {
    let mut learner = whose_median_is(3_000, Support::Supported);
    learner.after(6_100, &Input::Touch(Touch::Tap { item: "clinic".into() }));
    assert_eq!(learner.run.pace().tempo(), Tempo::Slow);
    learner.after(6_100, &Input::Touch(Touch::Tap { item: "book".into() }));
    assert_eq!(learner.trace().matches("slower").count(), 1);
    let mut same_hand = whose_median_is(6_000, Support::Supported);
    same_hand.after(6_100, &Input::Touch(Touch::Tap { item: "clinic".into() }));
    assert_eq!(same_hand.run.pace().tempo(), Tempo::Usual, "nobody else's median counts");
}

#[test]
fn two_repeats_two_rings_and_a_long_look_away_slow_down_too() {
    let mut asks = Learner::begins(Support::Supported);
    asks.asks(Ask::Repeat);
    assert_eq!(asks.run.pace().tempo(), Tempo::Usual);
    asks.asks(Ask::Repeat);
    assert_eq!(asks.run.pace().tempo(), Tempo::Slow);

    let mut rings = Learner::begins(Support::Supported);
    rings.asks(Ask::Hint).asks(Ask::Hint).asks(Ask::Hint).does_the_step();
    assert_eq!(rings.run.pace().tempo(), Tempo::Usual);
    rings.asks(Ask::Hint).asks(Ask::Hint).asks(Ask::Hint);
    assert_eq!(rings.run.pace().tempo(), Tempo::Slow);

    let mut away = Learner::begins(Support::Independent);
    away.trace();
    away.after(30_001, &Input::Touch(Touch::Beside));
    assert_eq!(away.run.pace().tempo(), Tempo::Slow);
    assert!(!away.trace().contains("says"), "in a check it is done without a word");
}

#[test]
fn three_quick_steps_without_a_hint_shorten_what_is_said() {
    let mut learner = whose_median_is(10_000, Support::Guided);
    learner.does_the_step().does_the_step();
    assert_eq!(learner.run.pace().tempo(), Tempo::Usual);
    learner.trace();
    learner.does_the_step();
    assert_eq!(learner.run.pace().tempo(), Tempo::Brisk);
    assert_snapshot!(learner.trace(), @r#"
    Tap { item: "main-campus" } Right
    hospital done Ring slips=0
      says hospital praise
      says department in brief
    "#);
    let mut asked = whose_median_is(10_000, Support::Guided);
    asked.asks(Ask::Slower).does_the_step().does_the_step().does_the_step().does_the_step();
    assert_eq!(asked.run.pace().tempo(), Tempo::Slow, "whoever asked for it to be slow is left it slow");
}

#[test]
fn the_median_moves_with_the_last_ten_steps() {
    let mut learner = whose_median_is(10_000, Support::Supported);
    while !learner.run.is_done() {
        learner.does_the_step();
    }
    assert_eq!(learner.run.pace().median(&Thresholds::default()), Some(3_000), "twelve steps of three seconds a touch");
    let recorded: Vec<_> = learner
        .events
        .iter()
        .filter_map(|event| match event.happening {
            Happening::StepDone { pace, .. } => pace,
            _ => None,
        })
        .collect();
    assert_eq!(recorded, [3_000; 12], "and it is recorded, so that it is known next time");
}

#[test]
fn more_than_five_hints_lead_only_that_step() {
    let mut learner = Learner::begins(Support::Supported);
    learner.asks(Ask::Hint).asks(Ask::Hint).asks(Ask::Hint).does_the_step();
    learner.asks(Ask::Hint).asks(Ask::Hint);
    assert_eq!(learner.run.way(), Support::Supported, "five");
    learner.trace();
    learner.asks(Ask::Hint);
    assert_eq!(learner.run.way(), Support::Guided, "six");
    assert_snapshot!(learner.trace(), @r#"
    Ask { ask: Hint }
    Help { rung: Ring, reason: Asked }
    Led
      says Coach("slower")
      says book hint Ring
      says Coach("lead-this-step")
    "#);
    learner.does_the_step();
    assert_eq!(learner.run.way(), Support::Supported);
}

#[test]
fn three_steps_by_the_hand_are_enough_for_today_and_going_on_is_as_good() {
    let mut learner = Learner::begins(Support::Supported);
    for step in 0..3 {
        assert_eq!(learner.run.offer(), None, "after {step}");
        learner.asks(Ask::Hint).asks(Ask::Hint).asks(Ask::Hint).asks(Ask::Hint);
        learner.trace();
        learner.does_the_step();
    }
    assert_eq!(learner.run.offer(), Some(Offer::Rest));
    assert_snapshot!(learner.trace(), @r#"
    Tap { item: "main-campus" } Right
    hospital done Shown slips=0
    Offered { offer: Rest }
      says hospital praise
      says Coach("rest-offer")
    "#);
    learner.does(&Input::GoOn);
    assert_eq!(learner.run.offer(), None);
    learner.does(&Input::LongSitting);
    assert_eq!(learner.run.offer(), Some(Offer::Rest), "or after 25 minutes without a break");
    learner.does_the_step();
    assert_eq!(learner.run.offer(), None, "who simply goes on has answered");
}

//! The ways through a lesson, told by their traces.

use insta::assert_snapshot;
use practice::{Ask, Independence, Input, Pace, Past, Run, Support, Thresholds, Touch};

use crate::learner::{Learner, a02};

#[test]
fn guided_lets_only_the_right_item_respond() {
    let mut learner = Learner::begins(Support::Guided);
    learner.trace();
    learner.taps("social");
    assert_eq!(learner.screen(), "home/main", "the other icon was kindly kept from opening");
    learner.taps("clinic");
    assert_eq!(learner.screen(), "clinic/front");
    assert_snapshot!(learner.trace(), @r#"
    Tap { item: "social" } Redirected
    Slip { slip: W6, item: Some("social") }
      says open on social W6
    Tap { item: "clinic" } Right
    open done Ring slips=1
      says open praise
      says book
    "#);
}

#[test]
fn guided_to_the_end_takes_sixteen_touches() {
    let mut learner = Learner::begins(Support::Guided);
    let mut touches = 0;
    while let Some(action) = learner.run.next() {
        assert!(learner.run.pointing().is_some(), "the ring is always there");
        let touch = Touch::of(&learner.run.form().world, learner.run.state(), action);
        learner.touches(touch);
        touches += 1;
    }
    assert_eq!(touches, 16);
    assert!(learner.run.is_done());
    assert_eq!(learner.run.outcomes(), [Independence::Ring; 12]);
    assert!(learner.trace().ends_with("Done\n  says find praise\n  says Closing\n"));
}

#[test]
fn supported_opens_what_was_tapped_and_leads_back() {
    let mut learner = Learner::begins(Support::Supported);
    learner.trace();
    learner.taps("social");
    assert_eq!(learner.screen(), "home/later", "a wrong turn is a real one");
    learner.asks(Ask::Hint).touches(Touch::Back).taps("clinic");
    assert_snapshot!(learner.trace(), @r#"
    Tap { item: "social" } Wandering
    Slip { slip: W6, item: Some("social") }
      says open on social W6
      says WayBack
      says Way(Back)
    Ask { ask: Hint }
    Help { rung: Words, reason: Asked }
      says WayBack
      says Way(Back)
    Back Right
      says open
    Tap { item: "clinic" } Right
    open done Hint slips=1
      says open praise
    "#);
}

#[test]
fn the_ladder_goes_from_words_to_ring_to_hand() {
    let mut learner = Learner::begins(Support::Supported);
    learner.trace();
    assert!(learner.run.pointing().is_none());
    learner.asks(Ask::Hint).asks(Ask::Hint).asks(Ask::Hint).asks(Ask::Hint);
    assert!(learner.run.pointing().is_some_and(|pointing| pointing.hand));
    learner.taps("clinic").does_the_step();
    assert_snapshot!(learner.trace(), @r#"
    Ask { ask: Hint }
    Help { rung: Sentence, reason: Asked }
      says open
    Ask { ask: Hint }
    Help { rung: Words, reason: Asked }
      says open hint Words
    Ask { ask: Hint }
    Help { rung: Ring, reason: Asked }
      says open hint Ring
    Ask { ask: Hint }
    Help { rung: Hand, reason: Asked }
      says open hint Hand
    Tap { item: "clinic" } Right
    open done Shown slips=0
      says open praise
    Tap { item: "book" } Right
    book done Alone slips=0
      says book praise
    "#);
}

#[test]
fn three_slips_in_a_step_bring_ring_and_then_hand() {
    let mut learner = Learner::begins(Support::Supported);
    learner.taps("social").touches(Touch::Back);
    assert!(learner.run.pointing().is_none());
    learner.taps("ride");
    assert!(learner.run.pointing().is_some_and(|pointing| !pointing.hand), "the ring after two");
    learner.touches(Touch::Back).taps("chat");
    assert!(learner.run.pointing().is_some_and(|pointing| pointing.hand), "the hand after three");
}

#[test]
fn pauses_climb_the_ladder_and_end_at_a_person() {
    let mut learner = Learner::begins(Support::Supported);
    learner.trace();
    learner.waits().waits().waits().waits();
    assert!(learner.run.trainer_called());
    assert_eq!(learner.run.wake_in(learner.now), None, "then it is quiet");
    assert_eq!(learner.now, 75_000, "as the table has it: 12, 25, 60 and 75 seconds");
    assert_snapshot!(learner.trace(), @r#"
    Help { rung: Sentence, reason: Pause }
    signal S1 None
      says open
    Help { rung: Ring, reason: Pause }
    signal S2 None
      says open hint Ring
    signal S3 Yellow
      says Coach("slower")
      says Coach("offer-hand")
    signal S4 Red
      says Coach("trainer")
    "#);
}

#[test]
fn speech_does_not_count_as_a_pause() {
    let mut learner = Learner::begins(Support::Supported);
    learner.after(8_000, &Input::SpeechEnded);
    assert_eq!(learner.run.wake_in(learner.now), Some(12_000));
}

#[test]
fn who_does_not_scroll_is_told_that_more_lies_below() {
    let mut learner = Learner::begins(Support::Guided);
    learner.does_the_step().does_the_step().does_the_step();
    assert_eq!(learner.screen(), "clinic/departments");
    learner.trace();
    learner.run.take(learner.now, &Input::SpeechEnded);
    learner.waits();
    assert_snapshot!(learner.trace(), @r"
    Slip { slip: W5, item: None }
    Help { rung: Ring, reason: Pause }
    signal S1 None
      says department on still W5
    ");
}

#[test]
fn slips_are_told_apart_by_kind() {
    let mut learner = Learner::begins(Support::Supported);
    learner.touches(Touch::Hold { item: "clinic".into() }).touches(Touch::Beside);
    learner.does_the_step().does_the_step().touches(Touch::Back);
    for _ in 0..3 {
        learner.does_the_step();
    }
    assert_eq!(learner.screen(), "clinic/doctors");
    learner.taps("associate");
    for _ in 0..3 {
        learner.does_the_step();
    }
    learner.taps("confirm").touches(Touch::Scroll { to: 1 }).taps("notes-read");
    let slips: Vec<String> = learner
        .events
        .iter()
        .filter_map(|event| match &event.happening {
            practice::Happening::Slip { slip, .. } => Some(format!("{slip:?}")),
            _ => None,
        })
        .collect();
    assert_eq!(slips, ["W1", "W2", "W4", "W6", "W7", "W7"], "{}", learner.trace());
}

#[test]
fn two_taps_within_half_a_second_are_one_and_a_storm_is_calmed() {
    let mut learner = Learner::begins(Support::Supported);
    learner.trace();
    let tap = Input::Touch(Touch::Tap { item: "clinic".into() });
    learner.after(3_000, &tap);
    for _ in 0..3 {
        learner.after(150, &tap);
    }
    assert_eq!(learner.screen(), "clinic/front", "the second tap did not fall through to the next screen");
    assert_snapshot!(learner.trace(), @r#"
    Tap { item: "clinic" } Right
    open done Alone slips=0
      says open praise
    Tap { item: "clinic" } Merged
    Tap { item: "clinic" } Merged
    Tap { item: "clinic" } Merged
    Slip { slip: W3, item: None }
    signal S6 None
      says book on repeat W3
    "#);
}

#[test]
fn independent_says_nothing_unless_asked_and_uses_other_facts() {
    let mut learner = Learner::begins(Support::Independent);
    learner.trace();
    learner.waits().waits();
    assert_snapshot!(learner.trace(), @r"
    signal S3 Yellow
    signal S4 Red
    ");
    assert_eq!(learner.run.wake_in(learner.now), None, "no pause brings help; only the trainer hears of it");
    learner.taps("social").touches(Touch::Back);
    while !learner.run.is_done() {
        learner.does_the_step();
    }
    let world = &learner.run.form().world;
    let field = world.find_field("clinic.department").unwrap();
    assert_eq!(world.value_name(learner.run.state(), field), "ophthalmology");
    assert_eq!(learner.run.outcomes(), [Independence::Alone; 3]);
    assert!(!learner.trace().contains("praise"));
}

#[test]
fn watch_me_plays_the_shortest_way_when_told_to_go_on() {
    let mut learner = Learner::begins(Support::Watch);
    learner.taps("clinic");
    assert_eq!(learner.screen(), "home/main", "watching, the phone does not answer the hand");
    for _ in 0..16 {
        learner.does(&Input::ShowNext);
    }
    assert!(learner.run.is_done());
    assert_eq!(learner.run.outcomes(), [Independence::Shown; 12]);
}

#[test]
fn what_is_confirmed_unread_is_told_and_help_knows_the_way_back() {
    let patient = Thresholds { wrong_to_ring: 5, wrong_to_hand: 6, ..Thresholds::default() };
    let mut learner = Learner::begins_by(a02().story.clone(), Support::Supported, Pace::default(), patient);
    while learner.run.step() < 7 {
        learner.does_the_step();
    }
    learner.taps("zhang-fuhai");
    learner
        .taps("on-arrival")
        .touches(Touch::Scroll { to: 1 })
        .taps("notes")
        .touches(Touch::Scroll { to: 1 })
        .taps("understood")
        .taps("confirm");
    assert_eq!(learner.screen(), "clinic/confirm");
    assert_eq!(learner.run.step(), 7);
    learner.taps("confirm-unread");
    assert!(
        learner.run.consequence().is_some(),
        "the wrong patient came as far as this, and it is told what would have been"
    );
    learner.does(&Input::GoOn);
    assert_eq!((learner.screen(), learner.run.step()), ("clinic/confirm".to_owned().as_str(), 7), "nothing was booked");
    while !learner.run.is_done() {
        learner.does_the_step();
    }
    let world = &learner.run.form().world;
    let patient = world.find_field("clinic.patient").unwrap();
    assert_eq!(world.value_name(learner.run.state(), patient), "wang-guilan");
}

#[test]
fn a_run_is_resumed_exactly_where_it_was() {
    let mut learner = Learner::begins(Support::Supported);
    learner.does_the_step().does_the_step().taps("east-campus").asks(Ask::Hint);
    let form = learner.run.form().clone();
    let (again, reply) =
        Run::resume(form.clone(), Support::Supported, Pace::default(), Thresholds::default(), &learner.events).unwrap();
    assert_eq!(again.state(), learner.run.state());
    assert_eq!(again.step(), learner.run.step());
    assert_eq!(again.outcomes(), learner.run.outcomes());
    assert_eq!(again.next(), learner.run.next());
    assert_eq!(reply.events.len(), 1, "only that it was resumed");
    let (moved, _) =
        Run::resume_at(form, Support::Supported, Pace::default(), Thresholds::default(), Past::shown(5), learner.now)
            .unwrap();
    assert_eq!(moved.step(), 5, "a lesson that changed goes on at the beginning of the step");
    assert_eq!(moved.form().world.screen(moved.state()).name, "clinic/doctors");
}

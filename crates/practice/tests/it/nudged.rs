//! What the trainer sends from the board: the ring, the hand, one step back; and that a resumed lesson knows of it.

use practice::{Ask, Happening, Independence, Input, Nudge, Pace, Run, Support, Thresholds, Touch};

use crate::learner::{Learner, a02};

#[test]
fn the_phone_is_as_it_was_when_the_step_began_and_the_step_counts_as_the_trainers() {
    let mut learner = Learner::begins(Support::Supported);
    learner.does_the_step();
    let (step, start) = (learner.run.step(), learner.run.state());
    let wrong = Touch::Home;
    learner.touches(wrong);
    assert_ne!(learner.run.state(), start, "astray");
    learner.does(&Input::Nudged(Nudge::OneStepBack));
    assert_eq!((learner.run.step(), learner.run.state()), (step, start));
    assert!(matches!(learner.events.last().unwrap().happening, Happening::SteppedBack { .. }));
    learner.does_the_step();
    assert_eq!(learner.run.outcomes().last(), Some(&Independence::Trainer));
    learner.does_the_step();
    assert_eq!(learner.run.outcomes().last(), Some(&Independence::Alone), "the next step is the learner's own again");
}

#[test]
fn where_nothing_moved_nothing_is_set_back_and_nothing_is_held_against_the_learner() {
    let mut learner = Learner::begins(Support::Supported);
    let before = learner.events.len();
    learner.does(&Input::Nudged(Nudge::OneStepBack));
    assert_eq!(learner.events.len(), before);
    learner.does_the_step();
    assert_eq!(learner.run.outcomes(), [Independence::Alone]);
}

#[test]
fn the_ring_and_the_hand_come_even_in_a_check_and_are_counted_as_help() {
    let mut learner = Learner::begins(Support::Independent);
    learner.does(&Input::Nudged(Nudge::ShowTheSpot));
    assert!(learner.run.pointing().is_some_and(|pointing| !pointing.hand));
    learner.does_the_step();
    learner.does(&Input::Nudged(Nudge::Demonstrate));
    assert!(learner.run.pointing().is_some_and(|pointing| pointing.hand));
    learner.does_the_step();
    assert_eq!(learner.run.outcomes(), [Independence::Ring, Independence::Shown]);
}

#[test]
fn a_lesson_that_is_taken_up_again_remembers_that_it_was_set_back() {
    let mut learner = Learner::begins(Support::Supported);
    learner.does_the_step();
    learner.touches(Touch::Home).asks(Ask::Repeat).does(&Input::Nudged(Nudge::OneStepBack));
    let story = a02().story.clone();
    let (mut again, _) =
        Run::resume(story, Support::Supported, Pace::default(), Thresholds::default(), &learner.events).unwrap();
    assert_eq!((again.step(), again.state()), (learner.run.step(), learner.run.state()));
    let step = again.step();
    while again.step() == step {
        let touch = Touch::of(&again.form().world, again.state(), again.next().unwrap());
        learner.now += 3_000;
        again.take(learner.now, &Input::Touch(touch));
    }
    assert_eq!(again.outcomes().last(), Some(&Independence::Trainer));
}

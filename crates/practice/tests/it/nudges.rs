//! What a trainer does from the board: it helps, it counts as help, and it can be gone on with after a cut.

use practice::{Independence, Input, Nudge, Run, Support, Thresholds};

use crate::learner::Learner;

#[test]
fn a_step_back_gives_the_place_where_the_step_began_and_counts_as_a_hint() {
    let mut learner = Learner::begins(Support::Supported);
    learner.does_the_step().does_the_step();
    let began = learner.run.state();
    learner.taps("main-campus");
    assert_ne!(learner.run.state(), began);
    learner.after(1_000, &Input::Nudged(Nudge::StepBack));
    assert_eq!(learner.run.state(), began);
    learner.does_the_step();
    assert_eq!(learner.run.outcomes(), [Independence::Alone, Independence::Alone, Independence::Hint]);
}

#[test]
fn the_spot_is_shown_and_then_the_hand_and_neither_counts_as_alone() {
    for (nudge, hand, counted) in
        [(Nudge::ShowSpot, false, Independence::Ring), (Nudge::Demonstrate, true, Independence::Shown)]
    {
        let mut learner = Learner::begins(Support::Independent);
        learner.after(1_000, &Input::Nudged(nudge));
        assert_eq!(learner.run.pointing().map(|pointing| pointing.hand), Some(hand));
        learner.does_the_step();
        assert_eq!(learner.run.outcomes()[0], counted);
    }
}

#[test]
fn what_was_nudged_is_there_again_after_a_cut() {
    for nudge in [Nudge::SayAgain, Nudge::ShowSpot, Nudge::Demonstrate, Nudge::StepBack, Nudge::Slower] {
        let mut learner = Learner::begins(Support::Supported);
        learner.taps("clinic").taps("book");
        learner.after(1_000, &Input::Nudged(nudge));
        let run = &learner.run;
        let (again, _) =
            Run::resume(run.form().clone(), run.support(), run.pace().clone(), Thresholds::default(), &learner.events)
                .expect("the same lesson");
        assert_eq!((again.state(), again.step()), (run.state(), run.step()), "{nudge:?}");
        assert_eq!(again.pointing().map(|one| one.hand), run.pointing().map(|one| one.hand), "{nudge:?}");
    }
}

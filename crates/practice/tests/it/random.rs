//! Whatever a learner does, the run stays whole and can be finished.

use practice::{Ask, Input, Pace, Run, Support, Thresholds, Touch};
use proptest::prelude::*;

use crate::learner::{Learner, a02};

fn supports() -> impl Strategy<Value = Support> {
    prop_oneof![Just(Support::Guided), Just(Support::Supported), Just(Support::Independent), Just(Support::Watch)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_behaviour_can_be_resumed_and_finished(support in supports(), picks in prop::collection::vec((any::<u16>(), 0u64..30_000), 0..80)) {
        let lesson = a02();
        let form = if support == Support::Independent { lesson.check.clone().unwrap() } else { lesson.story.clone() };
        let mut learner = Learner::begins_with(form.clone(), support);
        for (pick, pause) in picks {
            let world = &learner.run.form().world;
            let actions = world.actions(learner.run.state());
            let input = match pick % 8 {
                0 => Input::Ask([Ask::Repeat, Ask::Hint, Ask::Slower, Ask::Trainer][usize::from(pick >> 8) % 4]),
                1 => Input::Wake,
                2 => Input::SpeechEnded,
                3 => Input::ShowNext,
                4 => Input::Touch(Touch::Beside),
                _ => Input::Touch(Touch::of(world, learner.run.state(), actions[usize::from(pick >> 3) % actions.len()])),
            };
            learner.after(pause, &input);
        }
        let (again, _) = Run::resume(form, support, Pace::default(), Thresholds::default(), &learner.events).unwrap();
        prop_assert_eq!(again.state(), learner.run.state());
        prop_assert_eq!(again.step(), learner.run.step());
        for _ in 0..60 {
            if learner.run.is_done() {
                break;
            }
            let action = learner.run.next().expect("there is always a way");
            let touch = Touch::of(&learner.run.form().world, learner.run.state(), action);
            learner.does(&if support == Support::Watch { Input::ShowNext } else { Input::Touch(touch) });
        }
        prop_assert!(learner.run.is_done(), "following the planner ends the lesson");
        prop_assert_eq!(learner.run.outcomes().len(), learner.run.form().steps.len());
    }
}

//! Whatever a learner does, the run stays whole and can be finished; and help alone leads to the goal.

use practice::{Ask, Input, Pace, Profile, Rule, Run, Support, Thresholds, Touch};
use proptest::prelude::*;

use crate::learner::{Learner, a02, deck, lesson};

fn supports() -> impl Strategy<Value = Support> {
    prop_oneof![Just(Support::Guided), Just(Support::Supported), Just(Support::Independent), Just(Support::Watch)]
}

/// Anything that can happen, by a lot.
fn anything(learner: &Learner, pick: u16) -> Input {
    let world = &learner.run.form().world;
    let actions = world.actions(learner.run.state());
    match pick % 16 {
        0 => Input::Ask([Ask::Repeat, Ask::Hint, Ask::Slower, Ask::Trainer][usize::from(pick >> 8) % 4]),
        1 => Input::Wake,
        2 => Input::SpeechEnded,
        3 => Input::ShowNext,
        4 => Input::Touch(Touch::Beside),
        5 => Input::SpeechBegan,
        6 => Input::GoOn,
        7 => [Input::LongSitting, Input::Upset, Input::TrainerCame, Input::Noticed(Rule::OverSuspicious)]
            [usize::from(pick >> 8) % 4]
            .clone(),
        8 => Input::Touch(if pick & 256 == 0 { Touch::Home } else { Touch::Back }),
        _ => {
            let touch = Touch::of(world, learner.run.state(), actions[usize::from(pick >> 4) % actions.len()]);
            Input::Touch(match touch {
                Touch::Type { item, right: false } if pick & 8192 == 0 => Touch::Pin { item },
                touch => touch,
            })
        }
    }
}

/// Does only what help says: asks until a place is shown, and touches that.
fn follows_help(learner: &mut Learner) {
    for _ in 0..400 {
        if learner.run.is_done() {
            return;
        }
        if learner.run.is_stopped() || learner.run.offer().is_some() || learner.run.consequence().is_some() {
            learner.does(&Input::GoOn);
        } else if learner.run.support() == Support::Watch {
            learner.does(&Input::ShowNext);
        } else if let Some(pointing) = learner.run.pointing() {
            let touch = Touch::of(&learner.run.form().world, learner.run.state(), pointing.action);
            learner.touches(touch);
        } else {
            learner.asks(Ask::Hint);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_behaviour_can_be_resumed_and_finished(support in supports(), picks in prop::collection::vec((any::<u16>(), 0u64..30_000), 0..80)) {
        let lesson = a02();
        let form = if support == Support::Independent { lesson.check.clone().unwrap() } else { lesson.story.clone() };
        let mut learner = Learner::begins_with(form.clone(), support);
        for (pick, pause) in picks {
            let input = anything(&learner, pick);
            learner.after(pause, &input);
        }
        let (again, _) = Run::resume(form, support, Pace::default(), Thresholds::default(), &learner.events).unwrap();
        prop_assert_eq!(again.state(), learner.run.state());
        prop_assert_eq!(again.step(), learner.run.step());
        prop_assert_eq!(again.way(), learner.run.way());
        learner.does(&Input::GoOn);
        for _ in 0..60 {
            if learner.run.is_done() {
                break;
            }
            let action = learner.run.next().expect("there is always a way");
            let touch = Touch::of(&learner.run.form().world, learner.run.state(), action);
            if learner.run.consequence().is_some() {
                learner.does(&Input::GoOn);
            }
            learner.does(&if support == Support::Watch { Input::ShowNext } else { Input::Touch(touch) });
        }
        prop_assert!(learner.run.is_done(), "following the planner ends the lesson");
        prop_assert_eq!(learner.run.outcomes().len(), learner.run.form().steps.len());
    }

    #[test]
    fn whatever_was_tapped_help_alone_leads_to_the_goal(
        support in supports(),
        which in 0usize..3,
        hands in any::<(bool, bool)>(),
        picks in prop::collection::vec((any::<u16>(), 0u64..30_000), 0..60),
    ) {
        let lesson = [a02(), lesson("C03"), deck()][which].clone();
        let check = lesson.check.as_ref().filter(|_| support == Support::Independent);
        let form = check.unwrap_or(&lesson.story).clone();
        let mut learner = Learner::begins_with(form, if which == 2 { Support::Independent } else { support });
        learner.run.suit(Profile { slow: hands.0, tremor: hands.1 });
        for (pick, pause) in picks {
            let input = anything(&learner, pick);
            let before = learner.run.signals();
            learner.after(pause, &input);
            // The board is never told the same thing twice over.
            let told = learner.run.signals();
            for signal in &told {
                prop_assert_eq!(told.iter().filter(|other| other.told.rule == signal.told.rule && other.told.lure == signal.told.lure).count(), 1);
            }
            prop_assert!(told.len() <= before.len() + 4);
        }
        follows_help(&mut learner);
        prop_assert!(learner.run.is_done(), "at {} in step {}: {}", learner.screen(), learner.run.step(), learner.trace);
    }
}

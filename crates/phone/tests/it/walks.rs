//! Properties of walking: no sequence of actions breaks a state, and the planner keeps its promise.

use phone::{Field, Outcome, Plan, World};
use proptest::prelude::*;

use crate::toy::worlds;

fn is_valid(world: &World, state: phone::State) -> bool {
    (0..world.fields().len()).all(|at| {
        let field = Field(at as u16);
        usize::from(world.layout().get(state, field)) < world.field(field).values.len()
    }) && world.page(state) < world.screen(state).pages
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_sequence_of_actions_keeps_a_valid_state((world, _) in worlds(), picks in prop::collection::vec(any::<u16>(), 0..60)) {
        let mut state = world.initial();
        for pick in picks {
            let actions = world.actions(state);
            let action = actions[usize::from(pick) % actions.len()];
            match world.apply(state, action) {
                Outcome::Moved(next) => state = next,
                Outcome::Same | Outcome::Refused | Outcome::Trapped(_) => {}
                Outcome::Absent => prop_assert!(false, "an offered action was absent: {action:?}"),
            }
            prop_assert!(is_valid(&world, state), "after {action:?} the state is broken");
        }
    }

    #[test]
    fn following_the_planner_ends_at_the_goal_in_exactly_the_promised_distance(
        (world, goal) in worlds(), picks in prop::collection::vec(any::<u16>(), 0..40),
    ) {
        let plan = Plan::new(&world, world.initial(), std::slice::from_ref(&goal)).unwrap();
        let mut state = world.initial();
        for pick in picks {
            let actions = world.actions(state);
            if let Outcome::Moved(next) = world.apply(state, actions[usize::from(pick) % actions.len()]) {
                state = next;
            }
            let path = plan.path(&world, 0, state);
            match plan.distance(0, state) {
                Some(promised) => {
                    prop_assert_eq!(path.len(), usize::from(promised));
                    let end = path.last().map_or(state, |(_, end)| *end);
                    prop_assert!(world.holds(end, &goal), "the way does not end at the goal");
                }
                None => prop_assert!(path.is_empty(), "a way where there is none"),
            }
        }
    }
}

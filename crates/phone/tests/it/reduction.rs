//! The reduced world promises the same distances as the world as it is.

use phone::{Outcome, Plan};
use proptest::prelude::*;
use rustc_hash::FxHashSet;

use crate::toy::worlds;

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_reachable_state_has_the_same_distance_with_and_without_reduction((world, goal) in worlds()) {
        let goals = std::slice::from_ref(&goal);
        let reduced = Plan::new(&world, world.initial(), goals).unwrap();
        let whole = Plan::unreduced(&world, world.initial(), goals).unwrap();
        prop_assert!(reduced.space().states() <= whole.space().states());
        // An independent walk over `World::apply`, so that the search is tested against the definition too.
        let mut seen = FxHashSet::from_iter([world.initial()]);
        let mut queue = vec![world.initial()];
        while let Some(state) = queue.pop() {
            prop_assert_eq!(reduced.distance(0, state), whole.distance(0, state));
            prop_assert_eq!(whole.distance(0, state) == Some(0), world.holds(state, &goal));
            for action in world.actions(state) {
                if let Outcome::Moved(next) = world.apply(state, action) && seen.insert(next) {
                    queue.push(next);
                }
            }
        }
        prop_assert_eq!(seen.len(), whole.space().states(), "the search and the definition reach the same states");
    }
}

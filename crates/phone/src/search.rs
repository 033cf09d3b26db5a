//! What can be done by some moves only: whether goals can be reached without a certain act, or although it was used. For
//! proofs; the plan answers what to do next.

use std::collections::VecDeque;

use rustc_hash::FxHashMap;

use crate::condition::Condition;
use crate::plan::{MOST_STATES, PlanError};
use crate::reduce::Projection;
use crate::state::State;
use crate::world::{Action, World};

/// A move that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Walk {
    /// Where it began.
    pub from: State,
    /// What was done.
    pub action: Action,
    /// Where it led.
    pub to: State,
}

/// Says of a move whether it is meant.
pub type Moves<'f> = &'f dyn Fn(&Walk) -> bool;

/// A search over the states of a world, each kind of state looked at once: states that no condition and no goal tells apart
/// behave alike (see [`crate::reduce`]), so one of them stands for all.
#[derive(Debug)]
pub struct Search<'w> {
    world: &'w World,
    projection: Projection,
    goals: &'w [Condition],
}

/// A place in a search: the image of the state, how many goals are behind it, and whether the wanted move was made.
type Node = (State, u16, bool);

impl<'w> Search<'w> {
    /// A search for these goals, one after the other.
    pub fn new(world: &'w World, goals: &'w [Condition]) -> Self {
        Self { world, projection: Projection::ahead_of(world, goals), goals }
    }

    /// The image of a state: states alike have the same one.
    pub fn image(&self, state: State) -> State {
        self.projection.project(state)
    }

    /// How many goals are behind somebody who is there: each in its turn, for as long as the next one holds.
    pub fn advanced(&self, state: State, mut done: usize) -> usize {
        while self.goals.get(done).is_some_and(|goal| self.world.holds(state, goal)) {
            done += 1;
        }
        done
    }

    /// The shortest way through the first `goals` goals by allowed moves; if something is `wanted`, one that has at least
    /// one such move. None if there is none.
    pub fn through(
        &self,
        start: State,
        goals: usize,
        allowed: Moves<'_>,
        wanted: Option<Moves<'_>>,
    ) -> Result<Option<Vec<Walk>>, PlanError> {
        let begin: Node = (self.image(start), self.advanced(start, 0).min(goals) as u16, wanted.is_none());
        let mut came: FxHashMap<Node, Option<(Node, Walk)>> = FxHashMap::from_iter([(begin, None)]);
        let mut queue = VecDeque::from([(begin, start)]);
        while let Some((node, state)) = queue.pop_front() {
            let (_, done, used) = node;
            if usize::from(done) >= goals && used {
                return Ok(Some(way_back(&came, node)));
            }
            if came.len() > MOST_STATES {
                return Err(PlanError::TooLarge(MOST_STATES));
            }
            self.world.each_move(state, &mut |action, to| {
                let walk = Walk { from: state, action, to };
                if !allowed(&walk) {
                    return;
                }
                let used = used || wanted.is_some_and(|wanted| wanted(&walk));
                let done = self.advanced(to, done.into()).min(goals) as u16;
                let next = (self.image(to), done, used);
                came.entry(next).or_insert_with(|| {
                    queue.push_back((next, to));
                    Some((node, walk))
                });
            });
        }
        Ok(None)
    }

    /// Calls `see` with a state of each kind that can be reached, and with how many goals are behind it.
    pub fn each_state(&self, start: State, see: &mut dyn FnMut(State, usize)) -> Result<(), PlanError> {
        let begin = (self.image(start), self.advanced(start, 0));
        let mut seen = rustc_hash::FxHashSet::from_iter([begin]);
        let mut stack = vec![(start, begin.1)];
        while let Some((state, done)) = stack.pop() {
            see(state, done);
            if seen.len() > MOST_STATES {
                return Err(PlanError::TooLarge(MOST_STATES));
            }
            self.world.each_move(state, &mut |_, to| {
                let done = self.advanced(to, done);
                if seen.insert((self.image(to), done)) {
                    stack.push((to, done));
                }
            });
        }
        Ok(())
    }
}

fn way_back(came: &FxHashMap<Node, Option<(Node, Walk)>>, end: Node) -> Vec<Walk> {
    let mut way = Vec::new();
    let mut at = end;
    while let Some(Some((before, walk))) = came.get(&at) {
        way.push(*walk);
        at = *before;
    }
    way.reverse();
    way
}

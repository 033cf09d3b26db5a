//! The answer to "what is the next right tap?", for every state and every step.

use crate::condition::Condition;
use crate::reduce::{Net, Projection, preference};
use crate::space::{FAR, Space};
use crate::state::State;
use crate::world::{Action, Outcome, World};

/// The most states that a plan may hold: about 100 bytes each, so some 400 MB.
pub const MOST_STATES: usize = 4_000_000;

/// Distances to the goal of each step, for every state that a learner can come to.
#[derive(Debug)]
pub struct Plan {
    projection: Projection,
    space: Space,
    /// Per goal, per state of the space.
    distances: Vec<Vec<u16>>,
}

/// Why there is no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// The world has more states than a plan can hold.
    #[error("this world has more than {0} states even after reduction; use fewer variables, or fewer values")]
    TooLarge(usize),
}

impl Plan {
    /// Plans over the reduced world: what the app and the checker use.
    pub fn new(world: &World, start: State, goals: &[Condition]) -> Result<Self, PlanError> {
        Self::over(world, start, goals, Projection::ahead_of(world, goals))
    }

    /// Plans over the world as it is: slower, the measure that the reduced plan is tested against.
    pub fn unreduced(world: &World, start: State, goals: &[Condition]) -> Result<Self, PlanError> {
        Self::over(world, start, goals, Projection::identity(world))
    }

    fn over(world: &World, start: State, goals: &[Condition], projection: Projection) -> Result<Self, PlanError> {
        let net = Net::new(world, &projection);
        let space =
            Space::explore(&net, projection.project(start), MOST_STATES).ok_or(PlanError::TooLarge(MOST_STATES))?;
        let distances = goals
            .iter()
            .map(|goal| {
                // Not flattened: steps that several things end multiply.
                let goal = projection.condition(goal);
                space.distances(|state| goal.holds(&net.layout, state))
            })
            .collect();
        Ok(Self { projection, space, distances })
    }

    /// The searched space, for its counts.
    pub fn space(&self) -> &Space {
        &self.space
    }

    /// The map that was searched through.
    pub fn projection(&self) -> &Projection {
        &self.projection
    }

    /// How many actions the goal is away. None if there is no way, or if the state cannot be reached from the start.
    pub fn distance(&self, goal: usize, state: State) -> Option<u16> {
        let number = self.space.number(self.projection.project(state))?;
        Some(self.distances[goal][number as usize]).filter(|distance| *distance != FAR)
    }

    /// The next right action: one that brings the goal nearer. None at the goal, or where there is no way.
    pub fn next(&self, world: &World, goal: usize, state: State) -> Option<Action> {
        let distance = self.distance(goal, state)?;
        world
            .actions(state)
            .into_iter()
            .filter(|action| match world.apply(state, *action) {
                Outcome::Moved(next) => self.distance(goal, next).is_some_and(|after| after < distance),
                _ => false,
            })
            .min_by_key(|action| (preference(*action), !world.is_preferred(state, *action)))
    }

    /// The shortest way to the goal: each action and the state that it leads to. Empty at the goal or without a way.
    pub fn path(&self, world: &World, goal: usize, from: State) -> Vec<(Action, State)> {
        let mut path = Vec::new();
        let mut state = from;
        while let Some(action) = self.next(world, goal, state) {
            let Outcome::Moved(next) = world.apply(state, action) else { break };
            path.push((action, next));
            state = next;
        }
        path
    }

    /// Is there any state from which the goal can be reached?
    pub fn is_possible(&self, goal: usize) -> bool {
        self.distances[goal].iter().any(|distance| *distance != FAR)
    }

    /// For each goal in order: how many states one can stray to on the way to it and find no way to it, and one of them
    /// (reduced). On the way are the states between the goal before and this one: later ones belong to later goals.
    pub fn stranded(&self) -> Vec<(usize, Option<State>)> {
        let mut entries = vec![0];
        let mut all = Vec::new();
        for distances in &self.distances {
            let (mut count, mut example, mut reached) = (0, None, Vec::new());
            self.space.walk(&entries, |number| {
                match distances[number as usize] {
                    0 => reached.push(number),
                    FAR => {
                        count += 1;
                        example = example.or(Some(self.space.state(number as usize)));
                    }
                    _ => {}
                }
                distances[number as usize] != 0
            });
            all.push((count, example));
            entries = reached;
        }
        all
    }
}

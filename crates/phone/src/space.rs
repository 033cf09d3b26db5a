//! The search: every state that can be reached, and how far each is from a goal.

use rustc_hash::FxHashMap;

use crate::reduce::Net;
use crate::state::State;

/// Every state that can be reached from a start, with the moves between them.
#[derive(Debug)]
pub struct Space {
    states: Vec<State>,
    index: FxHashMap<State, u32>,
    /// Moves backwards: the states that lead to state `n` are `sources[starts[n]..starts[n + 1]]`.
    starts: Vec<u32>,
    sources: Vec<u32>,
}

/// "No way": the distance of a state from which the goal cannot be reached.
pub const FAR: u16 = u16::MAX;

impl Space {
    /// Forward search. None if more than `limit` states turn up.
    pub(crate) fn explore(net: &Net, start: State, limit: usize) -> Option<Self> {
        let mut states = vec![start];
        let mut index = FxHashMap::from_iter([(start, 0u32)]);
        let mut moves: Vec<(u32, u32)> = Vec::new();
        let mut at = 0;
        while at < states.len() {
            let state = states[at];
            net.each_successor(state, |next| {
                let fresh = states.len() as u32;
                let to = *index.entry(next).or_insert(fresh);
                if to == fresh {
                    states.push(next);
                }
                moves.push((at as u32, to));
            });
            if states.len() > limit {
                return None;
            }
            at += 1;
        }
        let (starts, sources) = backwards(states.len(), &moves);
        Some(Self { states, index, starts, sources })
    }

    /// How many states there are.
    pub fn states(&self) -> usize {
        self.states.len()
    }

    /// How many moves lead from one to another.
    pub fn transitions(&self) -> usize {
        self.sources.len()
    }

    /// Every state, in the order in which it was found.
    pub fn iter(&self) -> impl Iterator<Item = State> {
        self.states.iter().copied()
    }

    /// The number of a state.
    pub(crate) fn number(&self, state: State) -> Option<u32> {
        self.index.get(&state).copied()
    }

    /// The state of a number.
    pub(crate) fn state(&self, number: usize) -> State {
        self.states[number]
    }

    /// Forward search from some states; each is seen once, and gone on from if `see` says so.
    pub(crate) fn walk(&self, from: &[u32], mut see: impl FnMut(u32) -> bool) {
        let targets = (0..self.states.len() as u32).flat_map(|to| {
            let range = self.starts[to as usize] as usize..self.starts[to as usize + 1] as usize;
            self.sources[range].iter().map(move |from| (to, *from))
        });
        // Backwards twice is forwards.
        let (starts, nexts) = backwards(self.states.len(), &targets.collect::<Vec<_>>());
        let mut seen = vec![false; self.states.len()];
        let mut queue = Vec::new();
        for &number in from {
            if !std::mem::replace(&mut seen[number as usize], true) {
                queue.push(number);
            }
        }
        while let Some(number) = queue.pop() {
            if !see(number) {
                continue;
            }
            for &next in &nexts[starts[number as usize] as usize..starts[number as usize + 1] as usize] {
                if !std::mem::replace(&mut seen[next as usize], true) {
                    queue.push(next);
                }
            }
        }
    }

    /// Backward search: for each state the length of the shortest way to a state in which `is_goal`; [`FAR`] if none.
    pub(crate) fn distances(&self, is_goal: impl Fn(State) -> bool) -> Vec<u16> {
        let mut distances = vec![FAR; self.states.len()];
        let mut queue: Vec<u32> = Vec::new();
        for (number, state) in self.states.iter().enumerate() {
            if is_goal(*state) {
                distances[number] = 0;
                queue.push(number as u32);
            }
        }
        let mut at = 0;
        while at < queue.len() {
            let number = queue[at] as usize;
            let farther = distances[number].saturating_add(1).min(FAR - 1);
            for &source in &self.sources[self.starts[number] as usize..self.starts[number + 1] as usize] {
                if distances[source as usize] == FAR {
                    distances[source as usize] = farther;
                    queue.push(source);
                }
            }
            at += 1;
        }
        distances
    }
}

/// Turns a list of moves into "who leads to me", by counting.
fn backwards(states: usize, moves: &[(u32, u32)]) -> (Vec<u32>, Vec<u32>) {
    let mut starts = vec![0u32; states + 1];
    for (_, to) in moves {
        starts[*to as usize + 1] += 1;
    }
    for number in 0..states {
        starts[number + 1] += starts[number];
    }
    let mut next = starts.clone();
    let mut sources = vec![0u32; moves.len()];
    for (from, to) in moves {
        sources[next[*to as usize] as usize] = *from;
        next[*to as usize] += 1;
    }
    (starts, sources)
}

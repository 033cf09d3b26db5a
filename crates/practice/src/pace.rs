//! The learner's own rhythm: a pause counts against their median, not against a fixed clock (curriculum §4.3).

use std::collections::VecDeque;

use crate::{Millis, Thresholds};

/// How long the learner took before their last right touches.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pace {
    last: VecDeque<Millis>,
}

/// "Compared only with the learner's own last 10 steps."
const REMEMBERED: usize = 10;
/// Below so many, the usual pace is assumed.
const ENOUGH: usize = 5;

impl Pace {
    /// Notes how long it took this time.
    pub fn note(&mut self, took: Millis) {
        if self.last.len() == REMEMBERED {
            self.last.pop_front();
        }
        self.last.push_back(took);
    }

    /// The median of what is remembered, once that is enough.
    pub fn median(&self) -> Option<Millis> {
        if self.last.len() < ENOUGH {
            return None;
        }
        let mut sorted: Vec<_> = self.last.iter().copied().collect();
        sorted.sort_unstable();
        Some(sorted[sorted.len() / 2])
    }

    /// A time of the table, stretched or shrunk to this learner's rhythm.
    pub fn fit(&self, time: Millis, thresholds: &Thresholds) -> Millis {
        let (least, most) = thresholds.stretch;
        let percent = self.median().map_or(100, |median| median * 100 / thresholds.usual_pause.max(1));
        time * percent.clamp(least, most) / 100
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_counts_against_the_learners_own_median() {
        let thresholds = Thresholds::default();
        let mut pace = Pace::default();
        assert_eq!(pace.fit(12_000, &thresholds), 12_000, "nothing known: the table's own time");
        for took in [9_000, 8_000, 10_000, 9_500, 8_500] {
            pace.note(took);
        }
        assert_eq!(pace.median(), Some(9_000));
        assert_eq!(pace.fit(12_000, &thresholds), 18_000, "who takes half as long again is left half as long again");
        for _ in 0..REMEMBERED {
            pace.note(500);
        }
        assert_eq!(pace.fit(12_000, &thresholds), 8_400, "never hurried below 70 per cent");
    }
}

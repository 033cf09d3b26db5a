//! The learner's own rhythm: how long each needed touch of their last steps took. Pauses stretch with it, and the lesson slows
//! down or speeds up by it, never by anybody else's (curriculum §4.3).

use std::collections::VecDeque;

use crate::thresholds::share;
use crate::{Millis, Thresholds};

/// How fast the lesson goes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tempo {
    /// The voice 15 % slower, one clause at a time, the ring longer.
    Slow,
    /// As it is written.
    #[default]
    Usual,
    /// Instructions shortened to verb and object.
    Brisk,
}

/// The rhythm of the last steps, and the tempo that followed from it. It is handed on from lesson to lesson.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pace {
    last: VecDeque<Millis>,
    tempo: Tempo,
    /// The learner asked for it to be slow: then it stays slow.
    asked: bool,
}

/// How a step's time compares with the learner's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compared {
    /// Nothing is known yet, or it is as usual.
    Usual,
    /// More than twice the own median.
    Slow,
    /// Less than six tenths of it.
    Quick,
}

impl Pace {
    /// The rhythm of steps recorded before, oldest first.
    pub fn of(steps: impl IntoIterator<Item = Millis>, thresholds: &Thresholds) -> Self {
        let mut pace = Self::default();
        steps.into_iter().for_each(|took| pace.note(took, thresholds));
        pace
    }

    /// Notes how long each needed touch of a step took.
    pub(crate) fn note(&mut self, took: Millis, thresholds: &Thresholds) {
        self.last.push_back(took);
        while self.last.len() as u64 > thresholds.remembered {
            self.last.pop_front();
        }
    }

    /// The median of what is remembered, once that is enough.
    pub fn median(&self, thresholds: &Thresholds) -> Option<Millis> {
        if (self.last.len() as u64) < thresholds.enough {
            return None;
        }
        let mut sorted: Vec<_> = self.last.iter().copied().collect();
        sorted.sort_unstable();
        let middle = sorted.len() / 2;
        Some(if sorted.len() % 2 == 1 { sorted[middle] } else { sorted[middle - 1].midpoint(sorted[middle]) })
    }

    /// Against the steps before, not including this one.
    pub(crate) fn compare(&self, took: Millis, thresholds: &Thresholds) -> Compared {
        match self.median(thresholds) {
            Some(median) if took > share(median, thresholds.slow_step) => Compared::Slow,
            Some(median) if took < share(median, thresholds.quick_step) => Compared::Quick,
            _ => Compared::Usual,
        }
    }

    /// A time of the table, stretched or shrunk to this learner's rhythm.
    pub fn fit(&self, time: Millis, thresholds: &Thresholds) -> Millis {
        let percent = self.median(thresholds).map_or(100, |median| median * 100 / thresholds.usual_pause.max(1));
        share(time, percent.clamp(thresholds.shrink, thresholds.stretch))
    }

    /// How fast the lesson goes.
    pub fn tempo(&self) -> Tempo {
        self.tempo
    }

    /// Slower. False if it was slow already.
    pub(crate) fn slow_down(&mut self, asked: bool) -> bool {
        self.asked |= asked;
        std::mem::replace(&mut self.tempo, Tempo::Slow) != Tempo::Slow
    }

    /// A little faster, but not for whoever asked for it to be slow.
    pub(crate) fn speed_up(&mut self) {
        self.tempo = match self.tempo {
            Tempo::Slow if self.asked => Tempo::Slow,
            Tempo::Slow => Tempo::Usual,
            Tempo::Usual | Tempo::Brisk => Tempo::Brisk,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_counts_against_the_learners_own_median() {
        let thresholds = Thresholds::default();
        assert_eq!(Pace::default().fit(12_000, &thresholds), 12_000, "nothing known: the table's own time");
        let pace = Pace::of([9_000, 8_000, 10_000, 9_500, 8_500], &thresholds);
        assert_eq!(pace.median(&thresholds), Some(9_000));
        assert_eq!(pace.fit(12_000, &thresholds), 18_000, "who takes half as long again is left half as long again");
        let quick = Pace::of([500; 10], &thresholds);
        assert_eq!(quick.fit(12_000, &thresholds), 8_400, "never hurried below 70 per cent");
    }

    #[test]
    fn only_the_last_ten_steps_count() {
        let thresholds = Thresholds::default();
        let pace = Pace::of([60_000; 5].into_iter().chain([4_000; 10]), &thresholds);
        assert_eq!(pace.median(&thresholds), Some(4_000));
        assert_eq!(pace.compare(8_000, &thresholds), Compared::Usual, "twice is not more than twice");
        assert_eq!(pace.compare(8_001, &thresholds), Compared::Slow);
        assert_eq!(pace.compare(2_400, &thresholds), Compared::Usual);
        assert_eq!(pace.compare(2_399, &thresholds), Compared::Quick);
    }
}

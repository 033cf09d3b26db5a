//! When a lesson is due again (curriculum §4.5): after about 1, 7, 21 and 60 days, the rhythm of weekly classes. Whoever needed help
//! comes back after half the time, and a step that was missed twice goes back to the supported way.

use chrono::{Days, NaiveDate};

/// Days from one success to the next review.
pub const INTERVALS: [u64; 4] = [1, 7, 21, 60];

/// So many misses in a row send a step back to the supported way.
pub const MISSES: usize = 2;

/// A lesson was brought to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Practised {
    /// On which day.
    pub day: NaiveDate,
    /// Without a leading hand, and nobody helped: a success. Otherwise a miss.
    pub alone: bool,
}

/// When a lesson is due again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Plan {
    /// The day from which it counts.
    pub day: NaiveDate,
    /// So many days later.
    pub interval: u64,
    /// Index in [`INTERVALS`] of the interval that was reached last.
    rank: usize,
}

impl Plan {
    /// The day on which it is due. None beyond the calendar.
    pub fn due(self) -> Option<NaiveDate> {
        self.day.checked_add_days(Days::new(self.interval))
    }
}

/// When a lesson is due again, after what was practised so far, in the order in which it happened. None before the first success:
/// until then the lesson is not reviewed, it is learned. A second success on one day counts once.
pub fn plan(practised: impl IntoIterator<Item = Practised>) -> Option<Plan> {
    let mut plan: Option<Plan> = None;
    for one in practised {
        plan = match (plan, one.alone) {
            (None, false) => None,
            (None, true) => Some(Plan { day: one.day, rank: 0, interval: INTERVALS[0] }),
            (Some(Plan { day, rank, interval }), true) if one.day > day => {
                // What was shortened by a miss goes on from the interval that it was shortened to.
                let rank = INTERVALS.iter().rposition(|known| *known <= interval).unwrap_or(rank);
                let rank = (rank + 1).min(INTERVALS.len() - 1);
                Some(Plan { day: one.day, rank, interval: INTERVALS[rank] })
            }
            (Some(plan), true) => Some(plan),
            (Some(Plan { rank, interval, .. }), false) => {
                Some(Plan { day: one.day, rank, interval: (interval / 2).max(1) })
            }
        };
    }
    plan
}

/// The day on which a lesson is due again.
pub fn due(practised: impl IntoIterator<Item = Practised>) -> Option<NaiveDate> {
    plan(practised)?.due()
}

/// Does a step go back to the supported way? After two misses in a row, until it goes well again. `alone`: how it went, in order.
pub fn falls_back(alone: impl IntoIterator<Item = bool>) -> bool {
    let misses = alone.into_iter().fold(0, |misses, alone| if alone { 0 } else { misses + 1 });
    misses >= MISSES
}

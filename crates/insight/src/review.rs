//! When a lesson is due again (curriculum §4.5): after about 1, 7, 21 and 60 days, the rhythm of weekly classes. Whoever needed help
//! comes back after half the time.

use chrono::{Days, NaiveDate};

/// Days from one success to the next review.
pub const INTERVALS: [u64; 4] = [1, 7, 21, 60];

/// A lesson was brought to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Practised {
    /// On which day.
    pub day: NaiveDate,
    /// Without a leading hand, and nobody helped: a success. Otherwise a miss.
    pub alone: bool,
}

/// The day on which a lesson is due again, after what was practised so far, in the order in which it happened. None before
/// the first success: until then the lesson is not reviewed, it is learned. A second success on one day counts once.
pub fn due(practised: impl IntoIterator<Item = Practised>) -> Option<NaiveDate> {
    let mut plan: Option<(NaiveDate, usize, u64)> = None;
    for one in practised {
        plan = match (plan, one.alone) {
            (None, false) => None,
            (None, true) => Some((one.day, 0, INTERVALS[0])),
            (Some((day, rank, interval)), true) if one.day > day => {
                // What was shortened by a miss goes on from the interval that it was shortened to.
                let rank = INTERVALS.iter().rposition(|known| *known <= interval).unwrap_or(rank);
                let rank = (rank + 1).min(INTERVALS.len() - 1);
                Some((one.day, rank, INTERVALS[rank]))
            }
            (Some(plan), true) => Some(plan),
            (Some((_, rank, interval)), false) => Some((one.day, rank, (interval / 2).max(1))),
        };
    }
    plan.and_then(|(day, _, interval)| day.checked_add_days(Days::new(interval)))
}

//! Where new ids come from: chance and the computer's clock, or, for what is made up, a seed and the time that is passed in.

use chrono::{DateTime, Utc};
use uuid::{Builder, Uuid};

/// A source of ids. All of them are `UUIDv7`, so that new ones sort last.
#[derive(Debug, Default)]
pub(crate) enum Ids {
    /// Chance: for whatever really happens.
    #[default]
    Chance,
    /// The same seed and the same times give the same ids.
    Drawn(fastrand::Rng),
}

impl Ids {
    /// The next one.
    pub(crate) fn next(&mut self, now: DateTime<Utc>) -> Uuid {
        match self {
            Self::Chance => Uuid::now_v7(),
            Self::Drawn(lots) => drawn(lots, now),
        }
    }
}

/// An id drawn by lot for a moment.
pub fn drawn(lots: &mut fastrand::Rng, at: DateTime<Utc>) -> Uuid {
    let mut random = [0; 10];
    lots.fill(&mut random);
    Builder::from_unix_timestamp_millis(at.timestamp_millis().unsigned_abs(), &random).into_uuid()
}

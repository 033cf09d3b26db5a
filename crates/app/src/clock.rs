//! The one clock of the program. Everything below gets the time passed in.

use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Local, Utc};

/// Tells the time: the computer's, or one that was set (tests, screenshots) and runs on from there.
#[derive(Debug, Clone)]
pub struct Clock {
    started: Instant,
    set_to: Option<DateTime<FixedOffset>>,
}

impl Clock {
    /// The computer's clock.
    pub fn of_computer() -> Self {
        Self { started: Instant::now(), set_to: None }
    }

    /// A clock set to a time, running on from now.
    pub fn set_to(time: DateTime<FixedOffset>) -> Self {
        Self { started: Instant::now(), set_to: Some(time) }
    }

    /// The clock that the environment asks for: `YINXING_CLOCK=2026-06-08T09:30:00+08:00`, else the computer's.
    pub fn from_environment() -> Self {
        let asked = std::env::var("YINXING_CLOCK").ok();
        asked
            .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
            .map_or_else(Self::of_computer, Self::set_to)
    }

    /// Local date and time.
    pub fn local(&self) -> DateTime<FixedOffset> {
        #[expect(clippy::disallowed_methods, reason = "this is the clock that everybody else asks")]
        self.set_to.map_or_else(|| Local::now().fixed_offset(), |time| time + self.running())
    }

    /// The same moment in UTC.
    pub fn utc(&self) -> DateTime<Utc> {
        self.local().to_utc()
    }

    /// Since the program started; never goes back, whatever happens to the computer's clock.
    pub fn running(&self) -> Duration {
        self.started.elapsed()
    }
}

//! The one clock of the program. Everything below gets the time passed in.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, Local, TimeDelta, Utc};

/// Tells the time.
#[derive(Debug, Clone)]
pub struct Clock {
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    /// The computer's.
    Computer(Instant),
    /// Set to a time, and running on from there: for screenshots.
    SetTo(DateTime<FixedOffset>, Instant),
    /// Moved on by hand, in milliseconds, and set by somebody, in seconds: for tests and for playing without waiting.
    ByHand(DateTime<FixedOffset>, Arc<AtomicU64>, Arc<AtomicI64>),
}

impl Clock {
    /// The computer's clock.
    pub fn of_computer() -> Self {
        Self { kind: Kind::Computer(Instant::now()) }
    }

    /// A clock set to a time, running on from now.
    pub fn set_to(time: DateTime<FixedOffset>) -> Self {
        Self { kind: Kind::SetTo(time, Instant::now()) }
    }

    /// A clock that stands until it is moved on.
    pub fn by_hand(time: DateTime<FixedOffset>) -> Self {
        Self { kind: Kind::ByHand(time, Arc::default(), Arc::default()) }
    }

    /// The clock that the environment asks for: `YINXING_CLOCK=2026-06-08T09:30:00+08:00`, else the computer's.
    pub fn from_environment() -> Self {
        let asked = std::env::var("YINXING_CLOCK").ok();
        asked.and_then(|text| DateTime::parse_from_rfc3339(&text).ok()).map_or_else(Self::of_computer, Self::set_to)
    }

    /// Moves a clock that is moved by hand; other clocks go by themselves.
    pub fn advance(&self, by: Duration) {
        if let Kind::ByHand(_, passed, _) = &self.kind {
            passed.fetch_add(by.as_millis() as u64, Ordering::Relaxed);
        }
    }

    /// Somebody sets a clock that is moved by hand, forward or back, while the program runs on.
    pub fn set_by(&self, by: TimeDelta) {
        if let Kind::ByHand(_, _, set) = &self.kind {
            set.fetch_add(by.num_seconds(), Ordering::Relaxed);
        }
    }

    /// Local date and time.
    pub fn local(&self) -> DateTime<FixedOffset> {
        match &self.kind {
            #[expect(clippy::disallowed_methods, reason = "this is the clock that everybody else asks")]
            Kind::Computer(_) => Local::now().fixed_offset(),
            Kind::SetTo(time, _) => *time + self.running(),
            Kind::ByHand(time, _, set) => *time + self.running() + TimeDelta::seconds(set.load(Ordering::Relaxed)),
        }
    }

    /// The same moment in UTC.
    pub fn utc(&self) -> DateTime<Utc> {
        self.local().to_utc()
    }

    /// Since the program started; never goes back, whatever happens to the computer's clock.
    pub fn running(&self) -> Duration {
        match &self.kind {
            Kind::Computer(started) | Kind::SetTo(_, started) => started.elapsed(),
            Kind::ByHand(_, passed, _) => Duration::from_millis(passed.load(Ordering::Relaxed)),
        }
    }
}

//! Nobody has touched anything for a long while: it is asked kindly, and then the seat is free for the next one. The place is
//! kept, so that nothing is lost by going for tea.

use std::time::Duration;

use crate::seat::{Seat, Sitter, Spot};
use crate::wire::{Screen, Trouble};
use crate::wording::Both;

impl Seat {
    /// Somebody did something.
    pub(crate) fn somebody_is_here(&mut self) {
        let now = self.clock.running();
        if now.saturating_sub(self.touched_at) >= Duration::from_millis(self.thresholds.break_of) {
            self.no_break_since = now;
        }
        self.touched_at = now;
        self.asked_who_is_here = false;
    }

    /// How long until something comes of nobody being here. None where nobody sits, and for whoever writes a course.
    pub(crate) fn idle_in(&self) -> Option<Duration> {
        if self.live || self.sitter == Sitter::Nobody && !matches!(self.spot, Spot::Newcomer { .. } | Spot::CardCode(_))
        {
            return None;
        }
        let leaves = if self.asked_who_is_here { self.thresholds.idle_leaves } else { 0 };
        let until = Duration::from_millis(self.thresholds.idle_asks + leaves);
        Some((self.touched_at + until).saturating_sub(self.clock.running()))
    }

    /// Asks, or leaves. None if it is not time for either.
    pub(crate) fn idle(&mut self) -> Option<Result<Screen, Trouble>> {
        if self.idle_in()? > Duration::ZERO {
            return None;
        }
        if self.asked_who_is_here {
            return Some(self.stand_up());
        }
        self.asked_who_is_here = true;
        self.say_coach("still-there", &Both::default());
        Some(self.screen())
    }
}

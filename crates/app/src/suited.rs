//! The learner served as they asked: more time, calmer keys; and the station's thresholds. The profile is kept with the learner
//! (records), a guest's only as long as they sit here.

use practice::{BadThreshold, Pace, Profile, Thresholds};
use records::Records;

use crate::seat::{Seat, Sitter, Spot};
use crate::sitting::Manner;
use crate::wire::{self, Screen, Trouble};
use crate::wording::Both;

/// The setting of a station that holds its own thresholds, as lines of `name = number` (TOML).
pub const THRESHOLDS: &str = "thresholds";

/// The thresholds of a station: the usual ones, and what it has set for itself. What cannot be taken is told.
pub fn station_thresholds(records: &Records) -> (Thresholds, Vec<BadThreshold>) {
    match records.setting(THRESHOLDS) {
        Ok(Some(own)) => Thresholds::read(&own),
        // A setting that cannot be read now is as good as none: help goes on as usual.
        Ok(None) | Err(_) => (Thresholds::default(), Vec::new()),
    }
}

impl Seat {
    /// Somebody else sits here: their own profile, their own rhythm, and a fresh start of the time without a break.
    pub(crate) fn serve_anew(&mut self) {
        let kept = match &self.sitter {
            Sitter::Learner(learner) => self.records().ok().and_then(|records| records.profile(learner.id).ok()),
            Sitter::Guest | Sitter::Nobody => None,
        };
        self.profile = kept.unwrap_or_default();
        self.pace = None;
        self.no_break_since = self.clock.running();
    }

    /// More time, or calmer keys, from now on.
    pub(crate) fn suit(&mut self, asked: wire::Profile) -> Result<Screen, Trouble> {
        let before = self.profile;
        let profile = records::register::people::Profile { slow: asked.slow, tremor: asked.tremor, ..before };
        if let Sitter::Learner(learner) = &self.sitter {
            let (id, now) = (learner.id, self.clock.utc());
            let kept = self.records_mut()?.set_profile(now, id, profile);
            kept.map_err(|error| self.not_recorded(&error))?;
        }
        self.profile = profile;
        let practised = self.practised();
        if let Spot::Practice(sitting) = &mut self.spot {
            sitting.run.suit(practised);
        }
        let said = match (before, profile) {
            _ if profile.tremor && !before.tremor => Some("steady-on"),
            _ if profile.slow && !before.slow => Some("more-time-on"),
            _ if profile != before => Some("as-usual"),
            _ => None,
        };
        if let Some(said) = said {
            self.say_coach(said, &Both::default());
        }
        self.screen()
    }

    /// How a run is to serve whoever sits here.
    pub(crate) fn manner(&self) -> Manner {
        Manner { pace: self.rhythm(), thresholds: self.thresholds.clone(), profile: self.practised() }
    }

    /// What the window must know of the hands that touch it.
    pub(crate) fn hands(&self) -> wire::Hands {
        let suited = self.thresholds.suited(self.practised());
        let small = |value: u64| u32::try_from(value).unwrap_or(u32::MAX);
        wire::Hands {
            hold_ms: small(suited.long_press),
            merged_ms: small(suited.merged_taps),
            slack_px: small(suited.slack),
            dead_edge_px: small(suited.dead_edge),
            dead_corner_px: small(suited.dead_corner),
        }
    }

    fn practised(&self) -> Profile {
        Profile { slow: self.profile.slow, tremor: self.profile.tremor }
    }

    /// The rhythm of the last steps: of today, or else as it was recorded.
    fn rhythm(&self) -> Pace {
        self.pace.clone().unwrap_or_else(|| Pace::of(self.recorded_rhythm(), &self.thresholds))
    }

    /// How long each touch of the learner's last steps took, oldest first. Messages that are judged are read, not practised: they
    /// do not count. What cannot be read leaves the rhythm unknown.
    fn recorded_rhythm(&self) -> Vec<u64> {
        let (Sitter::Learner(learner), Ok(records)) = (&self.sitter, self.records()) else { return Vec::new() };
        let attempts = records.attempts_of(Some(learner.id)).unwrap_or_default();
        let mut newest_first = Vec::new();
        for attempt in attempts.iter().rev().filter(|attempt| attempt.lesson.parse::<course::Deck>().is_err()) {
            let events = records.events_of(attempt.id).unwrap_or_default();
            let steps = events.iter().rev().filter(|event| event.kind == "step-done");
            newest_first.extend(steps.filter_map(|event| event.body.get("pace")?.as_u64()));
            if newest_first.len() as u64 >= self.thresholds.remembered {
                break;
            }
        }
        newest_first.reverse();
        newest_first
    }
}

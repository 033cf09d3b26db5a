//! What somebody can do, from what they showed, in whatever order it becomes known (stations are united later).

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

/// Whoever can still do it alone after so many days has kept it (curriculum §1: level 4).
pub const KEPT_AFTER_DAYS: i64 = 21;

/// How far somebody has come with a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SkillState {
    /// Nothing was shown yet.
    NotYet,
    /// Done, with help; or done alone once and with help the last time.
    WithHelp,
    /// Done alone.
    Alone,
    /// Alone again, at least 21 days after the first time.
    AloneAgain,
}

/// A skill was shown once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Showing {
    /// When.
    pub at: DateTime<Utc>,
    /// In a way where no help comes unless asked for: independent or transfer.
    pub tested: bool,
    /// No help was needed (hearing the task again is none).
    pub alone: bool,
}

/// What is known of one learner's skill. It is the same in whatever order showings are added, and however often.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Skill {
    shown: bool,
    first_alone: Option<DateTime<Utc>>,
    last_alone: Option<DateTime<Utc>>,
    last_helped: Option<DateTime<Utc>>,
}

impl Skill {
    /// From all showings.
    pub fn of(showings: impl IntoIterator<Item = Showing>) -> Self {
        let mut skill = Self::default();
        showings.into_iter().for_each(|showing| skill.add(showing));
        skill
    }

    /// One more.
    pub fn add(&mut self, showing: Showing) {
        self.shown = true;
        if !showing.tested {
            return;
        }
        let at = Some(showing.at);
        if showing.alone {
            self.first_alone = self.first_alone.min(at).or(at);
            self.last_alone = self.last_alone.max(at);
        } else {
            self.last_helped = self.last_helped.max(at);
        }
    }

    /// The first time alone.
    pub fn first_alone(&self) -> Option<DateTime<Utc>> {
        self.first_alone
    }

    /// How far it has come. What counts is the last test: whoever needed help then needs it now.
    pub fn state(&self) -> SkillState {
        let (Some(first), Some(last)) = (self.first_alone, self.last_alone) else {
            return if self.shown { SkillState::WithHelp } else { SkillState::NotYet };
        };
        if self.last_helped > Some(last) {
            SkillState::WithHelp
        } else if last - first >= TimeDelta::days(KEPT_AFTER_DAYS) {
            SkillState::AloneAgain
        } else {
            SkillState::Alone
        }
    }
}

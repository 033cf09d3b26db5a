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
    /// Done alone, and not yet often enough to be no luck (see [`crate::certification()`]).
    NotEnough,
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

/// Showings alike, as a summary keeps them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Showings {
    /// As [`Showing::tested`].
    pub tested: bool,
    /// As [`Showing::alone`].
    pub alone: bool,
    /// How often, at least once.
    pub count: u32,
    /// The first time.
    pub first: DateTime<Utc>,
    /// The last time.
    pub last: DateTime<Utc>,
}

/// What one learner showed of a skill, with counts for whoever wants to see on how much the state rests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// How far it has come.
    pub skill: Skill,
    /// Tested and done alone, so often.
    pub alone: u32,
    /// Otherwise, so often.
    pub helped: u32,
    /// When it was shown last.
    pub last: Option<DateTime<Utc>>,
}

impl Tally {
    /// From everything that was shown of the skill.
    pub fn of(showings: impl IntoIterator<Item = Showings>) -> Self {
        let mut tally = Self::default();
        showings.into_iter().for_each(|one| tally.add(one));
        tally
    }

    /// More of it.
    pub fn add(&mut self, showings: Showings) {
        let Showings { tested, alone, count, first, last } = showings;
        // Of showings alike only the first and the last matter to the state.
        for at in [first, last] {
            self.skill.add(Showing { at, tested, alone });
        }
        *(if tested && alone { &mut self.alone } else { &mut self.helped }) += count;
        self.last = self.last.max(Some(last));
    }

    /// It was done alone, and since then nothing was shown of it for so long that it is due again.
    pub fn is_due(&self, now: DateTime<Utc>) -> bool {
        let rests = self.last.is_some_and(|last| now - last >= TimeDelta::days(KEPT_AFTER_DAYS));
        rests && self.skill.state() >= SkillState::Alone
    }
}

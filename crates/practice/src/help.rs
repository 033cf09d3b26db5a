//! The help ladder and what it says about independence (curriculum §2.1 hint levels, §4.1).

use serde::{Deserialize, Serialize};

/// How far up the ladder help has come in this step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rung {
    /// Nothing has been said about this step.
    #[default]
    Nothing,
    /// The step's own sentence.
    Sentence,
    /// L1: further words.
    Words,
    /// L2: words and a ring round the place.
    Ring,
    /// L3: words and a ghost hand.
    Hand,
}

impl Rung {
    /// The next one up; the top stays the top.
    #[must_use]
    pub fn up(self) -> Self {
        match self {
            Self::Nothing => Self::Sentence,
            Self::Sentence => Self::Words,
            Self::Words => Self::Ring,
            Self::Ring | Self::Hand => Self::Hand,
        }
    }
}

/// Why help came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// The learner asked.
    Asked,
    /// A pause, measured against the learner's own.
    Pause,
    /// Slips in this step.
    Slip,
    /// Lost, and brought back.
    Lost,
    /// The trainer sent it from the board.
    Trainer,
    /// The way is made so (guided, watch-me).
    Way,
}

/// How much help a step took, from most to least: what is recorded for each step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Independence {
    /// Nothing was shown: the step was passed over, because whoever was asked for something refused at once.
    Skipped,
    /// In a check: did what the crook wants, turned down something genuine, or confirmed what was not so.
    GaveIn,
    /// The trainer did it.
    Trainer,
    /// After the ghost hand had shown it.
    Shown,
    /// After a ring round the place.
    Ring,
    /// After a spoken hint.
    Hint,
    /// In a check: without help, after a wrong choice that the learner took back.
    Corrected,
    /// After hearing the task once more.
    Repeat,
    /// Alone.
    Alone,
}

impl Independence {
    /// What a step counts as, by the help that it took.
    pub fn of(rung: Rung, repeated: bool) -> Self {
        match rung {
            Rung::Hand => Self::Shown,
            Rung::Ring => Self::Ring,
            Rung::Sentence | Rung::Words => Self::Hint,
            Rung::Nothing if repeated => Self::Repeat,
            Rung::Nothing => Self::Alone,
        }
    }

    /// Its name in the records.
    pub fn name(self) -> &'static str {
        match self {
            Self::Skipped => "skipped",
            Self::GaveIn => "gave-in",
            Self::Trainer => "trainer",
            Self::Shown => "shown",
            Self::Ring => "ring",
            Self::Hint => "hint",
            Self::Corrected => "corrected",
            Self::Repeat => "repeat",
            Self::Alone => "alone",
        }
    }
}

//! The first start: five screens, and what to do now. Beside it the two things that the room of keeping has too: the sound check and
//! the demonstration centre.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

/// A screen of the set-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum SetUpStep {
    /// 1: what the centre is called.
    Centre,
    /// 2: the first trainer.
    Trainer,
    /// 3: can the voice be heard?
    Sound,
    /// 4: the first class.
    Class,
    /// 5: the first learners.
    Learners,
    /// All five are behind: the recovery code, and what to do now.
    Ready,
}

/// The set-up, and what is there already.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct SetUp {
    /// The screen that is shown.
    pub step: SetUpStep,
    /// The centre's name, as far as it was said.
    pub centre: String,
    /// The trainer who is setting up; None before the second screen is done.
    pub trainer: Option<String>,
    /// Digits that a PIN has at least.
    pub pin_digits: u32,
    /// The sound check.
    pub sound: SoundCheck,
    /// The first class; empty: none yet.
    pub class: String,
    /// Who belongs to it.
    pub learners: Vec<String>,
    /// The recovery code, on the last screen.
    pub code: Option<RecoveryCode>,
    /// The demonstration centre.
    pub sample: SampleSheet,
}

/// A recovery code that waits to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct RecoveryCode {
    /// Whose PIN it replaces.
    pub trainer: String,
    /// In groups.
    pub code: String,
    /// Where the sheet lies once it was printed: it is deleted when the code is said to be kept.
    pub sheet: Option<String>,
}

/// What the sound check knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct SoundCheck {
    /// Which voice was found, or that there is none, in words.
    pub found: String,
    /// The sentence that is spoken.
    pub sentence: String,
    /// Its language: the learners'.
    pub language: String,
    /// It was spoken at least once.
    pub said: bool,
    /// It was spoken slower.
    pub slower: bool,
    /// A voice is there to be heard.
    pub can_speak: bool,
    /// What was answered.
    pub heard: Option<Heard>,
    /// What to do now, one thing after the other.
    pub advice: Vec<String>,
}

/// Was it heard?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum Heard {
    /// Well.
    Yes,
    /// Too quiet.
    Quiet,
    /// Nothing.
    Nothing,
}

/// What may be wished of the sound check.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum SoundWish {
    /// Say the sentence.
    Say {
        /// Slower than usual.
        slower: bool,
    },
    /// It was heard, or not.
    Answer {
        /// How.
        heard: Heard,
    },
}

/// The demonstration centre.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct SampleSheet {
    /// How much there is of it, and what would go with it, in words; None: there is none.
    pub there: Option<String>,
    /// It is being made: how far, in words.
    pub growing: Option<String>,
    /// It could not be made, in words.
    pub trouble: Option<String>,
}

/// What may be wished in the set-up.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum SetUpWish {
    /// The centre is called so.
    NameCentre {
        /// The name.
        centre: String,
    },
    /// Back, or on and this one later.
    GoTo {
        /// Where.
        step: SetUpStep,
    },
    /// The sound check.
    Sound {
        /// What of it.
        wish: SoundWish,
    },
    /// The first class is called so.
    FirstClass {
        /// The name.
        name: String,
    },
    /// The first learners, a name a line.
    FirstLearners {
        /// As typed.
        names: String,
    },
    /// Make the demonstration centre.
    MakeSample,
}

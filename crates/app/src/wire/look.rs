//! How the window looks, sounds and moves for whoever sits at it.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

/// What a learner chose for their eyes, ears and hand; it is kept with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase", default)]
pub struct Look {
    /// How large everything is.
    pub text: TextLevel,
    /// In which colours.
    pub theme: Theme,
    /// How fast the voice reads, in characters a minute: 110 to 220, and 0.9 words for each in other languages
    /// (standards.md §5.1). Brought into the range by the app.
    pub pace: u16,
    /// Whatever the pointer rests on, or the keyboard's focus stands on, is read aloud (指读).
    pub point_to_hear: bool,
    /// A pointer of 64 px instead of the system's.
    pub large_pointer: bool,
    /// Nothing moves, not even for the moment of a press.
    pub still: bool,
}

impl Default for Look {
    fn default() -> Self {
        Self {
            text: TextLevel::default(),
            theme: Theme::default(),
            pace: 160,
            point_to_hear: false,
            large_pointer: true,
            still: false,
        }
    }
}

/// How large everything is. At 768 lines running text is 26, 29 or 32 px (the ageing-friendly rules ask for 20, and for a level of
/// 32 or more).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum TextLevel {
    /// Large as it is.
    #[default]
    Standard,
    /// Larger.
    Larger,
    /// Largest.
    Largest,
}

/// The colours. Each keeps 7:1 between words and ground.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    /// Paper white and ginkgo gold.
    #[default]
    Light,
    /// For eyes that bright light hurts.
    Dark,
    /// Black, white and yellow only.
    Contrast,
}

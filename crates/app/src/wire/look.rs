//! How the window looks to whoever sits at it: how large, and in which colours.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

/// What a learner chose for their eyes; it is kept with them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Look {
    /// How large everything is.
    pub text: TextLevel,
    /// In which colours.
    pub theme: Theme,
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

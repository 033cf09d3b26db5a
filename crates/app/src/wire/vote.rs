//! The smile vote at the end of a meeting: one question, three faces, nobody knows whose.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

/// The vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Vote {
    /// Somebody has just voted; the next one may.
    pub thanked: bool,
}

/// What somebody thought of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum Smile {
    /// Content.
    Good,
    /// So-so.
    Fair,
    /// Not content.
    Poor,
}

/// A vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct VoteFor {
    /// Which face.
    pub vote: Smile,
}

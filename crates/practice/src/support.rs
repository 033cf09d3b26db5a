//! The ways through a lesson (curriculum §4.1).

use serde::{Deserialize, Serialize};

/// How much the lesson helps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// 看: the phone plays the shortest way, the learner says when to go on.
    Watch,
    /// 带着做: the right item is ringed and only it responds.
    Guided,
    /// 扶着做: everything responds; help comes by ladder.
    Supported,
    /// 自己做: other facts; no help unless asked.
    Independent,
    /// 换个样子做: the same, on an app that looks different (near transfer, standards.md §4.1).
    Transfer,
}

impl Support {
    /// Its name in the records.
    pub fn name(self) -> &'static str {
        match self {
            Self::Watch => "watch",
            Self::Guided => "guided",
            Self::Supported => "supported",
            Self::Independent => "independent",
            Self::Transfer => "transfer",
        }
    }

    /// Other facts, and no help unless asked.
    pub fn is_alone(self) -> bool {
        self >= Self::Independent
    }
}

//! How was the meeting? Asked in the learner's window when the trainer starts the vote.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::Person;

/// One question, three faces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct VoteAsked {
    /// Who is asked; None: a guest. The answer is kept without a name.
    pub learner: Option<Person>,
    /// It was answered: thanks.
    pub voted: bool,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct CastVote {
    /// How it was.
    pub smile: Smile,
}

/// How it was (curriculum §5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum Smile {
    /// 满意
    Good,
    /// 一般
    Fair,
    /// 不满意
    Poor,
}

/// Event `renewed`: the trainer has sent something; `wake` fetches the screen that came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Renewed {
    /// So much has been sent since the program began.
    pub count: u32,
}

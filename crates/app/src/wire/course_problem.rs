//! A fault in a course folder, for whoever writes in it.

use serde::Serialize;
#[cfg(feature = "ts")]
use ts_rs::TS;

/// One thing that is wrong with a course folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct CourseProblem {
    /// `file:line:column`, inside the folder.
    pub place: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
}

//! A message whose words can be touched.

use serde::Serialize;
#[cfg(feature = "ts")]
use ts_rs::TS;

/// A piece of a message, in the order of its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// Signs and short words before it, which cannot be touched.
    pub before: String,
    /// The words.
    pub text: String,
    /// Signs behind it, which cannot be touched.
    pub after: String,
    /// What a touch on it sends ([`Touch::Tap`](super::Touch::Tap)).
    pub item: String,
    /// What it shows, once it has been found or pointed out.
    pub found: Option<String>,
    /// It stands above the message: who sent it.
    pub sender: bool,
}

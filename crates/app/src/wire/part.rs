//! A message whose words can be touched.

use serde::Serialize;
#[cfg(feature = "ts")]
use ts_rs::TS;

/// A piece of a message, in the order of its text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Part {
    /// The words; with the signs and spaces of the message between them.
    pub text: String,
    /// What a touch on it sends ([`Touch::Tap`](super::Touch::Tap)); None for what lies between.
    pub item: Option<String>,
    /// What it shows, once it has been found or pointed out.
    pub found: Option<String>,
    /// It stands above the message: who sent it.
    pub sender: bool,
}

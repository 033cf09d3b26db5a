//! Why a command could not be carried out.

use serde::Serialize;
#[cfg(feature = "ts")]
use ts_rs::TS;

/// Why a command could not be carried out. The UI acts on the code and shows the message.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Trouble {
    /// What the UI acts on.
    pub code: TroubleCode,
    /// Kind words in the learner's language.
    pub message: String,
}

/// What the UI does about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub enum TroubleCode {
    /// The window showed something that is no longer so: call `open` and draw again.
    Stale,
    /// The records could not be written (disk full, read-only): say so, keep the screen, let it be tried again.
    NotRecorded,
    /// Anything else: say so, call the trainer.
    Broken,
}

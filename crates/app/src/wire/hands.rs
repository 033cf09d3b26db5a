//! How the window serves hands: what counts as a touch, and what a learner asked for.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

/// What a learner asked for; it is kept with them. Eyes have a [`Look`](super::Look) of their own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Profile {
    /// More time before help comes.
    pub slow: bool,
    /// The hands shake a little.
    pub tremor: bool,
}

/// What counts as a touch, by the station's thresholds and the learner's profile.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Hands {
    /// From so many milliseconds on a touch is a long one.
    pub hold_ms: u32,
    /// Two taps closer than so many milliseconds are one.
    pub merged_ms: u32,
    /// So many CSS pixels beyond a target's edge a finger may wander.
    pub slack_px: u32,
    /// Nothing responds within so many CSS pixels of the window's edge.
    pub dead_edge_px: u32,
    /// Nothing responds within so many CSS pixels of the window's corners.
    pub dead_corner_px: u32,
}

/// What is offered to a learner beside the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub enum Offer {
    /// To stop for today; the place is kept.
    Rest,
    /// Calmer keys for unsteady hands.
    Steady,
}

//! One learner in one lesson: how much help to give, what to say, what was a slip, and what was achieved.
//!
//! A [`Run`] takes what the learner does and gives back [`Event`]s to be recorded and [`Say`]s to be said. It is pure:
//! no clock (each input brings its time), no words (a [`Say`] names them), no database.
//!
//! Reading order: [`support`], [`input`], [`event`], [`say`], [`help`] (the ladder), [`thresholds`] (when it comes), [`pace`], [`slip`],
//! [`signal`] (what the trainer is told), [`run`].

pub mod event;
pub mod help;
pub mod input;
pub mod offer;
pub mod pace;
pub mod profile;
mod resume;
pub mod run;
pub mod say;
pub mod signal;
pub mod slip;
pub mod support;
pub mod thresholds;

pub use event::{Event, Happening, Verdict};
pub use help::{Independence, Reason, Rung};
pub use input::{Ask, Input, Nudge, Touch};
pub use offer::Offer;
pub use pace::{Pace, Tempo};
pub use profile::Profile;
pub use resume::Past;
pub use run::{Reply, Run};
pub use say::Say;
pub use signal::{Level, Rule, Signal, Told, WrongTap};
pub use slip::SlipKind;
pub use support::Support;
pub use thresholds::{BadThreshold, Threshold, Thresholds};

/// Milliseconds since the attempt began.
pub type Millis = u64;

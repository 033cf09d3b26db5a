//! Reading aloud, sentence by sentence, without ever making the window wait.
//!
//! A [`Narrator`] takes an [`Utterance`] at once and reads it on its own threads. What happens is told through the
//! [`Progress`] function given at the start. If the computer cannot read aloud, the captions still light up in reading
//! time ([`ReadingPace`]), so a lesson never stops for want of a voice.
//!
//! - [`Engine`]: what a speech backend must do; [`system_engine`] is the one of the operating system.
//! - [`scripted`]: an engine for tests.
//! - `rehearsal` (feature): a private sound stage, for tests that listen.

mod audition;
mod desk;
mod engine;
mod narrator;
mod notes;
mod pace;
mod prepare;
mod rate;
#[cfg(all(feature = "rehearsal", unix))]
pub mod rehearsal;
pub mod scripted;
mod silent;
mod spoken;
mod system;
mod worker;

pub use engine::{Engine, EngineFailure, Events, Loudness, Manner, Moment, Ticket, VoiceEntry};
pub use narrator::{Limits, Narrator};
pub use pace::Pace;
pub use silent::ReadingPace;
pub use spoken::{Absence, Progress, Utterance, Voice, VoiceChoice};
pub use system::system_engine;

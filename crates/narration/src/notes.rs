//! What passes between the narrator's handle, its desk and the engines' threads.

use std::time::{Duration, Instant};

use crate::worker::Reply;
use crate::{EngineFailure, Moment, Progress, Ticket, Utterance};

/// All that reaches this thread.
pub(crate) enum Note {
    Say(Utterance),
    Hush,
    Quit,
    Replied(u64, Result<Reply, EngineFailure>),
    Happened(u32, Ticket, Moment, Instant),
}

/// A call that gave nothing.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// No answer within the limit, or the engine's thread has died.
    Stuck,
    Failed(EngineFailure),
}

/// Which engine reads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Seat {
    Heard,
    Unheard,
}

/// Why a sentence is spoken.
#[derive(Debug)]
pub(crate) enum Purpose {
    /// To be heard; this is told when it begins.
    Reading(Progress),
    /// To find out whether a voice is sound; only the end of the narrator interrupts it.
    Test,
    /// To time a voice; anything interrupts it.
    Timing,
}

/// How a sentence went.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// From the beginning of the sound to its end.
    Spoken(Duration),
    Interrupted,
    /// The end was not reported in time.
    Overdue,
    Trouble(Trouble),
}

//! What a speech backend must do.

use std::sync::mpsc::Sender;
use std::time::Instant;

use crate::Pace;
use crate::notes::Note;

/// An engine's own number for one sentence being spoken.
pub type Ticket = u64;

/// What an engine reports about a ticket.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Moment {
    /// The sound begins.
    Began,
    /// The sound has come to its end.
    Ended,
    /// The sound was stopped.
    Stopped,
}

/// Where an engine reports. It only puts the moment on a channel, so it may be used in callbacks that hold locks.
#[derive(Clone, Debug)]
pub struct Events {
    pub(crate) sink: Sender<Note>,
    pub(crate) source: u32,
}

impl Events {
    /// Reports a moment, now.
    pub fn tell(&self, ticket: Ticket, moment: Moment) {
        self.tell_at(ticket, moment, Instant::now());
    }

    /// Reports a moment with its time, if the engine knows it better. A narrator that is gone is no fault.
    pub fn tell_at(&self, ticket: Ticket, moment: Moment, at: Instant) {
        let _gone = self.sink.send(Note::Happened(self.source, ticket, moment, at));
    }
}

/// One voice of an engine.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct VoiceEntry {
    /// The name to choose it by.
    pub name: String,
    /// A language tag.
    pub language: String,
}

/// To be heard, or only timed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Loudness {
    /// As loud as the system has it.
    Heard,
    /// The least the backend can do; for the self-test.
    Silent,
}

/// How to speak a sentence.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Manner {
    /// A language tag.
    pub language: String,
    /// `None` for the backend's normal rate.
    pub pace: Option<Pace>,
    /// To be heard, or only timed.
    pub loudness: Loudness,
    /// Characters (or words) that the present voice speaks in a minute at its normal rate, if it has been timed.
    pub normal: Option<u16>,
}

/// A call that did not work.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum EngineFailure {
    /// The service is not there, or has gone.
    #[error("speech service: {0}")]
    Service(String),
    /// No voice of that name.
    #[error("no such voice")]
    NoSuchVoice,
}

/// A speech backend. All calls come from one thread, which is not the window's, and may take their time: the narrator
/// gives each a limit and leaves the thread behind if it is exceeded.
pub trait Engine {
    /// Connects, or connects anew after dropping the old connection. From now on it reports to `events`.
    fn open(&mut self, events: Events) -> Result<(), EngineFailure>;
    /// Lists the voices. Slow.
    fn voices(&mut self) -> Result<Vec<VoiceEntry>, EngineFailure>;
    /// Takes the voice of that name. Slow.
    fn choose(&mut self, name: &str) -> Result<(), EngineFailure>;
    /// Starts to speak one sentence and returns; [`Moment::Began`] and [`Moment::Ended`] follow.
    fn speak(&mut self, sentence: &str, manner: &Manner) -> Result<Ticket, EngineFailure>;
    /// Ends the sound.
    fn stop(&mut self) -> Result<(), EngineFailure>;
}

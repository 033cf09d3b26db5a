//! The one thread that owns an engine.

use std::io;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use crate::notes::Note;
use crate::{Engine, EngineFailure, Ticket, VoiceEntry};

/// What a call gave back.
pub(crate) enum Reply {
    Done,
    Voices(Vec<VoiceEntry>),
    Speaking(Ticket),
}

/// A call, carried to the engine's thread.
pub(crate) type Request = Box<dyn FnOnce(&mut dyn Engine) -> Result<Reply, EngineFailure> + Send>;

/// The way to an engine's thread. Dropping it lets the thread end when, and if, its present call returns; it is never
/// joined, since that call may last for ever.
pub(crate) struct Worker {
    requests: Sender<(u64, Request)>,
}

impl Worker {
    pub(crate) fn start(
        name: &str,
        engine: impl FnOnce() -> Box<dyn Engine> + Send + 'static,
        replies: Sender<Note>,
    ) -> io::Result<Self> {
        let (requests, inbox) = channel::<(u64, Request)>();
        thread::Builder::new().name(name.to_owned()).spawn(move || {
            let mut engine = engine();
            for (serial, request) in inbox {
                let reply = request(engine.as_mut());
                if replies.send(Note::Replied(serial, reply)).is_err() {
                    break;
                }
            }
        })?;
        Ok(Self { requests })
    }

    /// False if the thread is gone (the engine panicked).
    pub(crate) fn ask(&self, serial: u64, request: Request) -> bool {
        self.requests.send((serial, request)).is_ok()
    }
}

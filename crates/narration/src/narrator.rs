//! The handle an application keeps.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use crate::desk::Desk;
use crate::notes::Note;
use crate::{Absence, Engine, Progress, Utterance, Voice, VoiceChoice};

/// How long the narrator waits for what; the defaults suit the system's speech service.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Limits {
    /// For connecting (measured: 0.01 to 1.6 s).
    pub open: Duration,
    /// For listing the voices and for taking one (measured: 2 s each).
    pub list: Duration,
    /// For starting or stopping a sentence (measured: milliseconds).
    pub call: Duration,
    /// Added to twice the expected duration of a sentence before it is given up.
    pub grace: Duration,
    /// Between two sentences.
    pub pause: Duration,
    /// How long nothing must have been asked for until a voice is timed, which takes some ten seconds without a sound.
    pub leisure: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            open: Duration::from_secs(10),
            list: Duration::from_secs(20),
            call: Duration::from_secs(5),
            grace: Duration::from_secs(5),
            pause: Duration::from_millis(600),
            leisure: Duration::from_secs(2),
        }
    }
}

/// How long a dropped narrator may take to end the sound. A program that left at once would be heard to the end of the
/// sentence.
const FAREWELL: Duration = Duration::from_millis(300);

/// Reads aloud on threads of its own. Dropping it ends the reading; that waits 0.3 s at most.
pub struct Narrator {
    notes: Sender<Note>,
    /// Closed when the desk has ended; nothing is ever sent.
    ended: Mutex<Receiver<()>>,
}

impl Narrator {
    /// Starts the threads and returns at once. The engine is made and opened on its own thread; then a voice is looked
    /// for: in the language of a sentence that already waits, else of the first remembered choice, else in Chinese.
    pub fn start(
        engine: impl FnOnce() -> Box<dyn Engine> + Send + 'static,
        remembered: Vec<VoiceChoice>,
        on_progress: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Self {
        Self::start_within(Limits::default(), engine, remembered, on_progress)
    }

    /// As [`Narrator::start`], with other limits.
    pub fn start_within(
        limits: Limits,
        engine: impl FnOnce() -> Box<dyn Engine> + Send + 'static,
        remembered: Vec<VoiceChoice>,
        on_progress: impl Fn(Progress) + Send + Sync + 'static,
    ) -> Self {
        let (notes, inbox) = channel();
        let outbox = notes.clone();
        // The function is shared, so that it can still tell if the thread that would use it cannot start.
        let tell = Arc::new(on_progress);
        let teller = Arc::clone(&tell);
        let (ending, ended) = channel();
        let started = thread::Builder::new().name("narration-desk".to_owned()).spawn(move || {
            Desk::new(inbox, outbox, limits, remembered, Box::new(move |progress| teller(progress))).run(engine);
            drop(ending);
        });
        if started.is_err() {
            tell(Progress::Absent { language: "zh".to_owned(), why: Absence::NoService });
        }
        Self { notes, ended: Mutex::new(ended) }
    }
}

impl Voice for Narrator {
    fn say(&self, utterance: Utterance) {
        let _gone = self.notes.send(Note::Say(utterance));
    }

    fn hush(&self) {
        let _gone = self.notes.send(Note::Hush);
    }
}

impl Drop for Narrator {
    fn drop(&mut self) {
        let _gone = self.notes.send(Note::Quit);
        let ended = self.ended.get_mut().unwrap_or_else(PoisonError::into_inner);
        let _late = ended.recv_timeout(FAREWELL);
    }
}

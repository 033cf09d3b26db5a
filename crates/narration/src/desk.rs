//! The narrator's own thread: takes what is to be said, hands sentences to the engine's thread, and never waits for it
//! beyond a limit.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use crate::notes::{Note, Outcome, Purpose, Seat, Trouble};
use crate::prepare::Casting;
use crate::worker::{Reply, Request, Worker};
use crate::{
    Absence, Engine, Events, Limits, Loudness, Manner, Moment, Progress, ReadingPace, Ticket, Utterance, VoiceChoice,
};

pub(crate) struct Desk {
    inbox: Receiver<Note>,
    pub(crate) outbox: Sender<Note>,
    pub(crate) limits: Limits,
    tell: Box<dyn Fn(Progress) + Send>,
    /// `None` once the engine is given up.
    pub(crate) heard: Option<Worker>,
    unheard: Option<Worker>,
    pub(crate) casting: Casting,
    waiting: Option<Utterance>,
    /// Something came that ends the present utterance.
    interrupted: bool,
    quit: bool,
    serial: u64,
    sources: u32,
    moments: VecDeque<(u32, Ticket, Moment, Instant)>,
    /// Of the connection each engine reports from.
    pub(crate) heard_source: u32,
    unheard_source: u32,
    /// Failures since the last sentence that went well.
    failures: u32,
}

impl Desk {
    pub(crate) fn new(
        inbox: Receiver<Note>,
        outbox: Sender<Note>,
        limits: Limits,
        remembered: Vec<VoiceChoice>,
        tell: Box<dyn Fn(Progress) + Send>,
    ) -> Self {
        Self {
            inbox,
            outbox,
            limits,
            tell,
            heard: None,
            unheard: None,
            casting: Casting::new(remembered),
            waiting: None,
            interrupted: false,
            quit: false,
            serial: 0,
            sources: 0,
            moments: VecDeque::new(),
            heard_source: 0,
            unheard_source: 0,
            failures: 0,
        }
    }

    /// Until the narrator is dropped.
    pub(crate) fn run(mut self, engine: impl FnOnce() -> Box<dyn Engine> + Send + 'static) {
        self.unheard = Worker::start("narration-unheard", || Box::new(ReadingPace::new()), self.outbox.clone()).ok();
        let source = self.source();
        self.unheard_source = source;
        let events = self.events(source);
        let limit = self.limits.call;
        let _silence = self.call(Seat::Unheard, limit, Box::new(move |e| e.open(events).map(|()| Reply::Done)));
        self.heard = Worker::start("narration-engine", engine, self.outbox.clone()).ok();
        self.first_opening();
        while !self.quit {
            self.drain();
            self.interrupted = false;
            if let Some(utterance) = self.waiting.take() {
                self.moments.clear();
                let cancelled = !self.read(&utterance);
                self.tell(Progress::Finished { utterance: utterance.id, cancelled });
            } else if self.wants_timing() {
                if !self.wait(Instant::now() + self.limits.leisure) {
                    self.time_voice();
                }
            } else {
                match self.inbox.recv() {
                    Ok(note) => self.file(note),
                    Err(_) => break,
                }
            }
        }
        if let Some(utterance) = self.waiting.take() {
            self.tell(Progress::Finished { utterance: utterance.id, cancelled: true });
        }
    }

    fn first_opening(&mut self) {
        if self.heard.is_none() {
            self.lose(Absence::NoService);
        } else {
            self.open();
        }
        self.drain();
        if !self.quit {
            let language = match &self.waiting {
                Some(utterance) => utterance.language.clone(),
                None => self.casting.first_language(),
            };
            self.seat_for(&language);
        }
    }

    /// True if it was read to its end.
    fn read(&mut self, utterance: &Utterance) -> bool {
        for (index, sentence) in utterance.sentences.iter().enumerate() {
            if index > 0 {
                self.rest(self.limits.pause);
            }
            if !self.read_sentence(utterance, index as u32, sentence) {
                return false;
            }
        }
        true
    }

    fn read_sentence(&mut self, utterance: &Utterance, index: u32, sentence: &str) -> bool {
        let began = Progress::Began { utterance: utterance.id, sentence: index };
        let ended = Progress::Ended { utterance: utterance.id, sentence: index };
        if !sentence.chars().any(char::is_alphanumeric) {
            // Nothing to pronounce: some engines never report the end of that.
            if self.is_interrupted() {
                return false;
            }
            self.tell(began);
            self.tell(ended);
            return true;
        }
        let purpose = Purpose::Reading(began.clone());
        loop {
            let seat = self.seat_for(&utterance.language);
            if self.is_interrupted() {
                return false;
            }
            let manner = Manner {
                language: utterance.language.clone(),
                pace: Some(utterance.pace),
                loudness: Loudness::Heard,
                normal: self.casting.normal(),
            };
            match self.speak(seat, sentence, &manner, &purpose) {
                Outcome::Spoken(_) => {
                    self.failures = 0;
                    self.tell(ended);
                    return true;
                }
                Outcome::Interrupted => return false,
                Outcome::Overdue => {
                    // It may well have been heard, so it is not repeated.
                    self.tell(ended);
                    self.failed(seat, Absence::NoSound);
                    if self.heard.is_none() {
                        self.seat_for(&utterance.language); // tells it
                    }
                    return true;
                }
                Outcome::Trouble(_) if seat == Seat::Unheard => {
                    self.tell(began);
                    self.tell(ended);
                    return true;
                }
                Outcome::Trouble(Trouble::Stuck) => self.lose(Absence::Stuck),
                Outcome::Trouble(Trouble::Failed(_)) => self.failed(seat, Absence::NoService),
            }
        }
    }

    /// Speaks one sentence and waits for its end.
    pub(crate) fn speak(&mut self, seat: Seat, sentence: &str, manner: &Manner, purpose: &Purpose) -> Outcome {
        let (text, asked) = (sentence.to_owned(), manner.clone());
        let request: Request = Box::new(move |engine| engine.speak(&text, &asked).map(Reply::Speaking));
        let ticket = match self.call(seat, self.limits.call, request) {
            Ok(Reply::Speaking(ticket)) => ticket,
            Ok(_) => return Outcome::Trouble(Trouble::Stuck),
            Err(trouble) => return Outcome::Trouble(trouble),
        };
        let source = if seat == Seat::Heard { self.heard_source } else { self.unheard_source };
        let expected = manner.pace.unwrap_or_default().duration(sentence, &manner.language);
        let allowed = expected * 2 + self.limits.grace;
        let mut deadline = Instant::now() + allowed;
        let mut start = None;
        loop {
            while let Some((from, of, moment, at)) = self.moments.pop_front() {
                if (from, of) != (source, ticket) {
                    continue;
                }
                if start.is_none() {
                    start = Some(at);
                    // Another program may have been speaking until now.
                    deadline = at + allowed;
                    self.tell_began(purpose);
                }
                if moment != Moment::Began {
                    return Outcome::Spoken(start.map_or(Duration::ZERO, |start| at.duration_since(start)));
                }
            }
            if self.quit || (!matches!(purpose, Purpose::Test) && self.is_interrupted()) {
                self.stop(seat);
                return Outcome::Interrupted;
            }
            if !self.wait(deadline) {
                self.stop(seat);
                if start.is_none() {
                    self.tell_began(purpose);
                }
                return Outcome::Overdue;
            }
        }
    }

    fn stop(&mut self, seat: Seat) {
        let stopped = self.call(seat, self.limits.call, Box::new(|engine| engine.stop().map(|()| Reply::Done)));
        if seat == Seat::Heard && matches!(stopped, Err(Trouble::Stuck)) {
            self.lose(Absence::Stuck);
        }
    }

    /// One more failure in a row: the first is answered by a new connection, the second by giving up.
    fn failed(&mut self, seat: Seat, why: Absence) {
        if seat == Seat::Unheard || self.heard.is_none() {
            return;
        }
        self.failures += 1;
        if self.failures > 1 {
            self.lose(why);
        } else {
            self.open();
        }
    }

    /// A call on an engine's thread. While it lasts, what comes in is filed.
    pub(crate) fn call(&mut self, seat: Seat, limit: Duration, request: Request) -> Result<Reply, Trouble> {
        self.serial += 1;
        let serial = self.serial;
        let worker = if seat == Seat::Heard { &self.heard } else { &self.unheard };
        if !worker.as_ref().is_some_and(|worker| worker.ask(serial, request)) {
            return Err(Trouble::Stuck);
        }
        let deadline = Instant::now() + limit;
        loop {
            match self.inbox.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
                Ok(Note::Replied(number, reply)) if number == serial => return reply.map_err(Trouble::Failed),
                Ok(note) => self.file(note),
                Err(_) => return Err(Trouble::Stuck),
            }
        }
    }

    /// Waits for one note. False when the deadline has passed.
    fn wait(&mut self, deadline: Instant) -> bool {
        match self.inbox.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(note) => {
                self.file(note);
                true
            }
            Err(RecvTimeoutError::Timeout) => false,
            Err(RecvTimeoutError::Disconnected) => {
                self.quit = true;
                true
            }
        }
    }

    /// A pause, shorter if something comes that ends the utterance.
    fn rest(&mut self, pause: Duration) {
        let end = Instant::now() + pause;
        while !self.is_interrupted() && self.wait(end) {}
    }

    /// Files what has come already, so that only the newest of several calls is begun.
    fn drain(&mut self) {
        while let Ok(note) = self.inbox.try_recv() {
            self.file(note);
        }
    }

    fn file(&mut self, note: Note) {
        match note {
            Note::Say(utterance) => {
                self.interrupted = true;
                if let Some(older) = self.waiting.replace(utterance) {
                    self.tell(Progress::Finished { utterance: older.id, cancelled: true });
                }
            }
            Note::Hush => {
                self.interrupted = true;
                if let Some(older) = self.waiting.take() {
                    self.tell(Progress::Finished { utterance: older.id, cancelled: true });
                }
            }
            Note::Quit => self.quit = true,
            Note::Replied(..) => {} // of a call that was given up
            Note::Happened(source, ticket, moment, at) => self.moments.push_back((source, ticket, moment, at)),
        }
    }

    fn is_interrupted(&self) -> bool {
        self.interrupted || self.quit
    }

    pub(crate) fn tell(&self, progress: Progress) {
        (self.tell)(progress);
    }

    fn tell_began(&self, purpose: &Purpose) {
        if let Purpose::Reading(began) = purpose {
            self.tell(began.clone());
        }
    }

    pub(crate) fn source(&mut self) -> u32 {
        self.sources += 1;
        self.sources
    }

    pub(crate) fn events(&self, source: u32) -> Events {
        Events { sink: self.outbox.clone(), source }
    }
}

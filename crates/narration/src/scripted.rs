//! An engine for tests: it follows a script and records what it was asked to say.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use crate::{Engine, EngineFailure, Events, Loudness, Manner, Moment, Ticket, VoiceEntry};

/// What a [`Scripted`] engine was asked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Asked {
    /// A connection.
    Open,
    /// The list of voices.
    Voices,
    /// A voice by name.
    Choose(String),
    /// A test sentence, not to be heard.
    Test(String),
    /// A sentence to be heard.
    Speak(String),
    /// The end of the sound.
    Stop,
}

/// The part an engine plays. The default has one voice for Chinese and one for English, and speaks instantly.
#[derive(Clone, Debug)]
pub struct Script {
    /// Name, language and milliseconds it pretends to need for the test sentence.
    pub voices: Vec<(String, String, u64)>,
    /// The milliseconds that each voice pretends to need for a character of what is longer than the test sentence.
    pub character_ms: u64,
    /// The duration of a sentence that is heard.
    pub sentence: Duration,
    /// `open` never returns.
    pub hang_on_open: bool,
    /// `speak` never returns, counted in sentences heard, from 0.
    pub hang_on_sentence: Option<u32>,
    /// No sentence that is heard reports its end from this one on.
    pub endless_from: Option<u32>,
    /// These attempts to speak aloud fail.
    pub failing: Vec<u32>,
    /// Every connection after this many fails.
    pub openings: u32,
}

impl Default for Script {
    fn default() -> Self {
        let voice = |name: &str, language: &str, ms| (name.to_owned(), language.to_owned(), ms);
        Self {
            voices: vec![
                voice("Test Pinyin", "cmn-Latn-pinyin", crate::audition::typical("zh")),
                voice("Test English", "en-GB", crate::audition::typical("en")),
            ],
            character_ms: 270,
            sentence: Duration::ZERO,
            hang_on_open: false,
            hang_on_sentence: None,
            endless_from: None,
            failing: Vec::new(),
            openings: u32::MAX,
        }
    }
}

/// What was asked, shared with the test.
#[derive(Clone, Debug, Default)]
pub struct Record(Arc<Mutex<Vec<Asked>>>);

impl Record {
    /// Everything, in order.
    pub fn all(&self) -> Vec<Asked> {
        self.list().clone()
    }

    /// The sentences that were to be heard, in order.
    pub fn said(&self) -> Vec<String> {
        let spoken = |asked: &Asked| if let Asked::Speak(text) = asked { Some(text.clone()) } else { None };
        self.list().iter().filter_map(spoken).collect()
    }

    fn list(&self) -> MutexGuard<'_, Vec<Asked>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, asked: Asked) {
        self.list().push(asked);
    }
}

/// The engine itself.
#[derive(Debug)]
pub struct Scripted {
    script: Script,
    record: Record,
    player: Option<Sender<Wish>>,
    test_ms: u64,
    opened: u32,
    heard: u32,
    last: Ticket,
}

impl Scripted {
    /// An engine that follows `script` and writes into `record`.
    pub fn new(script: Script, record: Record) -> Self {
        Self { script, record, player: None, test_ms: 0, opened: 0, heard: 0, last: 0 }
    }

    /// The same in a box, for [`crate::Narrator::start`].
    pub fn boxed(script: Script, record: Record) -> Box<dyn Engine> {
        Box::new(Self::new(script, record))
    }
}

fn hang() -> ! {
    loop {
        thread::park();
    }
}

#[derive(Debug)]
enum Wish {
    /// For so long, or for ever.
    Speak(Ticket, Option<Duration>),
    /// Over at once, but reported as if it had taken so long.
    Pretend(Ticket, Duration),
    Stop,
}

/// Plays tickets until the engine is dropped.
fn play(wishes: &Receiver<Wish>, events: &Events) {
    let mut wish = wishes.recv();
    while let Ok(now) = wish {
        let (ticket, duration) = match now {
            Wish::Speak(ticket, duration) => (ticket, duration),
            Wish::Pretend(ticket, duration) => {
                let start = Instant::now();
                events.tell_at(ticket, Moment::Began, start);
                events.tell_at(ticket, Moment::Ended, start + duration);
                wish = wishes.recv();
                continue;
            }
            Wish::Stop => {
                wish = wishes.recv();
                continue;
            }
        };
        events.tell(ticket, Moment::Began);
        let next = match duration {
            Some(duration) => wishes.recv_timeout(duration),
            None => wishes.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match next {
            Ok(next) => {
                events.tell(ticket, Moment::Stopped);
                wish = Ok(next);
            }
            Err(RecvTimeoutError::Timeout) => {
                events.tell(ticket, Moment::Ended);
                wish = wishes.recv();
            }
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

impl Engine for Scripted {
    fn open(&mut self, events: Events) -> Result<(), EngineFailure> {
        self.record.add(Asked::Open);
        if self.script.hang_on_open {
            hang();
        }
        self.opened += 1;
        if self.opened > self.script.openings {
            return Err(EngineFailure::Service("scripted".to_owned()));
        }
        let (player, wishes) = channel();
        thread::Builder::new()
            .name("narration-scripted".to_owned())
            .spawn(move || play(&wishes, &events))
            .map_err(|e| EngineFailure::Service(e.to_string()))?;
        self.player = Some(player);
        Ok(())
    }

    fn voices(&mut self) -> Result<Vec<VoiceEntry>, EngineFailure> {
        self.record.add(Asked::Voices);
        let entry =
            |(name, language, _): &(String, String, u64)| VoiceEntry { name: name.clone(), language: language.clone() };
        Ok(self.script.voices.iter().map(entry).collect())
    }

    fn choose(&mut self, name: &str) -> Result<(), EngineFailure> {
        self.record.add(Asked::Choose(name.to_owned()));
        let voice = self.script.voices.iter().find(|voice| voice.0 == name).ok_or(EngineFailure::NoSuchVoice)?;
        self.test_ms = voice.2;
        Ok(())
    }

    fn speak(&mut self, sentence: &str, manner: &Manner) -> Result<Ticket, EngineFailure> {
        self.last += 1;
        let wish = if manner.loudness == Loudness::Silent {
            self.record.add(Asked::Test(sentence.to_owned()));
            let more = sentence
                .chars()
                .count()
                .saturating_sub(crate::audition::audition(&manner.language).sentence.chars().count());
            Wish::Pretend(self.last, Duration::from_millis(self.test_ms + self.script.character_ms * more as u64))
        } else {
            self.record.add(Asked::Speak(sentence.to_owned()));
            let index = self.heard;
            self.heard += 1;
            if self.script.hang_on_sentence == Some(index) {
                hang();
            }
            if self.script.failing.contains(&index) {
                return Err(EngineFailure::Service("scripted".to_owned()));
            }
            let endless = self.script.endless_from.is_some_and(|from| index >= from);
            Wish::Speak(self.last, (!endless).then_some(self.script.sentence))
        };
        let player = self.player.as_ref().ok_or_else(|| EngineFailure::Service("not open".to_owned()))?;
        player.send(wish).map_err(|e| EngineFailure::Service(e.to_string()))?;
        Ok(self.last)
    }

    fn stop(&mut self) -> Result<(), EngineFailure> {
        self.record.add(Asked::Stop);
        let player = self.player.as_ref().ok_or_else(|| EngineFailure::Service("not open".to_owned()))?;
        player.send(Wish::Stop).map_err(|e| EngineFailure::Service(e.to_string()))
    }
}

//! Opening the engine and finding a voice that can be trusted.
//!
//! A language tag says nothing about a voice: the Mandarin voice that comes first on Debian 12 spells pinyin in
//! English. So each candidate speaks a test sentence silently and its time is compared with what is plausible.

use std::collections::HashMap;

use crate::audition::{audition, candidates};
use crate::desk::Desk;
use crate::notes::{Outcome, Seat, Trouble};
use crate::spoken::primary;
use crate::worker::{Reply, Request};
use crate::{Absence, EngineFailure, Loudness, Manner, Progress, VoiceChoice};

/// What is known about voices.
#[derive(Default)]
pub(crate) struct Casting {
    choices: Vec<VoiceChoice>,
    /// The language whose voice the engine has now.
    present: Option<String>,
    /// Languages that cannot be read aloud.
    absent: HashMap<String, Absence>,
    /// Why nothing can be read aloud at all.
    lost: Option<Absence>,
    /// Languages for which `Ready` has been told.
    announced: Vec<String>,
}

impl Casting {
    pub(crate) fn new(remembered: Vec<VoiceChoice>) -> Self {
        Self { choices: remembered, ..Self::default() }
    }

    /// The one to prepare when nothing waits.
    pub(crate) fn first_language(&self) -> String {
        self.choices.first().map_or_else(|| "zh".to_owned(), |choice| choice.language.clone())
    }

    fn choice(&self, language: &str) -> Option<VoiceChoice> {
        self.choices.iter().find(|choice| primary(&choice.language) == language).cloned()
    }
}

/// Why a voice was not found.
enum Refusal {
    Absent(Absence),
    Trouble(Trouble),
    Quit,
}

impl From<Trouble> for Refusal {
    fn from(trouble: Trouble) -> Self {
        Self::Trouble(trouble)
    }
}

impl Desk {
    /// Connects, or connects anew; gives the engine up if that fails.
    pub(crate) fn open(&mut self) {
        self.casting.present = None;
        self.heard_source = self.source();
        let events = self.events(self.heard_source);
        let request: Request = Box::new(move |engine| engine.open(events).map(|()| Reply::Done));
        match self.call(Seat::Heard, self.limits.open, request) {
            Ok(_) => {}
            Err(Trouble::Stuck) => self.lose(Absence::Stuck),
            Err(Trouble::Failed(_)) => self.lose(Absence::NoService),
        }
    }

    /// Gives the engine up for good. Its thread is left behind, since it may never come back.
    /// `seat_for` tells it, for each language that is asked for.
    pub(crate) fn lose(&mut self, why: Absence) {
        self.heard = None;
        self.casting.lost = Some(why);
        self.casting.present = None;
        self.casting.absent.clear();
    }

    /// Tells once for each language that it will not be heard.
    fn absent(&mut self, asked: &str, language: &str, why: Absence) {
        if self.casting.absent.insert(language.to_owned(), why).is_none() {
            self.tell(Progress::Absent { language: asked.to_owned(), why });
        }
    }

    /// Sees to it that the voice for this language is ready, and says which engine shall read.
    pub(crate) fn seat_for(&mut self, asked: &str) -> Seat {
        let language = primary(asked);
        let mut reopened = false;
        loop {
            if let Some(why) = self.casting.lost {
                self.absent(asked, &language, why);
                return Seat::Unheard;
            }
            if self.casting.absent.contains_key(&language) {
                return Seat::Unheard;
            }
            if self.casting.present.as_deref() == Some(&language) {
                return Seat::Heard;
            }
            match self.cast(&language) {
                Ok(choice) => {
                    self.casting.present = Some(language.clone());
                    if !self.casting.announced.contains(&language) {
                        self.casting.announced.push(language.clone());
                        self.tell(Progress::Ready { language: asked.to_owned(), choice });
                    }
                }
                Err(Refusal::Quit) => return Seat::Unheard,
                Err(Refusal::Absent(why)) => self.absent(asked, &language, why),
                Err(Refusal::Trouble(Trouble::Stuck)) => self.lose(Absence::Stuck),
                Err(Refusal::Trouble(Trouble::Failed(_))) if reopened => self.lose(Absence::NoService),
                Err(Refusal::Trouble(Trouble::Failed(_))) => {
                    reopened = true;
                    self.open();
                }
            }
        }
    }

    /// Takes the remembered voice, or the first that passes the test.
    fn cast(&mut self, language: &str) -> Result<VoiceChoice, Refusal> {
        if let Some(choice) = self.casting.choice(language) {
            match self.choose(&choice.name) {
                Ok(()) => return Ok(choice),
                Err(Trouble::Failed(EngineFailure::NoSuchVoice)) => {
                    self.casting.choices.retain(|other| *other != choice);
                }
                Err(trouble) => return Err(trouble.into()),
            }
        }
        let list: Request = Box::new(|engine| engine.voices().map(Reply::Voices));
        let Reply::Voices(voices) = self.call(Seat::Heard, self.limits.list, list)? else {
            return Err(Trouble::Stuck.into());
        };
        for name in candidates(&voices, language) {
            match self.choose(&name) {
                Ok(()) => {}
                Err(Trouble::Failed(EngineFailure::NoSuchVoice)) => continue,
                Err(trouble) => return Err(trouble.into()),
            }
            if let Some(measured_ms) = self.try_out(language)? {
                let choice = VoiceChoice { name, language: language.to_owned(), measured_ms };
                self.casting.choices.push(choice.clone());
                return Ok(choice);
            }
        }
        Err(Refusal::Absent(Absence::NoVoice))
    }

    fn choose(&mut self, name: &str) -> Result<(), Trouble> {
        let name = name.to_owned();
        let request: Request = Box::new(move |engine| engine.choose(&name).map(|()| Reply::Done));
        self.call(Seat::Heard, self.limits.list, request).map(|_| ())
    }

    /// The milliseconds over the test sentence, if they are plausible. A voice that is too slow may have been waiting
    /// for the sound device, so it gets a second try.
    fn try_out(&mut self, language: &str) -> Result<Option<u64>, Refusal> {
        let audition = audition(language);
        let manner = Manner { language: language.to_owned(), pace: None, loudness: Loudness::Silent };
        for _ in 0..2 {
            match self.speak(Seat::Heard, audition.sentence, &manner, None) {
                Outcome::Spoken(time) => {
                    let ms = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
                    if audition.plausible.contains(&ms) {
                        return Ok(Some(ms));
                    }
                    if ms < *audition.plausible.start() {
                        return Ok(None);
                    }
                }
                Outcome::Overdue => return Err(Refusal::Absent(Absence::NoSound)),
                Outcome::Interrupted => return Err(Refusal::Quit),
                Outcome::Trouble(trouble) => return Err(trouble.into()),
            }
        }
        Ok(None)
    }
}

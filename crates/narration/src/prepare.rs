//! Opening the engine and finding a voice that can be trusted.
//!
//! A language tag says nothing about a voice: the Mandarin voice that comes first on Debian 12 spells pinyin in
//! English. So each candidate speaks a test sentence silently and its time is compared with what is plausible.

use std::collections::HashMap;

use crate::audition::{audition, candidates, timing};
use crate::desk::Desk;
use crate::notes::{Outcome, Purpose, Seat, Trouble};
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
    /// Languages whose voice cannot be timed; not tried again.
    untimed: Vec<String>,
}

impl Casting {
    pub(crate) fn new(remembered: Vec<VoiceChoice>) -> Self {
        Self { choices: remembered, ..Self::default() }
    }

    /// The one to prepare when nothing waits.
    pub(crate) fn first_language(&self) -> String {
        self.choices.first().map_or_else(|| "zh".to_owned(), |choice| choice.language.clone())
    }

    /// What the present voice speaks in a minute at its normal rate.
    pub(crate) fn normal(&self) -> Option<u16> {
        self.choice(self.present.as_deref()?)?.units_per_minute
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
                let choice = VoiceChoice { name, language: language.to_owned(), measured_ms, units_per_minute: None };
                self.casting.choices.push(choice.clone());
                return Ok(choice);
            }
        }
        Err(Refusal::Absent(Absence::NoVoice))
    }

    /// True if the present voice waits to be timed.
    pub(crate) fn wants_timing(&self) -> bool {
        self.heard.is_some()
            && self.casting.present.as_ref().is_some_and(|language| !self.casting.untimed.contains(language))
            && self.casting.normal().is_none()
    }

    /// Times the present voice, without a sound: what it needs longer for the longer of two sentences is speech alone,
    /// whatever the service and the sound device add to each. What comes in meanwhile ends it; it is tried again later.
    pub(crate) fn time_voice(&mut self) {
        let Some(language) = self.casting.present.clone() else { return };
        let timing = timing(&language);
        let manner = Manner { language: language.clone(), pace: None, loudness: Loudness::Silent, normal: None };
        let mut took = Vec::new();
        for sentence in [timing.short, timing.long, timing.short, timing.long] {
            match self.speak(Seat::Heard, sentence, &manner, &Purpose::Timing) {
                Outcome::Spoken(time) => took.push(time.as_secs_f64()),
                Outcome::Interrupted => return,
                Outcome::Overdue | Outcome::Trouble(_) => break,
            }
        }
        let found = match took[..] {
            // A busy computer stutters, and the first sentence of a connection comes late: the quicker of two is the true one.
            [short, long, short_too, long_too] => timing.units_per_minute(long.min(long_too) - short.min(short_too)),
            _ => None,
        };
        let Some(units) = found else {
            self.casting.untimed.push(language);
            return;
        };
        let timed = self.casting.choices.iter_mut().find(|choice| primary(&choice.language) == language);
        if let Some(choice) = timed {
            choice.units_per_minute = Some(units);
            let choice = choice.clone();
            self.tell(Progress::Ready { language, choice });
        }
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
        let manner = Manner { language: language.to_owned(), pace: None, loudness: Loudness::Silent, normal: None };
        for _ in 0..2 {
            match self.speak(Seat::Heard, audition.sentence, &manner, &Purpose::Test) {
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

//! The sound check: a sentence through the very voice that the learners hear, and what to do if nobody heard it.

use narration::{Absence, Pace, VoiceChoice};
use words::{Line, Sentence};

use super::{Came, Office};
use crate::lock;
use crate::wire::VoiceSign;
use crate::wire::trainer::set_up::{Heard, SoundCheck, SoundWish};
use crate::wording::{Both, Wording};

/// How far the check has come.
#[derive(Debug, Default)]
pub(crate) struct Spread {
    said: bool,
    slower: bool,
    heard: Option<Heard>,
}

impl Office {
    pub(crate) fn sound(&mut self, wish: &SoundWish) -> Came {
        match *wish {
            SoundWish::Say { slower } => {
                let Some(seat) = self.seat.upgrade() else { return Ok(None) };
                let mut seat = lock(&seat);
                let (language, print) = (seat.language.clone(), self.sentence(&seat.language));
                let speak = seat.library.pronounce(&language, &print);
                let line = Line { sentences: vec![Sentence { print, speak }] };
                let pace = if slower { Pace::DEFAULT.slower() } else { Pace::DEFAULT };
                seat.speech.try_out(&line, &language, pace);
                self.sound = Spread { said: true, slower, heard: None };
            }
            SoundWish::Answer { heard } => self.sound.heard = Some(heard),
        }
        Ok(None)
    }

    pub(crate) fn sound_check(&self) -> SoundCheck {
        let (sign, absence, language) = match self.seat.upgrade() {
            Some(seat) => {
                let seat = lock(&seat);
                (seat.speech.sign, seat.speech.absence, seat.language.clone())
            }
            None => (VoiceSign::Absent, None, self.language.clone()),
        };
        let can_speak = sign != VoiceSign::Absent;
        let says = |id: &str| self.text(id, &Both::default());
        let found = match sign {
            VoiceSign::Waking => says("sound-looking"),
            VoiceSign::Ready => match self.voice_of(&language) {
                Some(name) => self.text("sound-found", &Both::default().text("voice", &name)),
                None => says("sound-found-some"),
            },
            VoiceSign::Absent => says("sound-none"),
        };
        let why = match absence {
            Some(Absence::NoService) => "sound-do-service",
            Some(Absence::NoVoice) => "sound-do-voice",
            Some(Absence::NoSound) => "sound-do-device",
            Some(Absence::Stuck) => "sound-do-stuck",
            None => "sound-do-speaker",
        };
        let advice: &[&str] = match (can_speak, self.sound.heard) {
            (false, _) => &[why, "sound-do-again", "sound-captions"],
            (true, Some(Heard::Yes)) => &["sound-fine"],
            (true, Some(Heard::Quiet)) => &["sound-do-louder", "sound-do-knob", "sound-captions"],
            (true, Some(Heard::Nothing)) => {
                &["sound-do-speaker", "sound-do-louder", "sound-do-output", "sound-captions"]
            }
            (true, None) => &[],
        };
        SoundCheck {
            found,
            sentence: self.sentence(&language),
            language,
            said: self.sound.said,
            slower: self.sound.slower,
            can_speak,
            heard: self.sound.heard,
            advice: advice.iter().map(|id| says(id)).collect(),
        }
    }

    /// Nobody knows yet whether there is a voice: the window looks again.
    pub(crate) fn voice_wakes(&self) -> bool {
        self.seat.upgrade().is_some_and(|seat| lock(&seat).speech.sign == VoiceSign::Waking)
    }

    /// The sentence, as learners will hear it: in their language.
    fn sentence(&self, language: &str) -> String {
        let wording = Wording { language, ..self.wording() };
        wording.text("desk", "sound-sentence", &Both::default()).unwrap_or_default()
    }

    /// The name of the voice that was found for it.
    fn voice_of(&self, language: &str) -> Option<String> {
        let kept = self.records.setting(crate::start::VOICES).ok().flatten()?;
        let voices: Vec<VoiceChoice> = serde_json::from_str(&kept).ok()?;
        let first = language.split('-').next().unwrap_or_default();
        voices.into_iter().find(|voice| voice.language == first).map(|voice| voice.name)
    }
}

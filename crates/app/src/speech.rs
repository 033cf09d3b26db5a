//! What is being said: the caption, and the voice that reads it.

use narration::{Absence, Pace, Utterance, Voice};
use words::Line;

use crate::wire::{Caption, VoiceSign};

/// The caption and the voice behind it.
pub(crate) struct Speech {
    voice: Option<Box<dyn Voice>>,
    pub(crate) sign: VoiceSign,
    /// Why there is none.
    pub(crate) absence: Option<Absence>,
    utterance: u32,
    line: Line,
    pace: Pace,
    /// Something that was pointed at, which is no caption: its number, counted down from the top.
    read_out: u32,
}

impl Speech {
    pub(crate) fn new(voice: Option<Box<dyn Voice>>) -> Self {
        let sign = if voice.is_some() { VoiceSign::Waking } else { VoiceSign::Absent };
        Self {
            voice,
            sign,
            absence: None,
            utterance: 0,
            line: Line::default(),
            pace: Pace::DEFAULT,
            read_out: u32::MAX,
        }
    }

    /// Says a line; what was being said stops.
    pub(crate) fn say(&mut self, line: Line, language: &str) {
        if line.sentences.is_empty() {
            return;
        }
        self.utterance += 1;
        self.line = line;
        self.voice_reads(self.utterance, &self.line, language);
    }

    /// Reads what is pointed at; the caption stays as it is.
    pub(crate) fn read_out(&mut self, line: &Line, language: &str) {
        if line.sentences.is_empty() {
            return;
        }
        self.read_out -= 1;
        self.voice_reads(self.read_out, line, language);
    }

    /// Reads a line at another pace, once.
    pub(crate) fn try_out(&mut self, line: &Line, language: &str, pace: Pace) {
        let usual = std::mem::replace(&mut self.pace, pace);
        self.read_out(line, language);
        self.pace = usual;
    }

    fn voice_reads(&self, id: u32, line: &Line, language: &str) {
        if let Some(voice) = &self.voice {
            let sentences = line.sentences.iter().map(|sentence| sentence.speak.clone()).collect();
            voice.say(Utterance { id, language: language.to_owned(), sentences, pace: self.pace });
        }
    }

    /// Says the same again.
    pub(crate) fn again(&mut self, language: &str) {
        self.say(self.line.clone(), language);
    }

    pub(crate) fn hush(&self) {
        if let Some(voice) = &self.voice {
            voice.hush();
        }
    }

    /// Slower from now on. False if it cannot be slower.
    pub(crate) fn slow_down(&mut self) -> bool {
        let slower = self.pace.slower();
        let could = slower != self.pace;
        self.pace = slower;
        could
    }

    /// The pace of whoever sits here.
    pub(crate) fn set_pace(&mut self, pace: Pace) {
        self.pace = pace;
    }

    pub(crate) fn pace(&self) -> Pace {
        self.pace
    }

    /// Nothing reads aloud: pauses count from the drawing.
    pub(crate) fn is_silent(&self) -> bool {
        self.voice.is_none()
    }

    pub(crate) fn is_last(&self, utterance: u32) -> bool {
        // Whatever was pointed at ended what the caption was saying.
        self.utterance == utterance || self.read_out == utterance
    }

    pub(crate) fn caption(&self) -> Caption {
        Caption {
            utterance: self.utterance,
            sentences: self.line.sentences.iter().map(|sentence| sentence.print.clone()).collect(),
        }
    }
}

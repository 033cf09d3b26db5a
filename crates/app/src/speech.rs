//! What is being said: the caption, and the voice that reads it.

use narration::{Pace, Utterance, Voice};
use words::Line;

use crate::wire::{Caption, VoiceSign};

/// The caption and the voice behind it.
pub(crate) struct Speech {
    voice: Option<Box<dyn Voice>>,
    pub(crate) sign: VoiceSign,
    utterance: u32,
    line: Line,
    pace: Pace,
}

impl Speech {
    pub(crate) fn new(voice: Option<Box<dyn Voice>>) -> Self {
        let sign = if voice.is_some() { VoiceSign::Waking } else { VoiceSign::Absent };
        Self { voice, sign, utterance: 0, line: Line::default(), pace: Pace::DEFAULT }
    }

    /// Says a line; what was being said stops.
    pub(crate) fn say(&mut self, line: Line, language: &str) {
        if line.sentences.is_empty() {
            return;
        }
        self.utterance += 1;
        self.line = line;
        if let Some(voice) = &self.voice {
            voice.say(Utterance {
                id: self.utterance,
                language: language.to_owned(),
                sentences: self.line.sentences.iter().map(|sentence| sentence.speak.clone()).collect(),
                pace: self.pace,
            });
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

    /// The next learner begins with the usual pace.
    pub(crate) fn usual_pace(&mut self) {
        self.pace = Pace::DEFAULT;
    }

    /// Nothing reads aloud: pauses count from the drawing.
    pub(crate) fn is_silent(&self) -> bool {
        self.voice.is_none()
    }

    pub(crate) fn is_last(&self, utterance: u32) -> bool {
        self.utterance == utterance
    }

    pub(crate) fn caption(&self) -> Caption {
        Caption {
            utterance: self.utterance,
            sentences: self.line.sentences.iter().map(|sentence| sentence.print.clone()).collect(),
        }
    }
}

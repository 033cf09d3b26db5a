//! Point to hear (指读): what the pointer rests on is read aloud, from the words that stand there. It is nothing that a learner
//! did: no touch, no event, no record; the caption and what "say it again" says stay as they are.

use words::{Line, Sentence};

use crate::seat::Seat;
use crate::wire::VoiceSign;

/// At most so many parts, and so many characters of each: a page of the practice phone, not a book.
const MOST: (usize, usize) = (24, 200);

impl Seat {
    /// Reads the parts one after the other, as the voice of this language should get them.
    pub(crate) fn read_out(&mut self, words: &[String]) -> VoiceSign {
        let pronounced = |part: &String| {
            let print: String = part.trim().chars().take(MOST.1).collect();
            let speak = self.library.pronounce(&self.language, &print);
            Line { sentences: vec![Sentence { print, speak }] }
        };
        let line = Line::join(words.iter().filter(|part| !part.trim().is_empty()).take(MOST.0).map(pronounced));
        self.speech.read_out(&line, &self.language);
        self.speech.sign
    }
}

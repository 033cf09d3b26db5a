//! The words between the application and the reading voice.

use crate::Pace;

/// Something to read aloud: sentences in one language, at one pace.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Utterance {
    /// The caller's number for it; it comes back in every [`Progress`].
    pub id: u32,
    /// A language tag such as `zh-CN` or `en`; only the first part decides about the voice.
    pub language: String,
    /// One engine utterance each, in order.
    pub sentences: Vec<String>,
    /// How fast.
    pub pace: Pace,
}

/// What the narrator tells. The function that hears it runs on the narrator's own thread and should return quickly.
#[derive(Clone, PartialEq, Debug)]
pub enum Progress {
    /// A voice for this language was found, or has been timed; keep the choice, it saves both at the next start.
    Ready {
        /// The language as it was asked for.
        language: String,
        /// The voice that passed.
        choice: VoiceChoice,
    },
    /// Nothing will be heard in this language; captions go on in reading time.
    Absent {
        /// The language as it was asked for.
        language: String,
        /// The reason.
        why: Absence,
    },
    /// The sound of a sentence begins (or its caption lights up, without a voice).
    Began {
        /// [`Utterance::id`].
        utterance: u32,
        /// Index of the sentence.
        sentence: u32,
    },
    /// The sentence is over. A sentence that was cancelled gets no `Ended`.
    Ended {
        /// [`Utterance::id`].
        utterance: u32,
        /// Index of the sentence.
        sentence: u32,
    },
    /// The utterance is over; told exactly once for each `say`.
    Finished {
        /// [`Utterance::id`].
        utterance: u32,
        /// True if a new `say`, a `hush` or the end of the narrator cut it short.
        cancelled: bool,
    },
}

/// A voice that passed the self-test.
#[derive(Clone, PartialEq, Debug, serde::Serialize, serde::Deserialize)]
pub struct VoiceChoice {
    /// The engine's name for it.
    pub name: String,
    /// The first part of the language tag it was chosen for: `zh`, `en`.
    pub language: String,
    /// How long it took over the test sentence, at the engine's normal rate.
    pub measured_ms: u64,
    /// Characters (words in other languages than Chinese) that it speaks in a minute at the engine's normal rate, once it
    /// has been timed over two known sentences.
    #[serde(default)]
    pub units_per_minute: Option<u16>,
}

/// Why nothing is heard.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Absence {
    /// The speech service cannot be reached.
    NoService,
    /// There is no voice for the language, or each one failed the self-test.
    NoVoice,
    /// The voice starts but never comes to an end: no sound device, as a rule.
    NoSound,
    /// The speech service took a call and never answered.
    Stuck,
}

/// Someone who reads aloud. Both calls return at once.
pub trait Voice: Send + Sync {
    /// Reads this; whatever was being read or was waiting is cancelled.
    fn say(&self, utterance: Utterance);
    /// Ends the reading.
    fn hush(&self);
}

/// `zh` of `zh-CN`; the two names of Mandarin are one.
pub(crate) fn primary(language: &str) -> String {
    let first = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
    if first == "cmn" { "zh".to_owned() } else { first }
}

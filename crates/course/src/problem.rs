//! What is wrong with a course: where, what, and what to do about it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use words::{Args, Library};

/// A place in a file of the course.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path inside the course folder, with `/`.
    pub file: Arc<str>,
    /// 1-based.
    pub line: u32,
    /// 1-based, in characters.
    pub column: u32,
}

impl Place {
    /// The top of a file, for what is wrong with the whole of it.
    pub fn top(file: &str) -> Self {
        Self { file: file.into(), line: 1, column: 1 }
    }
}

/// Does it keep a lesson from being shown?
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The lesson is not shown to a learner.
    Error,
    /// The lesson is shown; somebody should look.
    Warning,
}

/// Something wrong. Its sentence and its remedy are the Fluent message `code` of the shelf `check`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where.
    pub place: Place,
    /// The message's id, e.g. `unknown-key`.
    pub code: &'static str,
    /// The message's arguments.
    pub args: BTreeMap<&'static str, String>,
    /// How bad.
    pub severity: Severity,
}

/// The shelf of the checker's sentences.
pub const SHELF: &str = "check";

impl Problem {
    /// An error at a place.
    pub fn error<const N: usize>(code: &'static str, place: &Place, args: [(&'static str, &str); N]) -> Self {
        let args = args.into_iter().map(|(name, value)| (name, value.to_owned())).collect();
        Self { place: place.clone(), code, args, severity: Severity::Error }
    }

    /// The same as a warning.
    #[must_use]
    pub fn as_warning(self) -> Self {
        Self { severity: Severity::Warning, ..self }
    }

    /// The sentence in that language.
    pub fn message(&self, words: &Library, language: &str) -> String {
        self.words(words, language, "")
    }

    /// What to do next, in that language.
    pub fn remedy(&self, words: &Library, language: &str) -> String {
        self.words(words, language, ".remedy")
    }

    fn words(&self, words: &Library, language: &str, attribute: &str) -> String {
        let mut args = Args::new();
        for (name, value) in &self.args {
            args.text(name, value);
        }
        let id = format!("{}{attribute}", self.code);
        words.text(language, SHELF, &id, &args).unwrap_or(id)
    }
}

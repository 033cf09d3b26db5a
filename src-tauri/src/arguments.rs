//! What may be said on the command line: `--data DIR`, `--lessons DIR` and `--trainer`.

use std::ffi::OsString;
use std::path::PathBuf;

/// The command line, as far as we understand it; what we do not is passed over.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// Another folder for the records: a test, a memory stick.
    pub(crate) data: Option<PathBuf>,
    /// A course folder that somebody is writing: the window follows every change.
    pub(crate) lessons: Option<PathBuf>,
    /// This is the trainer's own machine: only the trainer's window opens.
    pub(crate) trainer: bool,
}

impl Arguments {
    pub(crate) fn read(words: impl IntoIterator<Item = OsString>) -> Self {
        let mut arguments = Self::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--data") => arguments.data = words.next().map(PathBuf::from),
                Some("--trainer") => arguments.trainer = true,
                Some("--lessons") => arguments.lessons = words.next().map(PathBuf::from),
                _ => {}
            }
        }
        arguments
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_folders_are_found_between_other_words() {
        let words = ["--gapplication-service", "--lessons", "mine", "--trainer", "--data", "stick"].map(OsString::from);
        let expected = Arguments { data: Some("stick".into()), lessons: Some("mine".into()), trainer: true };
        assert_eq!(Arguments::read(words), expected);
        assert_eq!(Arguments::read(["--data"].map(OsString::from)), Arguments::default());
    }
}

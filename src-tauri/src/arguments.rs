//! What may be said on the command line: `--data DIR` and `--lessons DIR`.

use std::ffi::OsString;
use std::path::PathBuf;

/// The command line, as far as we understand it; what we do not is passed over.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// Another folder for the records: a test, a memory stick.
    pub(crate) data: Option<PathBuf>,
    /// A course folder that somebody is writing: the window follows every change.
    pub(crate) lessons: Option<PathBuf>,
}

impl Arguments {
    pub(crate) fn read(words: impl IntoIterator<Item = OsString>) -> Self {
        let mut arguments = Self::default();
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.to_str() {
                Some("--data") => arguments.data = words.next().map(PathBuf::from),
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
        let words = ["--gapplication-service", "--lessons", "mine", "--data", "stick"].map(OsString::from);
        let expected = Arguments { data: Some("stick".into()), lessons: Some("mine".into()) };
        assert_eq!(Arguments::read(words), expected);
        assert_eq!(Arguments::read(["--data"].map(OsString::from)), Arguments::default());
    }
}

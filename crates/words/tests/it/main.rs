//! The library seen from outside: what is printed, what is spoken, what is missing.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may fail loudly")]

mod coverage;
mod formats;
mod library;
mod nothing_panics;
mod voice;

use words::{Args, Library, Source};

/// A library with one shelf `s` in Chinese and one in English.
fn library(chinese: &str, english: &str) -> Library {
    let mut library = Library::new(["zh-CN", "en"]);
    for (language, text) in [("zh-CN", chinese), ("en", english)] {
        let problems = library.add(Source::new(language, "s", &format!("{language}.ftl"), text));
        assert_eq!(problems, [], "the words of a test are good Fluent");
    }
    library
}

/// Printed and spoken sentences of the message `m`.
fn said(library: &Library, language: &str, args: &Args) -> Vec<(String, String)> {
    let line = library.line(language, "s", "m", args, args).expect("the message is there");
    line.sentences.into_iter().map(|sentence| (sentence.print, sentence.speak)).collect()
}

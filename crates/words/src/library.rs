//! The library: every message by language and shelf.
#![allow(clippy::similar_names, reason = "a shelf is a shelf, though self looks like it")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;

use crate::coverage::{Coverage, coverage};
use crate::formats::{self, Bundle, Form};
use crate::line::Line;
use crate::source::{self, Entry, Source, WordProblem};
use crate::{Args, Pronunciation};

/// The shelf whose terms every other shelf of the language may use.
pub const TERMS: &str = "terms";

/// Words by language and shelf, with a fallback chain: the language asked for, its base language, the default.
#[derive(Default)]
pub struct Library {
    languages: Vec<String>,
    shelves: BTreeMap<(String, String), Shelf>,
    pronunciations: BTreeMap<String, Pronunciation>,
}

#[derive(Default)]
struct Shelf {
    resources: Vec<Arc<FluentResource>>,
    messages: Vec<Entry>,
    terms: Vec<Entry>,
    print: OnceLock<Bundle>,
    voice: OnceLock<Bundle>,
}

/// A text, the language that had it, and what was missing in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resolved<'a> {
    /// The language that answered; not the one asked for if that has no such message.
    pub language: &'a str,
    /// The text. A variable that was not given stands there as `{$name}`.
    pub text: String,
    /// What could not be put in: for developers.
    pub gaps: Vec<String>,
}

impl std::fmt::Debug for Library {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Library").field("languages", &self.languages).finish_non_exhaustive()
    }
}

impl Library {
    /// An empty library. The first language is the default: the others fall back to it and are compared with it.
    pub fn new<L: Into<String>>(languages: impl IntoIterator<Item = L>) -> Self {
        Self { languages: languages.into_iter().map(Into::into).collect(), ..Self::default() }
    }

    /// Adds a file. Every problem comes back at once; the good messages are there all the same.
    pub fn add(&mut self, source: Source<'_>) -> Vec<WordProblem> {
        let (resource, entries, mut problems) = source::parse(source);
        let language = source.language.to_owned();
        if !self.languages.contains(&language) {
            self.languages.push(language.clone());
        }
        if source.shelf == TERMS || source.shelf == formats::SHELF {
            // Bundles that were made without these words are made again when they are next asked for.
            let of_language = self.shelves.iter_mut().filter(|((known, _), _)| *known == language);
            of_language.for_each(|(_, shelf)| shelf.make_anew());
        }
        let shelf = self.shelves.entry((language, source.shelf.to_owned())).or_default();
        for entry in entries {
            let known = if entry.is_term() { &mut shelf.terms } else { &mut shelf.messages };
            match known.iter().find(|known| known.id == entry.id) {
                Some(known) => problems.push(source::twice(&entry, known)),
                None => known.push(entry),
            }
        }
        shelf.resources.push(Arc::new(resource));
        shelf.make_anew();
        problems
    }

    /// Adds lines of `written = spoken` for the voice of a language, over what is built in. Every bad line comes back.
    pub fn add_pronunciation(&mut self, language: &str, file: &str, text: &str) -> Vec<WordProblem> {
        let list = self.pronunciations.entry(language.to_owned());
        list.or_insert_with(|| Pronunciation::built_in(language)).extend(file, text)
    }

    /// A text as the voice of a language should get it. [`Self::line`] has done so already.
    pub fn pronounce(&self, language: &str, text: &str) -> String {
        match self.pronunciations.get(language) {
            Some(list) => list.apply(text),
            None => built_in(language).apply(text),
        }
    }

    /// The printed text of a message (`id`) or of an attribute (`id.name`), through the fallback chain.
    pub fn text(&self, language: &str, shelf: &str, id: &str, args: &Args) -> Option<String> {
        self.resolve(language, shelf, id, args).map(|resolved| resolved.text)
    }

    /// As [`Self::text`], with the language that answered and what was missing.
    pub fn resolve<'a>(&'a self, language: &'a str, shelf: &str, id: &str, args: &Args) -> Option<Resolved<'a>> {
        self.chain(language).find_map(|language| self.format(language, shelf, id, args, Form::Print))
    }

    /// A message as a line: printed, and spoken by its `.spoken` attribute or, without one, by itself; the spoken
    /// wording has the pronunciation list of its language applied. `id` may be an attribute (`id.name`), whose spoken
    /// wording is `id.name-spoken`.
    pub fn line(&self, language: &str, shelf: &str, id: &str, print: &Args, speak: &Args) -> Option<Line> {
        let own_wording = if id.contains('.') { format!("{id}-spoken") } else { format!("{id}.spoken") };
        self.chain(language).find_map(|language| {
            let printed = self.format(language, shelf, id, print, Form::Print)?;
            let spoken = self
                .format(language, shelf, &own_wording, speak, Form::Voice)
                .or_else(|| self.format(language, shelf, id, speak, Form::Voice))?;
            let mut line = Line::new(&printed.text, &spoken.text);
            for sentence in &mut line.sentences {
                sentence.speak = self.pronounce(language, &sentence.speak);
            }
            Some(line)
        })
    }

    /// Is the message, or the attribute, there in this very language?
    pub fn has(&self, language: &str, shelf: &str, id: &str) -> bool {
        let (id, attribute) = split(id);
        self.entries(language, shelf).iter().any(|entry| {
            entry.id == id && attribute.is_none_or(|attribute| entry.attributes.iter().any(|known| known == attribute))
        })
    }

    /// The messages of a shelf in a language, as written.
    pub fn entries(&self, language: &str, shelf: &str) -> &[Entry] {
        self.shelf(language, shelf).map_or(&[], |shelf| &shelf.messages)
    }

    /// The terms of a shelf in a language, as written; their ids begin with `-`.
    pub fn terms(&self, language: &str, shelf: &str) -> &[Entry] {
        self.shelf(language, shelf).map_or(&[], |shelf| &shelf.terms)
    }

    /// Every language and shelf with words, sorted.
    pub fn shelves(&self) -> impl Iterator<Item = (&str, &str)> {
        self.shelves.keys().map(|(language, shelf)| (language.as_str(), shelf.as_str()))
    }

    /// The languages, the default first.
    pub fn languages(&self) -> Vec<&str> {
        self.languages.iter().map(String::as_str).collect()
    }

    /// The language that the others fall back to; empty if the library has none.
    pub fn default_language(&self) -> &str {
        self.languages.first().map_or("", String::as_str)
    }

    /// For each shelf (shelf, id), what is there in the default language and missing in that one.
    pub fn missing(&self, language: &str) -> Vec<(String, String)> {
        let default = self.default_language();
        let names: BTreeSet<&str> = self.shelves().map(|(_, shelf)| shelf).collect();
        let all =
            names.into_iter().flat_map(|shelf| self.entries(default, shelf).iter().map(move |entry| (shelf, entry)));
        let missing = all.filter(|(shelf, entry)| !self.has(language, shelf, &entry.id));
        missing.map(|(shelf, entry)| (shelf.to_owned(), entry.id.clone())).collect()
    }

    /// What each language has of each shelf, compared with the default language.
    pub fn coverage(&self) -> Coverage {
        coverage(self)
    }

    fn shelf(&self, language: &str, shelf: &str) -> Option<&Shelf> {
        self.shelves.get(&(language.to_owned(), shelf.to_owned()))
    }

    /// `zh-Hant-TW`, `zh-Hant`, `zh`, then the default language.
    fn chain<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a str> {
        let shorter = |tag: &&'a str| tag.rsplit_once('-').map(|(shorter, _)| shorter);
        std::iter::successors(Some(language), shorter).chain(self.languages.first().map(String::as_str))
    }

    fn format<'a>(&'a self, language: &'a str, shelf: &str, id: &str, args: &Args, form: Form) -> Option<Resolved<'a>> {
        let found = self.shelf(language, shelf)?;
        let cell = if form == Form::Print { &found.print } else { &found.voice };
        let bundle = cell.get_or_init(|| self.bundle(language, found, form));
        let (id, attribute) = split(id);
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&args.fluent()), &mut errors).into_owned();
        Some(Resolved { language, text, gaps: errors.iter().map(ToString::to_string).collect() })
    }

    fn bundle(&self, language: &str, shelf: &Shelf, form: Form) -> Bundle {
        let mut bundle = Bundle::new_concurrent(vec![language.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        let of = |name: &str| self.shelf(language, name).map_or(&[][..], |shelf| &shelf.resources);
        formats::teach(&mut bundle, language, form, of(formats::SHELF));
        for resource in shelf.resources.iter().chain(of(TERMS)) {
            // An id twice was told by `add`; the first one stays, so a shelf's own come before the terms.
            _ = bundle.add_resource(resource.clone());
        }
        bundle
    }
}

impl Shelf {
    fn make_anew(&mut self) {
        (self.print, self.voice) = (OnceLock::new(), OnceLock::new());
    }
}

/// The built-in list of a language, read once.
fn built_in(language: &str) -> &'static Pronunciation {
    static CHINESE: OnceLock<Pronunciation> = OnceLock::new();
    static ENGLISH: OnceLock<Pronunciation> = OnceLock::new();
    static OTHER: OnceLock<Pronunciation> = OnceLock::new();
    let (cell, language) = match language.split('-').next() {
        Some("zh") => (&CHINESE, "zh"),
        Some("en") => (&ENGLISH, "en"),
        _ => (&OTHER, ""),
    };
    cell.get_or_init(|| Pronunciation::built_in(language))
}

fn split(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)))
}

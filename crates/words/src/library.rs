//! The library: every message by language and shelf.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use fluent::concurrent::FluentBundle;
use fluent::{FluentError, FluentResource};
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use crate::formats::{Form, teach};
use crate::line::Line;
use crate::{Args, Pronunciation};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The shelf whose terms every other shelf of the language may use.
const TERMS: &str = "terms";

/// A file of words.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    language: &'a str,
    shelf: &'a str,
    file: &'a str,
    text: &'a str,
}

impl<'a> Source<'a> {
    /// The file's language (BCP 47), its shelf, its name for problems, and its text.
    pub fn new(language: &'a str, shelf: &'a str, file: &'a str, text: &'a str) -> Self {
        Self { language, shelf, file, text }
    }
}

/// Something in a file that is no Fluent. The rest of the file is usable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordProblem {
    /// 1-based.
    pub line: u32,
    /// 1-based, in characters.
    pub column: u32,
    /// What the parser said.
    pub message: String,
}

/// A message as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The message's id.
    pub id: String,
    /// Its attributes.
    pub attributes: Vec<String>,
    /// Where: the file and the 1-based line.
    pub place: (String, u32),
}

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
    entries: Vec<Entry>,
    print: OnceLock<Bundle>,
    voice: OnceLock<Bundle>,
}

impl std::fmt::Debug for Library {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Library").field("languages", &self.languages).finish_non_exhaustive()
    }
}

impl Library {
    /// An empty library; the first language is the one that others fall back to.
    pub fn new<const N: usize>(languages: [&str; N]) -> Self {
        Self { languages: languages.map(str::to_owned).to_vec(), ..Self::default() }
    }

    /// Adds a file. Every problem comes back at once.
    pub fn add(&mut self, source: Source<'_>) -> Vec<WordProblem> {
        let (resource, errors) = match FluentResource::try_new(source.text.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        if source.shelf == TERMS {
            // Bundles that were made without these terms are made again when they are next asked for.
            for ((language, _), shelf) in &mut self.shelves {
                if language == source.language {
                    (shelf.print, shelf.voice) = (OnceLock::new(), OnceLock::new());
                }
            }
        }
        let mut problems: Vec<WordProblem> = errors
            .iter()
            .map(|error| {
                let (line, column) = place(source.text, error.pos.start);
                WordProblem { line, column, message: error.kind.to_string() }
            })
            .collect();
        let language = source.language.to_owned();
        if !self.pronunciations.contains_key(&language) {
            self.pronunciations.insert(language.clone(), Pronunciation::built_in(&language));
        }
        let shelf = self.shelves.entry((language, source.shelf.to_owned())).or_default();
        for entry in entries(&resource, source) {
            if shelf.entries.iter().any(|known| known.id == entry.id) {
                problems.push(WordProblem { line: entry.place.1, column: 1, message: format!("{} (×2)", entry.id) });
            } else {
                shelf.entries.push(entry);
            }
        }
        shelf.resources.push(Arc::new(resource));
        (shelf.print, shelf.voice) = (OnceLock::new(), OnceLock::new());
        problems
    }

    /// The printed text of a message (`id`) or of an attribute (`id.name`), through the fallback chain.
    pub fn text(&self, language: &str, shelf: &str, id: &str, args: &Args) -> Option<String> {
        self.chain(language).find_map(|language| self.resolve(language, shelf, id, args, Form::Print))
    }

    /// A message as a line: printed, and spoken by its `.spoken` attribute or, without one, by itself.
    pub fn line(&self, language: &str, shelf: &str, id: &str, print: &Args, speak: &Args) -> Option<Line> {
        self.chain(language).find_map(|language| {
            let printed = self.resolve(language, shelf, id, print, Form::Print)?;
            let spoken = self
                .resolve(language, shelf, &format!("{id}.spoken"), speak, Form::Voice)
                .or_else(|| self.resolve(language, shelf, id, speak, Form::Voice))?;
            let line = Line::new(&printed, &spoken);
            Some(match self.pronunciations.get(language) {
                Some(list) => Line {
                    sentences: line
                        .sentences
                        .into_iter()
                        .map(|sentence| crate::Sentence { speak: list.apply(&sentence.speak), ..sentence })
                        .collect(),
                },
                None => line,
            })
        })
    }

    /// Is the message there in this very language?
    pub fn has(&self, language: &str, shelf: &str, id: &str) -> bool {
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        self.entries(language, shelf).iter().any(|entry| {
            entry.id == id && attribute.is_none_or(|attribute| entry.attributes.iter().any(|known| known == attribute))
        })
    }

    /// The messages of a shelf in a language, as written.
    pub fn entries(&self, language: &str, shelf: &str) -> &[Entry] {
        self.shelves.get(&(language.to_owned(), shelf.to_owned())).map_or(&[], |shelf| &shelf.entries)
    }

    /// Coverage: for each shelf, what is there in the default language and missing in that one.
    pub fn missing(&self, language: &str) -> Vec<(String, String)> {
        let Some(default) = self.languages.first() else { return Vec::new() };
        let of_default = self.shelves.iter().filter(|((known, _), _)| known == default);
        of_default
            .flat_map(|((_, shelf), words)| words.entries.iter().map(move |entry| (shelf.clone(), entry.id.clone())))
            .filter(|(shelf, id)| shelf != TERMS && !self.has(language, shelf, id))
            .collect()
    }

    fn chain<'a>(&'a self, language: &'a str) -> impl Iterator<Item = &'a str> {
        let base = language.split('-').next().filter(|base| *base != language);
        let default = self.languages.first().map(String::as_str);
        std::iter::once(language).chain(base).chain(default)
    }

    fn resolve(&self, language: &str, shelf: &str, id: &str, args: &Args, form: Form) -> Option<String> {
        let found = self.shelves.get(&(language.to_owned(), shelf.to_owned()))?;
        let cell = if form == Form::Print { &found.print } else { &found.voice };
        let bundle = cell.get_or_init(|| self.bundle(language, found, form));
        let (id, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors: Vec<FluentError> = Vec::new();
        Some(bundle.format_pattern(pattern, Some(&args.fluent()), &mut errors).into_owned())
    }

    fn bundle(&self, language: &str, shelf: &Shelf, form: Form) -> Bundle {
        let tag: LanguageIdentifier = language.parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        teach(&mut bundle, language, form);
        let terms = self.shelves.get(&(language.to_owned(), TERMS.to_owned()));
        for resource in terms.iter().flat_map(|terms| &terms.resources).chain(&shelf.resources) {
            // A message twice was told by `add`; the first one stays.
            let _ = bundle.add_resource(resource.clone());
        }
        bundle
    }
}

fn entries(resource: &FluentResource, source: Source<'_>) -> Vec<Entry> {
    let line_of = |id: &str| {
        let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
        source.text.lines().position(begins).map_or(1, |at| at as u32 + 1)
    };
    resource
        .entries()
        .filter_map(|entry| match entry {
            ast::Entry::Message(message) => Some(Entry {
                id: message.id.name.to_owned(),
                attributes: message.attributes.iter().map(|attribute| attribute.id.name.to_owned()).collect(),
                place: (source.file.to_owned(), line_of(message.id.name)),
            }),
            _ => None,
        })
        .collect()
}

fn place(text: &str, offset: usize) -> (u32, u32) {
    let before = &text[..(0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)];
    let line = before.matches('\n').count() as u32 + 1;
    let column = before.rsplit('\n').next().map_or(0, |rest| rest.chars().count()) as u32 + 1;
    (line, column)
}

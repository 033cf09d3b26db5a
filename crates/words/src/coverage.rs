//! Coverage: what each language has of each shelf, compared with the default language.

use std::collections::BTreeSet;

use crate::Library;
use crate::library::TERMS;

/// The state of every shelf in every language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Coverage {
    /// By language, then by shelf.
    pub shelves: Vec<ShelfCoverage>,
}

/// A shelf in a language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ShelfCoverage {
    /// The language.
    pub language: String,
    /// The shelf.
    pub shelf: String,
    /// How many messages of the default language are there.
    pub present: usize,
    /// What the default language has and this one has not; it is read in the default language.
    pub missing: Vec<String>,
    /// What only this language has; nobody asks for it.
    pub extra: Vec<String>,
    /// Messages whose variables are others than the default language's.
    pub variables: Vec<VariableDifference>,
    /// Messages that refer to what is not there: (id, the reference).
    pub dangling: Vec<(String, String)>,
}

/// A message whose variables differ from the default language's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VariableDifference {
    /// The message.
    pub id: String,
    /// What the default language speaks of and this one does not. It may be right to leave a variable out.
    pub left_out: BTreeSet<String>,
    /// What only this language speaks of; it may be that nobody gives it.
    pub added: BTreeSet<String>,
}

impl Coverage {
    /// Nothing missing, nothing too much, nothing different, nothing dangling.
    pub fn is_complete(&self) -> bool {
        self.shelves.iter().all(ShelfCoverage::is_complete)
    }

    /// Messages there and messages asked for, over all shelves of a language.
    pub fn share(&self, language: &str) -> (usize, usize) {
        let shelves = self.shelves.iter().filter(|shelf| shelf.language == language);
        shelves
            .fold((0, 0), |(present, all), shelf| (present + shelf.present, all + shelf.present + shelf.missing.len()))
    }
}

impl ShelfCoverage {
    /// As [`Coverage::is_complete`], for one shelf.
    pub fn is_complete(&self) -> bool {
        self.missing.is_empty() && self.extra.is_empty() && self.variables.is_empty() && self.dangling.is_empty()
    }
}

/// What every message may call.
const FUNCTIONS: [&str; 5] = ["DATE()", "TIME()", "NUMBER()", "MONEY()", "DIGITS()"];

pub(crate) fn coverage(library: &Library) -> Coverage {
    let default = library.default_language();
    let names: BTreeSet<&str> = library.shelves().map(|(_, shelf)| shelf).collect();
    let languages = library.languages();
    let pairs = languages.iter().flat_map(|language| names.iter().map(move |shelf| (*language, *shelf)));
    Coverage { shelves: pairs.map(|(language, shelf)| of_shelf(library, default, language, shelf)).collect() }
}

fn of_shelf(library: &Library, default: &str, language: &str, shelf: &str) -> ShelfCoverage {
    let mut found =
        ShelfCoverage { language: language.to_owned(), shelf: shelf.to_owned(), ..ShelfCoverage::default() };
    let own = library.entries(language, shelf);
    for wanted in library.entries(default, shelf) {
        let Some(entry) = own.iter().find(|entry| entry.id == wanted.id) else {
            found.missing.push(wanted.id.clone());
            continue;
        };
        found.present += 1;
        let missing = wanted.attributes.iter().filter(|attribute| !entry.attributes.contains(attribute));
        // A language without a wording of its own for the voice is spoken as printed.
        found.missing.extend(missing.filter(|name| *name != "spoken").map(|name| format!("{}.{name}", wanted.id)));
        let left_out: BTreeSet<String> = wanted.variables.difference(&entry.variables).cloned().collect();
        let added: BTreeSet<String> = entry.variables.difference(&wanted.variables).cloned().collect();
        if !(left_out.is_empty() && added.is_empty()) {
            found.variables.push(VariableDifference { id: entry.id.clone(), left_out, added });
        }
    }
    let terms = library.terms(language, shelf).iter().chain(library.terms(language, TERMS));
    let known: BTreeSet<&str> = own.iter().chain(terms).map(|entry| entry.id.as_str()).collect();
    for entry in own {
        if !library.entries(default, shelf).iter().any(|wanted| wanted.id == entry.id) {
            found.extra.push(entry.id.clone());
        }
    }
    for entry in own.iter().chain(library.terms(language, shelf)) {
        let there = |name: &&String| FUNCTIONS.contains(&name.as_str()) || known.contains(name.as_str());
        let dangling = entry.references.iter().filter(|name| !there(name));
        found.dangling.extend(dangling.map(|name| (entry.id.clone(), name.clone())));
    }
    found
}

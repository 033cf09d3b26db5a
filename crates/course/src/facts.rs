//! What the course says of the real world: each fact with its source, the day on which somebody read it, and the day by
//! which it must be read again (standards.md §7, "content hygiene"). `facts/` holds what is true in the whole country,
//! `local/` what another city writes anew.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use words::Library;

use crate::files::Files;
use crate::problem::{Place, Problem};
use crate::sheet::{Sheet, Table};
use crate::source::LessonSource;

/// The folders whose terms are sentences of fact and names of the place. Their words are terms of the course.
pub(crate) const FOLDERS: [&str; 2] = ["facts", "local"];
/// The folder where every term is a sentence of fact; in `local` some are only names.
const STATED: &str = "facts/";

/// A fact of the real world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// `cash-accepted`; lessons say it as `{ -cash-accepted }`, or rest on it.
    pub id: String,
    /// A public telephone number that may be taught because of this fact.
    pub number: Option<String>,
    /// Where it was read: document, date, and how far it was read.
    pub source: String,
    /// When somebody last read the source.
    pub checked: NaiveDate,
    /// When it must be read again.
    pub review_by: NaiveDate,
    /// Where it is written.
    pub place: Place,
    /// The folders of the lessons, apps and messages that state it or rest on it.
    pub used_by: BTreeSet<String>,
}

/// Every fact, with what is wrong with them. Where they are used is found out from words and lessons.
pub(crate) fn read(files: &Files) -> (Vec<Fact>, Vec<Problem>) {
    let (mut facts, mut problems) = (Vec::<Fact>::new(), Vec::new());
    for folder in FOLDERS {
        let path = format!("{folder}/facts.toml");
        let Some(text) = files.text(&path) else { continue };
        let (read, told) = Sheet::read(&path, text, |root| root.tables("fact", fact));
        problems.extend(told);
        for fact in read.into_iter().flatten() {
            if facts.iter().any(|other| other.id == fact.id) {
                problems.push(Problem::error("twice", &fact.place, [("name", &fact.id)]));
            }
            if fact.review_by <= fact.checked {
                problems.push(Problem::error("review-before-check", &fact.place, [("name", &fact.id)]));
            }
            facts.push(fact);
        }
    }
    (facts, problems)
}

fn fact(table: &Table<'_>) -> Option<Fact> {
    let place = table.place();
    let (id, source) = (table.required_text("id").value, table.required_text("source").value);
    let number = table.text("number").map(|number| number.value);
    let (checked, review_by) = (date(table, "checked"), date(table, "review-by"));
    Some(Fact { id, number, source, checked: checked?, review_by: review_by?, place, used_by: BTreeSet::new() })
}

fn date(table: &Table<'_>, key: &'static str) -> Option<NaiveDate> {
    let text = table.required_text(key);
    let date = text.value.parse().ok();
    if date.is_none() && !text.value.is_empty() {
        table.tell(Problem::error("not-a-date", &text.place, [("what", &text.value)]));
    }
    date
}

/// Finds out where each fact is used; tells facts that nothing uses, sentences of fact without a source, and facts that
/// a lesson rests on and nobody has written down.
pub(crate) fn check(facts: &mut [Fact], library: &Library, lessons: &[LessonSource]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for lesson in lessons {
        for name in &lesson.rests_on {
            match facts.iter_mut().find(|fact| fact.id == name.value) {
                Some(fact) => _ = fact.used_by.insert(lesson.id.clone()),
                None => problems.push(Problem::error("unknown-fact", &name.place, [("name", &name.value)])),
            }
        }
    }
    for (language, shelf) in library.shelves() {
        for entry in library.entries(language, shelf) {
            let id = entry.id.as_str();
            let stated = facts.iter_mut().filter(|fact| match &fact.number {
                Some(number) => says_number(library, language, shelf, id, number),
                None => entry.references.contains(&format!("-{}", fact.id)),
            });
            stated.for_each(|fact| _ = fact.used_by.insert(shelf.to_owned()));
        }
        for term in library.terms(language, shelf).iter().filter(|term| term.place.0.starts_with(STATED)) {
            if !facts.iter().any(|fact| format!("-{}", fact.id) == term.id) {
                let place = Place { file: term.place.0.as_str().into(), line: term.place.1, column: 1 };
                problems.push(Problem::error("fact-without-source", &place, [("name", &term.id)]));
            }
        }
    }
    for fact in facts.iter().filter(|fact| fact.used_by.is_empty()) {
        problems.push(Problem::error("unused-fact", &fact.place, [("name", &fact.id)]).as_warning());
    }
    problems
}

fn says_number(library: &Library, language: &str, shelf: &str, id: &str, number: &str) -> bool {
    let text = library.text(language, shelf, id, &words::Args::new()).unwrap_or_default();
    text.split(|one: char| !one.is_ascii_digit()).any(|digits| digits == number)
}

/// So many days before a fact is due it is said that it will be: time enough to look it up.
const AHEAD: Days = Days::new(60);

/// The facts that should have been read again by that day, and those that will be due soon.
pub fn overdue(facts: &[Fact], today: NaiveDate) -> Vec<Problem> {
    let soon = today.checked_add_days(AHEAD).unwrap_or(today);
    let late = facts.iter().filter(|fact| fact.review_by <= soon);
    let tell = |fact: &Fact| {
        let used_by: Vec<&str> = fact.used_by.iter().map(String::as_str).collect();
        let (date, used_by) = (fact.review_by.to_string(), used_by.join(", "));
        let args = [("name", fact.id.as_str()), ("date", &date), ("source", &fact.source), ("used", &used_by)];
        let code = if fact.review_by < today { "fact-overdue" } else { "fact-due-soon" };
        Problem::error(code, &fact.place, args).as_warning()
    };
    late.map(tell).collect()
}

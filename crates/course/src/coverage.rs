//! Words that are missing in a shipped language, and words that nothing uses.

use std::collections::BTreeMap;

use words::Library;

use crate::problem::{Place, Problem};
use crate::source::{AppSource, ItemSource, LessonSource, StepSource, TransferSource};

/// What a shelf's messages are needed for: id → where it is asked for.
type Needed = BTreeMap<String, Place>;

/// Checks the shelves of every app and lesson against their words in each language.
pub(crate) fn check(
    library: &Library,
    languages: &[String],
    apps: &BTreeMap<String, AppSource>,
    lessons: &[LessonSource],
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for app in apps.values() {
        let shelf = format!("apps/{}", app.id);
        compare(library, languages, &shelf, &of_app(app, lessons), &|id| ["full", "free"].contains(&id), &mut problems);
    }
    for lesson in lessons {
        let needed = of_lesson(lesson);
        let optional = |id: &str| {
            let is_reaction = |words: &str| id.starts_with(&format!("{words}-on-"));
            let is_help = |words: &str| {
                id.strip_prefix(words).is_some_and(|rest| ["-hint-1", "-hint-2", "-hint-3", "-praise"].contains(&rest))
            };
            let is_opening = |number| id == format!("{}opening", TransferSource::prefix(number));
            ["check-opening", "own-phone"].contains(&id)
                || (0..lesson.transfers.len()).any(is_opening)
                || lesson_steps(lesson).any(|(words, _)| is_reaction(&words) || is_help(&words))
        };
        compare(library, languages, &lesson.id, &needed, &optional, &mut problems);
    }
    problems
}

/// The names of domains, skills and cues on their shelf: each needs words in each language.
pub(crate) fn names<'a>(
    library: &Library,
    languages: &[String],
    shelf: &str,
    names: impl Iterator<Item = (String, &'a str)>,
) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (id, file) in names {
        for language in languages.iter().filter(|language| !library.has(language, shelf, &id)) {
            let args = [("id", id.as_str()), ("language", language), ("file", &format!("{language}.ftl"))];
            problems.push(Problem::error("missing-words", &Place::top(file), args));
        }
    }
    problems
}

fn compare(
    library: &Library,
    languages: &[String],
    shelf: &str,
    needed: &Needed,
    optional: &dyn Fn(&str) -> bool,
    problems: &mut Vec<Problem>,
) {
    for language in languages {
        let file = format!("{shelf}/{language}.ftl");
        for (id, place) in needed.iter().filter(|(id, _)| !library.has(language, shelf, id)) {
            problems.push(Problem::error(
                "missing-words",
                place,
                [("id", id), ("language", language), ("file", &file)],
            ));
        }
        for entry in library.entries(language, shelf) {
            if !needed.contains_key(&entry.id) && !optional(&entry.id) {
                let place = Place { file: entry.place.0.as_str().into(), line: entry.place.1, column: 1 };
                problems.push(Problem::error("unused-words", &place, [("id", &entry.id)]).as_warning());
            }
        }
    }
}

fn of_app(app: &AppSource, lessons: &[LessonSource]) -> Needed {
    let mut needed = Needed::new();
    needed.insert("app".to_owned(), Place::top(&app.file));
    for notice in &app.notices {
        let id = format!("notice-{}", notice.id.value);
        needed.insert(format!("{id}.from"), notice.id.place.clone());
        needed.insert(id, notice.id.place.clone());
    }
    for screen in &app.screens {
        let title = screen.words.as_ref().unwrap_or(&screen.id);
        needed.insert(title.value.clone(), title.place.clone());
        for item in &screen.items {
            of_item(app, &screen.id.value, item, &mut needed);
        }
    }
    // What a lesson names as a fact, or shows on its card, is read with its label.
    let prefix = format!("{}.", app.id);
    for lesson in lessons {
        let (checks, transfers) = (lesson.check.iter(), lesson.transfers.iter());
        let others = checks.clone().map(|check| &check.facts).chain(transfers.clone().map(|transfer| &transfer.facts));
        let names = lesson.facts.iter().chain(others.flatten()).map(|(name, _)| name);
        let cards = checks.map(|check| &check.card).chain(transfers.map(|transfer| &transfer.card));
        for name in names.chain(&lesson.card).chain(cards.flatten()) {
            if let Some(variable) = name.value.strip_prefix(&prefix) {
                of_variable(app, variable, &mut needed);
            }
        }
    }
    needed
}

fn of_item(app: &AppSource, screen: &str, item: &ItemSource, needed: &mut Needed) {
    if item.each {
        of_variable(app, &item.id.value, needed);
    } else if item.facts.is_empty() {
        let id = item.words.as_ref().map_or_else(|| format!("{screen}-{}", item.id.value), |words| words.value.clone());
        needed.insert(id, item.place.clone());
    }
    for fact in &item.facts {
        of_variable(app, &fact.value, needed);
    }
    if let Some(trap) = &item.trap {
        needed.insert(trap.value.clone(), trap.place.clone());
    }
}

fn of_variable(app: &AppSource, name: &str, needed: &mut Needed) {
    use crate::source::VariableKind;
    // The words of an app that is like another one's variables are that one's.
    if app.like.is_some() {
        return;
    }
    let Some(variable) = app.variables.iter().find(|variable| variable.name.value == name) else { return };
    let place = &variable.name.place;
    needed.insert(name.to_owned(), place.clone());
    match &variable.kind {
        VariableKind::Names(values) => {
            for value in values.iter().filter(|value| *value != "none") {
                needed.insert(format!("{name}-{value}"), place.clone());
            }
        }
        VariableKind::Days(..) => {
            needed.insert(format!("{name}-value"), place.clone());
        }
        VariableKind::Flag(_) | VariableKind::Typed => {}
    }
}

fn lesson_steps(lesson: &LessonSource) -> impl Iterator<Item = (String, &StepSource)> {
    let of_check = |prefix| {
        let steps = lesson.check.iter().flat_map(|check| &check.steps);
        steps.map(move |step| (format!("{prefix}{}", step.id.value), step))
    };
    let of_transfers = lesson.transfers.iter().enumerate().flat_map(move |(number, transfer)| {
        let of_check = lesson.check.iter().flat_map(|check| &check.steps).filter(|_| transfer.steps.is_empty());
        let steps = transfer.steps.iter().chain(of_check);
        steps.map(move |step| (format!("{}{}", TransferSource::prefix(number), step.id.value), step))
    });
    lesson.steps.iter().map(|step| (step.id.value.clone(), step)).chain(of_check("check-")).chain(of_transfers)
}

fn of_lesson(lesson: &LessonSource) -> Needed {
    let mut needed = Needed::new();
    let top = Place::top(&lesson.file);
    let always = ["title", "goal", "opening", "closing", "remember", "offline"];
    let task = lesson.check.as_ref().map(|_| "task");
    let other_tasks = (0..lesson.transfers.len()).map(|number| format!("{}task", TransferSource::prefix(number)));
    for id in always.into_iter().chain(task).map(str::to_owned).chain(other_tasks) {
        needed.insert(id, top.clone());
    }
    for (words, step) in lesson_steps(lesson) {
        // Hints and praise may be left to the planner, which has generic words for every tap.
        needed.insert(words, step.id.place.clone());
    }
    needed
}

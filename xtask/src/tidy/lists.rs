//! Lists that must agree: the commands of each window in four files, the lessons and their folders.

use std::collections::BTreeSet;

use super::{Finding, Source};
use crate::codegen::commands;

const HANDLER: &str = "src-tauri/src/main.rs";
const BUILD: &str = "src-tauri/build.rs";
const COURSE: &str = "lessons/course.toml";

pub(crate) fn check(sources: &[Source]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let find = |path: &str| sources.iter().find(|source| source.path == path);
    for window in &commands::WINDOWS {
        if let Some(source) = find(window.file) {
            let lists = [HANDLER, BUILD, window.capability].into_iter().filter_map(find);
            check_commands(source, lists, &mut findings);
        }
    }
    for list in [HANDLER, BUILD].into_iter().filter_map(find) {
        check_named(list, sources, &mut findings);
    }
    if let Some(course) = find(COURSE) {
        check_lessons(course, sources, &mut findings);
    }
    findings
}

fn check_commands<'a>(source: &Source, lists: impl Iterator<Item = &'a Source>, findings: &mut Vec<Finding>) {
    let commands = match commands::parse(&source.path, &source.text) {
        Ok(commands) => commands,
        Err(sentence) => {
            findings.push(Finding::new(source, 1, sentence));
            return;
        }
    };
    for list in lists {
        let named = named(list);
        for command in &commands {
            if !named.iter().any(|(_, name)| *name == command.name) {
                let what = format!("command `{}` is missing in {}: add it there", command.name, list.path);
                findings.push(Finding::new(source, command.line, what));
            }
        }
        if list.path.ends_with(".json") {
            for (line, name) in named {
                if !commands.iter().any(|command| command.name == name) {
                    let what = format!("`{name}` is no command in {}: take it out here", source.path);
                    findings.push(Finding::new(list, line, what));
                }
            }
        }
    }
}

/// The lists that name the commands of every window name nothing else.
fn check_named(list: &Source, sources: &[Source], findings: &mut Vec<Finding>) {
    let files = sources.iter().filter(|source| commands::WINDOWS.iter().any(|window| window.file == source.path));
    let known: Vec<String> = files
        .filter_map(|source| commands::parse(&source.path, &source.text).ok())
        .flatten()
        .map(|command| command.name)
        .collect();
    for (line, name) in named(list) {
        if !known.contains(&name) {
            findings.push(Finding::new(list, line, format!("`{name}` is no command of any window: take it out here")));
        }
    }
}

/// The commands that a list names, with their lines.
fn named(list: &Source) -> Vec<(usize, String)> {
    let lines = list.text.lines().enumerate().map(|(index, line)| (index + 1, line.trim().trim_end_matches(',')));
    let names = lines.filter_map(|(line, text)| {
        let name = match list.path.as_str() {
            HANDLER => text.strip_prefix("trainer_").unwrap_or(text).strip_prefix("commands::")?.to_owned(),
            BUILD => text.strip_prefix('"')?.strip_suffix('"')?.to_owned(),
            _ => text.strip_prefix("\"allow-")?.strip_suffix('"')?.replace('-', "_"),
        };
        Some((line, name))
    });
    names.collect()
}

/// A lesson is a folder `lessons/<domain>/<lesson>/` with a `lesson.toml`; the course lists it under its domain.
fn check_lessons(course: &Source, sources: &[Source], findings: &mut Vec<Finding>) {
    let listed = listed(&course.text);
    let mut folders = BTreeSet::new();
    for source in sources {
        let Some((domain, lesson)) =
            source.path.strip_prefix("lessons/").and_then(|path| path.strip_suffix("/lesson.toml")?.split_once('/'))
        else {
            continue;
        };
        folders.insert((domain.to_owned(), lesson.to_owned()));
        if !listed.iter().any(|(_, d, l)| d == domain && l == lesson) {
            let what =
                format!("{COURSE} does not list this lesson: add \"{lesson}\" to the lessons of domain \"{domain}\"");
            findings.push(Finding::new(source, 1, what));
        }
    }
    for (line, domain, lesson) in listed {
        if !folders.contains(&(domain.clone(), lesson.clone())) {
            let what = format!("there is no lessons/{domain}/{lesson}/lesson.toml: write it or take the line out");
            findings.push(Finding::new(course, line, what));
        }
    }
}

/// Line, domain and lesson of each entry. Reads just as much TOML as `course.toml` has; `yinxing check` reads it whole.
fn listed(course: &str) -> Vec<(usize, String, String)> {
    let mut entries = Vec::new();
    let mut domain = String::new();
    let mut in_list = false;
    for (index, line) in course.lines().enumerate() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if line.starts_with("[[") {
            (domain, in_list) = (String::new(), false);
        } else if let Some(("id", value)) = line.split_once('=').map(|(key, value)| (key.trim(), value)) {
            value.trim().trim_matches('"').clone_into(&mut domain);
        }
        in_list |= line.starts_with("lessons");
        if in_list {
            let quoted = line.split('"').skip(1).step_by(2);
            entries.extend(quoted.map(|lesson| (index + 1, domain.clone(), lesson.to_owned())));
            in_list = !line.contains(']');
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(path: &str, text: &str) -> Source {
        Source { path: path.into(), text: text.into() }
    }

    fn shown(sources: &[Source]) -> Vec<String> {
        check(sources).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_command_that_one_list_forgot_is_found_and_so_is_one_too_many() {
        let sources = [
            source(
                commands::WINDOWS[0].file,
                "/// Opens.\n#[tauri::command(async)]\npub(crate) fn sit_down(app: State<'_, App>) -> Reply<Screen> { app.open() }",
            ),
            source(HANDLER, "  tauri::generate_handler![\n    commands::sit_down,\n  ]"),
            source(BUILD, "&[\n    \"sit_up\",\n]"),
            source(commands::WINDOWS[0].capability, "[\n \"core:event:allow-listen\",\n \"allow-sit-down\"\n]"),
        ];
        assert_eq!(
            shown(&sources),
            [
                "src-tauri/src/commands.rs:3: command `sit_down` is missing in src-tauri/build.rs: add it there",
                "src-tauri/build.rs:2: `sit_up` is no command of any window: take it out here",
            ]
        );
    }

    #[test]
    fn lessons_and_folders_are_compared_both_ways() {
        let course = "[[domain]]\nid = \"hospital\"\nlessons = [\n  \"book\", # first\n  \"fetch\",\n]\n";
        let sources = [
            source(COURSE, course),
            source("lessons/hospital/book/lesson.toml", ""),
            source("lessons/scams/call/lesson.toml", ""),
        ];
        assert_eq!(
            shown(&sources),
            [
                "lessons/scams/call/lesson.toml:1: lessons/course.toml does not list this lesson: add \"call\" to the lessons of domain \"scams\"",
                "lessons/course.toml:5: there is no lessons/hospital/fetch/lesson.toml: write it or take the line out",
            ]
        );
    }
}

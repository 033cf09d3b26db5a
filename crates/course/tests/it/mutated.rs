//! The shipped course with one small change at a time, drawn by lot: whatever breaks a lesson is told, at the changed file;
//! whatever does not is passed over in silence.

use course::{Course, Files, Problem, Severity, prove};
use words::Library;

/// Deterministic lots, so that a failure can be looked at again.
struct Lots(u64);

impl Lots {
    fn draw(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % below
    }
}

fn problems(files: &Files) -> Vec<Problem> {
    let (course, mut problems) = Course::read(files, &mut Library::new(["zh-CN", "en"]));
    if problems.iter().all(|problem| problem.severity == Severity::Warning) {
        problems.extend(course.lessons.iter().flat_map(|lesson| prove(lesson).1));
    }
    problems
}

/// Every place in files that end so where `mark` begins and `change` makes something else of the line.
fn places(files: &Files, end: &str, change: &dyn Fn(&str) -> Option<String>) -> Vec<(String, usize, String)> {
    let mut found = Vec::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(end) && !path.starts_with("terms")) {
        for (at, line) in text.lines().enumerate() {
            if let Some(changed) = change(line).filter(|changed| changed != line) {
                found.push((path.to_owned(), at, changed));
            }
        }
    }
    found
}

fn changed(files: &Files, (path, at, line): &(String, usize, String)) -> Files {
    let text = files.text(path).unwrap();
    let lines: Vec<&str> = text.lines().enumerate().map(|(now, old)| if now == *at { line } else { old }).collect();
    let mut files = files.clone();
    files.put(path, &(lines.join("\n") + "\n"));
    files
}

fn try_all(end: &str, often: usize, breaks: bool, change: &dyn Fn(&str) -> Option<String>) {
    let files = Files::shipped();
    let all = places(&files, end, change);
    assert!(all.len() >= often, "only {} places in {end}", all.len());
    let mut lots = Lots(20_261_124);
    for _ in 0..often {
        let place = &all[lots.draw(all.len())];
        // What checks are worth is worked out anew when a course is finished, not after each change.
        let told: Vec<_> =
            problems(&changed(&files, place)).into_iter().filter(|one| one.code != "validity-outdated").collect();
        let errors = told.iter().filter(|problem| problem.severity == Severity::Error).count();
        assert_eq!(errors > 0, breaks, "{place:?}: {told:#?}");
        if !breaks {
            assert_eq!(told, [], "{place:?}");
        }
    }
}

#[test]
fn a_way_that_leads_nowhere_is_told() {
    try_all("app.toml", 12, true, &|line| line.contains("go = \"").then(|| line.replacen("go = \"", "go = \"no-", 1)));
}

#[test]
fn a_variable_that_is_not_there_is_told() {
    let change = |line: &str| {
        line.contains("until").then(|| line.replacen(" = true", "-no = true", 1).replacen("\"-no", "-no\"", 1))
    };
    try_all("lesson.toml", 12, true, &change);
}

#[test]
fn words_that_are_gone_are_told() {
    let optional = ["-hint-", "-praise", "-on-", "check-opening", "free", "full", "course-title"];
    let change = |line: &str| {
        let id = line.split(" = ").next()?;
        let message = line.contains(" = ") && !line.starts_with([' ', '#', '-']);
        (message && !optional.iter().any(|part| id.contains(part))).then(|| format!("{id}-gone = x"))
    };
    try_all(".ftl", 16, true, &change);
}

#[test]
fn a_place_that_is_not_there_is_told() {
    try_all("lesson.toml", 8, true, &|line| {
        line.contains("{ screen = \"").then(|| line.replacen("{ screen = \"", "{ screen = \"no-", 1))
    });
}

#[test]
fn a_button_that_is_never_lit_is_told() {
    // What a button needs is asked of the wrong value: a step behind it is out of reach.
    try_all("app.toml", 6, true, &|line| {
        line.contains("needs = { pin = \"right\"").then(|| line.replace("pin = \"right\"", "pin = \"lost\""))
    });
}

#[test]
fn what_breaks_nothing_stays_quiet() {
    try_all("app.toml", 8, false, &|line| {
        line.contains("icon = \"heart\"").then(|| line.replace("icon = \"heart\"", "icon = \"leaf\""))
    });
    try_all(".ftl", 8, false, &|line| {
        line.contains("    .is = ").then(|| format!("{line}再看一看。")).filter(|_| !line.is_ascii())
    });
    try_all("lesson.toml", 4, false, &|line| {
        line.starts_with("minutes").then(|| line.replace("guided = ", "guided = 1"))
    });
}

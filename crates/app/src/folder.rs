//! A course folder beside the program: read and proved before it takes the shipped course's place, and read again whenever
//! somebody writes in it. A broken one changes nothing; its problems are listed in the window.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use course::{Course, Files, Place, Problem, Severity, prove};
use notify_debouncer_mini::notify::{self, RecommendedWatcher, RecursiveMode};
use notify_debouncer_mini::{DebounceEventResult, Debouncer, new_debouncer};
use words::Library;

use crate::seat::{Seat, Spot};
use crate::start::read_course;
use crate::wire::CourseProblem;

/// An editor saves in several strokes; so long is waited for the last of them.
const QUIET: Duration = Duration::from_millis(150);

/// As long as it lives, a folder is watched.
pub type Watch = Debouncer<RecommendedWatcher>;

/// A course and its words, or why it cannot be shown to a learner.
pub(crate) type Checked = Result<(Library, Course), Vec<Problem>>;

/// Reads and proves the course of a folder. Warnings do not keep it from being shown.
pub(crate) fn checked(folder: &Path) -> Checked {
    let files = Files::beside(folder).map_err(|error| {
        let place = Place::top(&folder.to_string_lossy());
        vec![Problem::error("no-folder", &place, [("reason", &error.to_string())])]
    })?;
    let (library, course, mut problems) = read_course(&files);
    problems.extend(course.lessons.iter().flat_map(|lesson| prove(lesson).1));
    problems.extend(course.lessons.iter().flat_map(|lesson| course::validity::prove(lesson, &course.skills)));
    problems.retain(|problem| problem.severity == Severity::Error);
    if problems.is_empty() { Ok((library, course)) } else { Err(problems) }
}

/// Calls `changed` after each change below the folder.
pub fn watch(folder: &Path, mut changed: impl FnMut() + Send + 'static) -> Result<Watch, notify::Error> {
    let mut watch = new_debouncer(QUIET, move |events: DebounceEventResult| {
        let of_course =
            |path: &Path| path.extension().is_some_and(|end| end == "toml" || end == "ftl") || path.is_dir();
        if events.is_ok_and(|events| events.iter().any(|event| of_course(&event.path))) {
            changed();
        }
    })?;
    watch.watcher().watch(folder, RecursiveMode::Recursive)?;
    Ok(watch)
}

impl Seat {
    /// The folder was written to. A lesson that is being practised goes on at the step where it was, in its new shape.
    pub(crate) fn renew(&mut self, checked: Result<(Arc<Library>, Arc<Course>), Vec<Problem>>) {
        let (library, course) = match checked {
            Ok(renewed) => renewed,
            Err(problems) => {
                self.problems = problems;
                return;
            }
        };
        self.problems.clear();
        (self.library, self.course) = (library, course);
        if let Spot::Practice(sitting) = &self.spot {
            let lesson = self.lesson(&sitting.lesson.id);
            let renewed = lesson.and_then(|lesson| sitting.renewed(&lesson, self.manner(), self.clock.running()).ok());
            self.spot = renewed.map_or(Spot::Today, |sitting| Spot::Practice(Box::new(sitting)));
        }
        self.say_where_we_are();
    }

    /// What is wrong with the folder beside the program, in words: for whoever writes in it, and at the door.
    pub(crate) fn course_problems(&self) -> Vec<CourseProblem> {
        if !self.live && !matches!(self.spot, Spot::Door) {
            return Vec::new();
        }
        let told = self.problems.iter().map(|problem| CourseProblem {
            place: format!("{}:{}:{}", problem.place.file, problem.place.line, problem.place.column),
            message: problem.message(&self.library, &self.language),
            remedy: problem.remedy(&self.library, &self.language),
        });
        told.collect()
    }
}

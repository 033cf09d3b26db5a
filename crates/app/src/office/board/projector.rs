//! The big screen: a step of a lesson, shown tap by tap, for everybody. It knows no learner.

use std::sync::Arc;

use course::Lesson;
use practice::{Input, Pace, Run, Support, Thresholds};

use crate::draw;
use crate::office::{Came, Office};
use crate::wire::TroubleCode;
use crate::wire::trainer::board::Projector;
use crate::wording::Both;

/// A lesson that is being shown.
pub(crate) struct Projection {
    lesson: Arc<Lesson>,
    run: Run,
}

impl Office {
    /// Shows a lesson from this step on.
    pub(super) fn project(&mut self, lesson: &str, step: usize) -> Came {
        let lesson = self.course.lesson(lesson).cloned().ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let step = step.min(lesson.story.steps.len().saturating_sub(1));
        let run = Run::resume_at(lesson.story.clone(), Support::Watch, Pace::default(), Thresholds::default(), step, 0);
        let (run, _) = run.map_err(|_| self.trouble(TroubleCode::Broken))?;
        self.board.projection = Some(Projection { lesson, run });
        self.attend(true);
        Ok(None)
    }

    /// The next tap.
    pub(super) fn show_next(&mut self) -> Came {
        if let Some(projection) = &mut self.board.projection {
            projection.run.take(0, &Input::ShowNext);
        }
        Ok(None)
    }

    pub(super) fn projector(&self) -> Option<Projector> {
        let Projection { lesson, run } = self.board.projection.as_ref()?;
        let words = self.wording().within(&lesson.shelf, run.form(), run.state());
        let steps = run.form().steps.len();
        let step = run.form().steps.get(run.step());
        let line = step.map(|step| words.say(&practice::Say::Step(step.words.clone())).print());
        let args = Both::default().number("step", (run.step() + 1).min(steps)).number("steps", steps);
        Some(Projector {
            title: self.lesson_title(&lesson.id),
            line: line.unwrap_or_else(|| self.text("board-shown-all", &Both::default())),
            place: self.text("board-place", &args),
            phone: draw::phone(run.form(), run.state(), &words, self.clock.local()),
            pointer: draw::pointer(run),
            more: !run.is_done(),
        })
    }
}

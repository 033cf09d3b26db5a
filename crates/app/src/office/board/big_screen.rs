//! The big screen: one practice phone that shows a step to the class. No learner's name or need stands on it.

use std::sync::Arc;

use course::Lesson;
use practice::{Input, Pace, Past, Run, Say, Support, Thresholds};

use super::Office;
use crate::draw;
use crate::sitting::form_for;
use crate::wire::trainer::board::Projector;
use crate::wire::{Place, Trouble, TroubleCode};

/// What the big screen shows.
pub(crate) struct BigScreen {
    lesson: Arc<Lesson>,
    run: Run,
    /// The step that is shown.
    step: usize,
    /// Its words.
    caption: Say,
}

impl Office {
    pub(super) fn show_on_big_screen(&mut self, lesson: &str, step: u32) -> Result<(), Trouble> {
        let lesson = self.course.lesson(lesson).cloned().ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let form = form_for(&lesson, Support::Watch, 0);
        // A check may have fewer steps than the story, or more.
        let step = (step as usize).min(form.steps.len().saturating_sub(1));
        let caption = Say::Step(form.steps[step].words.clone());
        let run = Run::resume_at(form, Support::Watch, Pace::default(), Thresholds::default(), Past::shown(step), 0);
        let (run, _) = run.map_err(|_| self.trouble(TroubleCode::Broken))?;
        self.on_board.big_screen = Some(BigScreen { lesson, run, step, caption });
        Ok(())
    }

    pub(super) fn show_next_on_big_screen(&mut self) {
        if let Some(screen) = self.on_board.big_screen.as_mut().filter(|screen| screen.run.step() == screen.step) {
            screen.run.take(0, &Input::ShowNext);
        }
    }

    pub(super) fn show_again_on_big_screen(&mut self) -> Result<(), Trouble> {
        let Some(screen) = &self.on_board.big_screen else { return Ok(()) };
        let (lesson, step) = (screen.lesson.id.clone(), screen.step as u32);
        self.show_on_big_screen(&lesson, step)
    }

    pub(super) fn projector(&self) -> Option<Projector> {
        let screen = self.on_board.big_screen.as_ref()?;
        let (run, done) = (&screen.run, screen.run.step() != screen.step);
        let words = self.wording().within(&screen.lesson.shelf, run.form(), run.state());
        Some(Projector {
            title: self.lesson_title(&screen.lesson.id),
            place: Place { step: screen.step as u32 + 1, steps: run.form().steps.len() as u32 },
            caption: words.say(&screen.caption).print(),
            phone: draw::phone(run.form(), run.state(), &words, self.clock.local()),
            pointer: draw::pointer(run).filter(|_| !done),
            done,
        })
    }
}

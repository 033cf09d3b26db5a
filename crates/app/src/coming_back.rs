//! Coming back: which lesson is due again today, by the rhythm of `insight::review`.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::{Days, NaiveDate};
use course::Lesson;
use insight::{Practised, due};
use records::{Attempt, AttemptState};

use crate::seat::{Seat, Sitter, support_named};
use crate::wire::Trouble;

/// The attempts that are reviews.
pub(crate) const REVIEWS: &str = "review/";

impl Seat {
    /// The lesson that has been due for longest. Of guests nothing is known.
    pub(crate) fn due_review(&self) -> Result<Option<Arc<Lesson>>, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Ok(None) };
        let attempts = self.records()?.attempts_of(Some(learner.id)).map_err(|error| self.not_recorded(&error))?;
        let mut history: BTreeMap<&str, Vec<Practised>> = BTreeMap::new();
        for attempt in attempts.iter().filter(|attempt| attempt.state == AttemptState::Done) {
            let tested = support_named(&attempt.support).is_some_and(practice::Support::is_alone);
            if tested && self.course.lesson(&attempt.lesson).is_some() {
                let practised = Practised { day: self.day_of(attempt), alone: attempt.helps == 0 };
                history.entry(&attempt.lesson).or_default().push(practised);
            }
        }
        let today = self.clock.local().date_naive();
        let due_on = |history: &mut Vec<Practised>| {
            history.sort_by_key(|practised| practised.day);
            // Done alone, yet never without help: once more the next day.
            due(history.iter().copied()).or_else(|| history.last()?.day.checked_add_days(Days::new(1)))
        };
        let due_on = history.iter_mut().filter_map(|(lesson, history)| Some((due_on(history)?, *lesson)));
        let first = due_on.filter(|(day, _)| *day <= today).min();
        Ok(first.and_then(|(_, lesson)| self.course.lesson(lesson).cloned()))
    }

    /// The station's day on which an attempt came to its end.
    fn day_of(&self, attempt: &Attempt) -> NaiveDate {
        attempt.last_at.with_timezone(self.clock.local().offset()).date_naive()
    }
}

//! A sitting: a run of a lesson with its attempt in the records and its place in time.

use std::sync::Arc;
use std::time::Duration;

use course::{Form, Lesson};
use practice::{Millis, Pace, Reply, Run, Support, Thresholds};
use uuid::Uuid;

/// A learner in a lesson.
#[derive(Debug, Clone)]
pub struct Sitting {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// The run.
    pub run: Run,
    /// The attempt in the records.
    pub attempt: Uuid,
    /// The clock's running time when this sitting began.
    began: Duration,
    /// Added to it: what had passed before the last rest.
    before: Millis,
}

/// The form that is practised in that way.
pub(crate) fn form_for(lesson: &Lesson, support: Support) -> Arc<Form> {
    let form = match support {
        Support::Transfer => lesson.transfer.as_ref().or(lesson.check.as_ref()),
        Support::Independent => lesson.check.as_ref(),
        Support::Watch | Support::Guided | Support::Supported => None,
    };
    form.unwrap_or(&lesson.story).clone()
}

impl Sitting {
    /// A new run of a lesson.
    pub fn begin(
        lesson: &Arc<Lesson>,
        support: Support,
        pace: Pace,
        attempt: Uuid,
        now: Duration,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let (run, reply) = Run::begin(form_for(lesson, support), support, pace, Thresholds::default())?;
        Ok((Self { lesson: lesson.clone(), run, attempt, began: now, before: 0 }, reply))
    }

    /// Going on with an attempt after these events: exactly there if the lesson is the same, else at its step.
    pub fn resume(
        lesson: &Arc<Lesson>,
        support: Support,
        attempt: &records::Attempt,
        events: &[practice::Event],
        now: Duration,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let (form, thresholds) = (form_for(lesson, support), Thresholds::default());
        let before = events.last().map_or(0, |event| event.at);
        let (run, reply) = if attempt.fingerprint == lesson.fingerprint {
            Run::resume(form, support, Pace::default(), thresholds, events)?
        } else {
            Run::resume_at(form, support, Pace::default(), thresholds, attempt.step as usize, before)?
        };
        Ok((Self { lesson: lesson.clone(), run, attempt: attempt.id, began: now, before }, reply))
    }

    /// The same sitting in a lesson that has been rewritten meanwhile: at the beginning of its step.
    pub(crate) fn renewed(&self, lesson: &Arc<Lesson>, now: Duration) -> Result<Self, phone::PlanError> {
        if lesson.fingerprint == self.lesson.fingerprint {
            return Ok(Self { lesson: lesson.clone(), ..self.clone() });
        }
        let (support, pace) = (self.run.support(), self.run.pace().clone());
        let form = form_for(lesson, support);
        let (run, _) = Run::resume_at(form, support, pace, Thresholds::default(), self.run.step(), self.at(now))?;
        Ok(Self { lesson: lesson.clone(), run, ..self.clone() })
    }

    /// The name of the screen in front.
    pub(crate) fn on_screen(&self) -> &str {
        &self.run.form().world.screen(self.run.state()).name
    }

    /// The lesson of which it is asked whether it was done on one's own phone, while that is asked.
    pub(crate) fn own_phone(&self) -> Option<&str> {
        None
    }

    /// The attempt's time.
    pub fn at(&self, now: Duration) -> Millis {
        self.before + now.saturating_sub(self.began).as_millis() as Millis
    }
}

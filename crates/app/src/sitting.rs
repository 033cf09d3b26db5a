//! A sitting: a run of a lesson with its attempt in the records and its place in time.

use std::sync::Arc;
use std::time::Duration;

use course::{Form, Lesson};
use practice::{Millis, Pace, Profile, Reply, Run, Support, Thresholds};
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
    /// How often help came in this attempt.
    pub helps: u32,
    /// Slips in this attempt.
    pub slips: u32,
    /// The clock's running time when this sitting began.
    began: Duration,
    /// Added to it: what had passed before the last rest.
    before: Millis,
}

/// How a run is to serve whoever sits here.
#[derive(Debug, Clone)]
pub struct Manner {
    /// The learner's rhythm so far.
    pub pace: Pace,
    /// The station's thresholds.
    pub thresholds: Thresholds,
    /// What the learner asked for.
    pub profile: Profile,
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
        manner: Manner,
        attempt: Uuid,
        now: Duration,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let Manner { pace, thresholds, profile } = manner;
        let (mut run, reply) = Run::begin(form_for(lesson, support), support, pace, thresholds)?;
        run.suit(profile);
        Ok((Self { lesson: lesson.clone(), run, attempt, helps: 0, slips: 0, began: now, before: 0 }, reply))
    }

    /// Going on with an attempt after these events: exactly there if the lesson is the same, else at its step.
    pub fn resume(
        lesson: &Arc<Lesson>,
        support: Support,
        attempt: &records::Attempt,
        events: &[practice::Event],
        manner: Manner,
        now: Duration,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let Manner { pace, thresholds, profile } = manner;
        let form = form_for(lesson, support);
        let before = events.last().map_or(0, |event| event.at);
        let (mut run, reply) = if attempt.fingerprint == lesson.fingerprint {
            Run::resume(form, support, pace, thresholds, events)?
        } else {
            Run::resume_at(form, support, pace, thresholds, attempt.step as usize, before)?
        };
        run.suit(profile);
        let (helps, slips) = (attempt.helps, attempt.slips);
        Ok((Self { lesson: lesson.clone(), run, attempt: attempt.id, helps, slips, began: now, before }, reply))
    }

    /// The same sitting in a lesson that has been rewritten meanwhile: at the beginning of its step.
    pub(crate) fn renewed(
        &self,
        lesson: &Arc<Lesson>,
        manner: Manner,
        now: Duration,
    ) -> Result<Self, phone::PlanError> {
        if lesson.fingerprint == self.lesson.fingerprint {
            return Ok(Self { lesson: lesson.clone(), ..self.clone() });
        }
        let Manner { thresholds, profile, .. } = manner;
        let (support, pace) = (self.run.support(), self.run.pace().clone());
        let form = form_for(lesson, support);
        let (mut run, _) = Run::resume_at(form, support, pace, thresholds, self.run.step(), self.at(now))?;
        run.suit(profile);
        Ok(Self { lesson: lesson.clone(), run, ..self.clone() })
    }

    /// Counts what has happened.
    pub(crate) fn count(&mut self, events: &[practice::Event]) {
        for event in events {
            self.helps += u32::from(matches!(event.happening, practice::Happening::Help { .. }));
            self.slips += u32::from(matches!(event.happening, practice::Happening::Slip { .. }));
        }
    }

    /// The name of the screen in front.
    pub(crate) fn on_screen(&self) -> &str {
        &self.run.form().world.screen(self.run.state()).name
    }

    /// The attempt's time.
    pub fn at(&self, now: Duration) -> Millis {
        self.before + now.saturating_sub(self.began).as_millis() as Millis
    }
}

//! Going on after a rest or a power cut: the recorded events, folded again, give the place back.

use std::sync::Arc;

use course::Form;
use phone::Outcome;

use crate::input::touch_outcome;
use crate::{Event, Happening, Pace, Reply, Run, Support, Thresholds, Verdict};

impl Run {
    /// The run as it was after these events, with what to say on coming back. The lesson must be the one that they
    /// were recorded in (its fingerprint tells); otherwise use [`Run::resume_at`].
    pub fn resume(
        form: Arc<Form>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
        events: &[Event],
    ) -> Result<(Self, Reply), phone::PlanError> {
        let mut run = Self::new(form, support, pace, thresholds)?;
        for event in events {
            run.refold(event);
        }
        let now = events.last().map_or(0, |event| event.at);
        Ok(run.come_back(now))
    }

    /// The beginning of a step, by the shortest way: for a lesson that has changed since.
    pub fn resume_at(
        form: Arc<Form>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
        step: usize,
        now: crate::Millis,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let mut run = Self::new(form, support, pace, thresholds)?;
        run.step = step.min(run.form.steps.len() - 1);
        for before in 0..run.step {
            if let Some((_, state)) = run.plan.path(&run.form.world, before, run.state).last() {
                run.state = *state;
            }
        }
        run.enter_step(now, &mut Reply::default());
        Ok(run.come_back(now))
    }

    fn refold(&mut self, event: &Event) {
        match &event.happening {
            Happening::Tap { touch, verdict: Verdict::Right | Verdict::Wandering, .. }
            | Happening::Shown { touch, .. } => {
                if let Outcome::Moved(next) = touch_outcome(&self.form.world, self.state, touch) {
                    self.state = next;
                }
            }
            Happening::Slip { .. } => self.slips += 1,
            Happening::Help { rung, .. } => self.rung = self.rung.max(*rung),
            Happening::Ask { ask: crate::Ask::Repeat } => self.repeated = true,
            Happening::StepDone { independence, .. } => {
                self.outcomes.push(*independence);
                self.step += 1;
                self.enter_step(event.at, &mut Reply::default());
            }
            Happening::Began { .. } => self.enter_step(event.at, &mut Reply::default()),
            Happening::Tap { .. }
            | Happening::Ask { .. }
            | Happening::Rested
            | Happening::Resumed
            | Happening::Done
            | Happening::Left => {}
        }
    }

    /// Within the step everything stays; what is said is where one is.
    fn come_back(mut self, now: crate::Millis) -> (Self, Reply) {
        let mut reply = Reply::default();
        self.rest_until(now);
        reply.say.push(crate::Say::Coach("resumed"));
        if self.support >= Support::Supported && self.rung != crate::Rung::Nothing {
            reply.say.push(crate::Say::Opening(self.support));
        }
        self.say_again(&mut reply);
        let step = self.form.steps.get(self.step).map(|step| step.words.clone());
        reply.events.push(Event { at: now, step, happening: Happening::Resumed });
        (self, reply)
    }
}

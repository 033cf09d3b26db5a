//! From step to step, and the track on which a step's own words fit.

use course::Step;
use phone::State;

use super::{Reply, Run};
use crate::{Happening, Independence, Millis, Rung, Say, Support};

impl Run {
    /// Goes on to the next step for as long as the goal of the step holds.
    pub(super) fn finish_steps(&mut self, now: Millis, reply: &mut Reply) {
        while let Some(step) = self.form.steps.get(self.step) {
            if self.plan.distance(self.step, self.state) != Some(0) {
                return;
            }
            let independence = Independence::of(self.rung, self.repeated);
            let (words, skills) = (step.words.clone(), step.skills.clone());
            let ms = now.saturating_sub(self.step_began);
            self.note(reply, now, Happening::StepDone { independence, slips: self.slips, ms, skills });
            self.outcomes.push(independence);
            if matches!(self.support, Support::Guided | Support::Supported) {
                reply.say.push(Say::Praise(words));
            }
            self.step += 1;
            self.step_began = now;
            self.enter_step(now, reply);
        }
        if self.is_done() {
            self.note(reply, now, Happening::Done);
            reply.say.push(Say::Closing);
        }
    }

    pub(crate) fn enter_step(&mut self, now: Millis, reply: &mut Reply) {
        self.rung = Rung::Nothing;
        self.slips = 0;
        self.repeated = false;
        self.touched_in_step = false;
        self.told_to_scroll = false;
        self.led_back = false;
        self.trainer_called = false;
        self.quiet_since = now;
        self.leavings.clear();
        self.lay_track();
        let Some(words) = self.current_step().map(|step| step.words.clone()) else { return };
        // Where a state already satisfies the step there is nothing to say about it.
        if self.plan.distance(self.step, self.state) == Some(0) {
            return;
        }
        let rung = match self.support {
            Support::Watch => Rung::Hand,
            Support::Guided => Rung::Ring,
            Support::Supported | Support::Independent | Support::Transfer => return,
        };
        self.rung = rung;
        reply.say.push(Say::Step(words));
    }

    /// A rest is no pause: time counts from here again.
    pub(crate) fn rest_until(&mut self, now: Millis) {
        self.quiet_since = now;
        self.trainer_called = false;
    }

    pub(super) fn lay_track(&mut self) {
        self.track.clear();
        if self.is_done() {
            return;
        }
        let mut from = self.state;
        for (action, to) in self.plan.path(&self.form.world, self.step, self.state) {
            self.track.push((self.screen_number(from), action));
            from = to;
        }
    }

    /// Do the step's own words fit where the learner is?
    pub(super) fn on_track(&self) -> bool {
        self.next().is_some_and(|action| self.track.contains(&(self.screen_number(self.state), action)))
    }

    pub(super) fn screen_number(&self, state: State) -> u8 {
        self.form.world.layout().get(state, phone::Field::SCREEN)
    }

    pub(super) fn current_step(&self) -> Option<&Step> {
        self.form.steps.get(self.step)
    }

    pub(super) fn step_words(&self) -> String {
        self.current_step().map(|step| step.words.clone()).unwrap_or_default()
    }
}

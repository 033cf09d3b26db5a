//! From step to step, and the track on which a step's own words fit.

use course::Step;
use phone::State;

use super::{InStep, Reply, Run};
use crate::{Happening, Independence, Millis, Offer, Rung, Say, Support};

impl Run {
    /// Goes on to the next step for as long as the goal of the step holds.
    pub(super) fn finish_steps(&mut self, now: Millis, reply: &mut Reply) {
        let mut is_hard = false;
        // Whoever refused at once is told that it was good; what else it brought to its end is not praised as done.
        let mut refused = false;
        while let Some(step) = self.form.steps.get(self.step) {
            let is_done = self.plan.distance(self.step, self.state) == Some(0);
            let skips = |skip: &phone::Condition| self.form.world.holds(self.state, skip);
            let skipped = !is_done && step.skip.as_ref().is_some_and(skips);
            if !is_done && !skipped {
                break;
            }
            if skipped {
                self.note(reply, now, Happening::StepSkipped);
                refused = true;
                self.outcomes.push(Independence::Skipped);
                self.step += 1;
                self.step_began = now;
                self.enter_step(now, reply);
                continue;
            }
            let independence = if self.in_step.gave_in {
                Independence::GaveIn
            } else if self.in_step.by_trainer {
                Independence::Trainer
            } else {
                let independence = Independence::of(self.rung, self.in_step.repeated);
                if self.in_step.chose_wrongly { independence.min(Independence::Corrected) } else { independence }
            };
            let (words, skills) = (step.words.clone(), step.skills.clone());
            let ms = now.saturating_sub(self.step_began);
            let pace = self.keep_pace(now, reply);
            let slips = self.in_step.slips;
            self.note(reply, now, Happening::StepDone { independence, slips, ms, skills, pace });
            self.outcomes.push(independence);
            if matches!(self.support, Support::Guided | Support::Supported) {
                reply.say.extend((!refused).then_some(Say::Praise(words)));
                is_hard |= self.counts_as_hard();
            }
            self.step += 1;
            self.step_began = now;
            self.enter_step(now, reply);
        }
        if self.is_done() {
            self.note(reply, now, Happening::Done);
            let gave_in = self.outcomes.contains(&Independence::GaveIn);
            reply.say.push(if gave_in { Say::Coach("closing-gave-in") } else { Say::Closing });
        } else if is_hard {
            self.offer_now(now, Offer::Rest, reply);
        }
    }

    /// A step that came to the hand: after so many it is enough for today.
    pub(crate) fn counts_as_hard(&mut self) -> bool {
        self.in_lesson.hard_steps += u64::from(self.rung == Rung::Hand);
        let is_hard = self.in_lesson.hard_steps >= self.thresholds.hard_steps;
        if is_hard {
            self.in_lesson.hard_steps = 0;
        }
        is_hard
    }

    pub(crate) fn enter_step(&mut self, now: Millis, reply: &mut Reply) {
        self.rung = Rung::Nothing;
        let needed = if self.is_done() { None } else { self.plan.distance(self.step, self.state) };
        self.in_step =
            InStep { acted_at: now, own_began: now, needed: needed.unwrap_or_default(), ..InStep::default() };
        self.quiet_since = now;
        self.step_start = self.state;
        self.leavings.clear();
        self.in_lesson.offer = self.in_lesson.offer.filter(|offer| *offer == Offer::Steady);
        self.moves_again();
        self.step_settles();
        self.lay_track();
        self.good = self.state;
        // Where a state already satisfies the step, or lets it be passed over, there is nothing to say about it.
        let skip = self.current_step().and_then(|step| step.skip.as_ref());
        let is_skipped = skip.is_some_and(|skip| self.form.world.holds(self.state, skip));
        if self.is_done() || needed == Some(0) || is_skipped {
            return;
        }
        let rung = match self.support {
            Support::Watch => Rung::Hand,
            Support::Guided => Rung::Ring,
            Support::Supported | Support::Independent | Support::Transfer => return,
        };
        self.rung = rung;
        reply.say.push(self.sentence());
    }

    /// A rest is no pause: time counts from here again.
    pub(crate) fn rest_until(&mut self, now: Millis) {
        self.quiet_since = now;
        (self.in_step.acted_at, self.in_step.own_began) = (now, now);
        self.speaking = None;
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

    /// Right so far: here S8 leads back to.
    pub(crate) fn mark_good(&mut self) {
        if self.on_track() {
            self.good = self.state;
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

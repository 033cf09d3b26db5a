//! The trainer helps from the board: nobody reaches over the learner's hands.

use super::{Reply, Run};
use crate::{Happening, Millis, Nudge, Reason, Rung, Say};

impl Run {
    pub(super) fn nudged(&mut self, now: Millis, nudge: Nudge, reply: &mut Reply) {
        // A scene that was too much stays away until the learner goes on.
        if self.in_lesson.stopped {
            return;
        }
        self.quiet_since = now;
        match nudge {
            Nudge::ShowTheSpot => self.climb(now, Rung::Ring, Reason::Trainer, reply),
            Nudge::Demonstrate => self.climb(now, Rung::Hand, Reason::Trainer, reply),
            Nudge::OneStepBack => self.step_back(now, reply),
        }
    }

    /// Where nothing has moved since the step began, there is nothing to set back: its words come again.
    fn step_back(&mut self, now: Millis, reply: &mut Reply) {
        if self.state == self.step_start && self.trapped.is_none() {
            self.say_again(reply);
            return;
        }
        self.back_to_start();
        let screen = self.form.world.screen(self.state).name.clone();
        self.note(reply, now, Happening::SteppedBack { screen });
        reply.say.push(Say::Coach("stepped-back"));
        reply.say.push(self.sentence());
    }

    pub(crate) fn back_to_start(&mut self) {
        self.state = self.step_start;
        self.good = self.step_start;
        self.trapped = None;
        self.leavings.clear();
        self.in_step.helped = true;
        self.in_step.led_back = false;
        self.in_step.by_trainer = true;
    }
}

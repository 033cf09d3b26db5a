//! The trainer helps from the board. It counts as the help that it is: nobody is said to have done alone what was shown to them.

use super::{Reply, Run};
use crate::{Happening, Millis, Nudge, Reason, Rung, Say};

impl Run {
    pub(super) fn nudged(&mut self, now: Millis, nudge: Nudge, reply: &mut Reply) {
        self.note(reply, now, Happening::Nudged { nudge });
        if self.in_lesson.stopped {
            // A scene that was too much stays stopped; the trainer goes there.
            return;
        }
        self.quiet_since = now;
        match nudge {
            Nudge::SayAgain => {
                self.in_step.repeated = true;
                self.say_again(reply);
            }
            Nudge::ShowSpot => self.climb(now, Rung::Ring, Reason::Trainer, reply),
            Nudge::Demonstrate => self.climb(now, Rung::Hand, Reason::Trainer, reply),
            Nudge::StepBack => {
                self.step_back();
                reply.say.push(Say::Coach("step-back"));
                self.say_again(reply);
            }
            Nudge::Slower => {
                self.pace.slow_down(true);
                reply.say.push(Say::Coach("slower"));
                self.say_again(reply);
            }
        }
    }

    /// The phone is again as it was when the step began. Whoever was set back has had a hint.
    pub(crate) fn step_back(&mut self) {
        self.trapped = None;
        self.state = self.step_start;
        self.rung = self.rung.max(Rung::Sentence);
        self.in_step.led_back = false;
        self.lay_track();
        self.good = self.state;
    }
}

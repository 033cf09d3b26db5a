//! The learner asks; or, in the watching way, lets the next tap be shown.

use phone::Outcome;

use super::{Reply, Run};
use crate::{Ask, Happening, Millis, Reason, Rung, Say, Support, Touch};

impl Run {
    pub(super) fn asked(&mut self, now: Millis, ask: Ask, reply: &mut Reply) {
        self.note(reply, now, Happening::Ask { ask });
        self.quiet_since = now;
        match ask {
            Ask::Repeat => {
                self.repeated = true;
                self.say_again(reply);
            }
            Ask::Hint => {
                let mut rung = self.rung.up();
                if !self.on_track() && rung < Rung::Ring {
                    rung = Rung::Words;
                }
                self.climb(now, rung, Reason::Asked, reply);
            }
            Ask::Slower => {
                reply.say.push(Say::Coach("slower"));
                self.say_again(reply);
            }
            Ask::Trainer => {
                self.trainer_called = true;
                reply.say.push(Say::Coach("trainer"));
            }
        }
    }

    pub(super) fn show_next(&mut self, now: Millis, reply: &mut Reply) {
        let Some(action) = self.next().filter(|_| self.support == Support::Watch) else { return };
        let touch = Touch::of(&self.form.world, self.state, action);
        let screen = self.form.world.screen(self.state).name.clone();
        self.note(reply, now, Happening::Shown { screen, touch });
        if let Outcome::Moved(next) = self.form.world.apply(self.state, action) {
            self.state = next;
        }
        self.finish_steps(now, reply);
    }
}

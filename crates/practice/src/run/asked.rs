//! The learner asks; or, in the watching way, lets the next tap be shown.

use phone::Outcome;

use super::{Reply, Run};
use crate::{Ask, Happening, Millis, Reason, Rule, Rung, Say, Support, Told, Touch};

impl Run {
    pub(super) fn asked(&mut self, now: Millis, ask: Ask, reply: &mut Reply) {
        self.note(reply, now, Happening::Ask { ask });
        if self.in_lesson.stopped {
            Self::asked_while_stopped(ask, reply);
            return;
        }
        self.quiet_since = now;
        match ask {
            Ask::Repeat => {
                self.in_step.repeated = true;
                self.in_step.repeats += 1;
                self.in_step.reads += 1;
                self.say_again(reply);
                if self.in_step.repeats >= self.thresholds.slow_repeats {
                    self.slow_down(true, reply);
                }
            }
            Ask::Hint => {
                let mut rung = if self.in_step.hand_offered { Rung::Hand } else { self.rung.up() };
                if !self.on_track() && rung < Rung::Ring {
                    rung = Rung::Words;
                }
                self.climb(now, rung, Reason::Asked, reply);
            }
            Ask::Slower => {
                self.pace.slow_down(true);
                reply.say.push(Say::Coach("slower"));
                self.say_again(reply);
            }
            Ask::Trainer if self.is_upset(now) => self.stop(now, true, reply),
            Ask::Trainer => {
                self.trainer_called = true;
                self.raise(now, Told { asked: true, ..Told::of(Rule::NeedsPerson) }, reply);
                reply.say.push(Say::Coach("trainer"));
            }
        }
    }

    pub(super) fn show_next(&mut self, now: Millis, reply: &mut Reply) {
        let watching = self.support == Support::Watch && !self.in_lesson.stopped;
        let Some(action) = self.next().filter(|_| watching) else { return };
        let was_distressing = self.scene().distressing;
        let touch = Touch::of(&self.form.world, self.state, action);
        let screen = self.form.world.screen(self.state).name.clone();
        self.note(reply, now, Happening::Shown { screen, touch });
        if let Outcome::Moved(next) = self.form.world.apply(self.state, action) {
            self.state = next;
        }
        self.look_at_the_scene(now, was_distressing);
        self.finish_steps(now, reply);
    }
}

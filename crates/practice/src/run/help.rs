//! Help given: the next rung of the ladder, the same words again, the way back.

use super::{Reply, Run};
use crate::{Happening, Millis, Reason, Rung, Say, Support};

impl Run {
    pub(super) fn climb(&mut self, now: Millis, rung: Rung, reason: Reason, reply: &mut Reply) {
        self.note(reply, now, Happening::Help { rung, reason });
        // In the guided way the ring is there from the start: its first pause brings the further words (L1).
        let words_first = self.support == Support::Guided && rung == Rung::Ring && !self.repeated;
        self.repeated |= words_first;
        self.rung = self.rung.max(rung);
        let (step, next) = (self.step_words(), self.next());
        if self.on_track() {
            reply.say.push(match rung {
                Rung::Nothing | Rung::Sentence => Say::Step(step),
                _ if words_first => Say::Hint(step, Rung::Words, next),
                rung => Say::Hint(step, rung, next),
            });
        } else {
            self.say_way(reply);
        }
    }

    /// Says again what is to be done, without giving more than has been given.
    pub(crate) fn say_again(&mut self, reply: &mut Reply) {
        if !self.on_track() && !self.support.is_alone() {
            self.say_way(reply);
            return;
        }
        let (step, next) = (self.step_words(), self.next());
        reply.say.push(match self.rung {
            Rung::Nothing => Say::Opening(self.support),
            Rung::Sentence => Say::Step(step),
            _ if self.support == Support::Guided => Say::Step(step),
            rung => Say::Hint(step, rung, next),
        });
    }

    pub(super) fn say_way(&mut self, reply: &mut Reply) {
        self.led_back = true;
        reply.say.push(Say::WayBack);
        reply.say.extend(self.next().map(Say::Way));
    }
}

//! Nothing has happened for a while: what a pause brings.

use super::{Reply, Run};
use crate::slip::is_scroll;
use crate::{Ask, Happening, Millis, Reason, Rung, Say, SlipKind, Support};

impl Run {
    pub(super) fn woken(&mut self, now: Millis, reply: &mut Reply) {
        if let Some((_, until)) = self.trapped {
            if now >= until {
                self.trapped = None;
                self.quiet_since = now;
                reply.say.push(Say::Coach("caught"));
                self.say_again(reply);
            }
            return;
        }
        let Some((after, pause)) = self.next_pause() else { return };
        if now < self.quiet_since + self.pace.fit(after, &self.thresholds) {
            return;
        }
        let does_not_scroll = is_scroll(self.next()) && self.on_track() && !self.told_to_scroll;
        if does_not_scroll {
            self.told_to_scroll = true;
            self.note_slip(now, SlipKind::W5, None, reply);
        }
        match pause {
            Pause::Climb(rung) => {
                if rung == Rung::Hand && !self.touched_in_step {
                    self.note_slip(now, SlipKind::W10, None, reply);
                }
                self.climb(now, rung, Reason::Pause, reply);
                if does_not_scroll {
                    // "It hides below" says it better than the hint, and one thing at a time is enough.
                    reply.say = vec![self.still(SlipKind::W5)];
                }
            }
            Pause::Person => {
                self.trainer_called = true;
                self.note(reply, now, Happening::Ask { ask: Ask::Trainer });
                reply.say.push(Say::Coach("trainer"));
            }
        }
    }

    /// What the next pause brings, and after how long by the table.
    pub(super) fn next_pause(&self) -> Option<(Millis, Pause)> {
        let t = &self.thresholds;
        if self.is_done() || self.support == Support::Watch || self.support.is_alone() {
            return None;
        }
        let guided = self.support == Support::Guided;
        match self.rung {
            Rung::Nothing => Some((t.silent, Pause::Climb(Rung::Sentence))),
            Rung::Sentence | Rung::Words => Some((t.still_silent, Pause::Climb(Rung::Ring))),
            Rung::Ring if guided && !self.repeated => Some((t.silent, Pause::Climb(Rung::Ring))),
            Rung::Ring => Some((if guided { t.stuck } else { t.stuck_supported }, Pause::Climb(Rung::Hand))),
            Rung::Hand if self.trainer_called => None,
            Rung::Hand => Some((t.needs_person, Pause::Person)),
        }
    }

    pub(super) fn still(&self, kind: SlipKind) -> Say {
        let touched = Some("still".to_owned());
        Say::Reaction { step: self.step_words(), touched, thing: None, value: None, kind, refused: false }
    }
}

/// What a pause brings.
pub(super) enum Pause {
    Climb(Rung),
    Person,
}

//! Nothing has happened for a while: what a pause brings.

use super::{Reply, Run};
use crate::slip::is_scroll;
use crate::{Millis, Reason, Rule, Rung, Say, SlipKind, Support, Told};

/// A pause that is coming up.
pub(super) struct Due {
    /// From when it counts.
    pub(super) since: Millis,
    /// After how long it is over, in this learner's time.
    pub(super) after: Millis,
    pause: Pause,
}

/// What a pause brings.
#[derive(Clone, Copy)]
enum Pause {
    /// S1, S2: the next rung of the ladder.
    Climb(Rung),
    /// S3: the hand is offered.
    OfferHand,
    /// S4: a person.
    Person,
    /// S7: reads, and does not act.
    OnlyReads,
}

impl Run {
    pub(super) fn woken(&mut self, now: Millis, reply: &mut Reply) {
        if self.trapped.is_some() || self.is_speaking(now) {
            return;
        }
        if self.speaking.is_some() {
            // Nothing more was heard of the voice: it has ended, at the latest now.
            self.speech_ended(now);
        }
        let Some(due) = self.next_due().filter(|due| now >= due.since + due.after) else { return };
        match due.pause {
            Pause::Climb(rung) => self.pause_climbs(now, rung, reply),
            Pause::OfferHand => {
                self.in_step.hand_offered = true;
                self.raise(now, Told::of(Rule::Stuck), reply);
                if !self.support.is_alone() {
                    reply.say.push(Say::Coach("offer-hand"));
                }
            }
            Pause::Person => {
                self.raise(now, Told::of(Rule::NeedsPerson), reply);
                if !self.support.is_alone() {
                    self.trainer_called = true;
                    reply.say.push(Say::Coach("trainer"));
                }
            }
            Pause::OnlyReads => self.only_reads(now, reply),
        }
        self.pause_ends(now, reply);
    }

    fn pause_climbs(&mut self, now: Millis, rung: Rung, reply: &mut Reply) {
        let does_not_scroll = is_scroll(self.next()) && self.on_track() && !self.in_step.told_to_scroll;
        if does_not_scroll {
            self.in_step.told_to_scroll = true;
            self.note_slip(now, SlipKind::W5, None, reply);
        }
        let is_second = rung == Rung::Ring && self.rung < Rung::Ring;
        self.climb(now, rung, Reason::Pause, reply);
        if does_not_scroll {
            // "It hides below" says it better than the hint, and one thing at a time is enough.
            reply.say = vec![self.still(SlipKind::W5)];
        }
        self.raise(now, Told::of(if is_second { Rule::StillSilent } else { Rule::Silent }), reply);
    }

    /// S7: slower, once more, and the question which one they would like to press.
    fn only_reads(&mut self, now: Millis, reply: &mut Reply) {
        self.in_step.asked_which = true;
        self.note_slip(now, SlipKind::W10, None, reply);
        self.raise(now, Told::of(Rule::OnlyReads), reply);
        self.quiet_since = now;
        if self.support.is_alone() {
            return;
        }
        self.pace.slow_down(false);
        reply.say.push(Say::Coach("no-hurry"));
        self.say_again(reply);
        reply.say.push(Say::Coach("which-one"));
    }

    /// The pause that is over first.
    pub(super) fn next_due(&self) -> Option<Due> {
        let waits = self.in_lesson.stopped || self.trapped.is_some();
        if self.is_done() || self.support == Support::Watch || waits {
            return None;
        }
        let t = &self.thresholds;
        let due = |since, time, pause| Due { since, after: self.pace.fit(time, t), pause };
        let ladder = self.next_of_ladder().map(|(time, pause)| due(self.quiet_since, time, pause));
        let reads = (self.in_step.reads >= t.reads && !self.in_step.asked_which)
            .then(|| due(self.in_step.acted_at, t.reads_without_tap, Pause::OnlyReads));
        ladder.into_iter().chain(reads).min_by_key(|due| due.since + due.after)
    }

    /// What the ladder brings next, and after how long by the table. In a check nobody is helped; only the trainer hears of it.
    fn next_of_ladder(&self) -> Option<(Millis, Pause)> {
        let t = &self.thresholds;
        let guided = self.way() == Support::Guided;
        let stuck = if guided { t.stuck } else { t.stuck_supported };
        match self.rung {
            _ if self.stands(Rule::NeedsPerson) => None,
            _ if self.support.is_alone() && !self.stands(Rule::Stuck) => Some((stuck, Pause::OfferHand)),
            _ if self.support.is_alone() => Some((t.needs_person, Pause::Person)),
            Rung::Nothing => Some((t.silent, Pause::Climb(Rung::Sentence))),
            Rung::Sentence | Rung::Words => Some((t.still_silent, Pause::Climb(Rung::Ring))),
            Rung::Ring if guided && !self.in_step.repeated => Some((t.silent, Pause::Climb(Rung::Ring))),
            Rung::Ring if !self.stands(Rule::Stuck) => Some((stuck, Pause::OfferHand)),
            Rung::Ring | Rung::Hand => Some((t.needs_person, Pause::Person)),
        }
    }

    fn still(&self, kind: SlipKind) -> Say {
        let touched = Some("still".to_owned());
        Say::Reaction { step: self.step_words(), touched, thing: None, value: None, kind, refused: false }
    }
}

//! Help given: the next rung of the ladder, the same words again, the way back, the step led by the hand.

use phone::Field;

use super::{Reply, Run};
use crate::pace::Tempo;
use crate::{Happening, Millis, Reason, Rung, Say, Support};

impl Run {
    pub(super) fn climb(&mut self, now: Millis, rung: Rung, reason: Reason, reply: &mut Reply) {
        self.note(reply, now, Happening::Help { rung, reason });
        self.in_step.helped = true;
        self.in_step.aside = false;
        self.in_lesson.hints += 1;
        // In the guided way the ring is there from the start: its first pause brings the further words (L1).
        let words_first = self.way() == Support::Guided && rung == Rung::Ring && !self.in_step.repeated;
        self.in_step.repeated |= words_first;
        self.rung = self.rung.max(rung);
        if self.on_track() {
            let (step, next) = (self.step_words(), self.next());
            reply.say.push(match rung {
                Rung::Nothing | Rung::Sentence if reason == Reason::Pause => self.sentence(),
                Rung::Nothing | Rung::Sentence => Say::Step(step),
                _ if words_first => Say::Hint(step, Rung::Words, next),
                rung => Say::Hint(step, rung, next),
            });
        } else {
            self.say_way(reply);
        }
        if rung >= Rung::Ring && !words_first {
            self.ringed(reply);
        }
        if self.in_lesson.hints > self.thresholds.hints_to_lead {
            self.lead(now, reply);
        }
    }

    /// The step's sentence; where the learner is quick, only what to press. Where safety is learned nothing is left out.
    pub(super) fn sentence(&self) -> Say {
        let step = self.step_words();
        let is_safety = self.scene() != course::Scene::default()
            || self.current_step().is_some_and(|step| step.skills.iter().any(|skill| skill.starts_with("scams.")));
        match self.next() {
            Some(next) if self.pace.tempo() == Tempo::Brisk && !is_safety => Say::Brief(step, next),
            _ => Say::Step(step),
        }
    }

    /// Falls back: this step goes on in the guided way (curriculum §4.1).
    pub(super) fn lead(&mut self, now: Millis, reply: &mut Reply) {
        if self.support != Support::Supported || self.in_step.led {
            return;
        }
        self.led_from_here();
        self.note(reply, now, Happening::Led);
        reply.say.push(Say::Coach("lead-this-step"));
    }

    pub(crate) fn led_from_here(&mut self) {
        self.in_step.led = true;
        self.in_lesson.hints = 0;
        self.rung = self.rung.max(Rung::Ring);
    }

    /// S8: back to the last place from which the way was known. What was entered stays.
    pub(super) fn bring_back(&mut self, now: Millis, reply: &mut Reply) {
        self.back_to_good();
        let screen = self.form.world.screen(self.state).name.clone();
        self.note(reply, now, Happening::BroughtBack { screen });
        self.note(reply, now, Happening::Help { rung: Rung::Sentence, reason: Reason::Lost });
        self.in_step.helped = true;
        self.in_step.led_back = false;
        self.in_lesson.hints += 1;
        self.rung = self.rung.max(Rung::Sentence);
        reply.say.push(Say::Coach("brought-back"));
        reply.say.push(Say::Step(self.step_words()));
    }

    pub(crate) fn back_to_good(&mut self) {
        let layout = self.form.world.layout();
        let kept = [Field::SCREEN, Field::SCROLL]
            .into_iter()
            .fold(self.state, |state, field| layout.with(state, field, layout.get(self.good, field)));
        let leads_on = self.plan.distance(self.step, kept).is_some();
        self.state = if leads_on { kept } else { self.good };
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
            _ if self.way() == Support::Guided => Say::Step(step),
            rung => Say::Hint(step, rung, next),
        });
    }

    pub(super) fn say_way(&mut self, reply: &mut Reply) {
        self.in_step.led_back = true;
        reply.say.push(Say::WayBack);
        reply.say.extend(self.next().map(Say::Way));
    }
}

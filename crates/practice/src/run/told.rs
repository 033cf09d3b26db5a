//! What is told to the trainer: signals arise, stand and go.

use super::{Reply, Run};
use crate::{Happening, Level, Millis, Rule, Signal, Told};

impl Run {
    /// A rule holds. It is recorded when it arises and when it becomes more urgent.
    pub(super) fn raise(&mut self, now: Millis, told: Told, reply: &mut Reply) {
        let step = self.current_step().map(|step| step.words.clone());
        if self.stand(now, step, &told) {
            self.note(reply, now, Happening::Signal(told));
        }
    }

    /// Puts the signal among those that stand. False if it says nothing new.
    pub(crate) fn stand(&mut self, since: Millis, step: Option<String>, told: &Told) -> bool {
        let same = |signal: &&mut Signal| signal.told.rule == told.rule && signal.told.lure == told.lure;
        match self.in_lesson.signals.iter_mut().find(same) {
            Some(standing) if (told.level, told.asked) <= (standing.told.level, standing.told.asked) => false,
            Some(standing) => {
                standing.told = told.clone();
                true
            }
            None => {
                self.in_lesson.signals.push(Signal { since, step, told: told.clone() });
                true
            }
        }
    }

    pub(super) fn stands(&self, rule: Rule) -> bool {
        self.in_lesson.signals.iter().any(|signal| signal.told.rule == rule)
    }

    /// A right touch: whoever was stuck is no longer.
    pub(crate) fn moves_again(&mut self) {
        self.settle(|signal| {
            signal.told.rule.ends_with_a_right_touch() || signal.told.rule == Rule::NeedsPerson && !signal.told.asked
        });
        if !self.stands(Rule::NeedsPerson) && !self.stands(Rule::Distress) {
            self.trainer_called = false;
        }
    }

    pub(super) fn step_settles(&mut self) {
        self.settle(|signal| signal.told.rule.ends_with_the_step());
    }

    pub(crate) fn trainer_settles(&mut self) {
        self.settle(|signal| signal.told.level == Level::Red || signal.told.rule.ends_with_a_right_touch());
        self.trainer_called = false;
    }

    /// In a check: what is said then nobody records, so the step is not the learner's alone.
    pub(crate) fn trainer_is_here(&mut self) {
        self.in_step.by_trainer |= self.support.is_alone();
    }

    fn settle(&mut self, is_over: impl Fn(&Signal) -> bool) {
        self.in_lesson.signals.retain(|signal| !is_over(signal));
    }
}

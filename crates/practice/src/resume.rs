//! Going on after a rest or a power cut: the recorded events, folded again, give the place back.

use std::sync::Arc;

use course::Form;
use phone::Outcome;

use crate::input::touch_outcome;
use crate::run::InStep;
use crate::{
    Ask, Event, Happening, Independence, Offer, Pace, Reply, Rule, Run, Rung, SlipKind, Support, Thresholds, Touch,
    Verdict, WrongTap,
};

/// What counts of a run whose lesson has changed since: how its steps ended, and what the one that is open had taken.
#[derive(Debug, Clone, Default)]
pub struct Past {
    outcomes: Vec<Independence>,
    rung: Rung,
    repeated: bool,
    by_trainer: bool,
    gave_in: bool,
    chose_wrongly: bool,
}

impl Past {
    /// So many steps, shown by the hand.
    pub fn shown(steps: usize) -> Self {
        Self { outcomes: vec![Independence::Shown; steps], ..Self::default() }
    }

    /// From what was recorded. Where the old screens are not known any more, any straying counts as a wrong choice.
    pub fn of(events: &[Event]) -> Self {
        events.iter().fold(Self::default(), |past, event| past.and(&event.happening))
    }

    fn and(mut self, happening: &Happening) -> Self {
        match happening {
            Happening::StepDone { independence, .. } => return self.next(*independence),
            Happening::StepSkipped => return self.next(Independence::Skipped),
            Happening::Help { rung, .. } => self.rung = self.rung.max(*rung),
            Happening::Ask { ask: Ask::Repeat } => self.repeated = true,
            Happening::SteppedBack { .. } | Happening::TrainerCame => self.by_trainer = true,
            Happening::Tap { verdict: Verdict::Trap, .. } => self.gave_in = true,
            Happening::Tap { touch: Touch::Tap { .. }, verdict: Verdict::Wandering, .. } => self.chose_wrongly = true,
            Happening::Slip { slip, .. } => self.gave_in |= slip.is_giving_in(),
            Happening::Began { .. }
            | Happening::Tap { .. }
            | Happening::Shown { .. }
            | Happening::Ask { .. }
            | Happening::Signal(_)
            | Happening::Led
            | Happening::BroughtBack { .. }
            | Happening::Offered { .. }
            | Happening::Stopped
            | Happening::WentOn
            | Happening::Rested
            | Happening::Resumed
            | Happening::Done
            | Happening::Left => {}
        }
        self
    }

    fn next(mut self, independence: Independence) -> Self {
        self.outcomes.push(independence);
        Self { outcomes: self.outcomes, ..Self::default() }
    }
}

impl Run {
    /// The run as it was after these events, with what to say on coming back. The lesson must be the one that they
    /// were recorded in (its fingerprint tells); otherwise use [`Run::resume_at`].
    pub fn resume(
        form: Arc<Form>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
        events: &[Event],
    ) -> Result<(Self, Reply), phone::PlanError> {
        let mut run = Self::new(form, support, pace, thresholds)?;
        let mut before = None;
        for event in events {
            run.refold(event, before);
            if matches!(event.happening, Happening::Tap { .. }) {
                before = Some(event);
            }
        }
        let now = events.last().map_or(0, |event| event.at);
        Ok(run.come_back(now))
    }

    /// The beginning of the step that follows what is past, by the shortest way: for a lesson that has changed since. What help the
    /// step had taken, or what was given in, stays with it.
    pub fn resume_at(
        form: Arc<Form>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
        past: Past,
        now: crate::Millis,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let mut run = Self::new(form, support, pace, thresholds)?;
        run.step = past.outcomes.len().min(run.form.steps.len() - 1);
        for before in 0..run.step {
            if let Some((_, state)) = run.plan.path(&run.form.world, before, run.state).last() {
                run.state = *state;
            }
        }
        run.outcomes = past.outcomes;
        run.outcomes.truncate(run.step);
        run.enter_step(now, &mut Reply::default());
        run.rung = run.rung.max(past.rung);
        run.in_step.repeated = past.repeated;
        run.in_step.by_trainer = past.by_trainer && support.is_alone();
        run.in_step.gave_in = past.gave_in && support.is_alone();
        run.in_step.chose_wrongly = past.chose_wrongly && support.is_alone();
        Ok(run.come_back(now))
    }

    /// What counts of it when its lesson is renewed.
    pub fn past(&self) -> Past {
        let InStep { repeated, by_trainer, gave_in, chose_wrongly, .. } = self.in_step;
        Past { outcomes: self.outcomes.clone(), rung: self.rung, repeated, by_trainer, gave_in, chose_wrongly }
    }

    fn refold(&mut self, event: &Event, before: Option<&Event>) {
        match &event.happening {
            Happening::Tap { touch, verdict: Verdict::Right | Verdict::Safe | Verdict::Wandering, .. }
            | Happening::Shown { touch, .. } => {
                let tapped = matches!(event.happening, Happening::Tap { .. });
                self.in_step.chose_wrongly |= tapped && self.is_wrong_choice(touch);
                if let Outcome::Moved(next) = touch_outcome(&self.form.world, self.state, touch) {
                    self.state = next;
                }
                if matches!(&event.happening, Happening::Tap { verdict: Verdict::Right, .. }) {
                    self.moves_again();
                    self.mark_good();
                }
                self.refold_pin(touch);
            }
            Happening::Tap { touch, verdict, .. } => {
                self.in_step.gave_in |= self.support.is_alone() && *verdict == Verdict::Trap;
                if let (Verdict::Trap, Outcome::Trapped(words)) =
                    (verdict, touch_outcome(&self.form.world, self.state, touch))
                {
                    self.trapped = Some(words.clone()).filter(|_| self.way() != Support::Guided);
                }
                self.refold_pin(touch);
            }
            Happening::Slip { slip, .. } => {
                self.in_step.slips += 1;
                self.in_step.gave_in |= self.support.is_alone() && slip.is_giving_in();
                self.refold_wrong(*slip, before);
            }
            Happening::Help { rung, .. } => {
                self.rung = self.rung.max(*rung);
                self.in_step.helped = true;
                self.in_lesson.hints += 1;
            }
            Happening::Ask { ask: Ask::Repeat } => self.in_step.repeated = true,
            Happening::StepDone { independence, .. } => {
                self.outcomes.push(*independence);
                // Enough for today was offered then; whoever came back is rested.
                if matches!(self.support, Support::Guided | Support::Supported) {
                    self.counts_as_hard();
                }
                self.step += 1;
                self.enter_step(event.at, &mut Reply::default());
            }
            Happening::StepSkipped => {
                self.outcomes.push(Independence::Skipped);
                self.step += 1;
                self.enter_step(event.at, &mut Reply::default());
            }
            Happening::Began { .. } => self.enter_step(event.at, &mut Reply::default()),
            Happening::Signal(told) => {
                self.stand(event.at, event.step.clone(), told);
                self.in_step.hand_offered |= told.rule == Rule::Stuck;
                self.in_lesson.storms += u64::from(told.rule == Rule::TapStorm);
                let called = matches!(told.rule, Rule::NeedsPerson | Rule::Distress);
                self.trainer_called |= called && (told.asked || !self.support.is_alone());
            }
            Happening::Led => self.led_from_here(),
            Happening::BroughtBack { .. } => self.back_to_good(),
            Happening::Offered { offer } => self.in_lesson.steady_offered |= *offer == Offer::Steady,
            Happening::Stopped => {
                self.trapped = None;
                self.leave_the_scene();
                self.in_lesson.stopped = true;
            }
            Happening::WentOn => {
                self.trapped = None;
                self.in_lesson.stopped = false;
            }
            Happening::TrainerCame => {
                self.trainer_settles();
                self.trainer_is_here();
            }
            Happening::SteppedBack { .. } => {
                self.trapped = None;
                self.back_to_start();
            }
            Happening::Ask { .. } | Happening::Rested | Happening::Resumed | Happening::Done | Happening::Left => {}
        }
    }

    /// A slip right after a touch was a wrong tap, unless it led away, was one of many, or was no tap at all.
    fn refold_wrong(&mut self, slip: SlipKind, before: Option<&Event>) {
        let other = [SlipKind::W3, SlipKind::W4, SlipKind::W5, SlipKind::W9, SlipKind::W10];
        if let Some(Happening::Tap { screen, touch, .. }) = before.map(|event| &event.happening)
            && !other.contains(&slip)
        {
            self.in_step.wrong.push(WrongTap { screen: screen.clone(), touch: touch.clone() });
        }
    }

    fn refold_pin(&mut self, touch: &Touch) {
        if let Touch::Pin { item } = touch {
            *self.in_lesson.pins.entry(item.clone()).or_default() += 1;
        }
    }

    /// Within the step everything stays; what is said is where one is.
    fn come_back(mut self, now: crate::Millis) -> (Self, Reply) {
        let mut reply = Reply::default();
        self.rest_until(now);
        self.trainer_called = false;
        self.in_lesson.stopped = false;
        self.in_lesson.signals.retain(|signal| !signal.told.rule.ends_with_a_right_touch());
        reply.say.push(crate::Say::Coach("resumed"));
        if self.support >= Support::Supported && self.rung != Rung::Nothing {
            reply.say.push(crate::Say::Opening(self.support));
        }
        // What giving in would have done stays until it was read.
        match self.trapped.clone() {
            Some(words) => reply.say.push(crate::Say::Trap(words)),
            None => self.say_again(&mut reply),
        }
        let step = self.form.steps.get(self.step).map(|step| step.words.clone());
        reply.events.push(Event { at: now, step, happening: Happening::Resumed });
        (self, reply)
    }
}

//! What shows only over several lessons, or outside of them: genuine messages taken for scams (S11), two checks not passed, a long
//! time without a break, and what the trainer does about it.

use std::time::Duration;

use course::Lesson;
use practice::{Happening, Input, Reply, Rule, Say, Signal, Tempo, Touch};
use records::AttemptState;

use crate::seat::{Seat, Sitter, Spot, support_named};
use crate::sitting::Sitting;
use crate::wire::{Screen, Trouble};

/// More hints than this in a supported run, and the learner is not yet ready for a check (curriculum §4.1, "moves up when").
pub(crate) const HINTS_ALLOWED: u32 = 2;

impl Seat {
    /// What the trainer should know of whoever sits here; empty outside a lesson.
    pub(crate) fn signals(&self) -> Vec<Signal> {
        match &self.spot {
            Spot::Practice(sitting) | Spot::Ending(sitting) => sitting.run.signals(),
            Spot::Door
            | Spot::Newcomer { .. }
            | Spot::CardCode(_)
            | Spot::Today
            | Spot::Shelf { .. }
            | Spot::Vote { .. } => Vec::new(),
        }
    }

    /// The trainer is there.
    pub(crate) fn trainer_came(&mut self) -> Result<Screen, Trouble> {
        self.trainer_called = false;
        if matches!(self.spot, Spot::Practice(_)) { self.take(&Input::TrainerCame) } else { self.screen() }
    }

    /// The voice goes with the run's tempo: slower with it, and at its usual pace again when the learner is quick again.
    pub(crate) fn follow_tempo(&mut self, before: Tempo, now: Tempo, input: &Input) {
        // Whoever pressed the key has been heard already.
        let by_key = *input == Input::Ask(practice::Ask::Slower);
        match (before, now) {
            (Tempo::Usual | Tempo::Brisk, Tempo::Slow) if !by_key => {
                self.speech.slow_down();
            }
            (Tempo::Slow, Tempo::Usual | Tempo::Brisk) => self.speech.set_pace(narration::Pace::new(self.look.pace)),
            _ => {}
        }
    }

    /// After long without a break it is offered to stop for today, when a step is done or nothing is touched.
    pub(crate) fn offer_a_break(&mut self, sitting: &mut Sitting, input: &Input, reply: &mut Reply) {
        let now = self.clock.running();
        let done = reply.events.iter().any(|event| matches!(event.happening, Happening::StepDone { .. }));
        let long = Duration::from_millis(self.thresholds.long_sitting);
        if now.saturating_sub(self.no_break_since) < long || !done && *input != Input::Wake {
            return;
        }
        let offered = sitting.run.take(sitting.at(now), &Input::LongSitting);
        if !offered.events.is_empty() {
            self.no_break_since = now;
            reply.say.retain(|say| !matches!(say, Say::Step(_) | Say::Brief(..)));
            reply.events.extend(offered.events);
            reply.say.extend(offered.say);
        }
    }

    /// Looks over what is recorded now. What is noticed is recorded with the attempt; it changes nothing that the learner sees.
    pub(crate) fn notice(&mut self, reply: &Reply) -> Result<(), Trouble> {
        let (Spot::Practice(sitting) | Spot::Ending(sitting)) = &self.spot else { return Ok(()) };
        let rejected = |happening: &Happening| match happening {
            Happening::Tap { touch: Touch::Tap { item }, .. } => item == "fake",
            _ => false,
        };
        let is_deck = sitting.lesson.is_deck();
        let rule = if is_deck && reply.events.iter().any(|event| rejected(&event.happening)) {
            self.is_over_suspicious(sitting)?.then_some(Rule::OverSuspicious)
        } else if !is_deck && sitting.run.is_done() && sitting.run.support().is_alone() {
            self.must_talk_first(&sitting.lesson)?.then_some(Rule::TalkFirst)
        } else {
            None
        };
        let Some(rule) = rule else { return Ok(()) };
        let (attempt, at) = (sitting.attempt, sitting.at(self.clock.running()));
        let mut run = sitting.run.clone();
        let rows = sitting.rows(&run.take(at, &Input::Noticed(rule)).events);
        if !rows.is_empty() {
            let utc = self.clock.utc();
            let appended = self.records_mut()?.append(utc, attempt, &rows);
            appended.map_err(|error| self.not_recorded(&error))?;
        }
        if let Spot::Practice(sitting) | Spot::Ending(sitting) = &mut self.spot {
            sitting.run = run;
        }
        Ok(())
    }

    /// S11: of the last judgements on this channel, so many genuine messages were called scams.
    fn is_over_suspicious(&self, sitting: &Sitting) -> Result<bool, Trouble> {
        let channel = sitting.lesson.id.parse::<course::Deck>().map(|deck| deck.channel);
        let judged = match channel {
            Ok(channel) => self.judged_of(&channel)?,
            // A review has messages of every channel.
            Err(()) => self.judged()?.into_iter().map(|(_, judgement)| judgement).collect(),
        };
        let last = judged.iter().rev().take(usize::try_from(self.thresholds.rejected_of).unwrap_or(usize::MAX));
        let rejected = last.filter(|judgement| !judgement.scam && !judgement.is_safe()).count();
        Ok(rejected as u64 >= self.thresholds.rejected_genuine)
    }

    /// Two checks of the lesson in a row were not passed: a conversation comes first, not a third test (curriculum §4.1). A supported run
    /// with hardly a hint afterwards shows that it helped.
    pub(crate) fn must_talk_first(&self, lesson: &Lesson) -> Result<bool, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Ok(false) };
        if lesson.is_deck() {
            return Ok(false);
        }
        let attempts = self.records()?.attempts_of(Some(learner.id)).map_err(|error| self.not_recorded(&error))?;
        let mut failed = 0;
        for attempt in attempts.iter().filter(|one| one.lesson == lesson.id && one.state == AttemptState::Done) {
            match support_named(&attempt.support) {
                Some(way) if way.is_alone() && !attempt.alone => failed += 1,
                Some(way) if way.is_alone() => failed = 0,
                Some(practice::Support::Supported) if attempt.helps <= HINTS_ALLOWED => failed = 0,
                _ => {}
            }
        }
        Ok(failed >= self.thresholds.failed_checks)
    }
}

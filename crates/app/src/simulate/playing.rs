//! One learner in one lesson: what they do next, with which hands, after which pause. The engine is the real one; its events are
//! turned into rows as the window's are.

mod judging;
mod touching;

use fastrand::Rng;
use insight::Judgement;
use practice::{Ask, Event, Happening, Input, Millis, Offer, Reply, Rule, Run, Rung, Support, Thresholds, Touch};
use records::NewEvent;

use super::books::Books;
use super::nature::{Nature, chance_of, time_around};
use crate::record::to_row;

/// After so many inputs somebody has had enough.
const ENOUGH: u32 = 320;

/// A hand that was raised, in the attempt's time.
#[derive(Debug, Clone)]
pub(super) struct Raised {
    pub(super) at: Millis,
    /// When somebody came.
    pub(super) answered: Option<Millis>,
    pub(super) step: String,
}

/// A learner in a lesson.
pub(super) struct Playing<'p> {
    pub(super) books: &'p Books<'p>,
    pub(super) nature: &'p Nature,
    pub(super) lots: &'p mut Rng,
    pub(super) run: Run,
    /// The attempt's time.
    pub(super) now: Millis,
    /// When the meeting is over for this learner, in the attempt's time.
    pub(super) until: Millis,
    /// Median of the time until somebody comes, in milliseconds.
    pub(super) answer: f64,
    /// How sure each touch is, as a logit, without help.
    pub(super) sureness: f64,
    /// What was recorded, and when.
    pub(super) moments: Vec<(Millis, Vec<NewEvent>)>,
    /// All events of the attempt, for going on with it.
    pub(super) events: Vec<Event>,
    pub(super) hands: Vec<Raised>,
    /// What was judged here, by message.
    pub(super) judged: Vec<(String, Judgement)>,
    /// Genuine messages called scams among the last judgements, before this attempt: for rule S11.
    pub(super) judged_before: Vec<Judgement>,
    /// Without a break since then; the attempt may have begun later.
    pub(super) no_break_since: i64,
    thresholds: Thresholds,
    inputs: u32,
    here: Here,
}

/// Where the learner is stuck, or not.
#[derive(Default)]
struct Here {
    step: usize,
    screen: String,
    rung: Rung,
    /// The trainer stood beside.
    coached: bool,
    /// How often it was not clear what to do.
    puzzled: u32,
    /// Touches of this page.
    touched: u32,
    /// The lures of this page were seen.
    looked: bool,
}

impl<'p> Playing<'p> {
    #[expect(clippy::too_many_arguments, reason = "all that a lesson is played with, once")]
    pub(super) fn new(
        books: &'p Books<'p>,
        nature: &'p Nature,
        lots: &'p mut Rng,
        run: Run,
        sureness: f64,
        span: (Millis, Millis),
        answer: f64,
        thresholds: Thresholds,
    ) -> Self {
        let (now, until) = span;
        Self {
            books,
            nature,
            lots,
            run,
            now,
            until,
            answer,
            sureness,
            moments: Vec::new(),
            events: Vec::new(),
            hands: Vec::new(),
            judged: Vec::new(),
            judged_before: Vec::new(),
            no_break_since: now.cast_signed(),
            thresholds,
            inputs: 0,
            here: Here::default(),
        }
    }

    /// Plays on to the end, or until the time is over. False: the learner rests, and the place is kept.
    pub(super) fn play(&mut self, reply: Reply) -> bool {
        self.note(&Input::Wake, reply);
        while !self.run.is_done() {
            self.inputs += 1;
            if self.now >= self.until || self.inputs > ENOUGH {
                return false;
            }
            self.look_round();
            if self.run.is_stopped() {
                self.wait_for_the_trainer();
                self.take(&Input::GoOn);
            } else if let Some(offer) = self.run.offer() {
                if offer == Offer::Rest && self.lots.f64() < 0.25 {
                    return false;
                }
                self.pass_in(2_500.0);
                self.take(&Input::GoOn);
            } else if self.run.consequence().is_some() {
                self.pass_in(8_000.0);
                self.take(&Input::GoOn);
            } else if self.run.support() == Support::Watch {
                self.pass_in(3_500.0);
                self.take(&Input::ShowNext);
            } else if self.on_page_of_deck() {
                self.judge();
            } else {
                self.decide();
            }
        }
        true
    }

    /// Notes what is new: another step, another page.
    fn look_round(&mut self) {
        let screen = self.screen().to_owned();
        if self.here.step != self.run.step() {
            self.here = Here { step: self.run.step(), screen, ..Here::default() };
        } else if self.here.screen != screen {
            (self.here.touched, self.here.looked) = (0, false);
            self.here.screen = screen;
        }
        let called = self.run.trainer_called();
        match self.hands.last_mut().filter(|hand| hand.answered.is_none()) {
            None if called => {
                let step = self.run.form().steps.get(self.run.step()).map(|step| step.words.clone());
                self.hands.push(Raised { at: self.now, answered: None, step: step.unwrap_or_default() });
            }
            // It went by itself; somebody looked round all the same.
            Some(hand) if !called => hand.answered = Some(self.now),
            _ => {}
        }
    }

    pub(super) fn screen(&self) -> &str {
        &self.run.form().world.screen(self.run.state()).name
    }

    /// What would a learner of this nature do now?
    fn decide(&mut self) {
        let pointing = self.run.pointing();
        let guided = self.run.way() == Support::Guided;
        let shown = match pointing {
            Some(pointing) if pointing.hand => 4.2,
            Some(_) => 3.2,
            None => match self.here.rung {
                Rung::Nothing => 0.0,
                Rung::Sentence => 0.9,
                _ => 1.7,
            },
        };
        let coached = if self.here.coached { 3.0 } else { 0.0 };
        // Whoever has seen the same page several times finds it in the end.
        let patience = 0.25 * f64::from(self.here.puzzled.min(6));
        let sure = chance_of(self.sureness + shown + coached + patience);
        if !guided && self.try_a_lure() {
            return;
        }
        if self.lots.f64() < sure {
            let pause = if guided { 0.75 } else { 0.9 };
            self.pass_in(self.nature.pause * pause);
            self.touch_rightly();
        } else {
            self.here.puzzled += 1;
            self.be_unsure(guided);
        }
    }

    /// Waits, asks, tries something, or leaves the page.
    fn be_unsure(&mut self, guided: bool) {
        let Nature { wander, asks, reads, pause, .. } = *self.nature;
        let longing = 1.0 + 0.6 * f64::from(self.here.puzzled);
        // In a check one thinks twice before asking.
        let ask = if self.run.support().is_alone() { 0.45 * asks * longing } else { asks * longing };
        let ways = [1.0 - 0.6 * wander, ask, 0.35 * ask, wander, 0.3 * wander, reads * 4.0, 0.08 * ask];
        match self.drawn_of(&ways) {
            0 => self.pass_in(pause * if guided { 2.0 } else { 3.0 }),
            1 => {
                self.pass_in(pause * 1.3);
                self.take(&Input::Ask(Ask::Hint));
            }
            2 => {
                self.pass_in(pause);
                self.take(&Input::Ask(Ask::Repeat));
            }
            3 => {
                self.pass_in(pause * 1.4);
                self.touch_something();
            }
            4 => {
                self.pass_in(pause * 1.2);
                let touch = if self.lots.bool() { Touch::Back } else { Touch::Home };
                self.touch(touch);
            }
            5 => {
                self.pass_in(pause);
                self.read_on();
            }
            _ => {
                self.pass_in(pause * 2.0);
                self.take(&Input::Ask(Ask::Trainer));
                self.wait_for_the_trainer();
            }
        }
    }

    fn drawn_of(&mut self, weights: &[f64]) -> usize {
        let mut lot = self.lots.f64() * weights.iter().sum::<f64>();
        for (at, weight) in weights.iter().enumerate() {
            if lot < *weight {
                return at;
            }
            lot -= weight;
        }
        weights.len() - 1
    }

    /// Lets a time around this median pass; what a pause brings comes meanwhile. Whoever is helped begins to think anew.
    pub(super) fn pass_in(&mut self, median: f64) {
        let until = self.now + time_around(median, self.lots);
        while let Some(wake) = self.run.wake_in(self.now).filter(|wake| self.now + *wake <= until) {
            self.now += wake.max(100);
            if self.take(&Input::Wake) && self.lots.f64() < 0.7 {
                self.now += time_around(self.nature.pause * 0.5, self.lots);
                return;
            }
        }
        self.now = self.now.max(until);
    }

    fn wait_for_the_trainer(&mut self) {
        self.look_round();
        if self.hands.last().is_none_or(|hand| hand.answered.is_some()) {
            return;
        }
        self.now += time_around(self.answer, self.lots);
        self.take(&Input::TrainerCame);
        self.here.coached = true;
        if let Some(hand) = self.hands.last_mut() {
            hand.answered = Some(self.now);
        }
        self.now += time_around(15_000.0, self.lots);
    }

    /// Gives the run an input, and records what it answers as the window does. True: help came.
    pub(super) fn take(&mut self, input: &Input) -> bool {
        let mut reply = self.run.take(self.now, input);
        self.offer_a_break(input, &mut reply);
        self.note(input, reply)
    }

    fn note(&mut self, input: &Input, reply: Reply) -> bool {
        let mut helped = false;
        for event in &reply.events {
            if let Happening::Help { rung, .. } = event.happening {
                self.here.rung = self.here.rung.max(rung);
                helped = true;
            }
        }
        let mut rows: Vec<NewEvent> = reply.events.iter().map(to_row).collect();
        let answered = self.meaning_of(input);
        let behind = rows.len().min(1);
        rows.splice(behind..behind, answered);
        if !rows.is_empty() {
            self.moments.push((self.now, rows));
        }
        self.events.extend(reply.events);
        self.listen(reply.say.len());
        self.notice();
        helped
    }

    /// The voice says so many things; most people hear it out.
    fn listen(&mut self, sentences: usize) {
        if sentences == 0 || self.run.is_done() {
            return;
        }
        self.run.take(self.now, &Input::SpeechBegan);
        let whole = 1_600 + 1_900 * sentences as u64;
        self.now += if self.lots.f64() < 0.75 { whole } else { whole / 2 };
        self.run.take(self.now, &Input::SpeechEnded);
    }

    /// After long without a break it is offered to stop for today.
    fn offer_a_break(&mut self, input: &Input, reply: &mut Reply) {
        let done = reply.events.iter().any(|event| matches!(event.happening, Happening::StepDone { .. }));
        let now = self.now.cast_signed();
        if now - self.no_break_since < self.thresholds.long_sitting.cast_signed() || !done && *input != Input::Wake {
            return;
        }
        let offered = self.run.take(self.now, &Input::LongSitting);
        if !offered.events.is_empty() {
            self.no_break_since = now;
            reply.events.extend(offered.events);
        }
    }

    /// Notes a rule that shows only over several lessons.
    pub(super) fn note_rule(&mut self, rule: Rule) {
        let reply = self.run.take(self.now, &Input::Noticed(rule));
        if !reply.events.is_empty() {
            self.moments.push((self.now, reply.events.iter().map(to_row).collect()));
            self.events.extend(reply.events);
        }
    }
}

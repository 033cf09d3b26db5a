//! A run: one learner going through one form of a lesson.

use std::collections::VecDeque;
use std::sync::Arc;

use course::{Form, Step};
use phone::{Action, Outcome, Plan, State, Widget, Words};

use crate::input::touch_outcome;
use crate::slip::{is_scroll, kind_of, touched_name};
use crate::{
    Ask, Event, Happening, Independence, Input, Millis, Pace, Reason, Rung, Say, SlipKind, Support, Thresholds, Touch,
    Verdict,
};

/// What comes back for an input: what to record first, and what to say then.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    /// To be on disk before anything is shown.
    pub events: Vec<Event>,
    /// To be said, in this order. Empty: what was said last still stands.
    pub say: Vec<Say>,
}

/// Where help points: the action, and whether with the hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pointing {
    /// The next right action.
    pub action: Action,
    /// The ghost hand, not only the ring.
    pub hand: bool,
    /// The rest is dimmed.
    pub dim: bool,
}

/// One learner in one lesson.
#[derive(Debug, Clone)]
pub struct Run {
    pub(crate) form: Arc<Form>,
    pub(crate) plan: Arc<Plan>,
    pub(crate) support: Support,
    thresholds: Thresholds,
    pace: Pace,
    pub(crate) state: State,
    /// Index of the step; as many as there are steps when all is done.
    pub(crate) step: usize,
    pub(crate) rung: Rung,
    pub(crate) slips: u32,
    pub(crate) repeated: bool,
    /// The way from where the step began: on it, the step's own words fit.
    track: Vec<(u8, Action)>,
    pub(crate) outcomes: Vec<Independence>,
    step_began: Millis,
    /// Since when nothing has been done or said.
    quiet_since: Millis,
    last_tap: Option<Millis>,
    taps: VecDeque<Millis>,
    leavings: VecDeque<Millis>,
    touched_in_step: bool,
    told_to_scroll: bool,
    /// The way back was told: it is told on until the learner is there.
    led_back: bool,
    trapped: Option<(Words, Millis)>,
    pub(crate) trainer_called: bool,
}

impl Run {
    /// Begins. Planning takes a few milliseconds; nothing is proved here.
    pub fn begin(
        form: Arc<Form>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let mut run = Self::new(form, support, pace, thresholds)?;
        let mut reply = Reply::default();
        run.note(&mut reply, 0, Happening::Began { support });
        reply.say.push(Say::Opening(support));
        run.enter_step(0, &mut reply);
        Ok((run, reply))
    }

    pub(crate) fn new(
        form: Arc<Form>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
    ) -> Result<Self, phone::PlanError> {
        let goals: Vec<_> = form.steps.iter().map(|step| step.goal.clone()).collect();
        let plan = Arc::new(Plan::new(&form.world, form.start, &goals)?);
        let state = form.start;
        Ok(Self {
            form,
            plan,
            support,
            thresholds,
            pace,
            state,
            step: 0,
            rung: Rung::Nothing,
            slips: 0,
            repeated: false,
            track: Vec::new(),
            outcomes: Vec::new(),
            step_began: 0,
            quiet_since: 0,
            last_tap: None,
            taps: VecDeque::new(),
            leavings: VecDeque::new(),
            touched_in_step: false,
            told_to_scroll: false,
            led_back: false,
            trapped: None,
            trainer_called: false,
        })
    }

    /// The form that is practised.
    pub fn form(&self) -> &Arc<Form> {
        &self.form
    }

    /// The way it is practised.
    pub fn support(&self) -> Support {
        self.support
    }

    /// The practice phone's state.
    pub fn state(&self) -> State {
        self.state
    }

    /// The step now, 0-based; the number of steps when the lesson is done.
    pub fn step(&self) -> usize {
        self.step
    }

    /// Is every step done?
    pub fn is_done(&self) -> bool {
        self.step == self.form.steps.len()
    }

    /// How much help each finished step took.
    pub fn outcomes(&self) -> &[Independence] {
        &self.outcomes
    }

    /// The learner called the trainer, and nobody has answered.
    pub fn trainer_called(&self) -> bool {
        self.trainer_called
    }

    /// The learner's rhythm, to be handed on to the next lesson.
    pub fn pace(&self) -> &Pace {
        &self.pace
    }

    /// The plan, for its counts.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The next right action.
    pub fn next(&self) -> Option<Action> {
        if self.is_done() { None } else { self.plan.next(&self.form.world, self.step, self.state) }
    }

    /// What a trap would have done, while it is shown.
    pub fn consequence(&self) -> Option<&Words> {
        self.trapped.as_ref().map(|(words, _)| words)
    }

    /// Where help points now.
    pub fn pointing(&self) -> Option<Pointing> {
        let action = self.next().filter(|_| self.rung >= Rung::Ring && self.trapped.is_none())?;
        Some(Pointing { action, hand: self.rung == Rung::Hand, dim: self.support == Support::Guided })
    }

    /// How long until [`Input::Wake`] should come, if nothing happens before.
    pub fn wake_in(&self, now: Millis) -> Option<Millis> {
        if let Some((_, until)) = self.trapped {
            return Some(until.saturating_sub(now));
        }
        let (after, _) = self.next_pause()?;
        Some((self.quiet_since + self.pace.fit(after, &self.thresholds)).saturating_sub(now))
    }

    /// Takes an input. Everything in the reply follows from it and from the run; nothing else does.
    pub fn take(&mut self, now: Millis, input: &Input) -> Reply {
        let mut reply = Reply::default();
        if self.is_done() {
            return reply;
        }
        match input {
            Input::Touch(touch) => self.touched(now, touch, &mut reply),
            Input::Ask(ask) => self.asked(now, *ask, &mut reply),
            Input::ShowNext => self.show_next(now, &mut reply),
            Input::Wake => self.woken(now, &mut reply),
            Input::SpeechEnded => self.quiet_since = now,
        }
        reply
    }

    fn touched(&mut self, now: Millis, touch: &Touch, reply: &mut Reply) {
        if self.trapped.is_some() {
            return;
        }
        let screen = self.form.world.screen(self.state).name.clone();
        if self.is_merged(now, touch) {
            self.note(reply, now, Happening::Tap { screen, touch: touch.clone(), verdict: Verdict::Merged });
            self.storm(now, reply);
            return;
        }
        let form = self.form.clone();
        let outcome = touch_outcome(&form.world, self.state, touch);
        let verdict = self.verdict(touch, outcome);
        self.note(reply, now, Happening::Tap { screen, touch: touch.clone(), verdict });
        let took = now.saturating_sub(self.quiet_since);
        self.quiet_since = now;
        self.touched_in_step = true;
        match (verdict, outcome) {
            (Verdict::Right, Outcome::Moved(next)) => {
                self.pace.note(took);
                self.state = next;
                let step = self.step;
                self.finish_steps(now, reply);
                if self.step == step {
                    self.lead_on(reply);
                }
            }
            (_, Outcome::Trapped(words)) if self.support != Support::Guided => {
                self.trapped = Some((words.clone(), now + self.thresholds.consequence));
                self.note_slip(now, SlipKind::W12, touch.item(), reply);
                reply.say.push(Say::Trap(words.clone()));
            }
            _ => {
                let reaction = self.reaction(touch, outcome);
                if let (Verdict::Wandering, Outcome::Moved(next)) = (verdict, outcome) {
                    self.state = next;
                }
                self.slipped(now, touch, reaction, reply);
                // A look around can satisfy the step as well (its goal may hold in several places).
                self.finish_steps(now, reply);
            }
        }
    }

    /// A right touch on the way back: whoever was told the way is told it on to its end.
    fn lead_on(&mut self, reply: &mut Reply) {
        if !self.led_back {
            return;
        }
        if self.on_track() {
            self.led_back = false;
            self.rung = self.rung.max(Rung::Sentence);
            reply.say.push(Say::Step(self.step_words()));
        } else {
            reply.say.extend(self.next().map(Say::Way));
        }
    }

    fn verdict(&self, touch: &Touch, outcome: Outcome<'_>) -> Verdict {
        let Outcome::Moved(next) = outcome else {
            return if matches!(outcome, Outcome::Trapped(_)) { Verdict::Trap } else { Verdict::Nothing };
        };
        let before = self.plan.distance(self.step, self.state);
        let after = self.plan.distance(self.step, next);
        let nearer = after.is_some_and(|after| before.is_none_or(|before| after < before));
        match self.support {
            Support::Watch => Verdict::Redirected,
            _ if nearer => Verdict::Right,
            // Pushing the page does no harm in any way.
            Support::Guided if !matches!(touch, Touch::Scroll { .. }) => Verdict::Redirected,
            _ => Verdict::Wandering,
        }
    }

    /// The slip that a touch was, and what it gets said.
    fn reaction(&self, touch: &Touch, outcome: Outcome<'_>) -> Option<(SlipKind, Say)> {
        let screen = self.form.world.screen(self.state);
        let item = touch.item().and_then(|id| screen.items.iter().find(|item| item.id == id));
        let next = match self.next() {
            Some(Action::Tap(index) | Action::Type(index, _)) => {
                screen.items.get(usize::from(index)).map(|item| item.widget)
            }
            _ => None,
        };
        let step = &self.form.steps[self.step];
        let known = touch.item().and_then(|id| step.slips.get(id)).and_then(|kind| SlipKind::named(kind));
        let kind =
            known.filter(|_| matches!(touch, Touch::Tap { .. })).or_else(|| kind_of(touch, item, outcome, next))?;
        let thing = item.filter(|item| !item.widget.is_still() && item.widget != Widget::Field);
        let say = Say::Reaction {
            step: step.words.clone(),
            touched: if self.on_track() { touched_name(touch) } else { None },
            thing: thing.map(|item| item.words.clone()),
            kind,
            refused: outcome == Outcome::Refused,
        };
        Some((kind, say))
    }

    fn slipped(&mut self, now: Millis, touch: &Touch, reaction: Option<(SlipKind, Say)>, reply: &mut Reply) {
        if self.support == Support::Watch {
            reply.say.push(Say::Coach("watch-next"));
            return;
        }
        let Some((kind, say)) = reaction else { return };
        self.note_slip(now, kind, touch.item(), reply);
        if kind == SlipKind::W4 {
            remember(&mut self.leavings, now, self.thresholds.lost_within);
        }
        if self.support == Support::Independent {
            return; // As real: nothing is said unless it is asked for.
        }
        reply.say.push(say);
        let lost = self.leavings.len() >= self.thresholds.lost_presses;
        let rung = match self.slips {
            slips if slips >= self.thresholds.slips_to_hand => Rung::Hand,
            slips if slips >= self.thresholds.slips_to_ring || lost => Rung::Ring,
            _ => self.rung,
        };
        if rung > self.rung {
            self.climb(now, rung, Reason::Slip, reply);
        } else if !self.on_track() {
            self.say_way(reply);
        }
    }

    fn asked(&mut self, now: Millis, ask: Ask, reply: &mut Reply) {
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

    fn show_next(&mut self, now: Millis, reply: &mut Reply) {
        let Some(action) = self.next().filter(|_| self.support == Support::Watch) else { return };
        let touch = Touch::of(&self.form.world, self.state, action);
        let screen = self.form.world.screen(self.state).name.clone();
        self.note(reply, now, Happening::Shown { screen, touch });
        if let Outcome::Moved(next) = self.form.world.apply(self.state, action) {
            self.state = next;
        }
        self.finish_steps(now, reply);
    }

    fn woken(&mut self, now: Millis, reply: &mut Reply) {
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
    fn next_pause(&self) -> Option<(Millis, Pause)> {
        let t = &self.thresholds;
        if self.is_done() || matches!(self.support, Support::Watch | Support::Independent) {
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

    fn climb(&mut self, now: Millis, rung: Rung, reason: Reason, reply: &mut Reply) {
        self.note(reply, now, Happening::Help { rung, reason });
        // In the guided way the ring is there from the start: its first pause brings the further words (L1).
        let words_first = self.support == Support::Guided && rung == Rung::Ring && !self.repeated;
        self.repeated |= words_first;
        self.rung = self.rung.max(rung);
        let step = self.step_words();
        if self.on_track() {
            reply.say.push(match rung {
                Rung::Nothing | Rung::Sentence => Say::Step(step),
                _ if words_first => Say::Hint(step, Rung::Words),
                rung => Say::Hint(step, rung),
            });
        } else {
            self.say_way(reply);
        }
    }

    /// Says again what is to be done, without giving more than has been given.
    pub(crate) fn say_again(&mut self, reply: &mut Reply) {
        if !self.on_track() && self.support != Support::Independent {
            self.say_way(reply);
            return;
        }
        let step = self.step_words();
        reply.say.push(match self.rung {
            Rung::Nothing => Say::Opening(self.support),
            Rung::Sentence => Say::Step(step),
            _ if self.support == Support::Guided => Say::Step(step),
            rung => Say::Hint(step, rung),
        });
    }

    fn say_way(&mut self, reply: &mut Reply) {
        self.led_back = true;
        reply.say.push(Say::WayBack);
        reply.say.extend(self.next().map(Say::Way));
    }

    fn still(&self, kind: SlipKind) -> Say {
        let touched = Some("still".to_owned());
        Say::Reaction { step: self.step_words(), touched, thing: None, kind, refused: false }
    }

    /// Goes on to the next step for as long as the goal of the step holds.
    fn finish_steps(&mut self, now: Millis, reply: &mut Reply) {
        while let Some(step) = self.form.steps.get(self.step) {
            if self.plan.distance(self.step, self.state) != Some(0) {
                return;
            }
            let independence = Independence::of(self.rung, self.repeated);
            let (words, skills) = (step.words.clone(), step.skills.clone());
            let ms = now.saturating_sub(self.step_began);
            self.note(reply, now, Happening::StepDone { independence, slips: self.slips, ms, skills });
            self.outcomes.push(independence);
            if matches!(self.support, Support::Guided | Support::Supported) {
                reply.say.push(Say::Praise(words));
            }
            self.step += 1;
            self.step_began = now;
            self.enter_step(now, reply);
        }
        if self.is_done() {
            self.note(reply, now, Happening::Done);
            reply.say.push(Say::Closing);
        }
    }

    pub(crate) fn enter_step(&mut self, now: Millis, reply: &mut Reply) {
        self.rung = Rung::Nothing;
        self.slips = 0;
        self.repeated = false;
        self.touched_in_step = false;
        self.told_to_scroll = false;
        self.led_back = false;
        self.trainer_called = false;
        self.quiet_since = now;
        self.leavings.clear();
        self.lay_track();
        let Some(words) = self.current_step().map(|step| step.words.clone()) else { return };
        // Where a state already satisfies the step there is nothing to say about it.
        if self.plan.distance(self.step, self.state) == Some(0) {
            return;
        }
        let rung = match self.support {
            Support::Watch => Rung::Hand,
            Support::Guided => Rung::Ring,
            Support::Supported | Support::Independent => return,
        };
        self.rung = rung;
        reply.say.push(Say::Step(words));
    }

    /// A rest is no pause: time counts from here again.
    pub(crate) fn rest_until(&mut self, now: Millis) {
        self.quiet_since = now;
        self.trainer_called = false;
    }

    fn lay_track(&mut self) {
        self.track.clear();
        if self.is_done() {
            return;
        }
        let mut from = self.state;
        for (action, to) in self.plan.path(&self.form.world, self.step, self.state) {
            self.track.push((self.screen_number(from), action));
            from = to;
        }
    }

    /// Do the step's own words fit where the learner is?
    fn on_track(&self) -> bool {
        self.next().is_some_and(|action| self.track.contains(&(self.screen_number(self.state), action)))
    }

    fn screen_number(&self, state: State) -> u8 {
        self.form.world.layout().get(state, phone::Field::SCREEN)
    }

    fn current_step(&self) -> Option<&Step> {
        self.form.steps.get(self.step)
    }

    fn step_words(&self) -> String {
        self.current_step().map(|step| step.words.clone()).unwrap_or_default()
    }

    fn is_merged(&mut self, now: Millis, touch: &Touch) -> bool {
        if !matches!(touch, Touch::Tap { .. } | Touch::Beside | Touch::Back | Touch::Home) {
            return false;
        }
        remember(&mut self.taps, now, self.thresholds.storm_within);
        let merged = self.last_tap.is_some_and(|last| now.saturating_sub(last) < self.thresholds.merged_taps);
        if !merged {
            self.last_tap = Some(now);
        }
        merged
    }

    fn storm(&mut self, now: Millis, reply: &mut Reply) {
        if self.taps.len() < self.thresholds.storm_taps {
            return;
        }
        self.taps.clear();
        self.note_slip(now, SlipKind::W3, None, reply);
        if self.support != Support::Independent {
            let touched = Some("repeat".to_owned());
            let step = self.step_words();
            reply.say.push(Say::Reaction { step, touched, thing: None, kind: SlipKind::W3, refused: false });
        }
    }

    fn note_slip(&mut self, now: Millis, slip: SlipKind, item: Option<&str>, reply: &mut Reply) {
        self.slips += 1;
        self.note(reply, now, Happening::Slip { slip, item: item.map(str::to_owned) });
    }

    fn note(&self, reply: &mut Reply, at: Millis, happening: Happening) {
        let step = self.current_step().map(|step| step.words.clone());
        reply.events.push(Event { at, step, happening });
    }
}

/// What a pause brings.
enum Pause {
    Climb(Rung),
    Person,
}

/// Keeps the times of the last so many milliseconds.
fn remember(times: &mut VecDeque<Millis>, now: Millis, within: Millis) {
    times.push_back(now);
    while times.front().is_some_and(|first| now.saturating_sub(*first) > within) {
        times.pop_front();
    }
}

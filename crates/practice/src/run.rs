//! A run: one learner going through one form of a lesson. What each kind of input does is in the files of [`run`](self).

mod asked;
mod help;
mod steps;
mod touched;
mod woken;

use std::collections::VecDeque;
use std::sync::Arc;

use course::Form;
use phone::{Action, Plan, State, Words};

use crate::{Event, Happening, Independence, Input, Millis, Pace, Rung, Say, SlipKind, Support, Thresholds};

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

    fn note_slip(&mut self, now: Millis, slip: SlipKind, item: Option<&str>, reply: &mut Reply) {
        self.slips += 1;
        self.note(reply, now, Happening::Slip { slip, item: item.map(str::to_owned) });
    }

    fn note(&self, reply: &mut Reply, at: Millis, happening: Happening) {
        let step = self.current_step().map(|step| step.words.clone());
        reply.events.push(Event { at, step, happening });
    }
}

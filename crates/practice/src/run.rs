//! A run: one learner going through one form of a lesson. What each kind of input does is in the files of [`run`](self).

mod asked;
mod help;
mod nudged;
mod steps;
mod stops;
mod tempo;
mod told;
mod touched;
mod woken;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use course::{Form, Scene};
use phone::{Action, Plan, State, Words};

use crate::{
    Event, Happening, Independence, Input, Millis, Offer, Pace, Profile, Rung, Say, Signal, SlipKind, Support,
    Thresholds, WrongTap,
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
    /// As the station has them, and as they suit the learner.
    station: Thresholds,
    thresholds: Thresholds,
    profile: Profile,
    pace: Pace,
    pub(crate) state: State,
    /// The last state from which the step's own words led on: where S8 brings back to.
    pub(crate) good: State,
    /// Index of the step; as many as there are steps when all is done.
    pub(crate) step: usize,
    pub(crate) rung: Rung,
    /// The way from where the step began: on it, the step's own words fit.
    track: Vec<(u8, Action)>,
    pub(crate) outcomes: Vec<Independence>,
    /// As the phone was when the step began.
    step_start: State,
    step_began: Millis,
    /// Since when nothing has been done or said.
    quiet_since: Millis,
    /// When the voice began what it still says.
    speaking: Option<Millis>,
    /// What is said came of a pause: it does not begin the pause anew.
    pause_spoke: bool,
    last_tap: Option<Millis>,
    /// The last taps: when, and whether they were right.
    taps: VecDeque<(Millis, bool)>,
    leavings: VecDeque<Millis>,
    pub(crate) trapped: Option<Words>,
    pub(crate) trainer_called: bool,
    /// When a distressing scene last came, changed, was read out or was left.
    upset_at: Option<Millis>,
    pub(crate) in_step: InStep,
    pub(crate) in_lesson: InLesson,
}

/// What counts within a step; it begins anew with each.
#[derive(Debug, Clone, Default)]
pub(crate) struct InStep {
    pub(crate) slips: u32,
    /// The words came once more.
    pub(crate) repeated: bool,
    touched: bool,
    told_to_scroll: bool,
    /// The way back was told: it is told on until the learner is there.
    led_back: bool,
    /// Fallen back: this step is done in the guided way.
    pub(crate) led: bool,
    /// The hand was offered.
    pub(crate) hand_offered: bool,
    /// The ring came, or the hand.
    ringed: bool,
    /// The trainer set the phone back.
    pub(crate) by_trainer: bool,
    /// In a check: did what the crook wants, turned down something genuine, or confirmed what was not so.
    pub(crate) gave_in: bool,
    /// In a check: chose otherwise than the step asks. Whoever tries one after the other would come to the end as well.
    pub(crate) chose_wrongly: bool,
    /// Went to check first, or to look: nothing points anywhere until the learner goes on or asks.
    pub(crate) aside: bool,
    /// Some help came.
    pub(crate) helped: bool,
    /// The wrong taps, oldest first.
    pub(crate) wrong: Vec<WrongTap>,
    /// Repeats that were asked for.
    repeats: u64,
    /// Pushes of the page and repeats since the last tap, and when that was.
    reads: u64,
    acted_at: Millis,
    /// It was asked which one they would like to press.
    asked_which: bool,
    /// How many touches the step needed when it began.
    needed: u16,
    /// When the learner's own time began.
    own_began: Millis,
}

/// What counts through the lesson.
#[derive(Debug, Clone, Default)]
pub(crate) struct InLesson {
    pub(crate) signals: Vec<Signal>,
    pub(crate) hints: u64,
    pub(crate) storms: u64,
    pub(crate) hard_steps: u64,
    rings_in_row: u64,
    quick_in_row: u64,
    /// Six digits that were not the practice number, by field.
    pub(crate) pins: BTreeMap<String, u64>,
    offer: Option<Offer>,
    pub(crate) steady_offered: bool,
    pub(crate) stopped: bool,
}

impl Run {
    /// Begins. Planning takes a few milliseconds; nothing is proved here.
    pub fn begin(
        form: Arc<Form>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let plan = Self::plan_for(&form)?;
        Ok(Self::begin_planned(form, plan, support, pace, thresholds))
    }

    /// Plans a form: for whoever begins many runs of it.
    pub fn plan_for(form: &Form) -> Result<Arc<Plan>, phone::PlanError> {
        let goals: Vec<_> = form.steps.iter().map(|step| step.goal.clone()).collect();
        Ok(Arc::new(Plan::new(&form.world, form.start, &goals)?))
    }

    /// Begins with the form's plan at hand.
    pub fn begin_planned(
        form: Arc<Form>,
        plan: Arc<Plan>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
    ) -> (Self, Reply) {
        let mut run = Self::planned(form, plan, support, pace, thresholds);
        let mut reply = Reply::default();
        let (seed, form) = (run.form.seed, run.form.number);
        run.note(&mut reply, 0, Happening::Began { support, seed, form });
        reply.say.push(Say::Opening(support));
        run.enter_step(0, &mut reply);
        (run, reply)
    }

    pub(crate) fn new(
        form: Arc<Form>,
        support: Support,
        pace: Pace,
        thresholds: Thresholds,
    ) -> Result<Self, phone::PlanError> {
        let plan = Self::plan_for(&form)?;
        Ok(Self::planned(form, plan, support, pace, thresholds))
    }

    fn planned(form: Arc<Form>, plan: Arc<Plan>, support: Support, pace: Pace, thresholds: Thresholds) -> Self {
        let state = form.start;
        let mut run = Self {
            form,
            plan,
            support,
            station: thresholds.clone(),
            thresholds,
            profile: Profile::default(),
            pace,
            state,
            good: state,
            step: 0,
            rung: Rung::Nothing,
            track: Vec::new(),
            outcomes: Vec::new(),
            step_start: state,
            step_began: 0,
            quiet_since: 0,
            speaking: None,
            pause_spoke: false,
            last_tap: None,
            taps: VecDeque::new(),
            leavings: VecDeque::new(),
            trapped: None,
            trainer_called: false,
            upset_at: None,
            in_step: InStep::default(),
            in_lesson: InLesson::default(),
        };
        run.look_at_the_scene(0, false);
        run
    }

    /// Serves the learner as their profile asks, from now on.
    pub fn suit(&mut self, profile: Profile) {
        self.profile = profile;
        self.thresholds = self.station.suited(profile);
        if profile.tremor && self.in_lesson.offer == Some(Offer::Steady) {
            self.in_lesson.offer = None;
        }
    }

    /// The form that is practised.
    pub fn form(&self) -> &Arc<Form> {
        &self.form
    }

    /// The way it is practised.
    pub fn support(&self) -> Support {
        self.support
    }

    /// The way in which this step is practised: guided, if it has fallen back to that.
    pub fn way(&self) -> Support {
        if self.in_step.led { Support::Guided } else { self.support }
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

    /// The learner called the trainer, or a long pause did, and nobody has answered.
    pub fn trainer_called(&self) -> bool {
        self.trainer_called
    }

    /// What the trainer should know now, the most urgent first, then the oldest (see [`crate::signal`]).
    pub fn signals(&self) -> Vec<Signal> {
        let mut signals = self.in_lesson.signals.clone();
        signals.sort_by_key(|signal| (std::cmp::Reverse(signal.told.level), signal.since));
        signals
    }

    /// What is offered now.
    pub fn offer(&self) -> Option<Offer> {
        self.in_lesson.offer.filter(|_| !self.in_lesson.stopped)
    }

    /// The scene was stopped: a quiet picture is to stand in place of the phone.
    pub fn is_stopped(&self) -> bool {
        self.in_lesson.stopped
    }

    /// The learner's rhythm, to be handed on to the next lesson; its tempo says how to read aloud.
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
        self.trapped.as_ref()
    }

    /// Where help points now.
    pub fn pointing(&self) -> Option<Pointing> {
        let quiet = self.trapped.is_some() || self.in_lesson.stopped || self.in_step.aside;
        let action = self.next().filter(|_| self.rung >= Rung::Ring && !quiet)?;
        Some(Pointing { action, hand: self.rung == Rung::Hand, dim: self.way() == Support::Guided })
    }

    /// How long until [`Input::Wake`] should come, if nothing happens before.
    pub fn wake_in(&self, now: Millis) -> Option<Millis> {
        let due = self.next_due()?;
        // While the voice speaks no pause runs: at the earliest it is over now.
        Some(if self.is_speaking(now) { due.after } else { (due.since + due.after).saturating_sub(now) })
    }

    /// Takes an input. Everything in the reply follows from it and from the run; nothing else does.
    pub fn take(&mut self, now: Millis, input: &Input) -> Reply {
        let mut reply = Reply::default();
        match input {
            Input::Noticed(rule) => self.raise(now, crate::Told::of(*rule), &mut reply),
            Input::TrainerCame => self.trainer_came(now, &mut reply),
            _ if self.is_done() => {}
            Input::Nudged(nudge) => self.nudged(now, *nudge, &mut reply),
            Input::Touch(touch) => self.touched(now, touch, &mut reply),
            Input::Ask(ask) => self.asked(now, *ask, &mut reply),
            Input::ShowNext => self.show_next(now, &mut reply),
            Input::GoOn => self.go_on(now, &mut reply),
            Input::Upset => self.stop(now, false, &mut reply),
            Input::LongSitting => self.offer_now(now, Offer::Rest, &mut reply),
            Input::Wake => self.woken(now, &mut reply),
            Input::SpeechBegan => self.speech_began(now),
            Input::SpeechEnded => self.speech_ended(now),
        }
        if !reply.say.is_empty() {
            self.pause_spoke = *input == Input::Wake;
        }
        reply
    }

    /// The marks of the screen in front.
    pub(crate) fn scene(&self) -> Scene {
        let name = &self.form.world.screen(self.state).name;
        self.form.scenes.get(name).copied().unwrap_or_default()
    }

    fn note_slip(&mut self, now: Millis, slip: SlipKind, item: Option<&str>, reply: &mut Reply) {
        self.in_step.slips += 1;
        self.in_step.gave_in |= self.support.is_alone() && slip.is_giving_in();
        self.note(reply, now, Happening::Slip { slip, item: item.map(str::to_owned) });
    }

    fn note(&self, reply: &mut Reply, at: Millis, happening: Happening) {
        let step = self.current_step().map(|step| step.words.clone());
        reply.events.push(Event { at, step, happening });
    }
}

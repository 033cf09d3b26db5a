//! A learner made of short sentences, and the trace of what came of them.

use std::fmt::Write;
use std::sync::{Arc, LazyLock};

use course::{Course, Files, Form, Lesson};
use practice::{Ask, Event, Happening, Input, Millis, Pace, Reply, Run, Say, Signal, Support, Thresholds, Told, Touch};
use words::Library;

static COURSE: LazyLock<Course> = LazyLock::new(|| Course::read(&Files::shipped(), &mut Library::default()).0);

pub(crate) fn lesson(code: &str) -> Arc<Lesson> {
    COURSE.lesson(code).unwrap_or_else(|| panic!("{code} is shipped")).clone()
}

pub(crate) fn a02() -> Arc<Lesson> {
    lesson("A02")
}

/// A deck of messages that come as texts.
pub(crate) fn deck() -> Arc<Lesson> {
    COURSE.deck(&"messages/chat-1-7".parse().unwrap()).unwrap()
}

#[derive(Clone)]
pub(crate) struct Learner {
    pub(crate) run: Run,
    pub(crate) now: Millis,
    pub(crate) events: Vec<Event>,
    pub(crate) trace: String,
}

impl Learner {
    pub(crate) fn begins(support: Support) -> Self {
        let lesson = a02();
        let form = if support == Support::Independent { lesson.check.clone().unwrap() } else { lesson.story.clone() };
        Self::begins_with(form, support)
    }

    pub(crate) fn begins_with(form: Arc<Form>, support: Support) -> Self {
        Self::begins_by(form, support, Pace::default(), Thresholds::default())
    }

    pub(crate) fn begins_by(form: Arc<Form>, support: Support, pace: Pace, thresholds: Thresholds) -> Self {
        let (run, reply) = Run::begin(form, support, pace, thresholds).unwrap();
        let mut learner = Self { run, now: 0, events: Vec::new(), trace: String::new() };
        learner.note(reply);
        learner
    }

    /// Three seconds later.
    pub(crate) fn does(&mut self, input: &Input) -> &mut Self {
        self.after(3_000, input)
    }

    pub(crate) fn after(&mut self, ms: Millis, input: &Input) -> &mut Self {
        self.now += ms;
        let reply = self.run.take(self.now, input);
        self.note(reply);
        self
    }

    pub(crate) fn taps(&mut self, item: &str) -> &mut Self {
        self.does(&Input::Touch(Touch::Tap { item: item.to_owned() }))
    }

    pub(crate) fn touches(&mut self, touch: Touch) -> &mut Self {
        self.does(&Input::Touch(touch))
    }

    pub(crate) fn asks(&mut self, ask: Ask) -> &mut Self {
        self.does(&Input::Ask(ask))
    }

    /// Waits until the run wants to be woken, and wakes it.
    pub(crate) fn waits(&mut self) -> &mut Self {
        let after = self.run.wake_in(self.now).expect("the run waits for something");
        self.after(after, &Input::Wake)
    }

    /// Does what the planner says until the step is done.
    pub(crate) fn does_the_step(&mut self) -> &mut Self {
        let step = self.run.step();
        while self.run.step() == step && !self.run.is_done() {
            let action = self.run.next().expect("there is always a way");
            let touch = Touch::of(&self.run.form().world, self.run.state(), action);
            self.touches(touch);
        }
        self
    }

    /// What the trainer is told now.
    pub(crate) fn board(&self) -> Vec<String> {
        let line = |signal: &Signal| {
            format!("{} since {} in {}", told_as(&signal.told), signal.since, signal.step.as_deref().unwrap_or("-"))
        };
        self.run.signals().iter().map(line).collect()
    }

    pub(crate) fn screen(&self) -> &str {
        &self.run.form().world.screen(self.run.state()).name
    }

    /// What came since the last call.
    pub(crate) fn trace(&mut self) -> String {
        std::mem::take(&mut self.trace)
    }

    fn note(&mut self, reply: Reply) {
        for event in &reply.events {
            writeln!(self.trace, "{}", told(event)).unwrap();
        }
        for say in &reply.say {
            writeln!(self.trace, "  says {}", said(say)).unwrap();
        }
        self.events.extend(reply.events);
    }
}

fn told(event: &Event) -> String {
    match &event.happening {
        Happening::Tap { touch, verdict, .. } => format!("{touch:?} {verdict:?}"),
        Happening::StepDone { independence, slips, .. } => {
            format!("{} done {independence:?} slips={slips}", event.step.as_deref().unwrap_or_default())
        }
        Happening::Signal(told) => format!("signal {}", told_as(told)),
        other => format!("{other:?}"),
    }
}

/// `S5 Yellow private, home/main social`
fn told_as(told: &Told) -> String {
    let mut text = format!("{} {:?}", told.rule.code(), told.level);
    for (mark, is_so) in [(" private", told.private), (" asked", told.asked)] {
        text.push_str(if is_so { mark } else { "" });
    }
    if let Some(lure) = told.lure {
        write!(text, " {lure:?}").unwrap();
    }
    for wrong in &told.wrong {
        write!(text, ", {} {}", wrong.screen, wrong.touch.item().unwrap_or("-")).unwrap();
    }
    text
}

fn said(say: &Say) -> String {
    match say {
        Say::Step(step) => step.clone(),
        Say::Brief(step, _) => format!("{step} in brief"),
        Say::Hint(step, rung, _) => format!("{step} hint {rung:?}"),
        Say::Praise(step) => format!("{step} praise"),
        Say::Reaction { step, touched, kind, refused, .. } => {
            let grey = if *refused { " grey" } else { "" };
            format!("{step} on {} {kind:?}{grey}", touched.as_deref().unwrap_or("-"))
        }
        other => format!("{other:?}"),
    }
}

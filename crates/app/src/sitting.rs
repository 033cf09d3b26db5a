//! A sitting: a run of a lesson with its attempt in the records and its place in time. A review is several runs in one attempt.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use course::review::Way;
use course::{Form, Lesson, Part};
use phone::Field;
use practice::{Event, Happening, Independence, Millis, Pace, Past, Profile, Reply, Run, Support, Thresholds};
use records::NewEvent;
use uuid::Uuid;

use crate::record::to_row;

/// A learner in a lesson.
#[derive(Debug, Clone)]
pub struct Sitting {
    /// The lesson.
    pub lesson: Arc<Lesson>,
    /// The run; in a review, that of the part that is practised now.
    pub run: Run,
    /// The attempt in the records.
    pub attempt: Uuid,
    /// Which part of a review, 0-based; 0 in any other lesson.
    part: usize,
    /// When that part began, in the attempt's time.
    part_began: Millis,
    /// How much help the steps of the parts before it took.
    before_part: Vec<Independence>,
    /// What was typed and is not as the story says, for the practice phone to show. It is kept nowhere else, and gone with the run.
    pub(crate) typed: BTreeMap<Field, String>,
    /// How often help came in this attempt.
    pub helps: u32,
    /// Slips in this attempt.
    pub slips: u32,
    /// The clock's running time when this sitting began.
    began: Duration,
    /// Added to it: what had passed of the part before the last rest.
    before: Millis,
}

/// So many characters of what was typed fit the practice phone.
const MOST_TYPED: usize = 16;

/// How a run is to serve whoever sits here.
#[derive(Debug, Clone)]
pub struct Manner {
    /// The learner's rhythm so far.
    pub pace: Pace,
    /// The station's thresholds.
    pub thresholds: Thresholds,
    /// What the learner asked for.
    pub profile: Profile,
}

/// What is drawn when an attempt begins, and recorded with it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Lot {
    /// How answers and lists are arranged; 0 as they are written.
    pub seed: u32,
    /// Which transfer form.
    pub form: u8,
}

impl Lot {
    /// The lot of an attempt: it follows from the attempt's id.
    pub(crate) fn of(attempt: Uuid, form: u8) -> Self {
        // The first half of a UUIDv7 is its time, the second is drawn.
        let drawn = attempt.as_bytes().iter().skip(8);
        let seed = drawn.fold(0u32, |seed, byte| seed.wrapping_mul(31).wrapping_add(u32::from(*byte)));
        Self { seed: seed.max(1), form }
    }

    /// As it was recorded when this part began.
    fn recorded(event: Option<&Event>) -> Self {
        match event.map(|event| &event.happening) {
            Some(Happening::Began { seed, form, .. }) => Self { seed: *seed, form: *form },
            _ => Self::default(),
        }
    }
}

/// The form that is practised in that way; of several transfer forms the one of that number, round and round.
pub(crate) fn form_for(lesson: &Lesson, support: Support, number: u8) -> Arc<Form> {
    let form = match support {
        Support::Transfer => {
            let number = usize::from(number) % lesson.transfers.len().max(1);
            lesson.transfers.get(number).or(lesson.check.as_ref())
        }
        Support::Independent => lesson.check.as_ref(),
        Support::Watch | Support::Guided | Support::Supported => None,
    };
    form.unwrap_or(&lesson.story).clone()
}

/// How many steps there are, in all parts.
pub(crate) fn steps_of(lesson: &Lesson, support: Support, number: u8) -> usize {
    if lesson.parts.is_empty() {
        return form_for(lesson, support, number).steps.len();
    }
    lesson.parts.iter().map(|part| part.form.steps.len()).sum()
}

/// What is practised in a part, and in which way.
fn form_of_part(lesson: &Lesson, part: usize, support: Support, lot: Lot) -> (Arc<Form>, Support) {
    let arranged = |form: &Form| Arc::new(form.arranged(lot.seed));
    let Some(part) = lesson.parts.get(part) else { return (arranged(&form_for(lesson, support, lot.form)), support) };
    let support = match part.way {
        Some(Way::Supported) => Support::Supported,
        Some(Way::Elsewhere) => Support::Transfer,
        Some(Way::Alone) | None => support,
    };
    (arranged(&part.form), support)
}

impl Sitting {
    /// A new run of a lesson; of several transfer forms the one of that number.
    pub fn begin(
        lesson: &Arc<Lesson>,
        support: Support,
        manner: Manner,
        attempt: Uuid,
        number: u8,
        now: Duration,
    ) -> Result<(Self, Reply), phone::PlanError> {
        let Manner { pace, thresholds, profile } = manner;
        let (form, support) = form_of_part(lesson, 0, support, Lot::of(attempt, number));
        let (mut run, reply) = Run::begin(form, support, pace, thresholds)?;
        run.suit(profile);
        let sitting = Self {
            lesson: lesson.clone(),
            run,
            attempt,
            typed: BTreeMap::new(),
            helps: 0,
            slips: 0,
            part: 0,
            part_began: 0,
            before_part: Vec::new(),
            began: now,
            before: 0,
        };
        Ok((sitting, reply))
    }

    /// The next part of a review, once this one is done. None if there is none.
    pub(crate) fn next_part(&self, manner: Manner, now: Duration) -> Option<Result<(Self, Reply), phone::PlanError>> {
        let part = self.part + 1;
        if !self.run.is_done() || part >= self.lesson.parts.len() {
            return None;
        }
        let Manner { thresholds, profile, .. } = manner;
        let (form, support) = form_of_part(&self.lesson, part, Support::Independent, Lot::of(self.attempt, 0));
        let begun = Run::begin(form, support, self.run.pace().clone(), thresholds);
        Some(begun.map(|(mut run, reply)| {
            run.suit(profile);
            let (lesson, attempt) = (self.lesson.clone(), self.attempt);
            let (part_began, before_part) = (self.part_began + self.at(now), self.outcomes());
            let (helps, slips) = (self.helps, self.slips);
            let typed = BTreeMap::new();
            (
                Self {
                    lesson,
                    run,
                    attempt,
                    typed,
                    helps,
                    slips,
                    part,
                    part_began,
                    before_part,
                    began: now,
                    before: 0,
                },
                reply,
            )
        }))
    }

    /// Going on with an attempt after these events: exactly there if the lesson is the same, else at its step.
    pub fn resume(
        lesson: &Arc<Lesson>,
        support: Support,
        attempt: &records::Attempt,
        events: &[Event],
        manner: Manner,
        now: Duration,
    ) -> Result<(Self, Reply), phone::PlanError> {
        // Each part of a review begins anew.
        let begins = |event: &&Event| matches!(event.happening, Happening::Began { .. });
        let part = events.iter().filter(begins).count().saturating_sub(1).min(lesson.parts.len().saturating_sub(1));
        let from = events.iter().rposition(|event| begins(&event)).unwrap_or_default();
        let outcome = |event: &Event| match event.happening {
            Happening::StepDone { independence, .. } => Some(independence),
            Happening::StepSkipped => Some(Independence::Skipped),
            _ => None,
        };
        let before_part: Vec<_> = events[..from].iter().filter_map(outcome).collect();
        let part_began = events.get(from).map_or(0, |event| event.at);
        let of_part = |event: &Event| Event { at: event.at.saturating_sub(part_began), ..event.clone() };
        let events: Vec<Event> = events[from..].iter().map(of_part).collect();
        let before = events.last().map_or(0, |event| event.at);
        let (form, support) = form_of_part(lesson, part, support, Lot::recorded(events.first()));
        let Manner { pace, thresholds, profile } = manner;
        let (mut run, reply) = if attempt.fingerprint == lesson.fingerprint {
            Run::resume(form, support, pace, thresholds, &events)?
        } else {
            Run::resume_at(form, support, pace, thresholds, Past::of(&events), before)?
        };
        run.suit(profile);
        let counts = (attempt.helps, attempt.slips);
        let (lesson, attempt) = (lesson.clone(), attempt.id);
        let (helps, slips) = counts;
        let typed = BTreeMap::new();
        Ok((
            Self { lesson, run, attempt, typed, helps, slips, part, part_began, before_part, began: now, before },
            reply,
        ))
    }

    /// The same sitting in a lesson that has been rewritten meanwhile: at the beginning of its step.
    pub(crate) fn renewed(
        &self,
        lesson: &Arc<Lesson>,
        manner: Manner,
        now: Duration,
    ) -> Result<Self, phone::PlanError> {
        if lesson.fingerprint == self.lesson.fingerprint {
            return Ok(Self { lesson: lesson.clone(), ..self.clone() });
        }
        let Manner { thresholds, profile, .. } = manner;
        let lot = Lot { seed: self.run.form().seed, form: self.run.form().number };
        let (form, support) = form_of_part(lesson, self.part, self.run.support(), lot);
        let (pace, past) = (self.run.pace().clone(), self.run.past());
        let (mut run, _) = Run::resume_at(form, support, pace, thresholds, past, self.at(now))?;
        run.suit(profile);
        Ok(Self { lesson: lesson.clone(), run, ..self.clone() })
    }

    /// The part of a review that is practised now.
    pub(crate) fn part(&self) -> Option<&Part> {
        self.lesson.parts.get(self.part)
    }

    /// The shelf of what is practised now.
    pub(crate) fn shelf(&self) -> &str {
        self.part().map_or(&self.lesson.shelf, |part| &part.shelf)
    }

    /// Messages are judged now, or what belongs to that.
    pub(crate) fn is_deck(&self) -> bool {
        self.part().map_or_else(|| self.lesson.is_deck(), |part| part.way.is_none())
    }

    /// How much help each finished step took, in all parts.
    pub(crate) fn outcomes(&self) -> Vec<Independence> {
        [&self.before_part, self.run.outcomes()].concat()
    }

    /// The step now, 0-based, counted through all parts.
    pub(crate) fn step(&self) -> usize {
        self.before_part.len() + self.run.step()
    }

    /// Counts what has happened.
    pub(crate) fn count(&mut self, rows: &[records::NewEvent]) {
        for row in rows {
            self.helps += u32::from(row.kind == "help");
            self.slips += u32::from(row.kind == "slip");
        }
    }

    /// The practice phone shows what was typed on it, rightly or not.
    pub(crate) fn remember_typed(&mut self, touch: &practice::Touch, text: &str) {
        let practice::Touch::Type { item, right } = touch else { return };
        let world = &self.run.form().world;
        let field = world.screen(self.run.state()).items.iter().find(|other| other.id == *item).and_then(|it| it.typed);
        let Some(field) = field else { return };
        if *right {
            self.typed.remove(&field);
        } else {
            self.typed.insert(field, text.trim().chars().take(MOST_TYPED).collect());
        }
    }

    /// The name of the screen in front.
    pub(crate) fn on_screen(&self) -> &str {
        &self.run.form().world.screen(self.run.state()).name
    }

    /// The lesson of which it is asked whether it was done on one's own phone, while that is asked.
    pub(crate) fn own_phone(&self) -> Option<&str> {
        let asks = self.on_screen().strip_prefix(course::deck::APP) == Some("/own");
        self.part().filter(|_| asks).map(|part| part.lesson.as_str())
    }

    /// The run's time.
    pub fn at(&self, now: Duration) -> Millis {
        self.before + now.saturating_sub(self.began).as_millis() as Millis
    }

    /// The attempt's time.
    pub(crate) fn at_ms(&self, now: Duration) -> Millis {
        self.part_began + self.at(now)
    }

    /// Events of the run as rows of its attempt. A step of an old lesson bears its lesson's name as well; a part that is done is
    /// not yet the end.
    pub(crate) fn rows(&self, events: &[Event]) -> Vec<NewEvent> {
        let is_last = self.part + 1 >= self.lesson.parts.len();
        let old = self.part().filter(|part| part.way.is_some());
        let row = |event: &Event| {
            let row = to_row(event);
            let step = row.step.map(|step| old.map_or(step.clone(), |part| old_step(&part.lesson, &step)));
            NewEvent { at_ms: row.at_ms + self.part_began, step, ..row }
        };
        let counts = |event: &&Event| is_last || event.happening != Happening::Done;
        events.iter().filter(counts).map(row).collect()
    }
}

/// How a step of an old lesson is called in the records of a review.
pub(crate) fn old_step(lesson: &str, step: &str) -> String {
    format!("{lesson}#{step}")
}

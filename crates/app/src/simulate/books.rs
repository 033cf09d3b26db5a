//! The lessons that are played, with their plans: each form is planned once, each deck drawn once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use course::{Course, Form, Lesson};
use phone::{Plan, PlanError};
use practice::{Run, Support};

use crate::lock;
use crate::sitting::form_for;

/// So many decks of each channel and level go round.
const DECKS: u32 = 12;

/// Course, plans and decks.
pub(super) struct Books<'c> {
    pub(super) course: &'c Course,
    /// By the address of the form, which `kept` holds in place.
    plans: Mutex<HashMap<usize, (Arc<Form>, Arc<Plan>)>>,
    decks: Mutex<HashMap<String, Option<Arc<Lesson>>>>,
    /// The channels of the corpus.
    channels: Vec<&'c str>,
}

impl<'c> Books<'c> {
    pub(super) fn of(course: &'c Course) -> Self {
        let mut channels: Vec<&str> = course.messages.iter().map(|message| message.channel.as_str()).collect();
        channels.sort_unstable();
        channels.dedup();
        Self { course, plans: Mutex::default(), decks: Mutex::default(), channels }
    }

    /// The form of a lesson in that way, with its plan.
    pub(super) fn form(&self, lesson: &Lesson, support: Support) -> Result<(Arc<Form>, Arc<Plan>), PlanError> {
        let form = form_for(lesson, support, 0);
        let address = Arc::as_ptr(&form) as usize;
        if let Some(known) = lock(&self.plans).get(&address) {
            return Ok(known.clone());
        }
        let plan = Run::plan_for(&form)?;
        lock(&self.plans).insert(address, (form.clone(), plan.clone()));
        Ok((form, plan))
    }

    /// One of the decks of a channel.
    pub(super) fn deck(&self, channel: &str, next: insight::judging::Next, lot: u32) -> Option<Arc<Lesson>> {
        let remedy = if next.remedy { "-remedy" } else { "" };
        self.deck_named(&format!("messages/{channel}-{}-{}{remedy}", next.level, lot % DECKS))
    }

    fn deck_named(&self, id: &str) -> Option<Arc<Lesson>> {
        let mut decks = lock(&self.decks);
        if let Some(known) = decks.get(id) {
            return known.clone();
        }
        let made = id.parse().ok().and_then(|deck| self.course.deck(&deck));
        decks.insert(id.to_owned(), made.clone());
        made
    }

    /// The lesson of that id, a deck too.
    pub(super) fn lesson(&self, id: &str) -> Option<Arc<Lesson>> {
        self.course.lesson(id).cloned().or_else(|| self.deck_named(id))
    }

    pub(super) fn channels(&self) -> &[&'c str] {
        &self.channels
    }
}

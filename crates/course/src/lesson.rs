//! A lesson, ready to be practised: its world, its steps, its facts.

use std::collections::BTreeMap;
use std::sync::Arc;

use phone::{Condition, Field, State, World};

use crate::problem::Place;
use crate::review::Way;
use crate::scene::Scene;

/// A lesson of the course.
#[derive(Debug, Clone)]
pub struct Lesson {
    /// `hospital/book-appointment`: its folder.
    pub id: String,
    /// The shelf of its words; its id, but for a deck.
    pub shelf: String,
    /// The curriculum's code, `A02`.
    pub code: String,
    /// The domain that it belongs to.
    pub domain: String,
    /// The skills that it teaches.
    pub skills: Vec<String>,
    /// About how long it takes in minutes: guided, supported, independent.
    pub minutes: [u8; 3],
    /// The lesson's own story: for watching, guided and supported.
    pub story: Arc<Form>,
    /// The same task with other facts: for the independent way. None if the lesson has none.
    pub check: Option<Arc<Form>>,
    /// The check on apps that look different, or other stories; empty if the lesson has none.
    pub transfers: Vec<Arc<Form>>,
    /// What comes one after the other in a review; empty in any other lesson.
    pub parts: Vec<Part>,
    /// A hash of everything that decides how it plays; another one means another lesson.
    pub fingerprint: String,
}

impl Lesson {
    /// Made when it is begun, a deck or a review: there is no other way than alone.
    pub fn is_deck(&self) -> bool {
        self.shelf != self.id
    }

    /// Every form that it has: the story, the check, the transfer, the parts of a review.
    pub fn forms(&self) -> impl Iterator<Item = &Arc<Form>> {
        let parts = self.parts.iter().map(|part| &part.form);
        std::iter::once(&self.story).chain(&self.check).chain(&self.transfers).chain(parts)
    }

    /// The first form that has a step of this name.
    pub fn form_with(&self, step: &str) -> Option<&Arc<Form>> {
        self.forms().find(|form| form.steps.iter().any(|one| one.words == step))
    }
}

/// A part of a review: a step of an old lesson, or the messages with what belongs to them.
#[derive(Debug, Clone)]
pub struct Part {
    /// What is practised.
    pub form: Arc<Form>,
    /// The shelf of its words.
    pub shelf: String,
    /// The lesson that the step belongs to; beside the messages, the one that is asked about.
    pub lesson: String,
    /// How the step is practised; None for the messages.
    pub way: Option<Way>,
}

/// One playable form of a lesson.
#[derive(Debug, Clone)]
pub struct Form {
    /// The practice phone.
    pub world: World,
    /// Where it begins.
    pub start: State,
    /// What is to be done, in order.
    pub steps: Vec<Step>,
    /// What the story asks for: field → name of the value, or the text to type.
    pub facts: BTreeMap<Field, String>,
    /// The facts on the practice card, in order.
    pub card: Vec<Field>,
    /// For each field of the world (the three built-in ones have none), where its words are.
    pub labels: BTreeMap<Field, Label>,
    /// The screens that carry marks, by name: what a crook plays on there, and what may upset.
    pub scenes: BTreeMap<String, Scene>,
    /// Which transfer form it is, 0-based; 0 in any other form.
    pub number: u8,
    /// By which lot answers and lists are arranged; 0 as they are written.
    pub seed: u32,
}

impl Form {
    /// The form with its answers and lists in other places, by lot: the same lot gives the same order. Lot 0 leaves them as
    /// they are written.
    #[must_use]
    pub fn arranged(&self, seed: u32) -> Self {
        let mut lots = fastrand::Rng::with_seed(seed.into());
        let world = match seed {
            0 => self.world.clone(),
            _ => self.world.rearranged(|places| lots.shuffle(places)),
        };
        Self { world, seed, ..self.clone() }
    }

    /// What somebody is asked for on a screen.
    pub fn scene(&self, state: State) -> Scene {
        self.scenes.get(&self.world.screen(state).name).copied().unwrap_or_default()
    }

    /// The goals of its steps: where help leads.
    pub fn goals(&self) -> Vec<Condition> {
        self.steps.iter().map(|step| step.goal.clone()).collect()
    }

    /// What ends its steps: the goal, or what lets a step be passed over.
    pub fn ends(&self) -> Vec<Condition> {
        let end = |step: &Step| match &step.skip {
            Some(skip) => Condition::Any(vec![step.goal.clone(), skip.clone()]),
            None => step.goal.clone(),
        };
        self.steps.iter().map(end).collect()
    }
}

/// A step of a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The stem of its words: `department`, or `check-book` in a check.
    pub words: String,
    /// Where it is written.
    pub place: Place,
    /// Done when this holds: what the step asks for, and what earlier steps asked of other variables.
    pub goal: Condition,
    /// Once this holds the step is passed over, and nothing was shown: whoever refuses at once goes on behind the scene.
    pub skip: Option<Condition>,
    /// The skills of which it is evidence.
    pub skills: Vec<String>,
    /// Slips that the lesson knows better than the general rule: item → kind (`W7`).
    pub slips: BTreeMap<String, String>,
}

/// The words of a variable and its values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The folder of the words, `apps/clinic`.
    pub shelf: String,
    /// The variable, `day`; a value's message is `day-<value>`, or `day-value` for days.
    pub id: String,
    /// Its values are days after today.
    pub days: bool,
    /// It is typed: its value is the text that the facts give.
    pub typed: bool,
}

impl Label {
    /// The message that names a value.
    pub fn message(&self, value: &str) -> String {
        if self.days { format!("{}-value", self.id) } else { format!("{}-{value}", self.id) }
    }
}

/// How many days after today a value of a `days` variable means; below zero before it.
pub fn days_ahead(value: &str) -> Option<i64> {
    value.strip_prefix("day-")?.parse().ok()
}

/// What the words of a transfer form begin with, by its number: `transfer-`, `transfer-2-`.
pub fn transfer_words(number: usize) -> String {
    if number == 0 { "transfer-".to_owned() } else { format!("transfer-{}-", number + 1) }
}

/// The number of the transfer form that a step belongs to, by what its words begin with; None: it belongs to none.
pub fn transfer_of(step: &str) -> Option<u8> {
    let rest = step.strip_prefix("transfer-")?;
    let number = rest.split('-').next().and_then(|number| number.parse::<u8>().ok());
    Some(number.map_or(0, |number| number.saturating_sub(1)))
}

//! The review of old lessons (curriculum §4.5), about eight minutes: single steps of lessons that are due, messages to judge, a
//! question about one's own phone, a card to choose. All of it follows from its id and the course, so that it can be gone on
//! with after a power cut.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use phone::{Plan, State};

use crate::deck::{Deck, MIXED, Pages};
use crate::lesson::{Form, Lesson, Part, Step};
use crate::read::{Course, fingerprint};

/// Where the words of a review are.
pub const SHELF: &str = "review";
/// Steps in a review.
pub const STEPS: usize = 3;
/// About how long it takes, in minutes.
const MINUTES: u8 = 8;

/// How a step is practised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Without help, unless asked for.
    Alone,
    /// With help by ladder: for a step that was missed twice.
    Supported,
    /// Without help, on an app that looks different.
    Elsewhere,
}

/// A step of an old lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OldStep {
    /// The lesson's code, `A02`.
    pub lesson: String,
    /// Which step of its check, 0-based: what was practised is not asked for again. A transfer form is done as a whole.
    pub step: usize,
    /// Which transfer form, 0-based; 0 in the other ways.
    pub form: u8,
    /// How.
    pub way: Way,
}

/// Which review: everything about it follows from this and the course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Review {
    /// The messages, of all channels.
    pub deck: Deck,
    /// At least one; the first one's lesson is asked about.
    pub steps: Vec<OldStep>,
    /// The codes of lessons whose cards are offered.
    pub cards: Vec<String>,
}

/// `review/mixed-1-42/A02.3+B01.2s+C04.0t/A02+B01`: the id of the lesson that a review is.
impl fmt::Display for Review {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let deck = self.deck.to_string();
        let step = |OldStep { lesson, step, form, way }: &OldStep| {
            let way = match (way, form) {
                (Way::Alone, _) => String::new(),
                (Way::Supported, _) => "s".to_owned(),
                (Way::Elsewhere, 0) => "t".to_owned(),
                (Way::Elsewhere, form) => format!("t{form}"),
            };
            format!("{lesson}.{step}{way}")
        };
        let steps: Vec<String> = self.steps.iter().map(step).collect();
        write!(f, "review/{}/{}/{}", deck.trim_start_matches("messages/"), steps.join("+"), self.cards.join("+"))
    }
}

impl FromStr for Review {
    type Err = ();

    fn from_str(id: &str) -> Result<Self, ()> {
        let mut parts = id.strip_prefix("review/").ok_or(())?.split('/');
        let mut part = || parts.next().ok_or(());
        let (deck, steps, cards) = (part()?, part()?, part()?);
        let deck: Deck = format!("messages/{deck}").parse()?;
        let step = |text: &str| {
            let (lesson, rest) = text.split_once('.').ok_or(())?;
            let (number, way, form) = match rest.split_once('t') {
                Some((number, "")) => (number, Way::Elsewhere, 0),
                Some((number, form)) => (number, Way::Elsewhere, form.parse().map_err(|_| ())?),
                None => match rest.strip_suffix('s') {
                    Some(number) => (number, Way::Supported, 0),
                    None => (rest, Way::Alone, 0),
                },
            };
            Ok(OldStep { lesson: lesson.to_owned(), step: number.parse().map_err(|_| ())?, form, way })
        };
        let steps = steps.split('+').map(step).collect::<Result<Vec<_>, ()>>()?;
        let cards = cards.split('+').filter(|card| !card.is_empty()).map(str::to_owned).collect();
        (deck.channel == MIXED && parts.next().is_none()).then_some(Self { deck, steps, cards }).ok_or(())
    }
}

impl Course {
    /// The review as a lesson of several parts. None if one of its lessons is not there any more, or has changed so that the step
    /// is no step any more.
    pub fn review(&self, review: &Review) -> Option<Arc<Lesson>> {
        let mut parts = Vec::new();
        let mut prints = vec![review.to_string()];
        for old in &review.steps {
            let lesson = self.lesson(&old.lesson)?;
            let form = step_alone(lesson, old)?;
            prints.push(lesson.fingerprint.clone());
            let part = Part { form, shelf: lesson.shelf.clone(), lesson: lesson.id.clone(), way: Some(old.way) };
            parts.push(part);
        }
        let own = parts.first()?.lesson.clone();
        let cards: Vec<&str> = review.cards.iter().filter_map(|code| Some(self.lesson(code)?.id.as_str())).collect();
        let more = Pages { own: Some(&own), cards: &cards };
        // A course without messages has reviews all the same.
        if let Some((form, print)) = self.form_in_review(&review.deck, more) {
            prints.push(print);
            parts.push(Part { form, shelf: crate::deck::SHELF.to_owned(), lesson: own, way: None });
        }
        Some(Arc::new(Lesson {
            id: review.to_string(),
            shelf: SHELF.to_owned(),
            code: "R".to_owned(),
            domain: String::new(),
            skills: Vec::new(),
            minutes: [MINUTES; 3],
            story: parts.first()?.form.clone(),
            check: None,
            transfers: Vec::new(),
            parts,
            fingerprint: fingerprint(prints.iter().map(String::as_str)),
        }))
    }
}

/// The form that a review draws from where nothing looks different: the check, whose people, sums and messages were not practised.
pub fn form_to_review(lesson: &Lesson) -> &Arc<Form> {
    lesson.check.as_ref().unwrap_or(&lesson.story)
}

/// The steps of that form that can stand alone: they have something to show, and are not done before they begin.
pub fn steps_to_review(lesson: &Lesson) -> Vec<usize> {
    let form = form_to_review(lesson);
    let Some(states) = begins(form) else { return Vec::new() };
    let waits = |at: &usize| {
        let step = &form.steps[*at];
        !step.skills.is_empty() && !form.world.holds(states[*at], &step.goal)
    };
    (0..states.len()).filter(waits).collect()
}

/// One step as a form of its own: it begins where the shortest way through the steps before it ends. Elsewhere it is the whole form: "alone
/// again" rests on it, and a single step of it could be had by luck.
fn step_alone(lesson: &Lesson, old: &OldStep) -> Option<Arc<Form>> {
    if old.way == Way::Elsewhere {
        return lesson.transfers.get(usize::from(old.form)).cloned();
    }
    let form = form_to_review(lesson);
    let start = *begins(form)?.get(old.step)?;
    let step = form.steps.get(old.step).filter(|step| !form.world.holds(start, &step.goal))?;
    // What is done with help is no evidence of what can be done without.
    let skills = if old.way == Way::Supported { Vec::new() } else { step.skills.clone() };
    Some(Arc::new(Form { start, steps: vec![Step { skills, ..step.clone() }], ..Form::clone(form) }))
}

/// The state in which each step begins.
fn begins(form: &Form) -> Option<Vec<State>> {
    let goals: Vec<_> = form.steps.iter().map(|step| step.goal.clone()).collect();
    let plan = Plan::new(&form.world, form.start, &goals).ok()?;
    let mut state = form.start;
    let begin = |step: usize| {
        let begin = state;
        state = plan.path(&form.world, step, state).last().map_or(state, |(_, state)| *state);
        begin
    };
    Some((0..goals.len()).map(begin).collect())
}

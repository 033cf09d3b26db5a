//! What a check may certify, and the proof of it: that a skill cannot be had without its acts, that nobody passes by a rule of
//! thumb, that nothing in a check was seen before, and that whoever is asked for something can always refuse or check first.
//!
//! Validity here is an argument from the tasks themselves (evidence-centred design, Mislevy et al. 2003): the acts are the
//! evidence, the search proves that the goal cannot be reached without them. See docs/validity.md.

mod acts;
mod decisions;
mod exits;
mod players;
pub mod table;
mod unseen;

use phone::PlanError;
use serde::Serialize;

pub(crate) use acts::unknown as unknown_acts;
pub use decisions::{Bright, bright, decisions, is_wrong_choice};
pub use players::{Chances, Reader, chances, chances_of_deck};
pub use table::Worth;

use crate::corpus::{CHANNELS, Message};
use crate::deck::Deck;
use crate::index::Skill;
use crate::lesson::{Form, Lesson};
use crate::problem::{Place, Problem};

/// Whoever knows nothing passes at most this often where a check certifies by itself: five two-way decisions (1/32), or three
/// three-way ones (1/27).
pub const BY_CHANCE: f64 = 0.05;

/// What a form tests, and what somebody who knows nothing would make of it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Validity {
    /// The lesson, or the deck.
    pub lesson: String,
    /// `check`, `transfer`, `transfer-2`, `deck`.
    pub form: String,
    /// How many decisions there are on the shortest way.
    pub decisions: usize,
    /// It certifies by itself: no naive player passes it more often than [`BY_CHANCE`].
    pub certifies: bool,
    /// How often each naive player ends certified, 0 to 1.
    pub players: Chances,
    /// The skills that it claims, each with whether it cannot be had without its acts.
    pub skills: Vec<Claim>,
}

/// A skill that a form claims to test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Claim {
    /// The skill.
    pub skill: String,
    /// The form cannot be done without the acts that show it.
    pub necessary: bool,
}

/// The forms that test something, by name: the check, and the transfer forms.
pub fn tests(lesson: &Lesson) -> impl Iterator<Item = (String, &Form)> {
    let check = lesson.check.iter().map(|form| ("check".to_owned(), &**form));
    let transfers = lesson.transfers.iter().enumerate();
    check.chain(transfers.map(|(number, form)| (transfer_name(number), &**form)))
}

/// `transfer`, `transfer-2`.
pub fn transfer_name(number: usize) -> String {
    crate::lesson::transfer_words(number).trim_end_matches('-').to_owned()
}

/// Everything that keeps a lesson's checks from certifying what they claim, and its learners from a way out.
pub fn prove(lesson: &Lesson, skills: &[Skill]) -> Vec<Problem> {
    let place = Place::top(&format!("{}/lesson.toml", lesson.id));
    let mut problems = Vec::new();
    let mut add = |found: Result<Vec<Problem>, PlanError>| {
        // A world that is too large is told by the proof of its steps.
        problems.extend(found.unwrap_or_default());
    };
    for form in lesson.forms() {
        add(exits::prove(form, &place));
    }
    for (_, form) in tests(lesson) {
        add(acts::prove(form, skills));
        add(unseen::compare(&lesson.story, form, &place));
    }
    problems.sort();
    problems.dedup();
    problems
}

/// The validity of each form of a lesson that tests something.
pub fn validity(lesson: &Lesson, skills: &[Skill], reader: &Reader<'_>) -> Result<Vec<Validity>, PlanError> {
    let one = |(name, form): (String, &Form)| {
        let players = chances(form, reader)?;
        Ok(Validity {
            lesson: lesson.id.clone(),
            form: name,
            decisions: decisions(form)?.len(),
            certifies: players.most() <= BY_CHANCE,
            players,
            skills: acts::claims(form, skills)?,
        })
    };
    tests(lesson).map(one).collect()
}

/// The validity of decks of messages, by channel and level. They claim no skill: telling apart is measured by d′.
pub fn of_decks(messages: &[Message], reader: &Reader<'_>) -> Vec<Validity> {
    let decks = CHANNELS.iter().flat_map(|channel| (1..=3).map(|level| Deck { level, ..Deck::of(channel) }));
    let one = |deck: Deck| {
        let players = chances_of_deck(&deck, messages, reader);
        Validity {
            lesson: format!("messages/{}-{}", deck.channel, deck.level),
            form: "deck".to_owned(),
            decisions: deck.messages(messages).len(),
            certifies: players.most() <= BY_CHANCE,
            players,
            skills: Vec::new(),
        }
    };
    decks.map(one).filter(|validity| validity.decisions > 0).collect()
}

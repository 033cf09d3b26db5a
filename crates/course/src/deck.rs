//! Decks of messages to judge, drawn from the corpus: each a small lesson of its own, made when it is begun. Scams and genuine
//! messages in equal number and of equal difficulty; the order and the three keys are shuffled from deck to deck, never
//! within one (curriculum §3.5, §4.1). The pages that they are played on are in `pages`.

mod pages;

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use fastrand::Rng;
use phone::Response;

use crate::corpus::{CHANNELS, Message};
use crate::lesson::{Form, Lesson};
use crate::read::Course;

pub(crate) use pages::{Pages, words, words_of_review};

/// Where the words of decks and cues are.
pub const SHELF: &str = "scams/messages";
/// The app that a deck is played in; its screens are named like the messages.
pub const APP: &str = "judge";
/// Scams and genuine messages in a deck: as many of each.
const EACH: usize = 3;
/// In the remedy for whoever takes genuine messages for scams (curriculum §4.4 S11).
const REMEDY: (usize, usize) = (2, 4);
/// In a review: few messages, of whatever channel.
const IN_REVIEW: usize = 3;
/// The channel of a deck that draws from all of them.
pub const MIXED: &str = "mixed";

/// Which deck: everything about it follows from this and the corpus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deck {
    /// How the messages come: sms, chat, call, poster, web, app; [`MIXED`] in a review.
    pub channel: String,
    /// How hard they are, 1 to 3.
    pub level: u8,
    /// More genuine messages than scams: for whoever took genuine ones for scams.
    pub remedy: bool,
    /// What stands out in a message is touched before it is judged: for whoever mostly checks first.
    pub cues: bool,
    /// In a review, as in life: seven of ten are genuine (curriculum §4.5).
    pub lifelike: bool,
    /// The lot by which messages, order and keys are drawn.
    pub seed: u32,
}

/// `messages/sms-1-42`, `messages/sms-1-42-remedy-cues`: the id of the lesson that a deck is.
impl fmt::Display for Deck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { channel, level, seed, remedy, cues, lifelike } = self;
        write!(f, "messages/{channel}-{level}-{seed}")?;
        let marks = [("remedy", remedy), ("cues", cues), ("lifelike", lifelike)];
        marks.into_iter().filter(|(_, is)| **is).try_for_each(|(mark, _)| write!(f, "-{mark}"))
    }
}

impl FromStr for Deck {
    type Err = ();

    fn from_str(id: &str) -> Result<Self, ()> {
        let rest = id.strip_prefix("messages/").ok_or(())?;
        let mut parts = rest.split('-');
        let mut part = || parts.next().ok_or(());
        let (channel, level, seed) = (part()?, part()?, part()?);
        let level = level.parse().ok().filter(|level| (1..=3).contains(level)).ok_or(())?;
        let seed = seed.parse().map_err(|_| ())?;
        if !CHANNELS.contains(&channel) && channel != MIXED {
            return Err(());
        }
        let mut deck = Self { level, seed, ..Self::of(channel) };
        for mark in parts {
            match mark {
                "remedy" => deck.remedy = true,
                "cues" => deck.cues = true,
                "lifelike" => deck.lifelike = true,
                _ => return Err(()),
            }
        }
        Ok(deck)
    }
}

impl Deck {
    /// The easiest deck of a channel.
    pub fn of(channel: &str) -> Self {
        Self { channel: channel.to_owned(), level: 1, remedy: false, cues: false, lifelike: false, seed: 0 }
    }

    /// How many scams and how many genuine messages. In a review the number is left to the lot, so that the last message
    /// cannot be told by counting: half of them genuine on average, or seven of ten.
    fn counts(&self, lots: &mut Rng) -> (usize, usize) {
        let genuine = match (self.channel == MIXED, self.lifelike) {
            (true, true) => 2 + usize::from(lots.u8(..10) == 0),
            (true, false) => 1 + usize::from(lots.bool()),
            (false, _) if self.remedy => return REMEDY,
            (false, _) => return (EACH, EACH),
        };
        (IN_REVIEW - genuine, genuine)
    }

    /// The three keys from left to right: their names, and what each of them answers.
    pub fn keys(&self) -> [(&'static str, Response); 3] {
        let mut lots = Rng::with_seed(u64::from(self.seed) + 1);
        let mut keys = [("real", Response::Accept), ("fake", Response::Refuse), ("check", Response::Check)];
        lots.shuffle(&mut keys);
        keys
    }

    /// The messages, in the order in which they come.
    pub fn messages<'m>(&self, corpus: &'m [Message]) -> Vec<&'m Message> {
        let mut lots = Rng::with_seed(u64::from(self.seed));
        let (scams, genuine) = self.counts(&mut lots);
        let is_drawn_from = |one: &&Message| self.channel == MIXED || one.channel == self.channel;
        let side = |scam: bool, lots: &mut Rng| {
            let mut side: Vec<&Message> = corpus.iter().filter(is_drawn_from).filter(|one| one.scam == scam).collect();
            lots.shuffle(&mut side);
            side
        };
        let mut drawn = Vec::new();
        let mut draw = |from: &[&'m Message], level: u8| {
            let free = |one: &&&Message| !drawn.iter().any(|known: &&Message| known.id == one.id);
            // A twin beside it would give the answer away; a small channel may have no other.
            let rank = |one: &&&Message| {
                let is_twin = drawn.iter().any(|known: &&Message| known.twin == one.id);
                (is_twin, one.level.abs_diff(level))
            };
            let nearest = from.iter().filter(free).min_by_key(rank).copied();
            drawn.extend(nearest);
            nearest.map_or(level, |one| one.level)
        };
        let (false_ones, true_ones) = (side(true, &mut lots), side(false, &mut lots));
        // A genuine message is as hard as the scam that it stands beside.
        let levels: Vec<u8> = (0..scams).map(|_| draw(&false_ones, self.level)).collect();
        for at in 0..genuine {
            draw(&true_ones, levels.get(at).copied().unwrap_or(self.level));
        }
        lots.shuffle(&mut drawn);
        drawn
    }
}

impl Course {
    /// The deck as a lesson. None if the corpus has nothing for it.
    pub fn deck(&self, deck: &Deck) -> Option<Arc<Lesson>> {
        let messages = deck.messages(&self.messages);
        let made = self.pages_of(&deck.to_string(), deck, &messages, Pages::default())?;
        Some(Arc::new(Lesson { shelf: SHELF.to_owned(), ..made }))
    }

    /// The form of a review's messages, with what is asked and shown behind them.
    pub(crate) fn form_in_review(&self, deck: &Deck, more: Pages<'_>) -> Option<(Arc<Form>, String)> {
        let messages = deck.messages(&self.messages);
        let made = self.pages_of(&deck.to_string(), deck, &messages, more)?;
        Some((made.story, made.fingerprint))
    }
}

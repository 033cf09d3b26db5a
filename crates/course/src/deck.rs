//! Decks of messages to judge, drawn from the corpus: each a small lesson of its own, made when it is begun. Scams and genuine
//! messages in equal number and of equal difficulty; the order and the three keys are shuffled from deck to deck, never
//! within one (curriculum §3.5, §4.1).

use std::fmt::{self, Write};
use std::str::FromStr;
use std::sync::Arc;

use fastrand::Rng;

use crate::corpus::{CHANNELS, Message};
use crate::lesson::Lesson;
use crate::read::{Course, fingerprint};
use crate::source::{AppSource, LessonSource};

/// Where the words of decks and cues are.
pub const SHELF: &str = "scams/messages";
/// The app that a deck is played in; its screens are named like the messages.
pub const APP: &str = "judge";
/// Scams and genuine messages in a deck: as many of each.
const EACH: usize = 3;
/// In the remedy for whoever takes genuine messages for scams (curriculum §4.4 S11).
const REMEDY: (usize, usize) = (2, 4);
/// So many true cues are offered at most, with as many false ones as make it a choice.
const CUES: usize = 3;
const FALSE_CUES: usize = 2;

/// Which deck: everything about it follows from this and the corpus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deck {
    /// How the messages come: sms, chat, call, poster, web, app.
    pub channel: String,
    /// How hard they are, 1 to 3.
    pub level: u8,
    /// More genuine messages than scams.
    pub remedy: bool,
    /// The lot by which messages, order and keys are drawn.
    pub seed: u32,
}

/// `messages/sms-1-42`, or `messages/sms-1-42-remedy`: the id of the lesson that a deck is.
impl fmt::Display for Deck {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { channel, level, seed, remedy } = self;
        write!(f, "messages/{channel}-{level}-{seed}{}", if *remedy { "-remedy" } else { "" })
    }
}

impl FromStr for Deck {
    type Err = ();

    fn from_str(id: &str) -> Result<Self, ()> {
        let rest = id.strip_prefix("messages/").ok_or(())?;
        let parts: Vec<&str> = rest.split('-').collect();
        let (channel, level, seed, remedy) = match parts.as_slice() {
            [channel, level, seed] => (*channel, *level, *seed, false),
            [channel, level, seed, "remedy"] => (*channel, *level, *seed, true),
            _ => return Err(()),
        };
        let level = level.parse().ok().filter(|level| (1..=3).contains(level)).ok_or(())?;
        let known = CHANNELS.contains(&channel);
        let seed = seed.parse().map_err(|_| ())?;
        known.then(|| Self { channel: channel.to_owned(), level, remedy, seed }).ok_or(())
    }
}

impl Deck {
    /// The messages, in the order in which they come.
    pub fn messages<'m>(&self, corpus: &'m [Message]) -> Vec<&'m Message> {
        let mut lots = Rng::with_seed(u64::from(self.seed));
        let (scams, genuine) = if self.remedy { REMEDY } else { (EACH, EACH) };
        let side = |scam: bool, lots: &mut Rng| {
            let mut side: Vec<&Message> =
                corpus.iter().filter(|one| one.channel == self.channel && one.scam == scam).collect();
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
        if messages.is_empty() {
            return None;
        }
        let mut lots = Rng::with_seed(u64::from(deck.seed) + 1);
        let (app_text, lesson_text) = (self.app_of(&messages, &mut lots), lesson_of(&messages));
        let (app, problems) = AppSource::read(APP, APP, &app_text);
        debug_assert_eq!(problems, [], "a deck is written without a slip");
        let (lesson, problems) = LessonSource::read(&deck.to_string(), APP, &lesson_text);
        debug_assert_eq!(problems, [], "a deck is written without a slip");
        let made = self.shell.lesson_with(&lesson, &app, fingerprint([app_text.as_str(), &lesson_text]))?;
        Some(Arc::new(Lesson { shelf: SHELF.to_owned(), ..made }))
    }

    /// The screens: a list with the message that has come, its page with three keys, what gave it away, and what it was.
    fn app_of(&self, messages: &[&Message], lots: &mut Rng) -> String {
        let mut keys = ["real", "fake", "check"];
        lots.shuffle(&mut keys);
        let (mut vars, mut list, mut pages) = (String::new(), String::new(), String::new());
        let mut before: Option<&str> = None;
        for message in messages {
            let Message { id, shelf, channel, .. } = message;
            let cues = self.cues_offered(message, lots);
            _ = writeln!(vars, "v-{id} = [\"none\", \"real\", \"fake\", \"check\"]\ns-{id} = false");
            for cue in &cues {
                _ = writeln!(vars, "c-{id}-{cue} = false");
            }
            let come = before.map_or(String::new(), |before| format!(", s-{before} = true"));
            let icon = icon(channel);
            _ = writeln!(
                list,
                "  {{ row = \"{id}\", icon = \"{icon}\", words = \"{shelf}:{id}.from\", when = {{ s-{id} = false{come} }}, go = \"{id}\" }},"
            );
            let look = format!("{}{}", look(channel), message.scene_lines());
            _ = writeln!(
                pages,
                "[[screen]]\nid = \"{id}\"\n{look}back = \"list\"\nwords = \"{shelf}:{id}.from\"\nitems = [\n  {{ message = \"text\", words = \"{shelf}:{id}\" }},"
            );
            for key in keys {
                let to = if key == "check" { "what" } else { "why" };
                let slip = match (key, message.scam) {
                    ("real", true) => ", slip = \"W12\"",
                    ("fake", false) => ", slip = \"W13\"",
                    _ => "",
                };
                _ = writeln!(
                    pages,
                    "  {{ button = \"{key}\", words = \"{SHELF}:judge-{key}\", set = {{ v-{id} = \"{key}\" }}, go = \"{to}-{id}\"{slip} }},"
                );
            }
            let truth = if message.scam { "scam" } else { "genuine" };
            _ = writeln!(
                pages,
                "]\n[[screen]]\nid = \"why-{id}\"\nback = \"why-{id}\"\nwords = \"{SHELF}:judge-why-{truth}\"\nitems = ["
            );
            for cue in &cues {
                _ = writeln!(pages, "  {{ phrase = \"c-{id}-{cue}\", words = \"{SHELF}:cue-{cue}\" }},");
            }
            _ = writeln!(
                pages,
                "  {{ button = \"named\", words = \"{SHELF}:judge-named\", primary = true, go = \"what-{id}\" }},\n]"
            );
            _ = writeln!(
                pages,
                "[[screen]]\nid = \"what-{id}\"\nback = \"what-{id}\"\nwords = \"{SHELF}:judge-what-{truth}\"\nitems = ["
            );
            for key in ["real", "fake", "check"] {
                _ = writeln!(
                    pages,
                    "  {{ text = \"was-{key}\", words = \"{SHELF}:judge-{truth}-{key}\", when = {{ v-{id} = \"{key}\" }} }},"
                );
            }
            _ = writeln!(
                pages,
                "  {{ text = \"because\", words = \"{shelf}:{id}.why\" }},\n  {{ text = \"do\", words = \"{shelf}:{id}.do\" }},\n  {{ button = \"next\", words = \"{SHELF}:judge-next\", primary = true, set = {{ s-{id} = true }}, go = \"list\" }},\n]"
            );
            before = Some(id.as_str());
        }
        format!(
            "front = \"list\"\n[vars]\n{vars}[[screen]]\nid = \"list\"\nback = \"home/main\"\nwords = \"{SHELF}:judge-list\"\nitems = [\n{list}]\n{pages}"
        )
    }

    /// True cues of the message and some that it has not, in any order.
    fn cues_offered(&self, message: &Message, lots: &mut Rng) -> Vec<String> {
        let kind = if message.scam { 'R' } else { 'G' };
        let mut own: Vec<String> = message.cues.iter().filter(|cue| cue.starts_with(kind)).cloned().collect();
        lots.shuffle(&mut own);
        own.truncate(CUES);
        let mut others: Vec<String> =
            self.cues.iter().filter(|cue| cue.starts_with(kind) && !message.cues.contains(cue)).cloned().collect();
        lots.shuffle(&mut others);
        own.extend(others.into_iter().take(FALSE_CUES));
        lots.shuffle(&mut own);
        own
    }
}

/// One step a message: done when what it was has been read. Checking first is the shortest way, so that a hint never tells.
fn lesson_of(messages: &[&Message]) -> String {
    let mut text = format!(
        "code = \"M\"\napps = [\"home\"]\nscene = \"{APP}/list\"\nminutes = {{ guided = 5, supported = 5, independent = 5 }}\n[start]\nscreen = \"{APP}/list\"\n"
    );
    for Message { id, .. } in messages {
        _ = writeln!(text, "[[step]]\nid = \"{id}\"\nuntil = {{ \"{APP}.s-{id}\" = true }}");
    }
    text
}

/// The words that every deck needs on its shelf.
pub(crate) fn words() -> impl Iterator<Item = String> {
    let lesson = ["title", "goal", "opening", "closing", "remember", "offline", "task", "check-opening", "step"];
    let pages = [
        "list",
        "open",
        "real",
        "fake",
        "check",
        "why-scam",
        "why-genuine",
        "named",
        "what-scam",
        "what-genuine",
        "next",
    ];
    let verdicts = ["scam", "genuine"]
        .into_iter()
        .flat_map(|truth| ["real", "fake", "check"].into_iter().map(move |key| format!("judge-{truth}-{key}")));
    let channels = CHANNELS.into_iter().map(|channel| format!("channel-{channel}"));
    let pages = pages.into_iter().map(|page| format!("judge-{page}"));
    lesson.into_iter().map(str::to_owned).chain(pages).chain(verdicts).chain(channels)
}

fn icon(channel: &str) -> &'static str {
    match channel {
        "sms" => "sms",
        "chat" => "chat",
        "call" => "phone",
        "poster" => "code",
        "web" => "browser",
        _ => "bell",
    }
}

fn look(channel: &str) -> &'static str {
    match channel {
        "chat" => "look = \"chat\"\n",
        "call" => "look = \"call\"\n",
        "web" => "look = \"web\"\n",
        _ => "",
    }
}

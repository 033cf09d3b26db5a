//! The message corpus: scams and genuine messages in pairs, for learning to tell them apart; and how well a rule of thumb
//! would do on it. Nothing in layout, length or politeness may give the answer away (curriculum §3.1).

use std::collections::{BTreeMap, BTreeSet};

use phone::Response;
use serde::Serialize;
use words::{Args, Library};

use crate::files::Files;
use crate::passage;
use crate::problem::{Place, Problem};
use crate::readers::{self, Combined, NaiveRule};
use crate::rules::Rules;
use crate::sheet::{At, Node, Sheet, Table};
use crate::source::one_of;

/// The folder of the corpus; below it a folder for each kind of scam.
const FOLDER: &str = "scams/messages/";
/// How messages come.
pub const CHANNELS: [&str; 6] = ["sms", "chat", "call", "poster", "web", "app"];
/// The answers to a message, as authors write them.
pub const ANSWERS: [(&str, Response); 3] =
    [("real", Response::Accept), ("scam", Response::Refuse), ("check", Response::Check)];
/// What a sender may be shown as, and whether that is one's own way: somebody saved, a group, app or page of one's own, a notice at
/// the window itself. Whatever else comes, anybody could have sent, and "real" is never the best answer to it.
pub const SENDERS: [(&str, bool); 13] = [
    ("saved", true),
    ("group", true),
    ("app", true),
    ("page", true),
    ("board", true),
    ("new-contact", false),
    ("mobile", false),
    ("landline", false),
    ("service", false),
    ("hotline", false),
    ("abroad", false),
    ("leaflet", false),
    ("sticker", false),
];
/// Too good to be true: in a genuine message, something free.
const FREE: &str = "R11";
/// Cues that lie in the sender, or in what is not there: they need no phrase of the text.
const WITHOUT_PHRASE: [&str; 4] = ["R14", "R17", "G5", "G6"];
/// Those of them that lie in the sender: it is touched in place of words.
const IN_SENDER: [&str; 2] = ["R14", "G6"];

/// A message of the corpus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// `police-account`; its words stand under this name on its shelf.
    pub id: String,
    /// The shelf of its words.
    pub shelf: String,
    /// The kind of scam, `T01`; for a genuine message the kind that it looks like.
    pub kind: String,
    /// A scam, or genuine.
    pub scam: bool,
    /// The best answer: go along with what is real, refuse a scam, check first whatever comes unasked from nobody one knows.
    pub best: Response,
    /// The message of the other truth that looks like it.
    pub twin: String,
    /// How it comes: sms, chat, call, poster, web, app.
    pub channel: String,
    /// What the sender is shown as, one of [`SENDERS`].
    pub sender: String,
    /// Red cues and green signs, `R03`, `G1`.
    pub cues: Vec<String>,
    /// Those of them that can be touched, red ones first.
    pub clues: Vec<Clue>,
    /// How hard it is to judge, 1 to 3: a scam to see through, a genuine message not to be alarmed by.
    pub level: u8,
}

impl Message {
    /// Does the cue speak for what the message is: red for a scam, green for a genuine one?
    pub fn is_own(&self, cue: &str) -> bool {
        cue.starts_with(if self.scam { 'R' } else { 'G' })
    }
}

/// A cue that can be touched in a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clue {
    /// `R03`.
    pub cue: String,
    /// Where its words are: the attribute of the message of its own name, or `from` where it lies in the sender.
    pub words: String,
}

/// How the corpus is balanced.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Balance {
    /// All messages.
    pub items: usize,
    /// Scams among them.
    pub scam: usize,
    /// Genuine ones among them.
    pub genuine: usize,
    /// How many of each kind.
    pub kinds: BTreeMap<String, usize>,
    /// How many of each channel.
    pub channels: BTreeMap<String, usize>,
    /// Scams that have a genuine twin.
    pub pairs: usize,
    /// How many scams, and how many genuine messages, of each level.
    pub levels: BTreeMap<u8, Levels>,
    /// How many messages of each truth are answered best in each way.
    pub best: BTreeMap<&'static str, Levels>,
    /// What rules of thumb would get right, of all messages.
    pub naive_rules: Vec<NaiveRule>,
    /// What all the rules together would get right, each pair judged by what was learned from the others.
    pub readers: Vec<Combined>,
}

/// Messages of one level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Levels {
    /// Scams.
    pub scam: usize,
    /// Genuine messages.
    pub genuine: usize,
}

/// The corpus of a course, with everything that is wrong with it.
pub fn read_corpus(files: &Files, library: &Library, languages: &[String]) -> (Vec<Message>, Vec<Problem>) {
    let mut messages: Vec<(Message, Place)> = Vec::new();
    let (cues, mut problems) = Cues::read(files);
    for (path, text) in files.iter().filter(|(path, _)| path.starts_with(FOLDER) && path.ends_with("/messages.toml")) {
        let shelf = path.trim_end_matches("/messages.toml");
        let (read, told) = Sheet::read(path, text, |root| {
            let kind = root.required_text("kind").value;
            root.tables("message", |table| message(table, shelf, &kind, &cues))
        });
        messages.extend(read);
        problems.extend(told);
    }
    for (message, _) in &mut messages {
        let has = |id: &str| languages.iter().all(|language| library.has(language, &message.shelf, id));
        let clue = |cue: &String| {
            let own = has(&format!("{}.{cue}", message.id));
            let words =
                own.then(|| cue.clone()).or_else(|| IN_SENDER.contains(&cue.as_str()).then(|| "from".to_owned()));
            Some(Clue { cue: cue.clone(), words: words? })
        };
        message.clues = message.cues.iter().filter_map(clue).collect();
    }
    for (at, (one, place)) in messages.iter().enumerate() {
        let mut tell = |code, name: &str| problems.push(Problem::error(code, place, [("name", name)]));
        if messages[..at].iter().any(|(other, _)| other.id == one.id) {
            tell("twice", &one.id);
        }
        let twin = messages.iter().find(|(other, _)| other.id == one.twin);
        if twin.is_none_or(|(twin, _)| twin.twin != one.id || twin.scam == one.scam || twin.channel != one.channel) {
            tell("lonely-message", &one.id);
        }
        for language in languages {
            problems.extend(words_of(one, place, library, language));
        }
    }
    (messages.into_iter().map(|(message, _)| message).collect(), problems)
}

/// Every cue, red and green.
pub(crate) fn cues(files: &Files) -> Vec<String> {
    let (cues, _) = Cues::read(files);
    cues.red.into_keys().chain(cues.green).collect()
}

/// The cues there are.
#[derive(Debug, Default)]
struct Cues {
    /// What gives a scam away, with how much it strikes the eye: 1 to 3.
    red: BTreeMap<String, u8>,
    /// What speaks for a message.
    green: BTreeSet<String>,
}

impl Cues {
    fn read(files: &Files) -> (Self, Vec<Problem>) {
        let path = format!("{FOLDER}cues.toml");
        let Some(text) = files.text(&path) else { return (Self::default(), Vec::new()) };
        Sheet::read(&path, text, |root| Self {
            red: root
                .table("red", |table| {
                    let cues = table.entries().into_iter();
                    cues.filter_map(|(name, node)| Some((name.value, node.count()?.value))).collect()
                })
                .unwrap_or_default(),
            green: root.texts("green").into_iter().map(|cue| cue.value).collect(),
        })
    }

    /// The cues that a message names, each of which must be listed.
    fn named(&self, table: &Table<'_>, key: &'static str) -> Vec<String> {
        let known: Vec<&String> = if key == "red" { self.red.keys().collect() } else { self.green.iter().collect() };
        let mut named = Vec::new();
        for cue in table.texts(key) {
            if !known.contains(&&cue.value) {
                let known = known.iter().map(|cue| cue.as_str()).collect::<Vec<_>>().join(", ");
                let args = [("name", cue.value.as_str()), ("known", &known)];
                table.tell(Problem::error("unknown-name", &cue.place, args));
            }
            named.push(cue.value);
        }
        named
    }

    fn salience(&self, red: &[String]) -> u8 {
        red.iter().filter_map(|cue| self.red.get(cue)).sum()
    }
}

/// How hard a scam is to see through: by the salience of its cues (many 11 and more, some 7 to 10, few), and by how well it
/// fits one's life (0 to 4); one more where feelings are worked on. Curriculum §3.5, after NIST TN 2276.
fn scam_level(salience: u8, alignment: u8, emotional: bool) -> u8 {
    let fit = match alignment {
        0 | 1 => 0,
        2 | 3 => 1,
        _ => 2,
    };
    let level = match salience {
        11.. => [1, 1, 2][fit],
        7..=10 => [1, 2, 3][fit],
        _ => [2, 3, 3][fit],
    };
    (level + u8::from(emotional)).min(3)
}

/// How alarming a genuine message is: by what in it looks like a cue; a call that nobody asked for frightens by itself.
fn genuine_level(salience: u8, is_call: bool, is_free: bool) -> u8 {
    match salience + 2 * u8::from(is_call) + u8::from(is_free) {
        0 => 1,
        1 | 2 => 2,
        _ => 3,
    }
}

fn message(table: &Table<'_>, shelf: &str, kind: &str, cues: &Cues) -> (Message, Place) {
    let name = |key: &'static str, known: &[&str]| {
        let At { value, place } = table.required_text(key);
        if !known.contains(&value.as_str()) {
            let args = [("name", value.as_str()), ("known", &known.join(", "))];
            table.tell(Problem::error("unknown-name", &place, args));
        }
        value
    };
    let (scam, channel) = (name("truth", &["scam", "genuine"]) == "scam", name("channel", &CHANNELS));
    let sender = name("sender", &SENDERS.map(|(sender, _)| sender));
    let best = best(table, scam, &sender);
    let (red, green) = (cues.named(table, "red"), cues.named(table, "green"));
    let salience = cues.salience(&red);
    let (alignment, emotional) = (points(table, "align"), table.flag("emotional"));
    let level = if scam {
        scam_level(salience, alignment, emotional)
    } else {
        genuine_level(salience, channel == "call", red.iter().any(|cue| cue == FREE))
    };
    let message = Message {
        id: table.required_text("id").value,
        shelf: shelf.to_owned(),
        kind: kind.to_owned(),
        scam,
        best,
        twin: table.required_text("twin").value,
        channel,
        sender,
        cues: red.into_iter().chain(green).collect(),
        clues: Vec::new(),
        level,
    };
    (message, table.place())
}

/// The best answer. It is never the opposite of the truth, and never "real" to what anybody could have sent.
fn best(table: &Table<'_>, scam: bool, sender: &str) -> Response {
    let At { value, place } = table.required_text("best");
    let best = one_of(table, "best", &ANSWERS).unwrap_or(Response::Check);
    let is_own = SENDERS.iter().any(|(known, own)| *known == sender && *own);
    let tell = |problem: Problem| table.tell(problem);
    match best {
        Response::Accept if scam => tell(Problem::error("best-against-truth", &place, [("name", value.as_str())])),
        Response::Refuse if !scam => tell(Problem::error("best-against-truth", &place, [("name", value.as_str())])),
        Response::Accept if !is_own => tell(Problem::error("real-from-anybody", &place, [("name", sender)])),
        _ => {}
    }
    best
}

/// How many of the four points of alignment a message has.
fn points(table: &Table<'_>, key: &'static str) -> u8 {
    let points = table.node(key).and_then(Node::name);
    let number = points.as_ref().and_then(|points| points.value.parse().ok()).filter(|points| *points <= 4);
    if let (None, Some(node)) = (number, table.node(key)) {
        node.wrong::<u8>("points");
    }
    number.unwrap_or_default()
}

fn words_of(message: &Message, place: &Place, library: &Library, language: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    let text = library.text(language, &message.shelf, &message.id, &Args::new()).unwrap_or_default();
    for id in ["", ".from", ".do", ".why"].map(|attribute| format!("{}{attribute}", message.id)) {
        if !library.has(language, &message.shelf, &id) {
            let file = format!("{}/{language}.ftl", message.shelf);
            let args = [("id", id.as_str()), ("language", language), ("file", &file)];
            problems.push(Problem::error("missing-words", place, args));
        }
    }
    let entries = library.entries(language, &message.shelf);
    let entry = entries.iter().find(|entry| entry.id == message.id);
    let place_of = |cue: &str| {
        let at = entry.and_then(|entry| entry.attributes.iter().position(|known| known == cue).zip(Some(entry)));
        at.map_or_else(
            || place.clone(),
            |(at, entry)| {
                let (line, column) = entry.attribute_places[at];
                Place { file: entry.place.0.as_str().into(), line, column }
            },
        )
    };
    let mut phrases = Vec::new();
    for cue in &message.cues {
        let id = format!("{}.{cue}", message.id);
        if library.has(language, &message.shelf, &id) {
            let phrase = library.text(language, &message.shelf, &id, &Args::new()).unwrap_or_default();
            if !text.contains(&phrase) {
                problems.push(Problem::error("cue-not-in-text", &place_of(cue), [("id", &id), ("what", &phrase)]));
            }
            phrases.push((cue.clone(), phrase));
        } else if !WITHOUT_PHRASE.contains(&cue.as_str()) {
            problems.push(Problem::error("cue-without-phrase", place, [("id", &id)]).as_warning());
        }
    }
    for cue in passage::hidden(&text, &phrases) {
        let id = format!("{}.{cue}", message.id);
        problems.push(Problem::error("cue-within-cue", &place_of(&cue), [("id", &id)]));
    }
    if !message.clues.iter().any(|clue| message.is_own(&clue.cue)) {
        problems.push(Problem::error("nothing-to-touch", place, [("id", &message.id)]));
    }
    problems
}

/// How the corpus is balanced, by its words in one language.
pub fn balance(files: &Files, library: &Library, language: &str, messages: &[Message]) -> Balance {
    let (rules, _) = Rules::of(files);
    let count = |key: &dyn Fn(&Message) -> &String| {
        let mut counts = BTreeMap::new();
        for message in messages {
            *counts.entry(key(message).clone()).or_insert(0) += 1;
        }
        counts
    };
    let texts: Vec<String> = messages
        .iter()
        .map(|message| library.text(language, &message.shelf, &message.id, &Args::new()).unwrap_or_default())
        .collect();
    let surfaces = readers::surfaces(&rules, messages, &texts);
    let mut levels: BTreeMap<u8, Levels> = BTreeMap::new();
    for message in messages {
        let level = levels.entry(message.level).or_default();
        *(if message.scam { &mut level.scam } else { &mut level.genuine }) += 1;
    }
    let mut best: BTreeMap<&'static str, Levels> = BTreeMap::new();
    for message in messages {
        let name = ANSWERS.iter().find(|(_, answer)| *answer == message.best).map_or("", |(name, _)| name);
        let count = best.entry(name).or_default();
        *(if message.scam { &mut count.scam } else { &mut count.genuine }) += 1;
    }
    let scams: BTreeSet<&str> = messages.iter().filter(|one| one.scam).map(|one| one.id.as_str()).collect();
    let genuine: BTreeSet<&str> = messages.iter().filter(|one| !one.scam).map(|one| one.id.as_str()).collect();
    Balance {
        items: messages.len(),
        scam: scams.len(),
        genuine: genuine.len(),
        kinds: count(&|message| &message.kind),
        channels: count(&|message| &message.channel),
        pairs: messages.iter().filter(|one| one.scam && genuine.contains(one.twin.as_str())).count(),
        levels,
        best,
        naive_rules: readers::naive_rules(&surfaces),
        readers: readers::combined(&surfaces),
    }
}

//! The pages of a deck, written as an app and a lesson, as an author would: from there on it is read, proved and played like
//! any other.

use std::fmt::Write;

use phone::Response;

use super::{APP, Deck, SHELF};
use crate::corpus::{CHANNELS, Clue, Message};
use crate::lesson::Lesson;
use crate::read::{Course, fingerprint};
use crate::source::{AppSource, LessonSource};

/// The shelf of what a review asks and shows besides.
const REVIEW: &str = "review";

/// What can be said of one's own phone.
const ANSWERS: [&str; 3] = ["worked", "did-not-work", "not-used"];

/// What comes behind the messages in a review.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Pages<'c> {
    /// Did you do this on your own phone?
    pub(crate) own: Option<&'c str>,
    /// A card to choose: the lessons whose cards are offered.
    pub(crate) cards: &'c [&'c str],
}

/// The two halves of what is written.
#[derive(Default)]
struct Written {
    vars: String,
    screens: String,
    steps: String,
}

impl Course {
    /// The messages as a lesson of that id. None if there is nothing to judge.
    pub(crate) fn pages_of(&self, id: &str, deck: &Deck, messages: &[&Message], more: Pages<'_>) -> Option<Lesson> {
        if messages.is_empty() {
            return None;
        }
        let keys = deck.keys();
        let mut written = Written::default();
        written.list(messages, deck.cues, more);
        for (at, message) in messages.iter().enumerate() {
            let is_last = at + 1 == messages.len();
            let then = match more.own {
                Some(_) if is_last => "own",
                _ => "list",
            };
            written.message(message, keys, deck.cues, then);
        }
        written.more(more);
        let app_text = format!("front = \"list\"\n[vars]\n{}{}", written.vars, written.screens);
        let lesson_text = format!(
            "code = \"M\"\napps = [\"home\"]\nscene = \"{APP}/list\"\nminutes = {{ guided = 5, supported = 5, independent = 5 }}\n[start]\nscreen = \"{APP}/list\"\n{}",
            written.steps
        );
        let (app, problems) = AppSource::read(APP, APP, &app_text);
        debug_assert_eq!(problems, [], "a deck is written without a slip");
        let (lesson, problems) = LessonSource::read(id, APP, &lesson_text);
        debug_assert_eq!(problems, [], "a deck is written without a slip");
        self.shell.lesson_with(&lesson, &app, fingerprint([app_text.as_str(), &lesson_text]))
    }
}

impl Written {
    /// A list with the message that has come; opening it leads to the message, or first to what stands out in it.
    fn list(&mut self, messages: &[&Message], cues_first: bool, more: Pages<'_>) {
        self.vars.push_str("found = [\"no\", \"named\", \"shown\"]\n");
        _ = writeln!(
            self.screens,
            "[[screen]]\nid = \"list\"\nback = \"home/main\"\nwords = \"{SHELF}:judge-list\"\nitems = ["
        );
        let mut before = String::new();
        for Message { id, shelf, channel, .. } in messages {
            let (icon, to) = (icon(channel), if cues_first { "look-" } else { "" });
            _ = writeln!(
                self.screens,
                "  {{ row = \"{id}\", icon = \"{icon}\", words = \"{shelf}:{id}.from\", when = {{ s-{id} = false{before} }}, set = {{ found = \"no\" }}, go = \"{to}{id}\" }},"
            );
            before = format!(", s-{id} = true");
        }
        // Whoever goes to the home screen in between finds the way back here.
        if let (Some(_), Some(last)) = (more.own, messages.last()) {
            let id = &last.id;
            _ = writeln!(
                self.screens,
                "  {{ row = \"own\", icon = \"phone\", words = \"{REVIEW}:own\", when = {{ s-{id} = true, own-done = false }}, go = \"own\" }},"
            );
            if !more.cards.is_empty() {
                _ = writeln!(
                    self.screens,
                    "  {{ row = \"cards\", icon = \"bookmark\", words = \"{REVIEW}:cards\", when = {{ own-done = true, card-done = false }}, go = \"cards\" }},"
                );
            }
        }
        self.screens.push_str("]\n");
    }

    /// The message with its three keys, what gave it away, and what it was. Checking first is what a hint leads to, so that it
    /// never tells.
    fn message(&mut self, message: &Message, keys: [(&str, Response); 3], cues_first: bool, then: &str) {
        let Message { id, shelf, channel, .. } = message;
        let truth = if message.scam { "scam" } else { "genuine" };
        _ = writeln!(self.vars, "v-{id} = [\"none\", \"real\", \"fake\", \"check\"]\ns-{id} = false");
        _ = writeln!(self.steps, "[[step]]\nid = \"{id}\"\nuntil = {{ \"{APP}.s-{id}\" = true }}");
        let look = format!("{}{}", look(channel), message.scene_lines());
        let answered = if cues_first { "what" } else { "why" };
        if cues_first {
            self.passage(message, "look", "judge-look", id);
        }
        _ = writeln!(
            self.screens,
            "[[screen]]\nid = \"{id}\"\n{look}back = \"list\"\nwords = \"{shelf}:{id}.from\"\nitems = [\n  {{ message = \"text\", words = \"{shelf}:{id}\" }},"
        );
        for (key, response) in keys {
            let response = Response::ALL.iter().find(|(_, known)| *known == response).map_or("", |(name, _)| name);
            let mark = match (key, message.scam) {
                ("check", _) => ", preferred = true",
                ("real", true) => ", slip = \"W12\"",
                ("fake", false) => ", slip = \"W13\"",
                _ => "",
            };
            let found = if cues_first { "" } else { ", found = \"no\"" };
            _ = writeln!(
                self.screens,
                "  {{ button = \"{key}\", words = \"{SHELF}:judge-{key}\", set = {{ v-{id} = \"{key}\"{found} }}, go = \"{answered}-{id}\", response = \"{response}\"{mark} }},"
            );
        }
        self.screens.push_str("]\n");
        if !cues_first {
            self.passage(message, "why", &format!("judge-why-{truth}"), &format!("what-{id}"));
        }
        _ = writeln!(
            self.screens,
            "[[screen]]\nid = \"what-{id}\"\nback = \"what-{id}\"\nwords = \"{SHELF}:judge-what-{truth}\"\nitems = [\n  {{ text = \"because\", words = \"{shelf}:{id}.why\" }},\n  {{ text = \"do\", words = \"{shelf}:{id}.do\" }},\n  {{ button = \"next\", words = \"{SHELF}:judge-next\", primary = true, set = {{ s-{id} = true }}, go = \"{then}\" }},\n]"
        );
    }

    /// The message in pieces that can be touched. Before it is judged every cue counts; afterwards those that speak for what it
    /// was. Whoever is not sure has them shown.
    fn passage(&mut self, message: &Message, page: &str, title: &str, then: &str) {
        let Message { id, shelf, .. } = message;
        let is_wanted = |cue: &str| page == "look" || message.is_own(cue);
        _ = writeln!(
            self.screens,
            "[[screen]]\nid = \"{page}-{id}\"\nback = \"{page}-{id}\"\nwords = \"{SHELF}:{title}\"\nitems = [\n  {{ message = \"text\", words = \"{shelf}:{id}\" }},"
        );
        let mut preferred = ", preferred = true";
        for Clue { cue, words } in &message.clues {
            if !is_wanted(cue) {
                _ = writeln!(self.screens, "  {{ phrase = \"o-{cue}\", words = \"{shelf}:{id}.{words}\" }},");
                continue;
            }
            _ = writeln!(self.vars, "c-{id}-{cue} = false");
            _ = writeln!(
                self.screens,
                "  {{ phrase = \"c-{cue}\", words = \"{shelf}:{id}.{words}\", chosen = [{{ c-{id}-{cue} = true }}, {{ found = \"shown\" }}], set = {{ c-{id}-{cue} = true, found = \"named\" }}{preferred} }},"
            );
            preferred = "";
        }
        _ = writeln!(
            self.screens,
            "  {{ phrase = \"plain\", words = \"{shelf}:{id}\" }},\n  {{ button = \"show\", words = \"{SHELF}:judge-show\", when = {{ found = \"no\" }}, set = {{ found = \"shown\" }} }},\n  {{ button = \"named\", words = \"{SHELF}:judge-named\", when = {{ found = [\"named\", \"shown\"] }}, primary = true, go = \"{then}\" }},\n]"
        );
    }

    /// A question about one's own phone, and a card to choose.
    fn more(&mut self, more: Pages<'_>) {
        let Some(own) = more.own else { return };
        let then = if more.cards.is_empty() { "list" } else { "cards" };
        self.vars.push_str("own-answer = [\"none\", \"worked\", \"did-not-work\", \"not-used\"]\nown-done = false\ncard-done = false\n");
        _ = writeln!(self.steps, "[[step]]\nid = \"own-phone\"\nuntil = {{ \"{APP}.own-done\" = true }}");
        _ = writeln!(
            self.screens,
            "[[screen]]\nid = \"own\"\nback = \"own\"\nwords = \"{REVIEW}:own\"\nitems = [\n  {{ text = \"ask\", words = \"{REVIEW}:own-ask\" }},\n  {{ text = \"lesson\", words = \"{own}:title\" }},"
        );
        for answer in ANSWERS {
            // Where a hint points must not make the report better than it is.
            let mark = if answer == "not-used" { ", preferred = true" } else { "" };
            _ = writeln!(
                self.screens,
                "  {{ button = \"{answer}\", words = \"{REVIEW}:own-{answer}\", set = {{ own-answer = \"{answer}\" }}, go = \"own-told\"{mark} }},"
            );
        }
        _ = writeln!(
            self.screens,
            "]\n[[screen]]\nid = \"own-told\"\nback = \"own-told\"\nwords = \"{REVIEW}:own\"\nitems = ["
        );
        for answer in ANSWERS {
            _ = writeln!(
                self.screens,
                "  {{ text = \"told-{answer}\", words = \"{REVIEW}:own-{answer}.told\", when = {{ own-answer = \"{answer}\" }} }},"
            );
        }
        _ = writeln!(
            self.screens,
            "  {{ button = \"on\", words = \"{REVIEW}:on\", primary = true, set = {{ own-done = true }}, go = \"{then}\" }},\n]"
        );
        if more.cards.is_empty() {
            return;
        }
        _ = writeln!(self.steps, "[[step]]\nid = \"card\"\nuntil = {{ \"{APP}.card-done\" = true }}");
        _ = writeln!(
            self.screens,
            "[[screen]]\nid = \"cards\"\nback = \"cards\"\nwords = \"{REVIEW}:cards\"\nitems = [\n  {{ text = \"ask\", words = \"{REVIEW}:cards-ask\" }},"
        );
        for (at, lesson) in more.cards.iter().enumerate() {
            _ = writeln!(
                self.screens,
                "  {{ row = \"card-{at}\", icon = \"bookmark\", words = \"{lesson}:title\", go = \"card-{at}\" }},"
            );
        }
        self.screens.push_str("]\n");
        for (at, lesson) in more.cards.iter().enumerate() {
            _ = writeln!(
                self.screens,
                "[[screen]]\nid = \"card-{at}\"\nback = \"cards\"\nwords = \"{REVIEW}:card\"\nitems = [\n  {{ text = \"remember\", words = \"{lesson}:remember\" }},\n  {{ text = \"offline\", words = \"{lesson}:offline\" }},\n  {{ button = \"keep\", words = \"{REVIEW}:card-keep\", primary = true, set = {{ card-done = true }}, go = \"list\" }},\n]"
            );
        }
    }
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
        "look",
        "look-said",
        "ask-look",
        "ask-scam",
        "ask-genuine",
        "why-scam",
        "why-genuine",
        "show",
        "named",
        "shown",
        "what-scam",
        "what-genuine",
        "next",
        "found-look",
        "found-scam",
        "found-genuine",
        "other-scam",
        "other-genuine",
        "plain-look",
        "plain-scam",
        "plain-genuine",
    ];
    let verdicts = ["scam", "scam-unsure", "genuine", "genuine-unsure"]
        .into_iter()
        .flat_map(|truth| ["real", "fake", "check"].into_iter().map(move |key| format!("judge-{truth}-{key}")));
    let channels = CHANNELS.into_iter().map(|channel| format!("channel-{channel}"));
    let pages = pages.into_iter().map(|page| format!("judge-{page}"));
    lesson.into_iter().map(str::to_owned).chain(pages).chain(verdicts).chain(channels)
}

/// The words that a review needs on its own shelf.
pub(crate) fn words_of_review() -> impl Iterator<Item = String> {
    let lesson = ["title", "goal", "closing", "remember", "offline"];
    let pages = ["own", "own-ask", "on", "cards", "cards-ask", "card", "card-keep"];
    let answers = ANSWERS.into_iter().flat_map(|answer| [format!("own-{answer}"), format!("own-{answer}.told")]);
    lesson.into_iter().chain(pages).map(str::to_owned).chain(answers)
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

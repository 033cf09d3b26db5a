//! The pages of a deck: the message in pieces that can be touched, what a touch is answered with, the cues beside it, and what
//! is read out.

use course::passage::{Piece, pieces};
use course::{Clue, Message};
use phone::{Response, Widget, Words};
use words::Line;

use crate::seat::Seat;
use crate::sitting::Sitting;
use crate::wire;
use crate::wording::Both;

/// Touched words that show nothing.
const PLAIN: &str = "plain";

/// A page of a deck.
pub(crate) struct Page<'m> {
    /// `look`, `why`, `what`; empty where the message is judged.
    pub(crate) kind: &'static str,
    pub(crate) message: &'m Message,
}

impl Page<'_> {
    /// Its words are to be touched.
    fn is_passage(&self) -> bool {
        ["look", "why"].contains(&self.kind)
    }

    /// Which words it takes: before a message is judged nothing may tell what it is.
    fn side(&self) -> &'static str {
        match (self.kind, self.message.scam) {
            ("look", _) => "look",
            (_, true) => "scam",
            (_, false) => "genuine",
        }
    }
}

impl Seat {
    /// The page in front, if it is one of a deck's message.
    pub(crate) fn page(&self, sitting: &Sitting) -> Option<Page<'_>> {
        let name = sitting.on_screen().strip_prefix(course::deck::APP)?.strip_prefix('/')?;
        let find = |id: &str| self.course.messages.iter().find(|message| message.id == id);
        let known = ["look", "why", "what"].into_iter().find_map(|kind| {
            let message = find(name.strip_prefix(kind)?.strip_prefix('-')?)?;
            Some(Page { kind, message })
        });
        known.or_else(|| Some(Page { kind: "", message: find(name)? }))
    }

    fn of_message(&self, message: &Message, attribute: &str) -> Option<String> {
        self.wording().text(&message.shelf, &format!("{}{attribute}", message.id), &Both::default())
    }

    pub(crate) fn name_of_cue(&self, cue: &str) -> String {
        self.wording().text(course::deck::SHELF, &format!("cue-{cue}"), &Both::default()).unwrap_or_default()
    }

    /// The message in pieces to be touched, with what those show that were found. The phone goes on to show it as it came.
    pub(crate) fn passage(&self, sitting: &Sitting, phone: &mut wire::Phone) -> Vec<wire::Part> {
        let Some(Page { message, .. }) = self.page(sitting).filter(Page::is_passage) else { return Vec::new() };
        let phrases: Vec<wire::Item> = phone.items.extract_if(.., |item| item.widget == Widget::Phrase).collect();
        let touched = |cue: &str| {
            let phrase = phrases.iter().find(|phrase| phrase.id.get(2..) == Some(cue));
            let found = phrase.filter(|phrase| phrase.chosen).map(|_| self.name_of_cue(cue));
            (phrase.map_or_else(|| PLAIN.to_owned(), |phrase| phrase.id.clone()), found)
        };
        let in_sender = message.clues.iter().find(|clue| clue.words == "from");
        let (item, found) = in_sender.map_or_else(|| (PLAIN.to_owned(), None), |clue| touched(&clue.cue));
        let part = |text, (item, found), sender| {
            let (before, after) = (String::new(), String::new());
            wire::Part { before, text, after, item, found, sender }
        };
        let sender = self.of_message(message, ".from").unwrap_or_default();
        let mut parts = vec![part(sender, (item, found), true)];
        let words = |clue: &Clue| Some((clue.cue.clone(), self.of_message(message, &format!(".{}", clue.words))?));
        let cues: Vec<_> = message.clues.iter().filter(|clue| clue.words != "from").filter_map(words).collect();
        let text = self.of_message(message, "").unwrap_or_default();
        let mut before = String::new();
        for piece in pieces(&text, &cues) {
            let next = match piece {
                Piece::Cue(cue, text) => part(text, touched(&cue), false),
                Piece::Clause(text) => part(text, (PLAIN.to_owned(), None), false),
                Piece::Between(signs) => {
                    // What closes stays with the words before it; short words and what opens go with those behind.
                    let end = signs.find(|sign: char| sign.is_alphanumeric() || "【「“（([".contains(sign));
                    let (behind, ahead) = signs.split_at(end.unwrap_or(signs.len()));
                    match parts.last_mut().filter(|last| !last.sender) {
                        Some(last) if before.is_empty() => last.after.push_str(behind),
                        _ => before.push_str(behind),
                    }
                    before.push_str(ahead);
                    continue;
                }
            };
            parts.push(wire::Part { before: std::mem::take(&mut before), ..next });
        }
        if let Some(last) = parts.last_mut() {
            last.after.push_str(&before);
        }
        parts
    }

    /// What is asked over the pieces.
    pub(crate) fn question(&self, sitting: &Sitting) -> Option<String> {
        let page = self.page(sitting).filter(Page::is_passage)?;
        self.wording().text(course::deck::SHELF, &format!("judge-ask-{}", page.side()), &Both::default())
    }

    /// At the end, the cues that speak for what it was, with the words that show them.
    pub(crate) fn card_of_deck(&self, sitting: &Sitting) -> Vec<wire::Fact> {
        let Some(Page { message, .. }) = self.page(sitting).filter(|page| page.kind == "what") else {
            return Vec::new();
        };
        let fact = |cue: &String| {
            let clue = message.clues.iter().find(|clue| clue.cue == *cue)?;
            let value = self.of_message(message, &format!(".{}", clue.words))?;
            Some(wire::Fact { label: self.name_of_cue(cue), value })
        };
        message.cues.iter().filter(|cue| message.is_own(cue)).filter_map(fact).take(4).collect()
    }

    /// What a touch on the words of a message is answered with. None for any other touch.
    pub(crate) fn answer_to_words(&self, sitting: &Sitting, item: &str) -> Option<Line> {
        let page = self.page(sitting).filter(Page::is_passage)?;
        let say = |id: &str, args: &Both| self.wording().line(course::deck::SHELF, id, args);
        let side = page.side();
        if item == "show" {
            return say("judge-shown", &Both::default());
        }
        if item == PLAIN {
            return say(&format!("judge-plain-{side}"), &Both::default());
        }
        let (kind, cue) = item.split_once('-')?;
        let named = Both::default().text("cue", &self.name_of_cue(cue));
        match kind {
            "c" => say(&format!("judge-found-{side}"), &named),
            "o" => say(&format!("judge-other-{side}"), &named),
            _ => None,
        }
    }

    /// What stands on a page of a deck, to be read out: the message, how it was judged, the question, what it was.
    pub(crate) fn page_of_deck(&self, sitting: &Sitting) -> Option<Line> {
        if sitting.run.is_done() {
            return None;
        }
        let screen = sitting.on_screen().strip_prefix(course::deck::APP)?.strip_prefix('/')?;
        let (form, state) = (sitting.run.form(), sitting.run.state());
        let line = |words: &Words| self.wording().line(&words.shelf, &words.id, &Both::default());
        let own = |id: &str| self.wording().line(course::deck::SHELF, id, &Both::default());
        let world = form.world.screen(state);
        let texts = || {
            let still = world.items.iter().filter(|item| item.widget.is_still() && form.world.is_shown(state, item));
            still.filter_map(|item| line(&item.words))
        };
        match self.page(sitting) {
            _ if screen == "list" => own("judge-open"),
            Some(page) if page.kind == "look" => {
                Some(Line::join(texts().chain(own("judge-look-said")).chain(own("judge-ask-look"))))
            }
            Some(page) if page.kind == "why" => {
                let answer = answered(sitting, &page.message.id)?;
                let unsure = if page.message.best == Response::Check { "-unsure" } else { "" };
                let verdict = own(&format!("judge-{}{unsure}-{answer}", page.side()));
                let ask = own(&format!("judge-ask-{}", page.side()));
                Some(Line::join(line(&world.words).into_iter().chain(verdict).chain(ask)))
            }
            Some(page) if page.kind.is_empty() => Some(Line::join(texts())),
            Some(_) => Some(Line::join(line(&world.words).into_iter().chain(texts()))),
            None => Some(Line::join(texts())),
        }
    }
}

/// How a message of the deck was answered: `real`, `fake`, `check`; `none` before.
pub(crate) fn answered(sitting: &Sitting, message: &str) -> Option<String> {
    of_deck(sitting, &format!("v-{message}"))
}

/// The value of a variable of the deck's app.
pub(crate) fn of_deck(sitting: &Sitting, variable: &str) -> Option<String> {
    let (form, state) = (sitting.run.form(), sitting.run.state());
    let field = form.world.find_field(&format!("{}.{variable}", course::deck::APP))?;
    Some(form.world.value_name(state, field).to_owned())
}

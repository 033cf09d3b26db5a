//! The pages of a deck: the message in pieces that can be touched, what a touch is answered with, the cues beside it, and what
//! is read out.

use course::passage::{Piece, pieces};
use course::{Clue, Message};
use phone::{Widget, Words};
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

    /// Puts the phrases of the page where they stand in the message. What they show stands with them once they were found.
    pub(crate) fn lay_out_passage(&self, sitting: &Sitting, phone: &mut wire::Phone) {
        let Some(Page { message, .. }) = self.page(sitting).filter(Page::is_passage) else { return };
        let phrases: Vec<wire::Item> = phone.items.extract_if(.., |item| item.widget == Widget::Phrase).collect();
        let Some(item) = phone.items.iter_mut().find(|item| item.widget == Widget::Message) else { return };
        let touched = |cue: &str| {
            let phrase = phrases.iter().find(|phrase| phrase.id.get(2..) == Some(cue))?;
            Some((phrase.id.clone(), phrase.chosen.then(|| self.name_of_cue(cue))))
        };
        let in_sender = message.clues.iter().find(|clue| clue.words == "from");
        let (item_id, found) =
            in_sender.and_then(|clue| touched(&clue.cue)).unwrap_or_else(|| (PLAIN.to_owned(), None));
        let sender = self.of_message(message, ".from").unwrap_or_default();
        item.parts.push(wire::Part { text: sender, item: Some(item_id), found, sender: true });
        let words = |clue: &Clue| Some((clue.cue.clone(), self.of_message(message, &format!(".{}", clue.words))?));
        let cues: Vec<_> = message.clues.iter().filter(|clue| clue.words != "from").filter_map(words).collect();
        let part = |piece| {
            let part = |text, item, found| wire::Part { text, item, found, sender: false };
            match piece {
                Piece::Cue(cue, text) => {
                    let (item, found) = touched(&cue).unzip();
                    part(text, item, found.flatten())
                }
                Piece::Clause(text) => part(text, Some(PLAIN.to_owned()), None),
                Piece::Between(text) => part(text, None, None),
            }
        };
        item.parts.extend(pieces(&item.label, &cues).into_iter().map(part));
    }

    /// The cues that were found so far, with the words that show them; at the end, all that speak for what it was.
    pub(crate) fn card_of_deck(&self, sitting: &Sitting) -> Vec<wire::Fact> {
        let Some(page) = self.page(sitting) else { return Vec::new() };
        let message = page.message;
        let (form, state) = (sitting.run.form(), sitting.run.state());
        let screen = form.world.screen(state);
        let is_found = |cue: &str| {
            let item = screen.items.iter().find(|item| item.id.strip_prefix("c-") == Some(cue));
            item.is_some_and(|item| form.world.holds(state, &item.chosen))
        };
        let fact = |cue: &str| {
            let value = self.of_message(message, &format!(".{cue}"));
            let value = value.or_else(|| {
                let clue = message.clues.iter().find(|clue| clue.cue == cue)?;
                self.of_message(message, &format!(".{}", clue.words))
            });
            Some(wire::Fact { label: self.name_of_cue(cue), value: value? })
        };
        let cues = message.cues.iter().map(String::as_str);
        if page.is_passage() {
            cues.filter(|cue| is_found(cue)).filter_map(fact).collect()
        } else if page.kind == "what" {
            cues.filter(|cue| message.is_own(cue)).filter_map(fact).take(4).collect()
        } else {
            Vec::new()
        }
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
            Some(page) if page.kind == "look" => Some(Line::join(texts().chain(own("judge-look-said")))),
            Some(page) if page.kind == "why" => {
                let answer = answered(sitting, &page.message.id)?;
                let verdict = own(&format!("judge-{}-{answer}", page.side()));
                Some(Line::join(verdict.into_iter().chain(line(&world.words))))
            }
            Some(page) if page.kind.is_empty() => Some(Line::join(texts())),
            _ => Some(Line::join(line(&world.words).into_iter().chain(texts()))),
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

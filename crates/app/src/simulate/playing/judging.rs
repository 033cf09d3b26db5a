//! Judging messages: evidence and a criterion, as signal detection has it. What was answered is recorded with the tap.

use course::Message;
use insight::{Answer, Judgement};
use phone::Item;
use practice::{Input, Reply, Rule, Touch};
use records::NewEvent;
use serde_json::json;

use super::super::nature::normal;
use super::Playing;
use crate::judged::{best_answer, name_of};
use crate::record::to_row;

impl<'p> Playing<'p> {
    /// A page of a deck that asks for an answer.
    pub(super) fn on_page_of_deck(&self) -> bool {
        self.page().is_some()
    }

    /// The page's kind and its message.
    fn page(&self) -> Option<(&'static str, &'p Message)> {
        let page = self.screen().strip_prefix(course::deck::APP)?.strip_prefix('/')?;
        let (kind, id) = match page.split_once('-') {
            Some(("why", id)) => ("why", id),
            Some(("look", id)) => ("look", id),
            _ => ("", page),
        };
        Some((kind, self.books.course.messages.iter().find(|message| message.id == id)?))
    }

    pub(super) fn judge(&mut self) {
        match self.page() {
            Some(("", message)) => self.answer(message),
            Some((_, message)) => self.name_a_cue(message),
            None => {}
        }
    }

    fn answer(&mut self, message: &Message) {
        self.pass_in(self.nature.pause * 2.2);
        let nature = self.nature;
        // A harder message looks more like its twin.
        let apart = nature.discerns * (1.35 - 0.2 * f64::from(message.level)) + 0.25 * self.sureness.max(0.0);
        let side = if message.scam { 0.5 } else { -0.5 };
        let evidence = side * apart + normal(self.lots) - nature.trusts;
        let item = match evidence {
            evidence if evidence.abs() < nature.doubts => "check",
            evidence if evidence > 0.0 => "fake",
            _ => "real",
        };
        self.touch(Touch::Tap { item: item.to_owned() });
    }

    /// Something that stands out, or nothing in particular; then on.
    fn name_a_cue(&mut self, message: &Message) {
        self.pass_in(self.nature.pause * 1.2);
        let knows = super::chance_of(0.3 + 0.5 * self.nature.discerns + 0.4 * self.nature.vigour);
        let wants = if self.lots.f64() < knows { Wants::Cue } else { Wants::Other };
        let touched = self.here.touched;
        let right = |item: &Item| is_phrase(item) && is_own(message, &item.id);
        let other = |item: &Item| is_phrase(item) && !is_own(message, &item.id);
        let phrase = match wants {
            Wants::Cue if touched == 0 => self.some_item(right),
            Wants::Other if touched == 0 => self.some_item(other),
            _ => None,
        };
        let on = |playing: &mut Self, id: &'static str| playing.some_item(move |item| item.id == id);
        let item = phrase.or_else(|| on(self, "named")).or_else(|| on(self, "show")).or_else(|| self.some_item(right));
        match item {
            Some(item) => self.touch(Touch::Tap { item }),
            None => self.touch_rightly(),
        }
    }

    /// What a tap on a page of a deck means besides, as the window records it.
    pub(super) fn meaning_of(&mut self, input: &Input) -> Option<NewEvent> {
        let Input::Touch(Touch::Tap { item }) = input else { return None };
        // The page is another one by now; where the tap was is recorded with it.
        let tap = self.here.screen.strip_prefix(course::deck::APP)?.strip_prefix('/')?.to_owned();
        let (kind, id) = tap.split_once('-').filter(|(kind, _)| ["why", "look"].contains(kind)).unwrap_or(("", &tap));
        let message = self.books.course.messages.iter().find(|message| message.id == id)?;
        let row = |kind: &str, body| NewEvent {
            at_ms: self.now,
            kind: kind.to_owned(),
            step: self.run.form().steps.get(self.here.step).map(|step| step.words.clone()),
            body,
        };
        if kind.is_empty() {
            let answer = match item.as_str() {
                "real" => Answer::Real,
                "fake" => Answer::Fake,
                "check" => Answer::Check,
                _ => return None,
            };
            if self.judged.iter().any(|(known, _)| known == id) {
                return None;
            }
            let Message { channel, scam, level, .. } = message;
            let best = best_answer(message.best);
            let named = name_of(best);
            let body = json!({ "message": id, "channel": channel, "scam": scam, "level": level, "best": named, "answer": item });
            let row = row("judged", body);
            let judgement = Judgement { scam: *scam, level: *level, best, answer, cue: false };
            self.judged.push((id.to_owned(), judgement));
            return Some(row);
        }
        let is_word = item == "plain" || item.starts_with("c-") || item.starts_with("o-");
        let right = is_own(message, item);
        let row = is_word.then(|| row("cue-named", json!({ "message": id, "right": right })))?;
        if let Some((_, judgement)) = self.judged.iter_mut().find(|(known, _)| known == id) {
            judgement.cue |= right;
        }
        Some(row)
    }

    /// S11: of the last judgements on this channel, so many genuine messages were called scams.
    pub(super) fn notice(&mut self) {
        let last = self.judged.last().is_some_and(|(_, judgement)| judgement.answer == Answer::Fake);
        if !last || self.run.is_done() {
            return;
        }
        let of = usize::try_from(self.thresholds.rejected_of).unwrap_or(usize::MAX);
        let all = self.judged_before.iter().chain(self.judged.iter().map(|(_, judgement)| judgement));
        let all: Vec<&Judgement> = all.collect();
        let rejected = all.iter().rev().take(of).filter(|judgement| !judgement.scam && !judgement.is_safe()).count();
        if rejected as u64 >= self.thresholds.rejected_genuine {
            self.note_rule(Rule::OverSuspicious);
        }
    }

    /// Records without listening.
    pub(super) fn note_quietly(&mut self, reply: Reply) {
        if !reply.events.is_empty() {
            self.moments.push((self.now, reply.events.iter().map(to_row).collect()));
            self.events.extend(reply.events);
        }
    }
}

enum Wants {
    Cue,
    Other,
}

fn is_phrase(item: &Item) -> bool {
    item.widget == phone::Widget::Phrase
}

/// Does the phrase stand for a cue that the message has, of its own side?
fn is_own(message: &Message, item: &str) -> bool {
    let side = if message.scam { 'R' } else { 'G' };
    let cue = item
        .strip_prefix("c-")
        .map(|rest| rest.strip_prefix(message.id.as_str()).and_then(|rest| rest.strip_prefix('-')).unwrap_or(rest));
    cue.is_some_and(|cue| cue.starts_with(side) && message.cues.iter().any(|own| own == cue))
}

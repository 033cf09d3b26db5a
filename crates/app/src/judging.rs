//! Judging messages: the decks on the shelf, what was judged so far, and how that went, in words.

use std::collections::BTreeMap;
use std::sync::Arc;

use course::{Deck, Lesson, Message};
use insight::judging::{answers, next};
use insight::{Answer, Answers, Judgement};
use phone::Words;
use records::{Attempt, Event};
use words::Line;

use crate::seat::{Seat, Sitter};
use crate::sitting::Sitting;
use crate::wire::shelf::ShelfPlace;
use crate::wire::{self, Trouble};
use crate::wording::Both;

/// The lessons that are decks: `messages/sms` is the next one, `messages/sms-1-42` a certain one.
const DECKS: &str = "messages/";

impl Seat {
    /// The lesson of that id or code; a deck is drawn for whoever sits here.
    pub(crate) fn lesson(&self, id: &str) -> Option<Arc<Lesson>> {
        if let Some(lesson) = self.course.lesson(id) {
            return Some(lesson.clone());
        }
        let deck = id.parse().ok().or_else(|| self.next_deck(id.strip_prefix(DECKS)?))?;
        self.course.deck(&deck)
    }

    /// As hard as the answers so far ask for, and with a lot of its own.
    fn next_deck(&self, channel: &str) -> Option<Deck> {
        if !self.channels().contains_key(channel) {
            return None;
        }
        let judged = self.judged().ok()?;
        let next = next(&judged.get(channel).cloned().unwrap_or_default());
        let seed = self.clock.utc().timestamp_millis().cast_unsigned() as u32;
        Some(Deck { channel: channel.to_owned(), level: next.level, remedy: next.remedy, seed })
    }

    /// The channels of the corpus, with how many messages each has.
    fn channels(&self) -> BTreeMap<&str, usize> {
        let mut channels = BTreeMap::new();
        self.course.messages.iter().for_each(|one| *channels.entry(one.channel.as_str()).or_insert(0) += 1);
        channels
    }

    /// What whoever sits here has judged, by channel, in its order. A guest begins anew each time.
    pub(crate) fn judged(&self) -> Result<BTreeMap<String, Vec<Judgement>>, Trouble> {
        let mut judged: BTreeMap<String, Vec<Judgement>> = BTreeMap::new();
        let Sitter::Learner(learner) = &self.sitter else { return Ok(judged) };
        let mut attempts = self.records()?.attempts_of(Some(learner.id)).map_err(|error| self.not_recorded(&error))?;
        attempts.retain(|attempt| attempt.lesson.starts_with(DECKS));
        attempts.sort_by_key(|attempt| attempt.started_at);
        for attempt in attempts {
            if let Ok(deck) = attempt.lesson.parse::<Deck>() {
                judged.entry(deck.channel).or_default().extend(self.judged_at(&attempt)?);
            }
        }
        Ok(judged)
    }

    fn judged_at(&self, attempt: &Attempt) -> Result<Vec<Judgement>, Trouble> {
        let events = self.records()?.events_of(attempt.id).map_err(|error| self.not_recorded(&error))?;
        Ok(judgements(&self.course.messages, &events))
    }

    /// The decks on the shelf of scams, one for each channel.
    pub(crate) fn decks(&self) -> Result<Vec<ShelfPlace>, Trouble> {
        let judged = self.judged()?;
        let place = |channel: &str| {
            let name = self.wording().text(course::deck::SHELF, &format!("channel-{channel}"), &Both::default());
            let label = Both::default().text("channel", &name.unwrap_or_default());
            let so_far = judged.get(channel).map(answers);
            ShelfPlace {
                id: format!("{DECKS}{channel}"),
                label: self.wording().coach("shelf-deck", &label).print(),
                note: so_far.map(|answers| self.wording().coach("shelf-judged", &counts(answers)).print()),
                done: false,
            }
        };
        Ok(self.channels().into_keys().map(place).collect())
    }

    /// What came of a deck, in words, and where another one is. None for other lessons.
    pub(crate) fn judged_in(&self, sitting: &Sitting) -> Option<(String, Vec<String>)> {
        let deck: Deck = sitting.lesson.id.parse().ok()?;
        let attempt = self.records().ok()?.attempt(sitting.attempt).ok()??;
        let judged = self.judged_at(&attempt).ok()?;
        let checked = judged.iter().filter(|one| one.answer == Answer::Check).count();
        let args = counts(answers(&judged)).number("checked", checked);
        let lines = ["ending-judged-scams", "ending-judged-genuine", "ending-judged-checked"];
        let lines = lines.iter().map(|id| self.wording().coach(id, &args).print());
        Some((format!("{DECKS}{}", deck.channel), lines.collect()))
    }

    /// The message itself, while it is asked what gave it away; afterwards its cues with the words that show them.
    pub(crate) fn card_of_deck(&self, sitting: &Sitting) -> Vec<wire::Fact> {
        let page = sitting.on_screen().strip_prefix(course::deck::APP).and_then(|page| page.strip_prefix('/'));
        let Some((page, id)) =
            page.and_then(|page| page.split_once('-')).filter(|(page, _)| ["why", "what"].contains(page))
        else {
            return Vec::new();
        };
        let Some(message) = self.course.messages.iter().find(|message| message.id == id) else { return Vec::new() };
        let text = |shelf: &str, id: &str| self.wording().text(shelf, id, &Both::default());
        let own = |attribute: &str| text(&message.shelf, &format!("{}{attribute}", message.id));
        if page == "why" {
            let label = own(".from").unwrap_or_default();
            return own("").map(|value| wire::Fact { label, value }).into_iter().collect();
        }
        let cue = |cue: &String| {
            let value = own(&format!(".{cue}"))?;
            Some(wire::Fact { label: text(course::deck::SHELF, &format!("cue-{cue}"))?, value })
        };
        let side = if message.scam { 'R' } else { 'G' };
        message.cues.iter().filter(|cue| cue.starts_with(side)).filter_map(cue).take(4).collect()
    }

    /// What stands on a page of a deck, to be read out: the message, the question, what it was.
    pub(crate) fn page_of_deck(&self, sitting: &Sitting) -> Option<Line> {
        if sitting.run.is_done() {
            return None;
        }
        let page = sitting.on_screen().strip_prefix(course::deck::APP)?.strip_prefix('/')?;
        let (form, state) = (sitting.run.form(), sitting.run.state());
        let line = |words: &Words| self.wording().line(&words.shelf, &words.id, &Both::default());
        if page == "list" {
            return self.wording().line(course::deck::SHELF, "judge-open", &Both::default());
        }
        let screen = form.world.screen(state);
        let texts = screen.items.iter().filter(|item| item.widget.is_still() && form.world.is_shown(state, item));
        let title = (!self.course.messages.iter().any(|message| message.id == page)).then(|| line(&screen.words));
        Some(Line::join(title.flatten().into_iter().chain(texts.filter_map(|item| line(&item.words)))))
    }
}

fn counts(answers: Answers) -> Both {
    let Answers { hits, scams, false_alarms, genuine } = answers;
    let numbers = [("hits", hits), ("scams", scams), ("accepted", genuine - false_alarms), ("genuine", genuine)];
    numbers.into_iter().fold(Both::default(), |both, (name, number)| both.number(name, number as usize))
}

/// What was answered, from the touches: the first key under each message counts, and the cues that were named for it.
fn judgements(messages: &[Message], events: &[Event]) -> Vec<Judgement> {
    let touched = |event: &Event| {
        let screen = event.body.get("screen")?.as_str()?.strip_prefix(course::deck::APP)?.strip_prefix('/')?.to_owned();
        Some((screen, event.body.get("touch")?.get("item")?.as_str()?.to_owned()))
    };
    let touches: Vec<(String, String)> =
        events.iter().filter(|event| event.kind == "tap").filter_map(touched).collect();
    let mut judged: Vec<(&Message, Answer)> = Vec::new();
    for (screen, item) in &touches {
        let answer = match item.as_str() {
            "real" => Answer::Real,
            "fake" => Answer::Fake,
            "check" => Answer::Check,
            _ => continue,
        };
        if let Some(message) = messages.iter().find(|message| message.id == *screen)
            && !judged.iter().any(|(known, _)| known.id == message.id)
        {
            judged.push((message, answer));
        }
    }
    let named = |message: &Message| {
        let is_cue = |item: &str| {
            let cue = item.strip_prefix("c-").and_then(|rest| rest.strip_prefix(message.id.as_str()));
            cue.and_then(|cue| cue.strip_prefix('-')).is_some_and(|cue| message.cues.iter().any(|own| own == cue))
        };
        touches.iter().any(|(screen, item)| screen.strip_prefix("why-") == Some(&message.id) && is_cue(item))
    };
    let one = |(message, answer): (&Message, Answer)| Judgement {
        scam: message.scam,
        level: message.level,
        answer,
        cue: named(message),
    };
    judged.into_iter().map(one).collect()
}

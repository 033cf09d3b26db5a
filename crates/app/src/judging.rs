//! Judging messages: the decks on the shelf, what was judged so far, and how that went, in words.

use std::collections::BTreeMap;
use std::sync::Arc;

use course::{Deck, Lesson};
use insight::judging::{answers, best_answers, has_passed, is_unsure, next};
use insight::{Answer, Answers, Judgement, Next};
use records::Attempt;

use crate::coming_back::REVIEWS;
use crate::judged::judgements;
use crate::seat::{Seat, Sitter};
use crate::sitting::Sitting;
use crate::wire::Trouble;
use crate::wire::shelf::ShelfPlace;
use crate::wording::Both;

/// The lessons that are decks: `messages/sms` is the next one, `messages/sms-1-42` a certain one.
pub(crate) const DECKS: &str = "messages/";

impl Seat {
    /// The lesson of that id or code; a deck is drawn for whoever sits here.
    pub(crate) fn lesson(&self, id: &str) -> Option<Arc<Lesson>> {
        if let Some(lesson) = self.course.lesson(id) {
            return Some(lesson.clone());
        }
        if id.starts_with(REVIEWS) {
            return self.course.review(&id.parse().ok()?);
        }
        let deck = id.parse().ok().or_else(|| self.next_deck(id.strip_prefix(DECKS)?))?;
        self.course.deck(&deck)
    }

    /// Its title, without making it.
    pub(crate) fn title_of(&self, id: &str) -> Option<String> {
        let shelf = match id {
            _ if id.starts_with(REVIEWS) => course::review::SHELF,
            _ if id.starts_with(DECKS) => course::deck::SHELF,
            _ => &self.course.lesson(id)?.shelf,
        };
        self.wording().text(shelf, "title", &Both::default())
    }

    /// As hard as the answers so far ask for, and with a lot of its own.
    fn next_deck(&self, channel: &str) -> Option<Deck> {
        if !self.channels().contains_key(channel) {
            return None;
        }
        let next = next(&self.judged_of(channel).ok()?);
        let Next { level, remedy, cues_first } = next;
        Some(Deck { level, remedy, cues: cues_first, seed: self.lot(), ..Deck::of(channel) })
    }

    /// By which messages, their order and the keys are drawn: another one each time.
    pub(crate) fn lot(&self) -> u32 {
        self.clock.utc().timestamp_millis().cast_unsigned() as u32
    }

    /// The channels of the corpus, with how many messages each has.
    fn channels(&self) -> BTreeMap<&str, usize> {
        let mut channels = BTreeMap::new();
        self.course.messages.iter().for_each(|one| *channels.entry(one.channel.as_str()).or_insert(0) += 1);
        channels
    }

    /// What whoever sits here has judged, in its order, with the channel of each message. A guest begins anew each time.
    pub(crate) fn judged(&self) -> Result<Vec<(String, Judgement)>, Trouble> {
        let mut judged = Vec::new();
        let Sitter::Learner(learner) = &self.sitter else { return Ok(judged) };
        let mut attempts = self.records()?.attempts_of(Some(learner.id)).map_err(|error| self.not_recorded(&error))?;
        attempts.retain(|attempt| attempt.lesson.starts_with(DECKS) || attempt.lesson.starts_with(REVIEWS));
        attempts.sort_by_key(|attempt| attempt.started_at);
        for attempt in attempts {
            judged.extend(self.judged_at(&attempt)?);
        }
        Ok(judged)
    }

    /// The same of one channel.
    pub(crate) fn judged_of(&self, channel: &str) -> Result<Vec<Judgement>, Trouble> {
        let judged = self.judged()?.into_iter().filter(|(known, _)| known == channel);
        Ok(judged.map(|(_, judgement)| judgement).collect())
    }

    pub(crate) fn judged_at(&self, attempt: &Attempt) -> Result<Vec<(String, Judgement)>, Trouble> {
        let events = self.records()?.events_of(attempt.id).map_err(|error| self.not_recorded(&error))?;
        Ok(judgements(&self.course.messages, &events))
    }

    /// The decks on the shelf of scams, one for each channel.
    pub(crate) fn decks(&self) -> Result<Vec<ShelfPlace>, Trouble> {
        let judged = self.judged()?;
        let place = |channel: &str| {
            let name = self.wording().text(course::deck::SHELF, &format!("channel-{channel}"), &Both::default());
            let label = Both::default().text("channel", &name.unwrap_or_default());
            let of_channel: Vec<_> = judged.iter().filter(|(known, _)| known == channel).map(|(_, one)| *one).collect();
            let so_far = (!of_channel.is_empty()).then(|| answers(&of_channel));
            ShelfPlace {
                id: format!("{DECKS}{channel}"),
                label: self.wording().coach("shelf-deck", &label).print(),
                note: so_far.map(|answers| self.wording().coach("shelf-judged", &counts(answers)).print()),
                done: has_passed(&of_channel),
                opens: false,
            }
        };
        Ok(self.channels().into_keys().map(place).collect())
    }

    /// What came of a deck, in words, and where another one is. None for other lessons.
    pub(crate) fn judged_in(&self, sitting: &Sitting) -> Option<(String, Vec<String>)> {
        let deck: Deck = sitting.lesson.id.parse().ok()?;
        let attempt = self.records().ok()?.attempt(sitting.attempt).ok()??;
        let judged = self.judged_at(&attempt).ok()?;
        Some((format!("{DECKS}{}", deck.channel), self.told_of(&judged)))
    }

    /// What came of some messages: how many scams, how many genuine ones, how many checked first, how many in the best way.
    pub(crate) fn told_of(&self, judged: &[(String, Judgement)]) -> Vec<String> {
        let judged: Vec<Judgement> = judged.iter().map(|(_, judgement)| *judgement).collect();
        let checked = judged.iter().filter(|one| one.answer == Answer::Check).count();
        let best = best_answers(&judged);
        let args = counts(answers(&judged)).number("checked", checked);
        let args = args.number("best", best.best as usize).number("judged", best.judged as usize);
        let unsure = is_unsure(&judged);
        let last = if unsure { "ending-judged-unsure" } else { "ending-judged-checked" };
        let lines = ["ending-judged-scams", "ending-judged-genuine", last, "ending-judged-best"];
        lines.iter().map(|id| self.wording().coach(id, &args).print()).collect()
    }
}

fn counts(answers: Answers) -> Both {
    let Answers { hits, scams, false_alarms, genuine } = answers;
    let numbers = [("hits", hits), ("scams", scams), ("accepted", genuine - false_alarms), ("genuine", genuine)];
    numbers.into_iter().fold(Both::default(), |both, (name, number)| both.number(name, number as usize))
}

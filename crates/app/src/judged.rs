//! What was judged: recorded with the tap that answered, and read back from the records.

use course::Message;
use insight::{Answer, Judgement};
use phone::Response;
use records::{Event, NewEvent};
use serde_json::json;

use crate::passage::{answered, of_deck};
use crate::seat::Seat;
use crate::sitting::Sitting;

/// A message was judged: `{message, channel, scam, level, best, answer}`. Before there was a best answer it was what the message is.
const JUDGED: &str = "judged";
/// Words of a message were touched: `{message, right}`.
const CUE_NAMED: &str = "cue-named";
/// "Did you do it on your own phone?": `{lesson, answer}`.
const OWN_PHONE: &str = "own-phone";

impl Seat {
    /// What a tap on a page of a deck means besides, to be recorded with it. `before` is the sitting as it was.
    pub(crate) fn meaning_of_tap(&self, before: &Sitting, item: &str, at_ms: u64) -> Option<NewEvent> {
        let event = |kind: &str, body| {
            let step = before.run.form().steps.get(before.run.step()).map(|step| step.words.clone());
            Some(NewEvent { at_ms, kind: kind.to_owned(), step, body })
        };
        let Some(page) = self.page(before) else {
            let lesson = before.own_phone()?;
            let is_answer = ["worked", "did-not-work", "not-used"].contains(&item);
            return is_answer.then(|| event(OWN_PHONE, json!({ "lesson": lesson, "answer": item })))?;
        };
        let Message { id, channel, scam, level, best, .. } = page.message;
        match page.kind {
            "" if answer_named(item).is_some() && answered(before, id).as_deref() == Some("none") => {
                let best = name_of(best_answer(*best));
                let body = json!({ "message": id, "channel": channel, "scam": scam, "level": level, "best": best, "answer": item });
                event(JUDGED, body)
            }
            // What was pointed out is not found any more.
            "look" | "why" if of_deck(before, "found").as_deref() != Some("shown") => {
                let right = item.strip_prefix("c-").is_some_and(|cue| page.message.is_own(cue));
                let is_word = item == "plain" || item.starts_with("c-") || item.starts_with("o-");
                is_word.then(|| event(CUE_NAMED, json!({ "message": id, "right": right })))?
            }
            _ => None,
        }
    }
}

/// The answer that is best, as a key of a deck.
pub(crate) fn best_answer(best: Response) -> Answer {
    match best {
        Response::Accept => Answer::Real,
        Response::Refuse => Answer::Fake,
        Response::Check => Answer::Check,
    }
}

/// Its name in what is recorded.
pub(crate) fn name_of(answer: Answer) -> &'static str {
    match answer {
        Answer::Real => "real",
        Answer::Fake => "fake",
        Answer::Check => "check",
    }
}

fn answer_named(name: &str) -> Option<Answer> {
    match name {
        "real" => Some(Answer::Real),
        "fake" => Some(Answer::Fake),
        "check" => Some(Answer::Check),
        _ => None,
    }
}

/// What was answered in an attempt, with the channel of each message. Attempts from before it was recorded as such tell it by
/// their touches: the first key under each message counts, and the cues that were named for it.
pub(crate) fn judgements(messages: &[Message], events: &[Event]) -> Vec<(String, Judgement)> {
    if events.iter().any(|event| event.kind == JUDGED) { recorded(events) } else { touched(messages, events) }
}

fn recorded(events: &[Event]) -> Vec<(String, Judgement)> {
    let text = |event: &Event, key: &str| Some(event.body.get(key)?.as_str()?.to_owned());
    let flag = |event: &Event, key: &str| event.body.get(key).and_then(serde_json::Value::as_bool);
    let mut judged: Vec<(String, String, Judgement)> = Vec::new();
    for event in events.iter().filter(|event| event.kind == JUDGED) {
        let one = || {
            let level = u8::try_from(event.body.get("level")?.as_u64()?).ok()?;
            let (message, channel) = (text(event, "message")?, text(event, "channel")?);
            let answer = answer_named(&text(event, "answer")?)?;
            let named = |other: &Event| {
                other.kind == CUE_NAMED
                    && text(other, "message").as_deref() == Some(&message)
                    && flag(other, "right") == Some(true)
            };
            let scam = flag(event, "scam")?;
            let best = text(event, "best").and_then(|best| answer_named(&best)).unwrap_or(Answer::telling(scam));
            let judgement = Judgement { scam, level, best, answer, cue: events.iter().any(named) };
            Some((message, channel, judgement))
        };
        if let Some(one) = one().filter(|(message, ..)| !judged.iter().any(|(known, ..)| known == message)) {
            judged.push(one);
        }
    }
    judged.into_iter().map(|(_, channel, judgement)| (channel, judgement)).collect()
}

fn touched(messages: &[Message], events: &[Event]) -> Vec<(String, Judgement)> {
    let touched = |event: &Event| {
        let screen = event.body.get("screen")?.as_str()?.strip_prefix(course::deck::APP)?.strip_prefix('/')?.to_owned();
        Some((screen, event.body.get("touch")?.get("item")?.as_str()?.to_owned()))
    };
    let touches: Vec<(String, String)> =
        events.iter().filter(|event| event.kind == "tap").filter_map(touched).collect();
    let mut judged: Vec<(&Message, Answer)> = Vec::new();
    for (screen, item) in &touches {
        let Some(answer) = answer_named(item) else { continue };
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
    let one = |(message, answer): (&Message, Answer)| {
        let (Message { scam, level, .. }, best) = (message, best_answer(message.best));
        let judgement = Judgement { scam: *scam, level: *level, best, answer, cue: named(message) };
        (message.channel.clone(), judgement)
    };
    judged.into_iter().map(one).collect()
}

//! Summaries: what events mean, kept in the transaction that appends them, and rebuilt from nothing by the same code.

use chrono::{DateTime, Utc};
use rusqlite::{Transaction, params};
use serde_json::Value;
use uuid::Uuid;

use crate::error::Result;
use crate::model::{AttemptState, Event};

/// How a step counts in which somebody gave in.
const GAVE_IN: &str = "gave-in";

/// What one event adds to the summaries. The only place that knows what a kind means.
#[derive(Debug, Default, PartialEq, Eq)]
struct Meaning<'e> {
    taps: u32,
    slips: u32,
    helps: u32,
    state: Option<AttemptState>,
    outcome: Option<Outcome<'e>>,
    judged: Option<Judged<'e>>,
    own_use: Option<OwnUse<'e>>,
    stumble: Option<Stumble<'e>>,
    /// Did what the crook wants, turned down something genuine, or confirmed what was not so.
    gives_in: bool,
    /// A step was passed over.
    skipped: bool,
    /// Which transfer form was begun.
    form: Option<i64>,
    /// How often naive players pass the form, and how many decisions it has, as JSON.
    worth: Option<String>,
}

#[derive(Debug, PartialEq, Eq)]
struct Outcome<'e> {
    step: &'e str,
    independence: &'e str,
    slips: i64,
    ms: i64,
    skills: Vec<&'e str>,
}

#[derive(Debug, PartialEq, Eq)]
struct Judged<'e> {
    message: &'e str,
    channel: &'e str,
    scam: bool,
    level: i64,
    answer: &'e str,
}

#[derive(Debug, PartialEq, Eq)]
struct OwnUse<'e> {
    lesson: &'e str,
    answer: &'e str,
}

/// A tap that did not bring the goal nearer.
#[derive(Debug, PartialEq, Eq)]
struct Stumble<'e> {
    screen: &'e str,
    item: &'e str,
    verdict: &'e str,
}

fn meaning<'e>(kind: &str, step: Option<&'e str>, body: &'e Value) -> Meaning<'e> {
    let nothing = Meaning::default();
    match kind {
        "began" => Meaning { form: Some(body.get("form").and_then(Value::as_i64).unwrap_or_default()), ..nothing },
        "tap" => {
            Meaning { taps: 1, stumble: stumble(body), gives_in: word(body, "verdict") == Some("trap"), ..nothing }
        }
        // A banner that was pushed away unread was noted as W13 once, without an item.
        "slip" => {
            let gives_in = matches!(word(body, "slip"), Some("W12" | "W13")) && word(body, "item").is_some();
            Meaning { slips: 1, gives_in, ..nothing }
        }
        "worth" => Meaning { worth: body.get("players").map(|_| body.to_string()), ..nothing },
        "step-skipped" => Meaning { skipped: true, ..nothing },
        "help" => Meaning { helps: 1, ..nothing },
        "rested" => Meaning { state: Some(AttemptState::Rested), ..nothing },
        "resumed" => Meaning { state: Some(AttemptState::Open), ..nothing },
        "done" => Meaning { state: Some(AttemptState::Done), ..nothing },
        "left" => Meaning { state: Some(AttemptState::Left), ..nothing },
        "step-done" => {
            let number = |key: &str| body.get(key).and_then(Value::as_i64).unwrap_or_default();
            let skills = body.get("skills").and_then(Value::as_array);
            let outcome =
                step.zip(body.get("independence").and_then(Value::as_str)).map(|(step, independence)| Outcome {
                    step,
                    independence,
                    slips: number("slips"),
                    ms: number("ms"),
                    skills: skills.into_iter().flatten().filter_map(Value::as_str).collect(),
                });
            Meaning { outcome, ..nothing }
        }
        "judged" => Meaning { judged: judged(body), ..nothing },
        "own-phone" => {
            let own_use = word(body, "lesson").zip(word(body, "answer"));
            Meaning { own_use: own_use.map(|(lesson, answer)| OwnUse { lesson, answer }), ..nothing }
        }
        _ => nothing,
    }
}

fn word<'e>(body: &'e Value, key: &str) -> Option<&'e str> {
    body.get(key)?.as_str()
}

fn judged(body: &Value) -> Option<Judged<'_>> {
    Some(Judged {
        message: word(body, "message")?,
        channel: word(body, "channel")?,
        scam: body.get("scam")?.as_bool()?,
        level: body.get("level")?.as_i64()?,
        answer: word(body, "answer")?,
    })
}

fn stumble(body: &Value) -> Option<Stumble<'_>> {
    let verdict = word(body, "verdict").filter(|verdict| !matches!(*verdict, "right" | "safe" | "merged"))?;
    let touch = body.get("touch")?;
    // What has no item is named by its kind: back, home, beside.
    let item = word(touch, "item").or_else(|| word(touch, "kind"))?;
    Some(Stumble { screen: word(body, "screen")?, item, verdict })
}

/// Adds what an event means to the summaries.
pub(crate) fn count(
    tx: &Transaction<'_>,
    attempt: Uuid,
    at: DateTime<Utc>,
    kind: &str,
    step: Option<&str>,
    body: &Value,
) -> Result<()> {
    let mut meaning = meaning(kind, step, body);
    let steps = u32::from(meaning.outcome.is_some() || meaning.skipped);
    let state = meaning.state.map(AttemptState::name);
    if let Some(outcome) = &mut meaning.outcome {
        // Older programs recorded "alone" here: what was done before the step's end says otherwise.
        let mut before = tx.prepare_cached("SELECT giving_in FROM attempts WHERE id = ?1")?;
        if before.query_row([attempt], |row| row.get(0))? {
            outcome.independence = GAVE_IN;
        }
    }
    let gave_in = meaning.outcome.as_ref().is_some_and(|outcome| outcome.independence == GAVE_IN);
    let mut update = tx.prepare_cached(include_str!("sql/count_event.sql"))?;
    update.execute(params![
        attempt,
        at,
        meaning.taps,
        meaning.slips,
        meaning.helps,
        steps,
        state,
        meaning.form,
        gave_in,
        meaning.gives_in,
        meaning.worth
    ])?;
    if let Some(outcome) = meaning.outcome {
        let mut note = tx.prepare_cached(include_str!("sql/note_outcome.sql"))?;
        note.execute(params![attempt, outcome.step, outcome.independence, outcome.slips, outcome.ms])?;
        let mut note = tx.prepare_cached(include_str!("sql/note_evidence.sql"))?;
        for skill in outcome.skills {
            note.execute(params![attempt, skill, outcome.independence, at])?;
            let mut of_attempt = tx.prepare_cached(include_str!("sql/note_attempt_skill.sql"))?;
            of_attempt.execute(params![attempt, skill, outcome.independence, at, outcome.step])?;
        }
    }
    if let Some(Judged { message, channel, scam, level, answer }) = meaning.judged {
        let mut note = tx.prepare_cached(include_str!("sql/note_judged.sql"))?;
        note.execute(params![attempt, message, channel, scam, level, answer, at])?;
    }
    if let Some(OwnUse { lesson, answer }) = meaning.own_use {
        let mut note = tx.prepare_cached(include_str!("sql/note_own_use.sql"))?;
        note.execute(params![attempt, lesson, answer, at])?;
    }
    if let Some(Stumble { screen, item, verdict }) = meaning.stumble {
        let mut note = tx.prepare_cached(include_str!("sql/note_stumble.sql"))?;
        note.execute(params![attempt, step.unwrap_or_default(), screen, item, verdict])?;
    }
    Ok(())
}

/// Empties every summary and counts all events again, each station's in its own order.
pub(crate) fn rebuild(tx: &Transaction<'_>) -> Result<()> {
    tx.execute_batch(
        "DELETE FROM step_outcomes;
         DELETE FROM skill_evidence;
         DELETE FROM attempt_skills;
         DELETE FROM certified;
         DELETE FROM settings WHERE key = 'certified-by';
         DELETE FROM judged;
         DELETE FROM own_use;
         DELETE FROM stumbles;
         UPDATE attempts SET last_at = started_at, state = 'open', step = 0, taps = 0, slips = 0, helps = 0,
             form = 0, gave_in = 0, giving_in = 0, worth = NULL;",
    )?;
    let sql = concat!(include_str!("sql/all_events.sql"), " ORDER BY station, seq");
    let mut events = tx.prepare(sql)?;
    for event in events.query_map([], Event::read)? {
        let event = event?;
        count(tx, event.attempt, event.recorded_at, &event.kind, event.step.as_deref(), &event.body)?;
    }
    Ok(())
}

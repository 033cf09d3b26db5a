//! What is asked for: one line a view. A view tells how many rows it came to, so that an empty one does not look fast.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use insight::{Practised, Showing, Skill, due};
use records::{AttemptState, LearnerEvidence};
use uuid::Uuid;

use super::Asked;

/// A view: asks, and counts.
type View = fn(&Asked<'_>) -> Result<usize, records::Error>;

/// All of them, by the name in the table.
pub(crate) const VIEWS: &[(&str, View)] = &[
    ("board of the largest class", board),
    ("class matrix, learners x skills", matrix),
    ("all learners x skills", everybody),
    ("learner page", learner_page),
    ("retention of the largest class", retention),
    ("quarterly figures", quarter),
];

/// Who sits where, with the lesson that waits for each of them and what was recorded of it.
fn board(asked: &Asked<'_>) -> Result<usize, records::Error> {
    let Some(class) = &asked.class else { return Ok(0) };
    let mut rows = 0;
    for member in asked.records.members(class.id)? {
        rows += 1;
        if let Some(attempt) = asked.records.open_attempt(member.learner)? {
            rows += asked.records.events_of(attempt.id)?.len();
        }
    }
    Ok(rows)
}

fn matrix(asked: &Asked<'_>) -> Result<usize, records::Error> {
    let Some(class) = &asked.class else { return Ok(0) };
    Ok(cells(&asked.records.class_evidence(class.id)?))
}

fn everybody(asked: &Asked<'_>) -> Result<usize, records::Error> {
    Ok(cells(&asked.records.all_evidence()?))
}

/// How each learner stands in each skill.
fn cells(evidence: &[LearnerEvidence]) -> usize {
    let mut cells: BTreeMap<(Uuid, &str), Skill> = BTreeMap::new();
    for LearnerEvidence { learner, evidence } in evidence {
        let tested = matches!(evidence.support.as_str(), "independent" | "transfer");
        let alone = matches!(evidence.independence.as_str(), "alone" | "repeat");
        for at in [evidence.first_at, evidence.last_at] {
            cells.entry((*learner, &evidence.skill)).or_default().add(Showing { at, tested, alone });
        }
    }
    cells.values().filter(|skill| std::hint::black_box(skill.state()) > insight::SkillState::NotYet).count()
}

fn learner_page(asked: &Asked<'_>) -> Result<usize, records::Error> {
    let Some(learner) = asked.learner else { return Ok(0) };
    let attempts = asked.records.attempts_of(Some(learner))?;
    let mut rows = attempts.len();
    rows += asked.records.skill_evidence(learner)?.len();
    rows += asked.records.notes_on(learner)?.len() + asked.records.signoffs_of(learner)?.len();
    for attempt in attempts.iter().rev().take(5) {
        rows += asked.records.events_of(attempt.id)?.len();
    }
    Ok(rows)
}

/// Every review of everybody in the class, and what is due.
fn retention(asked: &Asked<'_>) -> Result<usize, records::Error> {
    let Some(class) = &asked.class else { return Ok(0) };
    let mut rows = 0;
    for member in asked.records.members(class.id)? {
        let attempts = asked.records.attempts_of(Some(member.learner))?;
        let mut history: BTreeMap<&str, Vec<Practised>> = BTreeMap::new();
        for attempt in attempts.iter().filter(|one| one.state == AttemptState::Done && one.support == "independent") {
            let practised = Practised { day: attempt.last_at.date_naive(), alone: attempt.helps == 0 };
            history.entry(&attempt.lesson).or_default().push(practised);
        }
        rows += history.values().filter(|history| due(history.iter().copied()).is_some()).count();
    }
    Ok(rows)
}

/// Meetings, who came, votes, visits and hands of three months.
fn quarter(asked: &Asked<'_>) -> Result<usize, records::Error> {
    let since = asked.now - TimeDelta::days(91);
    let mut rows = asked.records.visits(since, asked.now)?.len() + asked.records.hands(since, asked.now)?.len();
    let sessions = asked.records.sessions(None)?;
    for session in sessions.iter().filter(|session| session.opened_at.is_some_and(|at| at >= since)) {
        let votes = asked.records.votes(session.id)?;
        rows += asked.records.attendance(session.id)?.len() + (votes.good + votes.fair + votes.poor) as usize;
    }
    Ok(rows)
}

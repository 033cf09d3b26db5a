//! One learner's sheet, to be looked at together: what can be done, what is being learned, what was practised. What a learner answered to
//! messages, and where taps went astray, is not on it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use insight::SkillState;
use practice::Support;
use records::AttemptState;
use reports::{Cell, Paper, Part, Report, Table};

use super::{PaperError, Source, joined, skill_states};
use crate::certification::certified_of;
use crate::seat::support_named;

pub(super) fn report(source: &Source<'_>) -> Result<Report, PaperError> {
    let missing = || PaperError::OfWhat("learner", "learner");
    let person = source.records.person(source.asked.learner.ok_or_else(missing)?)?.ok_or_else(missing)?;
    let evidence = source.records.skill_evidence(person.id)?;
    let states = skill_states(&evidence, &certified_of(source.records, person.id)?);
    let of = |wanted: &[SkillState]| {
        let fits = source
            .course
            .skills
            .iter()
            .filter(|skill| states.get(skill.id.as_str()).is_some_and(|state| wanted.contains(state)));
        fits.map(|skill| (source.skill_name(&skill.id), false)).collect::<Vec<_>>()
    };
    let mut parts = Vec::new();
    for (id, wanted) in [
        ("can-still", [SkillState::AloneAgain].as_slice()),
        ("can-alone", [SkillState::Alone].as_slice()),
        ("learning", [SkillState::WithHelp, SkillState::NotEnough].as_slice()),
    ] {
        let skills = of(wanted);
        if !skills.is_empty() {
            parts.extend([source.heading(id), Part::Steps(skills)]);
        }
    }
    if parts.is_empty() {
        parts.push(Part::Text(source.says("nothing-yet")));
    }
    let attempts = source.records.attempts_of(Some(person.id))?;
    let practised = attempts.iter().filter(|one| one.state == AttemptState::Done);
    let practised = practised.filter(|one| source.course.lesson(&one.lesson).is_some());
    // A lesson stands once: when it was practised last, and the furthest way in which it was done.
    let mut lessons: BTreeMap<&str, (DateTime<Utc>, Support)> = BTreeMap::new();
    for one in practised {
        if let Some(way) = support_named(&one.support) {
            let (last, furthest) = lessons.entry(&one.lesson).or_insert((one.last_at, way));
            (*last, *furthest) = ((*last).max(one.last_at), way.max(*furthest));
        }
    }
    let rows = source.course.lessons.iter().filter_map(|lesson| {
        let (last, furthest) = lessons.get(lesson.id.as_str())?;
        let way = source.of("app", &format!("support-{}", furthest.name()));
        Some(vec![source.day(*last), source.lesson_title(&lesson.id).into(), way.into()])
    });
    let rows: Vec<Vec<Cell>> = rows.collect();
    if !rows.is_empty() {
        parts.push(source.heading("table-practised"));
        parts.push(Part::Table(Table {
            name: source.says("table-practised"),
            columns: vec![
                source.words_column("date", 2),
                source.words_column("lesson", 5),
                source.words_column("way", 3),
            ],
            rows,
            total: None,
        }));
    }
    let subtitle = joined([person.enrolment.name, source.centre()?]);
    Ok(source.sheet("learner", subtitle, Paper::A4, parts))
}

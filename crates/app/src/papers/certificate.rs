//! A certificate: a learner's name, and how much is done alone. Only what the records have is certified.

use insight::SkillState;
use reports::{Paper, Part, Report};

use super::{PaperError, Source, skill_states};
use crate::certification::certified_of;
use crate::wording::Both;

pub(super) fn report(source: &Source<'_>) -> Result<Report, PaperError> {
    let missing = || PaperError::OfWhat("certificate", "learner");
    let person = source.records.person(source.asked.learner.ok_or_else(missing)?)?.ok_or_else(missing)?;
    let evidence = source.records.skill_evidence(person.id)?;
    let certified = certified_of(source.records, person.id)?;
    let alone = skill_states(&evidence, &certified).into_values().filter(|state| *state >= SkillState::Alone).count();
    let attempts = source.records.attempts_of(Some(person.id))?;
    let done = |lesson: &&std::sync::Arc<course::Lesson>| {
        attempts.iter().any(|one| one.lesson == lesson.id && one.state == records::AttemptState::Done)
    };
    let lessons = source.course.lessons.iter().filter(done).count();
    let args = Both::default().number("lessons", lessons).number("skills", alone);
    let parts = vec![
        Part::Centred(person.enrolment.name),
        Part::Text(source.says_with(if alone == 0 { "certified-lessons" } else { "certified" }, &args)),
        source.signatures(&["sign-trainer", "sign-stamp", "sign-date"]),
    ];
    let mut report = source.sheet("certificate", source.centre()?, Paper::A4Lying, parts);
    report.large = true;
    Ok(report)
}

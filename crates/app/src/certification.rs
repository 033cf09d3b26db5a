//! What is certified: the records say what was shown, the course what that is worth, and `insight` whether it is more than luck.

use std::collections::BTreeMap;

use chrono::{DateTime, FixedOffset, NaiveDate};
use course::validity::transfer_name;
use course::{Course, Form};
use insight::certification::{self, RULE, UNKNOWN};
use insight::{Again, Tried};
use records::{Certified, GivenUp, Records, Tested};
use uuid::Uuid;

use crate::coming_back::REVIEWS;

/// The setting under which the records keep by which rule, and by which table of the course, they were certified.
const KEPT_BY: &str = "certified-by";

/// The setting under which they keep the rule, and since when it is theirs.
const RULE_SINCE: &str = "certified-since";

/// How often naive players pass what was tried: as it was recorded then; else by the course's table, if the lesson is still the
/// same. None of a single step in a review.
fn chances(course: &Course, tested: &Tested) -> Option<Vec<f64>> {
    if tested.lesson.starts_with(REVIEWS) {
        return None;
    }
    let of_table = || {
        let worth = course.worth_of(&tested.lesson, &form_name(&tested.support, tested.form))?;
        (worth.fingerprint == tested.fingerprint).then(|| worth.players.clone())
    };
    Some(tested.worth.clone().or_else(of_table).unwrap_or_else(|| vec![UNKNOWN]))
}

/// Which form of which lesson it was; a step of a review bears its lesson's name and that of its form.
fn form_of(tested: &Tested) -> String {
    match tested.step.split_once('#').filter(|_| tested.lesson.starts_with(REVIEWS)) {
        Some((lesson, step)) => {
            let form = match course::transfer_of(step) {
                Some(number) => transfer_name(number.into()),
                None if step.starts_with("check-") => "check".to_owned(),
                None => "story".to_owned(),
            };
            format!("{lesson} {form}")
        }
        None => format!("{} {}", tested.lesson, form_name(&tested.support, tested.form)),
    }
}

fn form_name(support: &str, form: u32) -> String {
    if support == "transfer" { transfer_name(form as usize) } else { "check".to_owned() }
}

fn tried(course: &Course, zone: FixedOffset, tested: &Tested) -> Tried {
    Tried {
        at: tested.at,
        day: tested.at.with_timezone(&zone).date_naive(),
        form: form_of(tested),
        passed: tested.passed,
        chances: chances(course, tested),
        // Of a review only what looks different is a whole form.
        whole: !tested.lesson.starts_with(REVIEWS) || tested.step.contains("#transfer-"),
    }
}

/// Certifies anew: one learner, or everybody.
pub(crate) fn certify(
    records: &mut Records,
    course: &Course,
    zone: FixedOffset,
    learner: Option<Uuid>,
) -> records::Result<()> {
    let mut of: BTreeMap<Uuid, BTreeMap<String, Vec<Tried>>> = BTreeMap::new();
    for tested in records.tested(learner)? {
        let tried = tried(course, zone, &tested);
        of.entry(tested.learner).or_default().entry(tested.skill).or_default().push(tried);
    }
    // Whoever went away did not pass: it counts against every skill that the form would have shown.
    for GivenUp { learner, lesson, support, form, at } in records.given_up(learner)? {
        let is_meant = |(name, _): &(String, &Form)| *name == form_name(&support, form);
        let Some(known) = course.lesson(&lesson) else { continue };
        let Some((_, played)) = course::validity::tests(known).find(is_meant) else { continue };
        for skill in played.steps.iter().flat_map(|step| &step.skills) {
            let (lesson, support, skill) = (lesson.clone(), support.clone(), skill.clone());
            let (fingerprint, step) = (known.fingerprint.clone(), String::new());
            let tested =
                Tested { learner, skill, lesson, fingerprint, support, form, step, worth: None, at, passed: false };
            let tried = tried(course, zone, &tested);
            of.entry(learner).or_default().entry(tested.skill).or_default().push(tried);
        }
    }
    let certified = |skills: BTreeMap<String, Vec<Tried>>| {
        let one = |(skill, tried): (String, Vec<Tried>)| {
            let found = certification::certification(&padded(&tried));
            Some(Certified { skill, first_at: found.since?, again_at: found.again })
        };
        skills.into_iter().filter_map(one).collect::<Vec<_>>()
    };
    let rows: Vec<(Uuid, Vec<Certified>)> =
        of.into_iter().map(|(learner, skills)| (learner, certified(skills))).collect();
    records.keep_certified(RULE, learner.is_none(), &rows)
}

/// The same number of players everywhere: of whom nothing is known in a form, does as well as the best there.
fn padded(tried: &[Tried]) -> Vec<Tried> {
    let players = tried.iter().flat_map(|one| &one.chances).map(Vec::len).max().unwrap_or_default();
    let pad = |one: &Tried| {
        let mut padded = one.clone();
        if let Some(chances) = &mut padded.chances {
            let most = chances.iter().copied().reduce(f64::max).unwrap_or(UNKNOWN);
            chances.resize(players, most);
        }
        padded
    };
    tried.iter().map(pad).collect()
}

/// Certifies everybody anew if the rule or the course's table is another one than last time.
pub(crate) fn keep(records: &mut Records, course: &Course, now: DateTime<FixedOffset>) -> records::Result<()> {
    let zone = *now.offset();
    if rule_since(records)?.is_none() {
        records.set_setting(RULE_SINCE, &format!("{RULE} {}", now.date_naive()))?;
    }
    let kept_by = format!("{RULE} {} {zone}", course.worth_print());
    if records.setting(KEPT_BY)?.as_ref() == Some(&kept_by) {
        return Ok(());
    }
    certify(records, course, zone, None)?;
    records.set_setting(KEPT_BY, &kept_by)
}

/// Since which day these records are counted by today's rule.
pub(crate) fn rule_since(records: &Records) -> records::Result<Option<NaiveDate>> {
    let kept = records.setting(RULE_SINCE)?;
    let since = kept.as_deref().and_then(|kept| kept.split_once(' ')).filter(|(rule, _)| *rule == RULE.to_string());
    Ok(since.and_then(|(_, day)| day.parse().ok()))
}

/// What is certified of a learner, by skill, and whether it was done again later.
pub(crate) fn certified_of(records: &Records, learner: Uuid) -> records::Result<BTreeMap<String, Again>> {
    let again = |one: Certified| (one.skill, Again(one.again_at.is_some()));
    Ok(records.certified_of(learner)?.into_iter().map(again).collect())
}

/// The same of those who belong to a class.
pub(crate) fn certified_in(records: &Records, class: Uuid) -> records::Result<BTreeMap<Uuid, BTreeMap<String, Again>>> {
    let mut of: BTreeMap<Uuid, BTreeMap<String, Again>> = BTreeMap::new();
    for (learner, one) in records.certified_in(class)? {
        of.entry(learner).or_default().insert(one.skill, Again(one.again_at.is_some()));
    }
    Ok(of)
}

/// What a form is worth, to be recorded with the attempt that brought it to its end: another course may value it otherwise.
pub(crate) fn worth_of(course: &Course, lesson: &str, support: &str, form: u8) -> Option<serde_json::Value> {
    let worth = course.worth_of(lesson, &form_name(support, form.into()))?;
    Some(serde_json::json!({ "decisions": worth.decisions, "players": worth.players }))
}

//! What became of a class: skill by skill how many do it with help, alone, and still alone after three weeks. Counts of people, no names and
//! no league table; of fewer than five no number is told.

use std::collections::BTreeMap;

use insight::SkillState;
use records::Evidence;
use reports::{Bar, Cell, Paper, Part, Report, Table};
use uuid::Uuid;

use crate::certification::certified_in;

use super::{PaperError, Source, count, share, skill_states};

pub(super) fn report(source: &Source<'_>) -> Result<Report, PaperError> {
    let class = source.class("class-outcome")?;
    let figures = source.figures()?;
    let evidence = source.records.class_evidence(class.id)?;
    let mut by_learner: BTreeMap<Uuid, Vec<&Evidence>> = BTreeMap::new();
    for one in &evidence {
        by_learner.entry(one.learner).or_default().push(&one.evidence);
    }
    let certified = certified_in(source.records, class.id)?;
    let nothing = BTreeMap::new();
    let mut states: Vec<BTreeMap<&str, SkillState>> = Vec::new();
    for (learner, evidence) in by_learner {
        states.push(skill_states(evidence, certified.get(&learner).unwrap_or(&nothing)));
    }
    let has = |least: SkillState| states.iter().filter(|skills| skills.values().any(|state| *state >= least)).count();
    let members = class.members as usize;
    let bar = |id: &str, number: usize| Bar {
        label: source.says(id),
        // The length of a bar would tell what its number does not.
        share: if members == 0 || number < 5 { 0.0 } else { number as f64 / members as f64 },
        value: people(number),
    };
    let parts = vec![
        Part::Facts(vec![
            source.fact("members", Cell::persons(members as u64)),
            source.fact("meetings", count(figures.meetings.len())),
            source.fact("attendances", count(figures.attendances())),
            source.fact("finished", share(figures.finished, figures.begun)),
        ]),
        source.heading("chain"),
        Part::Bars(vec![
            bar("chain-practised", states.len()),
            bar("chain-alone", has(SkillState::Alone)),
            bar("chain-again", has(SkillState::AloneAgain)),
        ]),
        source.heading("table-skills"),
        Part::Table(skills(source, &states)),
        Part::Text(source.says("few-note")),
        source.signatures(&["sign-made", "sign-date"]),
    ];
    Ok(source.sheet("class-outcome", source.of_period()?, Paper::A4, parts))
}

/// A number of people in words, as it may be told.
fn people(number: usize) -> String {
    match Cell::persons(number as u64) {
        Cell::Count(number) => number.to_string(),
        _ => "<5".to_owned(),
    }
}

fn skills(source: &Source<'_>, states: &[BTreeMap<&str, SkillState>]) -> Table {
    let row = |id: &str| {
        let number = |wanted: SkillState| {
            let fits = |skills: &&BTreeMap<&str, SkillState>| skills.get(id).is_some_and(|state| *state == wanted);
            states.iter().filter(fits).count() as u64
        };
        let numbers =
            [SkillState::WithHelp, SkillState::NotEnough, SkillState::Alone, SkillState::AloneAgain].map(number);
        let shown = numbers.iter().any(|number| *number > 0);
        shown.then(|| {
            [source.skill_name(id).into()].into_iter().chain(numbers.map(Cell::persons)).collect::<Vec<Cell>>()
        })
    };
    Table {
        name: source.says("table-skills"),
        columns: vec![
            source.words_column("skill", 5),
            source.number_column("with-help", 2),
            source.number_column("not-enough", 2),
            source.number_column("alone", 2),
            source.number_column("alone-again", 2),
        ],
        rows: source.course.skills.iter().filter_map(|skill| row(&skill.id)).collect(),
        total: None,
    }
}

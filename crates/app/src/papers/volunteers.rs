//! Volunteers' hours: every confirmed visit of the period, and each one's sum (curriculum §5.4). Who records, certifies.

use std::collections::BTreeMap;

use records::register::volunteers::Volunteer;
use reports::{Cell, Paper, Part, Report, Table};
use uuid::Uuid;

use super::{PaperError, Source, count};

pub(super) fn report(source: &Source<'_>) -> Result<Report, PaperError> {
    let figures = source.figures()?;
    let rows = figures.volunteers.iter().map(|one| {
        let hours = Cell::Hours(f64::from(one.half_hours) / 2.0);
        vec![one.name.clone().into(), one.team.clone().into(), count(one.visits), hours]
    });
    let half_hours: u32 = figures.volunteers.iter().map(|one| one.half_hours).sum();
    let visits: u32 = figures.volunteers.iter().map(|one| one.visits).sum();
    let sums = Table {
        name: source.says("table-volunteers"),
        columns: vec![
            source.words_column("name", 3),
            source.words_column("team", 3),
            source.number_column("visits", 2),
            source.number_column("hours-served", 2),
        ],
        rows: rows.collect(),
        total: Some(vec![
            source.says("sum").into(),
            Cell::Empty,
            count(visits),
            Cell::Hours(f64::from(half_hours) / 2.0),
        ]),
    };
    let parts = vec![
        source.heading("table-volunteers"),
        Part::Table(sums),
        source.heading("table-visits"),
        Part::Table(visits_of(source)?),
        Part::Text(source.says("hours-note")),
        source.signatures(&["sign-confirmed", "sign-stamp", "sign-date"]),
    ];
    Ok(source.sheet("volunteer-hours", source.of_period()?, Paper::A4, parts))
}

fn visits_of(source: &Source<'_>) -> Result<Table, PaperError> {
    let names: BTreeMap<Uuid, Volunteer> =
        source.records.volunteers()?.into_iter().map(|volunteer| (volunteer.id, volunteer)).collect();
    let trainers = source.records.trainer_names()?;
    let [from, to] = [source.asked.from, source.asked.to + chrono::Days::new(1)].map(|day| source.begin_of(day));
    let mut visits = source.records.visits(from, to)?;
    visits.sort_by_key(|visit| visit.came_at);
    let row = |visit: &records::register::volunteers::Visit| {
        let confirmed = trainers.get(&visit.confirmed_by?)?;
        let hours = f64::from(visit.half_hours()?) / 2.0;
        let name = names.get(&visit.plan.volunteer).map_or("", |one| one.plan.name.as_str());
        Some(vec![
            name.into(),
            source.moment(visit.came_at),
            source.moment(visit.left_at?),
            source.says(&format!("role-{}", visit.plan.role.name())).into(),
            Cell::Hours(hours),
            confirmed.as_str().into(),
        ])
    };
    Ok(Table {
        name: source.says("table-visits"),
        columns: vec![
            source.words_column("name", 3),
            source.words_column("came", 3),
            source.words_column("left", 3),
            source.words_column("role", 2),
            source.number_column("hours-served", 2),
            source.words_column("confirmed-by", 2),
        ],
        rows: visits.iter().filter_map(row).collect(),
        total: None,
    })
}

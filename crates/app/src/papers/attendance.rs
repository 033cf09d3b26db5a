//! Who came when: a class's people against its meetings of the period.

use std::collections::BTreeSet;

use reports::{Cell, Column, Paper, Part, Report, Table};
use uuid::Uuid;

use super::{PaperError, Source, count};

/// So many meetings stand side by side on a page that lies; further ones stand in a further table.
const ACROSS: usize = 12;

pub(super) fn report(source: &Source<'_>) -> Result<Report, PaperError> {
    let class = source.class("attendance")?;
    let meetings = source.meetings_of(class.id)?;
    let mut came: Vec<BTreeSet<Uuid>> = Vec::new();
    for meeting in &meetings {
        came.push(source.records.attendance(meeting.id)?.into_iter().map(|(learner, _)| learner).collect());
    }
    // Members in the order of their seats, then those who came without belonging to the class any more.
    let mut people: Vec<(Uuid, String)> =
        source.records.members(class.id)?.into_iter().map(|member| (member.learner, member.name)).collect();
    let others: BTreeSet<Uuid> = came.iter().flatten().copied().collect();
    for other in others {
        if !people.iter().any(|(id, _)| *id == other)
            && let Some(person) = source.records.person(other)?
        {
            let name = Some(person.enrolment.name).filter(|name| !name.is_empty());
            people.push((other, name.unwrap_or_else(|| source.says("forgotten"))));
        }
    }
    let mut parts = Vec::new();
    for (part, meetings) in meetings.chunks(ACROSS).enumerate() {
        let came = came.iter().skip(part * ACROSS).take(meetings.len()).collect::<Vec<_>>();
        let day = |meeting: &records::register::sessions::Session| {
            let at = meeting.opened_at.unwrap_or(meeting.planned_at);
            Column::number(source.local(at).format("%m-%d").to_string(), 2)
        };
        let columns = [source.words_column("name", 4)].into_iter().chain(meetings.iter().map(day));
        let row = |(id, name): &(Uuid, String)| {
            let signs = came.iter().map(|came| if came.contains(id) { "√".into() } else { Cell::Empty });
            [Cell::from(name.clone())].into_iter().chain(signs).collect()
        };
        let sums = came.iter().map(|came| count(came.len()));
        parts.push(Part::Table(Table {
            name: source.says("table-attendance"),
            columns: columns.collect(),
            rows: people.iter().map(row).collect(),
            total: Some([source.says("sum").into()].into_iter().chain(sums).collect()),
        }));
    }
    if parts.is_empty() {
        parts.push(Part::Text(source.says("no-meetings")));
    }
    parts.push(source.signatures(&["sign-made", "sign-date"]));
    Ok(source.sheet("attendance", source.of_period()?, Paper::A4Lying, parts))
}

//! The record of one meeting: when, who ran it, how many came, what was practised, what they thought of it. Names stay in the centre:
//! this sheet has numbers only, the list of names is the attendance.

use records::register::sessions::Session;
use reports::{Cell, Paper, Part, Report, Table};

use super::{PaperError, Source, count, joined};
use crate::wording::Both;

pub(super) fn report(source: &Source<'_>) -> Result<Report, PaperError> {
    let meeting = found(source)?;
    let class = source.records.classes()?.into_iter().find(|class| class.id == meeting.class);
    let class = class.map(|class| class.plan.name).unwrap_or_default();
    let trainers = source.records.trainer_names()?;
    let trainer = meeting.trainer.and_then(|id| trainers.get(&id).cloned()).unwrap_or_default();
    let votes = source.records.votes(meeting.id)?;
    let moment = |at: Option<chrono::DateTime<chrono::Utc>>| at.map_or(Cell::Empty, |at| source.moment(at));
    let mut parts = vec![
        Part::Facts(vec![
            source.fact("class", class.clone()),
            source.fact("place", meeting.plan.place.clone()),
            source.fact("trainer", trainer),
            source.fact("began", moment(meeting.opened_at)),
            source.fact("ended", moment(meeting.closed_at)),
            source.fact("attendances", count(meeting.came)),
        ]),
        source.heading("lessons"),
    ];
    parts.push(Part::Steps(meeting.plan.lessons.iter().map(|id| (source.lesson_title(id), false)).collect()));
    parts.push(source.heading("q-opinion"));
    parts.push(Part::Facts(vec![
        source.fact("vote-good", count(votes.good)),
        source.fact("vote-fair", count(votes.fair)),
        source.fact("vote-poor", count(votes.poor)),
    ]));
    for remark in source.records.remarks(meeting.id)? {
        parts.push(Part::Text(source.says_with("remark", &Both::default().text("remark", &remark))));
    }
    parts.push(source.heading("q-volunteers"));
    parts.push(Part::Table(volunteers(source, &meeting)?));
    parts.push(source.heading("notes"));
    if meeting.notes.is_empty() {
        parts.push(Part::Lines(String::new(), 2));
    } else {
        parts.push(Part::Text(meeting.notes.clone()));
    }
    parts.push(source.signatures(&["sign-trainer", "sign-date"]));
    let at = source.local(meeting.opened_at.unwrap_or(meeting.planned_at)).date_naive();
    let day = source.says_with("day", &Both::default().date_of("date", at));
    Ok(source.sheet("meeting", joined([source.centre()?, class, day]), Paper::A4, parts))
}

/// The meeting that is asked for; else the last one that was closed, of the class if one is named.
fn found(source: &Source<'_>) -> Result<Session, PaperError> {
    let missing = PaperError::OfWhat("meeting", "meeting that was opened");
    match source.asked.meeting {
        Some(id) => source.records.session(id)?.ok_or(missing),
        None => {
            let mut all = source.records.sessions(source.asked.class)?;
            all.retain(|one| one.closed_at.is_some());
            all.into_iter().max_by_key(|one| one.closed_at).ok_or(missing)
        }
    }
}

fn volunteers(source: &Source<'_>, meeting: &Session) -> Result<Table, PaperError> {
    let known = source.records.volunteers()?;
    let row = |visit: &records::register::volunteers::Visit| {
        let name = known.iter().find(|one| one.id == visit.plan.volunteer).map(|one| one.plan.name.clone());
        let hours = visit.half_hours().map_or(Cell::Empty, |half| Cell::Hours(f64::from(half) / 2.0));
        let role = source.says(&format!("role-{}", visit.plan.role.name()));
        vec![name.unwrap_or_default().into(), role.into(), source.moment(visit.came_at), hours]
    };
    Ok(Table {
        name: source.says("table-volunteers"),
        columns: vec![
            source.words_column("name", 3),
            source.words_column("role", 2),
            source.words_column("came", 3),
            source.number_column("hours-served", 2),
        ],
        rows: source.records.visits_of(meeting.id)?.iter().map(row).collect(),
        total: None,
    })
}

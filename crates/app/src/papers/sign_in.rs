//! The sheet on which a class signs in by hand: a line for everybody, and some for whoever comes along.

use reports::{Cell, Paper, Part, Report, Table};

use super::{PaperError, Source, count, joined};

/// Lines for walk-ins.
const FREE: usize = 6;

pub(super) fn report(source: &Source<'_>) -> Result<Report, PaperError> {
    let class = source.class("sign-in")?;
    let members = source.records.members(class.id)?;
    let line = |at: usize, name: Cell| vec![count(at + 1), name, Cell::Empty, Cell::Empty];
    let known = members.iter().enumerate().map(|(at, member)| line(at, member.name.clone().into()));
    let free = (0..FREE).map(|at| line(members.len() + at, Cell::Empty));
    let table = Table {
        name: source.says("title-sign-in"),
        columns: vec![
            source.number_column("number", 1),
            source.words_column("name", 4),
            source.words_column("signature", 5),
            source.words_column("first-time", 3),
        ],
        rows: known.chain(free).collect(),
        total: None,
    };
    let parts = vec![
        Part::Text(source.says("sign-in-date")),
        Part::Table(table),
        Part::Text(source.says("sign-in-note")),
        source.signatures(&["sign-trainer", "sign-volunteer"]),
    ];
    let subtitle = joined([source.centre()?, class.plan.name, class.plan.place]);
    Ok(source.sheet("sign-in", subtitle, Paper::A4, parts))
}

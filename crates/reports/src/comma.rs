//! Plain rows (CSV): UTF-8 with the mark by which Excel knows it, days as ISO 8601, one block after the other.

use csv::WriterBuilder;

use crate::{Cell, Error, Part, Report};

/// The report as rows: facts first, then each table under its headings. What begins like a formula is kept from being one.
pub fn csv(report: &Report) -> Result<Vec<u8>, Error> {
    let mut writer = WriterBuilder::new().flexible(true).from_writer(b"\xef\xbb\xbf".to_vec());
    writer.write_record([harmless(&report.title), harmless(&report.subtitle)])?;
    for part in &report.parts {
        match part {
            Part::Heading(text)
            | Part::Text(text)
            | Part::Strong(text)
            | Part::Centred(text)
            | Part::Code(text)
            | Part::Card(text) => {
                writer.write_record([harmless(text)])?;
            }
            Part::Steps(steps) => steps.iter().try_for_each(|(step, _)| writer.write_record([harmless(step)]))?,
            Part::Facts(facts) => {
                facts.iter().try_for_each(|(label, value)| writer.write_record([harmless(label), plain(value)]))?;
            }
            Part::Bars(bars) => {
                bars.iter().try_for_each(|bar| writer.write_record([harmless(&bar.label), bar.value.clone()]))?;
            }
            Part::Table(table) => {
                writer.write_record(table.columns.iter().map(|column| harmless(&column.label)))?;
                for row in table.rows.iter().chain(&table.total) {
                    writer.write_record(row.iter().map(plain))?;
                }
            }
            Part::Signatures(_) | Part::Lines(..) | Part::Break => {}
        }
    }
    writer.into_inner().map_err(|error| Error::Rows(error.into_error().into()))
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Share(share) => format!("{share:.4}"),
        other => other.print(),
    }
}

/// A name like `=cmd` must not be worked out by whoever opens the file.
fn harmless(text: &str) -> String {
    if text.trim_start().starts_with(['=', '+', '-', '@']) || text.starts_with(['\t', '\r']) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

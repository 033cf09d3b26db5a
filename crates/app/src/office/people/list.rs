//! Many people at once: one name a line, or cells copied from a table. It is looked at first; then whoever is new is added, in one
//! transaction. Nothing is ever overwritten, and whoever is there already is not added again.

use records::register::people::Enrolment;

use super::{NAME_LETTERS, Spread, alike};
use crate::office::{Came, Office};
use crate::wire::TroubleCode;
use crate::wire::trainer::people::{ListPreview, ListRow};
use crate::wording::Both;

/// Rows taken at once (ours: a whole town's courses; more is another kind of file).
const ROWS: usize = 2_000;

/// The words of headings and cells, in both languages.
const WORDS: &str = include_str!("../../../data/headings.txt");

/// What a row became.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    number: usize,
    enrolment: Enrolment,
    /// A message, with the number of the column it is about.
    remark: Option<(&'static str, usize)>,
    added: bool,
}

/// What a column says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    Place,
    Decade,
    Sex,
    Pasture,
    Other,
}

impl Office {
    pub(super) fn look_at_list(&mut self, text: &str) -> Came {
        let known: Vec<Enrolment> = self.everybody()?.into_iter().map(|person| person.enrolment).collect();
        if text.lines().count() > ROWS {
            return self.missing("people-list-long", &Both::default().number("rows", ROWS));
        }
        let rows = read(text, &known);
        if rows.is_empty() {
            return self.missing("people-list-empty", &Both::default());
        }
        self.people = Spread { list: Some(rows), ..Spread::default() };
        Ok(None)
    }

    pub(super) fn take_in_list(&mut self, class: Option<&str>) -> Came {
        let class = class.map(|id| self.known_class(id)).transpose()?;
        let rows = self.people.list.take().ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let fresh: Vec<Enrolment> = rows.into_iter().filter(|row| row.added).map(|row| row.enrolment).collect();
        let now = self.clock.utc();
        let ids = self.records.enrol(now, false, &fresh).map_err(|error| self.not_recorded(&error))?;
        if let Some(class) = class {
            self.records.join(now, class.id, &ids).map_err(|error| self.not_recorded(&error))?;
        }
        self.note("import", "", &ids.len().to_string())?;
        self.done("people-list-taken", &Both::default().number("count", ids.len()))
    }

    pub(super) fn list_preview(&self, rows: &[Row]) -> ListPreview {
        let row = |row: &Row| ListRow {
            number: u32::try_from(row.number).unwrap_or(u32::MAX),
            name: row.enrolment.name.clone(),
            about: self.about(&row.enrolment),
            remark: row
                .remark
                .map(|(id, column)| self.text(id, &Both::default().number("column", column)))
                .unwrap_or_default(),
            added: row.added,
        };
        let fresh = rows.iter().filter(|row| row.added).count();
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        ListPreview {
            rows: rows.iter().map(row).collect(),
            fresh: count(fresh),
            known: count(rows.iter().filter(|row| matches!(row.remark, Some(("people-list-known", _)))).count()),
        }
    }
}

/// Reads the rows. Without a heading the first column is the name, the second the place.
fn read(text: &str, known: &[Enrolment]) -> Vec<Row> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).peekable();
    let sign = lines.peek().map_or('\t', |(_, line)| divider(line));
    let headings: Vec<Column> =
        lines.peek().map(|(_, line)| cells(line, sign).iter().map(|cell| heading(cell)).collect()).unwrap_or_default();
    let headed = headings.contains(&Column::Name);
    let columns = if headed { headings } else { vec![Column::Name, Column::Place] };
    if headed {
        lines.next();
    }
    let mut rows: Vec<Row> = Vec::new();
    for (index, line) in lines {
        let mut row = understand(index + 1, &cells(line, sign), &columns);
        let there = known.iter().chain(rows.iter().filter(|row| row.added).map(|row| &row.enrolment));
        if row.added && there.into_iter().any(|one| alike(one, &row.enrolment)) {
            (row.added, row.remark) = (false, Some(("people-list-known", 1)));
        }
        rows.push(row);
    }
    rows
}

fn divider(line: &str) -> char {
    ['\t', ';', '\u{ff1b}', ',', '\u{ff0c}'].into_iter().find(|sign| line.contains(*sign)).unwrap_or('\t')
}

fn cells(line: &str, sign: char) -> Vec<String> {
    line.split(sign).map(|cell| cell.trim().trim_matches('"').trim().to_owned()).collect()
}

/// What this word stands for in a list; the file says what it knows.
fn stands_for(word: &str) -> Option<&'static str> {
    let word = word.to_lowercase();
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    let mut known = lines.filter_map(|line| line.split_once('|'));
    known.find(|(_, words)| words.split('|').any(|one| one == word)).map(|(what, _)| what)
}

fn heading(cell: &str) -> Column {
    match stands_for(cell) {
        Some("name") => Column::Name,
        Some("place") => Column::Place,
        Some("decade") => Column::Decade,
        Some("sex") => Column::Sex,
        Some("pasture") => Column::Pasture,
        _ => Column::Other,
    }
}

fn understand(number: usize, cells: &[String], columns: &[Column]) -> Row {
    let mut row = Row { number, enrolment: Enrolment::default(), remark: None, added: true };
    for (place, (cell, column)) in cells.iter().zip(columns).enumerate() {
        let one = &mut row.enrolment;
        let understood = match column {
            Column::Name => {
                one.name = cell.chars().take(NAME_LETTERS).collect();
                cell.chars().count() <= NAME_LETTERS
            }
            Column::Place => {
                one.place.clone_from(cell);
                true
            }
            Column::Decade => {
                let year: String = cell.chars().take_while(char::is_ascii_digit).collect();
                one.decade =
                    year.parse().ok().filter(|year| (1900..2030).contains(year)).map(|year: u16| year / 10 * 10);
                cell.is_empty() || one.decade.is_some()
            }
            Column::Sex => {
                one.sex = stands_for(cell).filter(|sex| matches!(*sex, "f" | "m")).map(ToOwned::to_owned);
                cell.is_empty() || one.sex.is_some()
            }
            Column::Pasture => {
                one.pasture = stands_for(cell) == Some("yes");
                true
            }
            Column::Other => true,
        };
        if !understood {
            row.remark = Some(("people-list-unclear", place + 1));
        }
    }
    let first = row.enrolment.name.chars().next();
    if first.is_none() {
        (row.added, row.remark) = (false, Some(("people-list-nameless", 1)));
    } else if first.is_some_and(|sign| "=+-@<".contains(sign) || sign.is_ascii_digit() || sign.is_control()) {
        // A formula, a number or a web page is no name; a file written later must not carry it on.
        (row.added, row.remark) = (false, Some(("people-list-no-name", 1)));
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(rows: &[Row]) -> Vec<(usize, &str, bool)> {
        rows.iter().map(|row| (row.number, row.enrolment.name.as_str(), row.added)).collect()
    }

    #[test]
    fn one_name_a_line_is_enough_and_nobody_is_added_twice() {
        let known = [Enrolment { name: "王桂兰".into(), ..Enrolment::default() }];
        let rows = read("\u{feff}王桂兰\n\n 李爷爷 \n李爷爷\n", &known);
        assert_eq!(names(&rows), [(1, "王桂兰", false), (3, "李爷爷", true), (4, "李爷爷", false)]);
    }

    #[test]
    fn headings_in_two_languages_and_three_dividers_are_understood() {
        for text in [
            "姓名\t性别\t出生年份\t社区\n乌云\t女\t1946年\t阳光",
            "Name;Sex;Born;Place\n乌云;F;1946;阳光",
            "名字,性别,年代,社区\n乌云,女,1940,阳光",
        ] {
            let rows = read(text, &[]);
            let one = &rows[0].enrolment;
            assert_eq!(
                (one.name.as_str(), one.sex.as_deref(), one.decade, one.place.as_str()),
                ("乌云", Some("f"), Some(1940), "阳光"),
                "{text}"
            );
            assert_eq!((rows.len(), rows[0].number, rows[0].remark), (1, 2, None));
        }
    }

    #[test]
    fn what_is_no_name_is_not_added_and_what_is_unclear_is_said_with_its_column() {
        let rows = read("姓名,性别\n=cmd|calc,女\n<html>,\n,女\n13800000000,女\n乌云,?", &[]);
        assert_eq!(rows.iter().filter(|row| row.added).count(), 1, "only the last one is a person");
        assert_eq!(rows[4].remark, Some(("people-list-unclear", 2)));
        assert_eq!(rows[2].remark, Some(("people-list-nameless", 1)));
    }
}

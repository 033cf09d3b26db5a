//! Many people at once: a file, one name a line, or cells copied from a table. It is looked at first; then whoever is new is added, in one
//! transaction. Nothing is ever overwritten, and whoever is there already is not added again.

use std::collections::HashMap;

use records::register::people::Enrolment;

use super::table::{self, Numbered, Unread};
use super::{NAME_LETTERS, Spread, may_be};
use crate::office::{Came, Office};
use crate::plain::{has_private_number, name_form};
use crate::wire::TroubleCode;
use crate::wire::trainer::people::{ListPreview, ListRow};
use crate::wording::Both;

/// Rows taken at once (ours: a whole town's courses; more is another kind of file).
const ROWS: usize = 2_000;
/// Above the headings there may be a title, a day, an empty line.
const ABOVE: usize = 8;

/// The words of headings and cells, in both languages.
const WORDS: &str = include_str!("../../../data/headings.txt");

/// A list that lies on the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct List {
    rows: Vec<Row>,
    /// Columns that are never kept: numbers of identity and telephones, addresses.
    private: bool,
}

/// What a row became.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Row {
    number: usize,
    enrolment: Enrolment,
    /// A message, with the number of the column it is about.
    remark: Option<(&'static str, usize)>,
    /// It can be added: there is a name.
    can: bool,
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
    /// Nothing that the program may keep.
    Private,
    Other,
}

impl Office {
    pub(super) fn look_at_list(&mut self, text: &str) -> Came {
        self.lay_out_list(&table::of_text(text))
    }

    pub(super) fn look_at_file(&mut self, name: &str, bytes: &[u8]) -> Came {
        match table::of_file(name, bytes) {
            Ok(rows) => self.lay_out_list(&rows),
            Err(why) => {
                let id = match why {
                    Unread::TooLarge => "people-file-large",
                    Unread::Empty => "people-file-empty",
                    Unread::Workbook => "people-file-workbook",
                    Unread::NoText => "people-file-no-text",
                };
                self.missing(id, &Both::default().text("file", name))
            }
        }
    }

    fn lay_out_list(&mut self, rows: &[Numbered]) -> Came {
        let known: Vec<Enrolment> = self.everybody()?.into_iter().map(|person| person.enrolment).collect();
        if rows.len() > ROWS {
            return self.missing("people-list-long", &Both::default().number("rows", ROWS));
        }
        let list = read(rows, &known);
        if list.rows.is_empty() {
            return self.missing("people-list-empty", &Both::default());
        }
        self.people = Spread { list: Some(list), ..Spread::default() };
        Ok(None)
    }

    /// A row is added after all, or is left out.
    pub(super) fn choose_row(&mut self, number: u32, added: bool) -> Came {
        let rows = self.people.list.as_mut().map(|list| list.rows.as_mut_slice()).unwrap_or_default();
        let row = rows.iter_mut().find(|row| row.can && u32::try_from(row.number) == Ok(number));
        match row {
            Some(row) => row.added = added,
            None => return Err(self.trouble(TroubleCode::Stale)),
        }
        Ok(None)
    }

    pub(super) fn take_in_list(&mut self, class: Option<&str>) -> Came {
        let class = class.map(|id| self.known_class(id)).transpose()?.map(|class| class.id);
        let list = self.people.list.take().ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let fresh: Vec<Enrolment> = list.rows.into_iter().filter(|row| row.added).map(|row| row.enrolment).collect();
        let enrolled = self.records.enrol_into(self.clock.utc(), false, class, &fresh);
        let ids = enrolled.map_err(|error| self.not_recorded(&error))?;
        self.note("import", "", &ids.len().to_string())?;
        self.done("people-list-taken", &Both::default().number("count", ids.len()))
    }

    pub(super) fn list_preview(&self, list: &List) -> ListPreview {
        let row = |row: &Row| ListRow {
            number: u32::try_from(row.number).unwrap_or(u32::MAX),
            name: row.enrolment.name.clone(),
            about: self.about(&row.enrolment),
            remark: row
                .remark
                .map(|(id, column)| self.text(id, &Both::default().number("column", column)))
                .unwrap_or_default(),
            can: row.can,
            added: row.added,
        };
        let count = |fits: fn(&&Row) -> bool| u32::try_from(list.rows.iter().filter(fits).count()).unwrap_or(u32::MAX);
        // What is to be looked at comes first.
        let mut rows: Vec<&Row> = list.rows.iter().collect();
        rows.sort_by_key(|row| row.remark.is_none());
        ListPreview {
            rows: rows.into_iter().map(row).collect(),
            fresh: count(|row| row.added),
            known: count(|row| matches!(row.remark, Some(("people-list-known" | "people-list-twice", _)))),
            private: list.private,
        }
    }
}

/// Reads the rows. Without a heading the first column is the name, the second the place.
fn read(rows: &[Numbered], known: &[Enrolment]) -> List {
    let columns = |cells: &[String]| cells.iter().map(|cell| heading(cell)).collect::<Vec<_>>();
    let headed = rows.iter().take(ABOVE).position(|(_, cells)| columns(cells).contains(&Column::Name));
    let (columns, rows) = match headed {
        Some(at) => (columns(&rows[at].1), &rows[at + 1..]),
        None => (vec![Column::Name, Column::Place], rows),
    };
    let mut list = List { rows: Vec::new(), private: columns.contains(&Column::Private) };
    let mut of_name: HashMap<String, (Vec<&Enrolment>, Vec<Enrolment>)> = HashMap::new();
    for one in known {
        of_name.entry(name_form(&one.name)).or_default().0.push(one);
    }
    for (number, cells) in rows {
        let mut row = understand(*number, cells, &columns);
        if row.added {
            let (here, before) = of_name.entry(name_form(&row.enrolment.name)).or_default();
            if here.iter().any(|one| may_be(one, &row.enrolment)) {
                (row.added, row.remark) = (false, Some(("people-list-known", 1)));
            } else if before.iter().any(|one| may_be(one, &row.enrolment)) {
                (row.added, row.remark) = (false, Some(("people-list-twice", 1)));
            } else {
                if !here.is_empty() || !before.is_empty() {
                    row.remark = Some(("people-list-same-name", 1));
                }
                before.push(row.enrolment.clone());
            }
        }
        list.rows.push(row);
    }
    list
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
        Some("private") => Column::Private,
        _ => Column::Other,
    }
}

fn understand(number: usize, cells: &[String], columns: &[Column]) -> Row {
    let mut row = Row { number, enrolment: Enrolment::default(), remark: None, can: true, added: true };
    for (place, (cell, column)) in cells.iter().zip(columns).enumerate() {
        let one = &mut row.enrolment;
        if !matches!(column, Column::Private | Column::Other) && has_private_number(&[cell]) {
            row.remark = Some(("people-list-private", place + 1));
            if *column == Column::Name {
                (row.can, row.added) = (false, false);
            }
            continue;
        }
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
            Column::Private | Column::Other => true,
        };
        if !understood {
            row.remark = Some(("people-list-unclear", place + 1));
        }
    }
    let first = row.enrolment.name.chars().next();
    if first.is_none() {
        row.remark = row.remark.filter(|_| !row.can).or(Some(("people-list-nameless", 1)));
        (row.can, row.added) = (false, false);
    } else if first.is_some_and(|sign| "=+-@<".contains(sign) || sign.is_ascii_digit() || sign.is_control()) {
        // A formula, a number or a web page is no name; a file written later must not carry it on.
        (row.can, row.added, row.remark) = (false, false, Some(("people-list-no-name", 1)));
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, known: &[Enrolment]) -> Vec<Row> {
        super::read(&table::of_text(text), known).rows
    }

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
    fn headings_are_found_below_a_title_and_what_may_not_be_kept_is_not() {
        let text = "阳光社区名单,,\n,,\n序号,姓名,身份证号,社区\n1,乌云,150000194603010000,阳光\n2,白音,,13800138000\n3,15000019460301000X,,";
        let list = super::read(&table::of_text(text), &[]);
        assert!(list.private, "the column is told");
        assert_eq!(names(&list.rows), [(4, "乌云", true), (5, "白音", true), (6, "", false)]);
        assert_eq!(list.rows[1].enrolment.place, "", "a telephone is no community");
        assert_eq!(list.rows[1].remark, Some(("people-list-private", 4)));
        assert!(list.rows.iter().all(|row| !format!("{:?}", row.enrolment).contains("0000")), "nothing of it is kept");
    }

    #[test]
    fn one_name_in_two_places_is_asked_about_and_twice_the_same_is_not_added() {
        let known = [Enrolment { name: "王桂兰".into(), place: "阳光".into(), ..Enrolment::default() }];
        let rows = read("姓名,社区\n王桂兰,河东\n李秀英,河东\n李秀英,河东", &known);
        assert_eq!(rows[0].remark, Some(("people-list-same-name", 1)));
        assert!(rows[0].added && rows[0].can);
        assert_eq!((rows[2].remark, rows[2].added, rows[2].can), (Some(("people-list-twice", 1)), false, true));
    }

    #[test]
    fn what_is_no_name_is_not_added_and_what_is_unclear_is_said_with_its_column() {
        let rows = read("姓名,性别\n=cmd|calc,女\n<html>,\n,女\n13800000000,女\n乌云,?", &[]);
        assert_eq!(rows.iter().filter(|row| row.added).count(), 1, "only the last one is a person");
        assert_eq!(rows[4].remark, Some(("people-list-unclear", 2)));
        assert_eq!(rows[2].remark, Some(("people-list-nameless", 1)));
    }

    /// A cell of a real list is written in many ways (`crate::plain` has them all).
    #[test]
    fn one_name_in_four_ways_is_one_person_and_no_number_is_kept_in_any_column() {
        let rows = read("姓名,社区\n王芳,河湾社区\n王　芳,河湾社区\n王 芳,河湾社区\n王  芳,河湾社区", &[]);
        assert_eq!(rows.iter().filter(|row| row.added).count(), 1);
        let known = [Enrolment { name: "阿依古丽·买买提".into(), ..Enrolment::default() }];
        assert!(!read("阿依古丽•买买提", &known)[0].added);
        let text = "姓名,社区\n甲一,+8613800138000\n甲二,138 0013 8000 13912345678\n甲三,１３８００１３８０００\n甲四13800138000,河湾";
        let rows = read(text, &[]);
        assert!(rows.iter().all(|row| row.enrolment.place.is_empty() || row.enrolment.place == "河湾"), "{rows:?}");
        assert!(!rows[3].can, "a name with a number behind it is not taken as it stands");
    }
}

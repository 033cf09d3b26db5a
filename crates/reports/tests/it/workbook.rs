//! The workbook is read back by calamine: real days, real numbers, no formula.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use chrono::{Days, NaiveDate};
use reports::xlsx;

use crate::sample::{day, report};

#[test]
fn days_are_days_and_numbers_are_numbers() {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(xlsx(&report()).unwrap())).unwrap();
    assert_eq!(book.sheet_names(), ["季度报表", "场次明细"], "a sheet's name bears no slash");
    let sheet = book.worksheet_range("场次明细").unwrap();
    let rows: Vec<&[Data]> = sheet.rows().collect();
    let head = rows.iter().position(|row| row[0] == Data::String("班级".to_owned())).expect("there is a head");
    let first = rows[head + 1];
    assert_eq!(first[0], Data::String("=周三班".to_owned()), "a name is no formula");
    let Data::DateTime(date) = &first[1] else { panic!("{:?} is no day", first[1]) };
    let first_day = NaiveDate::from_ymd_opt(1899, 12, 30).unwrap();
    assert_eq!(first_day + Days::new(date.as_f64() as u64), day(3), "the days that Excel counts");
    assert_eq!(first[2..5], [Data::Float(12.0), Data::Float(1.5), Data::Float(0.875)]);
    assert_eq!(rows[head + 2][2], Data::String("<5".to_owned()));
    assert_eq!(rows[head + 3][3], Data::Float(2.5), "the last row sums up");
}

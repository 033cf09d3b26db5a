//! The rows are read back by the crate csv.

use csv::ReaderBuilder;
use reports::csv;

use crate::sample::report;

#[test]
fn rows_are_read_back_with_iso_days_and_no_formula() {
    let bytes = csv(&report()).unwrap();
    let rows = bytes.strip_prefix(b"\xef\xbb\xbf").expect("Excel knows UTF-8 by this mark");
    let mut reader = ReaderBuilder::new().flexible(true).has_headers(false).from_reader(rows);
    let read: Vec<Vec<String>> = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
    assert!(read.contains(&vec!["班级", "日期", "人次", "时长", "满意度"].into_iter().map(str::to_owned).collect()));
    assert!(
        read.contains(&vec!["'=周三班", "2026-06-03", "12", "1.5", "0.8750"].into_iter().map(str::to_owned).collect())
    );
    assert!(read.contains(&vec!["牧区班, 东", "2026-06-10", "<5", "1.0", ""].into_iter().map(str::to_owned).collect()));
}

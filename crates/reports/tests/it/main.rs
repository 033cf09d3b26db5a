//! What is printed is read back by other programs: poppler the page, calamine the workbook, csv the rows.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on fails")]

mod page;
mod rows;
mod sample;
mod workbook;

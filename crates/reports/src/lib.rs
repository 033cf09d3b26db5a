//! Printing any report: as a page (PDF), as a workbook (XLSX), as plain rows (CSV). It knows no database and no learner, only what is
//! on the page; words come in the reader's language.
//!
//! A report is a value, [`Report`]; printing is one of three functions: [`pdf`], [`xlsx`], [`csv`].

mod cell;
mod comma;
mod page;
mod report;
mod signs;
mod workbook;

pub use cell::Cell;
pub use comma::csv;
pub use page::{Fonts, pdf};
pub use report::{Bar, Column, Paper, Part, Report, Table};
pub use workbook::xlsx;

/// Why a report could not be printed.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No font on this computer has Chinese signs: the page would be empty boxes.
    #[error(
        "no Chinese font was found on this computer: install one, on Debian or Ubuntu `apt-get install fonts-noto-cjk`"
    )]
    NoFont,
    /// These signs have no shape in any font of this computer: empty boxes would stand in their place.
    #[error("no font of this computer has these signs: {0}")]
    NoSign(String),
    /// The typesetter refused the page.
    #[error("the page cannot be set: {0}")]
    Page(String),
    /// The workbook could not be written.
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The rows could not be written.
    #[error("the rows cannot be written: {0}")]
    Rows(#[from] ::csv::Error),
}

//! What is on a page, before anybody prints it.

use chrono::NaiveDate;

use crate::Cell;

/// A report.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Its name, as on the command line: `quarter`.
    pub id: String,
    /// BCP 47 tag of its words.
    pub language: String,
    /// The title.
    pub title: String,
    /// Below it: centre, class, period.
    pub subtitle: String,
    /// At the foot of each page, beside its number.
    pub footer: String,
    /// The day on which it was made.
    pub made_on: NaiveDate,
    /// The paper.
    pub paper: Paper,
    /// In large print: for learners.
    pub large: bool,
    /// What is on it, from top to bottom.
    pub parts: Vec<Part>,
}

/// The paper.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Paper {
    /// A4, upright.
    #[default]
    A4,
    /// A4, lying.
    A4Lying,
    /// A5, upright.
    A5,
}

/// A part of the page.
#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// A heading.
    Heading(String),
    /// Running text.
    Text(String),
    /// Text that must not be missed.
    Strong(String),
    /// Numbered steps; those marked are in bold.
    Steps(Vec<(String, bool)>),
    /// Labels and values.
    Facts(Vec<(String, Cell)>),
    /// A table.
    Table(Table),
    /// Bars beside each other, with their numbers.
    Bars(Vec<Bar>),
    /// Lines to sign on, each with what is signed.
    Signatures(Vec<String>),
    /// Something that is written by hand, with so many empty lines.
    Lines(String, u8),
    /// What stands before it is kept on one page, in smaller print if need be; the rest is an appendix on pages of its own.
    Break,
    /// A card of this title begins: what follows up to the next one is a page of its own, in smaller print if need be. A report that has
    /// cards has nothing else.
    Card(String),
    /// A large line in the middle: a certificate's name.
    Centred(String),
    /// Signs that are typed in again one day: large, each of one width, in groups parted by dashes.
    Code(String),
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Table {
    /// What it is about: the sheet's name in a workbook.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each as long as there are columns.
    pub rows: Vec<Vec<Cell>>,
    /// The last row, if it sums up.
    pub total: Option<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its heading.
    pub label: String,
    /// Its share of the page's width.
    pub width: u8,
    /// Numbers stand at the right.
    pub number: bool,
}

impl Column {
    /// Of words.
    pub fn words(label: impl Into<String>, width: u8) -> Self {
        Self { label: label.into(), width, number: false }
    }

    /// Of numbers.
    pub fn number(label: impl Into<String>, width: u8) -> Self {
        Self { label: label.into(), width, number: true }
    }
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// What it shows.
    pub label: String,
    /// How long, 0 to 1.
    pub share: f64,
    /// The number beside it, in words.
    pub value: String,
}

//! A value in a report: what it is, so that a number stays a number and a day a day.

use chrono::{NaiveDate, NaiveDateTime};

/// A value.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Words.
    Text(String),
    /// A number of things.
    Count(u64),
    /// A share, 0 to 1.
    Share(f64),
    /// Hours, to the half.
    Hours(f64),
    /// A number with one place.
    Number(f64),
    /// A day.
    Day(NaiveDate),
    /// A moment, by the clock of the place.
    Moment(NaiveDateTime),
    /// Fewer than five persons: not told outside the centre (curriculum §5.2).
    Few,
}

/// Fewer persons than this are not told outside the centre (curriculum §5.2).
pub(crate) const FEW: u64 = 5;

impl Cell {
    /// A number of persons, as it may leave the centre.
    pub fn persons(count: u64) -> Self {
        if (1..FEW).contains(&count) { Self::Few } else { Self::Count(count) }
    }

    /// A share of persons, as it may leave the centre: not told where the base, or the part on either side of it, is small.
    pub fn share_of(part: u64, base: u64) -> Self {
        if base == 0 {
            return Self::Empty;
        }
        if base < FEW || (1..FEW).contains(&part) || (1..FEW).contains(&(base - part)) {
            return Self::Few;
        }
        Self::Share(part as f64 / base as f64)
    }

    /// As it is printed.
    pub(crate) fn print(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Count(count) => count.to_string(),
            Self::Share(share) => format!("{:.0}%", share * 100.0),
            Self::Hours(number) | Self::Number(number) => format!("{number:.1}"),
            Self::Day(day) => day.format("%Y-%m-%d").to_string(),
            Self::Moment(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
            Self::Few => format!("<{FEW}"),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_persons_are_not_told_nor_can_they_be_worked_out() {
        assert_eq!(Cell::persons(4), Cell::Few);
        assert_eq!((Cell::persons(0), Cell::persons(5)), (Cell::Count(0), Cell::Count(5)));
        assert_eq!(Cell::share_of(9, 12), Cell::Few, "three are on the other side");
        assert_eq!(Cell::share_of(2, 20), Cell::Few);
        assert_eq!(Cell::share_of(10, 20), Cell::Share(0.5));
        assert_eq!(Cell::share_of(20, 20), Cell::Share(1.0));
        assert_eq!(Cell::share_of(0, 0), Cell::Empty);
    }
}

//! Arguments of a message.

use chrono::{NaiveDate, NaiveTime, Timelike};
use fluent::{FluentArgs, FluentValue};

/// Named values that a message may speak of, in the order in which they were given. A name given twice has the later
/// value.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Args {
    values: Vec<(String, Value)>,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A text, put in as it is.
    Text(String),
    /// A number, for plural rules, `NUMBER` and `MONEY`.
    Number(f64),
    /// A day, for `DATE`.
    Date(NaiveDate),
    /// A time of day to the minute, for `TIME`.
    Time(NaiveTime),
}

impl Args {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Any value.
    pub fn set(&mut self, name: &str, value: Value) {
        match self.values.iter_mut().find(|(known, _)| known == name) {
            Some((_, known)) => *known = value,
            None => self.values.push((name.to_owned(), value)),
        }
    }

    /// A text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.set(name, Value::Text(value.to_owned()));
    }

    /// A number, for plural rules, `NUMBER` and `MONEY`.
    pub fn number(&mut self, name: &str, value: f64) {
        self.set(name, Value::Number(value));
    }

    /// A day, for `DATE`.
    pub fn date(&mut self, name: &str, date: NaiveDate) {
        self.set(name, Value::Date(date));
    }

    /// A time of day, for `TIME`.
    pub fn time(&mut self, name: &str, time: NaiveTime) {
        self.set(name, Value::Time(time));
    }

    /// The value of that name.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.values.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// Names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.values.iter().map(|(name, value)| (name.as_str(), value))
    }

    pub(crate) fn fluent(&self) -> FluentArgs<'_> {
        self.iter().map(|(name, value)| (name, value.fluent())).collect()
    }
}

impl Value {
    /// Days and times cross Fluent as ISO texts, which `DATE` and `TIME` read.
    fn fluent(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_str()),
            Self::Number(number) => FluentValue::from(*number),
            Self::Date(date) => FluentValue::from(date.format("%Y-%m-%d").to_string()),
            Self::Time(time) => FluentValue::from(format!("{}:{:02}", time.hour(), time.minute())),
        }
    }
}

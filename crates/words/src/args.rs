//! Arguments of a message.

use chrono::NaiveDate;
use fluent::{FluentArgs, FluentValue};

/// Named values that a message may speak of.
#[derive(Debug, Clone, Default)]
pub struct Args {
    values: Vec<(String, Value)>,
}

#[derive(Debug, Clone)]
enum Value {
    Text(String),
    Number(f64),
}

impl Args {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A text.
    pub fn text(&mut self, name: &str, value: &str) {
        self.values.push((name.to_owned(), Value::Text(value.to_owned())));
    }

    /// A number, for plural rules.
    pub fn number(&mut self, name: &str, value: f64) {
        self.values.push((name.to_owned(), Value::Number(value)));
    }

    /// A day, for `DATE`.
    pub fn date(&mut self, name: &str, date: NaiveDate) {
        self.text(name, &date.format("%Y-%m-%d").to_string());
    }

    pub(crate) fn fluent(&self) -> FluentArgs<'_> {
        self.values
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Value::Text(text) => FluentValue::from(text.as_str()),
                    Value::Number(number) => FluentValue::from(*number),
                };
                (name.as_str(), value)
            })
            .collect()
    }
}

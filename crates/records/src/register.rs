//! The trainer's registers: people, trainers, classes, sessions, who did what. Rows may change here; every change writes
//! `changed_at`, so that the registers of several machines unite row by row, the newer one winning.

pub mod audit;
pub mod classes;
pub mod people;
pub mod sessions;
pub mod trainers;

use rusqlite::types::{FromSqlError, ValueRef};
use rusqlite::{Row, types::Type};
use serde::de::DeserializeOwned;

/// A column that holds JSON.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let text = match row.get_ref(column)? {
        ValueRef::Text(text) => text,
        _ => return Err(FromSqlError::InvalidType.into()),
    };
    serde_json::from_slice(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}

/// A list of words as JSON. It cannot fail: strings have no shape that JSON lacks.
pub(crate) fn list(words: &[String]) -> String {
    serde_json::Value::from(words.to_vec()).to_string()
}

//! The trainer's registers: people, trainers, classes, sessions, who did what. Rows may change here; every change writes
//! `changed_at`, so that the registers of several machines unite row by row, the newer one winning.

pub mod audit;
pub mod classes;
pub mod hands;
pub mod notes;
pub mod people;
pub mod requests;
pub mod roll_call;
pub mod sessions;
pub mod signoffs;
pub mod trainers;
pub mod volunteers;

use rusqlite::types::{FromSqlError, ValueRef};
use rusqlite::{Row, types::Type};
use serde::de::DeserializeOwned;

use crate::error::Result;
use crate::records::Records;

impl Records {
    /// Is there anything of the demonstration centre?
    pub fn has_sample(&self) -> Result<bool> {
        let mut any = self.db.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM classes WHERE sample = 1) OR EXISTS (SELECT 1 FROM learners WHERE sample = 1)",
        )?;
        Ok(any.query_row([], |row| row.get(0))?)
    }
}

/// A column that holds JSON.
pub(crate) fn json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> rusqlite::Result<T> {
    let ValueRef::Text(text) = row.get_ref(column)? else { return Err(FromSqlError::InvalidType.into()) };
    serde_json::from_slice(text)
        .map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}

/// A list of words as JSON. It cannot fail: strings have no shape that JSON lacks.
pub(crate) fn list(words: &[String]) -> String {
    serde_json::Value::from(words.to_vec()).to_string()
}

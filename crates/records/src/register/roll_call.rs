//! A meeting's roll: which meeting is running for whom, and how everybody was signed in.

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};
use uuid::Uuid;

use super::sessions::SignedBy;
use crate::error::Result;
use crate::records::Records;

/// Somebody who was signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attended {
    /// Who.
    pub learner: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub how: SignedBy,
}

impl Records {
    /// The running meeting of a class to which the learner belongs, the one that began last if there are several.
    pub fn running_session_of(&self, learner: Uuid) -> Result<Option<Uuid>> {
        let sql = "SELECT sessions.id FROM sessions JOIN members ON members.class = sessions.class
                   WHERE opened_at IS NOT NULL AND closed_at IS NULL AND members.learner = ?1 AND left_at IS NULL
                   ORDER BY opened_at DESC LIMIT 1";
        Ok(self.db.prepare_cached(sql)?.query_row([learner], |row| row.get(0)).optional()?)
    }

    /// Who is signed in, and how, in the order in which it was done.
    pub fn roll_call(&self, session: Uuid) -> Result<Vec<Attended>> {
        let sql = "SELECT learner, signed_at, how FROM attendance WHERE session = ?1 AND withdrawn = 0 ORDER BY signed_at, learner";
        let mut attendance = self.db.prepare_cached(sql)?;
        let rows = attendance.query_map([session], |row| {
            let how: String = row.get(2)?;
            Ok(Attended { learner: row.get(0)?, at: row.get(1)?, how: SignedBy::named(&how) })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A planned meeting that will not take place is taken back. One that has begun stays.
    pub fn drop_plan(&mut self, session: Uuid) -> Result<()> {
        self.db.execute("DELETE FROM sessions WHERE id = ?1 AND opened_at IS NULL", params![session])?;
        Ok(())
    }

    /// How far each of these lessons has come in a class: how many of its members have done it alone.
    pub fn done_alone_in(&self, class: Uuid) -> Result<Vec<(String, u32)>> {
        let mut done = self.db.prepare_cached(include_str!("../sql/done_alone_in.sql"))?;
        Ok(done.query_map([class], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }
}

//! A trainer's notes on a learner: one tap for what was seen, or a few words. They go when the learner is forgotten.

use chrono::{DateTime, Utc};
use rusqlite::params;
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// A note that is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// On whom.
    pub learner: Uuid,
    /// In which meeting.
    pub session: Option<Uuid>,
    /// By whom.
    pub trainer: Option<Uuid>,
    /// `eyes`, `hands`, `words`, `fear`, `understood` or `other` (curriculum §5.1: 眼/手/字/怕/懂了).
    pub kind: String,
    /// More, in words.
    pub text: String,
    /// When.
    pub written_at: DateTime<Utc>,
}

impl Records {
    /// Writes a note.
    pub fn write_note(&mut self, note: &Note) -> Result<()> {
        let sql = "INSERT INTO notes (id, learner, session, trainer, kind, text, written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let Note { learner, session, trainer, kind, text, written_at } = note;
        self.db.execute(sql, params![Uuid::now_v7(), learner, session, trainer, kind, text, written_at])?;
        Ok(())
    }

    /// The notes on a learner, the newest first.
    pub fn notes(&self, learner: Uuid) -> Result<Vec<Note>> {
        let sql = "SELECT learner, session, trainer, kind, text, written_at FROM notes WHERE learner = ?1 ORDER BY written_at DESC, id DESC";
        let mut notes = self.db.prepare_cached(sql)?;
        let rows = notes.query_map([learner], |row| {
            Ok(Note {
                learner: row.get(0)?,
                session: row.get(1)?,
                trainer: row.get(2)?,
                kind: row.get(3)?,
                text: row.get(4)?,
                written_at: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

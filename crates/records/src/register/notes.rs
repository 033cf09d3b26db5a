//! A trainer's notes on a learner: one tap, or a few words. They are for helping and are never exported by default.

use chrono::{DateTime, Utc};
use rusqlite::params;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// What a note is about (curriculum §5.1, stage 6: 眼/手/字/怕/懂了).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum NoteKind {
    /// 眼: sees it badly.
    Eyes,
    /// 手: the hands.
    Hands,
    /// 字: reading.
    Words,
    /// 怕: does not dare.
    Fear,
    /// 懂了: has understood.
    Understood,
    /// In words alone.
    Other,
}

impl NoteKind {
    const ALL: [Self; 6] = [Self::Eyes, Self::Hands, Self::Words, Self::Fear, Self::Understood, Self::Other];

    /// As the records write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Eyes => "eyes",
            Self::Hands => "hands",
            Self::Words => "words",
            Self::Fear => "fear",
            Self::Understood => "understood",
            Self::Other => "other",
        }
    }
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrainerNote {
    /// Random.
    pub id: Uuid,
    /// On whom.
    pub learner: Uuid,
    /// In which meeting.
    pub session: Option<Uuid>,
    /// By whom.
    pub trainer: Option<Uuid>,
    /// About what.
    pub kind: NoteKind,
    /// In words; may be empty.
    pub text: String,
    /// When.
    pub written_at: DateTime<Utc>,
}

impl Records {
    /// Keeps a note.
    pub fn write_note(&mut self, note: &TrainerNote) -> Result<()> {
        let sql = "INSERT INTO notes (id, learner, session, trainer, kind, text, written_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
        let TrainerNote { id, learner, session, trainer, kind, text, written_at } = note;
        self.db.execute(sql, params![id, learner, session, trainer, kind.name(), text, written_at])?;
        Ok(())
    }

    /// Takes a note back: it was a slip of the finger.
    pub fn take_note_back(&mut self, id: Uuid) -> Result<()> {
        self.db.execute("DELETE FROM notes WHERE id = ?1", [id])?;
        Ok(())
    }

    /// What was noted on a learner, the newest first.
    pub fn notes_on(&self, learner: Uuid) -> Result<Vec<TrainerNote>> {
        let sql = "SELECT id, learner, session, trainer, kind, text, written_at FROM notes WHERE learner = ?1
                   ORDER BY written_at DESC, id DESC";
        let mut notes = self.db.prepare_cached(sql)?;
        let rows = notes.query_map([learner], |row| {
            let kind: String = row.get(4)?;
            Ok(TrainerNote {
                id: row.get(0)?,
                learner: row.get(1)?,
                session: row.get(2)?,
                trainer: row.get(3)?,
                kind: NoteKind::ALL.into_iter().find(|known| known.name() == kind).unwrap_or(NoteKind::Other),
                text: row.get(5)?,
                written_at: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

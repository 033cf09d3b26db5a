//! Who saw, exported, deleted what: only ever added to, and readable by every trainer.

use chrono::{DateTime, Utc};
use rusqlite::params;
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// One line of the audit list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deed {
    /// When.
    pub at: DateTime<Utc>,
    /// Which trainer; None: nobody was signed in (set-up, recovery).
    pub trainer: Option<Uuid>,
    /// What: `export`, `view-learner`, `forget`, `restore`, …
    pub act: String,
    /// To what: an id or a name of a report, never a learner's name.
    pub object: String,
    /// More, as a period or a file name.
    pub detail: String,
}

impl Records {
    /// Notes what a trainer did.
    pub fn note_deed(&mut self, deed: &Deed) -> Result<()> {
        let sql = "INSERT INTO audit (id, at, trainer, act, object, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
        let Deed { at, trainer, act, object, detail } = deed;
        self.db.execute(sql, params![Uuid::now_v7(), at, trainer, act, object, detail])?;
        Ok(())
    }

    /// The newest lines first.
    pub fn deeds(&self, most: u32) -> Result<Vec<Deed>> {
        let sql = "SELECT at, trainer, act, object, detail FROM audit ORDER BY at DESC, id DESC LIMIT ?1";
        let mut deeds = self.db.prepare_cached(sql)?;
        let rows = deeds.query_map([most], |row| {
            Ok(Deed {
                at: row.get(0)?,
                trainer: row.get(1)?,
                act: row.get(2)?,
                object: row.get(3)?,
                detail: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

//! Trainers: a name, a PIN and a recovery code as Argon2id hashes (made in `app`), and how often somebody missed in a row.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Row, params};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// Who may open the trainer's window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trainer {
    /// Random.
    pub id: Uuid,
    /// As on the tile.
    pub name: String,
    /// The PIN's Argon2id hash, as a PHC string.
    pub pin: String,
    /// The recovery code's.
    pub recovery: String,
    /// Since when.
    pub added_at: DateTime<Utc>,
    /// How often the PIN was not right, in a row.
    pub misses: u32,
    /// When that was last.
    pub last_miss_at: Option<DateTime<Utc>>,
}

impl Trainer {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            name: row.get(1)?,
            pin: row.get(2)?,
            recovery: row.get(3)?,
            added_at: row.get(4)?,
            misses: row.get(5)?,
            last_miss_at: row.get(6)?,
        })
    }
}

impl Records {
    /// Those who have not retired, the first one first.
    pub fn trainers(&self) -> Result<Vec<Trainer>> {
        let sql = "SELECT id, name, pin, recovery, added_at, misses, last_miss_at FROM trainers
                   WHERE retired_at IS NULL ORDER BY added_at, id";
        let mut trainers = self.db.prepare_cached(sql)?;
        Ok(trainers.query_map([], Trainer::read)?.collect::<Result<_, _>>()?)
    }

    /// The names of all, those who have retired too: for the audit list.
    pub fn trainer_names(&self) -> Result<BTreeMap<Uuid, String>> {
        let mut names = self.db.prepare_cached("SELECT id, name FROM trainers")?;
        Ok(names.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?)
    }

    /// A new one, with the hashes of PIN and recovery code.
    pub fn add_trainer(
        &mut self,
        now: DateTime<Utc>,
        name: &str,
        pin: &str,
        recovery: &str,
        sample: bool,
    ) -> Result<Uuid> {
        let id = self.ids.next(now);
        let sql = "INSERT INTO trainers (id, name, pin, recovery, added_at, sample, changed_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5)";
        self.db.execute(sql, params![id, name, pin, recovery, now, sample])?;
        Ok(id)
    }

    /// Another PIN, and the recovery code that belongs to it.
    pub fn set_pin(&mut self, now: DateTime<Utc>, id: Uuid, pin: &str, recovery: &str) -> Result<()> {
        let sql = "UPDATE trainers SET pin = ?2, recovery = ?3, misses = 0, last_miss_at = NULL, changed_at = ?4 WHERE id = ?1";
        self.db.execute(sql, params![id, pin, recovery, now])?;
        Ok(())
    }

    /// Another recovery code: the first one was never kept.
    pub fn set_recovery(&mut self, now: DateTime<Utc>, id: Uuid, recovery: &str) -> Result<()> {
        let sql = "UPDATE trainers SET recovery = ?2, changed_at = ?3 WHERE id = ?1";
        self.db.execute(sql, params![id, recovery, now])?;
        Ok(())
    }

    /// The PIN was not right.
    pub fn note_miss(&mut self, now: DateTime<Utc>, id: Uuid) -> Result<()> {
        self.db
            .execute("UPDATE trainers SET misses = misses + 1, last_miss_at = ?2 WHERE id = ?1", params![id, now])?;
        Ok(())
    }

    /// The PIN was right.
    pub fn clear_misses(&mut self, id: Uuid) -> Result<()> {
        self.db.execute("UPDATE trainers SET misses = 0, last_miss_at = NULL WHERE id = ?1", [id])?;
        Ok(())
    }

    /// A trainer leaves; what they did stays under their name. The last one cannot leave: nobody could open the window again.
    pub fn retire_trainer(&mut self, now: DateTime<Utc>, id: Uuid) -> Result<bool> {
        let sql = "UPDATE trainers SET retired_at = ?2, changed_at = ?2
                   WHERE id = ?1 AND retired_at IS NULL AND (SELECT count(*) FROM trainers WHERE retired_at IS NULL) > 1";
        Ok(self.db.execute(sql, params![id, now])? == 1)
    }
}

//! Classes: groups that meet, who belongs to them, and where they sit.

use chrono::{DateTime, Utc};
use rusqlite::{Row, Transaction, params};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// What is said of a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassPlan {
    /// Its name.
    pub name: String,
    /// Where it meets.
    pub place: String,
    /// The language it is held in, BCP 47; empty: as it comes.
    pub language: String,
    /// Seats side by side in the room, 1 to 12: the board shows the room like that.
    pub columns: u8,
}

impl Default for ClassPlan {
    fn default() -> Self {
        Self { name: String::new(), place: String::new(), language: String::new(), columns: 4 }
    }
}

/// A group that meets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Class {
    /// Random.
    pub id: Uuid,
    /// What is said of it.
    pub plan: ClassPlan,
    /// How many belong to it now.
    pub members: u32,
    /// It does not meet any more.
    pub archived: bool,
    /// Belongs to the demonstration centre.
    pub sample: bool,
}

/// Somebody in a class.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub learner: Uuid,
    /// As on the tile.
    pub name: String,
    /// The picture on the tile.
    pub picture: String,
    /// The place in the room, 0-based, row by row.
    pub seat: Option<u16>,
    /// The group within the class.
    pub team: String,
}

impl Class {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        let plan = ClassPlan { name: row.get(1)?, place: row.get(2)?, language: row.get(3)?, columns: row.get(4)? };
        Ok(Self { id: row.get(0)?, plan, members: row.get(5)?, archived: row.get(6)?, sample: row.get(7)? })
    }
}

impl Records {
    /// Every class: those that meet first, the newest of them first.
    pub fn classes(&self) -> Result<Vec<Class>> {
        let sql = "SELECT id, name, place, language, columns,
                          (SELECT count(*) FROM members JOIN learners ON learners.id = learner
                           WHERE class = classes.id AND left_at IS NULL AND forgotten_at IS NULL),
                          archived_at IS NOT NULL, sample
                   FROM classes ORDER BY archived_at IS NOT NULL, added_at DESC, id DESC";
        let mut classes = self.db.prepare_cached(sql)?;
        Ok(classes.query_map([], Class::read)?.collect::<Result<_, _>>()?)
    }

    /// A new class.
    pub fn add_class(&mut self, now: DateTime<Utc>, plan: &ClassPlan, sample: bool) -> Result<Uuid> {
        let id = self.ids.next(now);
        let sql = "INSERT INTO classes (id, name, place, language, columns, added_at, sample, changed_at)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?6)";
        let ClassPlan { name, place, language, columns } = plan;
        self.db.execute(sql, params![id, name, place, language, columns, now, sample])?;
        Ok(id)
    }

    /// Something else is said of a class.
    pub fn change_class(&mut self, now: DateTime<Utc>, id: Uuid, plan: &ClassPlan) -> Result<()> {
        let sql =
            "UPDATE classes SET name = ?2, place = ?3, language = ?4, columns = ?5, changed_at = ?6 WHERE id = ?1";
        let ClassPlan { name, place, language, columns } = plan;
        self.db.execute(sql, params![id, name, place, language, columns, now])?;
        Ok(())
    }

    /// A class meets no more, or again.
    pub fn archive_class(&mut self, now: DateTime<Utc>, id: Uuid, archived: bool) -> Result<()> {
        let archived_at = archived.then_some(now);
        let sql = "UPDATE classes SET archived_at = ?2, changed_at = ?3 WHERE id = ?1";
        self.db.execute(sql, params![id, archived_at, now])?;
        Ok(())
    }

    /// Those who belong to a class, by seat, then as they joined.
    pub fn members(&self, class: Uuid) -> Result<Vec<Member>> {
        let sql = "SELECT learner, name, picture, seat, team FROM members JOIN learners ON learners.id = learner
                   WHERE class = ?1 AND left_at IS NULL AND forgotten_at IS NULL
                   ORDER BY seat IS NULL, seat, joined_at, learner";
        let mut members = self.db.prepare_cached(sql)?;
        let rows = members.query_map([class], |row| {
            Ok(Member {
                learner: row.get(0)?,
                name: row.get(1)?,
                picture: row.get(2)?,
                seat: row.get(3)?,
                team: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// People join a class; whoever belongs to it already stays as they are.
    pub fn join(&mut self, now: DateTime<Utc>, class: Uuid, learners: &[Uuid]) -> Result<()> {
        let tx = self.db.transaction()?;
        join_within(&tx, now, class, learners)?;
        tx.commit()?;
        Ok(())
    }

    /// Somebody leaves a class. That they were in it stays known.
    pub fn leave(&mut self, now: DateTime<Utc>, class: Uuid, learner: Uuid) -> Result<()> {
        let sql = "UPDATE members SET left_at = ?3, seat = NULL, changed_at = ?3 WHERE class = ?1 AND learner = ?2";
        self.db.execute(sql, params![class, learner, now])?;
        Ok(())
    }

    /// Where somebody sits, and in which group.
    pub fn place_member(
        &mut self,
        now: DateTime<Utc>,
        class: Uuid,
        learner: Uuid,
        seat: Option<u16>,
        team: &str,
    ) -> Result<()> {
        let tx = self.db.transaction()?;
        if seat.is_some() {
            // One seat, one learner: whoever sat there stands up.
            let sql = "UPDATE members SET seat = NULL, changed_at = ?3 WHERE class = ?1 AND seat = ?2";
            tx.execute(sql, params![class, seat, now])?;
        }
        let sql = "UPDATE members SET seat = ?3, team = ?4, changed_at = ?5 WHERE class = ?1 AND learner = ?2";
        tx.execute(sql, params![class, learner, seat, team, now])?;
        tx.commit()?;
        Ok(())
    }

    /// A new class like another one, with its members, seats and groups.
    pub fn copy_class(&mut self, now: DateTime<Utc>, class: Uuid, name: &str) -> Result<Uuid> {
        let id = self.ids.next(now);
        let tx = self.db.transaction()?;
        tx.execute(
            "INSERT INTO classes (id, name, place, language, columns, added_at, sample, changed_at)
             SELECT ?2, ?3, place, language, columns, ?4, sample, ?4 FROM classes WHERE id = ?1",
            params![class, id, name, now],
        )?;
        tx.execute(
            "INSERT INTO members (class, learner, seat, team, joined_at, changed_at)
             SELECT ?2, learner, seat, team, ?3, ?3 FROM members WHERE class = ?1 AND left_at IS NULL",
            params![class, id, now],
        )?;
        tx.commit()?;
        Ok(id)
    }
}

/// [`Records::join`], within somebody's transaction.
pub(super) fn join_within(tx: &Transaction<'_>, now: DateTime<Utc>, class: Uuid, learners: &[Uuid]) -> Result<()> {
    let mut add = tx.prepare_cached(
        "INSERT INTO members (class, learner, joined_at, changed_at) VALUES (?1, ?2, ?3, ?3)
         ON CONFLICT (class, learner) DO UPDATE SET left_at = NULL, changed_at = ?3 WHERE left_at IS NOT NULL",
    )?;
    for learner in learners {
        add.execute(params![class, learner, now])?;
    }
    Ok(())
}

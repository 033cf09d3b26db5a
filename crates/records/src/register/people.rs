//! Learners as the trainer sees them: what the enrolment asked, consent, forgetting, and the retention clock.

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::Result;
use crate::records::Records;

/// How the window helps somebody: never a diagnosis, only what was asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Profile {
    /// More time: every pause counts 1.6-fold (curriculum §4.4).
    pub slow: bool,
    /// The hands shake: a tap counts when it is lifted, a long press takes longer.
    pub tremor: bool,
    /// Large text from the start.
    pub vision: bool,
    /// Louder and slower speech, captions in view.
    pub hearing: bool,
    /// Reads little: everything is spoken, twice if asked.
    pub reading: bool,
}

/// What the enrolment asks. All but the name may be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Enrolment {
    /// Name or nickname.
    pub name: String,
    /// The picture on the tile.
    pub picture: String,
    /// Decade of birth, as 1940.
    pub decade: Option<u16>,
    /// `f` or `m`.
    pub sex: Option<String>,
    /// Spoken at home, BCP 47.
    pub language: Option<String>,
    /// Community or gacha; no address.
    pub place: String,
    /// Lives in the pastures.
    pub pasture: bool,
    /// How the window helps.
    pub profile: Profile,
}

/// A learner, as the trainer sees one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Random.
    pub id: Uuid,
    /// What was enrolled.
    pub enrolment: Enrolment,
    /// When the tile was made.
    pub added_at: DateTime<Utc>,
    /// When the page was read aloud and agreed to.
    pub consented_at: Option<DateTime<Utc>>,
    /// Not at the door any more, but kept.
    pub hidden: bool,
    /// When the name was erased.
    pub forgotten_at: Option<DateTime<Utc>>,
    /// Belongs to the demonstration centre.
    pub sample: bool,
}

const COLUMNS: &str = "id, name, picture, decade, sex, language, place, pasture, profile, added_at, consented_at, hidden, \
                       forgotten_at, sample";

impl Person {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get(0)?,
            enrolment: Enrolment {
                name: row.get(1)?,
                picture: row.get(2)?,
                decade: row.get(3)?,
                sex: row.get(4)?,
                language: row.get(5)?,
                place: row.get(6)?,
                pasture: row.get(7)?,
                profile: super::json(row, 8)?,
            },
            added_at: row.get(9)?,
            consented_at: row.get(10)?,
            hidden: row.get(11)?,
            forgotten_at: row.get(12)?,
            sample: row.get(13)?,
        })
    }
}

/// Somebody whose named records are due to go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fading {
    /// Who.
    pub id: Uuid,
    /// The name that would be erased.
    pub name: String,
    /// When they were last here: practised, signed in, or were added.
    pub last_here: DateTime<Utc>,
}

impl Records {
    /// Everybody whose name is still known, hidden ones too, in the order in which they were added.
    pub fn people(&self) -> Result<Vec<Person>> {
        let sql = format!("SELECT {COLUMNS} FROM learners WHERE forgotten_at IS NULL ORDER BY added_at, id");
        let mut people = self.db.prepare_cached(&sql)?;
        Ok(people.query_map([], Person::read)?.collect::<Result<_, _>>()?)
    }

    /// One of them; also one whose name was erased.
    pub fn person(&self, id: Uuid) -> Result<Option<Person>> {
        let sql = format!("SELECT {COLUMNS} FROM learners WHERE id = ?1");
        Ok(self.db.prepare_cached(&sql)?.query_row([id], Person::read).optional()?)
    }

    /// Enrols people, all of them or none: one transaction.
    pub fn enrol(&mut self, now: DateTime<Utc>, sample: bool, enrolments: &[Enrolment]) -> Result<Vec<Uuid>> {
        self.enrol_into(now, sample, None, enrolments)
    }

    /// Enrols people who join a class at once, all of them or none: one transaction.
    pub fn enrol_into(
        &mut self,
        now: DateTime<Utc>,
        sample: bool,
        class: Option<Uuid>,
        enrolments: &[Enrolment],
    ) -> Result<Vec<Uuid>> {
        let tx = self.db.transaction()?;
        let mut ids = Vec::with_capacity(enrolments.len());
        for one in enrolments {
            let id = self.ids.next(now);
            let mut add = tx.prepare_cached(
                "INSERT INTO learners (id, name, picture, decade, sex, language, place, pasture, profile, added_at, sample, changed_at)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?10)",
            )?;
            let profile = profile_text(one.profile);
            let Enrolment { name, picture, decade, sex, language, place, pasture, .. } = one;
            add.execute(params![id, name, picture, decade, sex, language, place, pasture, profile, now, sample])?;
            ids.push(id);
        }
        if let Some(class) = class {
            super::classes::join_within(&tx, now, class, &ids)?;
        }
        tx.commit()?;
        Ok(ids)
    }

    /// Corrects what was enrolled.
    pub fn change_person(&mut self, now: DateTime<Utc>, id: Uuid, one: &Enrolment) -> Result<()> {
        let sql = "UPDATE learners SET name = ?2, picture = ?3, decade = ?4, sex = ?5, language = ?6, place = ?7, pasture = ?8,
                   profile = ?9, changed_at = ?10 WHERE id = ?1 AND forgotten_at IS NULL";
        let profile = profile_text(one.profile);
        let Enrolment { name, picture, decade, sex, language, place, pasture, .. } = one;
        self.db.execute(sql, params![id, name, picture, decade, sex, language, place, pasture, profile, now])?;
        Ok(())
    }

    /// How the window helps this learner.
    pub fn profile(&self, id: Uuid) -> Result<Profile> {
        let mut get = self.db.prepare_cached("SELECT profile FROM learners WHERE id = ?1")?;
        Ok(get.query_row([id], |row| super::json(row, 0)).optional()?.unwrap_or_default())
    }

    /// Keeps how the window helps this learner.
    pub fn set_profile(&mut self, now: DateTime<Utc>, id: Uuid, profile: Profile) -> Result<()> {
        let sql = "UPDATE learners SET profile = ?2, changed_at = ?3 WHERE id = ?1";
        self.db.execute(sql, params![id, profile_text(profile), now])?;
        Ok(())
    }

    /// Consent was given on that moment, or is withdrawn (None).
    pub fn set_consent(&mut self, now: DateTime<Utc>, id: Uuid, consented_at: Option<DateTime<Utc>>) -> Result<()> {
        let sql = "UPDATE learners SET consented_at = ?2, changed_at = ?3 WHERE id = ?1";
        self.db.execute(sql, params![id, consented_at, now])?;
        Ok(())
    }

    /// Takes somebody from the door, or puts them back. Nothing is lost.
    pub fn hide(&mut self, now: DateTime<Utc>, id: Uuid, hidden: bool) -> Result<()> {
        self.db.execute("UPDATE learners SET hidden = ?2, changed_at = ?3 WHERE id = ?1", params![id, hidden, now])?;
        Ok(())
    }

    /// Erases a learner's name and everything that was said about the person, everywhere. What was done still counts, under an id
    /// that nobody can trace any more.
    pub fn forget(&mut self, now: DateTime<Utc>, id: Uuid) -> Result<()> {
        let tx = self.db.transaction()?;
        tx.execute(
            "UPDATE learners SET name = '', picture = '', decade = NULL, sex = NULL, language = NULL, place = '', profile = '{}',
             consented_at = NULL, hidden = 1, forgotten_at = ?2, changed_at = ?2 WHERE id = ?1",
            params![id, now],
        )?;
        tx.execute("DELETE FROM notes WHERE learner = ?1", [id])?;
        tx.execute("UPDATE members SET team = '', changed_at = ?2 WHERE learner = ?1", params![id, now])?;
        tx.execute(
            "UPDATE volunteers SET name = '', team = '', learner = NULL, retired_at = ?2, changed_at = ?2 WHERE learner = ?1",
            params![id, now],
        )?;
        tx.execute("DELETE FROM settings WHERE key LIKE '%/' || ?1", [id.to_string()])?;
        tx.commit()?;
        // What was erased must not stay readable in the journal or in free pages.
        self.db.execute_batch("PRAGMA wal_checkpoint(TRUNCATE);")?;
        Ok(())
    }

    /// Whose named records are older than so many days since they were last here: the list that is shown before anything goes.
    pub fn fading(&self, now: DateTime<Utc>, days: u32) -> Result<Vec<Fading>> {
        let mut fading = self.db.prepare_cached(include_str!("../sql/fading.sql"))?;
        let before = now - TimeDelta::days(days.into());
        let rows = fading
            .query_map([before], |row| Ok(Fading { id: row.get(0)?, name: row.get(1)?, last_here: row.get(2)? }))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn profile_text(profile: Profile) -> String {
    serde_json::to_string(&profile).unwrap_or_else(|_| "{}".to_owned())
}

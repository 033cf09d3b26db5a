//! Reading and writing: functions that write take one transaction each.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::ids::Ids;
use crate::model::{Attempt, Event, Evidence, Learner, NewAttempt, NewEvent, StepOutcome};
use crate::{salvage, summary};

/// The open records of one station.
#[derive(Debug)]
pub struct Records {
    pub(crate) db: Connection,
    pub(crate) station: Uuid,
    pub(crate) ids: Ids,
    /// Held for as long as the records are open: one program, and a second one is told so.
    pub(crate) lock: std::sync::Arc<std::fs::File>,
}

/// Records that travel: from a station to the trainer's machine, in any order, any number of times.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Bundle {
    /// The learners that the attempts speak of.
    pub learners: Vec<Learner>,
    /// The attempts that the events speak of.
    pub attempts: Vec<Attempt>,
    /// The events.
    pub events: Vec<Event>,
}

impl Records {
    /// This station's id.
    pub fn station(&self) -> Uuid {
        self.station
    }

    /// The folder that they lie in.
    pub fn folder(&self) -> PathBuf {
        self.db.path().and_then(|path| Path::new(path).parent()).map(Path::to_owned).unwrap_or_default()
    }

    /// Makes a learner's tile.
    pub fn add_learner(&mut self, now: DateTime<Utc>, name: &str, picture: &str) -> Result<Learner> {
        let learner =
            Learner { id: self.ids.next(now), name: name.to_owned(), picture: picture.to_owned(), added_at: now };
        let tx = self.db.transaction()?;
        insert_learner(&tx, &learner)?;
        tx.commit()?;
        Ok(learner)
    }

    /// Every learner who is not hidden, in the order in which they were added.
    pub fn learners(&self) -> Result<Vec<Learner>> {
        let sql = "SELECT id, name, picture, added_at FROM learners WHERE hidden = 0 ORDER BY added_at, id";
        let mut learners = self.db.prepare_cached(sql)?;
        Ok(learners.query_map([], Learner::read)?.collect::<Result<_, _>>()?)
    }

    /// Begins an attempt.
    pub fn begin_attempt(&mut self, now: DateTime<Utc>, new: &NewAttempt) -> Result<Uuid> {
        let attempt = new.begun(self.ids.next(now), now);
        let tx = self.db.transaction()?;
        insert_attempt(&tx, &attempt)?;
        tx.commit()?;
        Ok(attempt.id)
    }

    /// Appends events with their summaries: one transaction, on disk when this returns. Where damage is met, nothing is
    /// written, and a mark is left: the next opening mends.
    pub fn append(&mut self, now: DateTime<Utc>, attempt: Uuid, events: &[NewEvent]) -> Result<()> {
        let appended = self.append_soundly(now, attempt, events);
        if let (Err(Error::Damaged(_)), Some(path)) = (&appended, self.db.path()) {
            salvage::leave_mark(Path::new(path))?;
        }
        appended
    }

    fn append_soundly(&mut self, now: DateTime<Utc>, attempt: Uuid, events: &[NewEvent]) -> Result<()> {
        let station = self.station;
        let tx = self.db.transaction()?;
        let first: i64 = {
            let mut next = tx.prepare_cached("UPDATE station SET next = next + ?1 RETURNING next - ?1")?;
            next.query_row([(events.len() as u64).cast_signed()], |row| row.get(0))?
        };
        append_within(&tx, &mut self.ids, station, first, now, attempt, events)?;
        tx.commit()?;
        Ok(())
    }

    /// The newest attempt of a learner that waits to be gone on with.
    pub fn open_attempt(&self, learner: Uuid) -> Result<Option<Attempt>> {
        let sql = concat!(
            include_str!("sql/all_attempts.sql"),
            " WHERE learner = ?1 AND state IN ('open', 'rested') ORDER BY started_at DESC LIMIT 1"
        );
        Ok(self.db.prepare_cached(sql)?.query_row([learner], Attempt::read).optional()?)
    }

    /// For each learner the newest attempt that waits to be gone on with, by learner: for the door, in one query.
    pub fn open_attempts(&self) -> Result<std::collections::HashMap<Uuid, Attempt>> {
        let sql = concat!(
            include_str!("sql/all_attempts.sql"),
            " WHERE learner IS NOT NULL AND state IN ('open', 'rested') ORDER BY started_at"
        );
        let mut attempts = self.db.prepare_cached(sql)?;
        let mut newest = std::collections::HashMap::new();
        for attempt in attempts.query_map([], Attempt::read)? {
            let attempt = attempt?;
            newest.extend(attempt.learner.map(|learner| (learner, attempt)));
        }
        Ok(newest)
    }

    /// An attempt.
    pub fn attempt(&self, id: Uuid) -> Result<Option<Attempt>> {
        let sql = concat!(include_str!("sql/all_attempts.sql"), " WHERE id = ?1");
        Ok(self.db.prepare_cached(sql)?.query_row([id], Attempt::read).optional()?)
    }

    /// The attempts of a learner, or of guests, oldest first.
    pub fn attempts_of(&self, learner: Option<Uuid>) -> Result<Vec<Attempt>> {
        let sql = concat!(include_str!("sql/all_attempts.sql"), " WHERE learner IS ?1 ORDER BY started_at, id");
        let mut attempts = self.db.prepare_cached(sql)?;
        Ok(attempts.query_map([learner], Attempt::read)?.collect::<Result<_, _>>()?)
    }

    /// The events of an attempt, in order.
    pub fn events_of(&self, attempt: Uuid) -> Result<Vec<Event>> {
        let sql = concat!(include_str!("sql/all_events.sql"), " WHERE attempt = ?1 ORDER BY seq");
        let mut events = self.db.prepare_cached(sql)?;
        Ok(events.query_map([attempt], Event::read)?.collect::<Result<_, _>>()?)
    }

    /// How the finished steps of an attempt went.
    pub fn step_outcomes(&self, attempt: Uuid) -> Result<Vec<StepOutcome>> {
        let sql = "SELECT step, independence, slips, ms FROM step_outcomes WHERE attempt = ?1 ORDER BY step";
        let mut outcomes = self.db.prepare_cached(sql)?;
        let rows = outcomes.query_map([attempt], |row| {
            Ok(StepOutcome {
                step: row.get(0)?,
                independence: row.get(1)?,
                slips: row.get(2)?,
                ms: row.get::<_, i64>(3)?.unsigned_abs(),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What a learner has shown, by skill.
    pub fn skill_evidence(&self, learner: Uuid) -> Result<Vec<Evidence>> {
        let sql =
            "SELECT skill, support, independence, count, first_at, last_at FROM skill_evidence WHERE learner = ?1";
        let mut evidence = self.db.prepare_cached(sql)?;
        let rows = evidence.query_map([learner], |row| {
            Ok(Evidence {
                skill: row.get(0)?,
                support: row.get(1)?,
                independence: row.get(2)?,
                count: row.get(3)?,
                first_at: row.get(4)?,
                last_at: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// A setting of this station.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        let mut get = self.db.prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
        Ok(get.query_row([key], |row| row.get(0)).optional()?)
    }

    /// Keeps a setting.
    pub fn set_setting(&mut self, key: &str, value: &str) -> Result<()> {
        self.db.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, ?2)", [key, value])?;
        Ok(())
    }

    /// Keeps the file below so many pages of 4 KiB, or as it is if it is larger: for small disks and tests. Beyond, an
    /// append says [`Error::Full`](crate::Error::Full). `u32::MAX` lifts the limit.
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        self.db.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(()))?;
        Ok(())
    }

    /// Everything, to travel.
    pub fn bundle(&self) -> Result<Bundle> {
        // Hidden learners too: attempts speak of them.
        let mut learners = self.db.prepare("SELECT id, name, picture, added_at FROM learners ORDER BY added_at, id")?;
        let mut attempts =
            self.db.prepare(concat!(include_str!("sql/all_attempts.sql"), " ORDER BY started_at, id"))?;
        let mut events = self.db.prepare(concat!(include_str!("sql/all_events.sql"), " ORDER BY station, seq"))?;
        Ok(Bundle {
            learners: learners.query_map([], Learner::read)?.collect::<Result<_, _>>()?,
            attempts: attempts.query_map([], Attempt::read)?.collect::<Result<_, _>>()?,
            events: events.query_map([], Event::read)?.collect::<Result<_, _>>()?,
        })
    }

    /// Takes in the records of another station. What is here already stays as it is; taking the same bundle in again
    /// changes nothing.
    pub fn unite(&mut self, bundle: &Bundle) -> Result<()> {
        let tx = self.db.transaction()?;
        bundle.learners.iter().try_for_each(|learner| insert_learner(&tx, learner))?;
        bundle.attempts.iter().try_for_each(|attempt| insert_attempt(&tx, attempt))?;
        for event in &bundle.events {
            insert_event(&tx, event)?;
        }
        go_on_behind(&tx)?;
        summary::rebuild(&tx)?;
        tx.commit()?;
        Ok(())
    }

    /// Counts every summary again from the events.
    pub fn rebuild_summaries(&mut self) -> Result<()> {
        let tx = self.db.transaction()?;
        summary::rebuild(&tx)?;
        tx.commit()?;
        Ok(())
    }
}

/// Appends events of a station from this running number on, with their summaries.
pub(crate) fn append_within(
    tx: &Transaction<'_>,
    ids: &mut Ids,
    station: Uuid,
    first: i64,
    now: DateTime<Utc>,
    attempt: Uuid,
    events: &[NewEvent],
) -> Result<()> {
    for (event, seq) in events.iter().zip(first..) {
        // A number or an id that is taken already is an error here, never passed over.
        let mut add = tx.prepare_cached(concat!("INSERT ", include_str!("sql/add_event.sql")))?;
        let body = event.body.to_string();
        let (id, at_ms) = (ids.next(now), event.at_ms.cast_signed());
        add.execute(params![id, station, seq, attempt, at_ms, now, event.kind, event.step, body])?;
        summary::count(tx, attempt, now, &event.kind, event.step.as_deref(), &event.body)?;
    }
    Ok(())
}

/// The running number goes on behind every event of this station that is here, wherever it came from.
pub(crate) fn go_on_behind(tx: &Transaction<'_>) -> Result<()> {
    let sql = "UPDATE station
               SET next = max(next, (SELECT coalesce(max(seq), 0) + 1 FROM events WHERE events.station = station.id))";
    tx.execute(sql, [])?;
    Ok(())
}

pub(crate) fn insert_learner(tx: &Transaction<'_>, learner: &Learner) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO learners (id, name, picture, added_at) VALUES (?1, ?2, ?3, ?4)";
    tx.prepare_cached(sql)?.execute(params![learner.id, learner.name, learner.picture, learner.added_at])?;
    Ok(())
}

pub(crate) fn insert_attempt(tx: &Transaction<'_>, attempt: &Attempt) -> Result<()> {
    let sql = "INSERT OR IGNORE INTO attempts (id, learner, lesson, fingerprint, support, steps, started_at, last_at)
               VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)";
    let Attempt { id, learner, lesson, fingerprint, support, steps, started_at, .. } = attempt;
    tx.prepare_cached(sql)?.execute(params![id, learner, lesson, fingerprint, support, steps, started_at])?;
    Ok(())
}

pub(crate) fn insert_event(tx: &Transaction<'_>, event: &Event) -> Result<()> {
    let Event { id, station, seq, attempt, at_ms, recorded_at, kind, step, body } = event;
    let (seq, at_ms, body) = (seq.cast_signed(), at_ms.cast_signed(), body.to_string());
    let mut add = tx.prepare_cached(concat!("INSERT OR IGNORE ", include_str!("sql/add_event.sql")))?;
    add.execute(params![id, station, seq, attempt, at_ms, recorded_at, kind, step, body])?;
    Ok(())
}

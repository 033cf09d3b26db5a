//! Many events at once: what was made up, in large transactions. The rows and the summaries are those of
//! [`append`](Records::append), by the same code.

use std::collections::HashMap;

use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, Transaction};
use uuid::Uuid;

use crate::error::Result;
use crate::ids::Ids;
use crate::model::{Attempt, AttemptState, NewAttempt, NewEvent};
use crate::records::{Records, append_within, insert_attempt};

/// What one attempt, or a part of it, brought: all that [`begin_attempt`](Records::begin_attempt) and
/// [`append`](Records::append) would have been told one after the other.
#[derive(Debug, Clone, PartialEq)]
pub struct Stretch {
    /// The station at which it was recorded.
    pub station: Uuid,
    /// The attempt.
    pub attempt: Uuid,
    /// When and with what it was begun; None if it goes on with one that is here already.
    pub begun: Option<(DateTime<Utc>, NewAttempt)>,
    /// What was recorded together, and when.
    pub moments: Vec<(DateTime<Utc>, Vec<NewEvent>)>,
}

impl Records {
    /// From now on ids follow from this seed and the times passed in: for records that are made up, so that they can be made
    /// again exactly.
    pub fn draw_ids(&mut self, seed: u64) {
        self.ids = Ids::Drawn(fastrand::Rng::with_seed(seed));
    }

    /// From now on ids come of chance again, as they do from the start.
    pub fn ids_by_chance(&mut self) {
        self.ids = Ids::Chance;
    }

    /// Does work that can be done again if the power fails: nothing waits for the disk until the end. What was there before is as
    /// safe as ever.
    pub fn in_bulk<T, E: From<crate::Error>>(
        &mut self,
        work: impl FnOnce(&mut Self) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.hasten("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 16384; PRAGMA cache_size = -131072;")?;
        let done = work(self);
        self.hasten(&format!(
            "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; {} PRAGMA wal_checkpoint(TRUNCATE);",
            crate::open::EVERY_DOOR
        ))?;
        done
    }

    fn hasten(&self, pragmas: &str) -> Result<()> {
        Ok(self.db.execute_batch(pragmas)?)
    }

    /// Appends what many attempts brought, in this order, with their summaries: one transaction.
    pub fn append_many(&mut self, stretches: &[Stretch]) -> Result<()> {
        let own = self.station;
        let tx = self.db.transaction()?;
        let mut numbers: HashMap<Uuid, i64> = HashMap::new();
        for stretch in stretches {
            if let Some((at, new)) = &stretch.begun {
                insert_attempt(&tx, &new.begun(stretch.attempt, *at))?;
            }
            let next = match numbers.get(&stretch.station) {
                Some(next) => *next,
                None => next_number(&tx, stretch.station)?,
            };
            let mut next = next;
            for (now, events) in &stretch.moments {
                append_within(&tx, &mut self.ids, stretch.station, next, *now, stretch.attempt, events)?;
                next += (events.len() as u64).cast_signed();
            }
            numbers.insert(stretch.station, next);
        }
        if let Some(next) = numbers.get(&own) {
            tx.execute("UPDATE station SET next = ?1", [next])?;
        }
        tx.commit()?;
        Ok(())
    }

    /// Is there anybody who is no sample, or anything that was practised by nobody known?
    pub fn holds_real(&self) -> Result<bool> {
        let sql = "SELECT EXISTS (SELECT 1 FROM learners WHERE sample = 0) OR EXISTS (SELECT 1 FROM attempts WHERE learner IS NULL)
                   OR EXISTS (SELECT 1 FROM classes WHERE sample = 0)";
        Ok(self.db.query_row(sql, [], |row| row.get(0))?)
    }

    /// How many events there are.
    pub fn count_events(&self) -> Result<u64> {
        Ok(self.db.query_row("SELECT count(*) FROM events", [], |row| row.get::<_, i64>(0))?.unsigned_abs())
    }
}

/// The running number of a station's next event.
fn next_number(tx: &Transaction<'_>, station: Uuid) -> Result<i64> {
    let own: Option<i64> =
        tx.query_row("SELECT next FROM station WHERE id = ?1", [station], |row| row.get(0)).optional()?;
    if let Some(own) = own {
        return Ok(own);
    }
    let sql = "SELECT coalesce(max(seq), 0) + 1 FROM events WHERE station = ?1";
    Ok(tx.prepare_cached(sql)?.query_row([station], |row| row.get(0))?)
}

impl NewAttempt {
    /// The attempt that is begun with this.
    pub(crate) fn begun(&self, id: Uuid, now: DateTime<Utc>) -> Attempt {
        Attempt {
            id,
            learner: self.learner,
            lesson: self.lesson.clone(),
            fingerprint: self.fingerprint.clone(),
            support: self.support.clone(),
            steps: self.steps,
            started_at: now,
            last_at: now,
            state: AttemptState::Open,
            step: 0,
            taps: 0,
            slips: 0,
            helps: 0,
            alone: true,
            form: 0,
        }
    }
}

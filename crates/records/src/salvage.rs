//! A damaged file is never thrown away: it is set aside, and what can still be read is saved into a fresh one.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, Row};

use crate::error::{Error, Result};
use crate::model::{Attempt, Event, Learner};
use crate::open::connect;
use crate::records::{insert_attempt, insert_event, insert_learner};
use crate::summary;

/// Moves the file and its journals aside, under a name that tells when.
pub(crate) fn set_aside(path: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let aside = path.with_file_name(format!("records-damaged-{}.db", now.format("%Y%m%dT%H%M%SZ")));
    for ending in ["", "-wal", "-shm"] {
        let with_ending = |path: &Path| PathBuf::from(format!("{}{ending}", path.display()));
        let from = with_ending(path);
        if from.exists() {
            fs::rename(&from, with_ending(&aside)).map_err(|source| Error::folder(&from, source))?;
        }
    }
    Ok(aside)
}

/// Saves what can be read. How many rows that is.
pub(crate) fn save(db: &mut Connection, from: &Path) -> Result<u64> {
    let Ok(old) = connect(from, OpenFlags::SQLITE_OPEN_READ_WRITE) else { return Ok(0) };
    let learners = rows(&old, "SELECT id, name, picture, added_at FROM learners", |row| {
        Ok(Learner { id: row.get(0)?, name: row.get(1)?, picture: row.get(2)?, added_at: row.get(3)? })
    });
    let attempts = rows(&old, include_str!("sql/all_attempts.sql"), Attempt::read);
    let events = rows(&old, include_str!("sql/all_events.sql"), Event::read);
    let station = rows(&old, "SELECT id, next FROM station", |row| {
        Ok((row.get::<_, uuid::Uuid>(0)?, row.get::<_, i64>(1)?))
    });
    let tx = db.transaction()?;
    // Without its attempt or its learner a row would mean nothing: such rows stay in the file that was set aside.
    let kept_learners: BTreeSet<_> = learners.iter().map(|learner| learner.id).collect();
    let attempts: Vec<_> =
        attempts.into_iter().filter(|attempt| attempt.learner.is_none_or(|id| kept_learners.contains(&id))).collect();
    let kept_attempts: BTreeSet<_> = attempts.iter().map(|attempt| attempt.id).collect();
    let events: Vec<_> = events.into_iter().filter(|event| kept_attempts.contains(&event.attempt)).collect();
    learners.iter().try_for_each(|learner| insert_learner(&tx, learner))?;
    attempts.iter().try_for_each(|attempt| insert_attempt(&tx, attempt))?;
    events.iter().try_for_each(|event| insert_event(&tx, event))?;
    if let Some((id, next)) = station.first() {
        // The running number goes on behind everything that this station has ever given out.
        let last = events.iter().filter(|event| event.station == *id).map(|event| event.seq as i64).max();
        let next = last.map_or(*next, |last| last.max(*next - 1) + 1);
        tx.execute("INSERT OR REPLACE INTO station (one, id, next) VALUES (1, ?1, ?2)", (id, next))?;
    }
    summary::rebuild(&tx)?;
    tx.commit()?;
    Ok((learners.len() + attempts.len() + events.len()) as u64)
}

/// Rows from the front until one cannot be read, then from the back: damage in the middle costs only the middle.
fn rows<T>(db: &Connection, sql: &str, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> Vec<T> {
    let walk = |order: &str| -> (Vec<T>, bool) {
        let mut found = Vec::new();
        let Ok(mut query) = db.prepare(&format!("{sql} ORDER BY rowid {order}")) else { return (found, false) };
        let Ok(mut rows) = query.query([]) else { return (found, false) };
        loop {
            match rows.next() {
                Ok(Some(row)) => found.extend(read(row).ok()),
                Ok(None) => return (found, true),
                Err(_) => return (found, false),
            }
        }
    };
    let (mut front, whole) = walk("ASC");
    if !whole {
        front.extend(walk("DESC").0);
    }
    front
}

//! A damaged file is never thrown away: what can still be read is saved into a fresh one, then the fresh one takes its
//! place and the old one is kept. A power cut on the way loses nothing: see `finish`.

mod copy;

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, Row, Statement};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::model::{Attempt, Event, Learner};
use crate::open::{connect, open_sound};
use crate::records::{go_on_behind, insert_attempt, insert_event, insert_learner};
use crate::{schema, summary};

/// The mark that an examination leaves: the next opening mends.
const MARK: &str = "records.to-mend";
/// Where the fresh file grows.
const MENDING: &str = "records-mending.db";
/// A database and its journals.
const ENDINGS: [&str; 3] = ["", "-wal", "-shm"];

/// Leaves the mark.
pub(crate) fn leave_mark(path: &Path) -> Result<()> {
    let mark = path.with_file_name(MARK);
    File::create(&mark).and_then(|file| file.sync_all()).map_err(|source| Error::folder(&mark, source))
}

/// Has an examination left its mark?
pub(crate) fn is_due(path: &Path) -> bool {
    path.with_file_name(MARK).exists()
}

/// Saves what can be read into a fresh file, which takes the old one's place. Where the old one is kept, and how many
/// rows were saved.
pub(crate) fn mend(path: &Path, now: DateTime<Utc>) -> Result<(PathBuf, u64)> {
    let fresh = path.with_file_name(MENDING);
    for ending in ENDINGS {
        remove(&with_ending(&fresh, ending))?;
    }
    let (mut db, _, _) = open_sound(&fresh)?;
    let saved = save(&mut db, path)?;
    db.close().map_err(|(_, error)| error)?;
    Ok((take_its_place(path, now)?, saved))
}

/// After a power cut between setting the old file aside and putting the fresh one, which is whole, in its place.
pub(crate) fn finish(path: &Path, now: DateTime<Utc>) -> Result<()> {
    if path.exists() {
        return Ok(());
    }
    if path.with_file_name(MENDING).exists() {
        take_its_place(path, now)?;
    }
    remove(&path.with_file_name(MARK))
}

/// Moves the file, then its journals, aside under a name that tells when; then the fresh one in.
fn take_its_place(path: &Path, now: DateTime<Utc>) -> Result<PathBuf> {
    let aside = set_aside(path, &format!("records-damaged-{}", now.format("%Y%m%dT%H%M%SZ")))?;
    rename(&path.with_file_name(MENDING), path)?;
    remove(&path.with_file_name(MARK))?;
    Ok(aside)
}

/// Moves a database and its journals aside under this name, or one like it. Where it is then.
pub(crate) fn set_aside(path: &Path, name: &str) -> Result<PathBuf> {
    let mut aside = path.with_file_name(format!("{name}.db"));
    // A clock that stands still must not cost the file that was kept before.
    for again in 2.. {
        if !ENDINGS.iter().any(|ending| with_ending(&aside, ending).exists()) {
            break;
        }
        aside = path.with_file_name(format!("{name}-{again}.db"));
    }
    for ending in ENDINGS {
        let from = with_ending(path, ending);
        if from.exists() {
            rename(&from, &with_ending(&aside, ending))?;
        }
    }
    Ok(aside)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut path = path.as_os_str().to_owned();
    path.push(ending);
    path.into()
}

fn rename(from: &Path, to: &Path) -> Result<()> {
    fs::rename(from, to).map_err(|source| Error::folder(from, source))
}

fn remove(path: &Path) -> Result<()> {
    if path.exists() { fs::remove_file(path).map_err(|source| Error::folder(path, source)) } else { Ok(()) }
}

/// As `all_attempts.sql`, by columns that files of every version have: the summaries are counted anew.
const ATTEMPTS: &str = "SELECT id, learner, lesson, fingerprint, support, steps, started_at, last_at, state, step, taps, \
                        slips, helps, helps = 0, 0 FROM attempts";

/// Saves what can be read of a file, and leaves its bytes alone. How many rows that is.
fn save(db: &mut Connection, from: &Path) -> Result<u64> {
    let old = connect(from, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    old.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    if let Err(too_new @ Error::TooNew { .. }) = schema::version_known(&old) {
        return Err(too_new);
    }
    // Read a truncated file too, as far as it goes.
    _ = old.execute_batch("PRAGMA writable_schema = ON");
    let learners = rows(&old, "SELECT id, name, picture, added_at FROM learners", Learner::read);
    let attempts = rows(&old, ATTEMPTS, Attempt::read);
    let events = rows(&old, include_str!("sql/all_events.sql"), Event::read);
    let settings =
        rows(&old, "SELECT key, value FROM settings", |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)));
    let station = rows(&old, "SELECT id, next FROM station", |row| Ok((row.get::<_, Uuid>(0)?, row.get::<_, i64>(1)?)));
    // Without its attempt or its learner a row would mean nothing: such rows stay in the file that was set aside.
    let kept_learners: BTreeSet<_> = learners.iter().map(|learner| learner.id).collect();
    let attempts: Vec<_> =
        attempts.into_iter().filter(|attempt| attempt.learner.is_none_or(|id| kept_learners.contains(&id))).collect();
    let kept_attempts: BTreeSet<_> = attempts.iter().map(|attempt| attempt.id).collect();
    let events: Vec<_> = events.into_iter().filter(|event| kept_attempts.contains(&event.attempt)).collect();
    let tx = db.transaction()?;
    learners.iter().try_for_each(|learner| insert_learner(&tx, learner))?;
    copy::enrolments(&tx, &old)?;
    attempts.iter().try_for_each(|attempt| insert_attempt(&tx, attempt))?;
    events.iter().try_for_each(|event| insert_event(&tx, event))?;
    for setting in &settings {
        tx.execute("INSERT OR IGNORE INTO settings (key, value) VALUES (?1, ?2)", (&setting.0, &setting.1))?;
    }
    // The same station goes on behind everything that it has ever given out; if that is lost, it is a new station.
    if let Some((id, next)) = station.first() {
        tx.execute("UPDATE station SET id = ?1, next = ?2", (id, next))?;
        go_on_behind(&tx)?;
    }
    let mut saved = 0;
    for table in schema::REGISTERS {
        saved += copy::register(&tx, &old, table)?;
    }
    copy::without_ends(&tx)?;
    summary::rebuild(&tx)?;
    tx.commit()?;
    Ok((learners.len() + attempts.len() + events.len()) as u64 + saved)
}

/// Rows in their order; what cannot be read is stepped over, one number at a time: damage costs only its own pages.
fn rows<T>(db: &Connection, sql: &str, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> Vec<T> {
    let mut found = Vec::new();
    let sql = sql.replacen(" FROM ", ", rowid FROM ", 1);
    let Ok(mut query) = db.prepare(&format!("{sql} WHERE rowid > ?1 ORDER BY rowid")) else { return found };
    // Numbers are given out one by one, and with its indexes hardly a row takes less room than this: none is higher.
    let highest = db
        .query_row("SELECT page_count * page_size / 64 FROM pragma_page_count, pragma_page_size", [], |row| row.get(0))
        .unwrap_or(0);
    let mut last: i64 = 0;
    while last < highest && walk(&mut query, &mut last, highest, read, &mut found).is_err() {
        last += 1;
    }
    found
}

/// From behind a row's number to the first row that cannot be read.
fn walk<T>(
    query: &mut Statement<'_>,
    last: &mut i64,
    highest: i64,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
    found: &mut Vec<T>,
) -> rusqlite::Result<()> {
    let number = query.column_count() - 1;
    let mut rows = query.query([*last])?;
    while let Some(row) = rows.next()? {
        // A damaged page may hold any number: never back, never beyond.
        let number = row.get::<_, i64>(number).unwrap_or(0);
        if number <= highest {
            *last = number.max(*last);
        }
        found.extend(read(row).ok());
    }
    Ok(())
}

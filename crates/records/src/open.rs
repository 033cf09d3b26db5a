//! Opening the records: one writer, lifted to the newest version, and a kind way out of damage.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OpenFlags, OptionalExtension};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::records::Records;
use crate::{salvage, schema};

/// The database's name in its folder.
pub(crate) const FILE: &str = "records.db";
/// The setting that is there while the records are open: found on opening, the last end was not clean.
const OPEN_MARK: &str = "open";

/// What was found on opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// There were no records yet.
    Fresh,
    /// As they were left.
    Clean,
    /// The last end was not clean. Nothing is lost; [`examine`] is owed, on another thread, when there is time.
    Unclean,
    /// They were damaged. The old file is kept, what could be read of it is here again.
    Mended {
        /// Where the old file is kept.
        kept_aside: PathBuf,
        /// How many rows could be saved.
        saved: u64,
    },
}

/// Opens the records in a folder, which is made if need be.
pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<(Records, Found)> {
    fs::create_dir_all(folder).map_err(|source| Error::folder(folder, source))?;
    let lock = lock(folder)?;
    let path = folder.join(FILE);
    let is_fresh = !path.exists();
    match open_sound(&path) {
        Ok(db) => {
            let (records, was_open) = take_up(db, lock)?;
            let found = match (is_fresh, was_open) {
                (true, _) => Found::Fresh,
                (false, true) => Found::Unclean,
                (false, false) => Found::Clean,
            };
            Ok((records, found))
        }
        Err(Error::Damaged(_)) => {
            let kept_aside = salvage::set_aside(&path, now)?;
            let mut db = open_sound(&path)?;
            let saved = salvage::save(&mut db, &kept_aside)?;
            let (records, _) = take_up(db, lock)?;
            Ok((records, Found::Mended { kept_aside, saved }))
        }
        Err(other) => Err(other),
    }
}

/// Is the file whole? Reads all of it: never in the way of the first screen.
pub fn examine(folder: &Path) -> Result<Vec<String>> {
    let db = connect(&folder.join(FILE), OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut check = db.prepare("PRAGMA integrity_check(10)")?;
    let told: Vec<String> = check.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(told.into_iter().filter(|line| line != "ok").collect())
}

impl Records {
    /// The clean end: the next opening owes no examination.
    pub fn close(mut self) -> Result<()> {
        let tx = self.db.transaction()?;
        tx.execute("DELETE FROM settings WHERE key = ?1", [OPEN_MARK])?;
        tx.commit()?;
        self.db.execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);")?;
        self.db.close().map_err(|(_, error)| error)?;
        Ok(())
    }
}

fn lock(folder: &Path) -> Result<File> {
    let path = folder.join("records.lock");
    let file = File::options().create(true).append(true).open(&path).map_err(|source| Error::folder(&path, source))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(Error::InUse),
        Err(TryLockError::Error(source)) => Err(Error::folder(&path, source)),
    }
}

pub(crate) fn connect(path: &Path, flags: OpenFlags) -> Result<Connection> {
    #[expect(clippy::disallowed_methods, reason = "this is the one place that opens a database")]
    let db = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    Ok(db)
}

/// A connection to a file that answers: every table's root page is read, no more.
fn open_sound(path: &Path) -> Result<Connection> {
    let mut db = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    // WAL and FULL: a power cut loses nothing that was committed, and readers never wait for the writer.
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;")?;
    schema::lift(&mut db)?;
    for table in ["station", "settings", "learners", "attempts", "events", "step_outcomes", "skill_evidence"] {
        db.query_row(&format!("SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT 1)"), [], |_| Ok(()))?;
    }
    Ok(db)
}

fn take_up(db: Connection, lock: File) -> Result<(Records, bool)> {
    db.execute("INSERT OR IGNORE INTO station (one, id, next) VALUES (1, ?1, 1)", [Uuid::new_v4()])?;
    let station = db.query_row("SELECT id FROM station", [], |row| row.get(0))?;
    let was_open: Option<String> =
        db.query_row("SELECT value FROM settings WHERE key = ?1", [OPEN_MARK], |row| row.get(0)).optional()?;
    db.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, 'yes')", [OPEN_MARK])?;
    Ok((Records { db, station, _lock: lock }, was_open.is_some()))
}

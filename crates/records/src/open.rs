//! Opening the records: one writer, lifted to the newest version, and a kind way out of damage.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags, OptionalExtension, TransactionBehavior};
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::records::Records;
use crate::{backup, salvage, schema};

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

/// Opens the records in a folder, which is made if need be. Damaged records, found now or by [`examine`], are mended.
pub fn open(folder: &Path, now: DateTime<Utc>) -> Result<(Records, Found)> {
    fs::create_dir_all(folder).map_err(|source| Error::folder(folder, source))?;
    let lock = lock(folder)?;
    let path = folder.join(FILE);
    backup::put_back(folder, now)?;
    salvage::finish(&path, now)?;
    let opened = if salvage::is_due(&path) { Err(Error::Damaged(String::new())) } else { open_sound(&path) };
    let (db, station, found) = match opened {
        Err(Error::Damaged(_)) => {
            let (kept_aside, saved) = salvage::mend(&path, now)?;
            let (db, station, _) = open_sound(&path)?;
            (db, station, Found::Mended { kept_aside, saved })
        }
        sound => sound?,
    };
    Ok((Records { db, station, ids: crate::ids::Ids::default(), lock: Arc::new(lock) }, found))
}

/// Is the file whole? Reads all of it: never in the way of the first screen. What it finds is told, and left as a mark
/// beside the file: the next opening mends.
pub fn examine(folder: &Path) -> Result<Vec<String>> {
    let path = folder.join(FILE);
    let told = match ask_for_damage(&path) {
        Err(Error::Damaged(what)) => vec![what],
        told => told?,
    };
    if !told.is_empty() {
        salvage::leave_mark(&path)?;
    }
    Ok(told)
}

fn ask_for_damage(path: &Path) -> Result<Vec<String>> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let mut check = db.prepare("PRAGMA integrity_check(10)")?;
    let told: Vec<String> = check.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(told.into_iter().filter(|line| line != "ok").collect())
}

/// For each door. 32 MiB of pages: with SQLite's own 2 MiB a view of 2,000 learners read the same pages again and again (1.4 million
/// events: one view in four took over 50 ms). What is erased or written over is overwritten in the file as well: a name that somebody
/// had before must not outlive "forget me".
pub(crate) const EVERY_DOOR: &str = "PRAGMA cache_size = -32768; PRAGMA secure_delete = ON;";

impl Records {
    /// A second door to the same records, for another thread: what it reads never waits for a learner's tap, nor the tap for it.
    /// The first one stays the one to be closed.
    pub fn beside(&self) -> Result<Self> {
        let path = self.db.path().ok_or_else(|| Error::Row("the records are in no file".to_owned()))?;
        let mut db = connect(Path::new(path), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
        db.execute_batch(&format!("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; {EVERY_DOOR}"))?;
        db.set_transaction_behavior(TransactionBehavior::Immediate);
        Ok(Self { db, station: self.station, ids: crate::ids::Ids::default(), lock: self.lock.clone() })
    }

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

/// A connection to a file that answers: every table's root page is read, no more. A file that is damaged, or newer than
/// this program, stays as it is to the byte.
pub(crate) fn open_sound(path: &Path) -> Result<(Connection, Uuid, Found)> {
    let mut db = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let taken_up = schema::version_known(&db).and_then(|version| {
        // WAL and FULL: a power cut loses nothing that was committed, and readers never wait for the writer.
        db.execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; {EVERY_DOOR}"
        ))?;
        schema::lift(&mut db)?;
        let kept = ["station", "settings", "learners", "attempts", "events", "step_outcomes", "skill_evidence"];
        let summaries =
            ["judged", "own_use", "stumbles", "course_lessons", "course_skills", "attempt_skills", "certified"];
        for table in kept.into_iter().chain(summaries).chain(schema::REGISTERS) {
            db.query_row(&format!("SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT 1)"), [], |_| Ok(()))?;
        }
        let (station, was_open) = take_up(&db)?;
        let found = match (version, was_open) {
            (0, _) => Found::Fresh,
            (_, true) => Found::Unclean,
            (_, false) => Found::Clean,
        };
        Ok((station, found))
    });
    let (station, found) = taken_up.map_err(Error::into_damage)?;
    // Two connections write: whoever begins a transaction waits for the other one there, and never in its middle.
    db.set_transaction_behavior(TransactionBehavior::Immediate);
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok((db, station, found))
}

/// The station's id, and whether the last end left the records open.
fn take_up(db: &Connection) -> Result<(Uuid, bool)> {
    db.execute("INSERT OR IGNORE INTO station (one, id, next) VALUES (1, ?1, 1)", [Uuid::new_v4()])?;
    let station = db.query_row("SELECT id FROM station", [], |row| row.get(0))?;
    let was_open: Option<String> =
        db.query_row("SELECT value FROM settings WHERE key = ?1", [OPEN_MARK], |row| row.get(0)).optional()?;
    db.execute("INSERT OR REPLACE INTO settings (key, value) VALUES (?1, 'yes')", [OPEN_MARK])?;
    Ok((station, was_open.is_some()))
}

//! Copies of the records in a folder of the trainer's choice: made while learners go on, looked over before they count, the oldest
//! taken away; and the way back, which sets the present records aside and loses neither.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::{Connection, OpenFlags, backup};

use crate::error::{Error, Result};
use crate::open::{FILE, connect};
use crate::records::Records;
use crate::{salvage, schema};

/// A copy is called `yinxing-20260608T013000Z-0015.db`: when it was made, and which copy in its folder it is.
const NAME: &str = "yinxing-%Y%m%dT%H%M%SZ";
/// Pages of 4 KiB that are copied at a stroke; between two strokes a learner's tap gets its turn.
const STROKE: i32 = 256;
/// What waits to take the records' place at the next opening.
const RESTORING: &str = "records-restoring.db";

/// What a file of records holds: shown before anything is put back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// Learners whose names are known.
    pub learners: u64,
    /// Meetings.
    pub sessions: u64,
    /// Lessons begun.
    pub attempts: u64,
    /// Events.
    pub events: u64,
    /// When something was recorded last.
    pub newest: Option<DateTime<Utc>>,
}

/// A copy in a folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// The file.
    pub path: PathBuf,
    /// When it was made, as its name says.
    pub made_at: DateTime<Utc>,
    /// Its size in bytes.
    pub bytes: u64,
    /// Which copy in its folder it is, counted from 1: what order they were made in, whatever the clock said then. 0: its name says nothing.
    pub number: u32,
}

impl Records {
    /// Copies the records into a folder, looks the copy over, and takes away all but the newest `keep` copies there. Nothing but files
    /// that this made is ever taken away, and none before the new copy is known to be sound.
    pub fn back_up(&self, folder: &Path, now: DateTime<Utc>, keep: usize) -> Result<Copy> {
        let problem = |source| Error::folder(folder, source);
        fs::create_dir_all(folder).map_err(problem)?;
        let number = copies(folder)?.iter().map(|copy| copy.number).max().unwrap_or_default() + 1;
        let path = folder.join(format!("{}-{number:04}.db", now.format(NAME)));
        let growing = path.with_extension("part");
        remove(&growing)?;
        let copied = self.copy_to(&growing).and_then(|()| sound(&growing));
        if let Err(error) = copied {
            // What is half a copy must not lie there as if it were one.
            _ = fs::remove_file(&growing);
            return Err(error);
        }
        File::open(&growing).and_then(|file| file.sync_all()).map_err(problem)?;
        fs::rename(&growing, &path).map_err(problem)?;
        for old in copies(folder)?.into_iter().skip(keep.max(1)) {
            remove(&old.path)?;
        }
        let bytes = fs::metadata(&path).map_err(problem)?.len();
        Ok(Copy { path, made_at: now, bytes, number })
    }

    fn copy_to(&self, path: &Path) -> Result<()> {
        let mut copy = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
        let backup = backup::Backup::new(&self.db, &mut copy)?;
        backup.run_to_completion(STROKE, Duration::from_millis(1), None)?;
        drop(backup);
        // A copy travels: one file, without a journal beside it.
        copy.pragma_update(None, "journal_mode", "DELETE")?;
        copy.execute("DELETE FROM settings WHERE key = 'open'", [])?;
        copy.close().map_err(|(_, error)| error)?;
        Ok(())
    }

    /// What the records hold now.
    pub fn contents(&self) -> Result<Contents> {
        counted(&self.db)
    }
}

/// The copies in a folder, the newest first.
pub fn copies(folder: &Path) -> Result<Vec<Copy>> {
    let mut found = Vec::new();
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(found),
        Err(error) => return Err(Error::folder(folder, error)),
    };
    for entry in entries.flatten() {
        let name = entry.file_name();
        if let (Some((made_at, number)), Ok(about)) = (name.to_str().and_then(named), entry.metadata()) {
            found.push(Copy { path: entry.path(), made_at: made_at.and_utc(), bytes: about.len(), number });
        }
    }
    // The clock may have said anything: the order of their making counts.
    found.sort_by_key(|copy| std::cmp::Reverse((copy.number, copy.made_at)));
    Ok(found)
}

/// When a copy was made and which one it is, by its name. Those of older programs have no number.
fn named(name: &str) -> Option<(NaiveDateTime, u32)> {
    let name = name.strip_suffix(".db")?;
    let (time, number) = match NaiveDateTime::parse_from_str(name, NAME) {
        Ok(time) => (time, 0),
        Err(_) => {
            let (time, number) = name.rsplit_once('-')?;
            (NaiveDateTime::parse_from_str(time, NAME).ok()?, number.parse().ok()?)
        }
    };
    Some((time, number))
}

/// Looks into a file before it is put back: is it whole, is it ours, what does it hold?
pub fn look_into(path: &Path) -> Result<Contents> {
    sound(path)?;
    counted(&connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?)
}

/// Lays a sound copy beside the records in their folder; the next opening puts it in their place, and keeps the present ones aside.
pub fn put_back_at_next_opening(records: &Path, copy: &Path) -> Result<()> {
    sound(copy)?;
    let waiting = records.join(RESTORING);
    let growing = waiting.with_extension("part");
    let problem = |source| Error::folder(&growing, source);
    fs::copy(copy, &growing).map_err(problem)?;
    File::open(&growing).and_then(|file| file.sync_all()).map_err(problem)?;
    fs::rename(&growing, &waiting).map_err(problem)
}

/// Puts in place what [`put_back_at_next_opening`] laid there. Where the records were kept aside, if that happened.
pub(crate) fn put_back(folder: &Path, now: DateTime<Utc>) -> Result<Option<PathBuf>> {
    let waiting = folder.join(RESTORING);
    if !waiting.exists() {
        return Ok(None);
    }
    let aside = salvage::set_aside(&folder.join(FILE), &format!("records-before-{}", now.format("%Y%m%dT%H%M%SZ")))?;
    fs::rename(&waiting, folder.join(FILE)).map_err(|source| Error::folder(&waiting, source))?;
    Ok(Some(aside))
}

/// Whole, and of a version that this program knows.
fn sound(path: &Path) -> Result<()> {
    let db = connect(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    schema::version_known(&db).map_err(Error::into_damage)?;
    let told: String = db.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if told != "ok" {
        return Err(Error::Damaged(told));
    }
    // An empty file is a whole database too.
    db.query_row("SELECT count(*) FROM station", [], |_| Ok(())).map_err(|error| Error::from(error).into_damage())
}

fn counted(db: &Connection) -> Result<Contents> {
    let count = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs);
    let version = schema::version_known(db)?;
    let sessions = if version >= 3 { count("SELECT count(*) FROM sessions WHERE opened_at IS NOT NULL")? } else { 0 };
    Ok(Contents {
        learners: count("SELECT count(*) FROM learners WHERE name <> ''")?,
        sessions,
        attempts: count("SELECT count(*) FROM attempts")?,
        events: count("SELECT count(*) FROM events")?,
        newest: db.query_row("SELECT max(last_at) FROM attempts", [], |row| row.get(0))?,
    })
}

fn remove(path: &Path) -> Result<()> {
    if path.exists() { fs::remove_file(path).map_err(|source| Error::folder(path, source)) } else { Ok(()) }
}

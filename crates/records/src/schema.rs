//! The ladder of versions (`user_version`): an old file is lifted step by step, in one transaction.

use rusqlite::{Connection, Transaction};

use crate::error::{Error, Result};
use crate::summary;

/// What lifts a file from the version of its index to the next.
const LADDER: [(&str, Fill); 4] = [
    (include_str!("schema/0001.sql"), Fill::Nothing),
    (include_str!("schema/0002.sql"), Fill::Summaries),
    (include_str!("schema/0003.sql"), Fill::Summaries),
    (include_str!("schema/0004.sql"), Fill::Summaries),
];

/// The registers, whose rows are copied as they are: nothing counts them. What they refer to stands before them.
pub(crate) const REGISTERS: [&str; 16] = [
    "trainers",
    "classes",
    "members",
    "sessions",
    "attendance",
    "votes",
    "volunteers",
    "requests",
    "request_steps",
    "request_volunteers",
    "visits",
    "notes",
    "signoffs",
    "referrals",
    "hands",
    "audit",
];

/// What a step of the ladder has to fill after its tables are there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fill {
    Nothing,
    Summaries,
}

/// The newest version.
const NEWEST: u32 = LADDER.len() as u32;

/// The file's version, from 0 for an empty one. A newer one than this program knows is refused.
pub(crate) fn version_known(db: &Connection) -> Result<u32> {
    let found: u32 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    if found > NEWEST { Err(Error::TooNew { found: found.into(), known: NEWEST.into() }) } else { Ok(found) }
}

/// Brings the file to the newest version. A newer file is refused and not touched.
pub(crate) fn lift(db: &mut Connection) -> Result<()> {
    let found = version_known(db)?;
    if found == NEWEST {
        return Ok(());
    }
    let tx = db.transaction()?;
    for (sql, _) in LADDER.iter().skip(found as usize) {
        tx.execute_batch(sql)?;
    }
    if found > 0 && LADDER.iter().skip(found as usize).any(|(_, fill)| *fill == Fill::Summaries) {
        summary::rebuild(&tx)?;
    }
    set_version(&tx)?;
    tx.commit()?;
    Ok(())
}

fn set_version(tx: &Transaction<'_>) -> Result<()> {
    tx.pragma_update(None, "user_version", NEWEST)?;
    Ok(())
}

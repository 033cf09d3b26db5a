//! Registers of a damaged file, copied row by row as they stand. What cannot be read is stepped over.

use rusqlite::types::Value;
use rusqlite::{Connection, Transaction, params_from_iter};

use crate::error::Result;

/// Copies a table's rows into the same table here. How many.
pub(crate) fn register(tx: &Transaction<'_>, old: &Connection, table: &str) -> Result<u64> {
    // Rows may refer to rows further on: what refers to nothing is looked after when all are here.
    tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
    let columns = columns(tx, table)?;
    let marks: Vec<String> = (1..=columns.len()).map(|at| format!("?{at}")).collect();
    let add = format!("INSERT OR IGNORE INTO {table} ({}) VALUES ({})", columns.join(", "), marks.join(", "));
    let mut add = tx.prepare(&add)?;
    let mut saved = 0;
    for row in read(old, &format!("SELECT {} FROM {table}", columns.join(", ")), columns.len()) {
        saved += add.execute(params_from_iter(row)).unwrap_or(0) as u64;
    }
    Ok(saved)
}

/// What the enrolment asked, for the learners who are here again.
pub(crate) fn enrolments(tx: &Transaction<'_>, old: &Connection) -> Result<()> {
    let columns: Vec<String> = columns(tx, "learners")?.into_iter().filter(|column| column != "id").collect();
    let set: Vec<String> = columns.iter().enumerate().map(|(at, column)| format!("{column} = ?{}", at + 2)).collect();
    let mut update = tx.prepare(&format!("UPDATE learners SET {} WHERE id = ?1", set.join(", ")))?;
    for row in read(old, &format!("SELECT id, {} FROM learners", columns.join(", ")), columns.len() + 1) {
        // A row that the table's own rules refuse keeps its name and is enrolled anew by the trainer.
        _ = update.execute(params_from_iter(row));
    }
    Ok(())
}

/// Takes out rows that refer to what is lost: they would mean nothing. They stay in the file that was set aside.
pub(crate) fn without_ends(tx: &Transaction<'_>) -> Result<()> {
    loop {
        let mut check = tx.prepare("PRAGMA foreign_key_check")?;
        let ends: Vec<(String, Option<i64>)> =
            check.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<Result<_, _>>()?;
        drop(check);
        if ends.is_empty() {
            return Ok(());
        }
        for (table, number) in ends {
            match number {
                Some(number) => tx.execute(&format!("DELETE FROM {table} WHERE rowid = ?1"), [number])?,
                // A table without row numbers: whatever of it has no end goes, in one sweep by its own references.
                None => without_row_numbers(tx, &table)?,
            };
        }
    }
}

fn without_row_numbers(tx: &Transaction<'_>, table: &str) -> Result<usize> {
    let mut list = tx.prepare(&format!("PRAGMA foreign_key_list({table})"))?;
    let references: Vec<(String, String)> =
        list.query_map([], |row| Ok((row.get(2)?, row.get(3)?)))?.collect::<Result<_, _>>()?;
    let mut gone = 0;
    for (other, column) in references {
        let sql =
            format!("DELETE FROM {table} WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {other})");
        gone += tx.execute(&sql, [])?;
    }
    Ok(gone)
}

fn columns(db: &Connection, table: &str) -> Result<Vec<String>> {
    let mut list = db.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid")?;
    Ok(list.query_map([table], |row| row.get(0))?.collect::<Result<_, _>>()?)
}

/// The rows of a table: around damaged pages where rows have numbers, up to the first damaged page where they have none.
fn read(old: &Connection, sql: &str, columns: usize) -> Vec<Vec<Value>> {
    let numbered = super::rows(old, sql, |row| (0..row.as_ref().column_count() - 1).map(|at| row.get(at)).collect());
    if !numbered.is_empty() {
        return numbered;
    }
    let mut found = Vec::new();
    let Ok(mut query) = old.prepare(sql) else { return found };
    let Ok(mut rows) = query.query([]) else { return found };
    while let Ok(Some(row)) = rows.next() {
        found.extend((0..columns).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<Value>>>().ok());
    }
    found
}

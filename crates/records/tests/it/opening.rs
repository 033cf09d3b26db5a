//! Opening: one at a time, clean and unclean ends, and folders that cannot be used.

use std::process::Command;

use records::{Error, Found};

use crate::bed::{FILE, at, begun, bytes, event, files, fill, folder, open, raw};

/// Set: the folder that a child process tries to open.
const CHILD: &str = "RECORDS_TEST_OPEN";

#[test]
fn a_second_opener_is_told_so() {
    let folder = folder();
    let records = open(folder.path());
    assert!(matches!(records::open(folder.path(), at(1)), Err(Error::InUse)));
    assert_eq!(open_in_child(folder.path()), "in use");
    records.close().unwrap();
    assert_eq!(open_in_child(folder.path()), "opened");
    open(folder.path()).close().unwrap();
}

fn open_in_child(folder: &std::path::Path) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", "opening::child", "--nocapture"]).env(CHILD, folder);
    let told = String::from_utf8(child.output().unwrap().stdout).unwrap();
    told.lines().find_map(|line| line.split("told: ").nth(1)).unwrap_or(&told).to_owned()
}

/// Not a test of its own: what `open_in_child` runs.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    match records::open(folder.as_ref(), at(1)) {
        Ok((records, _)) => {
            records.close().unwrap();
            println!("told: opened");
        }
        Err(Error::InUse) => println!("told: in use"),
        Err(other) => println!("told: {other}"),
    }
}

#[test]
fn the_last_end_is_known() {
    let folder = folder();
    let found = |close: bool| {
        let (records, found) = records::open(folder.path(), at(0)).unwrap();
        if close {
            records.close().unwrap();
        }
        found
    };
    assert_eq!(found(true), Found::Fresh);
    assert_eq!(found(true), Found::Clean);
    assert_eq!(found(false), Found::Clean);
    assert_eq!(found(false), Found::Unclean);
    assert_eq!(found(true), Found::Unclean);
    assert_eq!(found(true), Found::Clean);
}

#[test]
fn a_file_that_was_made_and_never_filled_is_fresh() {
    let folder = folder();
    std::fs::write(folder.path().join(FILE), "").unwrap();
    assert_eq!(records::open(folder.path(), at(0)).unwrap().1, Found::Fresh);
}

#[test]
fn a_clean_end_leaves_one_file_without_journals() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    records.append(at(2), attempt, &[event("tap", 1)]).unwrap();
    records.close().unwrap();
    assert_eq!(files(folder.path(), FILE), [folder.path().join(FILE)]);
}

#[test]
fn a_sound_file_is_found_sound_while_it_is_written() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    fill(&mut records, attempt, 500);
    assert_eq!(records::examine(folder.path()).unwrap(), Vec::<String>::new());
    records.append(at(3), attempt, &[event("tap", 1)]).unwrap();
    records.close().unwrap();
    assert_eq!(records::examine(folder.path()).unwrap(), Vec::<String>::new());
}

#[test]
fn a_newer_file_is_refused_and_not_touched() {
    for mode in ["WAL", "DELETE"] {
        let folder = folder();
        open(folder.path()).close().unwrap();
        let db = raw(folder.path());
        db.execute_batch(&format!("PRAGMA user_version = 99; PRAGMA journal_mode = {mode};")).unwrap();
        drop(db);
        let before = bytes(&folder.path().join(FILE));
        let error = records::open(folder.path(), at(1)).unwrap_err();
        assert!(matches!(error, Error::TooNew { found: 99, known: 4 }), "{error}");
        assert!(bytes(&folder.path().join(FILE)) == before, "touched");
    }
}

/// Whoever may do everything (root, as in many containers) is not kept out by a read-only folder, so that
/// `Error::ReadOnly` cannot be provoked everywhere; a file in the folder's place can.
#[test]
fn a_file_in_the_folders_place() {
    let folder = folder();
    let place = folder.path().join("data");
    std::fs::write(&place, "not a folder").unwrap();
    assert!(matches!(records::open(&place, at(0)), Err(Error::Folder { .. })));
    assert!(matches!(records::open(&place.join("deeper"), at(0)), Err(Error::Folder { .. })));
    assert_eq!(bytes(&place), b"not a folder");
}

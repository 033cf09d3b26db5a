//! Damage: noticed on opening or by an examination, mended with all that can still be read, and the old file is kept.

use std::collections::BTreeSet;
use std::path::Path;

use records::{Error, Found, Records};
use uuid::Uuid;

use crate::bed::{FILE, at, begun, bytes, event, files, fill, folder, numbers, open, raw, step_done, summaries};

const PAGE: usize = 4096;
const EVENTS: u64 = 2000;

/// A closed file with a learner, an attempt and many events; the attempt.
fn filled(folder: &Path) -> (Uuid, Uuid) {
    let mut records = open(folder);
    let (_, attempt) = begun(&mut records);
    fill(&mut records, attempt, EVENTS - 1);
    records.append(at(3), attempt, &[step_done("pay", "alone", 0, 700, &["pay"])]).unwrap();
    records.set_setting("language", "en").unwrap();
    let station = records.station();
    records.close().unwrap();
    (station, attempt)
}

/// Changes the file's bytes.
fn spoil(folder: &Path, change: impl FnOnce(&mut Vec<u8>)) -> Vec<u8> {
    let mut content = bytes(&folder.join(FILE));
    change(&mut content);
    std::fs::write(folder.join(FILE), &content).unwrap();
    content
}

/// Opens what must be mended; the old file must be kept to the byte. How many rows were saved.
fn mended(folder: &Path, spoiled: &[u8]) -> (Records, u64) {
    let (records, found) = records::open(folder, at(60)).unwrap();
    let Found::Mended { kept_aside, saved } = found else { panic!("{found:?}") };
    assert!(kept_aside.file_name().unwrap().to_string_lossy().starts_with("records-damaged-"));
    assert!(bytes(&kept_aside) == spoiled, "the old file was changed");
    assert!(records::examine(folder).unwrap().is_empty());
    (records, saved)
}

/// Appending works, and takes no number that was ever given out by this station.
fn goes_on(folder: &Path, mut records: Records, station: Uuid) {
    let before: BTreeSet<_> = numbers(&records).into_iter().collect();
    let (_, attempt) = begun(&mut records);
    records.append(at(70), attempt, &[event("tap", 1), event("tap", 2)]).unwrap();
    let after = numbers(&records);
    assert_eq!(after.len(), before.len() + 2);
    for new in after.iter().filter(|number| !before.contains(number)) {
        assert!(new.0 != station || new.1 > EVENTS, "{new:?} was given out before");
    }
    let counted = summaries(folder);
    records.rebuild_summaries().unwrap();
    assert_eq!(summaries(folder), counted);
    records.close().unwrap();
    assert_eq!(records::open(folder, at(80)).unwrap().1, Found::Clean);
}

#[test]
fn a_file_that_is_no_database() {
    let folder = folder();
    let (station, _) = filled(folder.path());
    let spoiled = spoil(folder.path(), |content| *content = b"a shopping list ".repeat(1000));
    assert!(!records::examine(folder.path()).unwrap().is_empty());
    let (records, saved) = mended(folder.path(), &spoiled);
    assert_eq!(saved, 0);
    goes_on(folder.path(), records, station);
}

#[test]
fn a_truncated_file_gives_what_it_still_has() {
    let folder = folder();
    let (station, attempt) = filled(folder.path());
    let spoiled = spoil(folder.path(), |content| content.truncate(content.len() * 2 / 3 / PAGE * PAGE + 100));
    assert!(!records::examine(folder.path()).unwrap().is_empty());
    let (records, saved) = mended(folder.path(), &spoiled);
    assert!(saved > EVENTS / 3 && saved < EVENTS, "{saved}");
    assert_eq!(records.events_of(attempt).unwrap().len() as u64, saved - 2);
    goes_on(folder.path(), records, station);
}

#[test]
fn a_file_cut_down_to_its_first_bytes() {
    for bytes in [10, 100, PAGE, PAGE + 7, 3 * PAGE] {
        let folder = folder();
        let (station, _) = filled(folder.path());
        let spoiled = spoil(folder.path(), |content| content.truncate(bytes));
        let (records, _) = mended(folder.path(), &spoiled);
        goes_on(folder.path(), records, station);
    }
}

/// Opening reads no more than the root pages, so as never to keep a learner waiting; the examination reads the rest.
#[test]
fn damage_in_the_middle_is_found_by_the_examination_and_mended_at_the_next_opening() {
    let folder = folder();
    let (station, attempt) = filled(folder.path());
    let spoiled = spoil(folder.path(), |content| {
        let pages = content.len() / PAGE;
        // Two places, so that neither a walk from the front nor one from the back gets at what lies between.
        for page in [pages / 3, pages / 3 + 1, pages * 2 / 3] {
            content[page * PAGE..(page + 1) * PAGE].fill(0x5a);
        }
    });
    let (records, found) = records::open(folder.path(), at(50)).unwrap();
    assert_eq!(found, Found::Clean);
    // Dropped in a hurry: nothing of it may get into the file that is kept, except what was written.
    assert!(!records::examine(folder.path()).unwrap().is_empty());
    records.close().unwrap();
    let now = bytes(&folder.path().join(FILE));
    assert_eq!(now.len(), spoiled.len());
    let (records, saved) = mended(folder.path(), &now);
    // A page holds a good ten events: three pages cost no more than their own.
    assert!(saved > EVENTS - 100, "{saved}");
    assert_eq!(records.setting("language").unwrap().as_deref(), Some("en"));
    assert_eq!(records.station(), station);
    let last = records.events_of(attempt).unwrap().pop().unwrap();
    assert_eq!((last.seq, last.kind.as_str()), (EVENTS, "step-done"));
    assert_eq!(records.step_outcomes(attempt).unwrap().len(), 1);
    goes_on(folder.path(), records, station);
}

/// A learner should not be told twice that nothing could be written.
#[test]
fn damage_met_while_writing_is_mended_at_the_next_opening() {
    let folder = folder();
    let (_, attempt) = filled(folder.path());
    spoil(folder.path(), |content| {
        let pages = content.len() / PAGE;
        content[pages * 2 / 3 * PAGE..].fill(0x5a);
    });
    let (mut records, found) = records::open(folder.path(), at(50)).unwrap();
    assert_eq!(found, Found::Clean);
    assert!(matches!(records.append(at(51), attempt, &[event("tap", 1)]), Err(Error::Damaged(_))));
    drop(records);
    let (mut records, found) = records::open(folder.path(), at(60)).unwrap();
    assert!(matches!(found, Found::Mended { saved, .. } if saved > EVENTS / 3), "{found:?}");
    records.append(at(61), attempt, &[event("tap", 1)]).unwrap();
}

#[test]
fn any_page_may_be_damaged_and_the_records_open_again() {
    let sound = folder();
    let (station, _) = filled(sound.path());
    let content = bytes(&sound.path().join(FILE));
    for (page, fill) in (0..16).chain([40, 90]).flat_map(|page| [(page, 0x00), (page, 0x0d)]) {
        let folder = folder();
        let mut spoiled = content.clone();
        spoiled[page * PAGE..(page + 1) * PAGE].fill(fill);
        std::fs::write(folder.path().join(FILE), &spoiled).unwrap();
        let told = records::examine(folder.path()).unwrap();
        assert!(!told.is_empty(), "page {page} filled with {fill:#x} was not noticed");
        let (records, saved) = mended(folder.path(), &spoiled);
        // The first page knows where everything is; of the rest, damage to one table leaves the others.
        if page >= 16 {
            assert!(saved > EVENTS - 50, "page {page}: {saved}");
        }
        goes_on(folder.path(), records, station);
    }
}

#[test]
fn tables_that_are_gone_are_damage_too() {
    let folder = folder();
    let (station, _) = filled(folder.path());
    let db = raw(folder.path());
    db.execute_batch("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema WHERE name = 'step_outcomes';").unwrap();
    drop(db);
    let (records, saved) = mended(folder.path(), &bytes(&folder.path().join(FILE)));
    assert_eq!(saved, EVENTS + 2);
    goes_on(folder.path(), records, station);
}

/// What was committed lies in the journal until it is moved into the file; a damaged file keeps its journal.
#[test]
fn a_journal_is_read_and_kept_with_its_file() {
    let folder = folder();
    let (station, attempt) = filled(folder.path());
    let mut records = open(folder.path());
    records.append(at(4), attempt, &vec![event("tap", 1); 3]).unwrap();
    let lost_power = crate::bed::folder();
    for file in files(folder.path(), FILE) {
        std::fs::copy(&file, lost_power.path().join(file.file_name().unwrap())).unwrap();
    }
    drop(records);
    records::open(folder.path(), at(5)).unwrap().0.close().unwrap();
    let wal = lost_power.path().join(format!("{FILE}-wal"));
    let journal = bytes(&wal);
    assert!(!journal.is_empty());
    let spoiled = spoil(lost_power.path(), |content| {
        let page = content.len() / PAGE / 2;
        content[page * PAGE..(page + 1) * PAGE].fill(0);
    });
    assert!(!records::examine(lost_power.path()).unwrap().is_empty());
    let (mended, _) = mended(lost_power.path(), &spoiled);
    assert!(bytes(&files(lost_power.path(), "records-damaged-")[2]) == journal, "the journal was changed");
    assert_eq!(numbers(&mended).last().unwrap(), &(station, EVENTS + 3));
}

#[test]
fn two_files_kept_at_the_same_moment_are_both_kept() {
    let folder = folder();
    for text in ["one", "two", "three"] {
        std::fs::write(folder.path().join(FILE), text.repeat(500)).unwrap();
        let (records, _) = mended(folder.path(), text.repeat(500).as_bytes());
        records.close().unwrap();
    }
    assert_eq!(files(folder.path(), "records-damaged-").len(), 3);
}

/// A power cut while mending: before the old file is set aside it begins again, after that it is finished.
#[test]
fn mending_that_was_cut_off_goes_on() {
    let folder = folder();
    let (station, attempt) = filled(folder.path());
    let mending = folder.path().join("records-mending.db");
    std::fs::write(&mending, "half a file").unwrap();
    std::fs::write(folder.path().join("records.to-mend"), "").unwrap();
    let before = bytes(&folder.path().join(FILE));
    let (records, saved) = mended(folder.path(), &before);
    assert_eq!(saved, EVENTS + 2);
    records.close().unwrap();
    std::fs::rename(folder.path().join(FILE), &mending).unwrap();
    std::fs::write(folder.path().join("records.to-mend"), "").unwrap();
    let (records, found) = records::open(folder.path(), at(90)).unwrap();
    assert_eq!(found, Found::Clean);
    assert_eq!(records.events_of(attempt).unwrap().len() as u64, EVENTS);
    assert_eq!(files(folder.path(), "records.to-mend").len() + files(folder.path(), "records-mending").len(), 0);
    goes_on(folder.path(), records, station);
}

#[test]
fn a_newer_file_is_not_mended_by_an_older_program() {
    let folder = folder();
    filled(folder.path());
    raw(folder.path()).execute_batch("PRAGMA user_version = 99").unwrap();
    std::fs::write(folder.path().join("records.to-mend"), "").unwrap();
    assert!(matches!(records::open(folder.path(), at(1)), Err(Error::TooNew { .. })));
    assert_eq!(files(folder.path(), "records-damaged-").len(), 0);
}

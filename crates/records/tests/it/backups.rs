//! Copies of the records: made, looked over, rotated, put back.

use records::backup::{copies, look_into, put_back_at_next_opening};
use records::{Error, Found};

use crate::bed::{FILE, at, begun, event, files, fill, folder, open};

#[test]
fn a_copy_holds_what_the_records_hold_while_they_go_on() {
    let (folder, stick) = (folder(), folder());
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    fill(&mut records, attempt, 2_000);
    let copy = records.back_up(stick.path(), at(10), 5).unwrap();
    records.append(at(11), attempt, &[event("tap", 9)]).unwrap();
    let (copied, now) = (look_into(&copy.path).unwrap(), records.contents().unwrap());
    assert_eq!((copied.events, now.events, copied.learners), (2_000, 2_001, 1));
    assert_eq!(files(stick.path(), "").len(), 1, "one file, no journal beside it");
}

#[test]
fn only_the_newest_copies_stay_and_nothing_else_is_touched() {
    let (folder, stick) = (folder(), folder());
    let records = open(folder.path());
    std::fs::write(stick.path().join("yinxing-holiday.db"), "mine").unwrap();
    for day in 0..5 {
        records.back_up(stick.path(), at(day * 86_400), 3).unwrap();
    }
    let left: Vec<_> = copies(stick.path()).unwrap().iter().map(|copy| copy.made_at.timestamp()).collect();
    assert_eq!(left, [at(4 * 86_400), at(3 * 86_400), at(2 * 86_400)].map(|time| time.timestamp()));
    assert!(stick.path().join("yinxing-holiday.db").exists());
}

/// A computer without a battery begins in 1970, and one that was set wrong may have been in 2038.
#[test]
fn the_last_copies_stay_whatever_the_clock_said() {
    let (folder, stick) = (folder(), folder());
    let records = open(folder.path());
    let day = |day: i64| at(day * 86_400);
    for wrong in [day(5_000), day(5_001), day(5_002)] {
        records.back_up(stick.path(), wrong, 3).unwrap();
    }
    for right in [day(1), day(2), day(-10_000)] {
        let made = records.back_up(stick.path(), right, 3).unwrap();
        assert!(made.path.exists(), "the copy just made is never the one that goes");
    }
    let left: Vec<_> = copies(stick.path()).unwrap().iter().map(|copy| copy.made_at.timestamp()).collect();
    let expected = [day(-10_000), day(2), day(1)].map(|time| time.timestamp());
    assert_eq!(left, expected, "in the order of their making");
}

#[test]
fn copies_of_older_programs_have_no_number_and_go_first() {
    let (folder, stick) = (folder(), folder());
    let records = open(folder.path());
    let old = records.back_up(stick.path(), at(0), 3).unwrap();
    std::fs::rename(&old.path, stick.path().join("yinxing-20990101T000000Z.db")).unwrap();
    let new = records.back_up(stick.path(), at(1), 3).unwrap();
    let found = copies(stick.path()).unwrap();
    assert_eq!((found[0].path.clone(), found[1].number), (new.path, 0));
}

#[test]
fn what_is_put_back_takes_the_place_of_records_that_are_kept_aside() {
    let (folder, stick) = (folder(), folder());
    let mut records = open(folder.path());
    let (learner, attempt) = begun(&mut records);
    let copy = records.back_up(stick.path(), at(10), 5).unwrap();
    records.append(at(11), attempt, &[event("tap", 9)]).unwrap();
    records.add_learner(at(12), "后来的", "pear").unwrap();
    put_back_at_next_opening(folder.path(), &copy.path).unwrap();
    assert_eq!(records.learners().unwrap().len(), 2, "not before the next opening");
    records.close().unwrap();

    let (records, found) = records::open(folder.path(), at(20)).unwrap();
    assert_eq!(found, Found::Clean);
    assert_eq!(records.learners().unwrap().iter().map(|one| one.id).collect::<Vec<_>>(), [learner]);
    records.close().unwrap();
    let [aside] = files(folder.path(), "records-before-").try_into().unwrap();
    assert_eq!(look_into(&aside).unwrap().learners, 2, "what was there is kept");
    assert_eq!(records::open(folder.path(), at(30)).unwrap().0.learners().unwrap().len(), 1, "only once");
}

#[test]
fn what_is_no_sound_copy_is_refused_and_changes_nothing() {
    let (folder, stick) = (folder(), folder());
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    fill(&mut records, attempt, 2_000);
    let copy = records.back_up(stick.path(), at(10), 5).unwrap();
    let bytes = std::fs::read(&copy.path).unwrap();
    let spoiled = |name: &str, bytes: &[u8]| {
        let path = stick.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let mut torn = bytes.clone();
    torn[bytes.len() / 2..].iter_mut().take(8_192).for_each(|byte| *byte = 0x5a);
    for path in [
        spoiled("half.db", &bytes[..bytes.len() / 2]),
        spoiled("torn.db", &torn),
        spoiled("list.db", b"a shopping list, long enough to look like a database at first sight"),
        spoiled("empty.db", b""),
    ] {
        assert!(matches!(look_into(&path), Err(Error::Damaged(_))), "{}", path.display());
        assert!(put_back_at_next_opening(folder.path(), &path).is_err());
    }
    assert!(matches!(look_into(&stick.path().join("nothing.db")), Err(Error::ReadOnly)), "no such file");
    records.close().unwrap();
    assert!(files(folder.path(), "records-before-").is_empty());
    assert_eq!(look_into(&folder.path().join(FILE)).unwrap().events, 2_000);
}

#[test]
fn a_stick_that_is_gone_is_an_error_and_the_records_go_on() {
    let (folder, stick) = (folder(), folder());
    let mut records = open(folder.path());
    let place = stick.path().join("a file in its place");
    std::fs::write(&place, "").unwrap();
    assert!(records.back_up(&place, at(10), 5).is_err());
    let (_, attempt) = begun(&mut records);
    records.append(at(11), attempt, &[event("tap", 9)]).unwrap();
}

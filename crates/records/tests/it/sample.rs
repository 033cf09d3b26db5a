//! The demonstration centre goes, and nothing of it stays in any summary.

use records::register::people::Enrolment;

use crate::bed::{FILE, at, begun, folder, judged, lesson, open, own_phone, raw, step_done, tap};

/// Every row of every summary, as text.
fn summaries(folder: &std::path::Path) -> Vec<String> {
    let db = raw(folder);
    let mut rows = Vec::new();
    for table in ["attempts", "step_outcomes", "skill_evidence", "judged", "own_use", "stumbles"] {
        let mut all = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let columns = all.column_count();
        let row = |row: &rusqlite::Row<'_>| {
            let cells = (0..columns).map(|at| format!("{:?}", row.get_ref(at).unwrap()));
            Ok(format!("{table} {}", cells.collect::<Vec<_>>().join(" ")))
        };
        rows.extend(all.query_map([], row).unwrap().map(Result::unwrap));
    }
    rows.sort();
    rows
}

#[test]
fn what_it_added_to_the_summaries_goes_with_it() {
    let folder = folder();
    let mut records = open(folder.path());
    let practises = |records: &mut records::Records, attempt| {
        let events = [
            tap("pay", "front", "ad", "trap"),
            tap("pay", "front", "go", "right"),
            tap("pay", "front", "back", "wandering"),
            judged("m1", true, "check"),
            own_phone("pay-by-code", "worked"),
            step_done("pay", "alone", 1, 9, &["pay.scan", "pay.check"]),
        ];
        records.append(at(5), attempt, &events).unwrap();
    };
    let (_, attempt) = begun(&mut records);
    practises(&mut records, attempt);
    let real = summaries(folder.path());

    let invented = Enrolment { name: "演示".to_owned(), ..Enrolment::default() };
    let invented = records.enrol(at(6), true, &[invented]).unwrap()[0];
    let stretch = records::Stretch {
        station: uuid::Uuid::from_u128(7),
        attempt: uuid::Uuid::from_u128(8),
        begun: Some((at(7), lesson(Some(invented), "independent"))),
        moments: vec![(at(8), vec![tap("pay", "front", "ad", "trap"), tap("pay", "list", "fees", "wandering")])],
    };
    records.append_many(&[stretch]).unwrap();
    practises(&mut records, uuid::Uuid::from_u128(8));
    assert!(summaries(folder.path()).len() > real.len(), "{FILE} has more in it now");
    records.remove_sample().unwrap();
    // The attempt that was begun elsewhere went on at this station: that part was a guest's, and stays as one.
    let after = summaries(folder.path());
    records.rebuild_summaries().unwrap();
    assert_eq!(after, summaries(folder.path()), "as if counted anew");
    assert!(real.iter().filter(|row| !row.starts_with("stumbles")).all(|row| after.contains(row)), "{after:#?}");
}

#[test]
fn whoever_was_only_invented_leaves_nothing() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    records
        .append(at(5), attempt, &[tap("pay", "front", "ad", "trap"), step_done("pay", "alone", 1, 9, &["pay.scan"])])
        .unwrap();
    let real = summaries(folder.path());
    let invented = Enrolment { name: "演示".to_owned(), ..Enrolment::default() };
    let invented = records.enrol(at(6), true, &[invented]).unwrap()[0];
    let events = vec![
        tap("pay", "front", "ad", "trap"),
        tap("pay", "list", "fees", "wandering"),
        judged("m1", true, "real"),
        own_phone("pay-by-code", "worked"),
        step_done("pay", "hint", 1, 9, &["pay.scan", "pay.check"]),
    ];
    let stretch = records::Stretch {
        station: uuid::Uuid::from_u128(7),
        attempt: uuid::Uuid::from_u128(8),
        begun: Some((at(7), lesson(Some(invented), "independent"))),
        moments: vec![(at(8), events)],
    };
    records.append_many(&[stretch]).unwrap();
    assert_ne!(summaries(folder.path()), real);
    records.remove_sample().unwrap();
    assert_eq!(summaries(folder.path()), real, "row by row as before");
}

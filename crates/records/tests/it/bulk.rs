//! Many events at once are the same as one after the other.

use records::Stretch;
use uuid::Uuid;

use crate::bed::{
    assert_no_gaps, at, event, folder, judged, lesson, open, own_phone, raw, step_done, summaries, table, tap,
};

#[test]
fn many_at_once_are_the_rows_and_summaries_of_one_after_the_other() {
    let moments = || {
        vec![
            (at(2), vec![event("began", 0), tap("open", "home/main", "clinic", "right")]),
            (at(3), vec![tap("open", "home/main", "social", "wandering"), event("slip", 9), event("help", 9)]),
            (at(9), vec![step_done("open", "ring", 1, 4_000, &["hospital.slot", "basics.tap"])]),
            (at(11), vec![judged("sms-1", true, "fake"), own_phone("pay-by-code", "worked"), event("done", 12)]),
        ]
    };
    let (one_folder, many_folder) = (folder(), folder());
    let (mut one, mut many) = (open(one_folder.path()), open(many_folder.path()));
    for records in [&mut one, &mut many] {
        records.draw_ids(5);
    }
    let learner = one.add_learner(at(0), "王阿姨", "pear").unwrap().id;
    assert_eq!(many.add_learner(at(0), "王阿姨", "pear").unwrap().id, learner, "the same seed, the same ids");
    let new = lesson(Some(learner), "guided");
    let attempt = one.begin_attempt(at(1), &new).unwrap();
    for (now, events) in moments() {
        one.append(now, attempt, &events).unwrap();
    }
    let station = many.station();
    let stretch = Stretch { station, attempt, begun: Some((at(1), new)), moments: moments() };
    many.append_many(&[stretch]).unwrap();
    assert_eq!(summaries(many_folder.path()), summaries(one_folder.path()));
    let rows = "SELECT seq, hex(attempt), at_ms, recorded_at, kind, step, body FROM events ORDER BY seq";
    assert_eq!(table(&raw(many_folder.path()), rows), table(&raw(one_folder.path()), rows));
    // And it goes on behind them, one by one.
    many.append(at(20), attempt, &[event("tap", 13)]).unwrap();
    assert_no_gaps(&many);
    let before = summaries(many_folder.path());
    many.rebuild_summaries().unwrap();
    assert_eq!(summaries(many_folder.path()), before);
}

#[test]
fn each_station_has_its_own_numbers() {
    let folder = folder();
    let mut records = open(folder.path());
    let learner = records.add_learner(at(0), "王阿姨", "pear").unwrap().id;
    let stations = [records.station(), Uuid::from_u128(1), Uuid::from_u128(2)];
    for round in 0..3 {
        let stretches = stations.map(|station| Stretch {
            station,
            attempt: Uuid::now_v7(),
            begun: Some((at(round), lesson(Some(learner), "guided"))),
            moments: vec![(at(round), vec![event("began", 0), event("tap", 1)]), (at(round), vec![event("left", 2)])],
        });
        records.append_many(&stretches).unwrap();
    }
    assert_no_gaps(&records);
    assert_eq!(records.count_events().unwrap(), 27);
}

#[test]
fn in_bulk_leaves_the_records_as_safe_as_before() {
    let folder = folder();
    let mut records = open(folder.path());
    let learner = records.in_bulk(|records| records.add_learner(at(0), "王阿姨", "pear")).unwrap();
    assert_eq!(records.learners().unwrap(), [learner]);
    assert!(records.holds_real().unwrap(), "whoever is no sample is real");
}

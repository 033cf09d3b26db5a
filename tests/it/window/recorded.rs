//! What the database holds afterwards, as short lines.

use std::path::Path;

use records::Event;

/// Every event of the folder's only learner, in order: kind, step, and what was touched or said of it.
pub(super) fn events(folder: &Path) -> Vec<String> {
    rows(folder).iter().map(told).collect()
}

pub(super) fn rows(folder: &Path) -> Vec<Event> {
    let (records, _) = records::open(folder, chrono::DateTime::UNIX_EPOCH).expect("the records open");
    let mut events = records.bundle().expect("the records can be read").events;
    events.sort_by_key(|event| event.seq);
    let numbers: Vec<u64> = events.iter().map(|event| event.seq).collect();
    assert_eq!(numbers, (1..=events.len() as u64).collect::<Vec<_>>(), "running numbers without a gap");
    records.close().expect("the records close");
    events
}

fn told(event: &Event) -> String {
    let body = &event.body;
    let text = |key: &str| body[key].as_str().unwrap_or("-").to_owned();
    let rest = match event.kind.as_str() {
        "tap" => {
            let touch = &body["touch"];
            let item = touch["item"].as_str().or_else(|| touch["kind"].as_str()).unwrap_or("-");
            format!("{item} {}", text("verdict"))
        }
        "slip" => format!("{} {}", text("slip"), text("item")),
        "help" => format!("{} {}", text("rung"), text("reason")),
        "step-done" => format!("{} slips {}", text("independence"), body["slips"]),
        "began" => text("support"),
        "ask" => text("ask"),
        _ => String::new(),
    };
    format!("{} {} {rest}", event.kind, event.step.as_deref().unwrap_or("-")).trim_end().to_owned()
}

//! Sudden ends: the program is killed between two appends, or in the middle of one; the disk is full.

use std::io::{BufRead as _, BufReader};
use std::process::{Command, Stdio};

use records::{Error, Found};

use crate::bed::{assert_no_gaps, at, begun, event, fill, folder, numbers, open, raw, summaries};

/// Set: the folder in which a child process appends until it is killed.
const CHILD: &str = "RECORDS_TEST_APPEND";

#[test]
fn what_was_appended_survives_a_kill() {
    for enough in [1, 40, 173] {
        let folder = folder();
        let mut child = Command::new(std::env::current_exe().unwrap());
        child.args(["--exact", "sudden_end::child", "--nocapture"]).env(CHILD, folder.path());
        let mut child = child.stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut told: Vec<u64> = Vec::new();
        let read =
            |line: &str| line.split("appended: ").nth(1).and_then(|seq| seq.strip_suffix('.')?.parse::<u64>().ok());
        while told.len() < enough {
            told.extend(read(&lines.next().unwrap().unwrap()));
        }
        // SIGKILL: nothing in the child runs any more.
        child.kill().unwrap();
        child.wait().unwrap();
        // What it still said before the kill. The last line may be cut off: only those with a full stop count.
        told.extend(lines.map_while(Result::ok).filter_map(|line| read(&line)));
        let (mut records, found) = records::open(folder.path(), at(0)).unwrap();
        assert_eq!(found, Found::Unclean);
        let kept: Vec<u64> = numbers(&records).iter().map(|(_, seq)| *seq).collect();
        assert!(told.iter().all(|seq| kept.contains(seq)), "told {told:?}, kept {kept:?}");
        assert_no_gaps(&records);
        assert!(records::examine(folder.path()).unwrap().is_empty());
        let before = summaries(folder.path());
        records.rebuild_summaries().unwrap();
        assert_eq!(summaries(folder.path()), before);
    }
}

/// Not a test of its own: what `what_was_appended_survives_a_kill` runs and kills.
#[test]
fn child() {
    let Some(folder) = std::env::var_os(CHILD) else { return };
    let (mut records, _) = records::open(folder.as_ref(), at(0)).unwrap();
    let (_, attempt) = begun(&mut records);
    for seq in 1..100_000 {
        records.append(at(seq), attempt, &[event("tap", 1)]).unwrap();
        println!("appended: {seq}.");
    }
}

#[test]
fn a_full_disk_leaves_nothing_half_written() {
    let folder = folder();
    let mut records = open(folder.path());
    let (_, attempt) = begun(&mut records);
    fill(&mut records, attempt, 50);
    let pages: u32 = raw(folder.path()).query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
    records.limit_pages(pages + 2).unwrap();
    let taps = vec![event("tap", 1); 200];
    assert!(matches!(records.append(at(3), attempt, &taps), Err(Error::Full)));
    let mut appended = 50;
    let full = loop {
        match records.append(at(4), attempt, &[event("tap", 1), event("slip", 2)]) {
            Ok(()) => appended += 2,
            Err(error) => break error,
        }
    };
    assert!(matches!(full, Error::Full), "{full}");
    assert_eq!(numbers(&records).len(), appended);
    assert_eq!(records.attempt(attempt).unwrap().unwrap().taps as usize, 50 + (appended - 50) / 2);
    assert!(records::examine(folder.path()).unwrap().is_empty());
    records.limit_pages(u32::MAX).unwrap();
    records.append(at(5), attempt, &taps).unwrap();
    assert_eq!(numbers(&records).len(), appended + 200);
    assert_no_gaps(&records);
    let before = summaries(folder.path());
    records.rebuild_summaries().unwrap();
    assert_eq!(summaries(folder.path()), before);
}

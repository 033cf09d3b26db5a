//! How long one durable append takes, in a fresh file and in one with many events:
//! `cargo run --release -p records --example append_speed [folder]`. The folder should lie on the disk in question.
#![expect(clippy::print_stdout, reason = "an example that prints figures")]

use std::error::Error;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use chrono::DateTime;
use records::{NewAttempt, NewEvent, Records};
use serde_json::json;
use uuid::Uuid;

const APPENDS: usize = 500;
/// As in life: so many events to an attempt, here in one transaction.
const EACH: u64 = 200;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir_in(std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from))?;
    let now = DateTime::from_timestamp(1_790_000_000, 0).unwrap_or_default();
    let (mut records, _) = records::open(folder.path(), now)?;
    let learner = Some(records.add_learner(now, "王阿姨", "pear")?.id);
    let lesson = NewAttempt {
        learner,
        lesson: "pay-by-code".to_owned(),
        fingerprint: "f00d".to_owned(),
        support: "guided".to_owned(),
        steps: 7,
    };
    let mut events = 0;
    println!("events before      median         p99     longest");
    for before in [0, 100_000, 1_000_000] {
        while events < before {
            let taps = (0..EACH.min(before - events)).map(tap).collect::<Vec<_>>();
            let attempt = records.begin_attempt(now, &lesson)?;
            records.append(now, attempt, &taps)?;
            events += taps.len() as u64;
        }
        let attempt = records.begin_attempt(now, &lesson)?;
        let mut times = (0..APPENDS).map(|_| timed(&mut records, now, attempt)).collect::<Result<Vec<_>, _>>()?;
        events += APPENDS as u64;
        times.sort();
        let [median, p99, longest] = [APPENDS / 2, APPENDS * 99 / 100, APPENDS - 1].map(|rank| times[rank]);
        println!("{before:>13}  {median:>10.2?}  {p99:>10.2?}  {longest:>10.2?}");
    }
    let began = Instant::now();
    records.close()?;
    println!("close {:.2?}", began.elapsed());
    let began = Instant::now();
    let (records, found) = records::open(folder.path(), now)?;
    println!("open  {:.2?} ({found:?})", began.elapsed());
    let began = Instant::now();
    let told = records::examine(folder.path())?;
    println!("examine {:.2?} (found {})", began.elapsed(), told.len());
    records.close()?;
    Ok(())
}

fn timed(records: &mut Records, now: DateTime<chrono::Utc>, attempt: Uuid) -> Result<Duration, records::Error> {
    let began = Instant::now();
    records.append(now, attempt, &[tap(1234)])?;
    Ok(began.elapsed())
}

/// A tap as the app records it.
fn tap(at_ms: u64) -> NewEvent {
    let body = json!({ "on": "pay", "screen": "wallet/home", "x": 120, "y": 340, "verdict": "right" });
    NewEvent { at_ms, kind: "tap".to_owned(), step: Some("open-wallet".to_owned()), body }
}

//! How long the door takes to open, by the length of the roll. `cargo bench -p app`. The aim: 2,000 names within 50 ms.
#![expect(clippy::unwrap_used, reason = "a benchmark may fall over")]

use app::wire::View;
use app::{App, Clock, Options};
use chrono::DateTime;
use divan::{Bencher, black_box};
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A station with so many learners, of whom one in ten has a lesson waiting.
fn station(names: usize) -> (TempDir, App) {
    let folder = tempfile::tempdir().unwrap();
    let clock = Clock::by_hand(DateTime::parse_from_rfc3339("2026-06-08T09:30:00+08:00").unwrap());
    let (mut records, _) = records::open(folder.path(), clock.utc()).unwrap();
    let surnames: Vec<char> = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗曾单解仇查".chars().collect();
    for number in 0..names {
        let name =
            format!("{}{}", surnames[number % surnames.len()], ["阿姨", "叔叔", "桂兰", "福海"][number / 25 % 4]);
        let learner = records.add_learner(clock.utc(), &name, "tea").unwrap();
        if number % 10 == 0 {
            let attempt = records::NewAttempt {
                learner: Some(learner.id),
                lesson: "hospital/book-appointment".to_owned(),
                fingerprint: String::new(),
                support: "guided".to_owned(),
                steps: 12,
            };
            records.begin_attempt(clock.utc(), &attempt).unwrap();
        }
    }
    records.close().unwrap();
    let app = App::start(Options::new(folder.path().to_owned()).silent(clock)).unwrap();
    (folder, app)
}

/// The door with that many names.
#[divan::bench(args = [12, 200, 2_000], sample_count = 50)]
fn the_door_opens(bencher: Bencher<'_, '_>, names: usize) {
    let (_folder, app) = station(names);
    bencher.bench_local(|| {
        let screen = app.open().unwrap();
        assert!(matches!(&screen.view, View::Door(door) if door.learners.len() == names));
        black_box(screen)
    });
}

//! The board at sixty learners: from the wish to the whole desk, with its questions to the records.
//!
//! `cargo bench -p app --bench board`

#![allow(clippy::unwrap_used, reason = "a bench that cannot go on says so")]

use app::wire::trainer::board::BoardWish;
use app::wire::trainer::gate::GateWish;
use app::wire::trainer::meeting::MeetingWish;
use app::wire::trainer::{DeskView, GoTo, RoomName};
use app::{App, Clock, Options};
use chrono::DateTime;
use divan::Bencher;
use records::register::classes::ClassPlan;
use tempfile::TempDir;

fn main() {
    divan::main();
}

/// A running meeting of so many, each at a station.
fn class_of(count: usize) -> (App, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let now = DateTime::UNIX_EPOCH;
    let (mut records, _) = records::open(folder.path(), now).unwrap();
    let class = records
        .add_class(now, &ClassPlan { name: "周一班".into(), columns: 8, ..ClassPlan::default() }, false)
        .unwrap();
    let learners: Vec<_> =
        (0..count).map(|at| records.add_learner(now, &format!("学员{at}"), "tea").unwrap().id).collect();
    records.join(now, class, &learners).unwrap();
    records.close().unwrap();
    let clock = Clock::by_hand(DateTime::parse_from_rfc3339("2026-06-08T09:30:00+08:00").unwrap());
    let app = App::start(Options::new(folder.path().to_owned()).silent(clock)).unwrap();
    app.gate(GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() }).unwrap();
    app.gate(GateWish::CodeKept).unwrap();
    let DeskView::Meeting(meeting) = app.desk_go(GoTo { room: RoomName::Meeting }).unwrap().view else {
        unreachable!()
    };
    app.meeting(MeetingWish::Plan { class: meeting.classes[0].id.clone() }).unwrap();
    app.rehearse(count, 7).unwrap();
    app.meeting(MeetingWish::Begin).unwrap();
    (app, folder)
}

#[divan::bench(args = [12, 60])]
fn board(bencher: Bencher<'_, '_>, count: usize) {
    let (app, _folder) = class_of(count);
    bencher.bench_local(|| app.board(BoardWish::Show).unwrap());
}

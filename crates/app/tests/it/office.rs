//! The gate of the office: set-up, PINs, waiting, the recovery sheet, and the lock.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use app::App;
use app::wire::TroubleCode;
use app::wire::trainer::board::BoardWish;
use app::wire::trainer::gate::GateWish;
use app::wire::trainer::set_up::{SetUpStep, SetUpWish};
use app::wire::trainer::{Desk, DeskNoticeKind, DeskView, GoTo, RoomName};
use chrono::TimeDelta;

use crate::place::Place;

fn found(app: &App) -> Desk {
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    app.gate(wish).unwrap()
}

fn sign_in(app: &App, pin: &str) -> Desk {
    let DeskView::Gate(gate) = app.desk_open().unwrap().view else { panic!("the gate is shut") };
    app.gate(GateWish::SignIn { trainer: gate.trainers[0].id.clone(), pin: pin.into() }).unwrap()
}

#[test]
fn the_first_trainer_sets_up_the_centre_and_keeps_a_recovery_code() {
    let place = Place::opens();
    let app = &place.app;
    assert!(matches!(app.desk_open().unwrap().view, DeskView::SetUp(_)));
    let short = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "1357".into() };
    let refused = app.gate(short).unwrap();
    assert_eq!(refused.notice.map(|notice| notice.kind), Some(DeskNoticeKind::Missing));

    let desk = found(app);
    assert!(matches!(desk.view, DeskView::SetUp(_)), "the set-up goes on");
    let DeskView::SetUp(ready) = app.gate(SetUpWish::GoTo { step: SetUpStep::Ready }.into()).unwrap().view else {
        panic!("at the end the code is shown")
    };
    let code = ready.code.expect("a code").code;
    let desk = app.gate(GateWish::CodeKept).unwrap();
    assert_eq!((desk.trainer.as_deref(), desk.centre.as_str()), (Some("李老师"), "阳光社区"));
    assert!(matches!(desk.view, DeskView::Board(_)));

    app.gate(GateWish::Lock).unwrap();
    let stale = app.gate(GateWish::Found { centre: "x".into(), name: "y".into(), pin: "135790".into() });
    assert_eq!(stale.unwrap_err().code, TroubleCode::Stale, "there is no second first trainer");

    let DeskView::Gate(gate) = app.desk_open().unwrap().view else { panic!("shut") };
    let trainer = gate.trainers[0].id.clone();
    let by_hand = code.to_lowercase().replace('-', " ");
    let desk = app.gate(GateWish::Recover { trainer, code: by_hand, pin: "246801".into() }).unwrap();
    let DeskView::Gate(gate) = desk.view else { panic!("a new code is shown") };
    assert_ne!(gate.recovery_code.unwrap().code, code, "the old sheet opens nothing any more");
    app.gate(GateWish::Lock).unwrap();
    assert_eq!(sign_in(app, "135790").trainer, None, "nor does the old PIN");
    assert!(sign_in(app, "246801").trainer.is_some());
}

#[test]
fn whoever_misses_waits_longer_each_time() {
    let place = Place::opens();
    let (app, clock) = (&place.app, &place.clock);
    found(app);
    app.gate(GateWish::Lock).unwrap();
    let waits = || match app.desk_open().unwrap().view {
        DeskView::Gate(gate) => gate.wait_seconds,
        other => panic!("{other:?}"),
    };
    for _ in 0..2 {
        sign_in(app, "000000");
        assert_eq!(waits(), 0, "a slip of the finger costs nothing");
    }
    sign_in(app, "000000");
    assert_eq!(waits(), 5);
    assert!(sign_in(app, "135790").trainer.is_none(), "the right PIN has to wait too");
    clock.advance(Duration::from_secs(5));
    sign_in(app, "000000");
    assert_eq!(waits(), 10);
    clock.advance(Duration::from_secs(10));
    assert!(sign_in(app, "135790").trainer.is_some());
    app.gate(GateWish::Lock).unwrap();
    assert_eq!(waits(), 0, "after a success it begins anew");
}

/// A computer without a battery starts in 1970, and whoever repairs its clock may do so while somebody waits.
#[test]
fn a_wait_never_outlives_its_length_whatever_the_clock_does() {
    for set in [-TimeDelta::hours(8), -TimeDelta::days(20_000), TimeDelta::days(40_000), TimeDelta::hours(8)] {
        let place = Place::opens();
        found(&place.app);
        place.app.gate(GateWish::Lock).unwrap();
        for _ in 0..3 {
            sign_in(&place.app, "000000");
        }
        place.clock.set_by(set);
        place.clock.advance(Duration::from_secs(4));
        assert!(sign_in(&place.app, "135790").trainer.is_none(), "{set}: the wait is not shortened either");
        place.clock.advance(Duration::from_secs(1));
        assert!(sign_in(&place.app, "135790").trainer.is_some(), "{set}: nor is it longer");

        // Missed before the program began, and the clock set back since.
        place.app.gate(GateWish::Lock).unwrap();
        for _ in 0..3 {
            sign_in(&place.app, "000000");
        }
        let place = place.opens_again();
        place.clock.set_by(-TimeDelta::days(300));
        place.clock.advance(Duration::from_secs(5));
        assert!(sign_in(&place.app, "135790").trainer.is_some(), "{set}: after a new start");
    }
}

#[test]
fn an_office_that_nobody_uses_locks_itself_and_a_locked_one_shows_no_room() {
    let place = Place::opens();
    let (app, clock) = (&place.app, &place.clock);
    found(app);
    app.gate(GateWish::CodeKept).unwrap();
    clock.advance(Duration::from_mins(9));
    assert!(app.desk_go(GoTo { room: RoomName::People }).unwrap().trainer.is_some());
    clock.advance(Duration::from_mins(9));
    assert!(app.desk_wake().unwrap().trainer.is_some(), "something was done nine minutes ago");
    clock.advance(Duration::from_mins(1));
    assert!(matches!(app.desk_wake().unwrap().view, DeskView::Gate(_)));
    assert!(matches!(app.board(BoardWish::Show).unwrap().view, DeskView::Gate(_)), "wishes do not pass the gate");
}

#[test]
fn what_is_done_at_the_gate_stands_in_the_audit_list() {
    let place = Place::opens();
    found(&place.app);
    place.app.gate(GateWish::Lock).unwrap();
    sign_in(&place.app, "135790");
    let Place { app, clock, folder } = place;
    app.close();
    drop(app);
    let (records, _) = records::open(folder.path(), clock.utc()).unwrap();
    let acts: Vec<String> = records.deeds(10).unwrap().into_iter().map(|deed| deed.act).collect();
    assert_eq!(acts, ["sign-in", "add-trainer"]);
}

#[test]
fn each_window_calls_for_the_other_and_whoever_sits_down_there_stands_on_the_board() {
    let place = Place::opens();
    let called = Arc::new(Mutex::new(Vec::new()));
    let usher = |whom: &'static str| {
        let called = called.clone();
        Box::new(move || called.lock().unwrap().push(whom))
    };
    place.app.on_seat_called(usher("seat"));
    place.app.on_office_called(usher("office"));
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(wish).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
    let tiles = || match place.app.desk_wake().unwrap().view {
        DeskView::Board(board) => board.tiles.len(),
        other => panic!("another room: {other:?}"),
    };
    assert_eq!(tiles(), 0, "no learners' window was opened on this machine yet");
    place.app.desk_call_seat().unwrap();
    place.app.open().unwrap();
    assert_eq!(tiles(), 0, "an empty seat is no tile");
    place.app.sit_as_guest().unwrap();
    assert_eq!(tiles(), 1);
    place.app.call_office().unwrap();
    assert_eq!(*called.lock().unwrap(), ["seat", "office"]);
}

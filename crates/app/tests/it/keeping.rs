//! Copies of the records, the way back, further trainers, the audit list.

use app::wire::trainer::gate::GateWish;
use app::wire::trainer::keeping::{Keeping, KeepingWish};
use app::wire::trainer::{Desk, DeskNoticeKind, DeskView};

use crate::place::Place;

fn enters(place: &Place) {
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(wish).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
}

fn room(desk: &Desk) -> &Keeping {
    match &desk.view {
        DeskView::Keeping(keeping) => keeping,
        other => panic!("another room: {other:?}"),
    }
}

fn kind(desk: &Desk) -> Option<DeskNoticeKind> {
    desk.notice.as_ref().map(|notice| notice.kind)
}

#[test]
fn a_copy_is_made_looked_into_and_put_back_at_the_next_start() {
    let stick = tempfile::tempdir().unwrap();
    let place = Place::opens();
    enters(&place);
    place.welcomes("王桂兰");
    let desk = place.app.keeping(KeepingWish::Show).unwrap();
    assert!(room(&desk).owed, "there is no copy yet");
    let path = stick.path().join("yinxing").display().to_string();
    let missing = place.app.keeping(KeepingWish::ChooseFolder { path: format!("{path}/deeper/still") }).unwrap();
    assert_eq!(kind(&missing), Some(DeskNoticeKind::Missing), "a mistyped path makes no folders");
    place.app.keeping(KeepingWish::ChooseFolder { path }).unwrap();
    let desk = place.app.keeping(KeepingWish::BackUp).unwrap();
    assert_eq!(kind(&desk), Some(DeskNoticeKind::Done));
    let [copy] = &room(&desk).copies[..] else { panic!("one copy: {:?}", room(&desk).copies) };
    let name = copy.name.clone();
    assert!(!room(&desk).owed);

    place.app.stand_up().unwrap();
    place.welcomes("张福海");
    let desk = place.app.keeping(KeepingWish::LookInto { name: name.clone() }).unwrap();
    let rows = &room(&desk).preview.as_ref().unwrap().rows;
    assert_eq!((rows[0].copy.as_str(), rows[0].now.as_str()), ("1", "2"));
    let desk = place.app.keeping(KeepingWish::PutBack { name: name.clone() }).unwrap();
    assert_eq!(room(&desk).waiting.as_ref(), Some(&name));
    assert!(room(&desk).audit[0].what.contains(&name), "{:?}", room(&desk).audit[0]);

    let Place { app, folder, .. } = place;
    app.close();
    drop(app);
    let place = Place::opens_in(folder);
    assert_eq!(place.records().learners().unwrap().len(), 1, "as it was when the copy was made");
}

#[test]
fn closing_makes_a_copy_unless_it_is_switched_off() {
    for (wanted, copies) in [(true, 1), (false, 0)] {
        let place = Place::opens();
        enters(&place);
        place.app.keeping(KeepingWish::OnClose { wanted }).unwrap();
        let Place { app, folder, .. } = place;
        app.close();
        drop(app);
        let made = records::backup::copies(&folder.path().join("copies")).unwrap();
        assert_eq!(made.len(), copies, "{wanted}");
    }
}

#[test]
fn a_copy_that_is_damaged_is_refused_with_its_name() {
    let place = Place::opens();
    enters(&place);
    let desk = place.app.keeping(KeepingWish::BackUp).unwrap();
    let name = room(&desk).copies[0].name.clone();
    let path = place.folder.path().join("copies").join(&name);
    let bytes = std::fs::read(&path).unwrap();
    std::fs::write(&path, &bytes[..bytes.len() / 3]).unwrap();
    for wish in [KeepingWish::LookInto { name: name.clone() }, KeepingWish::PutBack { name: name.clone() }] {
        let desk = place.app.keeping(wish).unwrap();
        assert_eq!(kind(&desk), Some(DeskNoticeKind::Missing));
        assert!(desk.notice.unwrap().text.contains(&name));
    }
}

#[test]
fn a_second_trainer_comes_and_the_first_may_leave() {
    let place = Place::opens();
    enters(&place);
    let me = room(&place.app.keeping(KeepingWish::Show).unwrap()).trainers[0].id.clone();
    let desk = place.app.keeping(KeepingWish::RetireTrainer { trainer: me.clone() }).unwrap();
    assert_eq!(kind(&desk), Some(DeskNoticeKind::Missing), "somebody has to be able to come in");
    let desk = place.app.keeping(KeepingWish::AddTrainer { name: "赵老师".into(), pin: "864200".into() }).unwrap();
    let DeskView::Gate(gate) = &desk.view else { panic!("the new trainer's code is shown first") };
    assert!(gate.recovery_code.is_some() && gate.trainers.len() == 2);
    let desk = place.app.gate(GateWish::CodeKept).unwrap();
    assert!(matches!(desk.view, DeskView::Keeping(_)), "and then the room again");
    let desk = place.app.keeping(KeepingWish::RetireTrainer { trainer: me }).unwrap();
    assert!(matches!(desk.view, DeskView::Gate(_)), "whoever has left is out");
}

#[test]
fn a_pin_is_changed_only_by_whoever_knows_the_old_one() {
    let place = Place::opens();
    enters(&place);
    let change =
        |old: &str| place.app.keeping(KeepingWish::ChangePin { old: old.into(), new: "111222".into() }).unwrap();
    assert_eq!(kind(&change("000000")), Some(DeskNoticeKind::Missing));
    assert!(matches!(change("135790").view, DeskView::Gate(_)), "a new recovery code is shown");
    place.app.gate(GateWish::Lock).unwrap();
    let DeskView::Gate(gate) = place.app.desk_open().unwrap().view else { panic!("shut") };
    let enters = |pin: &str| {
        let wish = GateWish::SignIn { trainer: gate.trainers[0].id.clone(), pin: pin.into() };
        place.app.gate(wish).unwrap().trainer.is_some()
    };
    assert!(!enters("135790") && enters("111222"));
}

//! The room of learners and classes: walk-ins, one name twice, lists, consent, forgetting, seats.

use std::time::Duration;

use app::wire::TroubleCode;
use app::wire::trainer::gate::GateWish;
use app::wire::trainer::people::{ClassEntry, People, PeopleWish, PersonEntry};
use app::wire::trainer::{Desk, DeskNoticeKind, DeskView};

use crate::place::Place;

fn enters() -> Place {
    let place = Place::opens();
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(wish).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
    place
}

fn wish(place: &Place, wish: PeopleWish) -> Desk {
    place.app.people(wish).unwrap()
}

fn room(desk: &Desk) -> &People {
    match &desk.view {
        DeskView::People(people) => people,
        other => panic!("another room: {other:?}"),
    }
}

fn kind(desk: &Desk) -> Option<DeskNoticeKind> {
    desk.notice.as_ref().map(|notice| notice.kind)
}

fn called(name: &str) -> PersonEntry {
    PersonEntry { name: name.into(), ..PersonEntry::default() }
}

fn comes(place: &Place, name: &str) -> String {
    let desk = wish(place, PeopleWish::WalkIn { entry: called(name), anyway: true });
    room(&desk).person.as_ref().unwrap().row.id.clone()
}

#[test]
fn a_name_is_enough_and_a_second_one_of_that_name_is_asked_about() {
    let place = enters();
    let first = wish(&place, PeopleWish::WalkIn { entry: called(" 王桂兰 "), anyway: false });
    assert_eq!((kind(&first), room(&first).people.len()), (Some(DeskNoticeKind::Done), 1));
    assert_eq!(room(&first).people[0].name, "王桂兰");
    let again = wish(&place, PeopleWish::WalkIn { entry: called("王桂兰"), anyway: false });
    assert_eq!(kind(&again), Some(DeskNoticeKind::Missing));
    assert_eq!((room(&again).people.len(), room(&again).same.len()), (1, 1), "nothing is added before the answer");
    let other = wish(&place, PeopleWish::WalkIn { entry: called("王桂兰"), anyway: true });
    assert_eq!(room(&other).people.len(), 2, "it is another person");
    let nobody = wish(&place, PeopleWish::WalkIn { entry: called("  "), anyway: true });
    assert_eq!((kind(&nobody), room(&nobody).people.len()), (Some(DeskNoticeKind::Missing), 2));
}

#[test]
fn what_helps_is_kept_and_what_cannot_be_is_refused() {
    let place = enters();
    let id = comes(&place, "乌云");
    let entry = PersonEntry { decade: Some(1940), place: "牧场嘎查".into(), tremor: true, ..called("乌云") };
    let desk = wish(&place, PeopleWish::Change { person: id.clone(), entry: entry.clone() });
    assert_eq!(room(&desk).person.as_ref().unwrap().entry, entry);
    let odd = PersonEntry { decade: Some(1943), ..called("乌云") };
    let refused = place.app.people(PeopleWish::Change { person: id.clone(), entry: odd });
    assert_eq!(refused.unwrap_err().code, TroubleCode::Stale, "a year of birth is more than we ask for");
    let hidden = wish(&place, PeopleWish::Hide { person: id, hidden: true });
    assert!(room(&hidden).people[0].hidden, "away from the door, still in the list");
    assert_eq!(room(&hidden).people[0].name, "乌云");
}

#[test]
fn nobody_agrees_to_a_page_that_was_not_read_and_everybody_can_take_it_back() {
    let place = enters();
    let id = comes(&place, "Bayar");
    let agree = || wish(&place, PeopleWish::Consent { person: id.clone() });
    let consented = |desk: &Desk| room(desk).people[0].consented;
    let desk = agree();
    assert_eq!((kind(&desk), consented(&desk)), (Some(DeskNoticeKind::Missing), false), "no page was read");
    let entry = PersonEntry { language: Some("en".into()), ..called("Bayar") };
    wish(&place, PeopleWish::Change { person: id.clone(), entry });
    let desk = wish(&place, PeopleWish::ReadConsent { person: id.clone() });
    let page = room(&desk).person.as_ref().unwrap().page.clone().expect("the page lies there");
    assert_eq!((page.language.as_str(), page.sentences.len()), ("en", 5), "in the learner's language");
    assert!(!consented(&agree()), "nobody reads that fast");
    place.clock.advance(Duration::from_secs(25));
    assert!(consented(&agree()));
    assert!(!consented(&wish(&place, PeopleWish::WithdrawConsent { person: id.clone() })));
    assert!(!consented(&agree()), "and it has to be read anew");
}

#[test]
fn a_list_is_looked_at_first_then_only_adds() {
    let place = enters();
    comes(&place, "王桂兰");
    let text = "姓名\t社区\n王桂兰\t阳光\n李爷爷\t阳光\n=1+1\t阳光\n";
    let desk = wish(&place, PeopleWish::LookAtList { text: text.into() });
    let list = room(&desk).list.clone().expect("a preview");
    assert_eq!((list.fresh, list.known, list.rows.len(), room(&desk).people.len()), (1, 1, 3, 1));
    let formula = list.rows.iter().find(|row| row.number == 4).expect("the formula's row");
    assert!(formula.remark.contains('1') && !formula.can, "the remark names the column: {}", formula.remark);
    assert_eq!(list.rows[2].number, 3, "what is to be looked at comes first");
    let class =
        wish(&place, PeopleWish::AddClass { entry: ClassEntry { name: "甲班".into(), ..ClassEntry::default() } });
    let class = room(&class).class.as_ref().unwrap().row.id.clone();
    let lost = place.app.people(PeopleWish::TakeInList { class: None });
    assert_eq!(lost.unwrap_err().code, TroubleCode::Stale, "what is not on the table cannot be taken in");
    wish(&place, PeopleWish::LookAtList { text: text.into() });
    let desk = wish(&place, PeopleWish::TakeInList { class: Some(class.clone()) });
    assert_eq!(room(&desk).people.len(), 2);
    let desk = wish(&place, PeopleWish::OpenClass { class });
    assert_eq!(room(&desk).class.as_ref().unwrap().members[0].name, "李爷爷");
    let long = "李\n".repeat(100_000);
    assert_eq!(kind(&wish(&place, PeopleWish::LookAtList { text: long })), Some(DeskNoticeKind::Missing));
}

#[test]
fn one_seat_is_one_learners_and_a_copy_keeps_them() {
    let place = enters();
    let people = vec![comes(&place, "王桂兰"), comes(&place, "李爷爷")];
    let desk =
        wish(&place, PeopleWish::AddClass { entry: ClassEntry { name: "甲班".into(), ..ClassEntry::default() } });
    let class = room(&desk).class.as_ref().unwrap().row.id.clone();
    wish(&place, PeopleWish::Join { class: class.clone(), people: people.clone() });
    for person in &people {
        let (class, person) = (class.clone(), person.clone());
        wish(&place, PeopleWish::Seat { class, person, seat: Some(3), team: "一组".into() });
    }
    let desk = wish(&place, PeopleWish::CopyClass { class: class.clone() });
    let seats: Vec<_> =
        room(&desk).class.as_ref().unwrap().members.iter().map(|one| (one.name.as_str(), one.seat)).collect();
    assert_eq!(seats, [("李爷爷", Some(3)), ("王桂兰", None)], "whoever sat there stood up");
    wish(&place, PeopleWish::Leave { class: class.clone(), person: people[0].clone() });
    let desk = wish(&place, PeopleWish::ArchiveClass { class: class.clone(), archived: true });
    let row = room(&desk).classes.iter().find(|row| row.id == class).unwrap();
    assert!(row.archived && row.about.contains('1'), "{}", row.about);
}

#[test]
fn whoever_was_long_away_is_listed_first_and_goes_only_when_told() {
    let place = enters();
    let id = comes(&place, "王桂兰");
    assert!(room(&wish(&place, PeopleWish::Show)).fading.is_empty());
    assert_eq!(kind(&wish(&place, PeopleWish::KeepDays { days: 29 })), Some(DeskNoticeKind::Missing));
    wish(&place, PeopleWish::KeepDays { days: 30 });
    place.clock.advance(Duration::from_hours(24 * 31));
    place.app.gate(GateWish::Lock).unwrap();
    let DeskView::Gate(gate) = place.app.desk_open().unwrap().view else { panic!("shut") };
    let trainer = gate.trainers[0].id.clone();
    let desk = place.app.gate(GateWish::SignIn { trainer, pin: "135790".into() }).unwrap();
    assert!(desk.notice.is_some_and(|notice| notice.text.contains('1')), "said at sign-in, and nothing more");
    let desk = wish(&place, PeopleWish::Show);
    assert_eq!((room(&desk).fading.len(), room(&desk).people.len()), (1, 1), "listed, not gone");
    let desk = wish(&place, PeopleWish::Forget { people: vec![id.clone()] });
    assert!(room(&desk).people.is_empty() && room(&desk).fading.is_empty());
    assert_eq!(place.app.people(PeopleWish::Open { person: id.clone() }).unwrap_err().code, TroubleCode::Stale);
    let deeds = place.app.records_beside().unwrap().deeds(20).unwrap();
    assert!(
        deeds.iter().any(|deed| deed.act == "forget" && deed.object == id && deed.detail.is_empty()),
        "without the name"
    );
}

#[test]
fn somebody_takes_home_all_that_is_kept_of_them_and_nothing_of_anybody_else() {
    let place = enters();
    let (mine, other) = (comes(&place, "王桂兰"), comes(&place, "李福海"));
    let mut records = place.app.records_beside().unwrap();
    for (who, times) in [(&mine, 3), (&other, 5)] {
        let new = records::NewAttempt {
            learner: Some(who.parse().unwrap()),
            lesson: "hospital/book-appointment".into(),
            fingerprint: String::new(),
            support: "guided".into(),
            steps: 12,
        };
        let attempt = records.begin_attempt(place.clock.utc(), &new).unwrap();
        for at_ms in 0..times {
            let body = serde_json::json!({ "of": who });
            let event = records::NewEvent { at_ms, kind: "tap".into(), step: None, body };
            records.append(place.clock.utc(), attempt, &[event]).unwrap();
        }
    }
    let desk = wish(&place, PeopleWish::HandOver { person: mine.clone() });
    assert_eq!(kind(&desk), Some(DeskNoticeKind::Done), "{:?}", desk.notice);
    let papers = place.folder.path().join("papers");
    let files: Vec<_> = std::fs::read_dir(papers).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 2, "one to read, one for a machine: {files:?}");
    let text = files.iter().find(|file| file.extension().is_some_and(|ending| ending == "json")).unwrap();
    let text = std::fs::read_to_string(text).unwrap();
    let own: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(own["attempts"][0]["events"].as_array().unwrap().len(), 3, "every one of hers");
    assert!(!text.contains(&other) && !text.contains("李福海"), "nothing of anybody else");
    assert!(records.deeds(20).unwrap().iter().any(|deed| deed.act == "export-own" && deed.object == mine));
}

/// Reports of peers' users: the second file of one name took the first one's place.
#[test]
fn two_people_of_one_name_each_take_their_own_file_home() {
    let place = enters();
    let both = [comes(&place, "王芳"), comes(&place, "王芳")];
    for person in &both {
        let desk = wish(&place, PeopleWish::HandOver { person: person.clone() });
        assert_eq!(kind(&desk), Some(DeskNoticeKind::Done), "{:?}", desk.notice);
        wish(&place, PeopleWish::HandOver { person: person.clone() });
    }
    let files = std::fs::read_dir(place.folder.path().join("papers")).unwrap().count();
    assert_eq!(files, 4, "two for each, however often they are made");
}

/// No identity, telephone or bank number is kept, in whichever field somebody writes it.
#[test]
fn a_private_number_is_refused_wherever_it_is_typed() {
    let place = enters();
    for (name, at) in [("王芳 138 0013 8000", ""), ("王芳", "电话０４７１-6543210")] {
        let entry = PersonEntry { name: name.into(), place: at.into(), ..PersonEntry::default() };
        let desk = wish(&place, PeopleWish::WalkIn { entry, anyway: true });
        assert_eq!(kind(&desk), Some(DeskNoticeKind::Missing), "{name} {at}");
    }
    let person = comes(&place, "王芳");
    let entry = PersonEntry { name: "王芳".into(), place: "150102194603011234".into(), ..PersonEntry::default() };
    let desk = wish(&place, PeopleWish::Change { person, entry });
    assert_eq!(kind(&desk), Some(DeskNoticeKind::Missing));
    let records = place.app.records_beside().unwrap();
    let kept = format!("{:?}", records.people().unwrap());
    assert!(["8000", "6543210", "19460301"].iter().all(|number| !kept.contains(number)), "{kept}");
}

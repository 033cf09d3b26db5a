//! The demonstration centre from the office: made beside the work, marked, counted, taken out, and nothing real touched.

use std::time::Duration;

use app::wire::Support;
use app::wire::trainer::gate::GateWish;
use app::wire::trainer::keeping::{Keeping, KeepingWish};
use app::wire::trainer::{Desk, DeskView};
use records::register::sessions::{SessionPlan, SignedBy};

use crate::place::Place;

fn room(desk: Desk) -> Keeping {
    match desk.view {
        DeskView::Keeping(keeping) => keeping,
        other => panic!("another room: {other:?}"),
    }
}

fn made(place: &Place) -> Desk {
    let begun = room(place.app.keeping(KeepingWish::MakeSample).unwrap());
    assert!(begun.sample.growing.is_some(), "it says how far it is: {:?}", begun.sample);
    loop {
        let desk = place.app.keeping(KeepingWish::Show).unwrap();
        if room(desk.clone()).sample.growing.is_none() {
            return desk;
        }
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[test]
fn it_is_made_and_marked_and_goes_without_touching_anybody_real() {
    let place = Place::opens();
    place.welcomes("王桂兰");
    place.begins(Support::Guided);
    for _ in 0..3 {
        let right = place.right();
        place.touches(right);
    }
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(wish).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
    let mut records = place.records();
    let before = records.bundle().unwrap();
    let evidence = records.all_evidence().unwrap();

    let desk = made(&place);
    assert!(desk.sample, "the sign stands in the bar");
    let people = records.people().unwrap();
    let (invented, real): (Vec<_>, Vec<_>) = people.iter().partition(|person| person.sample);
    assert_eq!((invented.len(), real.len()), (24, 1));
    assert!(invented.iter().all(|person| person.enrolment.name.ends_with("·演示")), "marked on every list");
    let classes = records.classes().unwrap();
    assert!(!classes.is_empty() && classes.iter().all(|class| class.sample && class.plan.name.ends_with("·演示")));
    let there = room(desk).sample.there.expect("a count");
    assert!(there.starts_with("24 "), "{there}");
    let refused = place.app.keeping(KeepingWish::MakeSample).unwrap();
    assert!(room(refused).sample.growing.is_none(), "there is one already");

    // Somebody real came to a meeting of the invented class.
    let now = place.clock.utc();
    records.join(now, classes[0].id, &[real[0].id]).unwrap();
    let session = records.plan_session(now, classes[0].id, now, &SessionPlan::default()).unwrap();
    records.sign_in(now, session, &[real[0].id], SignedBy::SelfTap).unwrap();

    let desk = place.app.keeping(KeepingWish::RemoveSample).unwrap();
    assert!(!desk.sample && desk.notice.as_ref().unwrap().text.contains(&there[..3]), "{:?}", desk.notice);
    assert_eq!(room(desk).sample.there, None);
    let after = records.bundle().unwrap();
    assert_eq!(after.attempts, before.attempts, "lessons are as they were");
    assert_eq!(after.events, before.events, "so are the events");
    assert_eq!(records.all_evidence().unwrap(), evidence);
    assert_eq!(records.classes().unwrap(), []);
    let acts: Vec<String> = records.deeds(10).unwrap().into_iter().map(|deed| deed.act).collect();
    assert_eq!(acts[..2], ["remove-sample", "make-sample"]);
    // The learner at the station only goes on.
    let right = place.right();
    place.touches(right);
    assert!(records.bundle().unwrap().events.len() > before.events.len());
}

#[test]
fn what_was_practised_here_under_an_invented_name_stays_as_a_guests() {
    let place = Place::opens();
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(wish).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
    made(&place);
    let mut records = place.records();
    let invented = records.people().unwrap()[0].id;
    let door = app::wire::SitDown { learner: invented.to_string() };
    place.app.sit_down(door).unwrap();
    place.begins(Support::Guided);
    let right = place.right();
    place.touches(right);
    place.app.stand_up().unwrap();
    place.app.keeping(KeepingWish::RemoveSample).unwrap();
    let bundle = records.bundle().unwrap();
    assert!(bundle.attempts.iter().all(|attempt| attempt.learner.is_none()) && bundle.attempts.len() == 1);
    let numbers: Vec<u64> = bundle.events.iter().map(|event| event.seq).collect();
    assert_eq!(numbers, (1..=numbers.len() as u64).collect::<Vec<_>>(), "the station's numbers have no gap");
    let before = records.bundle().unwrap();
    records.rebuild_summaries().unwrap();
    assert!(records.bundle().unwrap() == before);
}

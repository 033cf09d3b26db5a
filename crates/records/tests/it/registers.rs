//! What the trainer writes: people, classes, sessions, who forgets whom.

use records::Stumble;
use records::register::audit::Deed;
use records::register::classes::ClassPlan;
use records::register::people::{Enrolment, Profile};
use records::register::requests::{Request, RequestPlan};
use records::register::sessions::{SessionPlan, SignedBy, Vote, Votes};
use records::register::volunteers::{Role, VisitPlan, VolunteerPlan};

use crate::bed::{at, begun, folder, judged, open, own_phone, raw, step_done, table, tap};

fn named(name: &str) -> Enrolment {
    Enrolment { name: name.to_owned(), place: "阳光社区".to_owned(), decade: Some(1950), ..Enrolment::default() }
}

#[test]
fn people_are_enrolled_together_and_corrected() {
    let folder = folder();
    let mut records = open(folder.path());
    let ids = records.enrol(at(1), false, &[named("王桂兰"), named("张福海")]).unwrap();
    let changed = Enrolment { profile: Profile { tremor: true, ..Profile::default() }, ..named("王桂兰阿姨") };
    records.change_person(at(2), ids[0], &changed).unwrap();
    let people = records.people().unwrap();
    assert_eq!(people.iter().map(|one| one.enrolment.name.as_str()).collect::<Vec<_>>(), ["王桂兰阿姨", "张福海"]);
    assert_eq!(people[0].enrolment, changed);
    assert!(records.profile(ids[0]).unwrap().tremor && !records.profile(ids[1]).unwrap().tremor);
    assert_eq!(records.learners().unwrap().len(), 2, "both have a tile at the door");
}

#[test]
fn whoever_is_forgotten_leaves_no_name_anywhere_and_still_counts() {
    let folder = folder();
    let mut records = open(folder.path());
    let (learner, attempt) = begun(&mut records);
    let class =
        records.add_class(at(0), &ClassPlan { name: "周二班".to_owned(), ..ClassPlan::default() }, false).unwrap();
    records.join(at(0), class, &[learner]).unwrap();
    let session = records.plan_session(at(0), class, at(5), &SessionPlan::default()).unwrap();
    records.sign_in(at(5), session, &[learner], SignedBy::SelfTap).unwrap();
    records.append(at(6), attempt, &[step_done("pay", "alone", 0, 5, &["pay"])]).unwrap();
    records.set_setting(&format!("card-code/{learner}"), "x").unwrap();

    records.forget(at(9), learner).unwrap();

    assert!(records.people().unwrap().is_empty() && records.learners().unwrap().is_empty());
    assert!(records.members(class).unwrap().is_empty());
    assert_eq!(records.attendance(session).unwrap().len(), 1, "the count stays");
    assert_eq!(records.skill_evidence(learner).unwrap().len(), 1, "and what was shown");
    assert_eq!(records.setting(&format!("card-code/{learner}")).unwrap(), None);
    records.close().unwrap();
    let bytes = crate::bed::bytes(&folder.path().join(crate::bed::FILE));
    let name = "王阿姨".as_bytes();
    assert!(!bytes.windows(name.len()).any(|window| window == name), "no trace of the name in the file");
}

#[test]
fn names_that_somebody_had_before_are_gone_from_the_file_too() {
    let folder = folder();
    let mut records = open(folder.path());
    let id = records.enrol(at(1), false, &[named("纳兰")]).unwrap()[0];
    let others: Vec<_> = (0..200).map(|number| named(&format!("学员{number}"))).collect();
    records.enrol(at(2), false, &others).unwrap();
    let beside = records.beside().unwrap();
    for (hour, name) in (3..).zip(["纳兰星野阿姨，住在河边，孩子在外地", "纳兰", "纳兰星野"]) {
        records.change_person(at(hour), id, &named(name)).unwrap();
    }
    assert_eq!(beside.people().unwrap().len(), 201, "the office reads beside");
    records.forget(at(9), id).unwrap();
    drop(beside);
    records.close().unwrap();
    let bytes = crate::bed::bytes(&folder.path().join(crate::bed::FILE));
    for rare in ["纳兰", "星野", "河边"] {
        assert!(!bytes.windows(rare.len()).any(|window| window == rare.as_bytes()), "{rare} is still in the file");
    }
}

#[test]
fn a_class_has_seats_and_can_be_copied() {
    let folder = folder();
    let mut records = open(folder.path());
    let ids = records.enrol(at(0), false, &[named("甲"), named("乙"), named("丙")]).unwrap();
    let class =
        records.add_class(at(0), &ClassPlan { name: "一班".to_owned(), ..ClassPlan::default() }, false).unwrap();
    records.join(at(1), class, &ids).unwrap();
    records.join(at(2), class, &ids[..1]).unwrap();
    records.place_member(at(3), class, ids[2], Some(0), "前排").unwrap();
    records.place_member(at(4), class, ids[1], Some(0), "").unwrap();
    let seats = |records: &records::Records, class| {
        let members = records.members(class).unwrap();
        members.into_iter().map(|one| (one.name, one.seat)).collect::<Vec<_>>()
    };
    let expected = [("乙".to_owned(), Some(0)), ("甲".to_owned(), None), ("丙".to_owned(), None)];
    assert_eq!(seats(&records, class), expected, "one seat, one learner");
    let copy = records.copy_class(at(5), class, "二班").unwrap();
    assert_eq!(seats(&records, copy), expected);
    records.leave(at(6), class, ids[1]).unwrap();
    assert_eq!(records.members(class).unwrap().len(), 2);
    assert_eq!(records.members(copy).unwrap().len(), 3, "a copy goes its own way");
}

#[test]
fn a_session_from_plan_to_votes() {
    let folder = folder();
    let mut records = open(folder.path());
    let ids = records.enrol(at(0), false, &[named("甲"), named("乙")]).unwrap();
    let class = records.add_class(at(0), &ClassPlan::default(), false).unwrap();
    let plan = SessionPlan { lessons: vec!["hospital/first-use".to_owned()], together: true, ..SessionPlan::default() };
    let session = records.plan_session(at(0), class, at(100), &plan).unwrap();
    assert_eq!(records.running_session().unwrap(), None);
    records.open_session(at(100), session, None).unwrap();
    records.sign_in(at(101), session, &ids, SignedBy::All).unwrap();
    records.sign_in(at(102), session, &ids[..1], SignedBy::SelfTap).unwrap();
    records.sign_out(at(103), session, ids[1]).unwrap();
    let running = records.running_session().unwrap().unwrap();
    assert_eq!((running.id, running.came, running.plan), (session, 1, plan));
    assert_eq!(records.attendance(session).unwrap(), [(ids[0], at(101))], "the first time stands");
    for vote in [Vote::Good, Vote::Good, Vote::Fair] {
        records.vote(at(200), session, vote, "").unwrap();
    }
    records.vote(at(201), session, Vote::Poor, "字再大一点").unwrap();
    assert_eq!(records.votes(session).unwrap(), Votes { good: 2, fair: 1, poor: 1 });
    assert_eq!(records.remarks(session).unwrap(), ["字再大一点"]);
    records.close_session(at(300), session).unwrap();
    assert_eq!(records.running_session().unwrap(), None);
}

#[test]
fn the_last_trainer_cannot_leave() {
    let folder = folder();
    let mut records = open(folder.path());
    let first = records.add_trainer(at(0), "李老师", "hash", "other", false).unwrap();
    assert!(!records.retire_trainer(at(1), first).unwrap());
    let second = records.add_trainer(at(2), "赵老师", "hash", "other", false).unwrap();
    records.note_miss(at(3), second).unwrap();
    records.note_miss(at(4), second).unwrap();
    assert_eq!(records.trainers().unwrap()[1].misses, 2);
    records.set_pin(at(5), second, "new", "newer").unwrap();
    assert_eq!(records.trainers().unwrap()[1].misses, 0);
    assert!(records.retire_trainer(at(6), first).unwrap());
    assert_eq!(records.trainers().unwrap().len(), 1);
}

#[test]
fn the_audit_list_is_only_ever_added_to() {
    let folder = folder();
    let mut records = open(folder.path());
    let deed = Deed {
        at: at(1),
        trainer: None,
        act: "export".to_owned(),
        object: "quarter".to_owned(),
        detail: "2026-Q3".to_owned(),
    };
    records.note_deed(&deed).unwrap();
    assert_eq!(records.deeds(10).unwrap(), [deed]);
    assert!(raw(folder.path()).execute("DELETE FROM audit", []).is_err());
    assert!(raw(folder.path()).execute("UPDATE audit SET act = ''", []).is_err());
}

#[test]
fn whoever_has_not_been_here_for_long_is_listed_before_anything_goes() {
    let folder = folder();
    let mut records = open(folder.path());
    let ids = records.enrol(at(0), false, &[named("甲"), named("乙")]).unwrap();
    let day = 86_400;
    let class = records.add_class(at(0), &ClassPlan::default(), false).unwrap();
    let session = records.plan_session(at(0), class, at(0), &SessionPlan::default()).unwrap();
    records.sign_in(at(100 * day), session, &ids[1..], SignedBy::Trainer).unwrap();
    let fading = records.fading(at(181 * day), 180).unwrap();
    assert_eq!(fading.iter().map(|one| (one.id, one.last_here)).collect::<Vec<_>>(), [(ids[0], at(0))]);
    assert_eq!(records.fading(at(281 * day), 180).unwrap().len(), 2);
    records.set_consent(at(281 * day), ids[0], Some(at(281 * day))).unwrap();
    let fading = records.fading(at(282 * day), 180).unwrap();
    assert_eq!(fading.iter().map(|one| one.id).collect::<Vec<_>>(), [ids[1]], "whoever agrees once more stays");
}

#[test]
fn a_second_door_reads_and_writes_the_same_records() {
    let folder = folder();
    let mut learner_side = open(folder.path());
    let mut trainer_side = learner_side.beside().unwrap();
    let (learner, attempt) = begun(&mut learner_side);
    let class = trainer_side.add_class(at(0), &ClassPlan::default(), false).unwrap();
    trainer_side.join(at(1), class, &[learner]).unwrap();
    let astray =
        [tap("pay", "front", "ad", "trap"), tap("pay", "front", "ad", "trap"), tap("pay", "front", "go", "right")];
    learner_side.append(at(2), attempt, &astray).unwrap();
    let told = [judged("m1", true, "check"), judged("m1", true, "real"), judged("m2", false, "fake")];
    learner_side.append(at(3), attempt, &told).unwrap();
    learner_side
        .append(at(4), attempt, &[own_phone("pay", "worked"), step_done("pay", "hint", 2, 9, &["pay"])])
        .unwrap();

    let stumbles = trainer_side.class_stumbles(class, "pay-by-code").unwrap();
    let everybody = trainer_side.stumbles("pay-by-code").unwrap().into_iter();
    assert_eq!(stumbles, everybody.map(|one| Stumble { people: Some((1, 1)), ..one }).collect::<Vec<_>>());
    assert_eq!(stumbles.iter().map(|one| (one.item.as_str(), one.count)).collect::<Vec<_>>(), [("ad", 2)]);
    let [count] = trainer_side.class_judged(class, at(0)).unwrap().try_into().unwrap();
    assert_eq!((count.scams, count.hits, count.genuine, count.false_alarms, count.checked), (1, 1, 1, 1, 1));
    let [evidence] = trainer_side.class_evidence(class).unwrap().try_into().unwrap();
    assert_eq!((evidence.learner, evidence.evidence.skill.as_str()), (learner, "pay"));
    let used = table(&raw(folder.path()), "SELECT lesson, answer FROM own_use");
    assert_eq!(used, ["[Text(\"pay\"), Text(\"worked\")]"]);
}

#[test]
fn registers_survive_a_file_that_had_to_be_mended() {
    let folder = folder();
    let mut records = open(folder.path());
    let ids = records.enrol(at(0), false, &[named("甲")]).unwrap();
    let class =
        records.add_class(at(0), &ClassPlan { name: "一班".to_owned(), ..ClassPlan::default() }, false).unwrap();
    records.join(at(1), class, &ids).unwrap();
    let session = records.plan_session(at(1), class, at(2), &SessionPlan::default()).unwrap();
    records.sign_in(at(2), session, &ids, SignedBy::Paper).unwrap();
    records.add_trainer(at(3), "李老师", "hash", "other", false).unwrap();
    records.close().unwrap();
    std::fs::write(folder.path().join("records.to-mend"), "").unwrap();
    let (records, found) = records::open(folder.path(), at(10)).unwrap();
    assert!(matches!(found, records::Found::Mended { .. }));
    assert_eq!(records.person(ids[0]).unwrap().unwrap().enrolment, named("甲"));
    assert_eq!(records.members(class).unwrap().len(), 1);
    assert_eq!(records.attendance(session).unwrap().len(), 1);
    assert_eq!(records.trainers().unwrap().len(), 1);
}

#[test]
fn a_request_goes_its_way_and_every_step_is_kept() {
    let folder = folder();
    let mut records = open(folder.path());
    let plan = RequestPlan {
        asked_by: "gacha".to_owned(),
        topic: "scams/texts".to_owned(),
        place: "青格勒嘎查".to_owned(),
        language: "mn-Mong-CN".to_owned(),
        people: 6,
        best_time: "冬天".to_owned(),
        network: false,
        route: "北线".to_owned(),
    };
    let id = records.ask_for(at(0), &plan, None, false).unwrap();
    let helper =
        records.add_volunteer(at(1), &VolunteerPlan { name: "其其格".to_owned(), ..VolunteerPlan::default() }, false);
    let helper = helper.unwrap();
    let mut request = records.request(id).unwrap().unwrap();
    assert_eq!((request.state.as_str(), &request.plan, request.since), ("asked", &plan, at(0)));
    request.state = "accepted".to_owned();
    request.settled.planned_on = Some(at(86_400).date_naive());
    request.volunteers = vec![(helper, "interpret".to_owned())];
    records.move_request(at(5), &request, None, "带上音箱").unwrap();
    let found = records.request(id).unwrap().unwrap();
    assert_eq!(found, Request { since: at(5), ..request });
    let steps = records.request_steps(id).unwrap();
    assert_eq!(
        steps.iter().map(|step| (step.state.as_str(), step.at)).collect::<Vec<_>>(),
        [("asked", at(0)), ("accepted", at(5))]
    );
    records.move_request(at(6), &Request { state: "closed".to_owned(), ..found }, None, "").unwrap();
    assert!(records.requests(false).unwrap().is_empty());
    assert_eq!(records.requests(true).unwrap().len(), 1);
}

#[test]
fn a_visit_counts_in_half_hours_and_is_confirmed_when_it_is_over() {
    let folder = folder();
    let mut records = open(folder.path());
    let trainer = records.add_trainer(at(0), "李老师", "hash", "other", false).unwrap();
    let volunteer = records.add_volunteer(at(0), &VolunteerPlan::default(), false).unwrap();
    let visit = records.come(at(0), &VisitPlan { volunteer, role: Role::Teach, ..VisitPlan::default() }).unwrap();
    let look = |records: &records::Records| records.visits(at(-1), at(9_999_999)).unwrap().remove(0);
    records.confirm_visit(at(1), visit, trainer).unwrap();
    assert_eq!((look(&records).half_hours(), look(&records).confirmed_by), (None, None), "it goes on");
    records.go(at(80 * 60), visit).unwrap();
    records.confirm_visit(at(81 * 60), visit, trainer).unwrap();
    assert_eq!((look(&records).half_hours(), look(&records).confirmed_by), (Some(3), Some(trainer)), "80 minutes");
    records.correct_visit(at(90 * 60), visit, at(0), Some(at(65 * 60))).unwrap();
    assert_eq!((look(&records).half_hours(), look(&records).confirmed_by), (Some(2), None), "to be confirmed anew");
    records.retire_volunteer(at(91 * 60), volunteer).unwrap();
    assert!(records.volunteers().unwrap().is_empty());
    assert_eq!(records.visits(at(-1), at(1)).unwrap().len(), 1, "the hours stay");
}

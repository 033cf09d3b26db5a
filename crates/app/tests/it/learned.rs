//! What was learned: the matrix, the chain, where taps go astray, both sides of telling scams, and a learner's page.

use app::wire::trainer::gate::GateWish;
use app::wire::trainer::learned::{AgreementCounts, Learned, LearnedPart, LearnedWish, SkillSign};
use app::wire::trainer::{Desk, DeskView};
use chrono::{DateTime, TimeDelta, Utc};
use records::register::classes::ClassPlan;
use records::register::people::Enrolment;
use records::{Certified, NewAttempt, NewEvent, Records};
use serde_json::json;
use uuid::Uuid;

use crate::place::Place;

fn enters(place: &Place) {
    let wish = GateWish::Found { centre: "阳光社区".into(), name: "李老师".into(), pin: "135790".into() };
    place.app.gate(wish).unwrap();
    place.app.gate(GateWish::CodeKept).unwrap();
}

fn room(desk: &Desk) -> &Learned {
    match &desk.view {
        DeskView::Learned(learned) => learned,
        other => panic!("another room: {other:?}"),
    }
}

fn wish(place: &Place, wish: LearnedWish) -> Learned {
    room(&place.app.learned(wish).unwrap()).clone()
}

/// Two learners in a class.
fn class(records: &mut Records, now: DateTime<Utc>) -> [Uuid; 2] {
    let named = |name: &str| Enrolment { name: name.to_owned(), ..Enrolment::default() };
    let ids = records.enrol(now, false, &[named("张福海"), named("王桂兰")]).unwrap();
    let class = records.add_class(now, &ClassPlan { name: "周二班".into(), ..ClassPlan::default() }, false).unwrap();
    records.join(now, class, &ids).unwrap();
    [ids[0], ids[1]]
}

/// A lesson that was practised, with these events.
fn practised(records: &mut Records, at: DateTime<Utc>, learner: Uuid, support: &str, events: &[NewEvent]) {
    let new = NewAttempt {
        learner: Some(learner),
        lesson: "hospital/book-appointment".to_owned(),
        fingerprint: "f".to_owned(),
        support: support.to_owned(),
        steps: 12,
    };
    let attempt = records.begin_attempt(at, &new).unwrap();
    records.append(at, attempt, events).unwrap();
}

/// More than luck, 30 days ago and again.
fn certified(records: &mut Records, now: DateTime<Utc>, learner: Uuid) {
    let first_at = now - TimeDelta::days(30);
    let one = Certified { skill: "hospital.department".to_owned(), first_at, again_at: Some(now - TimeDelta::days(2)) };
    records.keep_certified(1, false, &[(learner, vec![one])]).unwrap();
}

fn done(independence: &str, slips: u32) -> NewEvent {
    let body = json!({ "independence": independence, "slips": slips, "ms": 9_000, "skills": ["hospital.department"] });
    NewEvent { at_ms: 9_000, kind: "step-done".to_owned(), step: Some("department".to_owned()), body }
}

fn own_phone(answer: &str) -> NewEvent {
    let body = json!({ "lesson": "hospital/book-appointment", "answer": answer });
    NewEvent { at_ms: 1, kind: "own-phone".to_owned(), step: None, body }
}

fn astray() -> NewEvent {
    let body = json!({ "screen": "clinic/front", "touch": { "kind": "tap", "item": "fees" }, "verdict": "wandering" });
    NewEvent { at_ms: 5_000, kind: "tap".to_owned(), step: Some("department".to_owned()), body }
}

fn judged(message: &str, scam: bool, answer: &str) -> NewEvent {
    let body = json!({ "message": message, "channel": "sms", "scam": scam, "level": 1, "answer": answer });
    NewEvent { at_ms: 1, kind: "judged".to_owned(), step: None, body }
}

#[test]
fn a_class_before_anybody_has_practised_and_a_centre_without_one() {
    let place = Place::opens();
    enters(&place);
    let empty = wish(&place, LearnedWish::Show);
    assert!(empty.classes.is_empty() && empty.matrix.is_none());
    class(&mut place.records(), place.clock.utc());
    let matrix = wish(&place, LearnedWish::Show).matrix.unwrap();
    assert_eq!(matrix.rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>(), ["王桂兰", "张福海"], "by name");
    assert!(matrix.rows.iter().flat_map(|row| &row.cells).all(|cell| cell.sign == SkillSign::NotYet));
    let agreement = wish(&place, LearnedWish::LookAt { part: LearnedPart::Chain }).chain.unwrap().agreement;
    assert_eq!((agreement.all, agreement.told.as_str()), (AgreementCounts::default(), ""));
    assert!(agreement.says.contains("还没有人"), "{}", agreement.says);
}

#[test]
fn the_matrix_shows_how_far_and_on_what_it_rests() {
    let place = Place::opens();
    enters(&place);
    let now = place.clock.utc();
    let [zhang, wang] = class(&mut place.records(), now);
    let records = &mut place.records();
    practised(records, now - TimeDelta::days(30), wang, "independent", &[done("alone", 0)]);
    practised(records, now - TimeDelta::days(2), wang, "transfer", &[done("alone", 0)]);
    practised(records, now, zhang, "supported", &[astray(), done("hint", 1)]);
    certified(records, now, wang);
    let learned = wish(&place, LearnedWish::ChooseDomain { domain: "hospital".into() });
    let matrix = learned.matrix.unwrap();
    let at = matrix.skills.iter().position(|skill| skill.id == "hospital.department").unwrap();
    let cells: Vec<_> = matrix.rows.iter().map(|row| (row.name.as_str(), row.cells[at].sign)).collect();
    assert_eq!(cells, [("王桂兰", SkillSign::AloneAgain), ("张福海", SkillSign::WithHelp)]);
    assert_eq!(matrix.rows[0].cells[at].evidence, "自己做 2 次，有人帮 0 次");

    let chain = wish(&place, LearnedWish::LookAt { part: LearnedPart::Chain }).chain.unwrap();
    assert_eq!((chain.members, chain.attended), (2, 0));
    assert_eq!((chain.rows[at].alone, chain.rows[at].kept, chain.rows[at].own_phone), (1, 1, 0));
    let counts = |both, alone_only, own_only, neither| AgreementCounts { both, alone_only, own_only, neither };
    assert_eq!((chain.agreement.here, chain.agreement.all), (counts(0, 1, 0, 1), counts(0, 1, 0, 1)));
    assert_eq!(chain.agreement.says, "练习手机上独立做得成的 1 项里，0 项在自己手机上也做成了。");
    assert_eq!(chain.agreement.told, "", "nobody was asked");

    let sign = |learner: Uuid| LearnedWish::SignOff {
        learner: learner.to_string(),
        skill: "hospital.department".into(),
        seen: true,
    };
    place.app.learned(sign(wang)).unwrap();
    place.app.learned(sign(zhang)).unwrap();
    let said = [own_phone("worked"), own_phone("not-used")];
    for answer in said {
        practised(records, now, wang, "independent", &[answer]);
    }
    let chain = wish(&place, LearnedWish::Show).chain.unwrap();
    assert_eq!(chain.agreement.here, counts(1, 0, 1, 0));
    assert_eq!(chain.agreement.told, "学员自己说：用过 1 次，做成 1 次；还有 1 次说没用上。");
    let other = wish(&place, LearnedWish::ChooseDomain { domain: "payments".into() }).chain.unwrap().agreement;
    assert_eq!((other.here, other.all), (counts(0, 0, 0, 0), counts(1, 0, 1, 0)));
    wish(&place, LearnedWish::ChooseDomain { domain: "hospital".into() });

    let stumbling = wish(&place, LearnedWish::LookAt { part: LearnedPart::Stumbling });
    let stumbling = stumbling.stumbling.unwrap();
    assert_ne!(stumbling.lesson, "hospital/book-appointment", "the first of the domain is shown first");
    let choose = LearnedWish::ChooseLesson { lesson: "hospital/book-appointment".into() };
    let stumbling = wish(&place, choose).stumbling.unwrap();
    let [point] = &stumbling.points[..] else { panic!("one place: {:?}", stumbling.points) };
    assert_eq!((point.count, point.percent), (1, 50));
    assert_eq!(point.people, "到这一步的 2 人里，1 人");
    assert!(!point.touched.contains("clinic") && !point.touched.contains("fees"), "in words: {}", point.touched);
    assert!(!point.step.contains("department"), "in words: {}", point.step);
}

#[test]
fn what_was_done_alone_once_is_not_yet_enough_and_counts_nowhere_as_alone() {
    let place = Place::opens();
    enters(&place);
    let now = place.clock.utc();
    let [_, wang] = class(&mut place.records(), now);
    practised(&mut place.records(), now, wang, "independent", &[done("alone", 0)]);
    let shown = || {
        wish(&place, LearnedWish::LookAt { part: LearnedPart::Matrix });
        let matrix = wish(&place, LearnedWish::ChooseDomain { domain: "hospital".into() }).matrix.unwrap();
        let at = matrix.skills.iter().position(|skill| skill.id == "hospital.department").unwrap();
        let row = matrix.rows.iter().find(|row| row.name == "王桂兰").unwrap();
        let chain = wish(&place, LearnedWish::LookAt { part: LearnedPart::Chain }).chain.unwrap();
        (row.cells[at].sign, chain.rows[at].alone, chain.agreement.here)
    };
    let counts = |alone_only, neither| AgreementCounts { alone_only, neither, ..AgreementCounts::default() };
    assert_eq!(shown(), (SkillSign::NotEnough, 0, counts(0, 1)));
    certified(&mut place.records(), now, wang);
    assert_eq!(shown().1, 1);
    assert_eq!(shown().2, counts(1, 0));
}

#[test]
fn scams_are_shown_with_both_sides_and_few_answers_are_called_few() {
    let place = Place::opens();
    enters(&place);
    let now = place.clock.utc();
    let [zhang, wang] = class(&mut place.records(), now);
    let all_false: Vec<NewEvent> = (0..6).map(|n| judged(&format!("m{n}"), n % 2 == 0, "fake")).collect();
    practised(&mut place.records(), now, zhang, "independent", &all_false);
    let scams = wish(&place, LearnedWish::LookAt { part: LearnedPart::Scams }).scams.unwrap();
    assert!(scams.finding.contains("数据还少"), "{}", scams.finding);
    assert_eq!((scams.rows[0].hit_percent, scams.rows[0].false_alarm_percent), (100, 100), "both, always");

    let many: Vec<NewEvent> = (0..60).map(|n| judged(&format!("n{n}"), n % 2 == 0, "fake")).collect();
    practised(&mut place.records(), now, wang, "independent", &many);
    let scams = wish(&place, LearnedWish::Show).scams.unwrap();
    assert!(scams.finding.contains("分不大清") && scams.finding.contains("偏小心"), "{}", scams.finding);
}

#[test]
fn a_learners_page_says_what_to_do_next_and_opening_it_is_noted() {
    let place = Place::opens();
    enters(&place);
    let now = place.clock.utc();
    let [_, wang] = class(&mut place.records(), now);
    let open = LearnedWish::OpenPage { learner: wang.to_string() };
    let page = wish(&place, open.clone()).page.unwrap();
    assert!(page.next[0].contains("第一课"), "{:?}", page.next);
    practised(&mut place.records(), now - TimeDelta::days(30), wang, "independent", &[astray(), done("alone", 2)]);
    certified(&mut place.records(), now, wang);
    let page = wish(&place, open).page.unwrap();
    assert!(page.next[0].contains("三周没练"), "{:?}", page.next);
    assert_eq!((page.days.len(), page.slips.len(), page.skills.len()), (1, 1, 1));
    assert!(page.slips[0].contains("2 次"), "{:?}", page.slips);
    assert!(page.days[0].lines[0].contains("（独立做）"), "the way in words: {:?}", page.days);

    let sign = |seen| LearnedWish::SignOff { learner: wang.to_string(), skill: "hospital.department".into(), seen };
    let page = wish(&place, sign(true)).page.unwrap();
    assert_eq!(page.skills[0].own_phone.as_deref(), Some("6月8日"));
    assert!(page.next.iter().all(|line| !line.contains("自己的手机")), "{:?}", page.next);
    assert_eq!(wish(&place, sign(false)).page.unwrap().skills[0].own_phone, None);
    let acts: Vec<String> = place.records().deeds(10).unwrap().into_iter().map(|deed| deed.act).collect();
    assert_eq!(acts[..4], ["unsign", "sign-off", "view-learner", "view-learner"]);
}

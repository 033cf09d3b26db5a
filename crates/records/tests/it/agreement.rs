//! Practice phone and own phone side by side: learner by skill, in a class and over the centre, up to a day.

use chrono::{Days, TimeDelta};
use records::figures::{Agreement, Pairs, Scope};
use records::register::classes::ClassPlan;
use records::register::signoffs::Signoff;
use records::{Certified, CourseLesson, CourseSkill, OwnUse, Records};
use uuid::Uuid;

use crate::bed::{at, event, folder, lesson, open, own_phone, step_done};

fn shows(records: &mut Records, learner: Uuid, support: &str, independence: &str, skills: &[&str]) {
    let attempt = records.begin_attempt(at(2), &lesson(Some(learner), support)).unwrap();
    let events = [step_done("scan", independence, 0, 9, skills), own_phone("pay-by-code", "worked"), event("done", 10)];
    records.append(at(3), attempt, &events).unwrap();
}

fn signs(records: &mut Records, learner: Uuid, skill: &str, days: u64) {
    let signed_on = at(3).date_naive() + Days::new(days);
    let one = Signoff { learner, skill: skill.to_owned(), trainer: None, signed_on };
    records.sign_off(at(3), &one).unwrap();
}

fn pairs(count: u32, persons: u32) -> Pairs {
    Pairs { count, persons }
}

#[test]
fn alone_and_the_own_phone_are_counted_by_learner_and_skill() {
    let folder = folder();
    let mut records = open(folder.path());
    let skill = |skill: &str| CourseSkill { skill: skill.to_owned(), domain: "payments".to_owned(), core: true };
    let lessons = [CourseLesson { lesson: "pay-by-code".into(), domain: "payments".into(), code: "B01".into() }];
    records.keep_course(&lessons, &[skill("payments.scan"), skill("payments.look")]).unwrap();
    let scope = Scope { from: at(0), to: at(0) + TimeDelta::days(1), class: None, sample: false };
    assert_eq!(records.figures(&scope).unwrap().agreement, Agreement::default(), "nobody yet");

    let [wang, zhang] = ["王阿姨", "张叔叔"].map(|name| records.add_learner(at(0), name, "pear").unwrap().id);
    let class = records.add_class(at(0), &ClassPlan::default(), false).unwrap();
    records.join(at(0), class, &[wang]).unwrap();
    shows(&mut records, wang, "independent", "alone", &["payments.scan", "payments.look", "payments.gone"]);
    shows(&mut records, wang, "transfer", "repeat", &["payments.scan"]);
    shows(&mut records, zhang, "independent", "gave-in", &["payments.scan"]);
    shows(&mut records, zhang, "supported", "alone", &["payments.look"]);
    let certified = |skill: &str, again: bool| Certified {
        skill: skill.to_owned(),
        first_at: at(3),
        again_at: again.then(|| at(3) + TimeDelta::days(30)),
    };
    let of_wang =
        vec![certified("payments.scan", true), certified("payments.look", false), certified("payments.gone", false)];
    records.keep_certified(1, false, &[(wang, of_wang)]).unwrap();
    signs(&mut records, wang, "payments.scan", 0);
    signs(&mut records, zhang, "payments.scan", 0);
    signs(&mut records, zhang, "payments.look", 30);

    let figures = records.figures(&scope).unwrap();
    let counted = Agreement { both: pairs(1, 1), alone_only: pairs(1, 1), own_only: pairs(1, 1), neither: pairs(1, 1) };
    assert_eq!(figures.agreement, counted, "a skill that left the course and a later sign-off do not count");
    assert_eq!(
        (figures.checks, figures.asked, figures.tried, figures.used),
        (2, 4, 4, 4),
        "whoever gave in did not do it alone"
    );
    let later = Scope { to: at(0) + TimeDelta::days(60), ..scope };
    assert_eq!(records.figures(&later).unwrap().agreement.own_only, pairs(2, 1), "then both are signed");
    let earlier = Scope { from: at(-99), to: at(0) - TimeDelta::days(2), ..scope };
    assert_eq!(records.figures(&earlier).unwrap().agreement, Agreement::default());
    let of_class = records.figures(&Scope { class: Some(class), ..scope }).unwrap();
    assert_eq!((of_class.agreement.both, of_class.agreement.own_only), (pairs(1, 1), pairs(0, 0)));

    let chain = records.class_chain(class).unwrap();
    let numbers: Vec<_> =
        chain.iter().map(|link| (link.alone, link.kept, link.own_phone, link.both, link.met)).collect();
    assert_eq!(numbers, [(1, 1, 1, 1, 1), (1, 0, 0, 0, 1)]);
    let told = OwnUse { domain: "payments".into(), worked: 2, did_not: 0, not_used: 0 };
    assert_eq!(records.class_own_use(class).unwrap(), [told], "wang's alone");
}

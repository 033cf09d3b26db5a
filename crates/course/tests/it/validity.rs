//! What a check certifies: proved on small worlds in which it is known, and held for the whole shipped course.

use std::sync::Arc;

use course::validity::{self, Reader, bright, chances, decisions};
use course::{Course, Files, Lesson, Problem};
use words::Library;

const COURSE: &str = r#"format = 1
languages = ["en"]
home = "home/main"

[[domain]]
id = "calls"
lessons = ["call"]
"#;

const HOME: &str = r#"[[screen]]
id = "main"
look = "desk"
items = [{ icon = "call", open = "call" }]
"#;

/// Somebody calls, and what one does with it is one of three answers. `story` is another caller.
const CALL: &str = r#"front = "first"

[vars]
story = ["police", "bank"]
asked = false
done = ["open", "left", "known"]
payee = ["none", "li", "wang", "bao", "ma"]

[[screen]]
id = "first"
lure = "threat"
back = "home/main"
items = [
  { message = "police", when = { story = "police" } },
  { message = "bank", when = { story = "bank" } },
  { button = "pay", response = "accept", primary = true, trap = "trap-pay", shuffle = true },
  { button = "leave", response = "refuse", act = "hang-up", set = { done = "left" }, go = "who", shuffle = true },
  { button = "ask", response = "check", go = "own", shuffle = true },
]

[[screen]]
id = "own"
act = "ask-own"
back = "first"
items = [{ button = "asked", set = { asked = true }, go = "first" }]

[[screen]]
id = "who"
back = "who"
items = [
  { rows = "payee", go = "sure", shuffle = true },
]

[[screen]]
id = "sure"
back = "who"
items = [
  { facts = ["payee"] },
  { button = "send", confirms = ["payee"], trap = "trap-wrong", act = "send", set = { done = "known" }, go = "end" },
]

[[screen]]
id = "end"
back = "end"
items = [{ text = "end" }]
"#;

const LESSON: &str = r#"code = "T01"
apps = ["home", "call"]
skills = ["calls.leave", "calls.ask"]

[start]
screen = "call/first"

[facts]
"call.payee" = "li"

[[step]]
id = "leave"
until = { "call.done" = ["left", "known"] }

[[step]]
id = "send"
until = { "call.done" = "known" }

[check]
start = { screen = "call/first", "call.story" = "bank" }
facts = { "call.payee" = "wang" }

[[check.step]]
id = "all"
until = { "call.done" = "known" }
skills = ["calls.leave"]
"#;

const SKILLS: &str = r#"[[skill]]
id = "calls.leave"
code = "T1"
acts = { all = ["hang-up", "send"] }

[[skill]]
id = "calls.ask"
code = "T2"
acts = { any = ["ask-own", "scroll"] }

[[skill]]
id = "calls.eye"
code = "T3"
observed = true

[[skill]]
id = "calls.bare"
code = "T4"

[[skill]]
id = "calls.pay"
code = "T5"
acts = { none = ["pay"] }
"#;

fn files(changes: &[(&str, &str, &str)]) -> Files {
    let mut files = Files::default();
    files.put("course.toml", COURSE);
    files.put("skills.toml", SKILLS);
    files.put("apps/home/app.toml", HOME);
    files.put("apps/call/app.toml", CALL);
    files.put("calls/call/lesson.toml", LESSON);
    for (path, from, to) in changes {
        let text = files.text(path).unwrap().to_owned();
        assert!(text.contains(from), "{path} has no {from:?}");
        files.put(path, &text.replacen(from, to, 1));
    }
    files
}

fn read(files: &Files) -> (Course, Arc<Lesson>) {
    let (course, _) = Course::read(files, &mut Library::new(["en"]));
    // Words are missing, and that is not what is looked at here.
    let lesson = course.lessons.first().cloned();
    let lesson = lesson.unwrap_or_else(|| panic!("{:#?}", Course::read(files, &mut Library::new(["en"])).1));
    (course, lesson)
}

fn told(changes: &[(&str, &str, &str)]) -> Vec<Problem> {
    let (course, lesson) = read(&files(changes));
    validity::prove(&lesson, &course.skills)
}

fn codes(changes: &[(&str, &str, &str)]) -> Vec<&'static str> {
    told(changes).into_iter().map(|problem| problem.code).collect()
}

const APP: &str = "apps/call/app.toml";
const TEXT: &str = "calls/call/lesson.toml";

#[test]
fn a_check_that_cannot_be_done_without_the_acts_tests_the_skill() {
    assert_eq!(told(&[]), []);
}

#[test]
fn an_act_that_can_be_avoided_is_told_with_the_way_that_avoids_it() {
    let found = told(&[(TEXT, r#"skills = ["calls.leave"]"#, r#"skills = ["calls.ask"]"#)]);
    let [problem] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((problem.code, problem.args["act"].as_str()), ("act-avoidable", "ask-own, scroll"));
    assert_eq!(problem.args["way"], "call/first · leave → call/who · wang → call/sure · send");
    // Each of all must be needed: a second way out that is no hanging up makes one of them avoidable.
    let other = r#"{ button = "away", response = "refuse", set = { done = "left" }, go = "who" },"#;
    let other = [(APP, "  { button = \"ask\",", &*format!("  {other}\n  {{ button = \"ask\","))];
    let found = told(&other);
    assert_eq!(
        found.iter().map(|one| (one.code, one.args["act"].as_str())).collect::<Vec<_>>(),
        [("act-avoidable", "hang-up")]
    );
}

#[test]
fn what_is_not_to_be_done_must_be_offered_and_must_cost_the_check() {
    let claims_pay = (TEXT, r#"skills = ["calls.leave"]"#, r#"skills = ["calls.pay"]"#);
    assert_eq!(codes(&[claims_pay]), ["act-not-offered"], "nothing bears the act");
    let marked = (APP, r#"trap = "trap-pay""#, r#"trap = "trap-pay", act = "pay""#);
    assert_eq!(codes(&[claims_pay, marked]), [""; 0], "a trap ends it");
    let harmless = (APP, r#"primary = true, trap = "trap-pay""#, r#"primary = true, act = "pay", go = "own""#);
    assert_eq!(codes(&[claims_pay, harmless]), ["act-harmless"]);
}

#[test]
fn what_only_the_eye_sees_and_what_nobody_described_is_not_certified() {
    let claims = |skill: &str| format!("skills = [\"calls.{skill}\"]");
    let found = |skill: &str| codes(&[(TEXT, r#"skills = ["calls.leave"]"#, &claims(skill))]);
    assert_eq!(found("eye"), ["only-observed"]);
    assert_eq!(found("bare"), ["skill-without-acts"]);
    let (course, lesson) = read(&files(&[]));
    let problems = Course::read(&files(&[("skills.toml", "hang-up", "hang-op")]), &mut Library::new(["en"])).1;
    assert!(problems.iter().any(|problem| problem.code == "unknown-act" && problem.args["act"] == "hang-op"));
    assert!(validity::prove(&lesson, &course.skills).is_empty());
}

#[test]
fn ways_out_are_live_in_view_and_not_bright() {
    assert_eq!(codes(&[(APP, r#"response = "check", "#, "")]), ["no-check-first"]);
    let grey = (APP, r#"response = "refuse", act"#, r#"response = "refuse", needs = { asked = true }, act"#);
    assert_eq!(codes(&[grey]), ["no-refusal"], "grey until something was done");
    let bright = [
        (APP, r#"response = "accept", primary = true,"#, r#"response = "accept","#),
        (APP, r#"response = "refuse", act"#, r#"response = "refuse", primary = true, act"#),
    ];
    assert_eq!(codes(&bright), ["bright-way-out"]);
    assert_eq!(codes(&[(APP, r#"lure = "threat""#, r#"lure = "none""#)]), [""; 0], "the genuine twin has them too");
    assert_eq!(
        codes(&[(APP, "lure = \"threat\"\n", ""), (APP, r#"response = "check", "#, "")]),
        [""; 0],
        "nobody asks here"
    );
}

#[test]
fn a_check_is_unseen() {
    assert_eq!(
        codes(&[(TEXT, r#"facts = { "call.payee" = "wang" }"#, r#"facts = { "call.payee" = "li" }"#)]),
        ["seen-fact"]
    );
    assert_eq!(codes(&[(TEXT, r#", "call.story" = "bank""#, "")]), ["seen-item"], "the same caller says the same");
}

/// Three answers and four payees, each wrong one final: one of three, then one of four.
#[test]
fn whoever_taps_anything_passes_as_often_as_the_world_says() {
    let final_ones = [
        (APP, r#"act = "hang-up", set = { done = "left" }"#, r#"act = "hang-up", set = { done = "left" }"#),
        (APP, r#"go = "own", shuffle = true }"#, r#"slip = "W13", go = "own", shuffle = true }"#),
        (APP, "id = \"sure\"\nback = \"who\"", "id = \"sure\"\nback = \"sure\""),
    ];
    let files = files(&final_ones);
    let (_, lesson) = read(&files);
    let check = lesson.check.as_ref().unwrap();
    let library = Library::new(["en"]);
    let reader = Reader::new(&files, &library, "en");
    let found = chances(check, &reader).unwrap();
    // At the first screen the back key leads out and in again: it costs nothing.
    assert!((found.random - 1.0 / 12.0).abs() < 1e-4, "{found:?}");
    assert_eq!((found.accept, found.check), (0.0, 0.0), "{found:?}");
    assert!((0.1..0.45).contains(&found.refuse), "refuses rightly, then one of four by lot: {found:?}");
    assert!(found.first < 0.25 && found.last < 0.25 && found.fixed < 0.25, "places tell nothing: {found:?}");
    assert_eq!(decisions(check).unwrap().iter().map(|one| one.options).collect::<Vec<_>>(), [3, 4]);
    assert_eq!(bright(check).unwrap().bait, 1);
}

#[test]
fn a_wrong_choice_that_costs_nothing_tells_nothing() {
    let files = files(&[
        (APP, r#"primary = true, trap = "trap-pay""#, r#"primary = true, go = "own""#),
        (APP, r#"confirms = ["payee"], trap = "trap-wrong", "#, ""),
    ]);
    let (_, lesson) = read(&files);
    let library = Library::new(["en"]);
    let found = chances(lesson.check.as_ref().unwrap(), &Reader::new(&files, &library, "en")).unwrap();
    assert!((found.random - 1.0).abs() < 1e-4 && found.first > 0.99, "whoever taps long enough gets there: {found:?}");
}

#[test]
fn what_is_shuffled_changes_places_and_nothing_else_does() {
    let (_, lesson) = read(&files(&[]));
    let form = &lesson.story;
    let ids = |form: &course::Form, screen: &str| -> Vec<String> {
        let screen = form.world.screens().iter().find(|one| one.name == screen).unwrap();
        screen.items.iter().map(|item| item.id.clone()).collect()
    };
    assert_eq!(ids(&form.arranged(0), "call/first"), ids(form, "call/first"));
    let orders: std::collections::BTreeSet<Vec<String>> =
        (1..60).map(|seed| ids(&form.arranged(seed), "call/first")).collect();
    assert_eq!(orders.len(), 6, "every order of three");
    assert!(orders.iter().all(|order| order[..2] == ["police", "bank"]), "what is said stays above");
    assert_eq!(
        ids(&form.arranged(7), "call/first"),
        ids(&form.arranged(7), "call/first"),
        "the same lot, the same order"
    );
    assert_eq!(ids(&form.arranged(7), "call/sure"), ids(form, "call/sure"));
}

fn shipped() -> (Files, Library, Course) {
    let files = Files::shipped();
    let mut library = Library::new(["zh-CN", "en"]);
    let (course, _) = Course::read(&files, &mut library);
    (files, library, course)
}

#[test]
fn every_shipped_check_certifies_only_what_was_done() {
    let (_, _, course) = shipped();
    for lesson in &course.lessons {
        let problems = validity::prove(lesson, &course.skills);
        assert!(problems.is_empty(), "{}: {problems:#?}", lesson.id);
    }
}

/// Whoever knows nothing is certified by no check alone beyond the limit; and the table that the program counts by is that of
/// the course as it is.
#[test]
fn the_table_of_what_checks_are_worth_is_that_of_the_shipped_course() {
    let (files, library, course) = shipped();
    let reader = Reader::new(&files, &library, "zh-CN");
    let (mut choices, mut bait) = (0, 0);
    for lesson in &course.lessons {
        for found in validity::validity(lesson, &course.skills, &reader).unwrap() {
            assert!(found.skills.iter().all(|claim| claim.necessary), "{found:?}");
            assert_eq!(found.certifies, found.players.most() <= validity::BY_CHANCE);
            let kept = course.worth_of(&found.lesson, &found.form);
            let kept = kept.unwrap_or_else(|| {
                panic!("{} {}: run `yinxing check lessons --players --write`", found.lesson, found.form)
            });
            for ((name, now), then) in found.players.each().into_iter().zip(&kept.players) {
                assert!(
                    (now - then).abs() < 1e-3,
                    "{} {} {name}: {now} now, {then} in the table",
                    found.lesson,
                    found.form
                );
            }
        }
        for form in lesson.forms() {
            let more = bright(form).unwrap();
            (choices, bait) = (choices + more.choices, bait + more.bait);
        }
    }
    assert!(bait * 3 >= choices, "the bright key is the bait in {bait} of {choices} choices");
}

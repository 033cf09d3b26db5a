//! A tiny course, broken in one place at a time: each fault is told once, at its line, and the rest is still read.

use course::{Course, Files, Problem, prove};
use words::Library;

const COURSE: &str = r#"format = 1
languages = ["en"]
home = "home/main"

[[domain]]
id = "tea"
lessons = ["buy"]
"#;

const HOME: &str = r#"[[screen]]
id = "main"
look = "desk"
items = [{ icon = "shop", open = "shop" }]
"#;

const SHOP: &str = r#"front = "list"

[vars]
tea = ["none", "green", "black"]
paid = false

[[screen]]
id = "list"
back = "home/main"
items = [
  { rows = "tea", go = "pay" },
]

[[screen]]
id = "pay"
back = "list"
items = [
  { button = "pay", set = { paid = true }, primary = true },
]
"#;

const LESSON: &str = r#"code = "T01"
apps = ["home", "shop"]
skills = ["tea.choose"]

[facts]
"shop.tea" = "green"

[[step]]
id = "choose"
until = ["shop.tea"]
skills = ["tea.choose"]

[[step]]
id = "pay"
until = { "shop.paid" = true }

[check]
facts = { "shop.tea" = "black" }

[[check.step]]
id = "all"
until = { "shop.paid" = true, facts = ["shop.tea"] }
skills = ["tea.choose"]
"#;

const WORDS: [(&str, &str); 4] = [
    ("en.ftl", "domain-tea = Tea\nskill-tea-choose = Choose a tea\n"),
    ("apps/home/en.ftl", "app = Home\nmain = Home\nmain-shop = Shop\n"),
    (
        "apps/shop/en.ftl",
        "app = Shop\nlist = Teas\npay = Pay\npay-pay = Pay now\ntea = Tea\ntea-green = Green\ntea-black = Black\n",
    ),
    (
        "tea/buy/en.ftl",
        "title = T\ngoal = G\nopening = O\nclosing = C\nremember = R\noffline = F\ntask = K
choose = C\nchoose-hint-1 = 1\nchoose-hint-2 = 2\nchoose-hint-3 = 3\nchoose-praise = P
pay = C\npay-hint-1 = 1\npay-hint-2 = 2\npay-hint-3 = 3\npay-praise = P
check-all = C\ncheck-all-hint-1 = 1\ncheck-all-hint-2 = 2\ncheck-all-hint-3 = 3\ncheck-all-praise = P\n",
    ),
];

fn tea_course() -> Files {
    let mut files = Files::default();
    files.put("course.toml", COURSE);
    files.put("skills.toml", "[[skill]]\nid = \"tea.choose\"\ncode = \"T1\"\n");
    files.put("apps/home/app.toml", HOME);
    files.put("apps/shop/app.toml", SHOP);
    files.put("tea/buy/lesson.toml", LESSON);
    for (path, text) in WORDS {
        files.put(path, text);
    }
    files
}

fn problems(files: &Files) -> Vec<Problem> {
    let (course, mut problems) = Course::read(files, &mut Library::new(["en"]));
    course.lessons.iter().for_each(|lesson| problems.extend(prove(lesson).1));
    problems
}

/// Replaces text in a file of the tea course; what is told is `file:line:column code`, one a line.
fn check(path: &str, from: &str, to: &str, expected: &str) {
    let mut files = tea_course();
    let text = files.text(path).unwrap().to_owned();
    assert!(text.contains(from), "{path} has no {from:?}");
    files.put(path, &text.replacen(from, to, 1));
    let told: Vec<String> = problems(&files)
        .iter()
        .map(|problem| {
            let place = &problem.place;
            format!("{}:{}:{} {}", place.file, place.line, place.column, problem.code)
        })
        .collect();
    assert_eq!(told.join("\n"), expected, "{from:?} -> {to:?}");
}

const LESSON_FILE: &str = "tea/buy/lesson.toml";
const SHOP_FILE: &str = "apps/shop/app.toml";

#[test]
fn the_tea_course_itself_is_sound() {
    assert_eq!(problems(&tea_course()), []);
}

#[test]
fn names_that_do_not_exist_are_told_at_their_place() {
    check(
        LESSON_FILE,
        "\"shop.tea\" = \"green\"",
        "\"shop.tea\" = \"blue\"",
        "tea/buy/lesson.toml:6:14 unknown-name\ntea/buy/lesson.toml:10:10 no-such-fact",
    );
    check(LESSON_FILE, "\"shop.paid\" = true", "\"shop.payed\" = true", "tea/buy/lesson.toml:15:11 unknown-variable");
    check(LESSON_FILE, "\"home\", \"shop\"", "\"home\", \"shop\", \"bank\"", "tea/buy/lesson.toml:2:25 unknown-app");
    check(
        LESSON_FILE,
        "skills = [\"tea.choose\"]",
        "skills = [\"tea.drink\"]",
        "tea/buy/lesson.toml:3:11 unknown-skill\ntea/buy/lesson.toml:3:11 untested-skill",
    );
    check(
        SHOP_FILE,
        "go = \"pay\"",
        "go = \"till\"",
        "apps/shop/app.toml:11:24 unknown-screen\napps/shop/app.toml:15:6 unused-screen",
    );
    check(SHOP_FILE, "rows = \"tea\"", "rows = \"cake\"", "apps/shop/app.toml:11:12 unknown-variable");
    check("course.toml", "[\"buy\"]", "[\"buy\", \"sell\"]", "course.toml:7:19 no-such-lesson");
}

#[test]
fn keys_and_types_are_told_with_what_would_fit() {
    check(SHOP_FILE, "primary = true", "primry = true", "apps/shop/app.toml:18:44 unknown-key");
    check(SHOP_FILE, "primary = true", "primary = 1", "apps/shop/app.toml:18:54 wrong-type");
    check(
        SHOP_FILE,
        "{ button = \"pay\",",
        "{",
        "apps/shop/app.toml:18:3 no-widget\napps/shop/en.ftl:4:1 unused-words\ntea/buy/lesson.toml:13:1 unreachable-step\ntea/buy/lesson.toml:20:1 unreachable-step",
    );
    check(LESSON_FILE, "code = \"T01\"\n", "", "tea/buy/lesson.toml:1:1 missing-key");
    check("course.toml", "format = 1", "format = 9", "course.toml:1:10 format-too-new");
    check(
        SHOP_FILE,
        "id = \"pay\"",
        "id = \"list\"",
        "apps/shop/app.toml:11:24 unknown-screen\napps/shop/app.toml:15:6 twice\napps/shop/app.toml:18:3 missing-words\napps/shop/en.ftl:3:1 unused-words\napps/shop/en.ftl:4:1 unused-words",
    );
}

#[test]
fn several_faults_of_one_file_are_all_told() {
    let mut files = tea_course();
    let broken =
        SHOP.replace("primary = true", "primry = true").replace("go = \"pay\"", "go = 3").replace("fold", "fald");
    files.put(SHOP_FILE, &broken);
    let codes: Vec<_> = problems(&files).iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&"unknown-key") && codes.contains(&"wrong-type"), "{codes:?}");
}

#[test]
fn broken_toml_and_fluent_do_not_stop_the_reading() {
    check(
        "apps/home/en.ftl",
        "main = Home",
        "main Home",
        "apps/home/app.toml:2:6 missing-words\napps/home/en.ftl:2:6 fluent-syntax",
    );
    let mut files = tea_course();
    files.put(SHOP_FILE, &SHOP.replace("[vars]", "[vars"));
    let problems = problems(&files);
    assert!(problems.iter().any(|problem| problem.code == "toml-syntax" && problem.place.line == 3), "{problems:#?}");
}

#[test]
fn lessons_that_cannot_be_finished_are_refused() {
    check(
        SHOP_FILE,
        "rows = \"tea\"",
        "rows = \"tea\", full = [\"green\"]",
        "tea/buy/lesson.toml:8:1 unreachable-step\ntea/buy/lesson.toml:13:1 unreachable-step",
    );
    check(SHOP_FILE, "paid = false", "paid = true", "tea/buy/lesson.toml:13:1 already-true");
    check(
        SHOP_FILE,
        "rows = \"tea\",",
        "rows = \"tea\", when = { paid = false },",
        "tea/buy/lesson.toml:8:1 dead-end\ntea/buy/lesson.toml:13:1 dead-end\ntea/buy/lesson.toml:20:1 dead-end",
    );
}

#[test]
fn words_that_are_missing_or_unused_are_told() {
    check(
        "apps/shop/en.ftl",
        "tea-black = Black\n",
        "tea-blck = Black\n",
        "apps/shop/app.toml:4:1 missing-words\napps/shop/en.ftl:7:1 unused-words",
    );
    check("en.ftl", "skill-tea-choose = Choose a tea\n", "", "skills.toml:1:1 missing-words");
    check("tea/buy/en.ftl", "\npay = C\n", "\n", "tea/buy/lesson.toml:14:6 missing-words");
}

#[test]
fn words_are_held_to_the_house_rules() {
    let list = |to: &str, expected: &str| check("apps/shop/en.ftl", "list = Teas", to, expected);
    list("list = Acme and WeChat", "apps/shop/en.ftl:2:1 brand");
    list("list = See www.tea.com", "apps/shop/en.ftl:2:1 real-link");
    list("list = See http://tea.example/a", "");
    list("list = Call 13912345678", "apps/shop/en.ftl:2:1 real-number");
    list("list = Call 120", "");
    list("list = Card 6222 0212 3456 7890", "apps/shop/en.ftl:2:1 real-id");
}

#[test]
fn what_nothing_uses_is_told() {
    check(SHOP_FILE, "paid = false", "paid = false\nlost = false", "apps/shop/app.toml:6:1 unused-variable");
    check(
        SHOP_FILE,
        "[[screen]]\nid = \"pay\"",
        "[[notice]]\nid = \"news\"\n\n[[screen]]\nid = \"pay\"",
        "apps/shop/app.toml:15:6 missing-words\napps/shop/app.toml:15:6 missing-words\napps/shop/app.toml:15:6 unused-notice",
    );
}

#[test]
fn one_main_button_at_a_time_and_each_skill_tested() {
    let main = "{ button = \"pay\", set = { paid = true }, primary = true },";
    let second = |when: &str| format!("{main} {{ button = \"later\", words = \"pay-pay\", primary = true{when} }},");
    check(SHOP_FILE, main, &second(""), "tea/buy/lesson.toml:1:1 two-primaries");
    // Shown at different times there is one main button at a time.
    let apart = |files: &mut Files| {
        let text = SHOP
            .replace(main, &second(", when = { paid = true }"))
            .replace("set = {", "when = { paid = false }, set = {");
        files.put(SHOP_FILE, &text);
    };
    let mut files = tea_course();
    apart(&mut files);
    assert_eq!(problems(&files), []);
    let last = "facts = [\"shop.tea\"] }\nskills = [\"tea.choose\"]";
    check(LESSON_FILE, last, "facts = [\"shop.tea\"] }", "tea/buy/lesson.toml:3:11 untested-skill");
}

/// The tea course with another shop that is like the first one.
fn with_another_shop(text: &str) -> Files {
    let mut files = tea_course();
    files.put("apps/stall/app.toml", text);
    files.put(LESSON_FILE, &format!("{LESSON}\n[transfer]\napps = [\"home\", \"stall\"]\n"));
    files.put("apps/stall/en.ftl", "app = Stall\nlist = Teas\npay = Pay\npay-pay = Pay now\n");
    let words = tea_course().text("tea/buy/en.ftl").unwrap().to_owned();
    files.put("tea/buy/en.ftl", &format!("{words}transfer-task = K\ntransfer-all = C\n"));
    files
}

fn codes(files: &Files) -> Vec<&'static str> {
    problems(files).iter().map(|problem| problem.code).collect()
}

#[test]
fn another_shape_of_a_task_has_the_same_variables_and_is_proved_too() {
    let stall = format!("like = \"shop\"\n{}", SHOP.replace("\"green\", \"black\"", "\"black\", \"green\""));
    let files = with_another_shop(&stall);
    assert_eq!(problems(&files), []);
    let (course, _) = Course::read(&files, &mut Library::new(["en"]));
    let transfer = course.lessons[0].transfers.first().unwrap();
    assert_eq!(transfer.steps[0].words, "transfer-all");
    assert!(transfer.world.screens().iter().any(|screen| screen.name == "shop/list"), "it plays the shop's part");

    assert_eq!(
        codes(&with_another_shop(&stall.replace("paid = false", "paid = false\nbag = false"))),
        ["variables-differ", "unused-variable"]
    );
    assert!(codes(&with_another_shop(&stall.replace("\"black\", ", ""))).contains(&"variables-differ"));
    assert!(codes(&with_another_shop(SHOP)).contains(&"transfer-same-apps"));
    assert!(codes(&with_another_shop(&stall.replace("like = \"shop\"", "like = \"cafe\""))).contains(&"unknown-app"));
    let closed = stall.replace("rows = \"tea\"", "rows = \"tea\", full = [\"black\"]");
    assert_eq!(codes(&with_another_shop(&closed)), ["unreachable-step"]);
    let mut without_check = with_another_shop(&stall);
    let text = without_check.text(LESSON_FILE).unwrap().replace("[check]", "[chek]").replace("check.step", "chek.step");
    without_check.put(LESSON_FILE, &text);
    assert!(codes(&without_check).contains(&"transfer-without-check"));
}

const FACT: &str =
    "[[fact]]\nid = \"boiled\"\nsource = \"A book\"\nchecked = \"2026-10-01\"\nreview-by = \"2027-10-01\"\n";

/// The tea course that states a fact.
fn with_a_fact(fact: &str, lesson: &str) -> Files {
    let mut files = tea_course();
    files.put("facts/facts.toml", fact);
    files.put("facts/en.ftl", "-boiled = Boil the water.\n");
    files.put("apps/shop/en.ftl", &files.text("apps/shop/en.ftl").unwrap().replace("Pay now", lesson));
    files
}

#[test]
fn a_fact_has_a_source_and_a_day_by_which_it_is_read_again() {
    let files = with_a_fact(FACT, "Pay. { -boiled }");
    assert_eq!(problems(&files), []);
    let (course, _) = Course::read(&files, &mut Library::new(["en"]));
    let day = |text: &str| text.parse().unwrap();
    assert_eq!(course::overdue(&course.facts, day("2027-08-01")), []);
    for soon in ["2027-08-02", "2027-10-01"] {
        assert_eq!(course::overdue(&course.facts, day(soon))[0].code, "fact-due-soon", "60 days ahead");
    }
    let late = course::overdue(&course.facts, day("2027-10-02"));
    assert_eq!((late[0].code, late[0].args["used"].as_str()), ("fact-overdue", "apps/shop"));

    assert_eq!(codes(&with_a_fact(FACT, "Pay")), ["unused-fact"]);
    assert_eq!(codes(&with_a_fact("", "Pay. { -boiled }")), ["fact-without-source"]);
    assert!(codes(&with_a_fact(&FACT.replace("2027-10-01", "soon"), "Pay. { -boiled }")).contains(&"not-a-date"));
    assert_eq!(codes(&with_a_fact(&FACT.replace("2027", "2025"), "Pay. { -boiled }")), ["review-before-check"]);
    let mut resting = with_a_fact(FACT, "Pay");
    resting.put(LESSON_FILE, &LESSON.replace("\n[facts]", "rests-on = [\"boiled\", \"steamed\"]\n\n[facts]"));
    assert_eq!(codes(&resting), ["unknown-fact"]);
}

#[test]
fn a_public_number_is_allowed_by_its_fact() {
    let number = FACT.replace("id = \"boiled\"", "id = \"line\"\nnumber = \"12399\"");
    let both = |text: &str| with_a_fact(&format!("{FACT}{number}"), text);
    assert_eq!(codes(&both("{ -boiled } Call 12399")), Vec::<&str>::new());
    assert_eq!(codes(&with_a_fact(FACT, "{ -boiled } Call 12399")), ["real-number"]);
}

#[test]
fn every_problem_has_a_sentence_and_a_remedy_in_both_languages() {
    let file = |language: &str| {
        let path = format!("{}/../../locales/{language}/check.ftl", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap()
    };
    let mut library = Library::new(["zh-CN", "en"]);
    for language in ["zh-CN", "en"] {
        assert_eq!(library.add(words::Source::new(language, "check", "check.ftl", &file(language))), []);
    }
    assert_eq!(library.missing("en"), []);
    let sources = [
        include_str!("../../src/assemble.rs"),
        include_str!("../../src/read.rs"),
        include_str!("../../src/prove.rs"),
        include_str!("../../src/sheet.rs"),
        include_str!("../../src/source.rs"),
        include_str!("../../src/index.rs"),
        include_str!("../../src/coverage.rs"),
        include_str!("../../src/usage.rs"),
        include_str!("../../src/corpus.rs"),
        include_str!("../../src/facts.rs"),
        include_str!("../../src/rules.rs"),
    ];
    for code in sources
        .iter()
        .flat_map(|source| source.split("Problem::error(\"").skip(1))
        .filter_map(|rest| rest.split('"').next())
    {
        for id in [code.to_owned(), format!("{code}.remedy")] {
            assert!(library.has("zh-CN", "check", &id) && library.has("en", "check", &id), "{id} has no words");
        }
    }
}

mod random {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever is cut out of a file, reading ends, and every problem has a place inside its file.
        #[test]
        fn a_torn_file_never_stops_the_reading(from in 0usize..900, length in 1usize..60, which in 0usize..3) {
            let mut files = tea_course();
            let path = [SHOP_FILE, LESSON_FILE, "course.toml"][which];
            let text: Vec<char> = files.text(path).unwrap().chars().collect();
            let from = from % text.len();
            let torn: String = text[..from].iter().chain(text.iter().skip(from + length)).collect();
            files.put(path, &torn);
            for problem in problems(&files) {
                let lines = files.text(&problem.place.file).map_or(1, |text| text.lines().count() + 1);
                prop_assert!(problem.place.line as usize <= lines.max(1), "{problem:?}");
            }
        }
    }
}

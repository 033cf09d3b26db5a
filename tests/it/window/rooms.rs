//! Every room of the trainer's window, with a made-up centre in it: each in three themes and two languages, held to the rules, and the
//! pictures of all of it. A room more is a line more in `ROOMS`.

use std::path::Path;
use std::process::{Command, Stdio};

use journeys::inspect::{Findings, Now, OFFICE};
use journeys::stage::{keep, root};
use journeys::{Setting, Stage};
use serde_json::json;

use super::play;

/// A sight's name, and the way to it from the one before: test ids to press one after the other. `first:row-` presses the first whose id
/// begins so, `field=words` types, `practising` opens a tile of the board at which a lesson is under way.
type Sight = (&'static str, &'static str);

const ROOMS: &[Sight] = &[
    ("board-at-rest", "room-board"),
    ("meetings", "room-meeting"),
    ("plan", "plan"),
    ("roll", "begin-meeting"),
    ("helpers", "part-helpers"),
    ("closing", "part-close"),
    ("board", "to-board"),
    ("tile", "practising"),
    ("big-screen", "show-all"),
    ("people", "screen-close room-people"),
    ("walk-in", "new-name=赵新来 add"),
    ("person", "search=赵新来 first:person-"),
    ("consent", "read-consent"),
    ("forget", "page-away forget"),
    ("list", "forget-not part-list"),
    ("list-preview", "list-text=王大民,二楼,1949 look"),
    ("classes", "part-classes"),
    ("class", "first:class-01"),
    ("keep", "part-keep"),
    ("matrix", "room-learned"),
    ("learner-page", "first:page-"),
    ("chain", "page-close learned-chain"),
    ("stumbling", "learned-stumbling"),
    ("scams", "learned-scams"),
    ("printing", "room-printing"),
    ("printed", "paper-quarterly print"),
    ("orders", "room-orders"),
    ("order", "first:order-"),
    ("ask", "put-away part-ask"),
    ("order-volunteers", "part-volunteers"),
    ("copies", "room-keeping"),
    ("trainers", "part-trainers"),
    ("sound", "part-sound"),
    ("sample", "part-sample"),
    ("audit", "part-audit"),
    ("gate", "lock"),
];

const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// A term of forty learners, as `yinxing simulate` makes it.
fn a_term(folder: &Path) {
    let program = root().join("target/debug/yinxing");
    let mut simulate = Command::new(&program);
    simulate.args(["simulate", "--learners", "40", "--seed", "11", "--weeks", "8", "--until", "2026-06-08", "--data"]);
    let made = simulate.arg(folder).stdout(Stdio::null()).status();
    assert!(made.is_ok_and(|status| status.success()), "{} simulate", program.display());
}

/// One step of a way.
async fn goes(stage: &Stage, word: &str) {
    if let Some((field, words)) = word.split_once('=') {
        return stage.types(field, words).await;
    }
    if word == "practising" {
        return stage.opens_somebody_practising().await;
    }
    let selector = match word.strip_prefix("first:") {
        Some(stem) => format!("[data-testid^=\"{stem}\"]"),
        None => format!("[data-testid=\"{word}\"]"),
    };
    stage.waits_for(&format!("document.querySelector('{selector}')")).await;
    stage.run(&format!("document.querySelector('{selector}').click()"), vec![]).await;
    stage.waits_for("document.querySelector('.office[aria-busy=false]')").await;
}

#[test]
fn every_room_in_every_theme_and_both_languages() {
    play(async {
        let env = vec![("YINXING_REHEARSAL".to_owned(), "14".to_owned())];
        let setting = Setting { before: Some(a_term), trainer: true, env, ..Setting::default() };
        let stage = Stage::open(setting).await;
        stage.sets_up("阳光社区", "李老师").await;
        stage.brings_engines().await;
        let mut findings = Findings::default();
        for (room, way) in ROOMS {
            for word in way.split_whitespace() {
                goes(&stage, word).await;
            }
            for language in ["en", "zh-CN"] {
                for theme in THEMES {
                    let now = Now { screen: room, level: OFFICE, theme, language };
                    stage.office_turns_to(now).await;
                    stage.looks_at(now, theme == "light", theme == "light" && language == "zh-CN", &mut findings).await;
                    stage.picture(&format!("room-{room}-{language}-{theme}")).await;
                }
            }
            let first = Now { screen: room, level: OFFICE, theme: "light", language: "zh-CN" };
            stage.office_turns_to(first).await;
            stage.walks_by_tab(first, &mut findings).await;
            let told = findings.told.join("\n");
            std::fs::write(root().join("target/rooms.txt"), told).expect("target/ can be written");
        }
        stage.close().await;
        println!("{} states, {:#?}", findings.looked_at, findings.figures);
        assert!(findings.told.is_empty(), "{} findings:\n{}", findings.told.len(), findings.told.join("\n"));
        assert_eq!(findings.looked_at, ROOMS.len() * 6, "{}", json!(findings.review));
    });
}

/// What a volunteer brings on a stick: a list with a title above it, an identity column and somebody who is known already.
#[test]
fn a_list_comes_in_from_a_file() {
    play(async {
        let stage = Stage::open(Setting { trainer: true, ..Setting::default() }).await;
        stage.sets_up("阳光社区", "李老师").await;
        let file = stage.folder().join("名单.csv");
        let list = "阳光社区老年班报名表,,\n姓名,身份证号,社区\n王桂兰,152301194506120024,阳光社区\n李福海,,东河社区\n";
        keep(&file, list.as_bytes()).expect("the list is written");
        stage.presses("room-people").await;
        stage.types("new-name", "李福海").await;
        stage.presses("add").await;
        stage.finds("notice").await;
        stage.presses("part-list").await;
        let field = stage.finds("list-file").await;
        field.send_keys(&file.to_string_lossy()).await.expect("the file is chosen");
        stage.finds("list-preview").await;
        stage.is_calm().await;
        stage.picture("room-list-from-file").await;
        stage.is_accessible("list-from-file", "zh-CN").await;
        let shown = stage.run("return document.querySelector('[data-testid=list-preview]').innerText", vec![]).await;
        let shown = shown.as_str().unwrap_or_default();
        assert!(shown.contains("王桂兰") && !shown.contains("1523"), "no identity number is shown: {shown}");
        stage.presses("take").await;
        stage.finds("notice").await;
        let folder = stage.close().await;
        let (records, _) = records::open(folder.path(), chrono::DateTime::UNIX_EPOCH).expect("the records open");
        let names: Vec<_> = records.people().expect("people").into_iter().map(|one| one.enrolment.name).collect();
        assert_eq!(names.len(), 2, "who is known already is not added again: {names:?}");
    });
}

//! Every screen of the learner's window, in every text level and every theme, held to every rule that can be measured; at 200 per
//! cent; with words stretched; and the pictures of all of it. A screen more is a line more in `SCREENS`.

use std::io::Write;
use std::path::Path;

use chrono::DateTime;
use journeys::inspect::{Findings, Now};
use journeys::stage::{keep, root};
use journeys::{Setting, Stage, sheet};
use records::register::classes::ClassPlan;
use records::register::sessions::SessionPlan;
use serde_json::json;

use super::play;

/// A screen's name, and the way to it from the one before: test ids to press, one after the other. `down` pushes the phone's page on,
/// `keys:12.5` types on the phone's keys, `first` takes the first thing on the phone's page, `disk-full` takes the records away,
/// `nudge:pause` is what the trainer sends, `storm` are four hurried taps.
type Sight = (&'static str, &'static str);

/// The window of a class of sixty. The order is a walk; each screen is looked at where it is reached.
const SCREENS: &[Sight] = &[
    ("door-letters", ""),
    ("door-names", "roll-W"),
    ("newcomer-name", "newcomer"),
    ("newcomer-picture", "name-王阿姨"),
    ("today", "picture-tea"),
    ("my-way", "looks-open"),
    ("skills", "looks-done skills"),
    ("card-code", "code-choose"),
    ("shelf", "code-back shelf"),
    ("shelf-hospital", "place-hospital"),
    ("shelf-scams", "shelf-domains place-scams"),
    ("watch", "shelf-domains place-hospital place-hospital/book-appointment begin-watch"),
    ("guided", "rest begin-guided"),
    ("guided-hand", "key-hint key-hint key-hint"),
    ("guided-list", "item-clinic item-book"),
    ("supported", "rest begin-supported item-clinic"),
    ("independent", "rest begin-independent item-clinic item-book item-east-campus item-ophthalmology"),
    ("dialog", "rest shelf place-payments place-payments/scan-to-pay begin item-pay item-scan"),
    ("camera", "item-once"),
    ("facts", "item-counter"),
    ("keypad", "item-right item-amount"),
    (
        "keypad-words",
        "rest shelf place-hospital place-hospital/first-use begin item-people item-wang item-close item-add item-needed item-deny item-name",
    ),
    ("keyboard", "rest shelf place-basics place-basics/typing-and-network begin item-line"),
    (
        "notice",
        "rest shelf place-payments place-payments/electricity begin item-pay item-utility item-electricity item-account keys:00102233 item-next item-ours",
    ),
    ("call", "rest shelf place-scams place-scams/screen-sharing begin item-answer"),
    ("stopped", "nudge:stop-the-scene"),
    ("paused", "nudge:pause"),
    ("unsteady", "nudge:go-on rest shelf place-hospital place-hospital/book-appointment begin storm storm"),
    ("vote", "nudge:vote"),
    ("vote-kept", "vote-good"),
    ("chat", "today shelf place-information place-information/health-rumour begin"),
    ("web", "item-open"),
    ("phrases", "rest shelf place-scams place-scams/police-call begin item-not-today item-hear item-scares"),
    ("consequence", "rest begin-supported item-listen item-answer item-obey"),
    ("consequence-read", "consequence-read"),
    ("deck-list", "rest shelf place-scams place-messages/sms begin"),
    ("deck-message", "first"),
    ("deck-why", "item-fake"),
    (
        "success",
        "rest shelf place-hospital place-hospital/book-appointment begin item-clinic item-book item-main-campus down item-orthopaedics item-day-2 item-general item-0900 item-wang-guilan item-on-arrival down item-notes down item-understood item-confirm",
    ),
    ("ending", "item-view"),
    ("trouble", "begin disk-full item-clinic"),
];

/// What a course folder that is not in order looks like, where nobody has a tile yet.
const AT_FIRST: &[Sight] = &[("door-empty", ""), ("course-problems", "course-problems")];

const LEVELS: [&str; 3] = ["standard", "larger", "largest"];
const THEMES: [&str; 3] = ["light", "dark", "contrast"];

const SURNAMES: [&str; 10] = ["王", "李", "张", "刘", "陈", "乌", "白", "赵", "吴", "阿"];
const GIVEN: [&str; 6] = ["桂兰", "福海", "秀英", "建国", "玉兰", "阿姨"];

fn sixty(folder: &Path) {
    let (mut records, _) = records::open(folder, DateTime::UNIX_EPOCH).expect("the records open");
    for surname in SURNAMES {
        for given in GIVEN {
            records.add_learner(DateTime::UNIX_EPOCH, &format!("{surname}{given}"), "tea").expect("a learner");
        }
    }
    // A meeting, so that there is something to vote on.
    let (now, plan) = (DateTime::UNIX_EPOCH, SessionPlan::default());
    let class = records.add_class(now, &ClassPlan { name: "周一上午班".into(), ..ClassPlan::default() }, false);
    let meeting = records.plan_session(now, class.expect("a class"), now, &plan).expect("a meeting");
    keep(&folder.join(MEETING), meeting.to_string().as_bytes()).expect("its id is kept");
    records.close().expect("the records close");
}

/// Which meeting is voted on, and what the trainer has sent: files beside the records.
const MEETING: &str = "meeting";
const LETTERS: &str = "letters";

/// The trainer sends something to every station.
async fn nudges(stage: &Stage, kind: &str) {
    let meeting = std::fs::read_to_string(stage.folder().join(MEETING)).expect("a meeting");
    let nudge = if kind == "vote" { json!({ "kind": kind, "session": meeting }) } else { json!({ "kind": kind }) };
    let letters = std::fs::OpenOptions::new().append(true).create(true).open(stage.folder().join(LETTERS));
    writeln!(letters.expect("letters can be written"), "{nudge}").expect("a letter is written");
    let there = match kind {
        "pause" => "document.querySelector('[data-testid=paused]')",
        "go-on" => "!document.querySelector('[data-testid=paused]')",
        "stop-the-scene" => "document.querySelector('[data-testid=offer]')",
        _ => "document.querySelector('[data-testid=vote]')",
    };
    stage.waits_for(there).await;
    stage.is_calm().await;
}

/// Taps as a trembling or anxious hand does: four within two seconds, each just late enough to count.
async fn storms(stage: &Stage) {
    const TAPS: &str = r#"
        const done = arguments[0]
        let left = 4
        const tap = () => {
            document.querySelector('[data-testid="phone-home"]').click()
            if (--left > 0) setTimeout(tap, 260)
            else done(true)
        }
        tap()
    "#;
    stage.may_tap().await;
    stage.run_async(TAPS, vec![]).await;
    stage.is_calm().await;
}

/// One step of a way.
async fn goes(stage: &Stage, word: &str) {
    if word.starts_with("item-") || word.starts_with("phone-") || word == "first" {
        stage.may_tap().await;
    }
    if let Some(kind) = word.strip_prefix("nudge:") {
        return nudges(stage, kind).await;
    }
    match word {
        "storm" => return storms(stage).await,
        "down" => return stage.pushes_down().await,
        "disk-full" => {
            for name in ["records.db", "records.db-wal", "records.db-shm"] {
                let file = stage.folder().join(name);
                if file.exists() {
                    std::fs::rename(&file, file.with_extension("gone")).expect("the records can be taken away");
                }
            }
            return;
        }
        _ => {}
    }
    if let Some(keys) = word.strip_prefix("keys:") {
        for key in keys.chars().map(String::from).chain(["done".to_owned()]) {
            presses(stage, &format!("[data-testid=\"pad-{key}\"]")).await;
        }
        return;
    }
    let selector = if word == "first" {
        "[data-screen] .scroll [data-testid^=item-]".to_owned()
    } else {
        format!("[data-testid=\"{word}\"]")
    };
    // A lesson may lie on another page of the shelf.
    if word.starts_with("place-") {
        stage.waits_for("document.querySelector('[data-testid^=\"place-\"]')").await;
        for _ in 0..4 {
            if stage.run(&format!("return document.querySelector('{selector}') !== null"), vec![]).await == json!(true)
            {
                break;
            }
            presses(stage, "[data-testid=turn-on]").await;
        }
    }
    presses(stage, &selector).await;
}

/// Presses it by script: assistive technology does it so, and it takes no pointer's time.
async fn presses(stage: &Stage, selector: &str) {
    stage.waits_for(&format!("document.querySelector('{selector}')")).await;
    stage.run(&format!("document.querySelector('{selector}').click()"), vec![]).await;
    stage.is_calm().await;
}

/// What is chosen one after the other on each screen, and how closely it is looked at.
struct Turn {
    level: &'static str,
    theme: &'static str,
    language: &'static str,
    axe: bool,
    ibm: bool,
    picture: bool,
}

/// Every level and theme in Chinese, every theme in English: our own scripts look at all of it. axe-core looks at each theme at the
/// first level and at each level in the first theme, since colours do not depend on sizes; IBM's checker, which knows nothing of
/// colours that axe-core does not, at the first and the largest level of the first theme.
fn turns() -> Vec<Turn> {
    let of = |language: &'static str, level: &'static str, theme: &'static str| Turn {
        level,
        theme,
        language,
        axe: theme == "light" || level == "standard" && language == "zh-CN",
        ibm: theme == "light" && level != "larger",
        picture: level == "standard" || level == "largest" && theme == "light",
    };
    let chinese = THEMES.iter().flat_map(|theme| LEVELS.iter().map(move |level| of("zh-CN", level, theme)));
    chinese.chain(THEMES.iter().map(|theme| of("en", "standard", theme))).collect()
}

/// As it is when it opens.
fn first(screen: &'static str) -> Now<'static> {
    Now { screen, level: "standard", theme: "light", language: "zh-CN" }
}

/// Goes from screen to screen and turns each to every look.
async fn visits(stage: &Stage, screens: &[Sight], turns: &[Turn], findings: &mut Findings) {
    stage.brings_engines().await;
    for (screen, way) in screens {
        for word in way.split_whitespace() {
            goes(stage, word).await;
        }
        for turn in turns {
            let now = Now { screen, level: turn.level, theme: turn.theme, language: turn.language };
            stage.turns_to(now).await;
            stage.looks_at(now, turn.axe, turn.ibm, findings).await;
            if turn.picture {
                stage.picture(&format!("matrix-{}", now.name())).await;
            }
        }
        stage.turns_to(first(screen)).await;
        stage.walks_by_tab(first(screen), findings).await;
        told_so_far("matrix", findings);
    }
}

/// Kept as it comes, for whoever waits for the end.
fn told_so_far(walk: &str, findings: &Findings) {
    let file = root().join(format!("target/{walk}.txt"));
    std::fs::write(file, findings.told.join("\n")).expect("target/ can be written");
}

fn is_clean(findings: &Findings) {
    assert!(findings.told.is_empty(), "{} findings:\n{}", findings.told.len(), findings.told.join("\n"));
}

async fn opens(size: (u32, u32)) -> Stage {
    let setting = Setting { size, before: Some(sixty), letters: Some(LETTERS), ..Setting::default() };
    let stage = Stage::open(setting).await;
    stage.is_at("door").await;
    stage
}

#[test]
fn every_screen_in_every_level_and_theme() {
    play(async {
        let begun = std::time::Instant::now();
        let mut findings = Findings::default();
        let stage = opens((1366, 768)).await;
        visits(&stage, SCREENS, &turns(), &mut findings).await;
        stage.close().await;
        // A course folder that is not in order, where nobody has a tile yet.
        let broken = ("hospital/book-appointment/zh-CN.ftl".to_owned(), "titel = 1\n".to_owned());
        let stage = Stage::open(Setting { lessons: vec![broken], ..Setting::default() }).await;
        stage.is_at("door").await;
        visits(&stage, AT_FIRST, &turns(), &mut findings).await;
        stage.close().await;
        let seconds = begun.elapsed().as_secs_f32();
        println!(
            "{} states in {seconds:.0} s, of which the engines took {:.0} s",
            findings.looked_at,
            findings.engines_ms / 1000.0
        );
        println!("{:#?}\nfor a human: {:?}", findings.figures, findings.review);
        is_clean(&findings);
        let walk = "every screen × text level × theme in Chinese, every screen × theme in English";
        sheet::keeps(&sheet::sheet(&findings, &[(walk, findings.looked_at)])).expect("the sheet is true");
    });
}

/// A checker that finds nothing may be one that looks at nothing: each has to find what was put there for it.
#[test]
fn what_is_wrong_on_purpose_is_found() {
    const WRONG: &str = r#"
        const wrong = document.createElement('div');
        wrong.style.cssText = 'position:fixed;left:30px;top:120px;width:300px;z-index:99;background:#fff';
        wrong.innerHTML = `<button class="key" style="width:20px;height:20px;min-height:0;padding:0"></button>
            <p style="color:#999;font-size:24px;line-height:1.4">pale words</p>
            <p style="color:#000;font-size:9px">tiny words</p>
            <div style="overflow:hidden;height:14px"><p style="color:#000;font-size:24px;line-height:1.4">one line<br>and one that is cut</p></div>
            <p style="color:#000;font-size:24px;line-height:1">lines without room between them, which go on and on until they fill two</p>`;
        document.querySelector('main').append(wrong);
    "#;
    play(async {
        let mut findings = Findings::default();
        let stage = opens((1366, 768)).await;
        stage.brings_engines().await;
        let now = first("wrong on purpose");
        stage.turns_to(now).await;
        stage.looks_at(now, true, true, &mut findings).await;
        is_clean(&findings);
        stage.run(WRONG, vec![]).await;
        stage.looks_at(now, true, true, &mut findings).await;
        stage.close().await;
        let told = findings.told.join("\n");
        for wanted in [
            "20x20",
            "contrast 2.8",
            "words of 9",
            "cut away",
            "apart",
            "axe button-name",
            "axe color-contrast",
            "ibm ",
        ] {
            assert!(told.contains(wanted), "nobody found `{wanted}`:\n{told}");
        }
    });
}

/// A screen of 1366 × 768 at 200 per cent has room for 683 × 384.
#[test]
fn at_200_per_cent_nothing_is_lost() {
    play(async {
        let mut findings = Findings::default();
        let stage = opens((683, 384)).await;
        for (screen, way) in SCREENS {
            for word in way.split_whitespace() {
                goes(&stage, word).await;
            }
            stage.turns_to(first(screen)).await;
            stage.reflows(screen, &mut findings).await;
            if ["today", "guided", "my-way"].contains(screen) {
                stage.picture(&format!("reflow-{screen}")).await;
            }
            told_so_far("reflow", &findings);
        }
        stage.close().await;
        is_clean(&findings);
    });
}

/// English words with accents and some 40 per cent longer, as another language might have them.
#[test]
fn longer_words_are_not_cut() {
    play(async {
        let mut findings = Findings::default();
        let stage = opens((1366, 768)).await;
        stage.stretches_words().await;
        for (screen, way) in SCREENS {
            for word in way.split_whitespace() {
                goes(&stage, word).await;
            }
            let now = Now { screen, level: "standard", theme: "light", language: "en" };
            stage.turns_to(now).await;
            stage.looks_at(now, false, false, &mut findings).await;
            stage.picture(&format!("stretched-{screen}")).await;
            stage.turns_to(first(screen)).await;
            told_so_far("stretched", &findings);
        }
        stage.close().await;
        is_clean(&findings);
    });
}

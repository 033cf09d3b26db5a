//! axe-core and our own rules on every screen, in both sizes and both languages; and the keyboard alone.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use journeys::{Setting, Stage};

use super::{GUIDED, play};

/// Walks through every screen that a learner meets and checks each.
async fn check_every_screen(size: (u32, u32), language: &str) {
    let stage = Stage::open(Setting { size, ..Setting::default() }).await;
    stage.is_at("door").await;
    stage.presses(&format!("language-{language}")).await;
    stage.waits_for(&format!("document.documentElement.lang === '{language}'")).await;
    let check = async |what: &str| {
        stage.picture(&format!("{}-{language}-{what}", size.0)).await;
        stage.is_accessible(what, language).await;
    };
    check("door").await;
    stage.presses("newcomer").await;
    stage.waits_for("document.querySelector('[data-testid^=\"name-\"]')").await;
    check("newcomer").await;
    stage.run("document.querySelector('[data-testid^=\"name-\"]').click()", vec![]).await;
    stage.finds("picture-leaf").await;
    check("newcomer-picture").await;
    stage.presses("picture-leaf").await;
    stage.is_at("today").await;
    check("today").await;
    stage.presses("shelf").await;
    stage.finds("place-hospital").await;
    check("shelf").await;
    stage.presses("place-hospital").await;
    stage.finds("place-hospital/book-appointment").await;
    check("shelf-hospital").await;
    stage.presses("today-again").await;
    stage.is_at("today").await;
    stage.chooses("hospital/book-appointment").await;
    stage.presses("begin").await;
    stage.sees("home/main").await;
    check("practice-home").await;
    for (number, (item, screen)) in GUIDED.iter().enumerate() {
        if *item == "down" {
            stage.pushes_down().await;
        } else {
            stage.taps(item).await;
        }
        if !screen.is_empty() {
            stage.sees(screen).await;
            check(&format!("practice-{:02}-{}", number + 1, screen.replace('/', "-"))).await;
        }
    }
    stage.is_at("ending").await;
    check("ending").await;
    stage.close().await;
}

#[test]
fn every_screen_is_accessible_on_a_small_window_in_chinese() {
    play(check_every_screen((1366, 768), "zh-CN"));
}

#[test]
fn every_screen_is_accessible_on_a_large_window_in_english() {
    play(check_every_screen((1920, 1080), "en"));
}

#[test]
fn the_keyboard_alone_is_enough() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.is_at("door").await;
        reach(&stage, "guest").await;
        stage.is_at("today").await;
        reach(&stage, "shelf").await;
        reach(&stage, "place-hospital").await;
        reach(&stage, "place-hospital/book-appointment").await;
        stage.is_at("today").await;
        reach(&stage, "begin").await;
        stage.sees("home/main").await;
        for (item, screen) in &GUIDED[..6] {
            if *item == "down" {
                stage.pushes_by(async || reach(&stage, "scroll-down").await).await;
            } else {
                reach(&stage, &format!("item-{item}")).await;
            }
            stage.sees(screen).await;
        }
        // Escape shuts the sheet that lies over the phone, and leaves the phone where it is.
        let screen = GUIDED[5].1;
        reach(&stage, "looks-open").await;
        stage.finds("looks").await;
        press(&stage, '\u{e00c}').await;
        stage.is_calm().await;
        stage.sees(screen).await;
        let menu = "const asked = new MouseEvent('contextmenu', { cancelable: true, bubbles: true }); \
                    document.body.dispatchEvent(asked); return asked.defaultPrevented";
        assert_eq!(stage.run(menu, vec![]).await, serde_json::json!(true), "no menu of the browser's");
        stage.close().await;
    });
}

/// Tabs until the focus is there, and presses Enter. The focus must be seen on the way.
async fn reach(stage: &Stage, test_id: &str) {
    stage.finds(test_id).await;
    stage.may_tap().await;
    for _ in 0..60 {
        let there = format!("return document.activeElement?.dataset?.testid === '{test_id}'");
        if stage.run(&there, vec![]).await == serde_json::json!(true) {
            let seen = "const s = getComputedStyle(document.activeElement); \
                        return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 3 || s.boxShadow !== 'none'";
            assert_eq!(stage.run(seen, vec![]).await, serde_json::json!(true), "{test_id} has no visible focus");
            press(stage, '\u{e007}').await;
            stage.is_calm().await;
            return;
        }
        press(stage, '\u{e004}').await;
    }
    panic!("{test_id} cannot be reached with the Tab key");
}

async fn press(stage: &Stage, key: char) {
    let keys =
        KeyActions::new("keys".to_owned()).then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
    stage.perform(keys).await;
}

/// Every colour and every size on the screens that a learner meets most: words keep 7:1, nothing is cut off or out of reach.
async fn check_looks(size: (u32, u32), levels: &[&str], themes: &[&str]) {
    let stage = Stage::open(Setting { size, ..Setting::default() }).await;
    stage.comes_in_as("王阿姨", "tea").await;
    let mut number = 0;
    for theme in themes {
        for level in levels {
            stage.presses("looks-open").await;
            stage.presses(&format!("text-{level}")).await;
            stage.presses(&format!("theme-{theme}")).await;
            let is_so = format!(
                "document.documentElement.dataset.text === '{level}' && document.documentElement.dataset.theme === '{theme}'"
            );
            stage.waits_for(&is_so).await;
            stage.waits_for(&format!("document.querySelector('[data-testid=theme-{theme}][aria-pressed=true]')")).await;
            let check = async |what: &str| {
                let what = format!("look-{theme}-{level}-{what}");
                stage.picture(&what).await;
                stage.is_accessible(&what, "zh-CN").await;
                let least = "return parseFloat(getComputedStyle(document.body).fontSize)";
                let body = stage.run(least, vec![]).await.as_f64().unwrap_or_default();
                let asked = match *level {
                    "standard" => 20.0,
                    "larger" => 26.0,
                    _ => 32.0,
                };
                assert!(body >= asked, "{what}: running text is {body} px, {asked} are asked for");
            };
            check("panel").await;
            stage.presses("looks-done").await;
            stage.waits_for("document.querySelector('dialog[open]') === null").await;
            check("today").await;
            stage.presses("shelf").await;
            stage.finds("place-hospital").await;
            check("shelf").await;
            stage.presses("today-again").await;
            stage.chooses("hospital/book-appointment").await;
            // Whichever way is not being gone on with.
            number += 1;
            stage.presses(if number % 2 == 0 { "begin-independent" } else { "begin-supported" }).await;
            stage.sees("home/main").await;
            check("home").await;
            stage.taps("clinic").await;
            stage.sees("clinic/front").await;
            check("front").await;
            stage.taps("book").await;
            stage.taps("main-campus").await;
            stage.taps("orthopaedics").await;
            stage.sees("clinic/dates").await;
            check("dates").await;
            stage.presses("rest").await;
            stage.is_at("today").await;
        }
    }
    // What was chosen is kept with the learner, and only with her.
    stage.presses("stand-up").await;
    stage.is_at("door").await;
    stage.waits_for("document.documentElement.dataset.theme === 'light'").await;
    check_kept(&stage, themes.last().copied().unwrap_or("light")).await;
    stage.close().await;
}

async fn check_kept(stage: &Stage, theme: &str) {
    stage.run("document.querySelector('[data-testid^=\"learner-\"]').click()", vec![]).await;
    stage.is_at("today").await;
    stage.waits_for(&format!("document.documentElement.dataset.theme === '{theme}'")).await;
}

#[test]
fn every_theme_keeps_its_contrast() {
    play(check_looks((1366, 768), &["standard"], &["light", "dark", "contrast"]));
}

#[test]
fn every_text_level_fits_the_smallest_window() {
    play(check_looks((1366, 768), &["larger", "largest"], &["light"]));
}

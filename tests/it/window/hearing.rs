//! Point to hear, the large pointer, and nothing that moves: what a learner switched on does what it says.

use std::time::Duration;

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use journeys::{Setting, Stage};
use serde_json::json;

use super::play;
use super::recorded::events;

/// Watches what the window has read aloud: the calls that leave it.
const WATCH: &str = "
    window.heard = [];
    const send = window.fetch;
    window.fetch = (address, rest) => {
        if (String(address).endsWith('read_out')) heard.push(new TextDecoder().decode(rest.body instanceof Uint8Array ? rest.body : new TextEncoder().encode(rest.body)));
        return send(address, rest);
    };
    return true;
";

/// Moves the pointer onto it.
async fn points_at(stage: &Stage, test_id: &str) {
    let (x, y) = place_of(stage, test_id).await;
    stage.perform(MouseActions::new("mouse".to_owned()).then(to(x - 6.0, y)).then(to(x, y))).await;
}

/// Moves the pointer onto it and away to the window's edge, where there is nothing.
async fn passes_over(stage: &Stage, test_id: &str) {
    let (x, y) = place_of(stage, test_id).await;
    let over = MouseActions::new("mouse".to_owned()).then(to(x - 6.0, y)).then(to(x, y));
    stage.perform(over.then(to(2.0, 384.0))).await;
}

/// Waits longer than a pointer must rest on a thing for it to be read. The page's own clock is set after the one that waits for the
/// pointer, and strikes after it, however busy the machine is.
async fn rests_there(stage: &Stage) {
    stage.run_async("setTimeout(() => arguments[0](true), 900)", vec![]).await;
}

fn to(x: f64, y: f64) -> PointerAction {
    PointerAction::MoveTo { duration: Some(Duration::from_millis(30)), x, y }
}

async fn place_of(stage: &Stage, test_id: &str) -> (f64, f64) {
    let place = stage
        .run(
            &format!("const b = document.querySelector('[data-testid=\"{test_id}\"]').getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2]"),
            vec![],
        )
        .await;
    (place[0].as_f64().expect("x").round(), place[1].as_f64().expect("y").round())
}

#[test]
fn what_the_pointer_rests_on_is_read_and_never_recorded() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.comes_in_as("王阿姨", "tea").await;
        stage.chooses("hospital/book-appointment").await;
        stage.presses("begin-supported").await;
        stage.sees("home/main").await;
        stage.run(WATCH, vec![]).await;
        points_at(&stage, "item-clinic").await;
        rests_there(&stage).await;
        assert_eq!(stage.run("return heard", vec![]).await, json!([]), "it is off until it is switched on");
        stage.presses("looks-open").await;
        stage.presses("point-to-hear").await;
        stage.waits_for("document.querySelector('[data-testid=point-to-hear][aria-checked=true]')").await;
        stage.presses("looks-done").await;
        // The coach is not interrupted; a hint is soon said.
        stage.presses("key-hint").await;
        stage.waits_for("document.querySelector('[data-lit]') === null").await;
        stage.run("heard.length = 0", vec![]).await;
        passes_over(&stage, "item-clinic").await;
        rests_there(&stage).await;
        assert_eq!(stage.run("return heard", vec![]).await, json!([]), "passing over is not pointing");
        points_at(&stage, "item-clinic").await;
        stage.waits_for("heard.some((one) => one.includes('安康就医'))").await;
        stage.waits_for("document.querySelector('[data-testid=item-clinic][data-pointed]')").await;
        stage.picture("pointed-at").await;
        rests_there(&stage).await;
        assert_eq!(stage.run("return heard.length", vec![]).await, json!(1), "once, as long as it rests there");
        // The keyboard's focus is read too.
        stage.run("document.querySelector('[data-testid=key-hint]').focus({ focusVisible: true })", vec![]).await;
        let seen = stage.run("return document.activeElement.matches(':focus-visible')", vec![]).await;
        if seen == json!(true) {
            stage.waits_for("heard.some((one) => one.includes('给我提示'))").await;
        }
        let folder = stage.close().await;
        let told = events(folder.path());
        assert!(
            !told.iter().any(|event| event.starts_with("tap") || event.starts_with("slip")),
            "nothing of it is recorded: {told:?}"
        );
    });
}

#[test]
fn the_pointer_is_large_and_nothing_moves_for_those_who_ask() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.is_at("door").await;
        stage.comes_in_as("王阿姨", "tea").await;
        let cursor = "getComputedStyle(document.querySelector('[data-testid=begin]')).cursor";
        let large = stage.run(&format!("return {cursor}"), vec![]).await;
        let large = large.as_str().unwrap_or_default().to_owned();
        let address =
            large.split('"').nth(1).or_else(|| large.split("url(").nth(1).and_then(|rest| rest.split(')').next()));
        let address = address.unwrap_or_else(|| panic!("no picture for the pointer: {large}")).to_owned();
        let size = stage
            .run_async("const done = arguments[1]; const one = new Image(); one.onload = () => done([one.naturalWidth, one.naturalHeight]); one.onerror = () => done(null); one.src = arguments[0]", vec![json!(address)])
            .await;
        assert_eq!(size, json!([64, 64]), "the pointer's picture is there, and it is large");
        assert!(large.contains(") 23 5"), "it points with its fingertip: {large}");
        stage.presses("looks-open").await;
        stage.presses("large-pointer").await;
        stage.waits_for(&format!("{cursor} === 'pointer'")).await;
        stage.presses("still").await;
        stage.waits_for("'still' in document.documentElement.dataset").await;
        stage.presses("looks-done").await;
        stage.chooses("hospital/book-appointment").await;
        stage.presses("begin").await;
        stage.sees("home/main").await;
        stage.waits_for("document.querySelector('[data-testid=pointer]')").await;
        for _ in 0..3 {
            stage.presses("key-hint").await;
        }
        let moving = stage.run("return document.getAnimations().length", vec![]).await;
        assert_eq!(moving, json!(0), "ring, hand and everything else stand still");
        stage.picture("still").await;
        let scrolls = stage.run("return [...document.querySelectorAll('*')].filter((one) => getComputedStyle(one).scrollBehavior === 'smooth').length", vec![]).await;
        assert_eq!(scrolls, json!(0));
        stage.close().await;
    });
}

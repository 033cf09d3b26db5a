//! Coming back after a day in the real window: the review from its proposal to its end, what one can do, and the card code. Looked
//! at, and held to the rules of access.

use std::path::Path;

use journeys::{Key, Setting, Stage};
use records::{NewAttempt, NewEvent};

use super::play;

/// Wang Guilan did two lessons alone yesterday.
fn yesterday(folder: &Path) {
    let then = chrono::DateTime::parse_from_rfc3339("2026-06-07T09:30:00+08:00").expect("a time").to_utc();
    let (mut records, _) = records::open(folder, then).expect("the records open");
    let learner = records.add_learner(then, "王桂兰", "lotus").expect("a tile");
    for (lesson, skill) in [("hospital/book-appointment", "hospital.slot"), ("payments/pay-code", "payments.code")] {
        let new = NewAttempt {
            learner: Some(learner.id),
            lesson: lesson.to_owned(),
            fingerprint: String::new(),
            support: "independent".to_owned(),
            steps: 1,
        };
        let attempt = records.begin_attempt(then, &new).expect("an attempt");
        let event =
            |at_ms, kind: &str, body| NewEvent { at_ms, kind: kind.to_owned(), step: Some("check-all".into()), body };
        let done = serde_json::json!({ "independence": "alone", "slips": 0, "ms": 60_000, "skills": [skill] });
        let events = [
            event(0, "began", serde_json::json!({ "support": "independent" })),
            event(60_000, "step-done", done),
            event(60_000, "done", serde_json::json!({})),
        ];
        records.append(then, attempt, &events).expect("on disk");
    }
    records.close().expect("the records close");
}

/// Asks until help points at something, and touches that.
async fn follows_help(stage: &Stage) {
    const POINTED: &str = "[...document.querySelectorAll('[data-testid=pointer]')].at(-1)";
    for _ in 0..5 {
        if stage.run(&format!("return {POINTED} !== undefined"), Vec::new()).await == serde_json::json!(true) {
            break;
        }
        stage.asks(Key::Hint).await;
    }
    let target = format!(
        "const at = {POINTED}; const place = at.closest('button') ?? at.parentElement.querySelector('button') ?? at.parentElement; return place.dataset.testid ?? place.querySelector('[data-testid]').dataset.testid"
    );
    let target = stage.run(&target, Vec::new()).await.as_str().expect("something to touch").to_owned();
    if target.starts_with("scroll-") {
        stage.pushes_by(async || stage.presses(&target).await).await;
    } else {
        stage.presses(&target).await;
    }
}

#[test]
fn a_review_is_proposed_walked_through_and_ended() {
    play(async {
        let stage = Stage::open(Setting { before: Some(yesterday), ..Setting::default() }).await;
        let tile = "return document.querySelector('[data-testid^=learner-]').dataset.testid";
        stage.waits_for("document.querySelector('[data-testid^=learner-]')").await;
        let tile = stage.run(tile, Vec::new()).await.as_str().expect("a tile").to_owned();
        stage.presses(&tile).await;
        stage.is_at("today").await;
        stage.picture("review-today").await;
        stage.is_accessible("review-today", "zh-CN").await;
        assert!(stage.caption().await.contains("复习"), "{}", stage.caption().await);
        stage.presses("begin").await;
        stage.waits_for("document.querySelector('[data-testid=phone]')").await;
        stage.picture("review-step").await;
        stage.is_accessible("review-step", "zh-CN").await;
        let screen = "document.querySelector('[data-screen]')?.dataset.screen";
        for _ in 0..60 {
            let now = stage.run(&format!("return {screen} ?? ''"), Vec::new()).await;
            let now = now.as_str().unwrap_or_default().to_owned();
            if now == "judge/own" {
                break;
            }
            follows_help(&stage).await;
        }
        stage.sees("judge/own").await;
        stage.picture("review-own-phone").await;
        stage.is_accessible("review-own-phone", "zh-CN").await;
        stage.taps("worked").await;
        stage.sees("judge/own-told").await;
        stage.picture("review-own-told").await;
        stage.taps("on").await;
        stage.sees("judge/cards").await;
        stage.picture("review-cards").await;
        stage.taps("card-0").await;
        stage.sees("judge/card-0").await;
        stage.picture("review-card").await;
        stage.taps("keep").await;
        stage.is_at("ending").await;
        stage.picture("review-ending").await;
        stage.is_accessible("review-ending", "zh-CN").await;
        stage.presses("stand-up").await;
        stage.is_at("door").await;
        stage.close().await;
    });
}

#[test]
fn what_one_can_do_and_two_pictures_of_ones_own() {
    play(async {
        let stage = Stage::open(Setting { before: Some(yesterday), ..Setting::default() }).await;
        let tile = "return document.querySelector('[data-testid^=learner-]').dataset.testid";
        stage.waits_for("document.querySelector('[data-testid^=learner-]')").await;
        let tile = stage.run(tile, Vec::new()).await.as_str().expect("a tile").to_owned();
        stage.presses(&tile).await;
        stage.is_at("today").await;
        stage.presses("skills").await;
        stage.is_at("shelf").await;
        stage.picture("skills-domains").await;
        stage.is_accessible("skills-domains", "zh-CN").await;
        stage.presses("code-choose").await;
        stage.is_at("cardCode").await;
        stage.presses("code-boat").await;
        stage.picture("code-choosing").await;
        stage.is_accessible("code-choosing", "zh-CN").await;
        stage.presses("code-sun").await;
        stage.is_at("today").await;
        // One touch, and the next one may sit down.
        stage.presses("stand-up").await;
        stage.presses(&tile).await;
        stage.is_at("cardCode").await;
        for picture in ["code-tea", "code-fish", "code-tea", "code-bird"] {
            stage.presses(picture).await;
        }
        stage.finds("code-let-in").await;
        stage.picture("code-let-in").await;
        stage.is_accessible("code-let-in", "zh-CN").await;
        stage.presses("code-let-in").await;
        stage.is_at("today").await;
        stage.presses("shelf").await;
        stage.presses("stand-up").await;
        stage.is_at("door").await;
        stage.close().await;
    });
}

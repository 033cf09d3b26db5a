//! A whole guided run and a supported run with two wrong turns: the window shows it, the database holds exactly it.

use journeys::{Key, Setting, Stage};
use serde_json::json;

use super::recorded::events;
use super::{GUIDED, play};

#[test]
fn a_guided_run_from_the_door_to_the_ending() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.is_at("door").await;
        stage.picture("door-empty").await;
        stage.comes_in_as("王阿姨", "tea").await;
        stage.picture("today").await;
        stage.chooses("hospital/book-appointment").await;
        stage.presses("begin").await;
        stage.sees("home/main").await;
        stage.waits_for("document.querySelector('[data-testid=pointer]')").await;
        stage.taps("social").await;
        stage.waits_for("document.querySelector('[data-testid=caption]').innerText.includes('社保')").await;
        stage.sees("home/main").await;
        for (number, (item, screen)) in GUIDED.iter().enumerate() {
            if *item == "down" {
                stage.pushes_down().await;
            } else {
                stage.taps(item).await;
            }
            if !screen.is_empty() {
                stage.sees(screen).await;
                stage.picture(&format!("guided-{:02}-{}", number + 1, screen.replace('/', "-"))).await;
            }
        }
        stage.is_at("ending").await;
        stage.picture("ending").await;
        let folder = stage.close().await;
        let expected = [
            "began open guided",
            "tap open social redirected",
            "slip open W6 social",
            "tap open clinic right",
            "step-done open ring slips 1",
            "tap book book right",
            "step-done book ring slips 0",
            "tap hospital main-campus right",
            "step-done hospital ring slips 0",
            "tap department scroll right",
            "tap department orthopaedics right",
            "step-done department ring slips 0",
            "tap day day-2 right",
            "step-done day ring slips 0",
            "tap doctor general right",
            "step-done doctor ring slips 0",
            "tap slot 0900 right",
            "step-done slot ring slips 0",
            "tap patient wang-guilan right",
            "step-done patient ring slips 0",
            "tap payment on-arrival right",
            "step-done payment ring slips 0",
            "tap notes scroll right",
            "tap notes notes right",
            "tap notes scroll right",
            "tap notes understood right",
            "step-done notes ring slips 0",
            "tap confirm confirm right",
            "step-done confirm ring slips 0",
            "tap find view right",
            "step-done find ring slips 0",
            "done -",
        ];
        assert_eq!(events(folder.path()), expected);
    });
}

#[test]
fn a_supported_run_with_two_wrong_turns() {
    play(async {
        let stage = Stage::open(Setting { size: (1920, 1080), ..Setting::default() }).await;
        stage.comes_in_as("李叔叔", "mountain").await;
        stage.chooses("hospital/book-appointment").await;
        stage.presses("begin-supported").await;
        stage.sees("home/main").await;
        let pointer = stage.run("return document.querySelectorAll('[data-testid=pointer]').length", vec![]).await;
        assert_eq!(pointer, json!(0), "in the supported way nothing is pointed at before it is needed");
        // The first wrong turn: another icon.
        stage.taps("social").await;
        stage.sees("home/later").await;
        stage.picture("supported-strayed").await;
        stage.presses("phone-back").await;
        stage.sees("home/main").await;
        stage.taps("clinic").await;
        stage.taps("book").await;
        // The second: the campus with the similar name; the hint leads back.
        stage.taps("east-campus").await;
        stage.sees("clinic/departments").await;
        stage.asks(Key::Hint).await;
        stage.waits_for("document.querySelector('[data-testid=caption]').innerText.includes('返回')").await;
        stage.picture("supported-led-back").await;
        stage.presses("phone-back").await;
        stage.sees("clinic/hospitals").await;
        for (item, screen) in &GUIDED[2..] {
            if *item == "down" {
                stage.pushes_down().await;
            } else {
                stage.taps(item).await;
            }
            if !screen.is_empty() {
                stage.sees(screen).await;
            }
        }
        stage.is_at("ending").await;
        stage.picture("supported-ending").await;
        let folder = stage.close().await;
        let told = events(folder.path());
        let expected = [
            "began open supported",
            "tap open social wandering",
            "slip open W6 social",
            "tap open back right",
            "tap open clinic right",
            "step-done open hint slips 1",
            "tap book book right",
            "step-done book alone slips 0",
            "tap hospital east-campus wandering",
            "slip hospital W6 east-campus",
            "ask hospital hint",
            "help hospital words asked",
            "tap hospital back right",
            "tap hospital main-campus right",
            "step-done hospital hint slips 1",
            "tap department scroll right",
            "tap department orthopaedics right",
            "step-done department alone slips 0",
        ];
        assert_eq!(told[..expected.len()], expected);
        assert_eq!(told.iter().filter(|line| line.starts_with("step-done")).count(), 12);
        assert_eq!(told.iter().filter(|line| line.ends_with("alone slips 0")).count(), 10);
        assert_eq!(told.last().map(String::as_str), Some("done -"));
    });
}

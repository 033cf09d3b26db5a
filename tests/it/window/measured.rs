//! Measures, printed and kept in target/measures/window.json; nothing here depends on how fast the machine is. `YINXING_TAPS=150` taps so
//! often more: enough for a 99th percentile.

use journeys::stage::{keep, root};
use journeys::{Setting, Stage, processes};
use serde_json::json;

use super::{GUIDED, play};

#[test]
fn start_memory_and_taps_are_measured() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.is_at("door").await;
        let paints =
            stage.run("return performance.getEntriesByType('paint').map(p => [p.name, p.startTime])", vec![]).await;
        let to_door = stage.asked_at.elapsed();
        stage.presses("guest").await;
        stage.chooses("hospital/book-appointment").await;
        stage.presses("begin-supported").await;
        stage.sees("home/main").await;
        stage.run(WATCH, vec![]).await;
        let more: usize = std::env::var("YINXING_TAPS").ok().and_then(|count| count.parse().ok()).unwrap_or_default();
        for _ in 0..more {
            stage.presses("phone-home").await;
        }
        for (item, screen) in &GUIDED {
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
        stage.waits_for("measured.feedback.length >= 12 && measured.drawn.length >= 10").await;
        let measured = stage.run("return window.measured", vec![]).await;
        let memory = processes::pss_mib(&processes::of_window(stage.folder()));
        let list = |key: &str| {
            let mut all: Vec<f64> =
                measured[key].as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
            all.sort_by(f64::total_cmp);
            all
        };
        let (feedback, drawn) = (list("feedback"), list("drawn"));
        assert!(feedback.len() >= 12 && drawn.len() >= 10, "every tap is measured: {measured}");
        let told = json!({
            "asked_to_door_ms": to_door.as_millis() as u64,
            "paints_ms_in_page": paints,
            "memory_pss_mib": memory.round(),
            "pointerdown_to_feedback_frame_ms": told_of(&feedback),
            "pointerup_to_new_screen_frame_ms": told_of(&drawn),
        });
        println!("{told:#}");
        let folder = root().join("target/measures");
        std::fs::create_dir_all(&folder).expect("target/ can be written");
        keep(&folder.join("window.json"), format!("{told:#}").as_bytes()).expect("target/ can be written");
        stage.close().await;
    });
}

/// From the least to the most.
fn told_of(sorted: &[f64]) -> serde_json::Value {
    let at = |share: f64| sorted[((sorted.len() as f64 * share) as usize).min(sorted.len() - 1)];
    json!({ "n": sorted.len(), "median": at(0.5), "p99": at(0.99), "most": at(1.0) })
}

/// From the finger's touch to the next frame (the pressed look is CSS: it is in that frame), and from its release to
/// the first frame in which the phone shows something else.
const WATCH: &str = r"
    window.measured = { feedback: [], drawn: [] };
    addEventListener('pointerdown', event => {
        const at = event.timeStamp;
        requestAnimationFrame(() => setTimeout(() => measured.feedback.push(performance.now() - at)));
    }, true);
    addEventListener('pointerup', event => {
        const at = event.timeStamp, before = document.querySelector('[data-screen]')?.dataset.screen;
        const look = () => {
            const now = document.querySelector('[data-screen]')?.dataset.screen;
            if (now !== before) setTimeout(() => measured.drawn.push(performance.now() - at));
            else if (performance.now() - at < 2000) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
    }, true);
    return true;
";

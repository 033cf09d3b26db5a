//! The voice, listened to: with a speech service that plays into a file.

use std::time::Duration;

use journeys::{Setting, Stage};
use narration::rehearsal::{SoundStage, duration_s, rms};

use super::play;

#[test]
fn a_step_is_spoken_and_not_silent() {
    let mut sound = SoundStage::start().expect("a private sound server");
    let wav = sound.folder().join("step.wav");
    let env = sound.env();
    play(async {
        let stage = Stage::open(Setting { env, ..Setting::default() }).await;
        stage.is_at("door").await;
        // The first start tries the voices; the sign goes when one has passed.
        for _ in 0..240 {
            let waking =
                "return /正在准备/.test(document.querySelector('[data-testid=caption]').parentElement.innerText)";
            if stage.run(waking, vec![]).await == serde_json::json!(false) {
                break;
            }
            tokio::time::sleep(Duration::from_millis(500)).await;
        }
        stage.presses("guest").await;
        stage.is_at("today").await;
        stage.chooses("hospital/book-appointment").await;
        sound.record(&wav).expect("the recorder starts");
        stage.presses("begin").await;
        stage.sees("home/main").await;
        let lit = "document.querySelector('[data-testid=caption] [data-lit]')";
        stage.waits_for(lit).await;
        stage.picture("heard").await;
        tokio::time::sleep(Duration::from_secs(6)).await;
        stage.presses("hush").await;
        sound.stop_recording();
        stage.close().await;
    });
    let (seconds, loud) = (duration_s(&wav).expect("sox measures"), rms(&wav).expect("sox measures"));
    println!("spoken audio of the first step: {seconds:.2} s, RMS {loud:.3}");
    assert!(seconds > 2.0, "only {seconds} s");
    assert!(loud > 0.01, "silent: RMS {loud}");
}

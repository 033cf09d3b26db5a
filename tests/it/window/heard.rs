//! The voice, listened to: with a speech service that plays into a file.

use std::path::Path;
use std::time::Duration;

use journeys::stage::until;
use journeys::{Setting, Stage};
use narration::rehearsal::{SoundStage, duration_s, rms};

use super::play;

/// The seconds from the first sound to the last in what has been recorded so far: mono, 16 bits, 22,050 a second, behind a head of 44 bytes.
pub(super) fn sounds_for(wav: &Path) -> f64 {
    let bytes = std::fs::read(wav).unwrap_or_default();
    let loud = |sample: &[u8]| i16::from_le_bytes([sample[0], sample[1]]).unsigned_abs() > 327;
    let samples: Vec<&[u8]> = bytes.get(44..).unwrap_or_default().chunks_exact(2).collect();
    let first = samples.iter().position(|sample| loud(sample));
    let last = samples.iter().rposition(|sample| loud(sample));
    first.zip(last).map_or(0.0, |(first, last)| (last - first) as f64 / 22_050.0)
}

#[test]
fn a_step_is_spoken_and_not_silent() {
    let mut sound = SoundStage::start().expect("a private sound server");
    let wav = sound.folder().join("step.wav");
    let env = sound.env();
    play(async {
        let stage = Stage::open(Setting { env, ..Setting::default() }).await;
        stage.is_at("door").await;
        // The first start tries the voices; the sign goes when one has passed.
        let awake = "!/正在准备/.test(document.querySelector('[data-testid=caption]').parentElement.innerText)";
        stage.waits_long_for(Duration::from_mins(2), awake).await;
        stage.presses("guest").await;
        stage.is_at("today").await;
        stage.chooses("hospital/book-appointment").await;
        sound.record(&wav).expect("the recorder starts");
        stage.presses("begin").await;
        stage.sees("home/main").await;
        let lit = "document.querySelector('[data-testid=caption] [data-lit]')";
        stage.waits_for(lit).await;
        stage.picture("heard").await;
        until(Duration::from_secs(20), || sounds_for(&wav) > 3.0).await;
        stage.presses("hush").await;
        sound.stop_recording();
        stage.close().await;
    });
    let (seconds, loud) = (duration_s(&wav).expect("sox measures"), rms(&wav).expect("sox measures"));
    println!("spoken audio of the first step: {seconds:.2} s, RMS {loud:.3}");
    assert!(seconds > 2.0, "only {seconds} s");
    assert!(loud > 0.01, "silent: RMS {loud}");
}

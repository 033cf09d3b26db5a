//! The power goes in mid-lesson: nothing is lost.

use journeys::{Setting, Stage};

use super::play;
use super::recorded::events;

#[test]
fn after_a_cut_the_learner_goes_on_at_the_same_step() {
    play(async {
        let stage = Stage::open(Setting::default()).await;
        stage.comes_in_as("张阿姨", "bird").await;
        stage.chooses("hospital/book-appointment").await;
        stage.presses("begin-supported").await;
        for item in ["clinic", "book", "main-campus"] {
            stage.taps(item).await;
        }
        stage.sees("clinic/departments").await;
        stage.taps("cardiology").await;
        stage.sees("clinic/dates").await;
        stage.is_at_step(4).await;
        let stage = stage.cut_and_open_again().await;
        stage.is_at("door").await;
        stage.picture("door-after-cut").await;
        let tile = "document.querySelector('[data-testid^=\"learner-\"]')";
        stage.waits_for(tile).await;
        stage.run(&format!("{tile}.click()"), vec![]).await;
        stage.is_at("today").await;
        stage.picture("today-going-on").await;
        stage.presses("begin").await;
        stage.sees("clinic/dates").await;
        stage.is_at_step(4).await;
        stage.presses("phone-back").await;
        stage.sees("clinic/departments").await;
        let folder = stage.close().await;
        let told = events(folder.path());
        let expected = [
            "began open supported",
            "tap open clinic right",
            "step-done open alone slips 0",
            "tap book book right",
            "step-done book alone slips 0",
            "tap hospital main-campus right",
            "step-done hospital alone slips 0",
            "tap department cardiology wandering",
            "slip department W6 cardiology",
            "resumed department",
            "tap department back right",
        ];
        assert_eq!(told[..expected.len()], expected);
    });
}

//! A course folder beside the program: a broken one is refused with its problems listed, a sound one wins, and whoever writes
//! in it sees every change at once.

use journeys::stage::{self, Setting, Stage};

use super::play;

const WORDS: &str = "hospital/book-appointment/zh-CN.ftl";

fn shipped() -> String {
    std::fs::read_to_string(stage::root().join("lessons").join(WORDS)).expect("the shipped words")
}

/// The words with another first sentence.
fn saying(sentence: &str) -> String {
    let words = shipped();
    let line = words.lines().find(|line| line.starts_with("open = ")).expect("a first step").to_owned();
    words.replace(&line, &format!("open = {sentence}"))
}

#[test]
fn a_broken_folder_is_refused_with_its_problems_and_lessons_go_on() {
    play(async {
        let broken = shipped().replace("title = ", "titel = ") + "\nopen-praise-too = 请打13912345678。\n";
        let lessons = vec![(WORDS.to_owned(), broken)];
        let stage = Stage::open(Setting { lessons, ..Setting::default() }).await;
        stage.is_at("door").await;
        let list = "document.querySelector('[data-testid=course-problems]')";
        stage.waits_for(list).await;
        stage.picture("course-problems-folded").await;
        stage.presses("course-problems").await;
        let places = format!("{list}.innerText.includes('{WORDS}:') && {list}.innerText.includes('13912345678')");
        stage.waits_for(&places).await;
        stage.picture("course-problems").await;
        stage.presses("guest").await;
        stage.is_at("today").await;
        // Learners are not troubled with it.
        stage.waits_for(&format!("{list} === null")).await;
        stage.close().await;
    });
}

#[test]
fn whoever_writes_a_lesson_sees_every_change_at_once() {
    play(async {
        let lessons = vec![(WORDS.to_owned(), saying("请看红色的圆点，点一下。"))];
        let stage = Stage::open(Setting { lessons, live: true, ..Setting::default() }).await;
        stage.presses("guest").await;
        stage.chooses("hospital/book-appointment").await;
        stage.presses("begin").await;
        stage.is_at_step(1).await;
        let caption = "document.querySelector('[data-testid=caption]').innerText";
        stage.taps("clinic").await;
        stage.is_at_step(2).await;
        // The second step is rewritten while it is being practised.
        let book = |sentence: &str| {
            let words = shipped();
            let line = words.lines().find(|line| line.starts_with("book = ")).expect("a second step").to_owned();
            words.replace(&line, &format!("book = {sentence}"))
        };
        stage.writes_lesson(WORDS, &book("现在点最左边那一格。"));
        stage.waits_for(&format!("{caption}.includes('最左边那一格')")).await;
        // A slip of the pen: the lesson goes on as it was, the problem is listed with its line.
        stage.writes_lesson(WORDS, &book("请打13912345678。"));
        stage.waits_for("document.querySelector('[data-testid=course-problems]')").await;
        stage.is_at_step(2).await;
        stage.waits_for(&format!("{caption}.includes('最左边那一格')")).await;
        stage.picture("live-problem").await;
        stage.writes_lesson(WORDS, &book("现在点左上角那一格。"));
        stage.waits_for(&format!("{caption}.includes('左上角那一格')")).await;
        stage.waits_for("document.querySelector('[data-testid=course-problems]') === null").await;
        stage.taps("book").await;
        stage.is_at_step(3).await;
        stage.close().await;
    });
}

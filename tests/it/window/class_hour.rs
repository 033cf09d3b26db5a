//! A trainer through one class hour: plan, sign in, the room, a hand, help from here, the big screen, the end.

use std::path::Path;
use std::time::Duration;

use chrono::DateTime;
use journeys::processes::pages_of;
use journeys::stage::until;
use journeys::{Setting, Stage};
use records::register::classes::ClassPlan;

use super::play;

const NAMES: [&str; 12] = [
    "王桂兰",
    "李福海",
    "张秀英",
    "刘建国",
    "陈玉兰",
    "乌云其其格",
    "白玉山",
    "赵淑芬",
    "吴明",
    "巴雅尔",
    "孙桂芝",
    "周德福",
];

fn a_class(folder: &Path, names: impl Iterator<Item = String>, columns: u8) {
    let now = DateTime::UNIX_EPOCH;
    let (mut records, _) = records::open(folder, now).expect("the records open");
    let plan =
        ClassPlan { name: "周一上午班".into(), place: "二楼活动室".into(), columns, ..ClassPlan::default() };
    let class = records.add_class(now, &plan, false).expect("a class");
    let learners: Vec<_> = names.map(|name| records.add_learner(now, &name, "tea").expect("a learner").id).collect();
    records.join(now, class, &learners).expect("members");
    for (seat, learner) in (0..).zip(&learners) {
        records.place_member(now, class, *learner, Some(seat), "").expect("a seat");
    }
    records.close().expect("the records close");
}

fn twelve(folder: &Path) {
    a_class(folder, NAMES.iter().map(|name| (*name).to_owned()), 4);
}

fn sixty(folder: &Path) {
    let names = (0..60).map(|at| {
        format!("{}{}", ["王", "李", "张", "刘", "陈"][at % 5], NAMES[at / 5].chars().skip(1).collect::<String>())
    });
    a_class(folder, names, 8);
}

/// What comes about by lot comes before long.
const LONG: Duration = Duration::from_mins(1);

/// Counts from now on how often the desk came anew by itself.
const COUNT_DESKS: &str = "
    window.desks = 0;
    const send = window.fetch;
    window.fetch = async (address, rest) => {
        const answer = await send(address, rest);
        if (String(address).endsWith('desk_wake')) desks += 1;
        return answer;
    };
    return true;
";

/// The trainer's window with a class at its stations.
async fn office(before: fn(&Path), stations: &str) -> Stage {
    let env = vec![("YINXING_REHEARSAL".to_owned(), stations.to_owned())];
    let stage = Stage::open(Setting { before: Some(before), trainer: true, env, ..Setting::default() }).await;
    stage.sets_up("阳光社区", "李老师").await;
    stage
}

#[test]
fn a_trainer_runs_a_class_hour() {
    play(async {
        let stage = office(twelve, "12").await;
        stage.presses("room-meeting").await;
        stage.presses("plan").await;
        stage.finds("lesson-plan").await;
        stage.picture("class-1-plan").await;
        stage.is_accessible("class-1-plan", "zh-CN").await;
        stage.presses("begin-meeting").await;
        stage.waits_for("document.querySelectorAll('[data-testid=roll-entry][aria-pressed=true]').length === 12").await;
        stage.picture("class-2-roll").await;
        stage.is_accessible("class-2-roll", "zh-CN").await;
        stage.presses("part-helpers").await;
        stage.types("new-volunteer", "小陈").await;
        stage.presses("add-volunteer").await;
        stage.finds("volunteer").await;

        stage.presses("part-plan").await;
        for paper in ["print-script", "print-cards", "print-list"] {
            stage.presses(paper).await;
            stage.finds("notice").await;
        }
        let opened = stage.opened_papers(3).await;
        assert_eq!(opened.len(), 3, "each was laid open: {opened:?}");
        stage.presses("to-board").await;
        stage.waits_for("document.querySelectorAll('[data-testid=tile]').length === 12").await;
        // By lot somebody raises a hand before long.
        stage.waits_long_for(LONG, "document.querySelector('[data-testid=coming]')").await;
        stage.picture("class-3-board").await;
        stage.is_accessible("class-3-board", "zh-CN").await;
        let waiting =
            stage.run("return document.querySelectorAll('[data-testid=need][class~=hand]').length", vec![]).await;
        assert!(waiting.as_u64().is_some_and(|waiting| waiting > 0), "a hand is up: {waiting}");
        stage
            .run("document.querySelector('[data-testid=need][class~=hand] [data-testid=need-open]').click()", vec![])
            .await;
        stage.finds("open-tile").await;
        stage.picture("class-4-tile").await;
        stage.is_accessible("class-4-tile", "zh-CN").await;
        stage.presses("coming").await;
        stage.finds("notice").await;
        stage.presses("nudge-show-the-spot").await;
        stage.presses("note-fear").await;
        stage.finds("note-back").await;
        stage.opens_somebody_practising().await;
        stage.finds("show-all").await;
        stage.run("document.querySelector('[data-testid=show-all]').click()", vec![]).await;
        stage.finds("projector").await;
        stage.picture("class-4-big-screen").await;
        stage.is_accessible("class-4-big-screen", "zh-CN").await;
        let shown = stage.run("return document.querySelector('[data-testid=projector]').innerText", vec![]).await;
        let shown = shown.as_str().unwrap_or_default();
        assert!(!NAMES.iter().any(|name| shown.contains(name)), "a name stands on the big screen: {shown}");
        // The desk comes anew every second, and the hand does not begin again with it.
        let hand = "document.querySelector('[data-testid=projector] [data-testid=pointer]')";
        stage.run(COUNT_DESKS, vec![]).await;
        let points = stage.run(&format!("window.hand = {hand}; return window.hand !== null"), vec![]).await;
        stage.waits_for("window.desks >= 3").await;
        stage.is_calm().await;
        let stays = stage.run("return window.hand?.isConnected ?? false", vec![]).await;
        assert_eq!(stays, points, "the hand began again");
        stage.presses("screen-next").await;
        stage.presses("screen-close").await;

        stage.presses("room-meeting").await;
        stage.presses("part-close").await;
        stage.presses("vote-begin").await;
        stage.finds("vote-end").await;
        stage.run("document.querySelector('details').open = true", vec![]).await;
        stage.presses("aloud-good").await;
        stage.waits_for("document.querySelector('[data-testid=count-good] strong').textContent === '1'").await;
        stage.types("notes", "下次早一点开始").await;
        stage.presses("keep-notes").await;
        stage.picture("class-5-closing").await;
        stage.is_accessible("class-5-closing", "zh-CN").await;
        stage.presses("end-meeting").await;
        stage.waits_for("document.querySelector('[data-testid=end-meeting]') === null").await;
        stage.close().await;
    });
}

#[test]
fn sixty_learners_are_seen_at_once_and_many_at_one_step_are_shown_it() {
    play(async {
        let stage = office(sixty, "60x4").await;
        stage.presses("language-en").await;
        stage.presses("room-meeting").await;
        stage.presses("plan").await;
        stage.presses("begin-meeting").await;
        stage.presses("to-board").await;
        stage.waits_for("document.querySelectorAll('[data-testid=tile]').length === 60").await;
        // A room in which several wait is the fullest picture.
        stage.waits_long_for(LONG, "document.querySelectorAll('[data-testid=need]').length >= 10").await;
        stage.picture("class-6-sixty").await;
        stage.is_accessible("class-6-sixty", "en").await;
        let below = "[...document.querySelectorAll('[data-testid=tile]')].filter(one => one.getBoundingClientRect().bottom > innerHeight).length";
        assert_eq!(stage.run(&format!("return {below}"), vec![]).await, 0, "sixty fit without scrolling");
        stage.presses("theme").await;
        stage.picture("class-7-sixty-dark").await;
        stage.is_accessible("class-7-sixty-dark", "en").await;
        stage.close().await;
    });
}

/// One machine, nobody there yet: the learners' window is opened from the trainer's.
#[test]
fn an_empty_room_opens_the_learners_window() {
    play(async {
        let stage = Stage::open(Setting { before: Some(twelve), trainer: true, ..Setting::default() }).await;
        stage.sets_up("阳光社区", "李老师").await;
        stage.presses("room-meeting").await;
        stage.presses("plan").await;
        stage.presses("begin-meeting").await;
        stage.presses("to-board").await;
        stage.finds("call-seat").await;
        stage.picture("class-0-nobody").await;
        stage.is_accessible("class-0-nobody", "zh-CN").await;
        stage.presses("call-seat").await;
        // The driver follows one window only; the other has a page of its own.
        until(Duration::from_secs(10), || pages_of(stage.folder()) == 2).await;
        assert_eq!(pages_of(stage.folder()), 2, "both windows are there");
        stage.close().await;
    });
}

//! A class of sixty at the door: letters, surnames, names.

use std::path::Path;

use chrono::DateTime;
use journeys::{Setting, Stage};

use super::play;

const SURNAMES: [&str; 10] = ["王", "李", "张", "刘", "陈", "乌", "白", "赵", "吴", "阿"];
const GIVEN: [&str; 6] = ["桂兰", "福海", "秀英", "建国", "玉兰", "阿姨"];

fn sixty(folder: &Path) {
    let (mut records, _) = records::open(folder, DateTime::UNIX_EPOCH).expect("the records open");
    for surname in SURNAMES {
        for given in GIVEN {
            records.add_learner(DateTime::UNIX_EPOCH, &format!("{surname}{given}"), "tea").expect("a learner");
        }
    }
    records.add_learner(DateTime::UNIX_EPOCH, "王桂兰", "sun").expect("another of the same name");
    records.close().expect("the records close");
}

#[test]
fn sixty_people_find_their_names() {
    play(async {
        let stage = Stage::open(Setting { before: Some(sixty), ..Setting::default() }).await;
        stage.is_at("door").await;
        stage.finds("roll-W").await;
        stage.picture("roll-letters").await;
        stage.is_accessible("roll-letters", "zh-CN").await;
        stage.presses("roll-W").await;
        stage.waits_for("document.querySelectorAll('[data-testid^=learner-]').length === 12").await;
        stage.picture("roll-names").await;
        stage.is_accessible("roll-names", "zh-CN").await;
        let twins = "[...document.querySelectorAll('[data-testid^=learner-]')].filter(one => one.innerText.includes('王桂兰')).length";
        stage.waits_for(&format!("{twins} === 2")).await;
        stage.presses("roll-back").await;
        stage.presses("roll-B").await;
        stage.waits_for("document.querySelectorAll('[data-testid^=learner-]').length === 6").await;
        stage.run("document.querySelector('[data-testid^=learner-]').click()", vec![]).await;
        stage.is_at("today").await;
        stage.close().await;
    });
}

//! As a screen reader has it: names, roles, actions and the live caption, through the accessibility tree of the real window.

use std::path::Path;

use chrono::DateTime;
use journeys::reader::{Reader, picture};
use journeys::{Setting, Stage};

use super::play;

fn one_learner(folder: &Path) {
    let (mut records, _) = records::open(folder, DateTime::UNIX_EPOCH).expect("the records open");
    records.add_learner(DateTime::UNIX_EPOCH, "王桂兰", "tea").expect("a learner");
    records.close().expect("the records close");
}

/// Roles that something can be done with.
const DO: [&str; 7] = ["push button", "toggle button", "check box", "radio button", "entry", "combo box", "link"];

/// Everything that can be pressed or filled says what it is.
fn everything_has_a_name(reader: &Reader, place: &str, least: usize) {
    let tree = reader.tree();
    let doing: Vec<_> = tree.iter().filter(|node| DO.contains(&node.role.as_str())).collect();
    assert!(doing.len() >= least, "{place}: only {} things to do\n{}", doing.len(), picture(&tree));
    for node in doing {
        assert!(!node.name.trim().is_empty(), "{place}: a {} without a name\n{}", node.role, picture(&tree));
    }
    let headings = tree.iter().filter(|node| node.role == "heading" && !node.name.is_empty()).count();
    assert!(headings > 0, "{place}: no heading\n{}", picture(&tree));
}

#[test]
fn a_screen_reader_finds_a_name_presses_it_and_hears_the_caption_change() {
    play(async {
        let place = tempfile::tempdir().expect("a folder for the buses");
        let reader = Reader::starts(place.path());
        let env = reader.env(place.path());
        let stage = Stage::open(Setting { env, before: Some(one_learner), ..Setting::default() }).await;
        stage.is_at("door").await;
        let tile = reader.finds("push button", "王桂兰").await;
        everything_has_a_name(&reader, "door", 9);
        let caption = reader.finds("status bar", "").await;
        assert_eq!(reader.attribute(&caption, "live"), "polite", "changes are announced when there is time");
        let before = reader.words(&caption);
        assert!(before.contains("您是哪一位"), "the caption at the door: {before}");
        reader.presses(&tile);
        stage.is_at("today").await;
        let after = reader.words(&reader.finds("status bar", "").await);
        assert!(after.contains("王桂兰") && after != before, "the caption has changed: {after}");
        everything_has_a_name(&reader, "today", 8);
        reader.presses(&reader.finds("push button", "开始").await);
        stage.sees("home/main").await;
        everything_has_a_name(&reader, "practice", 18);
        reader.presses(&reader.finds("push button", "设置").await);
        stage.sees("settings/list").await;
        let step = reader.words(&reader.finds("status bar", "").await);
        assert!(step != after && !step.is_empty(), "each step is said: {step}");
        reader.presses(&reader.finds("push button", "看得清").await);
        reader.finds("dialog", "怎样看得清").await;
        let switch = reader.tree().into_iter().find(|node| node.name.contains("指哪里")).expect("the switch");
        assert!(
            ["toggle button", "switch", "check box"].contains(&switch.role.as_str()),
            "a switch is a switch: {switch:?}"
        );
        stage.close().await;
    });
}

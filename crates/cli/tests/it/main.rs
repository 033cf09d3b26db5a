//! The command line, as somebody types it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

fn yinxing(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_yinxing")).args(arguments).output().unwrap()
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A copy of the shipped course, to be spoiled.
fn course() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../lessons"), folder.path());
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

#[test]
fn the_shipped_course_is_proved() {
    let output = yinxing(&["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", printed(&output));
    assert!(printed(&output).contains("hospital/book-appointment: 12 steps, shortest 16"), "{}", printed(&output));
}

#[test]
fn a_broken_lesson_is_told_with_its_place_and_what_to_do() {
    let folder = course();
    let file = folder.path().join("hospital/book-appointment/lesson.toml");
    let text = fs::read_to_string(&file).unwrap();
    let line =
        text.lines().position(|line| line.contains("until") && line.contains("\"clinic.hospital\"")).unwrap() + 1;
    fs::write(&file, text.replacen("[\"clinic.hospital\"]", "[\"clinic.nowhere\"]", 1)).unwrap();

    let lessons = folder.path().to_str().unwrap();
    let output = yinxing(&["--lessons", lessons, "check"]);
    assert_eq!(output.status.code(), Some(1));
    let told = printed(&output);
    assert!(told.contains(&format!("hospital/book-appointment/lesson.toml:{line}:")), "{told}");

    let output = yinxing(&["--lessons", lessons, "play", "A02"]);
    assert_eq!(output.status.code(), Some(2), "a broken course is not played");
    assert!(String::from_utf8_lossy(&output.stderr).contains("has 1 errors"));

    let output = yinxing(&["--lessons", lessons, "--language", "en", "check", "--json"]);
    assert_eq!(output.status.code(), Some(1));
    let told = json(&output);
    let problem = &told["problems"][0];
    assert_eq!(problem["line"], line, "{told:#}");
    assert!(problem["remedy"].as_str().is_some_and(|remedy| !remedy.is_empty()), "{told:#}");
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let output = yinxing(&["--lessons", "/nowhere/at/all", "check"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("/nowhere/at/all"));
}

/// Every way is played to its end, and the same seed plays the same.
#[test]
fn lessons_are_played_to_their_end() {
    for support in ["watch", "guided", "supported", "independent"] {
        for player in ["planner", "wanderer"] {
            let play = || yinxing(&["play", "A02", "--as", player, "--seed", "7", "--support", support, "--json"]);
            let first = json(&play());
            assert_eq!(first["finished"], true, "{support} {player}");
            assert_eq!(first["turns"], json(&play())["turns"], "{support} {player}");
        }
    }
}

#[test]
fn a_lesson_that_is_not_there_is_told() {
    let output = yinxing(&["play", "Z99"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Z99"));
}

#[test]
fn what_was_played_is_recorded_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    let played = yinxing(&["--data", data, "play", "A02", "--as", "wanderer", "--support", "supported", "--json"]);
    let recorded = json(&played)["recorded"].as_array().unwrap().len();

    let shown = json(&yinxing(&["--data", data, "records", "show", "--json"]));
    assert_eq!(shown["events"].as_array().unwrap().len(), recorded);
    assert_eq!(shown["attempts"][0]["lesson"], "hospital/book-appointment");
    let told = printed(&yinxing(&["--data", data, "records", "show"]));
    assert!(told.contains("12/12"), "{told}");
}

#[test]
fn a_world_is_drawn() {
    let output = yinxing(&["graph", "B02"]);
    let drawn = printed(&output);
    assert_eq!(output.status.code(), Some(0));
    assert!(drawn.starts_with("flowchart LR"), "{drawn}");
    for part in ["[\"pay/front\"]", "-- scan -->", "enable .-> ", "-. back .->"] {
        assert!(drawn.contains(part), "{part} is missing in {drawn}");
    }
}

/// Whoever judges by a link, a sum, haste, length, politeness or the sender's kind does little better than chance.
#[test]
fn the_corpus_is_balanced() {
    let told = json(&yinxing(&["corpus", "stats", "--json"]));
    assert_eq!((told["scam"].as_u64(), told["genuine"].as_u64()), (Some(60), Some(60)));
    assert_eq!(told["pairs"], 60);
    assert_eq!(told["kinds"].as_object().unwrap().len(), 20);
    assert_eq!(told["channels"].as_object().unwrap().len(), 6);
    for rule in told["naive_rules"].as_array().unwrap() {
        assert!(rule["accuracy"].as_f64().unwrap() <= 0.6, "{rule}");
    }
}

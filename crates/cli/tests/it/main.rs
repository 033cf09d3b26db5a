//! The command line, as somebody types it.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

mod figures;
mod report;

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

/// The tutorial of docs/howto/write-a-lesson.md, step by step.
#[test]
fn a_new_lesson_works_at_once_and_can_be_changed_as_the_howto_says() {
    let folder = tempfile::tempdir().unwrap();
    let lessons = folder.path().join("my-lessons");
    let into = lessons.to_str().unwrap();
    let made = yinxing(&["new", "lesson", "hospital/my-tea", "--into", into]);
    assert_eq!(made.status.code(), Some(0), "{made:?}");
    assert!(printed(&made).contains("hospital/my-tea: 5 steps, shortest 6"), "{}", printed(&made));
    for support in ["guided", "supported", "independent"] {
        let play = ["--lessons", into, "play", "hospital/my-tea", "--as", "wanderer", "--support", support, "--json"];
        assert_eq!(json(&yinxing(&play))["finished"], true, "{support}");
    }
    let change = |path: &str, from: &str, to: &str| {
        let text = fs::read_to_string(lessons.join(path)).unwrap();
        assert!(text.contains(from), "{path}: {from}");
        fs::write(lessons.join(path), text.replacen(from, to, 1)).unwrap();
    };
    // A tea without words, its words, the story about it.
    change("apps/my-tea/app.toml", "\"milk\"]", "\"milk\", \"oolong\"]");
    let told = yinxing(&["--language", "en", "check", into]);
    assert_eq!(told.status.code(), Some(1));
    assert!(printed(&told).contains("tea-oolong") && printed(&told).contains("apps/my-tea/app.toml:6:1"), "{told:?}");
    change("apps/my-tea/zh-CN.ftl", "tea-milk =", "tea-oolong = 乌龙茶\ntea-milk =");
    change("apps/my-tea/en.ftl", "tea-milk =", "tea-oolong = oolong tea\ntea-milk =");
    change("hospital/my-tea/lesson.toml", "\"green\"", "\"oolong\"");
    assert_eq!(yinxing(&["check", into]).status.code(), Some(0));
    let played = printed(&yinxing(&["--lessons", into, "play", "hospital/my-tea", "--as", "planner"]));
    assert!(played.contains("今天喝乌龙茶"), "{played}");
    // Broken on purpose.
    change("apps/my-tea/app.toml", "{ button = \"order\"", "# { button = \"order\"");
    let told = yinxing(&["check", into]);
    assert!(printed(&told).contains("hospital/my-tea/lesson.toml:") && printed(&told).contains("unreachable-step"));
}

#[test]
fn a_new_lesson_takes_nobodys_place() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().to_str().unwrap();
    let new = |name: &str| yinxing(&["new", "lesson", name, "--into", into]);
    assert_eq!(new("payments/one").status.code(), Some(0));
    assert_eq!(new("payments/two").status.code(), Some(0), "a second one beside it");
    for refused in ["payments/one", "cooking/soup", "payments", "Payments/One", "payments/../one"] {
        let output = new(refused);
        assert_eq!(output.status.code(), Some(2), "{refused}");
        assert!(!output.stderr.is_empty());
    }
    let more = fs::read_to_string(folder.path().join("more.toml")).unwrap();
    assert!(more.contains("lessons = [\"one\", \"two\"]"), "{more}");
}

#[test]
fn a_watched_folder_is_checked_again_after_a_change() {
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().to_str().unwrap();
    assert_eq!(yinxing(&["new", "lesson", "health/walk", "--into", into]).status.code(), Some(0));
    let mut command = Command::new(env!("CARGO_BIN_EXE_yinxing"));
    command.args(["check", into, "--watch"]).stdout(std::process::Stdio::piped());
    let mut watching = command.spawn().unwrap();
    let lines = std::io::BufRead::lines(std::io::BufReader::new(watching.stdout.take().unwrap()));
    let mut lines = lines.map_while(Result::ok);
    assert!(lines.any(|line| line.starts_with("health/walk: 5 steps")), "checked at first");
    let words = folder.path().join("health/walk/en.ftl");
    // Watching begins a moment after the first table is out: the change is made until it is seen.
    let (seen, is_seen) = std::sync::mpsc::channel();
    let text = fs::read_to_string(&words).unwrap().replace("goal =", "gaol =");
    let changing = std::thread::Builder::new().spawn(move || {
        while is_seen.try_recv().is_err() {
            fs::write(&words, &text).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(400));
        }
    });
    let changing = changing.unwrap();
    let told = lines.find(|line| line.contains("health/walk/en.ftl:4:1"));
    seen.send(()).unwrap();
    watching.kill().unwrap();
    watching.wait().unwrap();
    changing.join().unwrap();
    assert!(told.is_some_and(|line| line.contains("unused-words")));
}

/// Every way is played to its end, and the same seed plays the same.
#[test]
fn lessons_are_played_to_their_end() {
    for support in ["watch", "guided", "supported", "independent", "transfer"] {
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

/// Whoever judges by a link, a sum, haste, length, politeness, denials, padding or the sender's kind does little better than chance,
/// and whoever weighs all of them does not do much better.
#[test]
fn the_corpus_is_balanced() {
    let told = json(&yinxing(&["corpus", "stats", "--json"]));
    assert_eq!((told["scam"].as_u64(), told["genuine"].as_u64()), (Some(75), Some(75)));
    assert_eq!(told["pairs"], 75);
    assert_eq!(told["kinds"].as_object().unwrap().len(), 20);
    assert_eq!(told["channels"].as_object().unwrap().len(), 6);
    let rules = told["naive_rules"].as_array().unwrap();
    assert_eq!(rules.len(), 8);
    for rule in rules {
        assert!(rule["accuracy"].as_f64().unwrap() <= 0.6, "{rule}");
    }
    let readers: Vec<_> =
        told["readers"].as_array().unwrap().iter().map(|one| one["reader"].as_str().unwrap()).collect();
    assert_eq!(readers, ["text", "text+sender"]);
    for (reader, most) in told["readers"].as_array().unwrap().iter().zip([0.65, 0.75]) {
        assert!(reader["accuracy"].as_f64().unwrap() < most, "{reader}");
    }
    // No answer is best so often that always giving it would do.
    for (answer, count) in told["best"].as_object().unwrap() {
        let share = (count["scam"].as_f64().unwrap() + count["genuine"].as_f64().unwrap()) / 150.0;
        assert!((0.2..=0.45).contains(&share), "{answer}: {share}");
    }
}

#[test]
fn a_term_is_made_up_and_measured_but_not_among_real_records() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_string_lossy().into_owned();
    let few = ["--data", &data, "simulate", "--learners", "24", "--weeks", "1", "--until", "2026-06-08"];
    let output = yinxing(&few);
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(printed(&output).contains("2026-06-01 to 2026-06-01"), "{}", printed(&output));

    let measured = json(&yinxing(&["--data", &data, "bench", "--times", "3", "--json"]));
    assert!(measured["events"].as_u64().unwrap() > 100, "{measured}");
    for row in measured["measured"].as_array().unwrap() {
        assert!(row["rows"].as_u64().unwrap() > 0, "an empty view only looks fast: {row}");
        assert!(row["p99_us"].as_u64() >= row["median_us"].as_u64(), "{row}");
    }
    // The bench practised as a guest: these records are real now.
    let output = yinxing(&few);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--into-existing"), "{output:?}");
}

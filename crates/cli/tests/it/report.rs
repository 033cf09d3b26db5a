//! `yinxing report`, as somebody types it.

use std::path::Path;
use std::process::{Command, Output};

fn yinxing(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yinxing"));
    command.env("YINXING_CLOCK", "2026-11-27T09:30:00+08:00").arg("--data").arg(data).args(arguments).output().unwrap()
}

fn complains(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(2));
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn every_report_is_printed_and_an_unknown_name_lists_them() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let made = yinxing(data, &["simulate", "--learners", "12", "--seed", "3", "--weeks", "2", "--until", "2026-11-27"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let out = |name: &str| data.join(name).to_str().unwrap().to_owned();

    let told = complains(&yinxing(data, &["report", "nothing", "--out", &out("x")]));
    for name in app::papers::names() {
        assert!(told.contains(name), "{name} is not named: {told}");
    }
    let told = complains(&yinxing(data, &["report", "attendance", "--class", "nobody", "--out", &out("x")]));
    let class = told.trim().rsplit([':', ',']).next().unwrap().trim().to_owned();
    let told = complains(&yinxing(data, &["report", "attendance", "--out", &out("x")]));
    assert!(told.contains("class"), "it asks of which: {told}");

    // Each start reads the whole course: two reports through the program, then all of them here.
    let (records, _) = records::open(data, chrono::DateTime::UNIX_EPOCH).unwrap();
    let learner = records.people().unwrap()[0].clone();
    let found = records.classes().unwrap().into_iter().find(|one| one.plan.name == class).unwrap();
    every_report_has_its_words(&records, found.id, learner.id);
    records.close().unwrap();
    let id = learner.id.to_string();
    for (name, format, begins) in [
        ("quarterly", "csv", b"\xef\xbb\xbf".as_slice()),
        ("certificate", "csv", b"\xef\xbb\xbf"),
        ("attendance", "xlsx", b"PK"),
    ] {
        let file = out(&format!("{name}.{format}"));
        let of = ["--class", &class, "--learner", &id, "--from", "2026-09-01"];
        let output = yinxing(data, &[["report", name, "--format", format, "--out", &file].as_slice(), &of].concat());
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(std::fs::read(&file).unwrap().starts_with(begins), "{name}.{format}");
    }
    let names = std::fs::read_to_string(out("quarterly.csv")).unwrap();
    assert!(!names.contains(&learner.enrolment.name), "what leaves the centre names no learner");
    let names = std::fs::read_to_string(out("certificate.csv")).unwrap();
    assert!(names.contains(&learner.enrolment.name), "a certificate does");
    let pdf = out("quarterly.pdf");
    assert!(yinxing(data, &["report", "quarterly", "--out", &pdf, "--from", "2026-09-01"]).status.success());
    let text =
        Command::new("pdftotext").args(["-raw", &pdf, "-"]).output().expect("`cargo xtask` installs poppler-utils");
    let text: String = String::from_utf8_lossy(&text.stdout).split_whitespace().collect();
    assert!(text.contains("季度报表") && text.contains("一、基本情况"), "{text}");
}

fn every_report_has_its_words(records: &records::Records, class: uuid::Uuid, learner: uuid::Uuid) {
    let (library, course, _) = app::start::read_course(&course::Files::shipped());
    let now = chrono::DateTime::parse_from_rfc3339("2026-11-27T09:30:00+08:00").unwrap();
    let from = chrono::NaiveDate::from_ymd_opt(2026, 9, 1).unwrap();
    let to = now.date_naive();
    let asked =
        app::papers::Asked { from, to, class: Some(class), meeting: None, learner: Some(learner), sample: true };
    for language in ["zh-CN", "en"] {
        let source = app::papers::Source { records, library: &library, course: &course, language, now, asked };
        for name in app::papers::names() {
            let report = app::papers::report(name, &source).unwrap();
            let rows = String::from_utf8(reports::csv(&report).unwrap()).unwrap();
            assert!(rows.lines().count() >= 3, "{name} says something: {rows}");
            for id in ["title-", "table-", "sign-", "skill-", "domain-", "support-", "role-", "can-", "q-", "chain-"] {
                let bare = rows.lines().flat_map(|line| line.split(',')).find(|cell| cell.starts_with(id));
                assert_eq!(bare, None, "{name} in {language}: a message is missing");
            }
            assert!(reports::xlsx(&report).unwrap().starts_with(b"PK"), "{name}");
        }
    }
}

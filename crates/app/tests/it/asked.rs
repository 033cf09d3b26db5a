//! Whatever words the trainers' side and the reports ask for stand on the shelf that they ask: else a bare key would be shown to people.

use std::fs;
use std::path::{Path, PathBuf};

/// Where it is asked, which shelf, and how the questions begin.
const QUESTIONS: [(&str, &str, &[&str]); 2] = [
    ("src/office", "desk.ftl", &["self.text(", "self.done(", "office.text("]),
    ("src/papers", "reports.ftl", &["says(", "says_with(", "fact(", "heading(", "words_column(", "number_column("]),
];

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.extension() {
            None => rust_files(&path, found),
            Some(kind) if kind == "rs" => found.push(path),
            Some(_) => {}
        }
    }
}

/// What is asked for there: a whole name, or the beginning of a family's (`format!("learned-note-{…}")`).
fn asked(code: &str, question: &str) -> Vec<(String, bool)> {
    let answers = code.split(question).skip(1).filter_map(|rest| {
        let rest = rest.trim_start();
        let family = rest.strip_prefix("&format!(");
        let name = family.unwrap_or(rest).trim_start().strip_prefix('"')?;
        let name = name.split('"').next()?;
        Some((name.split('{').next()?.to_owned(), family.is_some()))
    });
    answers.collect()
}

#[test]
fn every_message_that_is_asked_for_stands_on_its_shelf() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (folder, shelf, questions) in QUESTIONS {
        let mut files = vec![root.join(folder).with_extension("rs")];
        rust_files(&root.join(folder), &mut files);
        for language in ["zh-CN", "en"] {
            let words = fs::read_to_string(root.join("../../locales").join(language).join(shelf)).unwrap();
            let ids: Vec<&str> = words.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id).collect();
            let mut count = 0;
            for file in &files {
                let code = fs::read_to_string(file).unwrap();
                for (name, family) in questions.iter().flat_map(|question| asked(&code, question)) {
                    let there = ids.iter().any(|id| if family { id.starts_with(&name) } else { *id == name });
                    assert!(there, "{}: `{name}` does not stand in locales/{language}/{shelf}", file.display());
                    count += 1;
                }
            }
            assert!(count > 40, "{shelf} is asked {count} times: are the questions written differently now?");
        }
    }
}

//! What must stand in no file at all: paths of one machine, paths beside the repository.

use super::{Finding, Source};

/// Folders that exist on one machine only. In two pieces, so that this file may stand here.
const MACHINE: &[&str] = &[
    concat!("/ho", "me/"),
    concat!("/Us", "ers/"),
    concat!("/ro", "ot/"),
    concat!("/wo", "rk/"),
    concat!("C:\\", "Users"),
];

/// Notes that are not part of the project.
const BESIDE: &str = concat!("../sha", "red");

pub(crate) fn check(source: &Source, findings: &mut Vec<Finding>) {
    for (index, line) in source.text.lines().enumerate() {
        if let Some(folder) = MACHINE.iter().find(|folder| begins_a_path(line, folder)) {
            let what = format!("`{folder}…` exists on one machine only: use a path from the top folder or a variable");
            findings.push(Finding::new(source, index + 1, what));
        }
        if line.contains(BESIDE) {
            let what = format!("`{BESIDE}` is not part of the project: say here what matters of it");
            findings.push(Finding::new(source, index + 1, what));
        }
    }
}

/// Does the path begin here, and is not the middle of another one?
fn begins_a_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(at, _)| {
        line[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric() && !"./-_}*…".contains(before))
            && line[at + folder.len()..].starts_with(|after: char| after.is_alphanumeric() || after == '\\')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_one_machine_is_found_and_a_screen_named_home_is_not() {
        let bad = Source { path: "a.toml".into(), text: format!("x = 1\ndir = \"{}me\"\n", MACHINE[0]) };
        let good = Source { path: "b.toml".into(), text: "start = \"home/main\"\nurl = \"x/home/main\"\n".into() };
        let mut findings = Vec::new();
        check(&bad, &mut findings);
        check(&good, &mut findings);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].to_string().starts_with("a.toml:2: "), "{}", findings[0]);
    }
}

//! The conformance sheet, `docs/accessibility.md`: what was demanded and what was measured, and nothing that was not.

use std::fmt::Write;
use std::path::PathBuf;

use crate::inspect::Findings;
use crate::stage::{keep, root};

const CRITERIA: &str = include_str!("../data/criteria.tsv");

/// Figures: the name in `Findings`, the rule, what is demanded, and who measures.
const FIGURES: [(&str, &str, &str, &str); 11] = [
    ("contrast", "WCAG 1.4.6 contrast of all visible words, all themes", "7.00 : 1", "own.js"),
    ("target-primary", "MIIT app 2.1 (60 dp = 64 px) main targets", "64 px", "own.js"),
    ("target-close", "MIIT app 2.4 (44 dp = 47 px) small keys of the bar, closing keys", "48 px", "own.js"),
    ("target-pad", "MIIT app 2.1 (44 dp = 47 px) keys of the practice phone's keypad", "48 px", "own.js"),
    ("target-any", "WCAG 2.5.5 everything else that can be pressed", "44 px", "own.js"),
    ("ring", "WCAG 2.4.13 width of the focus ring, at every stop of the Tab key", "4 px", "walk.js"),
    ("words", "our own: the smallest words (MIIT app 1.1: 18 dp = 19.2 px)", "20 px", "own.js"),
    ("body-standard", "MIIT app 1.1 (18 dp = 19.2 px) running text, first level", "20 px", "own.js"),
    ("body-larger", "our own: running text, second level", "26 px", "own.js"),
    ("body-largest", "MIIT app 1.1 (30 dp = 32 px) running text, largest level", "32 px", "own.js"),
    ("spacing", "MIIT app 1.2 line spacing where words fill more than one line", "1.30", "own.js"),
];

/// The sheet as text. `parts` says how many states each walk looked at.
pub fn sheet(findings: &Findings, parts: &[(&str, usize)]) -> String {
    let mut text = String::from(
        "# Accessibility, as measured\n\n\
         Written by `cargo xtask test --shots` from what the tests measured in the real window (WebKitGTK, 1366 × 768); not by hand.\n\
         It says what was looked at and what was found. It is no certificate, and a rule that no test looks at is called so.\n\n",
    );
    for (part, states) in parts {
        _ = writeln!(text, "- {part}: {states} states of the window");
    }
    text.push_str(
        "- the trainer's window has one size; `rooms.rs` holds every room of it, in three themes and two languages, to both engines and to\n  \
         our own scripts: whatever can be pressed at least 44 px, words at least 18 px, contrast at least 7 : 1. The figures below are the\n  \
         learner's window's.\n",
    );
    text.push_str("\n## Figures\n\nThe least over everything that was looked at.\n\n");
    text.push_str("| rule | demanded | measured | where it is least | by |\n|---|---|---|---|---|\n");
    for (name, rule, demanded, by) in FIGURES {
        let (value, place) = findings.figures.get(name).map_or_else(
            || ("not measured".to_owned(), String::new()),
            |figure| (format!("{:.2}", figure.value), figure.place.split(':').next().unwrap_or_default().to_owned()),
        );
        _ = writeln!(text, "| {rule} | {demanded} | {value} | {place} | {by} |");
    }
    text.push_str("\n## WCAG 2.2, A and AA, and the AAA criteria that are aimed at\n\n");
    text.push_str(
        "An engine is named where one of its rules for the criterion had something to look at and found nothing amiss. An engine's rules\n\
         never cover a criterion whole.\n\n",
    );
    text.push_str("| criterion | axe-core 4.14.1 | IBM checker 4.0.34 | our own tests |\n|---|---|---|---|\n");
    for (number, level, name, own) in criteria() {
        if let Some(reason) = own.strip_prefix("none: ") {
            _ = writeln!(text, "| {number} {name} ({level}) | | | does not apply: {reason} |");
            continue;
        }
        let list = |rules: Option<&std::collections::BTreeSet<String>>| {
            rules.map(|rules| rules.iter().cloned().collect::<Vec<_>>().join(", ")).unwrap_or_default()
        };
        let (axe, ibm) = (list(findings.axe.get(number)), list(findings.ibm.get(number)));
        let own = if axe.is_empty() && ibm.is_empty() && own.is_empty() { "**not measured**" } else { own };
        _ = writeln!(text, "| {number} {name} ({level}) | {axe} | {ibm} | {own} |");
    }
    text.push_str("\n## What IBM's checker tells and we hold to be none\n\n");
    let known = include_str!("../data/ibm-known.tsv").lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let mut any = false;
    for line in known {
        any = true;
        let mut parts = line.split('\t');
        let (rule, place, reason) = (parts.next(), parts.next(), parts.next());
        _ = writeln!(
            text,
            "- `{}` at `{}`: {}",
            rule.unwrap_or_default(),
            place.unwrap_or_default(),
            reason.unwrap_or_default()
        );
    }
    if !any {
        text.push_str("Nothing.\n");
    }
    text.push_str("\n## What a machine cannot tell\n\nWhether the words are plain, the order sensible and the pictures helpful: reviews and people. No one with a disability has tested this yet.\n");
    text
}

fn criteria() -> impl Iterator<Item = (&'static str, &'static str, &'static str, &'static str)> {
    CRITERIA.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut parts = line.split('\t');
        Some((parts.next()?, parts.next()?, parts.next()?, parts.next().unwrap_or_default()))
    })
}

/// Where it is kept.
pub fn file() -> PathBuf {
    root().join("docs/accessibility.md")
}

/// Writes the sheet anew if `YINXING_SHEET` asks for it; else says what in the kept one is no longer so: its list of rules.
///
/// # Errors
/// With what is stale, or why it cannot be written.
pub fn keeps(text: &str) -> Result<(), String> {
    if std::env::var_os("YINXING_SHEET").is_some() {
        return keep(&file(), text.as_bytes()).map_err(|error| format!("{}: {error}", file().display()));
    }
    let kept = std::fs::read_to_string(file()).map_err(|error| format!("{}: {error}", file().display()))?;
    let rules = |text: &str| -> Vec<String> {
        let rows = text.lines().filter(|line| line.starts_with("| "));
        rows.filter_map(|line| line.split('|').nth(1).map(|rule| rule.trim().to_owned())).collect()
    };
    if rules(&kept) == rules(text) {
        Ok(())
    } else {
        Err(format!(
            "{} lists other rules than are measured; `cargo xtask test --shots` writes it anew",
            file().display()
        ))
    }
}

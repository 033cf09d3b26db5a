//! What the window shows now, held to every rule that can be measured: axe-core, IBM's checker, and our own scripts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};

use crate::stage::{Stage, root};

const ENGINES: &str = include_str!("scripts/engines.js");
const OWN: &str = include_str!("scripts/own.js");
const OFFICE_TURN: &str = include_str!("scripts/office.js");
const TURN: &str = include_str!("scripts/turn.js");
const WALK: &str = include_str!("scripts/walk.js");
/// Findings of IBM's checker that are known to be none, with their reasons.
const KNOWN: &str = include_str!("../data/ibm-known.tsv");

/// The trainer's window, where a level is named: it has one size.
pub const OFFICE: &str = "office";

/// The least of a figure over all screens, and where it was.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// In the unit of the figure.
    pub value: f64,
    /// Screen, level, theme, and what it was measured on.
    pub place: String,
}

/// What was found over a whole walk.
#[derive(Debug, Default)]
pub struct Findings {
    /// What is not as it must be.
    pub told: Vec<String>,
    /// The least of each figure.
    pub figures: BTreeMap<String, Figure>,
    /// By success criterion: the rules of axe-core that found something to pass.
    pub axe: BTreeMap<String, BTreeSet<String>>,
    /// The same of IBM's checker.
    pub ibm: BTreeMap<String, BTreeSet<String>>,
    /// What IBM's checker wants a human to look at.
    pub review: BTreeSet<String>,
    /// How many states of the window were looked at.
    pub looked_at: usize,
    /// Where the four keys stood first, by level.
    helpers: BTreeMap<String, (String, Value)>,
    /// Milliseconds that the engines took.
    pub engines_ms: f64,
}

impl Findings {
    /// Notes a figure, if it is the least so far.
    pub fn least(&mut self, name: &str, value: f64, place: String) {
        let figure =
            self.figures.entry(name.to_owned()).or_insert(Figure { value: f64::INFINITY, place: String::new() });
        if value < figure.value {
            *figure = Figure { value, place };
        }
    }

    fn notes_own(&mut self, what: &str, own: &Value, level: &str, language: &str) {
        let told = own["told"].as_array().into_iter().flatten().filter_map(Value::as_str);
        self.told.extend(told.map(|line| format!("{what}: {line}")));
        for (name, figure) in own["figures"].as_object().into_iter().flatten() {
            // Running text has a demand for each level.
            let name = if name == "body" { format!("body-{level}") } else { name.clone() };
            let place = format!("{what}: {}", figure["where"].as_str().unwrap_or_default().trim());
            self.least(&name, figure["value"].as_f64().unwrap_or_default(), place);
        }
        if own["lang"] != json!(language) {
            self.told.push(format!("{what}: the page says its language is {}", own["lang"]));
        }
        if own["helpers"].is_array() {
            let first = self.helpers.entry(level.to_owned()).or_insert((what.to_owned(), own["helpers"].clone()));
            let (before, now) = (first.1.as_array(), own["helpers"].as_array());
            let same = before.zip(now).is_some_and(|(before, now)| {
                before.len() == now.len() && before.iter().zip(now).all(|(one, other)| near(one, other))
            });
            if !same {
                self.told.push(format!(
                    "{what}: the keys that help stand elsewhere than on {}: {}",
                    first.0, own["helpers"]
                ));
            }
        }
    }

    fn notes_engines(&mut self, what: &str, found: &Value) {
        if let Some(broken) = found.get("broken") {
            self.told.push(format!("{what}: the engines broke: {broken}"));
            return;
        }
        for (engine, place) in [("axe", "axe"), ("ibm", "ibm")] {
            for one in found[place].as_array().into_iter().flatten() {
                let rule = one["rule"].as_str().unwrap_or_default();
                let at = one["places"].to_string();
                if engine == "ibm" && is_known(rule, &at) {
                    continue;
                }
                self.told.push(format!("{what}: {engine} {rule}: {} {at}", one["help"].as_str().unwrap_or_default()));
            }
        }
        for (criterion, rules) in found["criteria"].as_object().into_iter().flatten() {
            self.axe.entry(criterion.clone()).or_default().extend(strings(rules));
        }
        for (criterion, rules) in found["ibmCriteria"].as_object().into_iter().flatten() {
            self.ibm.entry(criterion.clone()).or_default().extend(strings(rules));
        }
        self.review.extend(strings(&found["ibmReview"]));
        self.engines_ms += found["ms"].as_array().into_iter().flatten().filter_map(Value::as_f64).sum::<f64>();
    }
}

/// A key and its place, to the pixel.
fn near(one: &Value, other: &Value) -> bool {
    let at = |value: &Value, index: usize| value[index].as_f64().unwrap_or_default();
    one[0] == other[0] && (1..=2).all(|index| (at(one, index) - at(other, index)).abs() <= 2.0)
}

fn strings(list: &Value) -> impl Iterator<Item = String> {
    list.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned))
}

/// Rule, a part of the place it is told at, and the reason: one a line.
fn is_known(rule: &str, place: &str) -> bool {
    let lines = KNOWN.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once('\t')).any(|(known, rest)| {
        let part = rest.split('\t').next().unwrap_or_default();
        known == rule && place.contains(part)
    })
}

/// What the words of the window are at now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now<'a> {
    /// The screen's name in the list.
    pub screen: &'a str,
    /// `standard`, `larger`, `largest`; [`OFFICE`].
    pub level: &'a str,
    /// `light`, `dark`, `contrast`.
    pub theme: &'a str,
    /// A language tag.
    pub language: &'a str,
}

impl Now<'_> {
    /// Its name for pictures and findings.
    pub fn name(&self) -> String {
        format!("{}-{}-{}-{}", self.screen, self.language, self.theme, self.level)
    }
}

impl Stage {
    /// Puts the two engines into the page, once a session.
    pub async fn brings_engines(&self) {
        for (name, file) in
            [("axe", engine("axe-core/axe.min.js")), ("ace", engine("accessibility-checker-engine/ace.js"))]
        {
            let script = std::fs::read_to_string(&file)
                .unwrap_or_else(|error| panic!("{}: {error}; `cargo xtask test` installs it", file.display()));
            self.run(&format!("if (!window.{name}) {{ {script}; window.{name} ??= typeof {name} === 'undefined' ? undefined : {name} }} return true"), Vec::new()).await;
        }
        let there = self.run("return [typeof axe?.run, typeof ace?.Checker]", Vec::new()).await;
        assert_eq!(there, json!(["function", "function"]), "both engines are in the page");
    }

    /// Chooses level, theme and language through the app, and waits until that is drawn.
    ///
    /// # Panics
    /// If it does not come.
    pub async fn turns_to(&self, now: Now<'_>) {
        let drawn = self.run_async(TURN, vec![json!(now.level), json!(now.theme), json!(now.language)]).await;
        assert_eq!(drawn, json!(true), "{} does not come", now.name());
    }

    /// Chooses theme and language of the trainer's window through the app, and waits until that is drawn.
    ///
    /// # Panics
    /// If it does not come.
    pub async fn office_turns_to(&self, now: Now<'_>) {
        let drawn = self.run_async(OFFICE_TURN, vec![json!(now.theme), json!(now.language)]).await;
        assert_eq!(drawn, json!(true), "{} does not come", now.name());
    }

    /// Looks at what is shown with our own scripts, and with the engines if asked.
    pub async fn looks_at(&self, now: Now<'_>, axe: bool, ibm: bool, findings: &mut Findings) {
        let own = self.run(OWN, vec![if now.level == OFFICE { demands_of_office() } else { demands(false) }]).await;
        findings.notes_own(&now.name(), &own, now.level, now.language);
        if axe || ibm {
            let found = self.run_async(ENGINES, vec![json!(axe), json!(ibm)]).await;
            findings.notes_engines(&now.name(), &found);
        }
        findings.looked_at += 1;
    }

    /// Whatever is shown in English from now on is shown stretched.
    pub async fn stretches_words(&self) {
        self.run(include_str!("scripts/stretch.js"), Vec::new()).await;
    }

    /// Looks at a window that is half as large, as at 200 per cent: everything is there, and nothing scrolls sideways.
    pub async fn reflows(&self, what: &str, findings: &mut Findings) {
        let own = self.run(OWN, vec![demands(true)]).await;
        let told = own["told"].as_array().into_iter().flatten().filter_map(Value::as_str);
        findings.told.extend(told.map(|line| format!("{what} at 200 %: {line}")));
        findings.looked_at += 1;
    }

    /// Presses Tab until the focus has been everywhere.
    pub async fn walks_by_tab(&self, now: Now<'_>, findings: &mut Findings) {
        let places = self.run(WALK, vec![json!("begin")]).await.as_u64().unwrap_or_default();
        let mut keys = KeyActions::new("keys".to_owned());
        // Once round and a little further: some fields (a date) take several.
        for _ in 0..places + 16 {
            keys = keys.then(KeyAction::Down { value: '\u{e004}' }).then(KeyAction::Up { value: '\u{e004}' });
        }
        self.perform(keys).await;
        let walked = self.run(WALK, vec![json!("end")]).await;
        let told = walked["told"].as_array().into_iter().flatten().filter_map(Value::as_str);
        findings.told.extend(told.map(|line| format!("{}: {line}", now.name())));
        let ring = walked["ring"]["value"].as_f64().unwrap_or_default();
        findings.least("ring", ring, format!("{}: {}", now.name(), walked["ring"]["where"]));
        if ring < 4.0 {
            findings.told.push(format!("{}: the focus ring is {ring} px on {}", now.name(), walked["ring"]["where"]));
        }
    }
}

/// What is asked for: sizes in CSS px, ratios as such (standards.md §1.2, §1.4, §2.1; MIIT line spacing 1.3).
fn demands(reflow: bool) -> Value {
    // At 200 per cent the unit is at its least; what is asked for counts twice there.
    let half = if reflow { 2.0 } else { 1.0 };
    json!({
        "primary": 64.0 / half, "close": 48.0 / half, "any": 44.0 / half, "pad": 48.0 / half, "words": 20.0 / half,
        "contrast": 7.0, "spacing": 1.3, "reflow": reflow, "status": true,
    })
}

/// Of the trainer's window: a volunteer at a keyboard. Target size by WCAG 2.5.5, contrast by 1.4.6; words as small as 18 px.
fn demands_of_office() -> Value {
    json!({
        "primary": 44.0, "close": 44.0, "any": 44.0, "pad": 44.0, "words": 18.0,
        "contrast": 7.0, "spacing": 1.2, "reflow": false, "status": false,
    })
}

fn engine(file: &str) -> PathBuf {
    root().join("ui/node_modules").join(file)
}

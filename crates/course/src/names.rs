//! The names of a world: what a lesson and its apps call its fields, values, screens and banners.

use std::collections::BTreeMap;

use phone::{Condition, Draft, Field, ScreenId, Value, Values};

use crate::lesson::Label;
use crate::problem::Problem;
use crate::scene::Scene;
use crate::sheet::At;
use crate::source::{AppSource, ConditionLine, ConditionSource, VariableKind};

/// The names of a world, for looking up what a lesson says about it.
pub(crate) struct Names {
    pub(crate) fields: BTreeMap<String, NamedField>,
    pub(crate) screens: BTreeMap<String, ScreenId>,
    pub(crate) labels: BTreeMap<Field, Label>,
    pub(crate) scenes: BTreeMap<String, Scene>,
    pub(crate) notices: BTreeMap<String, (Value, Field)>,
    /// Where the lesson's story goes on: `go = "scene"` leads back there.
    pub(crate) scene: Option<ScreenId>,
}

/// Leads back to where the lesson's story goes on; left out in a lesson that names no scene.
pub(crate) const SCENE: &str = "scene";

/// Behind the id of a button that confirms, where something was confirmed that is not as the story says.
pub(crate) const UNREAD: &str = "-unread";

/// A variable by name.
pub(crate) struct NamedField {
    pub(crate) field: Field,
    pub(crate) values: Vec<String>,
    pub(crate) typed: bool,
}

/// Where a name is looked up: inside an app bare names are its own.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    /// The app, or none in a lesson.
    pub(crate) app: Option<&'a str>,
    /// The last fold page of the screen, for `scroll = "end"`.
    pub(crate) last_page: Value,
    /// The lesson's facts, for `facts = […]`.
    pub(crate) facts: &'a BTreeMap<Field, String>,
}

impl Names {
    pub(crate) fn add_field(
        &mut self,
        app: &AppSource,
        name: &str,
        values: &[String],
        initial: Value,
        kind: &VariableKind,
        draft: &mut Draft,
    ) -> Field {
        let full = format!("{}.{name}", app.part);
        let texts: Vec<&str> = values.iter().map(String::as_str).collect();
        let field = draft.variable(&full, &texts, initial);
        let days = matches!(kind, VariableKind::Days(..));
        let typed = *kind == VariableKind::Typed;
        self.labels.insert(field, Label { shelf: format!("apps/{}", app.part), id: name.to_owned(), days, typed });
        self.fields.insert(full, NamedField { field, values: values.to_vec(), typed });
        field
    }

    /// The variable of that name.
    pub(crate) fn field(
        &self,
        name: &At<String>,
        app: Option<&str>,
        problems: &mut Vec<Problem>,
    ) -> Option<&NamedField> {
        let full = match app {
            Some(app) if !name.value.contains('.') => format!("{app}.{}", name.value),
            _ => name.value.clone(),
        };
        let found = self.fields.get(&full);
        if found.is_none() {
            problems.push(Problem::error("unknown-variable", &name.place, [("name", &full)]));
        }
        found
    }

    /// The screen of that name; a screen of an app that this lesson does not use is the course's `later` page.
    pub(crate) fn screen(
        &self,
        name: &At<String>,
        app: &str,
        later: Option<&str>,
        problems: &mut Vec<Problem>,
    ) -> Option<ScreenId> {
        if name.value == SCENE {
            return self.scene;
        }
        let full = if name.value.contains('/') { name.value.clone() } else { format!("{app}/{}", name.value) };
        if let Some(id) = self.screens.get(&full) {
            return Some(*id);
        }
        let of_app = format!("{}/", full.split('/').next().unwrap_or_default());
        let app_is_here = self.screens.keys().any(|screen| screen.starts_with(&of_app));
        let elsewhere = later.filter(|_| !app_is_here).and_then(|later| self.screens.get(later));
        if elsewhere.is_none() {
            problems.push(Problem::error("unknown-screen", &name.place, [("name", &full)]));
        }
        elsewhere.copied()
    }

    /// The number of a value.
    pub(crate) fn value(named: &NamedField, value: &At<String>, problems: &mut Vec<Problem>) -> Option<Value> {
        let found = named.values.iter().position(|known| *known == value.value);
        if found.is_none() {
            let known = named.values.join(", ");
            problems.push(Problem::error("unknown-name", &value.place, [("name", &value.value), ("known", &known)]));
        }
        found.map(|at| at as Value)
    }

    /// A condition, looked up.
    pub(crate) fn condition(
        &self,
        source: &ConditionSource,
        scope: Scope<'_>,
        problems: &mut Vec<Problem>,
    ) -> Condition {
        let mut any: Vec<Condition> = source
            .any
            .iter()
            .map(|lines| Condition::All(lines.iter().flat_map(|line| self.line(line, scope, problems)).collect()))
            .collect();
        match any.pop() {
            Some(only) if any.is_empty() => only,
            last => Condition::Any(any.into_iter().chain(last).collect()),
        }
    }

    /// One line of a condition: what it asks of which field. Several for `facts`.
    pub(crate) fn line(&self, line: &ConditionLine, scope: Scope<'_>, problems: &mut Vec<Problem>) -> Vec<Condition> {
        match line {
            ConditionLine::Facts(facts) => facts.iter().filter_map(|fact| self.fact(fact, scope, problems)).collect(),
            ConditionLine::Is { name, values, not } => {
                let Some((field, numbers, count)) = self.question(name, values, scope, problems) else {
                    return Vec::new();
                };
                let set: Values = numbers.into_iter().collect();
                vec![Condition::Is(field, if *not { set.complement(count) } else { set })]
            }
        }
    }

    fn question(
        &self,
        name: &At<String>,
        values: &[At<String>],
        scope: Scope<'_>,
        problems: &mut Vec<Problem>,
    ) -> Option<(Field, Vec<Value>, usize)> {
        match name.value.as_str() {
            "screen" => {
                let app = scope.app.unwrap_or_default();
                let screens = values.iter().filter_map(|value| self.screen(value, app, None, problems)).map(|id| id.0);
                Some((Field::SCREEN, screens.collect(), self.screens.len()))
            }
            "scroll" => {
                let page = |value: &At<String>| {
                    if value.value == "end" { Some(scope.last_page) } else { value.value.parse().ok() }
                };
                Some((Field::SCROLL, values.iter().filter_map(page).collect(), usize::from(scope.last_page) + 1))
            }
            _ => {
                let named = self.field(name, scope.app, problems)?;
                let numbers = values.iter().filter_map(|value| Self::value(named, value, problems)).collect();
                Some((named.field, numbers, named.values.len()))
            }
        }
    }

    /// What the facts say of a field: the values that are right, and how many it has. None: they leave it open.
    pub(crate) fn as_told(&self, field: Field, facts: &BTreeMap<Field, String>) -> Option<(Field, Values, usize)> {
        let fact = facts.get(&field)?;
        let named = self.fields.values().find(|named| named.field == field)?;
        let wanted = if named.typed { "right" } else { fact.as_str() };
        let value = named.values.iter().position(|known| known == wanted)?;
        Some((field, Values::only(value as Value), named.values.len()))
    }

    fn fact(&self, name: &At<String>, scope: Scope<'_>, problems: &mut Vec<Problem>) -> Option<Condition> {
        let named = self.field(name, scope.app, problems)?;
        let Some(fact) = scope.facts.get(&named.field) else {
            problems.push(Problem::error("no-such-fact", &name.place, [("name", &name.value)]));
            return None;
        };
        let wanted = if named.typed { "right" } else { fact.as_str() };
        let value = named.values.iter().position(|known| known == wanted)?;
        Some(Condition::Is(named.field, Values::only(value as Value)))
    }
}

impl NamedField {
    pub(crate) fn is_flag(&self) -> bool {
        self.values == ["false", "true"]
    }
}

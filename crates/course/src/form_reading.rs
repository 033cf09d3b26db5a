//! From a lesson's story to a form that can be played: its facts, where it begins, its steps.

use std::collections::BTreeMap;

use phone::{Condition, Effect, Field, Item, State, Values, World};

use crate::lesson::{Form, Step};
use crate::names::{Names, Scope};
use crate::problem::Problem;
use crate::sheet::At;
use crate::source::{ConditionLine, StepSource};

/// Reads the forms of a lesson over its world.
pub(crate) struct FormReading<'a> {
    pub(crate) world: &'a World,
    pub(crate) names: &'a Names,
    pub(crate) problems: &'a mut Vec<Problem>,
}

impl FormReading<'_> {
    pub(crate) fn facts(&mut self, source: &[(At<String>, At<String>)]) -> BTreeMap<Field, String> {
        let mut facts = BTreeMap::new();
        for (name, value) in source {
            if let Some(named) = self.names.field(name, None, self.problems)
                && (named.typed || Names::value(named, value, self.problems).is_some())
            {
                facts.insert(named.field, value.value.clone());
            }
        }
        facts
    }

    pub(crate) fn form(
        &mut self,
        prefix: &str,
        start: &[(At<String>, At<String>)],
        facts: &BTreeMap<Field, String>,
        card: &[At<String>],
        steps: &[StepSource],
    ) -> Form {
        let card = card.iter().filter_map(|name| Some(self.names.field(name, None, self.problems)?.field)).collect();
        Form {
            world: self.world.with_items(|item| confirm(item, self.names, facts)),
            start: self.start(start),
            steps: self.steps(prefix, facts, steps),
            facts: facts.clone(),
            card,
            labels: self.names.labels.clone(),
            scenes: self.names.scenes.clone(),
            number: 0,
            seed: 0,
        }
    }

    fn start(&mut self, source: &[(At<String>, At<String>)]) -> State {
        let mut state = self.world.initial();
        for (name, value) in source {
            let place = if name.value == "screen" {
                let found = self.names.screens.get(&value.value).map(|id| (Field::SCREEN, id.0));
                if found.is_none() {
                    self.problems.push(Problem::error("unknown-screen", &value.place, [("name", &value.value)]));
                }
                found
            } else {
                let named = self.names.field(name, None, self.problems);
                named.and_then(|named| Some((named.field, Names::value(named, value, self.problems)?)))
            };
            if let Some((field, number)) = place {
                state = self.world.layout().with(state, field, number);
            }
        }
        state
    }

    /// A step's goal is what it asks for, and what earlier steps asked of variables that it does not speak of: so a
    /// learner who went back and changed an earlier answer is led there first.
    fn steps(&mut self, prefix: &str, facts: &BTreeMap<Field, String>, source: &[StepSource]) -> Vec<Step> {
        let mut kept: BTreeMap<Field, Condition> = BTreeMap::new();
        let mut steps: Vec<Step> = Vec::new();
        for step in source {
            let scope = Scope { app: None, last_page: 0, facts };
            let mut goal = Condition::ALWAYS;
            let mut own: BTreeMap<Field, Condition> = BTreeMap::new();
            let skip = step.skip.as_ref().map(|skip| self.names.condition(skip, scope, self.problems));
            let or_skipped = |condition: Condition| match &skip {
                Some(skip) => Condition::Any(vec![skip.clone(), condition]),
                None => condition,
            };
            if let Some(until) = &step.until {
                match until.any.as_slice() {
                    [lines] => {
                        for condition in lines.iter().flat_map(|line| self.names.line(line, scope, self.problems)) {
                            match &condition {
                                Condition::Is(field, _) if field.0 >= Field::FIRST_VARIABLE => {
                                    own.insert(*field, condition);
                                }
                                _ => goal = goal.and(condition),
                            }
                        }
                    }
                    _ => goal = self.names.condition(until, scope, self.problems),
                }
                if until
                    .any
                    .iter()
                    .flatten()
                    .any(|line| matches!(line, ConditionLine::Facts(facts) if facts.is_empty()))
                {
                    self.problems.push(Problem::error("empty-until", &step.place, []));
                }
            }
            kept.retain(|field, _| !own.contains_key(field));
            let goal = kept.values().chain(own.values()).fold(goal, |goal, condition| goal.and(condition.clone()));
            // What a step asked that somebody passed over is not asked of them later.
            kept.extend(own.into_iter().map(|(field, condition)| (field, or_skipped(condition))));
            let words = format!("{prefix}{}", step.id.value);
            if steps.iter().any(|other| other.words == words) {
                self.problems.push(Problem::error("twice", &step.id.place, [("name", &step.id.value)]));
            }
            let slips = step.slips.iter().map(|(item, kind)| (item.value.clone(), kind.value.clone())).collect();
            let skills = step.skills.iter().map(|skill| skill.value.clone()).collect();
            steps.push(Step { words, place: step.place.clone(), goal, skip, skills, slips });
        }
        steps
    }
}

/// A button that confirms does what it does when everything is as the facts say; otherwise its double is there, which tells
/// what would have happened. What the facts leave open may be confirmed either way.
fn confirm(item: &mut Item, names: &Names, facts: &BTreeMap<Field, String>) {
    if item.confirms.is_empty() {
        return;
    }
    let asked = item.confirms.iter().filter_map(|field| names.as_told(*field, facts));
    let right: Vec<(Field, Values, usize)> = asked.collect();
    let condition = if matches!(item.tap, Effect::Trap(_)) {
        Condition::Any(right.into_iter().map(|(field, is, of)| Condition::Is(field, is.complement(of))).collect())
    } else {
        Condition::All(right.into_iter().map(|(field, is, _)| Condition::Is(field, is)).collect())
    };
    item.shown = item.shown.clone().and(condition);
}

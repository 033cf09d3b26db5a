//! What somebody can do, skill by skill and domain by domain. Taken in event by event, or rebuilt from all of them in whatever
//! order: the same (a property test holds it).

use std::collections::BTreeMap;

use serde::Serialize;

use crate::skill::{Showing, Skill, SkillState};

/// All that is known of what one learner can do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Mastery {
    skills: BTreeMap<String, Skill>,
}

/// A domain, as far as somebody has come in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DomainState {
    /// As far as the whole domain: where one skill was not shown yet, others that were count as "with help".
    pub state: SkillState,
    /// Skills that are done alone (or alone again).
    pub alone: usize,
    /// Skills that still take help.
    pub helped: usize,
    /// Skills that were not shown yet.
    pub not_yet: usize,
}

impl Mastery {
    /// From everything that was shown: skill and showing.
    pub fn of<S: Into<String>>(showings: impl IntoIterator<Item = (S, Showing)>) -> Self {
        let mut mastery = Self::default();
        showings.into_iter().for_each(|(skill, showing)| mastery.add(skill, showing));
        mastery
    }

    /// One more.
    pub fn add(&mut self, skill: impl Into<String>, showing: Showing) {
        self.skills.entry(skill.into()).or_default().add(showing);
    }

    /// How far a skill has come.
    pub fn state(&self, skill: &str) -> SkillState {
        self.skills.get(skill).map_or(SkillState::NotYet, Skill::state)
    }

    /// How far a domain has come that consists of these skills: as far as the one that is furthest behind; but it is under way as
    /// soon as one of them was shown.
    pub fn domain<'s>(&self, skills: impl IntoIterator<Item = &'s str>) -> DomainState {
        let states: Vec<SkillState> = skills.into_iter().map(|skill| self.state(skill)).collect();
        let count = |wanted: &[SkillState]| states.iter().filter(|state| wanted.contains(state)).count();
        let (helped, not_yet) = (count(&[SkillState::WithHelp]), count(&[SkillState::NotYet]));
        let alone = count(&[SkillState::Alone, SkillState::AloneAgain]);
        let least = states.iter().copied().min().unwrap_or(SkillState::NotYet);
        let state = if alone + helped > 0 { least.max(SkillState::WithHelp) } else { least };
        DomainState { state, alone, helped, not_yet }
    }
}

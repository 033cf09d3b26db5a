//! What somebody can do, skill by skill and domain by domain. Taken in event by event, or rebuilt from all of them in whatever
//! order: the same (a property test holds it).

use std::collections::BTreeMap;

use serde::Serialize;

use crate::certification::Again;
use crate::skill::{Showing, Skill, SkillState};

/// All that is known of what one learner can do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Mastery {
    skills: BTreeMap<String, Skill>,
    /// What is certified, and whether it was done again later. None: it was not asked.
    #[serde(skip)]
    certified: Option<BTreeMap<String, Again>>,
}

/// A domain, as far as somebody has come in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DomainState {
    /// As far as the whole domain: where one skill was not shown yet, others that were count as "with help".
    pub state: SkillState,
    /// Skills that are done alone (or alone again).
    pub alone: usize,
    /// Skills that still take help, or were not yet done alone often enough.
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

    /// Only what is certified counts as done alone.
    #[must_use]
    pub fn certified<S: Into<String>>(self, certified: impl IntoIterator<Item = (S, Again)>) -> Self {
        let certified = certified.into_iter().map(|(skill, again)| (skill.into(), again)).collect();
        Self { certified: Some(certified), ..self }
    }

    /// How far a skill has come.
    pub fn state(&self, skill: &str) -> SkillState {
        let shown = self.skills.get(skill).map_or(SkillState::NotYet, Skill::state);
        match &self.certified {
            Some(certified) => shown.given(certified.get(skill).copied()),
            None => shown,
        }
    }

    /// How far a domain has come that consists of these skills: as far as the one that is furthest behind; but it is under way as
    /// soon as one of them was shown.
    pub fn domain<'s>(&self, skills: impl IntoIterator<Item = &'s str>) -> DomainState {
        let states: Vec<SkillState> = skills.into_iter().map(|skill| self.state(skill)).collect();
        let count = |wanted: &[SkillState]| states.iter().filter(|state| wanted.contains(state)).count();
        let (helped, not_yet) = (count(&[SkillState::WithHelp, SkillState::NotEnough]), count(&[SkillState::NotYet]));
        let alone = count(&[SkillState::Alone, SkillState::AloneAgain]);
        let least = states.iter().copied().min().unwrap_or(SkillState::NotYet);
        let state = if alone + helped > 0 { least.max(SkillState::WithHelp) } else { least };
        DomainState { state, alone, helped, not_yet }
    }
}

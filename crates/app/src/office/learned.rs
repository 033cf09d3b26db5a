//! What was learned: who can do what, what is kept, where people stumble, how they tell scams; and one learner's page.

mod group;
mod page;

use std::collections::HashMap;

use insight::{Again, SkillState, Tally};
use records::Evidence;
use records::register::signoffs::Signoff;
use uuid::Uuid;

use super::{Came, Office};
use crate::certification::certified_in;
use crate::papers::showings;
use crate::roll::order;
use crate::wire::Trouble;
use crate::wire::trainer::learned::{
    Learned, LearnedPart, LearnedWish, MatrixCell, MatrixRow, SkillHead, SkillMatrix, SkillSign,
};
use crate::wire::trainer::orders::Choice;
use crate::wording::Both;

/// What lies open in the room.
#[derive(Debug, Default)]
pub(crate) struct Spread {
    class: Option<Uuid>,
    domain: Option<String>,
    lesson: Option<String>,
    part: LearnedPart,
    page: Option<Uuid>,
}

impl Office {
    pub(crate) fn learned(&mut self, wish: LearnedWish) -> Came {
        match wish {
            LearnedWish::Show => {}
            LearnedWish::ChooseClass { class } => self.learned.class = Some(self.id(&class)?),
            LearnedWish::ChooseDomain { domain } => {
                self.learned.domain = Some(domain);
                self.learned.lesson = None;
            }
            LearnedWish::LookAt { part } => self.learned.part = part,
            LearnedWish::ChooseLesson { lesson } => self.learned.lesson = Some(lesson),
            LearnedWish::OpenPage { learner } => {
                let id = self.id(&learner)?;
                self.note("view-learner", &learner, "")?;
                self.learned.page = Some(id);
            }
            LearnedWish::ClosePage => self.learned.page = None,
            LearnedWish::SignOff { learner, skill, seen } => return self.sign_off(&learner, &skill, seen),
        }
        Ok(None)
    }

    pub(crate) fn learned_view(&self) -> Result<Learned, Trouble> {
        let classes = self.records.classes().map_err(|error| self.not_recorded(&error))?;
        let class = self.learned.class.filter(|id| classes.iter().any(|class| class.id == *id));
        let class = class.or_else(|| classes.first().map(|class| class.id));
        let domains: Vec<&String> = self.course.domains.iter().map(|(domain, _)| domain).collect();
        let domain = self.learned.domain.clone().filter(|domain| domains.contains(&domain));
        let domain = domain.or_else(|| domains.first().map(|domain| (*domain).clone())).unwrap_or_default();
        let part = self.learned.part;
        let shown = |wanted: LearnedPart| class.filter(|_| part == wanted && self.learned.page.is_none());
        Ok(Learned {
            classes: classes
                .iter()
                .map(|one| Choice { id: one.id.to_string(), label: one.plan.name.clone() })
                .collect(),
            class: class.map(|id| id.to_string()),
            domains: domains.iter().map(|id| Choice { id: (*id).clone(), label: self.domain_name(id) }).collect(),
            part,
            matrix: shown(LearnedPart::Matrix).map(|class| self.matrix(class, &domain)).transpose()?,
            chain: shown(LearnedPart::Chain).map(|class| self.chain(class, &domain)).transpose()?,
            stumbling: shown(LearnedPart::Stumbling).map(|class| self.stumbling(class, &domain)).transpose()?,
            scams: shown(LearnedPart::Scams).map(|class| self.scam_view(class)).transpose()?,
            page: self.learned.page.map(|learner| self.learner_page(learner)).transpose()?,
            domain,
        })
    }

    fn sign_off(&mut self, learner: &str, skill: &str, seen: bool) -> Came {
        let (id, now) = (self.id(learner)?, self.clock.utc());
        if seen {
            let trainer = self.trainer.as_ref().map(|me| me.id);
            let signed_on = self.clock.local().date_naive();
            let one = Signoff { learner: id, skill: skill.to_owned(), trainer, signed_on };
            self.records.sign_off(now, &one).map_err(|error| self.not_recorded(&error))?;
        } else {
            self.records.unsign(id, skill).map_err(|error| self.not_recorded(&error))?;
        }
        self.note(if seen { "sign-off" } else { "unsign" }, learner, skill)?;
        self.done(if seen { "learned-signed" } else { "learned-unsigned" }, &Both::default())
    }

    fn matrix(&self, class: Uuid, domain: &str) -> Result<SkillMatrix, Trouble> {
        let skills: Vec<SkillHead> = self
            .course
            .skills
            .iter()
            .filter(|skill| in_domain(&skill.id, domain))
            .map(|skill| SkillHead { id: skill.id.clone(), name: self.skill_name(&skill.id), core: skill.core })
            .collect();
        let evidence = self.records.class_evidence(class).map_err(|error| self.not_recorded(&error))?;
        let mut shown: HashMap<(Uuid, &str), Vec<&Evidence>> = HashMap::new();
        for one in &evidence {
            shown.entry((one.learner, one.evidence.skill.as_str())).or_default().push(&one.evidence);
        }
        let certified = certified_in(&self.records, class).map_err(|error| self.not_recorded(&error))?;
        let again = |learner: Uuid, skill: &str| certified.get(&learner)?.get(skill).copied();
        let mut members = self.records.members(class).map_err(|error| self.not_recorded(&error))?;
        if let Some(order) = order() {
            members.sort_by(|one, other| order.compare(&one.name, &other.name));
        }
        let row = |member: records::register::classes::Member| MatrixRow {
            id: member.learner.to_string(),
            name: member.name,
            cells: skills
                .iter()
                .map(|skill| {
                    let shown = shown.get(&(member.learner, skill.id.as_str())).map_or(&[][..], Vec::as_slice);
                    self.cell(shown, again(member.learner, &skill.id))
                })
                .collect(),
        };
        Ok(SkillMatrix { rows: members.into_iter().map(row).collect(), skills })
    }

    /// How far a skill has come, with how often it was shown.
    fn cell(&self, evidence: &[&Evidence], certified: Option<Again>) -> MatrixCell {
        let tally = Tally::of(evidence.iter().map(|one| showings(one)));
        let sign = match tally.skill.state().given(certified) {
            SkillState::NotYet => SkillSign::NotYet,
            SkillState::WithHelp => SkillSign::WithHelp,
            SkillState::NotEnough => SkillSign::NotEnough,
            SkillState::Alone => SkillSign::Alone,
            SkillState::AloneAgain => SkillSign::AloneAgain,
        };
        let args = Both::default().number("alone", tally.alone as usize).number("helped", tally.helped as usize);
        MatrixCell {
            sign,
            evidence: if evidence.is_empty() { String::new() } else { self.text("learned-evidence", &args) },
        }
    }

    fn domain_name(&self, domain: &str) -> String {
        let name = self.wording().text("course", &format!("domain-{domain}"), &Both::default());
        name.unwrap_or_else(|| domain.to_owned())
    }
}

pub(super) fn in_domain(skill: &str, domain: &str) -> bool {
    skill.split('.').next() == Some(domain)
}

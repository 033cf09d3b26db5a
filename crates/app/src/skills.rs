//! "What I can do", in plain words: domain by domain, and in each the skills that were shown, as far as they have come. A touch on
//! one proposes a lesson with it.

use insight::{DomainState, Mastery, Showing, SkillState};

use crate::seat::{Seat, Sitter, support_named};
use crate::wire::Trouble;
use crate::wire::shelf::ShelfPlace;
use crate::wording::Both;

/// The place on the shelf where skills are, among the domains; `skills/hospital` are those of one domain.
pub(crate) const SKILLS: &str = "skills";

/// The domain of `skills/hospital`.
pub(crate) fn of_domain(place: &str) -> Option<&str> {
    place.strip_prefix(SKILLS)?.strip_prefix('/')
}

impl Seat {
    /// What whoever sits here can do, rebuilt from the records. Of guests nothing is known.
    fn mastery(&self) -> Result<Mastery, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Ok(Mastery::default()) };
        let evidence = self.records()?.skill_evidence(learner.id).map_err(|error| self.not_recorded(&error))?;
        let certified = crate::certification::certified_of(self.records()?, learner.id);
        let certified = certified.map_err(|error| self.not_recorded(&error))?;
        let mut mastery = Mastery::default().certified(certified);
        for row in &evidence {
            let tested = support_named(&row.support).is_some_and(practice::Support::is_alone);
            let alone = matches!(row.independence.as_str(), "alone" | "repeat");
            // Of showings alike only the first and the last matter.
            for at in [row.first_at, row.last_at] {
                mastery.add(&row.skill, Showing { at, tested, alone });
            }
        }
        Ok(mastery)
    }

    /// The skills of a domain, in the order of the competence framework.
    fn skills_of<'s>(&'s self, domain: &'s str) -> impl Iterator<Item = &'s str> {
        let skills = self.course.skills.iter().map(|skill| skill.id.as_str());
        skills.filter(move |skill| skill.split('.').next() == Some(domain))
    }

    fn domain_states(&self) -> Result<Vec<(String, DomainState)>, Trouble> {
        let mastery = self.mastery()?;
        let state = |(domain, _): &(String, Vec<String>)| (domain.clone(), mastery.domain(self.skills_of(domain)));
        Ok(self.course.domains.iter().map(state).collect())
    }

    /// Every domain with how far one has come in it.
    pub(crate) fn skill_domains(&self) -> Result<Vec<ShelfPlace>, Trouble> {
        let place = |(domain, found): (String, DomainState)| {
            let name = self.wording().text("course", &format!("domain-{domain}"), &Both::default());
            let args = Both::default().number("alone", found.alone).number("helped", found.helped);
            let note = self.wording().coach(domain_words(found.state), &args).print();
            ShelfPlace {
                id: format!("{SKILLS}/{domain}"),
                label: name.unwrap_or_else(|| domain.clone()),
                note: Some(note),
                done: found.state >= SkillState::Alone,
                opens: true,
            }
        };
        Ok(self.domain_states()?.into_iter().map(place).collect())
    }

    /// The skills of a domain: what was kept first, then what is done alone, what still takes help, what is yet to come.
    pub(crate) fn skill_places(&self, domain: &str) -> Result<Vec<ShelfPlace>, Trouble> {
        let mastery = self.mastery()?;
        let mut states: Vec<(&str, SkillState)> =
            self.skills_of(domain).map(|skill| (skill, mastery.state(skill))).collect();
        states.sort_by_key(|(_, state)| std::cmp::Reverse(*state));
        let place = |(id, state): (&str, SkillState)| {
            let lesson = self.course.lessons.iter().find(|lesson| lesson.skills.iter().any(|skill| skill == id))?;
            let label = self.wording().text("course", &format!("skill-{}", id.replace('.', "-")), &Both::default())?;
            let note = self.wording().coach(state_words(state), &Both::default()).print();
            let (id, done) = (lesson.id.clone(), state >= SkillState::Alone);
            Some(ShelfPlace { id, label, note: Some(note), done, opens: false })
        };
        Ok(states.into_iter().filter_map(place).collect())
    }

    /// How many skills are done alone, and how many still take help, for the caption.
    pub(crate) fn skill_counts(&self) -> Both {
        let states = self.domain_states().unwrap_or_default();
        let count = |of: fn(&DomainState) -> usize| states.iter().map(|(_, state)| of(state)).sum();
        Both::default().number("alone", count(|state| state.alone)).number("helped", count(|state| state.helped))
    }
}

fn state_words(state: SkillState) -> &'static str {
    match state {
        SkillState::NotYet => "skill-not-yet",
        SkillState::WithHelp => "skill-with-help",
        SkillState::NotEnough => "skill-not-enough",
        SkillState::Alone => "skill-alone",
        SkillState::AloneAgain => "skill-alone-again",
    }
}

fn domain_words(state: SkillState) -> &'static str {
    match state {
        SkillState::NotYet => "skill-not-yet",
        SkillState::WithHelp | SkillState::NotEnough => "skill-domain-with-help",
        SkillState::Alone => "skill-domain-alone",
        SkillState::AloneAgain => "skill-domain-alone-again",
    }
}

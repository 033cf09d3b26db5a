//! "What I can do", in plain words: every skill that was shown, as far as it has come. A touch on one proposes a lesson with it.

use std::collections::BTreeMap;

use insight::{Showing, Skill, SkillState};

use crate::seat::{Seat, Sitter, support_named};
use crate::wire::Trouble;
use crate::wire::shelf::ShelfPlace;
use crate::wording::Both;

/// The place on the shelf where skills are, among the domains.
pub(crate) const SKILLS: &str = "skills";

impl Seat {
    /// The skills of whoever sits here, in the order of the competence framework. Of guests nothing is known.
    fn skill_states(&self) -> Result<Vec<(String, SkillState)>, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Ok(Vec::new()) };
        let evidence = self.records()?.skill_evidence(learner.id).map_err(|error| self.not_recorded(&error))?;
        let mut skills: BTreeMap<&str, Skill> = BTreeMap::new();
        for row in &evidence {
            let tested = support_named(&row.support).is_some_and(practice::Support::is_alone);
            let alone = matches!(row.independence.as_str(), "alone" | "repeat");
            // Of showings alike only the first and the last matter.
            for at in [row.first_at, row.last_at] {
                skills.entry(&row.skill).or_default().add(Showing { at, tested, alone });
            }
        }
        let of_course = self.course.skills.iter().map(|skill| skill.id.as_str());
        Ok(of_course.filter_map(|id| Some((id.to_owned(), skills.get(id)?.state()))).collect())
    }

    /// What was kept first, then what is done alone, then what still takes help.
    pub(crate) fn skill_places(&self) -> Result<Vec<ShelfPlace>, Trouble> {
        let mut states = self.skill_states()?;
        states.sort_by_key(|(_, state)| std::cmp::Reverse(*state));
        let place = |(id, state): (String, SkillState)| {
            let lesson = self.course.lessons.iter().find(|lesson| lesson.skills.contains(&id))?;
            let label = self.wording().text("course", &format!("skill-{}", id.replace('.', "-")), &Both::default())?;
            let note = self.wording().coach(state_words(state), &Both::default()).print();
            Some(ShelfPlace { id: lesson.id.clone(), label, note: Some(note), done: state >= SkillState::Alone })
        };
        Ok(states.into_iter().filter_map(place).collect())
    }

    /// How many there are of each, for the caption.
    pub(crate) fn skill_counts(&self) -> Both {
        let states = self.skill_states().unwrap_or_default();
        let count = |wanted: &[SkillState]| states.iter().filter(|(_, state)| wanted.contains(state)).count();
        Both::default()
            .number("alone", count(&[SkillState::Alone, SkillState::AloneAgain]))
            .number("helped", count(&[SkillState::WithHelp]))
    }
}

fn state_words(state: SkillState) -> &'static str {
    match state {
        SkillState::NotYet => "skill-not-yet",
        SkillState::WithHelp => "skill-with-help",
        SkillState::Alone => "skill-alone",
        SkillState::AloneAgain => "skill-alone-again",
    }
}

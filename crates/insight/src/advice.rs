//! What to do next for one learner, as a volunteer would be told: at most three things, the most useful first.

use crate::{Answers, SkillState};

/// A thing to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Advice {
    /// Nothing was practised yet: begin with the first lesson, side by side.
    Begin,
    /// Takes genuine messages for scams: practise accepting what is real (curriculum §4.4 S11).
    TrustMore,
    /// Believed scams: practise telling them, without fear.
    WatchOut,
    /// Skills that were done alone and have not been shown again for three weeks: let them be done once more.
    Review,
    /// Skills that still take help: the same lesson with less of it.
    LessHelp,
    /// Done alone, but not seen on the own phone: do it together there.
    OwnPhone,
    /// All is well: the next lesson.
    GoOn,
}

/// What is known of a learner.
#[derive(Debug, Clone, Copy, Default)]
pub struct Standing<'s> {
    /// Every skill that was shown, as it stands.
    pub states: &'s [SkillState],
    /// Skills done alone whose last showing is 21 days ago or more.
    pub due: usize,
    /// Skills done alone that nobody saw on the own phone.
    pub not_on_own_phone: usize,
    /// How messages were judged.
    pub judged: Answers,
}

/// Of six messages of a kind, so many judged unsafely are no chance any more (curriculum §4.4 S11, §3.5).
const UNSAFE: u32 = 2;
/// At most so many things at once.
const THINGS: usize = 3;

/// What to do next.
pub fn advice(standing: &Standing<'_>) -> Vec<Advice> {
    let judged = standing.judged;
    let helped = standing.states.contains(&SkillState::WithHelp);
    let rules = [
        (Advice::Begin, standing.states.is_empty()),
        (Advice::TrustMore, judged.false_alarms >= UNSAFE && judged.false_alarms * 3 >= judged.genuine),
        (Advice::WatchOut, judged.scams - judged.hits >= UNSAFE && (judged.scams - judged.hits) * 3 >= judged.scams),
        (Advice::Review, standing.due > 0),
        (Advice::LessHelp, helped),
        (Advice::OwnPhone, standing.not_on_own_phone > 0),
    ];
    let mut found: Vec<Advice> = rules.into_iter().filter(|(_, holds)| *holds).map(|(advice, _)| advice).collect();
    found.truncate(THINGS);
    if found.is_empty() {
        found.push(Advice::GoOn);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_rule_is_told_when_it_holds_and_three_things_are_enough() {
        assert_eq!(advice(&Standing::default()), [Advice::Begin]);
        let states = [SkillState::AloneAgain];
        assert_eq!(advice(&Standing { states: &states, ..Standing::default() }), [Advice::GoOn]);
        let judged = Answers { hits: 4, scams: 6, false_alarms: 2, genuine: 6 };
        let states = [SkillState::Alone, SkillState::WithHelp];
        let all = Standing { states: &states, due: 1, not_on_own_phone: 1, judged };
        assert_eq!(advice(&all), [Advice::TrustMore, Advice::WatchOut, Advice::Review]);
        let calm = Standing { judged: Answers { hits: 28, scams: 30, false_alarms: 2, genuine: 30 }, due: 0, ..all };
        assert_eq!(advice(&calm), [Advice::LessHelp, Advice::OwnPhone], "two of thirty are no pattern");
    }
}

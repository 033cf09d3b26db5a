//! Judging messages: what an answer is worth, and which messages come next (curriculum §3.5, §4.4 S11).
//!
//! Three things are counted apart. *Safe* is what can do no harm: a scam that was not believed, a genuine message that was not
//! called a scam; checking first is safe on both sides, and hits, false alarms and d′ are counted so ([`crate::discrimination`]
//! says why). *Best* is what an officer would do: "real" for what comes on one's own way, "scam" where the words show it, "check
//! first" for everything else that comes unasked. *Unsure* is who checks first nearly always.

use serde::{Deserialize, Serialize};

use crate::discrimination::Answers;

/// The three keys under a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// 真的
    Real,
    /// 骗人的
    Fake,
    /// 先核实
    Check,
}

impl Answer {
    /// What a message is, said straight out.
    pub fn telling(scam: bool) -> Self {
        if scam { Self::Fake } else { Self::Real }
    }
}

/// A message was judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Judgement {
    /// It was a scam.
    pub scam: bool,
    /// How hard it was, 1 to 3.
    pub level: u8,
    /// What is best to answer.
    pub best: Answer,
    /// What was answered.
    pub answer: Answer,
    /// At least one thing that gave it away, or spoke for it, was named.
    pub cue: bool,
}

/// What the next messages should be like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Next {
    /// 1 to 3.
    pub level: u8,
    /// Four genuine messages to two scams: for whoever took genuine ones for scams.
    pub remedy: bool,
    /// What stands out is touched before it is judged: for whoever mostly checks first, and for the remedy (curriculum §4.4
    /// S11: green cues first).
    pub cues_first: bool,
}

impl Judgement {
    /// Nothing bad can come of it: a scam that was not believed, a genuine message that was not called a scam.
    pub fn is_safe(self) -> bool {
        if self.scam { self.answer != Answer::Real } else { self.answer != Answer::Fake }
    }
}

/// How many were answered in the best way.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct BestAnswers {
    /// Answered as is best.
    pub best: u32,
    /// Judged at all.
    pub judged: u32,
}

impl BestAnswers {
    /// The share of best answers, 0 to 1; 0 before anything was judged.
    pub fn share(self) -> f64 {
        f64::from(self.best) / f64::from(self.judged.max(1))
    }
}

/// The best answers among them.
pub fn best_answers<'j>(judgements: impl IntoIterator<Item = &'j Judgement>) -> BestAnswers {
    judgements.into_iter().fold(BestAnswers::default(), |sum, one| BestAnswers {
        best: sum.best + u32::from(one.answer == one.best),
        judged: sum.judged + 1,
    })
}

/// A channel is passed with so many scams and so many genuine messages judged: as many as two decks have.
const ENOUGH: u32 = 6;

/// And with so large a share of best answers. Whoever gives one and the same answer to everything has about a third of them, and
/// reaches two thirds of twelve in fewer than 5 of 100 tries.
const BEST: f64 = 2.0 / 3.0;

/// Scams and genuine messages are judged safely, five of six on each side, and mostly in the best way. Checking everything first
/// is safe, and does not pass.
pub fn has_passed(judgements: &[Judgement]) -> bool {
    let all = answers(judgements);
    let safe = all.discrimination().is_ok_and(|found| found.passed);
    all.scams >= ENOUGH && all.genuine >= ENOUGH && safe && best_answers(judgements).share() >= BEST
}

/// All judgements, counted.
pub fn answers<'j>(judgements: impl IntoIterator<Item = &'j Judgement>) -> Answers {
    let one = |judgement: &Judgement| {
        let safe = u32::from(judgement.is_safe());
        if judgement.scam {
            Answers { hits: safe, scams: 1, ..Answers::default() }
        } else {
            Answers { false_alarms: 1 - safe, genuine: 1, ..Answers::default() }
        }
    };
    judgements.into_iter().map(one).fold(Answers::default(), Answers::and)
}

/// How many judgements decide about the level.
const WINDOW: usize = 6;

/// Whoever checks first more often than this is safe, but does not trust what they see (curriculum §4.5).
const UNSURE: f64 = 0.6;

/// Checked first in more than 60 % of the last six: naming cues is what is to be trained. Fewer than six say nothing yet.
pub fn is_unsure(judgements: &[Judgement]) -> bool {
    let Some(last) = judgements.len().checked_sub(WINDOW).and_then(|from| judgements.get(from..)) else { return false };
    let checked = last.iter().filter(|judgement| judgement.answer == Answer::Check).count();
    checked as f64 > UNSURE * WINDOW as f64
}

/// What comes next, after all judgements so far in their order. It begins at level 1; goes up after 5 safe answers of 6 at
/// a level with a cue named in each of them, down after 2 unsafe ones; 2 genuine messages of the last 6 taken for scams ask
/// for the remedy. Checking first is safe and needs no cue.
pub fn next(judgements: &[Judgement]) -> Next {
    let mut level = 1;
    let mut since = Vec::new();
    for judgement in judgements {
        since.push(*judgement);
        let unsafe_ones = since.iter().filter(|judgement| !judgement.is_safe()).count();
        if unsafe_ones >= 2 {
            level = (level - 1).max(1);
            since.clear();
        } else if since.len() >= WINDOW {
            let sure =
                |judgement: &&Judgement| judgement.is_safe() && (judgement.cue || judgement.answer == Answer::Check);
            if since.iter().filter(sure).count() >= WINDOW - 1 {
                level = (level + 1).min(3);
            }
            since.clear();
        }
    }
    let last = &judgements[judgements.len().saturating_sub(WINDOW)..];
    let remedy = last.iter().filter(|judgement| !judgement.scam && !judgement.is_safe()).count() >= 2;
    Next { level, remedy, cues_first: remedy || is_unsure(judgements) }
}

//! What was learned: matrix, a learner's page, retention, stumbling points, scams, the outcome chain.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::orders::Choice;

/// What was learned in a class.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Learned {
    /// The classes.
    pub classes: Vec<Choice>,
    /// The one that is looked at.
    pub class: Option<String>,
    /// The domains.
    pub domains: Vec<Choice>,
    /// The one that is looked at.
    pub domain: String,
    /// What is looked at.
    pub part: LearnedPart,
    /// The matrix of the domain.
    pub matrix: Option<SkillMatrix>,
    /// The outcome chain of the domain: also what is kept.
    pub chain: Option<OutcomeChain>,
    /// Where taps go astray.
    pub stumbling: Option<Stumbling>,
    /// How messages are judged.
    pub scams: Option<ScamView>,
    /// A learner's page, in place of everything else.
    pub page: Option<LearnerPage>,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum LearnedPart {
    /// Who can do what.
    #[default]
    Matrix,
    /// From coming to the own phone.
    Chain,
    /// Where taps go astray.
    Stumbling,
    /// Hits and false alarms.
    Scams,
}

/// How far a skill has come, for the window: sign, word and only then colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum SkillSign {
    /// Not shown yet.
    NotYet,
    /// With help.
    WithHelp,
    /// Alone, and not yet often enough to be no luck.
    NotEnough,
    /// Alone.
    Alone,
    /// Alone again after 21 days or more.
    AloneAgain,
}

/// Class × skill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct SkillMatrix {
    /// The skills of the domain.
    pub skills: Vec<SkillHead>,
    /// One row for each learner, by name.
    pub rows: Vec<MatrixRow>,
}

/// A skill's heading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct SkillHead {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Counts for 达标.
    pub core: bool,
}

/// A learner's row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct MatrixRow {
    /// Random id.
    pub id: String,
    /// The name.
    pub name: String,
    /// One for each skill.
    pub cells: Vec<MatrixCell>,
}

/// How far somebody has come with a skill, and on what that rests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct MatrixCell {
    /// How far.
    pub sign: SkillSign,
    /// How often alone, how often with help: evidence, no probability. In words; empty: nothing was shown.
    pub evidence: String,
}

/// From coming to the own phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct OutcomeChain {
    /// Learners of the class.
    pub members: u32,
    /// Of those: ever signed in.
    pub attended: u32,
    /// One row for each skill.
    pub rows: Vec<ChainRow>,
    /// Whether "alone" on the practice phone means it.
    pub agreement: Agreement,
}

/// "Alone" on the practice phone beside what a trainer saw on the own phone, and, apart, what learners say themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Agreement {
    /// Of the domain.
    pub here: AgreementCounts,
    /// Of all domains.
    pub all: AgreementCounts,
    /// What they mean, in words.
    pub says: String,
    /// What learners answered in reviews, in words; empty: nobody was asked yet.
    pub told: String,
}

/// Learner × skill: one learner's one skill is one. Never who.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct AgreementCounts {
    /// Alone on the practice phone, and seen on the own phone.
    pub both: u32,
    /// Alone on the practice phone only.
    pub alone_only: u32,
    /// Seen on the own phone only.
    pub own_only: u32,
    /// Practised, neither yet.
    pub neither: u32,
}

/// A skill's chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ChainRow {
    /// Its name.
    pub name: String,
    /// Alone.
    pub alone: u32,
    /// Alone again.
    pub kept: u32,
    /// On the own phone.
    pub own_phone: u32,
}

/// Where taps of a lesson go astray.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Stumbling {
    /// The lessons of the domain.
    pub lessons: Vec<Choice>,
    /// The one that is looked at.
    pub lesson: String,
    /// Its points, the commonest first.
    pub points: Vec<StumblingPoint>,
}

/// A place where taps go astray.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct StumblingPoint {
    /// The step, as its sentence has it.
    pub step: String,
    /// What was touched, and where.
    pub touched: String,
    /// How often.
    pub count: u32,
    /// Of how many who came as far, how many: in words.
    pub people: String,
    /// The same in per cent.
    pub percent: u32,
    /// It was a trap.
    pub trap: bool,
}

/// How a class judges messages: both sides always together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ScamView {
    /// One row for each channel, and the last for all together.
    pub rows: Vec<ScamRow>,
    /// What they say together, in words; where there are few, that there are few.
    pub finding: String,
}

/// A channel.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct ScamRow {
    /// Its name.
    pub name: String,
    /// Scams judged.
    pub scams: u32,
    /// Of those: refused or checked first, in per cent.
    pub hit_percent: u32,
    /// Genuine messages judged.
    pub genuine: u32,
    /// Of those: called scams, in per cent.
    pub false_alarm_percent: u32,
}

/// A learner's page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LearnerPage {
    /// Random id.
    pub id: String,
    /// The name.
    pub name: String,
    /// What to do next, in words.
    pub next: Vec<String>,
    /// The last days, the newest first.
    pub days: Vec<LearnerDay>,
    /// Where it was slippery, in words.
    pub slips: Vec<String>,
    /// Skills that were shown.
    pub skills: Vec<LearnerSkill>,
    /// How messages were judged, in words; empty: none were.
    pub judged: String,
    /// A trainer's notes, in words.
    pub notes: Vec<String>,
}

/// A day of a learner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LearnerDay {
    /// Which.
    pub day: String,
    /// What was practised, in words.
    pub lines: Vec<String>,
}

/// A skill of a learner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct LearnerSkill {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// How far.
    pub cell: MatrixCell,
    /// Seen on the own phone, on that day; in words.
    pub own_phone: Option<String>,
}

/// What may be wished there.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum LearnedWish {
    /// Show it as it is now.
    Show,
    /// Another class.
    ChooseClass {
        /// Its id.
        class: String,
    },
    /// Another domain.
    ChooseDomain {
        /// Its id.
        domain: String,
    },
    /// Something else.
    LookAt {
        /// What.
        part: LearnedPart,
    },
    /// Another lesson's stumbling points.
    ChooseLesson {
        /// Its id.
        lesson: String,
    },
    /// A learner's page.
    OpenPage {
        /// The learner's id.
        learner: String,
    },
    /// Put it away.
    ClosePage,
    /// Seen on the own phone today, or taken back.
    SignOff {
        /// The learner's id.
        learner: String,
        /// The skill's id.
        skill: String,
        /// Seen.
        seen: bool,
    },
}

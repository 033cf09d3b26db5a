//! Marks on the screens of an app: what a crook plays on there, and what may upset whoever sees it. For help that stops a
//! scene, and for the trainer (curriculum §4.4 S10, S12). They change nothing on the phone.

use serde::{Deserialize, Serialize};

use crate::corpus::Message;
use crate::sheet::Table;
use crate::source::one_of;

/// What a crook plays on: 恐吓, 利诱, 亲情 (curriculum §4.4 S10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Lure {
    /// Fear: the police, a frozen card, a deadline.
    Threat,
    /// Gain: interest, prizes, cures, something free.
    Gain,
    /// Love: a relative in need, a friend that one has never met.
    Kinship,
    /// Something else: a code that is asked for, a screen that is to be shared.
    Other,
}

/// The genuine twin of a crook's screen: somebody asks here, and is who they say.
pub const NO_LURE: &str = "none";

impl Lure {
    /// All of them, with their names in `app.toml`.
    pub const ALL: [(&'static str, Self); 4] =
        [("threat", Self::Threat), ("gain", Self::Gain), ("kinship", Self::Kinship), ("other", Self::Other)];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, lure)| *lure == self).map_or("other", |(name, _)| *name)
    }
}

/// The marks of a screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Scene {
    /// What the crook plays on; None: no crook is here.
    pub lure: Option<Lure>,
    /// Somebody asks for something here, a crook or not: refusing and checking first must be one touch away.
    pub asks: bool,
    /// A family emergency, or something like it, is played.
    pub distressing: bool,
}

impl Scene {
    /// `lure` and `distressing` of a screen.
    pub(crate) fn read(table: &Table<'_>) -> Self {
        let lure = lure(table);
        Self { lure: lure.flatten(), asks: lure.is_some(), distressing: table.flag("distressing") }
    }
}

/// `lure = "threat"`; `lure = "none"` where somebody genuine asks.
#[expect(clippy::option_option, reason = "nothing said, nobody asks; said to be none, somebody genuine asks")]
pub(crate) fn lure(table: &Table<'_>) -> Option<Option<Lure>> {
    let known: Vec<_> = Lure::ALL.iter().map(|(name, lure)| (*name, Some(*lure))).chain([(NO_LURE, None)]).collect();
    one_of(table, "lure", &known)
}

impl Message {
    /// The marks that the message has where it is judged: by its cues (curriculum §3.3) and its kind.
    pub fn scene(&self) -> Scene {
        let has = |cues: &[&str]| self.cues.iter().any(|cue| cues.contains(&cue.as_str()));
        let lure = match () {
            () if !self.scam => return Scene::default(),
            () if has(&["R15"]) || self.kind == "T03" || self.kind == "T12" => Lure::Kinship,
            () if has(&["R02"]) => Lure::Threat,
            () if has(&["R11", "R18"]) => Lure::Gain,
            () => Lure::Other,
        };
        // A relative who is said to be in danger (T03) is the one kind that curriculum §3.5 gives an emotional load of its own.
        Scene { lure: Some(lure), asks: false, distressing: self.kind == "T03" }
    }

    /// The same as lines of a screen of `app.toml`.
    pub(crate) fn scene_lines(&self) -> String {
        let Scene { lure, distressing, .. } = self.scene();
        let lure = lure.map_or(String::new(), |lure| format!("lure = \"{}\"\n", lure.name()));
        if distressing { format!("{lure}distressing = true\n") } else { lure }
    }
}

//! What crosses the border to a window: plain, finished, already in the learner's language.
//!
//! The UI keeps no truth. Every command answers with a whole [`Screen`]; the UI draws it and sends what was touched.
//! Ids cross as strings, counts as `u32`, so that JavaScript loses nothing. `cargo xtask codegen` turns this file
//! into `ui/src/bindings.ts`.

// The path is said in full because `xtask/examples/bindings.rs` compiles this file from elsewhere.
#[path = "wire/request.rs"]
mod request;

#[path = "wire/glass.rs"]
mod glass;

#[path = "wire/course_problem.rs"]
mod course_problem;

#[path = "wire/code.rs"]
pub mod code;

#[path = "wire/hands.rs"]
pub mod hands;

#[path = "wire/look.rs"]
pub mod look;

#[path = "wire/part.rs"]
mod part;

#[path = "wire/shelf.rs"]
pub mod shelf;

#[path = "wire/trainer.rs"]
pub mod trainer;

#[path = "wire/trouble.rs"]
mod trouble;

#[path = "wire/vote.rs"]
pub mod vote;

pub use course_problem::CourseProblem;
pub use glass::{Fact, Item, Notice, Phone};
pub use hands::{Hands, Offer, Profile};
pub use look::Look;
pub use part::Part;
pub use phone::{ScreenLook, Widget};
pub use request::{
    Act, AskFor, Begin, Choose, LookAtShelf, NameNewcomer, ReadOut, SitDown, SpeakLanguage, TakeHome, WelcomeNewcomer,
};
use serde::{Deserialize, Serialize};
use shelf::Shelf;
pub use trouble::{Trouble, TroubleCode};
#[cfg(feature = "ts")]
use ts_rs::TS;
pub use vote::{CastVote, Renewed, Smile, VoteAsked};

/// All that the learner's window shows at one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Screen {
    /// BCP 47 tag of the language in use, for `<html lang>`.
    pub language: String,
    /// The languages offered, each with its own name for itself.
    pub languages: Vec<Language>,
    /// Whether this computer can read aloud.
    pub voice: VoiceSign,
    /// What is being said; always shown, spoken if there is a voice.
    pub caption: Caption,
    /// The learner called the trainer and nobody has answered yet.
    pub trainer_called: bool,
    /// Send `wake` after so many milliseconds if nothing was touched. None: nothing is waited for.
    pub wake_in_ms: Option<u32>,
    /// What is wrong with the course folder beside the program; the course that was there before goes on.
    pub course_problems: Vec<CourseProblem>,
    /// The trainer has stopped everybody for a moment: nothing can be touched.
    pub paused: bool,
    /// How the window looks to whoever sits here.
    pub look: Look,
    /// What counts as a touch.
    pub hands: Hands,
    /// What whoever sits here asked for.
    pub profile: Profile,
    /// The main part.
    pub view: View,
}

/// A language that the learner may choose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
}

/// Can it be heard?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub enum VoiceSign {
    /// Still looking for a voice; captions are there meanwhile.
    Waking,
    /// There is a voice in this language.
    Ready,
    /// No voice: a small sign says so and captions go on.
    Absent,
}

/// The sentences now being said. The one that is spoken is named by a [`Spoken`] event and lit up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Caption {
    /// Which utterance; grows with each new one.
    pub utterance: u32,
    /// As printed, one by one.
    pub sentences: Vec<String>,
}

/// Event `spoken`: the voice has begun this sentence, or has ended (None).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Spoken {
    /// The utterance of the caption that it belongs to; one that is no caption's is of something that was pointed at.
    pub utterance: u32,
    /// Index in [`Caption::sentences`]; None when the utterance is over.
    pub sentence: Option<u32>,
}

/// The main part of the learner's window.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum View {
    /// "Which one are you?"
    Door(Door),
    /// A walk-in makes a tile of their own in two touches, without typing.
    Newcomer(Newcomer),
    /// Two of nine pictures, for whoever chose them.
    CardCode(code::CardCode),
    /// What is proposed today.
    Today(Today),
    /// Every lesson, domain by domain: pick one.
    Shelf(Shelf),
    /// In a lesson.
    Practice(Practice),
    /// A lesson's kind ending.
    Ending(Ending),
    /// How was the meeting?
    Vote(VoteAsked),
}

/// The first screen: pick your own name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Door {
    /// One tile each, already in order.
    pub learners: Vec<Person>,
    /// A kind word about the records, when something was mended at the start.
    pub notice: Option<String>,
}

/// A learner's tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Person {
    /// Random id.
    pub id: String,
    /// The name on the tile.
    pub name: String,
    /// The picture on the tile.
    pub picture: Picture,
    /// The lesson that waits half-way, if any.
    pub going_on: Option<String>,
    /// The letter under which the name is found.
    pub initial: String,
    /// What tells people of one name apart; None where there is no other.
    pub apart: Option<String>,
}

/// Pictures that a learner can have on the tile. All are ours (ui/src/icons).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum Picture {
    /// A ginkgo leaf.
    Leaf,
    /// Mountains.
    Mountain,
    /// A cup of tea.
    Tea,
    /// A magpie.
    Bird,
    /// A fish.
    Fish,
    /// A lotus.
    Lotus,
    /// The sun.
    Sun,
    /// A horse.
    Horse,
    /// A sailing boat.
    Boat,
}

/// The walk-in's screen: first a surname, then a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Newcomer {
    /// The names offered on tiles ("王阿姨" …).
    pub names: Vec<String>,
    /// The name already chosen; then pictures are offered.
    pub chosen: Option<String>,
    /// The pictures offered.
    pub pictures: Vec<Picture>,
}

/// What is proposed today: one clear thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// Who sits here; None for a guest.
    pub learner: Option<Person>,
    /// The lesson proposed.
    pub lesson: String,
    /// Its title.
    pub title: String,
    /// What one can do afterwards, in one sentence.
    pub goal: String,
    /// About how long, in minutes.
    pub minutes: u32,
    /// The way proposed now.
    pub support: Support,
    /// Half-way: go on at this step (1-based) of so many.
    pub going_on: Option<Place>,
    /// The other ways, small.
    pub other_ways: Vec<Support>,
    /// The lesson of which a card can be taken home: the last one that was brought to its end.
    pub card: Option<String>,
}

/// Where one is in a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Place {
    /// 1-based.
    pub step: u32,
    /// How many there are.
    pub steps: u32,
}

/// The ways through a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "kebab-case")]
pub enum Support {
    /// The phone plays the shortest way; the learner watches and says when to go on.
    Watch,
    /// Only the right item responds.
    Guided,
    /// Everything responds; help comes by ladder.
    Supported,
    /// Other facts; no help unless asked.
    Independent,
    /// The same on an app that looks different.
    Transfer,
}

/// In a lesson.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Practice {
    /// Who practises; None for a guest.
    pub learner: Option<Person>,
    /// The lesson's title.
    pub title: String,
    /// Which step.
    pub place: Place,
    /// The way it is practised.
    pub support: Support,
    /// The practice phone.
    pub phone: Phone,
    /// The place shown by ring or hand, if help has come to that.
    pub pointer: Option<Pointer>,
    /// The practice card: the facts that one needs.
    pub card: Vec<Fact>,
    /// A message whose words are to be touched: its pieces. Otherwise empty.
    pub passage: Vec<Part>,
    /// Watch-me only: the key "show me the next one" is there.
    pub show_next: bool,
    /// What giving in would have done: it stays until the learner says that it was read (`Ask::GoOn`).
    pub consequence: Option<String>,
    /// What is offered; nothing waits for an answer.
    pub offer: Option<Offer>,
    /// The scene was too much and was stopped: a quiet picture stands in place of the phone.
    pub stopped: bool,
}

/// Where help points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Pointer {
    /// At what.
    pub target: Target,
    /// With what.
    pub look: PointerLook,
    /// The rest of the phone is dimmed, but readable.
    pub dim: bool,
    /// It is shown for longer.
    pub slow: bool,
}

/// What can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Target {
    /// An item of the screen.
    Item {
        /// Its [`Item::id`].
        item: String,
    },
    /// The phone's back key.
    Back,
    /// The phone's home key.
    Home,
    /// Push the page on (towards `to`).
    Scroll {
        /// The page to come to (0-based).
        to: u32,
    },
    /// The banner at the top.
    Notice,
}

/// Ring or hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub enum PointerLook {
    /// A ring round the place.
    Ring,
    /// A ghost hand that taps once and goes.
    Hand,
}

/// The kind ending.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Ending {
    /// Who practised; None for a guest.
    pub learner: Option<Person>,
    /// The lesson.
    pub lesson: String,
    /// Its title.
    pub title: String,
    /// What was done, in plain words ("您自己做了 9 步").
    pub done: Vec<String>,
    /// What to remember and the way without a phone.
    pub closing: Vec<String>,
    /// The way that is proposed next.
    pub next: Support,
    /// The words on its key.
    pub again: String,
    /// A card of this lesson can be taken home.
    pub card: bool,
}

/// What was touched on the practice phone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Touch {
    /// A tap on an item.
    Tap {
        /// Its [`Item::id`].
        item: String,
    },
    /// An item was held longer than the long-press threshold.
    Hold {
        /// Its [`Item::id`].
        item: String,
    },
    /// A tap beside everything, or on plain words.
    Beside,
    /// The page was pushed until this fold page was in view.
    Scroll {
        /// 0-based.
        to: u32,
    },
    /// The phone's back key.
    Back,
    /// The phone's home key.
    Home,
    /// A field was filled. Compared and dropped; never stored.
    Type {
        /// The field's [`Item::id`].
        item: String,
        /// What was typed.
        text: String,
    },
    /// The banner was tapped (open) or pushed away.
    Notice {
        /// Tapped open, not pushed away.
        open: bool,
    },
}

/// The keys beside the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub enum Ask {
    /// 再听一遍
    Repeat,
    /// 给我提示
    Hint,
    /// 慢一点
    Slower,
    /// 叫老师
    Trainer,
    /// Stop reading aloud.
    Hush,
    /// Go on: past an offer, or after a scene was stopped.
    GoOn,
}

//! The card code: two of nine pictures that a learner may choose, so that a neighbour does not sit down in their place by mistake.
//!
//! It is never asked for by itself. WCAG 2.2, 3.3.8 and 3.3.9 (Accessible Authentication): nobody may have to remember or
//! recognise something to get in, unless there is another way. So there is no code unless the learner wants one; after two misses
//! whoever helps lets the learner in with one touch; and it can be given up at any time. It protects nothing that is worth an
//! attack: 36 pairs are tried in a minute, and no digest could change that. It is kept as a salted digest all the same, so that
//! nobody reads it in passing.

use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::seat::{Seat, Sitter, Spot};
use crate::wire::code::{CardCode, CodeTouch};
use crate::wire::{Picture, Screen, Trouble, TroubleCode};
use crate::wording::Both;

/// The pictures that are offered, in one order for everybody: a place is remembered more easily than a picture.
const PICTURES: [Picture; 9] = [
    Picture::Leaf,
    Picture::Mountain,
    Picture::Tea,
    Picture::Bird,
    Picture::Fish,
    Picture::Lotus,
    Picture::Sun,
    Picture::Horse,
    Picture::Boat,
];
/// So many of them make a code.
const LENGTH: usize = 2;
/// After so many misses somebody may let the learner in.
const MISSES: u32 = 2;

/// Somebody touches pictures.
#[derive(Debug, Clone)]
pub(crate) struct Asking {
    pub(crate) learner: records::Learner,
    /// A code is being chosen, not asked for.
    choosing: bool,
    touched: Vec<Picture>,
    misses: u32,
}

impl Seat {
    /// Is a code asked of this learner?
    pub(crate) fn has_code(&self, learner: Uuid) -> bool {
        self.kept_code(learner).is_some()
    }

    fn kept_code(&self, learner: Uuid) -> Option<String> {
        let kept = self.records().ok()?.setting(&key(learner)).ok()??;
        Some(kept).filter(|kept| !kept.is_empty())
    }

    /// The learner picked their name: here is the wall of pictures.
    pub(crate) fn ask_code(&mut self, learner: records::Learner) -> Result<Screen, Trouble> {
        self.spot = Spot::CardCode(Box::new(Asking { learner, choosing: false, touched: Vec::new(), misses: 0 }));
        self.say_where_we_are();
        self.screen()
    }

    pub(crate) fn card_code(&mut self, touch: CodeTouch) -> Result<Screen, Trouble> {
        match (touch, &self.spot) {
            (CodeTouch::Choose, _) => self.choose_code(),
            (CodeTouch::Drop, _) => self.drop_code(),
            (CodeTouch::Picture { picture }, Spot::CardCode(asking)) => self.touch_picture((**asking).clone(), picture),
            (CodeTouch::LetIn, Spot::CardCode(asking)) if asking.misses >= MISSES => {
                let learner = asking.learner.clone();
                self.let_in(learner)
            }
            _ => Err(self.trouble(TroubleCode::Stale)),
        }
    }

    fn choose_code(&mut self) -> Result<Screen, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Err(self.trouble(TroubleCode::Stale)) };
        let asking = Asking { learner: learner.clone(), choosing: true, touched: Vec::new(), misses: 0 };
        self.note_rest()?;
        self.spot = Spot::CardCode(Box::new(asking));
        self.say_where_we_are();
        self.screen()
    }

    fn drop_code(&mut self) -> Result<Screen, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Err(self.trouble(TroubleCode::Stale)) };
        let key = key(learner.id);
        let kept = self.records_mut()?.set_setting(&key, "");
        kept.map_err(|error| self.not_recorded(&error))?;
        self.spot = Spot::Today;
        self.say_coach("code-dropped", &Both::default());
        self.screen()
    }

    fn touch_picture(&mut self, mut asking: Asking, picture: Picture) -> Result<Screen, Trouble> {
        // A second touch takes it back.
        if asking.touched.contains(&picture) {
            asking.touched.retain(|touched| *touched != picture);
        } else {
            asking.touched.push(picture);
        }
        if asking.touched.len() < LENGTH {
            self.spot = Spot::CardCode(Box::new(asking));
            return self.screen();
        }
        let learner = asking.learner.id;
        if asking.choosing {
            let kept = digest(learner, &asking.touched, &Uuid::now_v7().simple().to_string());
            let kept = self.records_mut()?.set_setting(&key(learner), &kept);
            kept.map_err(|error| self.not_recorded(&error))?;
            self.spot = Spot::Today;
            self.say_coach("code-kept", &Both::default());
            return self.screen();
        }
        let kept = self.kept_code(learner).unwrap_or_default();
        let salt = kept.split('$').next().unwrap_or_default();
        if digest(learner, &asking.touched, salt) == kept {
            return self.let_in(asking.learner);
        }
        asking.touched.clear();
        asking.misses += 1;
        self.spot = Spot::CardCode(Box::new(asking));
        self.say_where_we_are();
        self.screen()
    }

    /// What is said over the pictures.
    pub(crate) fn code_words(asking: &Asking) -> &'static str {
        match (asking.choosing, asking.misses) {
            (true, _) => "code-choose",
            (false, 0) => "code-enter",
            (false, misses) if misses < MISSES => "code-again",
            (false, _) => "code-help",
        }
    }

    pub(crate) fn code_view(&self, asking: &Asking) -> Result<CardCode, Trouble> {
        Ok(CardCode {
            person: self.person(&asking.learner)?,
            pictures: PICTURES.to_vec(),
            touched: asking.touched.clone(),
            choosing: asking.choosing,
            kept: asking.choosing && self.has_code(asking.learner.id),
            let_in: asking.misses >= MISSES,
        })
    }
}

fn key(learner: Uuid) -> String {
    format!("card-code/{learner}")
}

/// `<salt>$<hex>`: the pictures in whatever order they were touched.
fn digest(learner: Uuid, pictures: &[Picture], salt: &str) -> String {
    let mut names: Vec<String> = pictures.iter().map(|picture| format!("{picture:?}")).collect();
    names.sort();
    let digest = Sha256::digest(format!("{salt}/{learner}/{}", names.join("+")));
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    format!("{salt}${hex}")
}

//! How the window looks to whoever sits here. It is kept with the learner; for the next one the station is as it was.

use crate::seat::{Seat, Sitter};
use crate::wire::{Look, Screen, Trouble};

impl Seat {
    /// What was chosen for one's eyes.
    pub(crate) fn look_like(&mut self, look: Look) -> Result<Screen, Trouble> {
        self.look = look;
        if let (Some(key), Ok(kept)) = (self.look_key(), serde_json::to_string(&look)) {
            // If it cannot be kept, it holds until somebody else sits down.
            _ = self.records_mut()?.set_setting(&key, &kept);
        }
        self.screen()
    }

    /// The look of whoever has just sat down; the usual one for a guest and at the door.
    pub(crate) fn usual_look(&mut self) {
        let kept = self.look_key().and_then(|key| self.records().ok()?.setting(&key).ok().flatten());
        self.look = kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default();
    }

    fn look_key(&self) -> Option<String> {
        match &self.sitter {
            Sitter::Learner(learner) => Some(format!("look/{}", learner.id)),
            Sitter::Guest | Sitter::Nobody => None,
        }
    }
}

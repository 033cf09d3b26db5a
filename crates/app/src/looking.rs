//! How the window looks, and how fast its voice is, for whoever sits here. It is kept with the learner; for the next one the station is as it was.

use narration::Pace;

use crate::seat::{Seat, Sitter};
use crate::wire::{Look, Screen, Trouble};

impl Seat {
    /// What was chosen for one's eyes.
    pub(crate) fn look_like(&mut self, look: Look) -> Result<Screen, Trouble> {
        self.take_look(look);
        self.keep_look()?;
        self.screen()
    }

    /// Slower from now on, and kept. False if it cannot be slower.
    pub(crate) fn slow_down(&mut self) -> Result<bool, Trouble> {
        let could = self.speech.slow_down();
        self.look.pace = self.speech.pace().get();
        self.keep_look()?;
        Ok(could)
    }

    fn take_look(&mut self, look: Look) {
        let pace = Pace::new(look.pace);
        self.look = Look { pace: pace.get(), ..look };
        self.speech.set_pace(pace);
    }

    fn keep_look(&mut self) -> Result<(), Trouble> {
        if let (Some(key), Ok(kept)) = (self.look_key(), serde_json::to_string(&self.look)) {
            // If it cannot be kept, it holds until somebody else sits down.
            _ = self.records_mut()?.set_setting(&key, &kept);
        }
        Ok(())
    }

    /// The look of whoever has just sat down; the usual one for a guest and at the door.
    pub(crate) fn usual_look(&mut self) {
        let kept = self.look_key().and_then(|key| self.records().ok()?.setting(&key).ok().flatten());
        self.take_look(kept.and_then(|kept| serde_json::from_str(&kept).ok()).unwrap_or_default());
    }

    fn look_key(&self) -> Option<String> {
        match &self.sitter {
            Sitter::Learner(learner) => Some(format!("look/{}", learner.id)),
            Sitter::Guest | Sitter::Nobody => None,
        }
    }
}

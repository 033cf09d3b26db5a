//! The room of the same name: what may be wished there, and what it shows.

use super::{Came, Office};
use crate::wire::Trouble;
use crate::wire::trainer::learned::{Learned, LearnedWish};

impl Office {
    pub(crate) fn learned(&mut self, wish: LearnedWish) -> Came {
        match wish {
            LearnedWish::Show => Ok(None),
        }
    }

    pub(crate) fn learned_view(&self) -> Result<Learned, Trouble> {
        Ok(Learned::default())
    }
}

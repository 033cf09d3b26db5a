//! The room of the same name: what may be wished there, and what it shows.

use super::{Came, Office};
use crate::wire::Trouble;
use crate::wire::trainer::keeping::{Keeping, KeepingWish};

impl Office {
    pub(crate) fn keeping(&mut self, wish: KeepingWish) -> Came {
        match wish {
            KeepingWish::Show => Ok(None),
        }
    }

    pub(crate) fn keeping_view(&self) -> Result<Keeping, Trouble> {
        Ok(Keeping::default())
    }
}

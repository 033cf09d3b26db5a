//! The room of the same name: what may be wished there, and what it shows.

use super::{Came, Office};
use crate::wire::Trouble;
use crate::wire::trainer::printing::{Printing, PrintingWish};

impl Office {
    pub(crate) fn printing(&mut self, wish: PrintingWish) -> Came {
        match wish {
            PrintingWish::Show => Ok(None),
        }
    }

    pub(crate) fn printing_view(&self) -> Result<Printing, Trouble> {
        Ok(Printing::default())
    }
}

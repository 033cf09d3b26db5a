//! The room of the same name: what may be wished there, and what it shows.

use super::{Came, Office};
use crate::wire::Trouble;
use crate::wire::trainer::people::{People, PeopleWish};

impl Office {
    pub(crate) fn people(&mut self, wish: PeopleWish) -> Came {
        match wish {
            PeopleWish::Show => Ok(None),
        }
    }

    pub(crate) fn people_view(&self) -> Result<People, Trouble> {
        Ok(People::default())
    }
}

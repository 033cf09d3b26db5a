//! The room of the same name: what may be wished there, and what it shows.

use super::{Came, Office};
use crate::wire::Trouble;
use crate::wire::trainer::meeting::{Meeting, MeetingWish};

impl Office {
    pub(crate) fn meeting(&mut self, wish: MeetingWish) -> Came {
        match wish {
            MeetingWish::Show => Ok(None),
        }
    }

    pub(crate) fn meeting_view(&self) -> Result<Meeting, Trouble> {
        Ok(Meeting::default())
    }
}

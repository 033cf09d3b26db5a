//! The room of the same name: what may be wished there, and what it shows.

use super::{Came, Office};
use crate::wire::Trouble;
use crate::wire::trainer::board::{Board, BoardWish};

impl Office {
    pub(crate) fn board(&mut self, wish: BoardWish) -> Came {
        match wish {
            BoardWish::Show => Ok(None),
        }
    }

    pub(crate) fn board_view(&self) -> Result<Board, Trouble> {
        Ok(Board::default())
    }
}

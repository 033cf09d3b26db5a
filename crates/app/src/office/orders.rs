//! The room of the same name: what may be wished there, and what it shows.

use super::{Came, Office};
use crate::wire::Trouble;
use crate::wire::trainer::orders::{Orders, OrdersWish};

impl Office {
    pub(crate) fn orders(&mut self, wish: OrdersWish) -> Came {
        match wish {
            OrdersWish::Show => Ok(None),
        }
    }

    pub(crate) fn orders_view(&self) -> Result<Orders, Trouble> {
        Ok(Orders::default())
    }
}

//! A panic in one command takes neither the window nor the other commands with it.

use std::panic::{AssertUnwindSafe, catch_unwind};

use app::wire::{Trouble, TroubleCode};

/// Does the work; a panic becomes `broken`, whose words the UI has of its own where the message is empty.
///
/// What the work was changing may be left half-way in memory. That is bearable: an event is on disk before its result
/// is shown, and `open` draws anew from what is recorded.
pub(crate) fn calmly<T>(work: impl FnOnce() -> Result<T, Trouble>) -> Result<T, Trouble> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(Trouble { code: TroubleCode::Broken, message: String::new() }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_becomes_trouble() {
        let trouble = calmly(|| -> Result<(), Trouble> { panic!("as a bug would") });
        assert_eq!(trouble.map_err(|trouble| trouble.code), Err(TroubleCode::Broken));
    }
}

//! The gate of the office: the set-up of the first trainer, and signing in by PIN.

use serde::{Deserialize, Serialize};
#[cfg(feature = "ts")]
use ts_rs::TS;

use super::set_up::{RecoveryCode, SetUpWish};

/// The gate is shut.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct Gate {
    /// Who may come in.
    pub trainers: Vec<TrainerTile>,
    /// So many seconds must pass before a PIN is looked at again, for the trainer who missed last.
    pub wait_seconds: u32,
    /// The recovery code that belongs to the new PIN: shown once, to be printed or written down. None: there is none to show.
    pub recovery_code: Option<RecoveryCode>,
}

/// A trainer's tile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(rename_all = "camelCase")]
pub struct TrainerTile {
    /// Random id.
    pub id: String,
    /// The name on it.
    pub name: String,
}

/// What may be wished at the gate.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "ts", derive(TS))]
#[serde(tag = "kind", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum GateWish {
    /// The first trainer, who sets up the centre.
    Found {
        /// The centre's name.
        centre: String,
        /// The trainer's name.
        name: String,
        /// Six digits or more.
        pin: String,
    },
    /// Come in.
    SignIn {
        /// [`TrainerTile::id`].
        trainer: String,
        /// The PIN.
        pin: String,
    },
    /// Shut the gate.
    Lock,
    /// The PIN is forgotten: a new one against the code on the recovery sheet.
    Recover {
        /// [`TrainerTile::id`].
        trainer: String,
        /// As on the sheet; spaces, dashes and small letters do not matter.
        code: String,
        /// The new PIN.
        pin: String,
    },
    /// A screen of the set-up.
    SetUp {
        /// What is wished there.
        wish: SetUpWish,
    },
    /// The recovery sheet is printed.
    PrintCode,
    /// The recovery code was printed or written down: it is shown no more, its file is deleted, and a set-up is over.
    CodeKept,
}

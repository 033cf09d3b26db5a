//! The gate: who may come in. PINs and recovery codes are kept as Argon2id hashes only; whoever misses waits longer each time.

use std::time::Duration;

use argon2::Argon2;
use argon2::password_hash::rand_core::{OsRng, RngCore};
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use chrono::TimeDelta;
use records::register::audit::Deed;
use records::register::trainers::Trainer;
use uuid::Uuid;

use super::{CENTRE, Came, Office, SignedIn};
use crate::wire::trainer::gate::{Gate, GateWish, TrainerTile};
use crate::wire::trainer::set_up::SetUpStep;
use crate::wire::trainer::{Desk, DeskView};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// Digits that a PIN has at least (ours: as many as the practice phone's).
pub(crate) const PIN_DIGITS: usize = 6;
/// So many misses in a row are anybody's slip of the finger.
const FREE_MISSES: u32 = 3;
/// The first wait, doubled with each further miss.
const FIRST_WAIT: TimeDelta = TimeDelta::seconds(5);
/// The longest wait.
const LONGEST_WAIT: TimeDelta = TimeDelta::minutes(15);
/// Signs of a recovery code: none that is taken for another one when written by hand.
const SIGNS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// How many of them: 80 bits.
const CODE_SIGNS: usize = 16;

impl Office {
    /// Something wished at the gate: open to everybody.
    pub(crate) fn gate(&mut self, wish: GateWish) -> Result<Desk, Trouble> {
        self.notice = None;
        self.notice = match wish {
            GateWish::Found { centre, name, pin } => self.found(&centre, &name, &pin)?,
            GateWish::SignIn { trainer, pin } => self.sign_in(&trainer, &pin)?,
            GateWish::Recover { trainer, code, pin } => self.recover(&trainer, &code, &pin)?,
            GateWish::Lock => {
                self.lock();
                None
            }
            GateWish::SetUp { wish } => {
                self.touch();
                self.set_up(&wish)?
            }
            GateWish::PrintCode => self.print_code()?,
            GateWish::CodeKept => {
                self.put_code_away();
                self.end_set_up()?;
                None
            }
        };
        self.desk()
    }

    pub(crate) fn gate_view(&self) -> Result<DeskView, Trouble> {
        let trainers = self.records.trainers().map_err(|error| self.not_recorded(&error))?;
        if trainers.is_empty() {
            return Ok(DeskView::SetUp(self.set_up_view(self.before_the_first())?));
        }
        let wait = trainers.iter().map(|trainer| self.wait(trainer)).max().unwrap_or_default();
        let tile = |trainer: &Trainer| TrainerTile { id: trainer.id.to_string(), name: trainer.name.clone() };
        Ok(DeskView::Gate(Gate {
            trainers: trainers.iter().map(tile).collect(),
            wait_seconds: u32::try_from(wait.num_seconds()).unwrap_or_default(),
            recovery_code: self.code_to_keep(),
        }))
    }

    /// Shuts the gate.
    pub(crate) fn lock(&mut self) {
        self.trainer = None;
        self.put_code_away();
        self.set_up = None;
        self.notice = None;
        // What one trainer left open is nothing for the next one's eyes.
        self.people = super::people::Spread::default();
        self.learned = super::learned::Spread::default();
        self.orders = super::orders::Spread::default();
    }

    /// The first trainer of a centre; there is no second first one.
    fn found(&mut self, centre: &str, name: &str, pin: &str) -> Came {
        let trainers = self.records.trainers().map_err(|error| self.not_recorded(&error))?;
        if !trainers.is_empty() {
            return Err(self.trouble(TroubleCode::Stale));
        }
        let (centre, name) = (centre.trim(), name.trim());
        if centre.is_empty() || name.is_empty() {
            return self.missing("gate-names-missing", &Both::default());
        }
        if !is_pin(pin) {
            return self.missing("gate-pin-short", &Both::default().number("digits", PIN_DIGITS));
        }
        self.records.set_setting(CENTRE, centre).map_err(|error| self.not_recorded(&error))?;
        // First where it goes on, then who goes on: without a trainer it means nothing.
        self.next_is(SetUpStep::Sound)?;
        let id = self.add_trainer(name, pin)?;
        self.enter(id, name);
        Ok(None)
    }

    /// A trainer with this PIN; the recovery code waits to be shown.
    pub(crate) fn add_trainer(&mut self, name: &str, pin: &str) -> Result<Uuid, Trouble> {
        let code = new_code();
        let (pin, recovery) = (self.hash(pin)?, self.hash(&bare(&code))?);
        let now = self.clock.utc();
        let added = self.records.add_trainer(now, name, &pin, &recovery, false);
        let id = added.map_err(|error| self.not_recorded(&error))?;
        self.show_code(name, code);
        self.note("add-trainer", &id.to_string(), "")?;
        Ok(id)
    }

    fn sign_in(&mut self, trainer: &str, pin: &str) -> Came {
        let trainer = self.named(trainer)?;
        let wait = self.wait(&trainer);
        if wait > TimeDelta::zero() {
            return self
                .missing("gate-wait", &Both::default().number("seconds", wait.num_seconds().unsigned_abs() as usize));
        }
        if !matches(pin, &trainer.pin) {
            return self.miss(&trainer);
        }
        self.records.clear_misses(trainer.id).map_err(|error| self.not_recorded(&error))?;
        self.enter(trainer.id, &trainer.name);
        self.note("sign-in", "", "")?;
        self.names_due()
    }

    fn recover(&mut self, trainer: &str, code: &str, pin: &str) -> Came {
        let trainer = self.named(trainer)?;
        let wait = self.wait(&trainer);
        if wait > TimeDelta::zero() {
            return self
                .missing("gate-wait", &Both::default().number("seconds", wait.num_seconds().unsigned_abs() as usize));
        }
        if !is_pin(pin) {
            return self.missing("gate-pin-short", &Both::default().number("digits", PIN_DIGITS));
        }
        if !matches(&bare(code), &trainer.recovery) {
            return self.miss(&trainer);
        }
        let new = self.change_pin(trainer.id, pin)?;
        self.enter(trainer.id, &trainer.name);
        self.show_code(&trainer.name, new);
        self.note("recover", "", "")?;
        Ok(None)
    }

    /// Another PIN, with a new recovery code: the old sheet opens nothing any more. The new code.
    pub(crate) fn change_pin(&mut self, trainer: Uuid, pin: &str) -> Result<String, Trouble> {
        let code = new_code();
        let (pin, recovery) = (self.hash(pin)?, self.hash(&bare(&code))?);
        let now = self.clock.utc();
        self.records.set_pin(now, trainer, &pin, &recovery).map_err(|error| self.not_recorded(&error))?;
        Ok(code)
    }

    fn enter(&mut self, id: Uuid, name: &str) {
        self.trainer = Some(SignedIn { id, name: name.to_owned() });
        self.touched_at = self.clock.running();
        self.take_up_set_up();
    }

    /// Somebody is doing something: the gate stays open.
    fn touch(&mut self) {
        if self.trainer.is_some() && self.locks_in() == std::time::Duration::ZERO {
            self.lock();
        }
        self.touched_at = self.clock.running();
    }

    fn miss(&mut self, trainer: &Trainer) -> Came {
        let now = self.clock.utc();
        self.records.note_miss(now, trainer.id).map_err(|error| self.not_recorded(&error))?;
        self.missed_at.insert(trainer.id, self.clock.running());
        self.missing("gate-another-pin", &Both::default())
    }

    fn named(&self, id: &str) -> Result<Trainer, Trouble> {
        let trainers = self.records.trainers().map_err(|error| self.not_recorded(&error))?;
        trainers
            .into_iter()
            .find(|trainer| trainer.id.to_string() == id)
            .ok_or_else(|| self.trouble(TroubleCode::Stale))
    }

    /// How long this trainer's PIN is not looked at.
    fn wait(&self, trainer: &Trainer) -> TimeDelta {
        let (Some(last), true) = (trainer.last_miss_at, trainer.misses >= FREE_MISSES) else {
            return TimeDelta::zero();
        };
        let doublings = (trainer.misses - FREE_MISSES).min(16);
        let wait = (FIRST_WAIT * 2_i32.pow(doublings)).min(LONGEST_WAIT);
        let running = self.clock.running();
        let left = |since: Duration| {
            let passed = TimeDelta::from_std(running.saturating_sub(since)).unwrap_or(wait);
            (wait - passed).max(TimeDelta::zero())
        };
        // The computer's clock may be set meanwhile: a wait runs with the program, and never lasts longer than it is. Of a miss before the
        // program began only the clock tells; whatever it says, the wait is over after its own length.
        match self.missed_at.get(&trainer.id) {
            Some(since) => left(*since),
            None => (last + wait - self.clock.utc()).clamp(TimeDelta::zero(), left(Duration::ZERO)),
        }
    }

    pub(crate) fn hash(&self, secret: &str) -> Result<String, Trouble> {
        let salt = SaltString::generate(&mut OsRng);
        let hash = Argon2::default().hash_password(secret.as_bytes(), &salt);
        hash.map(|hash| hash.to_string()).map_err(|_| self.trouble(TroubleCode::Broken))
    }

    /// Notes in the audit list what whoever is signed in did.
    pub(crate) fn note(&mut self, act: &str, object: &str, detail: &str) -> Result<(), Trouble> {
        let deed = Deed {
            at: self.clock.utc(),
            trainer: self.trainer.as_ref().map(|trainer| trainer.id),
            act: act.to_owned(),
            object: object.to_owned(),
            detail: detail.to_owned(),
        };
        self.records.note_deed(&deed).map_err(|error| self.not_recorded(&error))
    }
}

/// Six digits or more, and nothing else.
pub(crate) fn is_pin(pin: &str) -> bool {
    pin.len() >= PIN_DIGITS && pin.bytes().all(|byte| byte.is_ascii_digit())
}

/// Is it the secret of this hash?
pub(crate) fn matches(secret: &str, hash: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(secret.as_bytes(), &hash).is_ok())
}

/// In groups of four, to be read from paper.
pub(super) fn new_code() -> String {
    let mut bytes = [0_u8; CODE_SIGNS];
    OsRng.fill_bytes(&mut bytes);
    let signs: Vec<char> = bytes.iter().map(|byte| char::from(SIGNS[usize::from(byte % 32)])).collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// Without what a hand adds: spaces, dashes, small letters.
pub(super) fn bare(code: &str) -> String {
    code.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_survives_being_written_by_hand() {
        let code = new_code();
        assert_eq!(bare(&code).len(), CODE_SIGNS);
        assert_eq!(bare(&code.to_lowercase().replace('-', " ")), bare(&code));
        assert_ne!(new_code(), code);
    }

    #[test]
    fn a_pin_is_digits() {
        assert!(is_pin("258036") && is_pin("12345678"));
        assert!(!is_pin("25803") && !is_pin("25803a") && !is_pin(""));
    }
}

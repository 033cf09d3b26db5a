//! The station in the room: it says how it stands after every change, and does what the trainer sends.

use records::register::hands::NewHand;
use records::register::sessions::SignedBy;

use crate::room::{Doing, FromStation, Presence, Sits, ToStation, VERSION};
use crate::seat::{Seat, Sitter, Spot};
use crate::sitting::Sitting;
use crate::wire::{Screen, Trouble};
use crate::wording::Both;

impl Seat {
    /// Says how it stands. It costs a few microseconds and waits for nobody.
    pub(crate) fn tell_room(&self) {
        let (Some(room), Some(records)) = (&self.room, &self.records) else { return };
        let sits = match &self.sitter {
            Sitter::Nobody => Sits::Nobody,
            Sitter::Guest => Sits::Guest,
            Sitter::Learner(learner) => Sits::Learner(learner.id),
        };
        let idle = self.clock.running().saturating_sub(self.touched_at);
        room.tell(FromStation::Presence(Box::new(Presence {
            version: VERSION,
            station: records.station(),
            sits,
            doing: match &self.spot {
                Spot::Practice(sitting) | Spot::Ending(sitting) => Some(doing(sitting)),
                _ => None,
            },
            hand: self.trainer_called,
            idle_ms: idle.as_millis() as u64,
        })));
    }

    /// Does what the trainer sent. What cannot be done here and now is passed over: the trainer sees how it stands.
    pub(crate) fn obey(&mut self, message: &ToStation) -> Result<Screen, Trouble> {
        match message {
            ToStation::Nudge { nudge } if matches!(self.spot, Spot::Practice(_)) => {
                self.take(&practice::Input::Nudged(*nudge))
            }
            ToStation::Nudge { nudge: practice::Nudge::SayAgain } => {
                self.say_where_we_are();
                self.screen()
            }
            ToStation::Nudge { .. } => self.screen(),
            ToStation::Coming => {
                self.answer_hand();
                self.trainer_came()
            }
            ToStation::Attend => {
                self.attending = true;
                self.say_coach("attend", &Both::default());
                self.screen()
            }
            ToStation::GoOn => {
                self.attending = false;
                self.say_where_we_are();
                self.screen()
            }
            ToStation::Vote { session } => {
                self.note_rest()?;
                self.spot = Spot::Vote { session: *session, thanked: false };
                self.say_where_we_are();
                self.screen()
            }
            ToStation::VoteOver if matches!(self.spot, Spot::Vote { .. }) => self.stand_up(),
            ToStation::VoteOver => self.screen(),
            ToStation::HandOn => self.stand_up(),
        }
    }

    /// A hand that goes up is recorded; one that comes down by itself stays unanswered.
    pub(crate) fn keep_hand(&mut self) {
        match (self.trainer_called, self.hand) {
            (true, None) => {
                let (lesson, step) = match &self.spot {
                    Spot::Practice(sitting) | Spot::Ending(sitting) => {
                        let doing = doing(sitting);
                        (doing.lesson, doing.step_words)
                    }
                    _ => (String::new(), String::new()),
                };
                let learner = match &self.sitter {
                    Sitter::Learner(learner) => Some(learner.id),
                    Sitter::Guest | Sitter::Nobody => None,
                };
                let (now, hand) = (self.clock.utc(), NewHand { learner, lesson, step });
                // Not recorded: it is up all the same.
                self.hand = self.records_mut().ok().and_then(|records| records.raise_hand(now, &hand).ok());
            }
            (false, Some(_)) => self.hand = None,
            _ => {}
        }
    }

    fn answer_hand(&mut self) {
        let now = self.clock.utc();
        if let (Some(hand), Ok(records)) = (self.hand.take(), self.records_mut()) {
            // Not recorded: somebody came all the same.
            _ = records.answer_hand(now, hand);
        }
    }

    /// Whoever sits down while their class meets has signed in by it. It cannot be recorded: the trainer's list stays open for it.
    pub(crate) fn sign_in_by_sitting_down(&mut self) {
        let Sitter::Learner(learner) = &self.sitter else { return };
        let (id, now) = (learner.id, self.clock.utc());
        let Ok(records) = self.records_mut() else { return };
        let Ok(Some(session)) = records.running_session() else { return };
        let is_member = records.members(session.class).is_ok_and(|members| members.iter().any(|one| one.learner == id));
        if is_member {
            _ = records.sign_in(now, session.id, &[id], SignedBy::SelfTap);
        }
    }

    /// A vote at the end of a meeting; nobody knows whose.
    pub(crate) fn vote(&mut self, vote: records::register::sessions::Vote) -> Result<Screen, Trouble> {
        let Spot::Vote { session, .. } = &self.spot else {
            return Err(self.trouble(crate::wire::TroubleCode::Stale));
        };
        let (session, now) = (*session, self.clock.utc());
        self.records_mut()?.vote(now, session, vote, "").map_err(|error| self.not_recorded(&error))?;
        self.spot = Spot::Vote { session, thanked: true };
        self.say_where_we_are();
        self.screen()
    }

    /// The next one may vote.
    pub(crate) fn next_vote(&mut self) -> Result<Screen, Trouble> {
        if let Spot::Vote { session, .. } = &self.spot {
            self.spot = Spot::Vote { session: *session, thanked: false };
            self.say_where_we_are();
        }
        self.screen()
    }
}

fn doing(sitting: &Sitting) -> Doing {
    let run = &sitting.run;
    let steps = &run.form().steps;
    Doing {
        lesson: sitting.lesson.id.clone(),
        support: run.support().name().to_owned(),
        step: run.step() as u32,
        steps: steps.len() as u32,
        step_words: steps.get(run.step()).map(|step| step.words.clone()).unwrap_or_default(),
        helps: run.helps(),
        signals: run.signals(),
    }
}

impl From<crate::wire::Smile> for records::register::sessions::Vote {
    fn from(smile: crate::wire::Smile) -> Self {
        match smile {
            crate::wire::Smile::Good => Self::Good,
            crate::wire::Smile::Fair => Self::Fair,
            crate::wire::Smile::Poor => Self::Poor,
        }
    }
}

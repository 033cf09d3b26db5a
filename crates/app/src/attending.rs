//! The learner's side of the room: after every change the station tells how it stands, and it does what the trainer sends.

use std::time::Duration;

use chrono::{DurationRound, TimeDelta};
use practice::Input;
use records::register::sessions::SignedBy;
use uuid::Uuid;

use crate::room::{Doing, Hand, Need, Nudge, Presence, Report};
use crate::seat::{Seat, Sitter, Spot};
use crate::sitting::Sitting;
use crate::wire::{self, Screen, Trouble, TroubleCode};
use crate::wording::Both;

impl Seat {
    /// Tells the trainer how it stands. Nothing waits for an answer.
    pub(crate) fn tell(&mut self) {
        let Some(line) = self.line.clone() else { return };
        let now = self.clock.running();
        let up = self.hand.is_some();
        self.hand = self.trainer_called.then(|| self.hand.unwrap_or_else(|| (Uuid::new_v4(), now)));
        line.tell(Report::Presence(Box::new(self.presence(now))));
        if let (false, Some((id, _))) = (up, self.hand) {
            line.tell(Report::HandRaised(Hand { id, age_ms: 0 }));
        }
    }

    fn presence(&self, now: Duration) -> Presence {
        let ms = |age: Duration| u64::try_from(age.as_millis()).unwrap_or(u64::MAX);
        let learner = match &self.sitter {
            Sitter::Learner(learner) => Some(learner.id),
            Sitter::Nobody | Sitter::Guest => None,
        };
        let presence = Presence {
            learner,
            guest: self.sitter == Sitter::Guest,
            idle_ms: ms(now.saturating_sub(self.touched_at)),
            hand: self.hand.map(|(id, at)| Hand { id, age_ms: ms(now.saturating_sub(at)) }),
            paused: self.paused,
            ..Presence::default()
        };
        match &self.spot {
            Spot::Door => presence,
            Spot::Newcomer { .. } | Spot::CardCode(_) | Spot::Today | Spot::Shelf { .. } => {
                Presence { doing: Doing::Choosing, ..presence }
            }
            Spot::Vote { .. } => Presence { doing: Doing::Voting, ..presence },
            Spot::Practice(sitting) => sitting.presence(now, Presence { doing: Doing::Practising, ..presence }),
            Spot::Ending(sitting) => sitting.presence(now, Presence { doing: Doing::Finished, ..presence }),
        }
    }

    /// Does what the trainer has sent. None: nothing was there.
    pub(crate) fn obey(&mut self) -> Option<Result<Screen, Trouble>> {
        let nudges = self.line.as_ref()?.nudges();
        nudges.into_iter().map(|nudge| self.nudged(nudge)).last()
    }

    fn nudged(&mut self, nudge: Nudge) -> Result<Screen, Trouble> {
        let within = matches!(self.spot, Spot::Practice(_));
        match nudge {
            Nudge::SayAgain => self.ask(wire::Ask::Repeat),
            Nudge::Slower => self.ask(wire::Ask::Slower),
            Nudge::ShowTheSpot if within => self.take(&Input::Nudged(practice::Nudge::ShowTheSpot)),
            Nudge::Demonstrate if within => self.take(&Input::Nudged(practice::Nudge::Demonstrate)),
            Nudge::OneStepBack if within => self.take(&Input::Nudged(practice::Nudge::OneStepBack)),
            Nudge::StopTheScene if within => self.take(&Input::Upset),
            Nudge::ShowTheSpot | Nudge::Demonstrate | Nudge::OneStepBack | Nudge::StopTheScene => self.screen(),
            Nudge::TrainerIsComing => {
                if !within {
                    self.say_coach("trainer-coming", &Both::default());
                }
                self.trainer_came()
            }
            Nudge::Pause => {
                self.paused = true;
                self.say_coach("paused", &Both::default());
                self.screen()
            }
            Nudge::GoOn => self.unpaused(),
            Nudge::TakeSeat { learner } => {
                self.stand_up()?;
                self.sit_down(&learner.to_string())
            }
            Nudge::Vote { session } => {
                self.voting = Some(session);
                if self.sitter != Sitter::Nobody && self.owes_a_vote() { self.ask_for_vote() } else { self.screen() }
            }
            Nudge::VoteEnds => {
                self.voting = None;
                if matches!(self.spot, Spot::Vote { .. }) { self.show_today() } else { self.screen() }
            }
        }
    }

    fn unpaused(&mut self) -> Result<Screen, Trouble> {
        if std::mem::take(&mut self.paused) {
            let now = self.clock.running();
            self.touched_at = now;
            if let Spot::Practice(sitting) = &mut self.spot {
                // The time at the front is nobody's pause.
                let at = sitting.at(now);
                sitting.run.take(at, &Input::SpeechEnded);
            }
            self.say_where_we_are();
        }
        self.screen()
    }

    /// Whoever sits down while a class meets to which they belong has signed in by that.
    pub(crate) fn signed_in_by_sitting_down(&mut self, learner: Uuid) {
        let now = self.clock.utc();
        let Ok(records) = self.records_mut() else { return };
        if let Ok(Some(session)) = records.running_session_of(learner) {
            // What cannot be noted is marked by the trainer; nobody is kept from learning by it.
            _ = records.sign_in(now, session, &[learner], SignedBy::SelfTap);
        }
    }

    /// The vote is on, and whoever sits here has not been asked.
    pub(crate) fn owes_a_vote(&self) -> bool {
        let Some(session) = self.voting else { return false };
        !matches!(&self.sitter, Sitter::Learner(learner) if self.voted.contains(&(session, learner.id)))
    }

    pub(crate) fn ask_for_vote(&mut self) -> Result<Screen, Trouble> {
        self.note_rest()?;
        self.spot = Spot::Vote { voted: false };
        self.say_where_we_are();
        self.screen()
    }

    /// How it was. Nobody knows whose vote it is: whose turn it was is kept in memory only, and only until the vote ends.
    pub(crate) fn cast_vote(&mut self, smile: wire::Smile) -> Result<Screen, Trouble> {
        let (Some(session), Spot::Vote { voted: false }) = (self.voting, &self.spot) else {
            return Err(self.trouble(TroubleCode::Stale));
        };
        let now = self.clock.utc();
        // The minute would say who.
        let hour = now.duration_trunc(TimeDelta::hours(1)).unwrap_or(now);
        let cast = self.records_mut()?.vote(hour, session, smile.into(), "");
        cast.map_err(|error| self.not_recorded(&error))?;
        if let Sitter::Learner(learner) = &self.sitter {
            self.voted.insert((session, learner.id));
        }
        self.spot = Spot::Vote { voted: true };
        self.say_where_we_are();
        self.screen()
    }
}

impl Sitting {
    /// How far this lesson is.
    pub(crate) fn presence(&self, now: Duration, presence: Presence) -> Presence {
        let (run, at) = (&self.run, self.at(now));
        let steps = &run.form().steps;
        let needs = run.signals().into_iter();
        Presence {
            lesson: Some(self.lesson.id.clone()),
            step: run.step() as u32,
            step_name: steps.get(run.step()).map(|step| step.words.clone()).unwrap_or_default(),
            steps: steps.len() as u32,
            support: Some(run.support()),
            helps: self.helps,
            slips: self.slips,
            needs: needs.map(|signal| Need { age_ms: at.saturating_sub(signal.since), told: signal.told }).collect(),
            ..presence
        }
    }
}

impl From<wire::Smile> for records::register::sessions::Vote {
    fn from(smile: wire::Smile) -> Self {
        match smile {
            wire::Smile::Good => Self::Good,
            wire::Smile::Fair => Self::Fair,
            wire::Smile::Poor => Self::Poor,
        }
    }
}

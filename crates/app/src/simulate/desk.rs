//! What a trainer writes at a meeting: who came, how it was, whose hand was up, who helped.

use chrono::{DateTime, DurationRound, NaiveDate, TimeDelta, Utc};
use fastrand::Rng;
use records::Records;
use records::register::hands::RaisedHand;
use records::register::notes::{NoteKind, TrainerNote};
use records::register::sessions::{SessionPlan, SignedBy, Vote};
use records::register::signoffs::Signoff;
use records::register::volunteers::{Role, VisitPlan, VolunteerPlan};
use uuid::Uuid;

use super::pupil::Visit;
use super::term::{Held, Hosted};
use super::town::{Town, pick};
use super::{Unmade, Wanted};

/// A volunteer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Helper {
    pub(super) id: Uuid,
    /// Speaks the language of the pastures.
    pub(super) herder: bool,
}

/// A trainer's desk.
pub(super) struct Desk<'t> {
    town: &'t Town,
    trainer: Option<Uuid>,
    pub(super) volunteers: Vec<Helper>,
    lots: Rng,
}

impl<'t> Desk<'t> {
    /// With volunteers.
    pub(super) fn furnish(
        records: &mut Records,
        town: &'t Town,
        wanted: &Wanted,
        start: DateTime<Utc>,
        mut lots: Rng,
    ) -> Result<Self, Unmade> {
        let added = start - TimeDelta::days(4);
        let mut volunteers = Vec::new();
        for name in town.helpers.iter().take(6 + wanted.learners / 60) {
            let herder = volunteers.is_empty() || lots.f64() < 0.25;
            let languages: &[&str] = if herder { &["zh-CN", "mn-Mong-CN"] } else { &["zh-CN"] };
            let plan = VolunteerPlan {
                name: town.marked(name),
                team: pick(&town.teams, &mut lots).to_owned(),
                languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
                trained_on: (lots.f64() < 0.85).then(|| added.date_naive()),
                learner: None,
            };
            volunteers.push(Helper { id: records.add_volunteer(added, &plan, true)?, herder });
        }
        Ok(Self { town, trainer: wanted.trainer, volunteers, lots })
    }

    /// Writes a meeting down, with everything that was practised in it.
    pub(super) fn write(&mut self, records: &mut Records, host: &Hosted, mut held: Held) -> Result<(), Unmade> {
        let begins = held.at.to_utc();
        let plan = SessionPlan {
            lessons: vec![held.lesson.clone()],
            together: host.together,
            place: host.place.clone(),
            pasture: host.pasture,
            languages: host.languages.clone(),
        };
        let session = records.plan_session(begins - TimeDelta::days(3), host.class, begins, &plan)?;
        records.open_session(begins - TimeDelta::minutes(8), session, self.trainer)?;
        self.sign_in(records, session, begins, &held)?;
        let stretches: Vec<_> = held.visits.iter_mut().flat_map(|visit| std::mem::take(&mut visit.stretches)).collect();
        records.append_many(&stretches)?;
        let day = held.at.date_naive();
        let last = stretches.iter().filter_map(|stretch| stretch.moments.last()).map(|(at, _)| *at).max();
        let ends = last.unwrap_or(begins).max(begins + TimeDelta::minutes(60)) + TimeDelta::minutes(4);
        for visit in &held.visits {
            self.write_visit(records, session, day, visit, ends)?;
        }
        self.note_helpers(records, host, session, begins, ends)?;
        if held.domain == "scams" && self.lots.f64() < 0.15 {
            let kind = ["96110", "110", "bank"][self.lots.usize(..3)];
            records.note_referral(ends, Some(session), kind)?;
        }
        if self.lots.f64() < 0.2 {
            records.note_session(ends, session, pick(&self.town.meetings, &mut self.lots))?;
        }
        records.close_session(ends, session)?;
        Ok(())
    }

    fn sign_in(
        &mut self,
        records: &mut Records,
        session: Uuid,
        begins: DateTime<Utc>,
        held: &Held,
    ) -> Result<(), Unmade> {
        if held.visits.len() > 30 {
            let all: Vec<Uuid> = held.visits.iter().map(|visit| visit.learner).collect();
            records.sign_in(begins, session, &all, SignedBy::All)?;
            return Ok(());
        }
        for visit in &held.visits {
            let how = match self.lots.u8(..10) {
                0 => SignedBy::Trainer,
                1 => SignedBy::Paper,
                _ => SignedBy::SelfTap,
            };
            records.sign_in(visit.came_at, session, &[visit.learner], how)?;
        }
        Ok(())
    }

    fn write_visit(
        &mut self,
        records: &mut Records,
        session: Uuid,
        day: NaiveDate,
        visit: &Visit,
        ends: DateTime<Utc>,
    ) -> Result<(), Unmade> {
        let mut lots = Rng::with_seed(visit.lot);
        for hand in &visit.hands {
            let id = records::drawn_id(&mut lots, hand.raised_at);
            let raised = RaisedHand {
                id,
                session: Some(session),
                learner: Some(visit.learner),
                station: records.station(),
                lesson: hand.lesson.clone(),
                step: hand.step.clone(),
                raised_at: hand.raised_at,
                answered_at: None,
            };
            records.note_hand(&raised)?;
            if let Some(at) = hand.answered_at {
                records.answer_hand(at, id, self.trainer)?;
            }
        }
        for skill in &visit.signed {
            let (learner, skill) = (visit.learner, skill.clone());
            let one = Signoff { learner, skill, trainer: self.trainer, signed_on: day };
            records.sign_off(ends, &one)?;
        }
        self.note_learner(records, session, visit, ends, &mut lots)?;
        if lots.f64() < 0.85 {
            let content = lots.f64() - 0.35 * visit.trouble;
            let vote = match content {
                content if content > 0.05 => Vote::Good,
                content if content > -0.12 => Vote::Fair,
                _ => Vote::Poor,
            };
            let remark = if lots.f64() < 0.08 { pick(&self.town.remarks, &mut lots) } else { "" };
            // The minute would say who.
            let hour = ends.duration_trunc(TimeDelta::hours(1)).unwrap_or(ends);
            records.vote(hour, session, vote, remark)?;
        }
        Ok(())
    }

    fn note_learner(
        &self,
        records: &mut Records,
        session: Uuid,
        visit: &Visit,
        ends: DateTime<Utc>,
        lots: &mut Rng,
    ) -> Result<(), Unmade> {
        if lots.f64() > 0.06 {
            return Ok(());
        }
        let kinds: &[NoteKind] = if visit.trouble > 0.7 {
            &[NoteKind::Fear, NoteKind::Hands, NoteKind::Words, NoteKind::Eyes]
        } else {
            &[NoteKind::Understood, NoteKind::Understood, NoteKind::Other]
        };
        let kind = kinds[lots.usize(..kinds.len())];
        let texts = self.town.notes.get(kind.name()).map_or(&[][..], Vec::as_slice);
        let text = if lots.bool() { pick(texts, lots).to_owned() } else { String::new() };
        let note = TrainerNote {
            id: records::drawn_id(lots, ends),
            learner: visit.learner,
            session: Some(session),
            trainer: self.trainer,
            kind,
            text,
            written_at: ends,
        };
        Ok(records.write_note(&note)?)
    }

    fn note_helpers(
        &mut self,
        records: &mut Records,
        host: &Hosted,
        session: Uuid,
        begins: DateTime<Utc>,
        ends: DateTime<Utc>,
    ) -> Result<(), Unmade> {
        for number in 0..self.lots.usize(1..3) {
            let interprets = host.pasture && number == 0;
            let role = if interprets { Role::Interpret } else { Role::Assist };
            let able: Vec<Uuid> =
                self.volunteers.iter().filter(|one| one.herder || !interprets).map(|one| one.id).collect();
            let plan = VisitPlan {
                volunteer: able[self.lots.usize(..able.len())],
                session: Some(session),
                request: None,
                role,
                content: pick(&self.town.visits, &mut self.lots).to_owned(),
                place: host.place.clone(),
            };
            let visit = records.come(begins - TimeDelta::minutes(self.lots.i64(5..25)), &plan)?;
            if self.lots.f64() < 0.95 {
                let goes = ends + TimeDelta::minutes(self.lots.i64(0..20));
                records.go(goes, visit)?;
                if let Some(trainer) = self.trainer.filter(|_| self.lots.f64() < 0.9) {
                    records.confirm_visit(goes, visit, trainer)?;
                }
            }
        }
        Ok(())
    }
}

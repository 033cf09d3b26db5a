//! Stopping: what is offered, a scene that is too much, and going on.

use phone::{Action, Outcome};

use super::{Reply, Run};
use crate::{Ask, Happening, Level, Millis, Offer, Rule, Say, Told};

impl Run {
    /// Offers something, unless something is offered already.
    pub(super) fn offer_now(&mut self, now: Millis, offer: Offer, reply: &mut Reply) {
        let is_known = offer == Offer::Steady && (self.profile.tremor || self.in_lesson.steady_offered);
        if is_known || self.in_lesson.offer.is_some() || self.in_lesson.stopped {
            return;
        }
        self.in_lesson.offer = Some(offer);
        self.in_lesson.steady_offered |= offer == Offer::Steady;
        self.note(reply, now, Happening::Offered { offer });
        // One thing at a time: the next step's words come when the learner goes on.
        reply.say.retain(|say| !matches!(say, Say::Step(_) | Say::Brief(..)));
        reply.say.push(Say::Coach(match offer {
            Offer::Rest => "rest-offer",
            Offer::Steady => "steady-offer",
        }));
    }

    /// What giving in would have done was read: one sentence says what to do now.
    fn read_through(&mut self, now: Millis, reply: &mut Reply) {
        self.note(reply, now, Happening::WentOn);
        self.rest_until(now);
        reply.say.push(Say::Coach(if self.support.is_alone() { "caught-in-check" } else { "caught" }));
        if self.support.is_alone() {
            return;
        }
        if self.on_track() {
            self.rung = self.rung.max(crate::Rung::Sentence);
            reply.say.push(Say::Step(self.step_words()));
        } else {
            self.say_way(reply);
        }
    }

    /// A consequence was read, an offer is passed over, or a stopped scene left behind.
    pub(super) fn go_on(&mut self, now: Millis, reply: &mut Reply) {
        if self.trapped.take().is_some() {
            self.read_through(now, reply);
            return;
        }
        if self.in_lesson.offer.take().is_none() && !self.in_lesson.stopped {
            return;
        }
        self.in_lesson.stopped = false;
        self.note(reply, now, Happening::WentOn);
        self.rest_until(now);
        self.finish_steps(now, reply);
        if !self.is_done() {
            self.say_again(reply);
        }
    }

    /// S12: the scene stops, the phone is at its home screen, and a quiet picture stands in its place.
    pub(super) fn stop(&mut self, now: Millis, asked: bool, reply: &mut Reply) {
        self.in_lesson.stopped = true;
        self.trapped = None;
        self.trainer_called = true;
        self.leave_the_scene();
        self.note(reply, now, Happening::Stopped);
        self.raise(now, Told { asked, ..Told::of(Rule::Distress) }, reply);
        reply.say = vec![Say::Coach("scene-stopped")];
    }

    pub(crate) fn leave_the_scene(&mut self) {
        self.upset_at = None;
        if let Outcome::Moved(next) = self.form.world.apply(self.state, Action::Home)
            && self.plan.distance(self.step, next).is_some()
        {
            self.state = next;
        }
    }

    /// A key was pressed while the scene is stopped: it stays so.
    pub(super) fn asked_while_stopped(ask: Ask, reply: &mut Reply) {
        reply.say.push(Say::Coach(if ask == Ask::Trainer { "trainer" } else { "scene-stopped" }));
    }

    pub(super) fn trainer_came(&mut self, now: Millis, reply: &mut Reply) {
        if self.in_lesson.signals.iter().all(|signal| signal.told.level == Level::None) && !self.trainer_called {
            return;
        }
        self.trainer_settles();
        self.trainer_is_here();
        self.note(reply, now, Happening::TrainerCame);
        reply.say.push(Say::Coach("trainer-coming"));
    }

    /// Was the trainer called because of what was just seen?
    pub(super) fn is_upset(&self, now: Millis) -> bool {
        let read_out = self.scene().distressing && self.is_speaking(now);
        read_out || self.upset_at.is_some_and(|at| now.saturating_sub(at) <= self.thresholds.distress_within)
    }

    /// Notes when a distressing scene last came, changed, was read out or was left.
    pub(super) fn look_at_the_scene(&mut self, now: Millis, was_distressing: bool) {
        if was_distressing || self.scene().distressing {
            self.upset_at = Some(now);
        }
    }
}

//! A touch: was it right, and if not, what kind of slip was it?

use std::collections::VecDeque;

use phone::{Action, Outcome, Widget};

use super::{Reply, Run};
use crate::input::touch_outcome;
use crate::slip::{kind_of, touched_name};
use crate::{
    Happening, Independence, Level, Millis, Offer, Reason, Rule, Rung, Say, SlipKind, Support, Told, Touch, Verdict,
    WrongTap,
};

/// So many wrong taps are told to the trainer.
const DRAWN: usize = 3;

impl Run {
    pub(super) fn touched(&mut self, now: Millis, touch: &Touch, reply: &mut Reply) {
        if self.trapped.is_some() || self.in_lesson.stopped {
            return;
        }
        let screen = self.form.world.screen(self.state).name.clone();
        if self.is_merged(now, touch) {
            self.note(reply, now, Happening::Tap { screen, touch: touch.clone(), verdict: Verdict::Merged });
            self.storm(now, touch, false, reply);
            return;
        }
        let touch = &self.guarded(touch);
        self.pause_ends(now, reply);
        let form = self.form.clone();
        let outcome = touch_outcome(&form.world, self.state, touch);
        let verdict = self.verdict(touch, outcome);
        self.note(reply, now, Happening::Tap { screen: screen.clone(), touch: touch.clone(), verdict });
        self.quiet_since = now;
        self.in_step.touched = true;
        if matches!(touch, Touch::Scroll { .. }) {
            self.in_step.reads += 1;
        } else {
            (self.in_step.reads, self.in_step.acted_at) = (0, now);
        }
        let was_distressing = self.scene().distressing;
        self.gave_in(now, touch, outcome, reply);
        self.in_step.chose_wrongly |= self.is_wrong_choice(touch);
        match (verdict, outcome) {
            (Verdict::Right, Outcome::Moved(next)) => {
                let words = self.item_touched(touch).map(|item| item.words.clone());
                // In a check: nearer, and yet what was genuine is turned down for good, or a crook has his way.
                let item = self.item_touched(touch).filter(|item| self.support.is_alone() && item.is_giving_in());
                if let Some(slip) = item.and_then(|item| item.slip.as_deref()).and_then(SlipKind::named) {
                    self.note_slip(now, slip, touch.item(), reply);
                }
                self.state = next;
                self.in_step.aside = false;
                self.moves_again();
                self.mark_good();
                let step = self.step;
                let refused = Say::Safe { step: self.step_words(), touched: touched_name(touch), thing: words };
                self.finish_steps(now, reply);
                if self.outcomes.get(step) == Some(&Independence::Skipped) && !self.support.is_alone() {
                    reply.say.insert(0, refused);
                }
                if self.step == step {
                    self.lead_on(reply);
                }
            }
            (Verdict::Safe, Outcome::Moved(next)) => {
                let thing = self.item_touched(touch).map(|item| item.words.clone());
                let step = self.step;
                let said = Say::Safe { step: self.step_words(), touched: touched_name(touch), thing };
                self.state = next;
                self.moves_again();
                self.in_step.aside = true;
                self.finish_steps(now, reply);
                if self.step == step && self.support != Support::Watch && !self.support.is_alone() {
                    reply.say.push(said);
                }
            }
            (_, Outcome::Trapped(words)) if self.way() != Support::Guided => {
                self.trapped = Some(words.clone());
                let slip = self.item_touched(touch).and_then(|item| item.slip.as_deref()).and_then(SlipKind::named);
                self.note_slip(now, slip.unwrap_or_else(|| self.slip_of_trap()), touch.item(), reply);
                self.in_step.gave_in |= self.support.is_alone();
                self.in_step.wrong.push(WrongTap { screen: screen.clone(), touch: touch.clone() });
                reply.say.push(Say::Trap(words.clone()));
                self.often_wrong(now, reply);
            }
            _ => {
                let reaction = self.reaction(touch, outcome);
                if let (Verdict::Wandering, Outcome::Moved(next)) = (verdict, outcome) {
                    self.state = next;
                }
                self.slipped(now, &screen, touch, reaction, reply);
                // A look around can satisfy the step as well (its goal may hold in several places).
                self.finish_steps(now, reply);
            }
        }
        if self.form.world.screen(self.state).name != screen {
            self.look_at_the_scene(now, was_distressing);
        }
        self.storm(now, touch, verdict == Verdict::Right, reply);
    }

    /// S9: six digits that are not the practice number, once too often, are taken for a real secret and dropped.
    fn guarded(&mut self, touch: &Touch) -> Touch {
        let Touch::Pin { item } = touch else { return touch.clone() };
        let pins = self.in_lesson.pins.entry(item.clone()).or_default();
        *pins += 1;
        if *pins >= self.thresholds.pins_to_ask { Touch::Secret { item: item.clone() } } else { touch.clone() }
    }

    /// S10: in a check or a deck, the crook got what was asked for.
    fn gave_in(&mut self, now: Millis, touch: &Touch, outcome: Outcome<'_>, reply: &mut Reply) {
        let Some(lure) = self.scene().lure.filter(|_| self.support.is_alone()) else { return };
        let screen = self.form.world.screen(self.state);
        let item = touch.item().and_then(|id| screen.items.iter().find(|item| item.id == id));
        let slip = item.and_then(|item| item.slip.as_deref()).and_then(SlipKind::named);
        let tapped = matches!(touch, Touch::Tap { .. });
        let is_request = match outcome {
            Outcome::Trapped(_) => slip.is_none_or(|slip| slip == SlipKind::W12),
            Outcome::Moved(_) => slip == Some(SlipKind::W12),
            _ => false,
        };
        if tapped && is_request {
            self.raise(now, Told { lure: Some(lure), ..Told::of(Rule::GaveIn) }, reply);
        }
    }

    /// A right touch on the way back: whoever was told the way is told it on to its end.
    pub(super) fn lead_on(&mut self, reply: &mut Reply) {
        if !self.in_step.led_back {
            return;
        }
        if self.on_track() {
            self.in_step.led_back = false;
            self.rung = self.rung.max(Rung::Sentence);
            reply.say.push(Say::Step(self.step_words()));
        } else {
            reply.say.extend(self.next().map(Say::Way));
        }
    }

    pub(super) fn verdict(&self, touch: &Touch, outcome: Outcome<'_>) -> Verdict {
        let Outcome::Moved(next) = outcome else {
            return if matches!(outcome, Outcome::Trapped(_)) { Verdict::Trap } else { Verdict::Nothing };
        };
        let before = self.plan.distance(self.step, self.state);
        let after = self.plan.distance(self.step, next);
        let nearer = after.is_some_and(|after| before.is_none_or(|before| after < before));
        match self.way() {
            Support::Watch => Verdict::Redirected,
            _ if nearer || self.is_skipped_by(next) => Verdict::Right,
            _ if self.is_safe(touch) => Verdict::Safe,
            // Pushing the page does no harm in any way.
            Support::Guided if !matches!(touch, Touch::Scroll { .. }) => Verdict::Redirected,
            _ => Verdict::Wandering,
        }
    }

    /// Where nobody works on the learner, a trap is a wrong choice and nobody's wish.
    fn slip_of_trap(&self) -> SlipKind {
        if self.scene().lure.is_some() { SlipKind::W12 } else { SlipKind::W6 }
    }

    /// Does the state let this step be passed over?
    fn is_skipped_by(&self, next: phone::State) -> bool {
        let skip = self.form.steps.get(self.step).and_then(|step| step.skip.as_ref());
        skip.is_some_and(|skip| self.form.world.holds(next, skip) && !self.form.world.holds(self.state, skip))
    }

    /// Refusing, checking first, or leaving by the phone's own keys where somebody asks for something: it works in every way of
    /// practising, and is never called straying. What one looks at aside is no slip either.
    fn is_safe(&self, touch: &Touch) -> bool {
        match touch {
            Touch::Tap { .. } => self.item_touched(touch).is_some_and(phone::Item::is_safe),
            Touch::Back | Touch::Home => self.scene().asks,
            _ => false,
        }
    }

    /// In a check: is this a wrong choice (see [`course::validity::is_wrong_choice`])? By that the naive players fail as well, so a
    /// passed check is worth what their chances say.
    pub(crate) fn is_wrong_choice(&self, touch: &Touch) -> bool {
        let action = touch.action(&self.form.world, self.state).filter(|_| self.support.is_alone());
        let is_wrong =
            |action| course::validity::is_wrong_choice(&self.form, &self.plan, self.step, self.state, action);
        action.is_some_and(is_wrong)
    }

    fn item_touched(&self, touch: &Touch) -> Option<&phone::Item> {
        let world = &self.form.world;
        let id = touch.item()?;
        let here = |item: &&phone::Item| item.id == id && world.is_in_view(self.state, item);
        world.screen(self.state).items.iter().find(here)
    }

    /// The slip that a touch was, and what it gets said.
    pub(super) fn reaction(&self, touch: &Touch, outcome: Outcome<'_>) -> Option<(SlipKind, Say)> {
        let screen = self.form.world.screen(self.state);
        let item = touch.item().and_then(|id| screen.items.iter().find(|item| item.id == id));
        let next = match self.next() {
            Some(Action::Tap(index) | Action::Type(index, _)) => {
                screen.items.get(usize::from(index)).map(|item| item.widget)
            }
            _ => None,
        };
        let step = &self.form.steps[self.step];
        let known = touch.item().and_then(|id| step.slips.get(id)).and_then(|kind| SlipKind::named(kind));
        let kind =
            known.filter(|_| matches!(touch, Touch::Tap { .. })).or_else(|| kind_of(touch, item, outcome, next))?;
        let is_own = item.is_some_and(|item| item.slip.is_some());
        let kind = if kind == SlipKind::W12 && !is_own { self.slip_of_trap() } else { kind };
        let thing = item.filter(|item| !item.widget.is_still() && item.widget != Widget::Field);
        let say = Say::Reaction {
            step: step.words.clone(),
            touched: if self.on_track() { touched_name(touch) } else { None },
            thing: thing.map(|item| item.words.clone()),
            value: thing
                .and_then(|item| item.stands_for)
                .map(|(field, value)| self.form.world.field(field).values[usize::from(value)].clone()),
            kind,
            refused: outcome == Outcome::Refused,
        };
        Some((kind, say))
    }

    fn slipped(
        &mut self,
        now: Millis,
        screen: &str,
        touch: &Touch,
        reaction: Option<(SlipKind, Say)>,
        reply: &mut Reply,
    ) {
        if self.support == Support::Watch {
            reply.say.push(Say::Coach("watch-next"));
            return;
        }
        let Some((kind, say)) = reaction else { return };
        self.note_slip(now, kind, touch.item(), reply);
        match kind {
            SlipKind::W9 => {
                // Said in a check too: what is real stays out of practice.
                self.raise(now, Told::of(Rule::RealSecret), reply);
                reply.say.extend([say, Say::Coach("real-secret")]);
                return;
            }
            SlipKind::W4 => remember(&mut self.leavings, now, self.thresholds.lost_within, |at| *at),
            _ => self.in_step.wrong.push(WrongTap { screen: screen.to_owned(), touch: touch.clone() }),
        }
        let is_lost = self.leavings.len() as u64 >= self.thresholds.lost_presses;
        if is_lost {
            self.leavings.clear();
            self.raise(now, Told::of(Rule::Lost), reply);
        }
        let before = self.rung;
        if self.support.is_alone() {
            // As real: nothing is said unless it is asked for.
            self.often_wrong(now, reply);
        } else if is_lost && self.way() != Support::Guided {
            self.bring_back(now, reply);
        } else {
            reply.say.push(say);
            self.often_wrong(now, reply);
            if self.rung == before && !self.on_track() {
                self.say_way(reply);
            }
        }
    }

    /// S5: after the second wrong tap in a step the ring, after the third the hand, and the step is led from then on.
    fn often_wrong(&mut self, now: Millis, reply: &mut Reply) {
        let wrong = self.in_step.wrong.len();
        let often = wrong as u64 >= self.thresholds.wrong_to_hand;
        if often {
            let drawn = self.in_step.wrong[wrong.saturating_sub(DRAWN)..].to_vec();
            self.raise(now, Told { wrong: drawn, ..Told::of(Rule::WrongTaps) }, reply);
        }
        if self.support.is_alone() {
            return;
        }
        let rung = match wrong as u64 {
            _ if often => Rung::Hand,
            wrong if wrong >= self.thresholds.wrong_to_ring => Rung::Ring,
            _ => return,
        };
        if rung > self.rung {
            self.climb(now, rung, Reason::Slip, reply);
        }
        if often {
            self.lead(now, reply);
        }
    }

    fn is_merged(&mut self, now: Millis, touch: &Touch) -> bool {
        if !is_tap(touch) {
            return false;
        }
        let merged = self.last_tap.is_some_and(|last| now.saturating_sub(last) < self.thresholds.merged_taps);
        if !merged {
            self.last_tap = Some(now);
        }
        merged
    }

    /// S6: so many taps in so short a time, of which at most one was right.
    fn storm(&mut self, now: Millis, touch: &Touch, right: bool, reply: &mut Reply) {
        if !is_tap(touch) {
            return;
        }
        remember(&mut self.taps, (now, right), self.thresholds.storm_within, |(at, _)| *at);
        let right_ones = self.taps.iter().filter(|(_, right)| *right).count();
        if (self.taps.len() as u64) < self.thresholds.storm_taps || right || right_ones > 1 {
            return;
        }
        self.taps.clear();
        self.in_lesson.storms += 1;
        self.note_slip(now, SlipKind::W3, None, reply);
        let often = self.in_lesson.storms >= self.thresholds.storms_to_tell;
        let level = if often { Level::Yellow } else { Level::None };
        self.raise(now, Told { level, ..Told::of(Rule::TapStorm) }, reply);
        if !self.support.is_alone() {
            let (step, touched) = (self.step_words(), Some("repeat".to_owned()));
            let kind = SlipKind::W3;
            // It is the hurry that is spoken of, not where the taps went.
            reply.say = vec![Say::Reaction { step, touched, thing: None, value: None, kind, refused: false }];
        }
        if often {
            self.offer_now(now, Offer::Steady, reply);
        }
    }
}

fn is_tap(touch: &Touch) -> bool {
    matches!(touch, Touch::Tap { .. } | Touch::Beside | Touch::Back | Touch::Home)
}

/// Keeps what happened in the last so many milliseconds.
fn remember<T>(kept: &mut VecDeque<T>, new: T, within: Millis, at: impl Fn(&T) -> Millis) {
    let now = at(&new);
    kept.push_back(new);
    while kept.front().is_some_and(|first| now.saturating_sub(at(first)) > within) {
        kept.pop_front();
    }
}

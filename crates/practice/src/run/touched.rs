//! A touch: was it right, and if not, what kind of slip was it?

use std::collections::VecDeque;

use phone::{Action, Outcome, Widget};

use super::{Reply, Run};
use crate::input::touch_outcome;
use crate::slip::{kind_of, touched_name};
use crate::{Happening, Millis, Reason, Rung, Say, SlipKind, Support, Touch, Verdict};

impl Run {
    pub(super) fn touched(&mut self, now: Millis, touch: &Touch, reply: &mut Reply) {
        if self.trapped.is_some() {
            return;
        }
        let screen = self.form.world.screen(self.state).name.clone();
        if self.is_merged(now, touch) {
            self.note(reply, now, Happening::Tap { screen, touch: touch.clone(), verdict: Verdict::Merged });
            self.storm(now, reply);
            return;
        }
        let form = self.form.clone();
        let outcome = touch_outcome(&form.world, self.state, touch);
        let verdict = self.verdict(touch, outcome);
        self.note(reply, now, Happening::Tap { screen, touch: touch.clone(), verdict });
        let took = now.saturating_sub(self.quiet_since);
        self.quiet_since = now;
        self.touched_in_step = true;
        match (verdict, outcome) {
            (Verdict::Right, Outcome::Moved(next)) => {
                self.pace.note(took);
                self.state = next;
                let step = self.step;
                self.finish_steps(now, reply);
                if self.step == step {
                    self.lead_on(reply);
                }
            }
            (_, Outcome::Trapped(words)) if self.support != Support::Guided => {
                self.trapped = Some((words.clone(), now + self.thresholds.consequence));
                self.note_slip(now, SlipKind::W12, touch.item(), reply);
                reply.say.push(Say::Trap(words.clone()));
            }
            _ => {
                let reaction = self.reaction(touch, outcome);
                if let (Verdict::Wandering, Outcome::Moved(next)) = (verdict, outcome) {
                    self.state = next;
                }
                self.slipped(now, touch, reaction, reply);
                // A look around can satisfy the step as well (its goal may hold in several places).
                self.finish_steps(now, reply);
            }
        }
    }

    /// A right touch on the way back: whoever was told the way is told it on to its end.
    pub(super) fn lead_on(&mut self, reply: &mut Reply) {
        if !self.led_back {
            return;
        }
        if self.on_track() {
            self.led_back = false;
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
        match self.support {
            Support::Watch => Verdict::Redirected,
            _ if nearer => Verdict::Right,
            // Pushing the page does no harm in any way.
            Support::Guided if !matches!(touch, Touch::Scroll { .. }) => Verdict::Redirected,
            _ => Verdict::Wandering,
        }
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

    pub(super) fn slipped(&mut self, now: Millis, touch: &Touch, reaction: Option<(SlipKind, Say)>, reply: &mut Reply) {
        if self.support == Support::Watch {
            reply.say.push(Say::Coach("watch-next"));
            return;
        }
        let Some((kind, say)) = reaction else { return };
        self.note_slip(now, kind, touch.item(), reply);
        if kind == SlipKind::W4 {
            remember(&mut self.leavings, now, self.thresholds.lost_within);
        }
        if self.support.is_alone() {
            return; // As real: nothing is said unless it is asked for.
        }
        reply.say.push(say);
        let lost = self.leavings.len() >= self.thresholds.lost_presses;
        let rung = match self.slips {
            slips if slips >= self.thresholds.slips_to_hand => Rung::Hand,
            slips if slips >= self.thresholds.slips_to_ring || lost => Rung::Ring,
            _ => self.rung,
        };
        if rung > self.rung {
            self.climb(now, rung, Reason::Slip, reply);
        } else if !self.on_track() {
            self.say_way(reply);
        }
    }

    pub(super) fn is_merged(&mut self, now: Millis, touch: &Touch) -> bool {
        if !matches!(touch, Touch::Tap { .. } | Touch::Beside | Touch::Back | Touch::Home) {
            return false;
        }
        remember(&mut self.taps, now, self.thresholds.storm_within);
        let merged = self.last_tap.is_some_and(|last| now.saturating_sub(last) < self.thresholds.merged_taps);
        if !merged {
            self.last_tap = Some(now);
        }
        merged
    }

    pub(super) fn storm(&mut self, now: Millis, reply: &mut Reply) {
        if self.taps.len() < self.thresholds.storm_taps {
            return;
        }
        self.taps.clear();
        self.note_slip(now, SlipKind::W3, None, reply);
        if !self.support.is_alone() {
            let touched = Some("repeat".to_owned());
            let step = self.step_words();
            reply.say.push(Say::Reaction {
                step,
                touched,
                thing: None,
                value: None,
                kind: SlipKind::W3,
                refused: false,
            });
        }
    }
}

/// Keeps the times of the last so many milliseconds.
fn remember(times: &mut VecDeque<Millis>, now: Millis, within: Millis) {
    times.push_back(now);
    while times.front().is_some_and(|first| now.saturating_sub(*first) > within) {
        times.pop_front();
    }
}

//! The error model: what somebody is like in front of a practice phone. All of it is drawn by lot; `vigour` ties the rest together,
//! so that whoever is slow is more often unsure as well.

use std::f64::consts::TAU;

use fastrand::Rng;

/// What one learner is like. Chances are from 0 to 1.
#[derive(Debug, Clone)]
pub(super) struct Nature {
    /// How much comes easily, as a normal deviate.
    pub(super) vigour: f64,
    /// Median of the pause before a touch, in milliseconds.
    pub(super) pause: f64,
    /// The chance that a touch lands where it was meant to.
    pub(super) aim: f64,
    /// The chance that what is typed is right.
    pub(super) typing: f64,
    /// How likely it is to try something when unsure, against waiting.
    pub(super) wander: f64,
    /// The chance of following a lure that has not been seen through yet.
    pub(super) lured: f64,
    /// The chance of pushing the page to read on before acting.
    pub(super) reads: f64,
    /// How much a lesson brings, against the usual.
    pub(super) learns: f64,
    /// After so many days half of what was learned once is gone.
    pub(super) keeps: f64,
    /// How far apart scams and genuine messages look (d′), at the beginning.
    pub(super) discerns: f64,
    /// How much it takes to call something a scam (criterion c); below 0: suspicious of everything.
    pub(super) trusts: f64,
    /// How wide the doubt is in which one checks first.
    pub(super) doubts: f64,
    /// The chance of a tap storm at a touch.
    pub(super) storms: f64,
    /// How likely it is to ask when unsure, against waiting.
    pub(super) asks: f64,
    /// The chance of leaving a meeting early.
    pub(super) leaves: f64,
    /// The chance of coming to a meeting.
    pub(super) comes: f64,
    /// Asked for more time.
    pub(super) slow: bool,
    /// Has calmer keys.
    pub(super) tremor: bool,
}

impl Nature {
    /// Somebody, by lot.
    pub(super) fn drawn(lots: &mut Rng) -> Self {
        let vigour = normal(lots).clamp(-2.2, 2.2);
        Self::with(vigour, lots)
    }

    /// Somebody of this vigour.
    pub(super) fn with(vigour: f64, lots: &mut Rng) -> Self {
        let mut near = |middle: f64, with_vigour: f64, own: f64| middle + with_vigour * vigour + own * normal(lots);
        let pause = (near(8.6, -0.22, 0.2)).exp();
        let chance = |value: f64, least: f64, most: f64| value.clamp(least, most);
        let aim = chance(near(0.965, 0.012, 0.012), 0.88, 0.995);
        let typing = chance(near(0.85, 0.06, 0.05), 0.6, 0.98);
        let wander = chance(near(0.5, 0.0, 0.2), 0.1, 0.9);
        let lured = chance(near(0.3, -0.1, 0.1), 0.03, 0.7);
        let reads = chance(near(0.05, 0.0, 0.04), 0.0, 0.2);
        let learns = chance(near(1.0, 0.22, 0.12), 0.35, 1.7);
        let keeps = chance(near(28.0, 9.0, 6.0), 6.0, 60.0);
        let discerns = chance(near(1.1, 0.35, 0.35), -0.1, 2.8);
        let trusts = chance(near(0.1, 0.0, 0.45), -1.1, 1.2);
        let doubts = chance(near(0.35, 0.0, 0.15), 0.05, 0.8);
        let shaky = near(0.0, -0.4, 1.0) > 1.25;
        let asks = chance(near(0.4, -0.08, 0.18), 0.05, 0.9);
        let leaves = chance(near(0.08, -0.02, 0.02), 0.02, 0.2);
        let comes = chance(near(0.86, 0.03, 0.06), 0.55, 0.98);
        let slow = vigour < -0.9 && lots.f64() < 0.5;
        let storms = if shaky { 0.01 + 0.04 * lots.f64() } else { 0.002 };
        let tremor = shaky && lots.f64() < 0.6;
        Self {
            vigour,
            pause,
            aim,
            typing,
            wander,
            lured,
            reads,
            learns,
            keeps,
            discerns,
            trusts,
            doubts,
            storms,
            asks,
            leaves,
            comes,
            slow,
            tremor,
        }
    }
}

/// What is known of one lesson.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// Grows with every lesson that was brought to its end.
    pub(super) strength: f64,
    /// The day on which it was practised last.
    pub(super) day: i32,
}

impl Known {
    /// What is still there on a day, from 0 to 1: much of it goes with time, less of what was practised often.
    pub(super) fn kept(self, day: i32, nature: &Nature) -> f64 {
        let half = nature.keeps * (1.0 + self.strength / 2.0);
        0.3 + 0.7 * (-f64::from(day - self.day) / half).exp2()
    }

    /// How sure each touch is, as a logit.
    pub(super) fn sureness(self, day: i32, nature: &Nature) -> f64 {
        -0.3 + 0.7 * nature.vigour + self.strength * self.kept(day, nature)
    }

    /// It was practised, and this much more is known.
    pub(super) fn practised(&mut self, day: i32, gain: f64, nature: &Nature) {
        let kept = self.strength * self.kept(day, nature);
        *self = Self { strength: (kept.max(self.strength * 0.8) + gain * nature.learns).min(6.0), day };
    }
}

/// A normal deviate.
pub(super) fn normal(lots: &mut Rng) -> f64 {
    let (one, other) = (1.0 - lots.f64(), lots.f64());
    (-2.0 * one.ln()).sqrt() * (TAU * other).cos()
}

/// The chance that belongs to a logit.
pub(super) fn chance_of(logit: f64) -> f64 {
    1.0 / (1.0 + (-logit).exp())
}

/// A time around a median, never below a fifth of a second: most are near it, a few are long.
pub(super) fn time_around(median: f64, lots: &mut Rng) -> u64 {
    (median * (0.45 * normal(lots)).exp()).clamp(200.0, 240_000.0) as u64
}

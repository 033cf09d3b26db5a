//! Signal detection: telling scams from genuine messages, apart from how cautious one is (standards.md §4.4).
//!
//! A hit is a scam that was refused or checked first; a false alarm is a genuine message that was called a scam (checking first
//! is none, curriculum §4.5). d′ is what one can tell apart, the criterion c how much one leans: below 0 towards "scam".
//!
//! Why checking first counts so. What is measured is the decision, not the eye: Canfield, Fischhoff & Davis (2016, Human Factors 58,
//! 1158–1172) keep the two apart, because people who cannot tell a message may still act well on it. Whoever checks first knows the
//! truth before anything is done, refuses the scam and goes along with the genuine message; so it ends like the right answer on
//! both sides, and for what comes unasked from nobody one knows it *is* the best answer. The price: this d′ is no measure of
//! reading, and whoever checks everything has the largest there is. Taking "check first" for a step between "real" and "scam"
//! would give the eye's own d′ (rating task, Stanislaw & Todorov 1999, Behavior Research Methods 31, 137–149), but would count the
//! best answer as half a mistake. Therefore d′ never stands alone: beside it stand the share of best answers and whether somebody
//! checks nearly always ([`crate::judging`]).

use serde::Serialize;
use statrs::distribution::{Continuous, ContinuousCDF, Normal};

/// Below so many scams, or so many genuine messages, the figures say little: the standard error of d′ is near 0.5.
pub const ENOUGH: u32 = 20;

/// Whoever answers at least so large a share rightly on both sides passes (curriculum §4.5: 5 of 6).
const PASS: f64 = 5.0 / 6.0;

/// A criterion beyond this on either side is a leaning (standards.md §4.4: c of about 0.5 in the field).
const LEANS: f64 = 0.25;

/// From this d′ on the two kinds are told apart (standards.md §4.4: 1 is about 70 % right without leaning).
const APART: f64 = 1.0;

/// To which side somebody leans who is not sure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Leaning {
    /// Rather calls a genuine message a scam.
    Suspicious,
    /// To neither.
    Nowhere,
    /// Rather believes a scam.
    Trusting,
}

impl Discrimination {
    /// Scams and genuine messages are told apart.
    pub fn tells_apart(&self) -> bool {
        self.d_prime >= APART
    }

    /// To which side.
    pub fn leaning(&self) -> Leaning {
        match self.criterion {
            c if c < -LEANS => Leaning::Suspicious,
            c if c > LEANS => Leaning::Trusting,
            _ => Leaning::Nowhere,
        }
    }
}

/// How somebody judged so many messages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// Scams that were refused or checked first.
    pub hits: u32,
    /// Scams that were judged.
    pub scams: u32,
    /// Genuine messages that were called scams.
    pub false_alarms: u32,
    /// Genuine messages that were judged.
    pub genuine: u32,
}

/// Why there are no figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// Without scams or without genuine messages nothing can be told apart.
    #[error("at least one scam and one genuine message must have been judged")]
    OneSided,
    /// More right or wrong ones than there were.
    #[error("there cannot be more hits than scams, or more false alarms than genuine messages")]
    TooMany,
}

/// What the answers come to.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Discrimination {
    /// Share of scams that were seen through, 0 to 1, as observed.
    pub hit_rate: f64,
    /// Share of genuine messages that were called scams, 0 to 1, as observed.
    pub false_alarm_rate: f64,
    /// d′, with the log-linear correction (x + 0.5) / (n + 1): finite also for 0 and all.
    pub d_prime: f64,
    /// c, with the same correction; below 0 whoever leans towards "scam".
    pub criterion: f64,
    /// Standard error of d′ (Gourevitch and Galanter 1967), at the corrected rates.
    pub standard_error: f64,
    /// Too few messages to say much.
    pub thin: bool,
    /// Both scams and genuine messages were judged well enough. Calling everything a scam is not.
    pub passed: bool,
}

impl Answers {
    /// The figures.
    pub fn discrimination(self) -> Result<Discrimination, AnswersError> {
        let Self { hits, scams, false_alarms, genuine } = self;
        if scams == 0 || genuine == 0 {
            return Err(AnswersError::OneSided);
        }
        if hits > scams || false_alarms > genuine {
            return Err(AnswersError::TooMany);
        }
        let (hit_rate, false_alarm_rate) = (share(hits, scams), share(false_alarms, genuine));
        let (z_hits, error_hits) = corrected(hits, scams);
        let (z_alarms, error_alarms) = corrected(false_alarms, genuine);
        Ok(Discrimination {
            hit_rate,
            false_alarm_rate,
            d_prime: z_hits - z_alarms,
            criterion: 0.0 - f64::midpoint(z_hits, z_alarms),
            standard_error: (error_hits + error_alarms).sqrt(),
            thin: scams < ENOUGH || genuine < ENOUGH,
            passed: hit_rate >= PASS && 1.0 - false_alarm_rate >= PASS,
        })
    }

    /// These and others together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            hits: self.hits + other.hits,
            scams: self.scams + other.scams,
            false_alarms: self.false_alarms + other.false_alarms,
            genuine: self.genuine + other.genuine,
        }
    }
}

fn share(part: u32, of: u32) -> f64 {
    f64::from(part) / f64::from(of)
}

/// The z of a corrected rate, and what it adds to the variance of d′.
fn corrected(part: u32, of: u32) -> (f64, f64) {
    let normal = Normal::standard();
    let rate = (f64::from(part) + 0.5) / (f64::from(of) + 1.0);
    let z = normal.inverse_cdf(rate);
    (z, rate * (1.0 - rate) / (f64::from(of) * normal.pdf(z).powi(2)))
}

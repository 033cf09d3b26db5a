//! Every number that decides when help comes: one table, each with its source. Starting values, to be looked at again
//! after the first 200 learners (curriculum §4.4).

use crate::Millis;

/// The thresholds of a run. Times are milliseconds, counted from the end of speech or the last touch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thresholds {
    /// S1: silent so long → the first rung.
    pub silent: Millis,
    /// S2: still silent → the ring.
    pub still_silent: Millis,
    /// S3: stuck → the ghost hand (guided).
    pub stuck: Millis,
    /// S3 in the supported way.
    pub stuck_supported: Millis,
    /// S4: a person is needed.
    pub needs_person: Millis,
    /// Two taps closer than this are one (§4.3, targets).
    pub merged_taps: Millis,
    /// S6: so many taps …
    pub storm_taps: usize,
    /// … within so long are a tap storm.
    pub storm_within: Millis,
    /// S5: after so many slips in a step the ring comes …
    pub slips_to_ring: u32,
    /// … and after so many the hand.
    pub slips_to_hand: u32,
    /// S8: so many back or home presses …
    pub lost_presses: usize,
    /// … within so long mean lost.
    pub lost_within: Millis,
    /// How long a trap's consequence is shown (§4.2).
    pub consequence: Millis,
    /// The pace for which the times above are meant: a median of so long before the right touch (ours).
    pub usual_pause: Millis,
    /// The times are never stretched or shrunk more than this, in per cent (§4.4: slow profile × 1.6; ours: 0.7–2.0).
    pub stretch: (u64, u64),
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            silent: 12_000,
            still_silent: 25_000,
            stuck: 45_000,
            stuck_supported: 60_000,
            needs_person: 75_000,
            merged_taps: 500,
            storm_taps: 4,
            storm_within: 2_000,
            slips_to_ring: 2,
            slips_to_hand: 3,
            lost_presses: 3,
            lost_within: 20_000,
            consequence: 3_000,
            usual_pause: 6_000,
            stretch: (70, 200),
        }
    }
}

//! From a pace to the rate of a backend.
//!
//! Measured on Debian 12 (espeak-ng 1.51, speech-dispatcher 0.11.4, voice "Chinese (Mandarin, latin as Pinyin)"), as
//! sound from its first to its last audible moment, punctuation pauses included; the mean of a sentence of 21
//! characters and one of 38, which differ by 2 at most. Words per minute: voice "en-gb", 25 words in three sentences and
//! 18 words in one. The rates -100 to 0 are espeak's own speeds 80 to 170 (`EspeakMinRate`, `EspeakNormalRate` of
//! speech-dispatcher's `espeak-ng.conf`), and the sound was made with `espeak-ng -s SPEED -w` and timed with `sox`.
//! Through the service, BEGIN to END takes 0.5 s (rate 0) to 1.1 s (rate -100) longer than the sound.
//!
//! | rate | speed | zh characters/min | en words/min |
//! |-----:|------:|------------------:|-------------:|
//! | -100 |    80 |               105 |    98 to 124 |
//! |  -78 |   100 |               125 |   116 to 145 |
//! |  -64 |   112 |               141 |          130 |
//! |  -50 |   125 |               159 |          145 |
//! |  -36 |   138 |               178 |          161 |
//! |  -24 |   148 |               191 |          172 |
//! |  -10 |   161 |               209 |          189 |
//! |    0 |   170 |               220 |   201 to 238 |
//!
//! |    4 |   180 |               238 |               |
//! |    7 |   190 |               254 |               |
//! |   11 |   200 |               268 |               |
//! |   16 |   215 |               288 |               |
//! |   22 |   230 |               311 |               |
//!
//! So a word of English takes about as long as a character of Chinese, and one table serves both. The table is the shape
//! of that voice; another voice on the same scale is slower or faster as a whole, by as much as its timing says
//! ([`Manner::normal`]).

use crate::Manner;
use crate::pace::units_per_minute;

/// Characters (or words) per minute and the rate on speech-dispatcher's scale.
const TABLE: [(f32, f32); 13] = [
    (105.0, -100.0),
    (125.0, -78.0),
    (141.0, -64.0),
    (159.0, -50.0),
    (178.0, -36.0),
    (191.0, -24.0),
    (209.0, -10.0),
    (220.0, 0.0),
    (238.0, 4.0),
    (254.0, 7.0),
    (268.0, 11.0),
    (288.0, 16.0),
    (311.0, 22.0),
];

/// The normal rate of a voice that has not been timed, as measured above.
const NORMAL: f32 = 220.0;

/// The rates a backend takes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Scale {
    pub(crate) slowest: f32,
    pub(crate) normal: f32,
    pub(crate) fastest: f32,
}

impl Scale {
    /// The rate for a manner of speaking, by what the voice speaks at its normal rate. On scales other than
    /// speech-dispatcher's it is a share of the normal rate; their shape has not been measured.
    pub(crate) fn rate(self, manner: &Manner) -> f32 {
        let Some(pace) = manner.pace else { return self.normal };
        let normal = manner.normal.map_or(NORMAL, f32::from);
        let wanted = units_per_minute(pace, &manner.language) as f32 * NORMAL / normal;
        if self.normal.abs() < f32::EPSILON {
            interpolate(wanted).clamp(self.slowest, self.fastest)
        } else {
            (self.normal * wanted / NORMAL).clamp(self.slowest, self.fastest)
        }
    }
}

fn interpolate(wanted: f32) -> f32 {
    let mut below = TABLE[0];
    for above in TABLE {
        if wanted <= above.0 {
            let span = above.0 - below.0;
            let share = if span > 0.0 { (wanted - below.0) / span } else { 0.0 };
            return (below.1 + (above.1 - below.1) * share).round();
        }
        below = above;
    }
    below.1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Loudness, Pace};

    fn manner(language: &str, pace: Option<u16>) -> Manner {
        Manner { language: language.to_owned(), pace: pace.map(Pace::new), loudness: Loudness::Heard, normal: None }
    }

    #[test]
    fn a_faster_pace_has_a_higher_rate_and_none_is_at_the_ends() {
        let scale = Scale { slowest: -100.0, normal: 0.0, fastest: 100.0 };
        let rates: Vec<f32> = (110..=220).map(|cpm| scale.rate(&manner("zh", Some(cpm)))).collect();
        assert!(rates.is_sorted());
        assert!(
            (-100.0..-90.0).contains(&rates[0]) && (-20.0..-15.0).contains(&rates[90]) && rates[110].abs() < 0.5,
            "{rates:?}"
        );
        assert!((scale.rate(&manner("zh", Some(150))) + 57.0).abs() < 0.5);
        assert!(scale.rate(&manner("zh", None)).abs() < f32::EPSILON);
        assert!((scale.rate(&manner("en", Some(110))) + 100.0).abs() < f32::EPSILON, "no slower than the backend can");
    }

    #[test]
    fn a_voice_that_was_timed_is_asked_for_its_own_rate() {
        let scale = Scale { slowest: -100.0, normal: 0.0, fastest: 100.0 };
        let timed = |normal| Manner { normal: Some(normal), ..manner("zh", Some(160)) };
        let usual = scale.rate(&manner("zh", Some(160)));
        assert!((scale.rate(&timed(220)) - usual).abs() < f32::EPSILON);
        assert!(scale.rate(&timed(250)) < usual, "a quick voice is slowed down more");
        assert!(scale.rate(&timed(160)).abs() < 1.0, "one that speaks so by nature is left as it is");
        assert!(scale.rate(&timed(130)) > 5.0, "a slow one is hurried");
        let windows = Scale { slowest: 0.5, normal: 1.0, fastest: 6.0 };
        assert!((windows.rate(&timed(200)) - 0.8).abs() < 0.01);
    }

    #[test]
    fn other_scales_take_a_share_of_their_normal_rate() {
        let windows = Scale { slowest: 0.5, normal: 1.0, fastest: 6.0 };
        assert!((windows.rate(&manner("zh", Some(110))) - 0.5).abs() < 0.01);
        assert!((windows.rate(&manner("zh", Some(165))) - 0.75).abs() < 0.01);
    }
}

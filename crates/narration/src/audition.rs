//! Which voices to try for a language, and what a sound one takes over the test sentence.

use std::ops::RangeInclusive;

use crate::VoiceEntry;
use crate::spoken::primary;

/// At most this many voices are tried; each costs several seconds.
const TRIES: usize = 4;

/// A sentence to be spoken silently at the normal rate, and the milliseconds that are plausible.
///
/// The Chinese sentence is made of syllables that take long to spell in English. Measured here from BEGIN to END,
/// espeak-ng 1.51 under speech-dispatcher 0.11.4, four times each: "latin as Pinyin" 2.33 to 2.35 s, "latin as English"
/// (the broken one) 3.83 to 3.90 s, so the limit lies in the middle. The very first sentence of a connection took
/// 1.2 s longer, which is why a voice that is too slow gets a second try.
pub(crate) struct Audition {
    pub(crate) sentence: &'static str,
    pub(crate) plausible: RangeInclusive<u64>,
}

pub(crate) fn audition(language: &str) -> Audition {
    if primary(language) == "zh" {
        Audition { sentence: include_str!("../data/self-test.zh.txt"), plausible: 1100..=3000 }
    } else {
        // Nothing is known to be wrong with the others: this finds a voice without sound.
        Audition { sentence: include_str!("../data/self-test.en.txt"), plausible: 700..=6000 }
    }
}

/// Two sentences to be spoken silently at the normal rate, to learn how fast a voice is.
pub(crate) struct Timing {
    pub(crate) short: &'static str,
    pub(crate) long: &'static str,
    /// The characters (or words) that the long one has more.
    more: f64,
    /// How much faster ordinary sentences are than this difference. Measured with espeak-ng 1.51 at its normal rate:
    /// 3.36 s longer in Chinese (232 characters a minute), 3.05 s in English (216 words); the voice of the table in
    /// `rate.rs` is to come out at its 220.
    ordinary: f64,
}

/// No voice that can be followed is outside this: the timing went wrong.
const BELIEVED: RangeInclusive<f64> = 90.0..=450.0;

impl Timing {
    /// Characters (or words) a minute, from the seconds that the long sentence takes longer than the short one.
    pub(crate) fn units_per_minute(&self, longer: f64) -> Option<u16> {
        let units = (self.more * 60.0 / longer * self.ordinary).round();
        BELIEVED.contains(&units).then_some(units as u16)
    }
}

pub(crate) fn timing(language: &str) -> Timing {
    if primary(language) == "zh" {
        let (short, long) = (include_str!("../data/self-test.zh.txt"), include_str!("../data/timing.zh.txt"));
        Timing { short, long, more: 13.0, ordinary: 0.9475 }
    } else {
        let (short, long) = (include_str!("../data/self-test.en.txt"), include_str!("../data/timing.en.txt"));
        Timing { short, long, more: 11.0, ordinary: 1.017 }
    }
}

/// The names to try, the likeliest first.
pub(crate) fn candidates(voices: &[VoiceEntry], language: &str) -> Vec<String> {
    let wanted = primary(language);
    let mut found: Vec<&VoiceEntry> =
        voices.iter().filter(|voice| primary(&voice.language) == wanted && !voice.name.contains('+')).collect();
    found.sort_by_key(|voice| rank(&voice.name, &wanted));
    found.into_iter().take(TRIES).map(|voice| voice.name.clone()).collect()
}

fn rank(name: &str, language: &str) -> usize {
    let order: &[&str] = match language {
        "zh" => &["Pinyin"],
        "en" => &["English (Great Britain)", "English (America)"],
        _ => &[],
    };
    order.iter().position(|part| name.contains(part)).unwrap_or(order.len())
}

/// A plausible time, for engines that play a part.
pub(crate) fn typical(language: &str) -> u64 {
    let plausible = audition(language).plausible;
    u64::midpoint(*plausible.start(), *plausible.end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_voice_is_as_fast_as_its_longer_sentence_says() {
        assert_eq!(timing("zh-CN").units_per_minute(3.359), Some(220), "the voice that the table was made with");
        assert_eq!(timing("en").units_per_minute(3.051), Some(220));
        assert_eq!(timing("zh").units_per_minute(4.6), Some(161));
        assert_eq!(timing("zh").units_per_minute(0.0), None, "nothing can speak so fast");
        assert_eq!(timing("zh").units_per_minute(-1.0), None);
        let units = |language: &str, text: &str| {
            if language == "zh" {
                text.chars().filter(|c| c.is_alphanumeric()).count()
            } else {
                text.split(' ').count()
            }
        };
        for language in ["zh", "en"] {
            let timing = timing(language);
            let more = units(language, timing.long) - units(language, timing.short);
            assert!((timing.more - more as f64).abs() < 0.1, "{language}: {more} more");
        }
    }

    #[test]
    fn pinyin_comes_first_and_variants_are_left_out() {
        let voice = |name: &str, language: &str| VoiceEntry { name: name.to_owned(), language: language.to_owned() };
        let voices = [
            voice("English (Caribbean)", "en-029"),
            voice("Chinese (Mandarin, latin as English)", "cmn"),
            voice("Chinese (Mandarin, latin as Pinyin)+Alex", "cmn-LATN-PINYIN"),
            voice("Chinese (Mandarin, latin as Pinyin)", "cmn-LATN-PINYIN"),
            voice("English (America)", "en-US"),
            voice("Chinese (Cantonese)", "yue"),
        ];
        let zh = ["Chinese (Mandarin, latin as Pinyin)", "Chinese (Mandarin, latin as English)"];
        assert_eq!(candidates(&voices, "zh-CN"), zh);
        assert_eq!(candidates(&voices, "en"), ["English (America)", "English (Caribbean)"]);
        assert!(candidates(&voices, "fr").is_empty());
    }
}

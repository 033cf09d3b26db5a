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

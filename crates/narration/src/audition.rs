//! Which voices to try for a language, and what a sound one takes over the test sentence.

use std::ops::RangeInclusive;

use crate::VoiceEntry;
use crate::spoken::primary;

/// At most this many voices are tried; each costs several seconds.
const TRIES: usize = 4;

/// A sentence to be spoken silently at the normal rate, and the milliseconds that are plausible.
pub(crate) struct Audition {
    pub(crate) sentence: &'static str,
    pub(crate) plausible: RangeInclusive<u64>,
}

pub(crate) fn audition(language: &str) -> Audition {
    if primary(language) == "zh" {
        Audition { sentence: "您好,我是银杏,我来读给您听。", plausible: 1500..=5000 }
    } else {
        Audition { sentence: "Hello, this is your reading voice.", plausible: 700..=6000 }
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

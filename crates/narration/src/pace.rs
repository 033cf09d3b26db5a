//! How fast to read, and how long that takes.

use std::time::Duration;

use crate::spoken::primary;

/// Characters per minute for Chinese (default 160, range 110 to 220, standards.md §5.1); other languages are read at 0.9 words
/// for each character, which is 144 words per minute by default.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace(u16);

impl Pace {
    /// For a learner who has not chosen.
    pub const DEFAULT: Self = Self(160);
    /// No slower than this: the sentence falls apart.
    pub const SLOWEST: Self = Self(110);
    /// No faster than this.
    pub const FASTEST: Self = Self(220);

    /// A pace in characters per minute, brought into the range.
    pub fn new(cpm: u16) -> Self {
        Self(cpm.clamp(Self::SLOWEST.0, Self::FASTEST.0))
    }

    /// 15 % slower, but not below [`Pace::SLOWEST`].
    #[must_use]
    pub fn slower(self) -> Self {
        Self::new(self.0 * 85 / 100)
    }

    /// Characters per minute.
    pub fn get(self) -> u16 {
        self.0
    }

    /// The time a sentence should take: characters for Chinese, words for other languages.
    pub(crate) fn duration(self, sentence: &str, language: &str) -> Duration {
        let units = if primary(language) == "zh" { characters(sentence) } else { words(sentence) };
        Duration::from_secs_f64(units.max(1) as f64 * 60.0 / units_per_minute(self, language))
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// Characters per minute for Chinese, words per minute for other languages.
pub(crate) fn units_per_minute(pace: Pace, language: &str) -> f64 {
    f64::from(pace.0) * if primary(language) == "zh" { 1.0 } else { 0.9 }
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

/// What is spoken: letters, digits and Chinese characters, not punctuation.
fn characters(sentence: &str) -> usize {
    sentence.chars().filter(|c| c.is_alphanumeric()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_stays_in_its_range() {
        assert_eq!(Pace::new(0), Pace::SLOWEST);
        assert_eq!(Pace::new(u16::MAX), Pace::FASTEST);
        assert_eq!(Pace::DEFAULT.slower().get(), 136);
        assert_eq!(Pace::SLOWEST.slower(), Pace::SLOWEST);
    }

    #[test]
    fn reading_time_counts_characters_or_words() {
        assert_eq!(Pace::new(120).duration("您好,老师!", "zh-CN"), Duration::from_secs(2));
        assert_eq!(Pace::new(200).duration("Hello dear learner – a good morning.", "en"), Duration::from_secs(2));
    }
}

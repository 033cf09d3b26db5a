//! How fast to read, and how long that takes.

use std::time::Duration;

use crate::spoken::primary;

/// Characters per minute for Chinese (default 150, range 110 to 200); other languages are read at 0.8 words for each
/// character, which is 120 words per minute by default.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Pace(u16);

impl Pace {
    /// For a learner who has not chosen.
    pub const DEFAULT: Self = Self(150);
    /// No slower than this: the sentence falls apart.
    pub const SLOWEST: Self = Self(110);
    /// No faster than this.
    pub const FASTEST: Self = Self(200);

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
        let (units, per_minute) = if primary(language) == "zh" {
            (characters(sentence), f64::from(self.0))
        } else {
            (sentence.split_whitespace().count(), f64::from(self.0) * 0.8)
        };
        Duration::from_secs_f64(units.max(1) as f64 * 60.0 / per_minute)
    }
}

impl Default for Pace {
    fn default() -> Self {
        Self::DEFAULT
    }
}

/// What is spoken: letters, digits and Chinese characters, not punctuation.
pub(crate) fn characters(sentence: &str) -> usize {
    sentence.chars().filter(|c| c.is_alphanumeric()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pace_stays_in_its_range() {
        assert_eq!(Pace::new(0), Pace::SLOWEST);
        assert_eq!(Pace::new(u16::MAX), Pace::FASTEST);
        assert_eq!(Pace::DEFAULT.slower().get(), 127);
        assert_eq!(Pace::SLOWEST.slower(), Pace::SLOWEST);
    }

    #[test]
    fn reading_time_counts_characters_or_words() {
        assert_eq!(Pace::new(120).duration("您好,老师!", "zh-CN"), Duration::from_secs(2));
        assert_eq!(Pace::new(150).duration("Hello dear learner, good morning.", "en"), Duration::from_millis(2500));
    }
}

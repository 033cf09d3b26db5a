//! Fluent words, printed and spoken, with a fallback chain, and dates and numbers of the locale.
//!
//! All words that a person reads or hears are Fluent messages on a **shelf**: the words of one folder (`coach`,
//! `apps/clinic`, `hospital/book-appointment`). The terms of the shelf `terms` are visible from every other shelf of
//! its language. What a language lacks is read in its base language (`en` for `en-GB`), then in the default language.
//!
//! # Printed and spoken
//!
//! A message is printed as it is, and spoken by its `.spoken` attribute if it has one. The functions below give the
//! voice its own form by themselves, so that most messages need no `.spoken`. Both forms fall into sentences, which are
//! lit up one by one while they are spoken; a `.spoken` with another number of sentences makes the whole one sentence.
//!
//! | in the message | zh-CN printed | zh-CN spoken | en printed | en spoken |
//! |---|---|---|---|---|
//! | `{ DATE($d, style: "full") }` | 2026年6月10日 星期三 | 二零二六年六月十号，星期三 | Wednesday, June 10, 2026 | Wednesday, June 10th, 2026 |
//! | `{ DATE($d, style: "long") }`, `{ DATE($d) }` | 6月10日 周三 | 六月十号，星期三 | Wed, Jun 10 | Wednesday, June 10th |
//! | `{ DATE($d, style: "day") }` | 10日 周三 | 十号，星期三 | 10 Wed | Wednesday the 10th |
//! | `{ DATE($d, style: "month-day") }` | 6月10日 | 六月十号 | June 10 | June 10th |
//! | `{ DATE($d, style: "weekday") }` | 星期三 | 星期三 | Wednesday | Wednesday |
//! | `{ TIME($t) }` | 9:30 | 九点半 | 9:30 | 9:30 |
//! | `{ TIME($t) }` | 15:00 | 下午三点 | 15:00 | 3 o'clock in the afternoon |
//! | `{ NUMBER($n) }` | 12,345 | 一万两千三百四十五 | 12,345 | 12345 |
//! | `{ MONEY($n) }` | 10元 | 十元 | 10 yuan | 10 yuan |
//! | `{ DIGITS($x) }` | 0023 | 零零二三 | 0023 | 0 0 2 3 |
//!
//! Plural forms choose by the variable itself (`{ $count -> [one] … *[other] … }`); `NUMBER` is for showing it.
//! The wordings of amounts, spoken dates and times are Fluent messages: a language gives its own on a shelf `formats`
//! (see `data/en.formats.ftl`).
//!
//! ```
//! use words::{Args, Library, Source};
//!
//! let mut library = Library::new(["zh-CN"]);
//! library.add(Source::new("zh-CN", "terms", "terms.ftl", "-clinic = 安康就医"));
//! library.add(Source::new("zh-CN", "lesson", "zh-CN.ftl", "day = 打开「{ -clinic }」。点「{ DATE($d, style: \"day\") }」。"));
//! let mut args = Args::new();
//! args.date("d", chrono::NaiveDate::from_ymd_opt(2026, 6, 10).unwrap());
//! let line = library.line("zh-CN", "lesson", "day", &args, &args).unwrap();
//! assert_eq!(line.sentences[1].print, "点「10日 周三」。");
//! assert_eq!(line.sentences[1].speak, "点「十号，星期三」。");
//! ```
//!
//! # What the voice gets
//!
//! Spoken text goes through the [`Pronunciation`] list of its language: other characters for what a synthetic voice
//! reads wrongly (银行 as 银航), and Chinese numbers in words (`9:00—9:30` as 九点到九点半, `110` as 幺幺零).

mod args;
mod clause;
mod coverage;
mod formats;
mod library;
mod line;
mod numerals;
mod pronunciation;
mod source;

pub use args::{Args, Value};
pub use coverage::{Coverage, ShelfCoverage, VariableDifference};
pub use library::{Library, Resolved, TERMS};
pub use line::{Line, Sentence, clauses};
pub use pronunciation::Pronunciation;
pub use source::{Entry, Source, WordProblem};

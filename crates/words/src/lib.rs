//! Fluent words, printed and spoken, with a fallback chain, and dates of the locale.
//!
//! All words that a person reads or hears are Fluent messages on a **shelf**: the words of one folder (`coach`,
//! `apps/clinic`, `hospital/book-appointment`). The shelf `terms` is visible from every other shelf of its language.
//!
//! A message is printed as it is, and spoken by its `.spoken` attribute if it has one. `DATE`, `TIME` and `DIGITS` give
//! the spoken form by themselves when the voice asks:
//!
//! ```
//! use words::{Args, Library, Source};
//!
//! let mut library = Library::new(["zh-CN"]);
//! library.add(Source::new("zh-CN", "lesson", "zh-CN.ftl", "day = 点「{ DATE($d, style: \"day\") }」。"));
//! let mut args = Args::new();
//! args.date("d", chrono::NaiveDate::from_ymd_opt(2026, 6, 10).unwrap());
//! let line = library.line("zh-CN", "lesson", "day", &args, &args).unwrap();
//! assert_eq!(line.print(), "点「10日周三」。");
//! assert_eq!(line.speak(), "点「10号\u{ff0c}星期三」。");
//! ```

mod args;
mod formats;
pub mod library;
pub mod line;
pub mod pronunciation;

pub use args::Args;
pub use library::{Entry, Library, Source, WordProblem};
pub use line::{Line, Sentence, clauses};
pub use pronunciation::Pronunciation;

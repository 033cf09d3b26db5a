//! Dates, times, numbers, amounts and digits of the locale, as Fluent functions. Each has a printed form, from ICU, and
//! a spoken form, worded by the shelf `formats`; which one is given depends on whether the voice asks.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, fieldsets};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale::Locale;

use crate::numerals;

pub(crate) type Bundle = FluentBundle<Arc<FluentResource>>;

/// The shelf of wordings that a language may give.
pub(crate) const SHELF: &str = "formats";

/// The wordings that are built in, by base language.
const BUILT_IN: [(&str, &str); 2] =
    [("zh", include_str!("../data/zh-CN.formats.ftl")), ("en", include_str!("../data/en.formats.ftl"))];

/// What `DATE($d, style: "…")` may ask for, beside `long`.
const STYLES: [&str; 5] = ["full", "day", "month-day", "weekday", "year-month-day"];

/// For the eye or for the ear?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Print,
    Voice,
}

/// A language's way with dates and numbers.
struct Formats {
    locale: Locale,
    form: Form,
    wordings: Bundle,
}

/// Teaches a bundle `DATE`, `TIME`, `NUMBER`, `MONEY` and `DIGITS`. `wordings` are the language's own, if any.
pub(crate) fn teach(bundle: &mut Bundle, language: &str, form: Form, wordings: &[Arc<FluentResource>]) {
    let formats = Arc::new(Formats::new(language, form, wordings));
    let mut function = |name: &str, give: fn(&Formats, &FluentValue<'_>, &FluentArgs<'_>) -> Option<String>| {
        let formats = formats.clone();
        // A function that is there already would be the only error; these are new to a fresh bundle.
        _ = bundle.add_function(name, move |values, named| {
            let given = values.first().and_then(|value| give(&formats, value, named));
            given.map_or(FluentValue::Error, FluentValue::from)
        });
    };
    function("DATE", |formats, value, named| formats.date(&text(value)?, style(named)));
    function("TIME", |formats, value, _| formats.time(&text(value)?));
    function("NUMBER", |formats, value, _| formats.number(&text(value)?));
    function("MONEY", |formats, value, _| formats.money(&text(value)?));
    function("DIGITS", |formats, value, _| Some(formats.digits(&text(value)?)));
}

fn text(value: &FluentValue<'_>) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(text.to_string()),
        FluentValue::Number(number) => Some(number.as_string().into_owned()),
        _ => None,
    }
}

fn style<'a>(named: &'a FluentArgs<'_>) -> &'a str {
    match named.get("style") {
        Some(FluentValue::String(style)) => style,
        _ => "long",
    }
}

impl Formats {
    fn new(language: &str, form: Form, own: &[Arc<FluentResource>]) -> Self {
        let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
        let mut wordings = Bundle::new_concurrent(vec![language.parse().unwrap_or_default()]);
        wordings.set_use_isolating(false);
        let base = locale.id.language;
        let built_in = BUILT_IN.iter().filter(|(language, _)| base.as_str() == *language);
        let built_in = built_in.filter_map(|(_, text)| FluentResource::try_new((*text).to_owned()).ok()).map(Arc::new);
        for resource in own.iter().cloned().chain(built_in) {
            // The program's wording comes first and stays.
            _ = wordings.add_resource(resource);
        }
        Self { locale, form, wordings }
    }

    /// The language's wording: the message's value in print, its `.spoken` (or else the value) for the voice.
    fn worded(&self, id: &str, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.wordings.get_message(id)?;
        let spoken = message.get_attribute("spoken").filter(|_| self.form == Form::Voice);
        let pattern = spoken.map(|spoken| spoken.value()).or(message.value())?;
        Some(self.wordings.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }

    fn date(&self, text: &str, style: &str) -> Option<String> {
        let day = NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()?;
        let date = Date::try_new_iso(day.year(), day.month() as u8, day.day() as u8).ok()?;
        macro_rules! with {
            ($fields:expr) => {
                DateTimeFormatter::try_new((&self.locale).into(), $fields).ok()?.format(&date).to_string()
            };
        }
        if self.form == Form::Voice {
            let args: FluentArgs<'_> = [
                ("year", FluentValue::from(day.year())),
                ("month", FluentValue::from(day.month())),
                ("day", FluentValue::from(day.day())),
                ("weekday", FluentValue::from(with!(fieldsets::E::long()))),
                ("month-name", FluentValue::from(with!(fieldsets::M::long()))),
            ]
            .into_iter()
            .collect();
            let style = if STYLES.contains(&style) { style } else { "long" };
            if let Some(spoken) = self.worded(&format!("date-{style}"), &args) {
                return Some(spoken);
            }
        }
        Some(match style {
            "full" => spaced(&with!(fieldsets::YMDE::long()), &with!(fieldsets::E::long())),
            "year-month-day" => with!(fieldsets::YMD::long()),
            "month-day" => with!(fieldsets::MD::long()),
            "weekday" => with!(fieldsets::E::long()),
            "day" => spaced(&with!(fieldsets::DE::medium()), &with!(fieldsets::E::medium())),
            _ => spaced(&with!(fieldsets::MDE::medium()), &with!(fieldsets::E::medium())),
        })
    }

    fn time(&self, text: &str) -> Option<String> {
        let time =
            NaiveTime::parse_from_str(text, "%H:%M").or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S")).ok()?;
        let (hour, minute) = (time.hour(), time.minute());
        let part = match hour {
            0..=12 => "morning",
            13..=17 => "afternoon",
            _ => "evening",
        };
        let args: FluentArgs<'_> = [
            ("hour", FluentValue::from(hour)),
            ("hour-12", FluentValue::from(if hour % 12 == 0 { 12 } else { hour % 12 })),
            ("minute", FluentValue::from(minute)),
            ("minute-2", FluentValue::from(format!("{minute:02}"))),
            ("part", FluentValue::from(part)),
        ]
        .into_iter()
        .collect();
        self.worded("time", &args).or_else(|| Some(format!("{hour}:{minute:02}")))
    }

    fn number(&self, text: &str) -> Option<String> {
        let decimal = Decimal::try_from_str(text).ok()?;
        let mut options = DecimalFormatterOptions::default();
        // The voice takes 1,000 for a list.
        options.grouping_strategy = (self.form == Form::Voice).then_some(GroupingStrategy::Never);
        // Made for each call: it cannot be shared between threads, and its data are compiled in.
        let formatter = DecimalFormatter::try_new((&self.locale).into(), options).ok()?;
        let number = formatter.format(&decimal).to_string();
        // A long number said by itself would be taken for one to dial.
        let is_long = number.len() > numerals::LONGEST_COUNT && number.chars().all(|c| c.is_ascii_digit());
        if self.speaks_chinese() && is_long { Some(numerals::count(&number)) } else { Some(number) }
    }

    fn money(&self, text: &str) -> Option<String> {
        let amount = self.number(text)?;
        let args: FluentArgs<'_> = [("amount", FluentValue::from(amount.as_str()))].into_iter().collect();
        self.worded("money", &args).or(Some(amount))
    }

    fn speaks_chinese(&self) -> bool {
        self.form == Form::Voice && self.locale.id.language.as_str() == "zh"
    }

    /// One by one: a voice reads "0023" as a number otherwise.
    fn digits(&self, text: &str) -> String {
        if self.form == Form::Print {
            return text.to_owned();
        }
        if self.speaks_chinese() {
            return numerals::one_by_one(text);
        }
        text.chars().map(String::from).collect::<Vec<_>>().join(" ")
    }
}

/// A space before a weekday that clings to the day: 10日 周三.
fn spaced(whole: &str, weekday: &str) -> String {
    match whole.strip_suffix(weekday) {
        Some(day) if day.ends_with(|last: char| !last.is_ascii()) => format!("{day} {weekday}"),
        _ => whole.to_owned(),
    }
}

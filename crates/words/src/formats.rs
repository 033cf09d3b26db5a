//! Dates, times and digits of the locale, as Fluent functions; each has a printed and a spoken form.

use chrono::{Datelike, NaiveDate};
use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, fieldsets};
use icu_locale::Locale;
use std::sync::Arc;

type Bundle = FluentBundle<Arc<FluentResource>>;

/// For the eye or for the ear?
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Print,
    Voice,
}

/// Teaches a bundle `DATE`, `TIME` and `DIGITS`.
pub(crate) fn teach(bundle: &mut Bundle, language: &str, form: Form) {
    let locale: Locale = language.parse().unwrap_or(Locale::UNKNOWN);
    // A function that is there already would be the only error; these are new to a fresh bundle.
    let _ = bundle.add_function("DATE", move |values, named| date(values, named, &locale, form));
    let _ = bundle.add_function("TIME", move |values, _| text(values).map_or(FluentValue::Error, FluentValue::from));
    let _ = bundle.add_function("DIGITS", move |values, _| digits(values, form));
}

fn text(values: &[FluentValue<'_>]) -> Option<String> {
    match values.first()? {
        FluentValue::String(text) => Some(text.to_string()),
        FluentValue::Number(number) => Some(number.as_string().into_owned()),
        _ => None,
    }
}

fn digits(values: &[FluentValue<'_>], form: Form) -> FluentValue<'static> {
    match (text(values), form) {
        (Some(text), Form::Print) => text.into(),
        // One by one: a voice reads "0023" as a number otherwise.
        (Some(text), Form::Voice) => text.chars().map(String::from).collect::<Vec<_>>().join(" ").into(),
        (None, _) => FluentValue::Error,
    }
}

fn date(values: &[FluentValue<'_>], named: &FluentArgs<'_>, locale: &Locale, form: Form) -> FluentValue<'static> {
    let style = match named.get("style") {
        Some(FluentValue::String(style)) => style.to_string(),
        _ => "long".to_owned(),
    };
    let day = text(values).and_then(|text| NaiveDate::parse_from_str(&text, "%Y-%m-%d").ok());
    day.and_then(|day| formatted(day, &style, locale, form)).map_or(FluentValue::Error, FluentValue::from)
}

fn formatted(day: NaiveDate, style: &str, locale: &Locale, form: Form) -> Option<String> {
    let date = Date::try_new_iso(day.year(), day.month() as u8, day.day() as u8).ok()?;
    macro_rules! with {
        ($fields:expr) => {
            DateTimeFormatter::try_new(locale.into(), $fields).ok()?.format(&date).to_string()
        };
    }
    if form == Form::Voice && locale.id.language.as_str() == "zh" {
        return Some(spoken_chinese(day, style, &with!(fieldsets::E::long())));
    }
    Some(match (style, form) {
        ("full", _) => with!(fieldsets::YMDE::long()),
        ("month-day", _) => with!(fieldsets::MD::long()),
        ("weekday", _) => with!(fieldsets::E::long()),
        ("day", Form::Print) => with!(fieldsets::DE::medium()),
        ("day", Form::Voice) => with!(fieldsets::DE::long()),
        (_, Form::Print) => with!(fieldsets::MDE::medium()),
        (_, Form::Voice) => with!(fieldsets::MDE::long()),
    })
}

/// Chinese says 十号 where it prints 10日, and a pause before the weekday.
fn spoken_chinese(day: NaiveDate, style: &str, weekday: &str) -> String {
    let (month, number) = (day.month(), day.day());
    match style {
        "weekday" => weekday.to_owned(),
        "month-day" => format!("{month}月{number}号"),
        "day" => format!("{number}号\u{ff0c}{weekday}"),
        _ => format!("{month}月{number}号\u{ff0c}{weekday}"),
    }
}

//! Dates, times, numbers, amounts and digits, printed and spoken.

use chrono::{NaiveDate, NaiveTime};
use words::{Args, Value};

use crate::{library, said};

/// Printed and spoken, in Chinese and in English.
fn shown(call: &str, value: Value) -> String {
    let words = format!("m = {{ {call} }}");
    let library = library(&words, &words);
    let mut args = Args::new();
    args.set("x", value);
    let of = |language| {
        let (print, speak) = said(&library, language, &args).remove(0);
        format!("{print} | {speak}")
    };
    format!("{} || {}", of("zh-CN"), of("en"))
}

fn date(style: &str) -> String {
    let day = NaiveDate::from_ymd_opt(2026, 6, 10).unwrap();
    shown(&format!("DATE($x, style: \"{style}\")"), Value::Date(day))
}

fn time(hour: u32, minute: u32) -> String {
    shown("TIME($x)", Value::Time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap()))
}

#[test]
fn dates_of_every_style() {
    let styles = ["full", "long", "day", "month-day", "weekday", "unheard-of"];
    insta::assert_snapshot!(styles.map(date).join("\n"), @r"
    2026年6月10日 星期三 | 二零二六年六月十号，星期三 || Wednesday, June 10, 2026 | Wednesday, June 10th, 2026
    6月10日 周三 | 六月十号，星期三 || Wed, Jun 10 | Wednesday, June 10th
    10日 周三 | 十号，星期三 || 10 Wed | Wednesday the 10th
    6月10日 | 六月十号 || June 10 | June 10th
    星期三 | 星期三 || Wednesday | Wednesday
    6月10日 周三 | 六月十号，星期三 || Wed, Jun 10 | Wednesday, June 10th
    ");
}

#[test]
fn times_of_the_day() {
    let times = [time(9, 0), time(9, 30), time(9, 5), time(2, 15), time(12, 0), time(15, 0), time(18, 45), time(0, 0)];
    insta::assert_snapshot!(times.join("\n"), @r"
    9:00 | 九点 || 9:00 | 9 o'clock
    9:30 | 九点半 || 9:30 | 9:30
    9:05 | 九点零五分 || 9:05 | 9:05
    2:15 | 两点十五分 || 2:15 | 2:15
    12:00 | 十二点 || 12:00 | 12 o'clock
    15:00 | 下午三点 || 15:00 | 3 o'clock in the afternoon
    18:45 | 晚上六点四十五分 || 18:45 | 6:45 in the evening
    0:00 | 零点 || 0:00 | 12 o'clock
    ");
}

#[test]
fn numbers_and_amounts() {
    let lines = [
        shown("NUMBER($x)", Value::Number(54321.0)),
        shown("NUMBER($x)", Value::Number(0.5)),
        shown("MONEY($x)", Value::Number(10.0)),
        shown("MONEY($x)", Value::Number(2.0)),
        shown("MONEY($x)", Value::Number(1234.5)),
        shown("MONEY($x)", Value::Text("38.50".to_owned())),
    ];
    insta::assert_snapshot!(lines.join("\n"), @r"
    54,321 | 五万四千三百二十一 || 54,321 | 54321
    0.5 | 零点五 || 0.5 | 0.5
    10元 | 十元 || 10 yuan | 10 yuan
    2元 | 两元 || 2 yuan | 2 yuan
    1,234.5元 | 意千二百三十四点五元 || 1,234.5 yuan | 1234.5 yuan
    38.50元 | 三十八点五零元 || 38.50 yuan | 38.50 yuan
    ");
}

#[test]
fn digits_one_by_one() {
    let digits = ["0023", "110", "96110", "138 0000 1234"];
    insta::assert_snapshot!(digits.map(|text| shown("DIGITS($x)", Value::Text(text.to_owned()))).join("\n"), @r"
    0023 | 零零二三 || 0023 | 0 0 2 3
    110 | 幺幺零 || 110 | 1 1 0
    96110 | 九六幺幺零 || 96110 | 9 6 1 1 0
    138 0000 1234 | 幺三八 零零零零 幺二三四 || 138 0000 1234 | 1 3 8   0 0 0 0   1 2 3 4
    ");
}

#[test]
fn a_value_of_the_wrong_kind_shows_what_was_asked_for() {
    insta::assert_snapshot!(shown("DATE($x)", Value::Text("soon".to_owned())), @"DATE() | DATE() || DATE() | DATE()");
}

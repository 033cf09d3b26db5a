//! A report with everything in it.

use chrono::NaiveDate;
use reports::{Bar, Cell, Column, Fonts, Paper, Part, Report, Table};

pub(crate) fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 6, day).unwrap()
}

pub(crate) fn report() -> Report {
    let table = Table {
        name: "场次/明细".to_owned(),
        columns: vec![
            Column::words("班级", 3),
            Column::words("日期", 2),
            Column::number("人次", 1),
            Column::number("时长", 1),
            Column::number("满意度", 1),
        ],
        rows: vec![
            vec!["=周三班".into(), Cell::Day(day(3)), Cell::Count(12), Cell::Hours(1.5), Cell::Share(0.875)],
            vec!["牧区班, 东".into(), Cell::Day(day(10)), Cell::Few, Cell::Hours(1.0), Cell::Empty],
        ],
        total: Some(vec!["合计".into(), Cell::Empty, Cell::Count(15), Cell::Hours(2.5), Cell::Empty]),
    };
    let opened = day(8).and_hms_opt(9, 30, 0).unwrap();
    Report {
        id: "sample".to_owned(),
        language: "zh-CN".to_owned(),
        title: "季度报表".to_owned(),
        subtitle: "向阳社区中心 · 2026年4月至6月".to_owned(),
        footer: "银杏课堂 · 2026年6月30日".to_owned(),
        made_on: day(30),
        paper: Paper::A4,
        large: false,
        parts: vec![
            Part::Heading("一、基本情况".to_owned()),
            Part::Facts(vec![("场次".to_owned(), Cell::Count(24)), ("开课".to_owned(), Cell::Moment(opened))]),
            Part::Text("点名以后才算人次。".to_owned()),
            Part::Table(table),
            Part::Bars(vec![Bar { label: "识骗率".to_owned(), share: 0.8, value: "80%（20条）".to_owned() }]),
            Part::Strong("单元格不足5人的，不写数。".to_owned()),
            Part::Steps(vec![("看清名字".to_owned(), false), ("再点确认".to_owned(), true)]),
            Part::Signatures(vec!["负责人".to_owned(), "日期".to_owned()]),
            Part::Lines("意见".to_owned(), 2),
        ],
    }
}

pub(crate) fn fonts() -> Fonts {
    Fonts::of_computer().expect("`cargo xtask` installs fonts-noto-cjk")
}

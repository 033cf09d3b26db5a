//! The page is read back by poppler: words, fonts, paper; nothing is markup, no sign is an empty box.

use std::path::Path;
use std::process::Command;

use reports::{Error, Paper, Part, Report, pdf};

use crate::sample::{fonts, report};

/// What another program says of the page.
fn told_by(program: &str, arguments: &[&str], report: &Report) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("page.pdf");
    std::fs::write(&path, pdf(report, &fonts()).unwrap()).unwrap();
    told_of(program, arguments, &path)
}

fn told_of(program: &str, arguments: &[&str], path: &Path) -> String {
    let to = if program == "pdftotext" { Some("-") } else { None };
    let output = Command::new(program).args(arguments).arg(path).args(to).output();
    let output = output.expect("`cargo xtask` installs poppler-utils");
    assert!(output.status.success(), "{program}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn every_word_and_number_is_read_back_in_chinese() {
    let text: String = told_by("pdftotext", &["-raw"], &report()).split_whitespace().collect();
    for words in [
        "季度报表",
        "向阳社区中心·2026年4月至6月",
        "2026-06-0809:30",
        "=周三班2026-06-03121.588%",
        "牧区班,东2026-06-10<51.0",
    ] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
    for words in ["识骗率", "80%（20条）", "负责人", "意见", "再点确认", "合计"] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
}

#[test]
fn fonts_are_in_the_file_and_the_paper_is_as_asked() {
    let fonts = told_by("pdffonts", &[], &report());
    let rows: Vec<&str> = fonts.lines().skip(2).collect();
    assert!(!rows.is_empty() && rows.iter().all(|row| row.contains(" yes yes yes ")), "embedded, with words: {fonts}");
    let a5 = Report { paper: Paper::A5, ..report() };
    assert!(told_by("pdfinfo", &[], &a5).contains("419.528 x 595.276"));
    let lying = Report { paper: Paper::A4Lying, ..report() };
    assert!(told_by("pdfinfo", &[], &lying).contains("841.89 x 595.276"));
}

#[test]
fn each_card_is_a_page_of_its_own() {
    let card = |title: &str, steps: usize| {
        let steps = (0..steps).map(|at| (format!("第{at}步，看清楚了再点，不着急"), at == 1)).collect();
        [Part::Card(title.to_owned()), Part::Steps(steps), Part::Strong("记住这一句".to_owned())]
    };
    let parts = [card("预约挂号", 3), card("扫码付钱", 6)].concat();
    let cards = Report { paper: Paper::A5, large: true, parts, ..report() };
    let told = told_by("pdfinfo", &[], &cards);
    assert!(told.lines().any(|line| line.starts_with("Pages:") && line.ends_with(" 2")), "{told}");
    for (page, title, other) in [("1", "预约挂号", "扫码付钱"), ("2", "扫码付钱", "预约挂号")] {
        let text = told_by("pdftotext", &["-raw", "-f", page, "-l", page], &cards);
        assert!(text.contains(title) && !text.contains(other) && !text.contains("季度报表"), "{text}");
    }
}

#[test]
fn the_same_report_of_the_same_day_is_the_same_to_the_byte() {
    let fonts = fonts();
    assert!(pdf(&report(), &fonts).unwrap() == pdf(&report(), &fonts).unwrap());
}

#[test]
fn nothing_in_a_report_is_read_as_markup() {
    let written = "#panic(\"no\") *bold* $x^2$ = no heading";
    let report = Report { parts: vec![Part::Text(written.to_owned())], ..report() };
    let text = told_by("pdftotext", &["-raw"], &report);
    assert!(text.contains("#panic") && text.contains("*bold*") && text.contains("$x^2$"), "{text}");
}

#[test]
fn a_sign_that_no_font_has_is_named_in_place_of_an_empty_box() {
    // A private character of the last plane: no font has a shape for it (OpenSymbol has some of the first one).
    let report = Report { parts: vec![Part::Text("王\u{10fff0}兰".to_owned())], ..report() };
    let told = pdf(&report, &fonts());
    assert!(matches!(&told, Err(Error::NoSign(signs)) if signs == "\u{10fff0}"), "{:?}", told.map(|page| page.len()));
}

//! Rows of cells, out of a file or of what was pasted: plain text in the encodings that spreadsheets write, or a workbook. Nothing of the
//! file is kept.

use std::io::Cursor;

use calamine::{Data, DataType, Reader, open_workbook_auto_from_rs};
use encoding_rs::{Encoding, GB18030};

/// Bytes of a file at most (ours: a list of two thousand people is a hundredth of it).
const MOST_BYTES: usize = 4 << 20;
/// Signs that part cells.
const DIVIDERS: [char; 6] = ['\t', ';', ',', '，', '；', '|'];

/// A row with its number in the file, from 1.
pub(super) type Numbered = (usize, Vec<String>);

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum Unread {
    /// More than [`MOST_BYTES`].
    #[error("larger than four megabytes")]
    TooLarge,
    /// Not a byte of it.
    #[error("empty")]
    Empty,
    /// It calls itself a workbook, and is none, or is damaged.
    #[error("no workbook that can be read")]
    Workbook,
    /// Neither text nor a workbook.
    #[error("no text")]
    NoText,
}

/// The rows of a file; its name's ending says what it ought to be.
pub(super) fn of_file(name: &str, bytes: &[u8]) -> Result<Vec<Numbered>, Unread> {
    if bytes.len() > MOST_BYTES {
        return Err(Unread::TooLarge);
    }
    if bytes.is_empty() {
        return Err(Unread::Empty);
    }
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    if matches!(ending.as_str(), "xlsx" | "xlsm" | "xlsb" | "xls" | "ods") || bytes.starts_with(b"PK\x03\x04") {
        return of_workbook(bytes);
    }
    text_of(bytes).map(|text| of_text(&text)).ok_or(Unread::NoText)
}

/// UTF-8 or UTF-16 if a mark or the bytes say so, else GB18030, as Chinese spreadsheets write it.
fn text_of(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(b"%PDF") || bytes.starts_with(b"\x89PNG") {
        return None;
    }
    let marked = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    if marked.is_none()
        && let Ok(text) = std::str::from_utf8(bytes)
    {
        return (!text.contains('\0')).then(|| text.to_owned());
    }
    let (text, _, broken) = marked.unwrap_or(GB18030).decode(bytes);
    (!broken && !text.contains('\0')).then(|| text.into_owned())
}

/// The rows of a text.
pub(super) fn of_text(text: &str) -> Vec<Numbered> {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty()).take(10).collect();
    let often = |sign: char| lines.iter().map(|line| line.matches(sign).count()).sum::<usize>();
    let divider = DIVIDERS.into_iter().rev().max_by_key(|sign| often(*sign)).filter(|sign| often(*sign) > 0);
    // The crate parts cells at one byte.
    let (text, divider) = match divider {
        Some(wide @ ('，' | '；')) => (text.replace(wide, ","), ','),
        other => (text.to_owned(), other.unwrap_or('\t')),
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(divider as u8)
        .from_reader(text.as_bytes());
    let row = |record: csv::StringRecord| {
        // The crate counts from the end of the row before: empty lines lie between.
        let line = record.position().map_or(1, |position| {
            let rest = text.as_bytes().get(position.byte() as usize..).unwrap_or_default();
            let empty = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).filter(|byte| **byte == b'\n');
            position.line() as usize + empty.count()
        });
        (line, record.iter().map(|cell| cell.trim().to_owned()).collect())
    };
    // Text that is text cannot break here: every row may be as long as it likes.
    reader.records().filter_map(Result::ok).map(row).filter(is_filled).collect()
}

/// The first sheet with something on it.
fn of_workbook(bytes: &[u8]) -> Result<Vec<Numbered>, Unread> {
    let mut book = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|_| Unread::Workbook)?;
    let sheets = book.worksheets();
    let filled = sheets.iter().map(|(_, range)| range).find(|range| !range.is_empty()).ok_or(Unread::Empty)?;
    let first = filled.start().map_or(0, |(row, _)| row as usize);
    let rows = filled.rows().enumerate();
    let rows = rows.map(|(at, cells)| (first + at + 1, cells.iter().map(cell).collect::<Vec<_>>()));
    Ok(rows.filter(is_filled).collect())
}

/// A cell in words: a day as its year stands first, a number without a tail of noughts.
fn cell(data: &Data) -> String {
    if let Some(day) = data.as_date().filter(|_| data.is_datetime() || data.is_datetime_iso()) {
        return day.to_string();
    }
    match data {
        Data::Float(number) if number.fract() == 0.0 => format!("{number:.0}"),
        Data::Empty | Data::Error(_) => String::new(),
        other => other.to_string().trim().to_owned(),
    }
}

fn is_filled((_, cells): &Numbered) -> bool {
    cells.iter().any(|cell| !cell.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn second(rows: &[Numbered]) -> Vec<&str> {
        rows[1].1.iter().map(String::as_str).collect()
    }

    #[test]
    fn a_text_is_read_in_every_encoding_that_a_spreadsheet_writes() {
        let text = "姓名,社区\n乌云,\"阳光, 二区\"\n";
        let utf16: Vec<u8> = std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        for bytes in [text.as_bytes().to_vec(), marked, utf16, GB18030.encode(text).0.into_owned()] {
            let rows = of_file("名单.csv", &bytes).unwrap();
            assert_eq!(second(&rows), ["乌云", "阳光, 二区"]);
        }
    }

    #[test]
    fn dividers_are_told_from_the_rows() {
        for text in ["姓名\t社区\n乌云\t阳光", "姓名;社区\n乌云;阳光", "姓名，社区\n乌云，阳光"]
        {
            assert_eq!(second(&of_text(text)), ["乌云", "阳光"], "{text}");
        }
        assert_eq!(
            of_text("a,b\n\n\"two\nlines\",c\nd,e").last().unwrap().0,
            5,
            "the number is the line's in the file"
        );
    }

    #[test]
    fn what_is_no_list_is_told_and_breaks_nothing() {
        assert_eq!(of_file("a.csv", b""), Err(Unread::Empty));
        assert_eq!(of_file("a.xlsx", b"PK\x03\x04 torn"), Err(Unread::Workbook));
        assert_eq!(of_file("a.xlsx", b"%PDF-1.7"), Err(Unread::Workbook));
        assert_eq!(of_file("a.csv", b"%PDF-1.7\n%\xe2\xe3"), Err(Unread::NoText));
        assert_eq!(of_file("a.csv", &vec![b'a'; MOST_BYTES + 1]), Err(Unread::TooLarge));
        assert_eq!(of_file("a.csv", &[0xff; 40]), Err(Unread::NoText));
    }

    #[test]
    fn a_workbook_says_its_days_and_numbers_as_a_reader_would() {
        let mut book = rust_xlsxwriter::Workbook::new();
        book.add_worksheet().set_name("空").unwrap();
        let sheet = book.add_worksheet();
        let merged = rust_xlsxwriter::Format::new();
        sheet.merge_range(0, 0, 0, 2, "阳光社区学员名单", &merged).unwrap();
        sheet.write(2, 0, "姓名").unwrap().write(2, 1, "出生年份").unwrap().write(2, 2, "年代").unwrap();
        let day = rust_xlsxwriter::ExcelDateTime::parse_from_str("1946-03-01").unwrap();
        let format = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
        sheet.write(3, 0, "乌云").unwrap().write_with_format(3, 1, &day, &format).unwrap().write(3, 2, 1940).unwrap();
        let rows = of_file("名单.XLSX", &book.save_to_buffer().unwrap()).unwrap();
        assert_eq!((rows.len(), rows[0].0, rows[2].0), (3, 1, 4));
        assert_eq!(rows[2].1, ["乌云", "1946-03-01", "1940"]);
    }
}

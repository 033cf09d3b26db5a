//! A workbook (XLSX): real days and numbers, columns as wide as they need, headings that stay, set up for printing.

use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};

use crate::{Cell, Error, Paper, Part, Report, Table};

/// Excel's own limit for a sheet's name.
const NAME: usize = 31;
/// Signs that a sheet's name may not have.
const NOT_IN_NAMES: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// The report as a workbook: a first sheet with everything that is no table, then a sheet for each table.
pub fn xlsx(report: &Report) -> Result<Vec<u8>, Error> {
    let mut workbook = Workbook::new();
    let mut names = Vec::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name(name(&report.title, &mut names))?;
    front(sheet, report)?;
    for part in &report.parts {
        if let Part::Table(table) = part {
            let sheet = workbook.add_worksheet();
            sheet.set_name(name(&table.name, &mut names))?;
            fill(sheet, table, report)?;
        }
    }
    Ok(workbook.save_to_buffer()?)
}

fn front(sheet: &mut Worksheet, report: &Report) -> Result<(), XlsxError> {
    set_up(sheet, report);
    let (title, heading) = (Format::new().set_bold().set_font_size(16), Format::new().set_bold().set_font_size(12));
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    sheet.set_column_width(0, 36)?.set_column_width(1, 40)?;
    sheet.write_with_format(0, 0, &report.title, &title)?;
    sheet.write(1, 0, &report.subtitle)?;
    let mut row = 3;
    for part in &report.parts {
        match part {
            Part::Heading(text) | Part::Strong(text) | Part::Centred(text) | Part::Code(text) | Part::Card(text) => {
                sheet.write_with_format(row, 0, text, &heading)?;
                row += 1;
            }
            Part::Text(text) => {
                sheet.write_with_format(row, 0, text, &wrapped)?;
                row += 1;
            }
            Part::Steps(steps) => {
                for (step, bold) in steps {
                    if *bold {
                        sheet.write_with_format(row, 0, step, &heading)?
                    } else {
                        sheet.write(row, 0, step)?
                    };
                    row += 1;
                }
            }
            Part::Facts(facts) => {
                for (label, value) in facts {
                    sheet.write(row, 0, label)?;
                    write(sheet, row, 1, value, &Format::new().set_align(FormatAlign::Left))?;
                    row += 1;
                }
            }
            Part::Bars(bars) => {
                for bar in bars {
                    sheet.write(row, 0, &bar.label)?;
                    sheet.write(row, 1, &bar.value)?;
                    row += 1;
                }
            }
            Part::Signatures(_) | Part::Lines(..) | Part::Table(_) | Part::Break => {}
        }
    }
    Ok(())
}

fn fill(sheet: &mut Worksheet, table: &Table, report: &Report) -> Result<(), XlsxError> {
    set_up(sheet, report);
    let head = Format::new().set_bold().set_text_wrap().set_border_bottom(FormatBorder::Medium);
    for (at, column) in (0_u16..).zip(&table.columns) {
        sheet.write_with_format(0, at, &column.label, &head)?;
        sheet.set_column_width(at, widest(table, usize::from(at)).clamp(8, 60) as f64)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    for (at, row) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(row) {
            write(sheet, at, column, cell, &Format::new())?;
        }
    }
    if let Some(total) = &table.total {
        let bold = Format::new().set_bold().set_border_top(FormatBorder::Thin);
        for (column, cell) in (0_u16..).zip(total) {
            write(sheet, table.rows.len() as u32 + 1, column, cell, &bold)?;
        }
    }
    Ok(())
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, format: &Format) -> Result<(), XlsxError> {
    let shaped = |shape: &str| format.clone().set_num_format(shape);
    match cell {
        Cell::Empty => sheet.write_blank(row, column, format)?,
        Cell::Text(text) => sheet.write_string_with_format(row, column, text, format)?,
        Cell::Count(count) => sheet.write_number_with_format(row, column, *count as f64, &shaped("0"))?,
        Cell::Share(share) => sheet.write_number_with_format(row, column, *share, &shaped("0%"))?,
        Cell::Hours(number) | Cell::Number(number) => {
            sheet.write_number_with_format(row, column, *number, &shaped("0.0"))?
        }
        Cell::Day(day) => sheet.write_datetime_with_format(row, column, day, &shaped("yyyy-mm-dd"))?,
        Cell::Moment(moment) => sheet.write_datetime_with_format(row, column, moment, &shaped("yyyy-mm-dd hh:mm"))?,
        Cell::Few => sheet.write_string_with_format(row, column, cell.print(), format)?,
    };
    Ok(())
}

/// How it is printed: A4, as wide as the page, numbered.
fn set_up(sheet: &mut Worksheet, report: &Report) {
    sheet.set_paper_size(if report.paper == Paper::A5 { 11 } else { 9 });
    if report.paper == Paper::A4Lying {
        sheet.set_landscape();
    }
    sheet.set_print_fit_to_pages(1, 0);
    // `&` begins a field in a header: a name with one is doubled.
    let said = |text: &str| text.replace('&', "&&");
    sheet.set_header(format!("&L{}&R{}", said(&report.title), said(&report.subtitle)));
    sheet.set_footer(format!("&L{}&R&P / &N", said(&report.footer)));
}

/// The widest cell of a column; a Chinese sign is as wide as two others.
fn widest(table: &Table, column: usize) -> usize {
    let wide = |text: &str| text.chars().map(|sign| if sign.is_ascii() { 1 } else { 2 }).sum::<usize>();
    let cells = table.rows.iter().chain(&table.total).filter_map(|row| row.get(column));
    let head = table.columns.get(column).map(|column| wide(&column.label)).unwrap_or_default();
    cells.map(|cell| wide(&cell.print())).max().unwrap_or_default().max(head) + 2
}

/// A name that Excel takes and that no other sheet has.
fn name(wanted: &str, names: &mut Vec<String>) -> String {
    let plain: String = wanted.chars().filter(|sign| !NOT_IN_NAMES.contains(sign)).take(NAME - 3).collect();
    let plain = if plain.trim().is_empty() { "1".to_owned() } else { plain.trim().to_owned() };
    let mut name = plain.clone();
    for again in 2.. {
        if !names.contains(&name) {
            break;
        }
        name = format!("{plain} {again}");
    }
    names.push(name.clone());
    name
}

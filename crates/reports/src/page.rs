//! A page (PDF), set by typst from our own template; the data goes in as values, never as markup.

use chrono::Datelike;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue, Smart, Value, dict};
use typst::layout::PageRanges;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandards, Timestamp};

use crate::{Error, Paper, Part, Report, Table};

const TEMPLATE: &str = include_str!("page.typ");

/// Families with Chinese signs, the best first: what Linux, Windows and macOS have. The deb depends on the first.
const FAMILIES: [&str; 7] = [
    "Noto Sans CJK SC",
    "Noto Sans SC",
    "Source Han Sans SC",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "SimHei",
];

/// The fonts of this computer: looking for them takes a moment, so it is done once.
pub struct Fonts {
    store: FontStore,
    families: Vec<&'static str>,
}

impl Fonts {
    /// Looks for them.
    pub fn of_computer() -> Result<Self, Error> {
        let mut store = FontStore::new();
        store.extend(typst_kit::fonts::system());
        Self::of(store)
    }

    fn of(store: FontStore) -> Result<Self, Error> {
        let has = |family: &&str| store.book().contains_family(&family.to_lowercase());
        let families: Vec<&'static str> = FAMILIES.into_iter().filter(|family| has(family)).collect();
        if families.is_empty() { Err(Error::NoFont) } else { Ok(Self { store, families }) }
    }
}

/// The report as a page. The same report gives the same bytes.
pub fn pdf(report: &Report, fonts: &Fonts) -> Result<Vec<u8>, Error> {
    let path = VirtualPath::new("/page.typ").map_err(|error| Error::Page(format!("{error:?}")))?;
    let main = Source::new(FileId::new(RootedPath::new(VirtualRoot::Project, path)), TEMPLATE.to_owned());
    let inputs = dict! { "report" => described(report, fonts) };
    let library = LazyHash::new(Library::builder().with_inputs(inputs).build());
    let printer = Printer { library, fonts, main };
    let told = |errors: typst::ecow::EcoVec<typst::diag::SourceDiagnostic>| {
        let told: Vec<String> = errors.iter().map(|error| error.message.to_string()).collect();
        Error::Page(told.join("; "))
    };
    let document: PagedDocument = typst::compile(&printer).output.map_err(told)?;
    let lacking = crate::signs::without_shape(&document);
    if !lacking.is_empty() {
        return Err(Error::NoSign(lacking));
    }
    let made = report.made_on;
    let made = Datetime::from_ymd(made.year(), made.month() as u8, made.day() as u8);
    let options = PdfOptions {
        ident: Smart::Custom(report.id.clone()),
        creator: Smart::Custom(None),
        timestamp: made.map(Timestamp::new_utc),
        page_ranges: None::<PageRanges>,
        standards: PdfStandards::default(),
        tagged: true,
        pretty: false,
    };
    typst_pdf::pdf(&document, &options).map_err(told)
}

/// The report as the template reads it.
fn described(report: &Report, fonts: &Fonts) -> Dict {
    let paper = match report.paper {
        Paper::A4 | Paper::A4Lying => "a4",
        Paper::A5 => "a5",
    };
    let mut tag = report.language.split('-');
    let language = tag.next().unwrap_or("zh").to_owned();
    dict! {
        "title" => report.title.as_str(),
        "subtitle" => report.subtitle.as_str(),
        "footer" => report.footer.as_str(),
        "language" => language.as_str(),
        "region" => tag.next_back().filter(|part| part.len() == 2).unwrap_or("CN"),
        "paper" => paper,
        "lying" => report.paper == Paper::A4Lying,
        "large" => report.large,
        "fonts" => strings(fonts.families.iter().copied()),
        "parts" => report.parts.iter().map(|part| Value::Dict(part_of(part))).collect::<Array>(),
    }
}

fn strings<'s>(texts: impl IntoIterator<Item = &'s str>) -> Array {
    texts.into_iter().map(IntoValue::into_value).collect()
}

fn part_of(part: &Part) -> Dict {
    let text = |kind: &str, text: &str| dict! { "kind" => kind, "text" => text };
    match part {
        Part::Heading(words) => text("heading", words),
        Part::Text(words) => text("text", words),
        Part::Strong(words) => text("strong", words),
        Part::Centred(words) => text("centred", words),
        Part::Card(title) => text("card", title),
        Part::Code(signs) => text("code", signs),
        Part::Break => dict! { "kind" => "break" },
        Part::Steps(steps) => {
            let steps =
                steps.iter().map(|(step, bold)| Value::Dict(dict! { "text" => step.as_str(), "bold" => *bold }));
            dict! { "kind" => "steps", "steps" => steps.collect::<Array>() }
        }
        Part::Facts(facts) => {
            let facts = facts.iter().map(|(label, value)| {
                Value::Dict(dict! { "label" => label.as_str(), "value" => value.print().as_str() })
            });
            dict! { "kind" => "facts", "facts" => facts.collect::<Array>() }
        }
        Part::Table(table) => table_of(table),
        Part::Bars(bars) => {
            let bars = bars.iter().map(|bar| {
                let share = bar.share.clamp(0.0, 1.0);
                Value::Dict(dict! { "label" => bar.label.as_str(), "share" => share, "value" => bar.value.as_str() })
            });
            dict! { "kind" => "bars", "bars" => bars.collect::<Array>() }
        }
        Part::Signatures(lines) => {
            dict! { "kind" => "signatures", "lines" => strings(lines.iter().map(String::as_str)) }
        }
        Part::Lines(label, count) => {
            dict! { "kind" => "lines", "text" => label.as_str(), "count" => i64::from(*count) }
        }
    }
}

fn table_of(table: &Table) -> Dict {
    let columns = table.columns.iter().map(|column| {
        let width = i64::from(column.width);
        Value::Dict(dict! { "label" => column.label.as_str(), "width" => width, "number" => column.number })
    });
    let row = |cells: &Vec<crate::Cell>| Value::Array(cells.iter().map(|cell| cell.print().into_value()).collect());
    dict! {
        "kind" => "table",
        "columns" => columns.collect::<Array>(),
        "rows" => table.rows.iter().map(row).collect::<Array>(),
        "total" => table.total.iter().map(row).collect::<Array>(),
    }
}

/// The typesetter's world: one template, the computer's fonts, no files and no clock.
struct Printer<'f> {
    library: LazyHash<Library>,
    fonts: &'f Fonts,
    main: Source,
}

impl World for Printer<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.store.book()
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.store.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_chinese_font_it_says_what_to_install() {
        let told = Fonts::of(FontStore::new()).err().map(|error| error.to_string());
        assert!(told.is_some_and(|told| told.contains("fonts-noto-cjk")));
    }
}

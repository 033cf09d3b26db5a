//! Every figure of the quarterly report is counted anew by the query that `docs/figures.md` gives, on a copy of the records.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use rusqlite::types::Value;
use rusqlite::{Connection, OpenFlags};

/// The period: September to November, at a place eight hours east.
const CLOCK: &str = "2026-11-27T09:30:00+08:00";
const FROM: &str = "2026-08-31 16:00:00+00:00";
const TO: &str = "2026-11-30 16:00:00+00:00";

fn yinxing(data: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_yinxing"));
    let output = command.env("YINXING_CLOCK", CLOCK).arg("--data").arg(data).args(arguments).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

/// Heading → query.
fn documented() -> BTreeMap<String, String> {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/figures.md")).unwrap();
    let sections = page.split("\n## ").skip(1);
    let query = |section: &str| section.split("```sql\n").nth(1)?.split("\n```").next().map(str::to_owned);
    sections.map(|one| (one.lines().next().unwrap().trim().to_owned(), query(one).unwrap())).collect()
}

/// The rows that a query gives, as numbers.
fn asked(records: &Connection, query: &str) -> Vec<Vec<f64>> {
    let mut query = records.prepare(query).unwrap();
    let sample: i64 = 1;
    for (name, value) in
        [(":from", FROM.to_owned().into()), (":to", TO.to_owned().into()), (":sample", Value::from(sample))]
    {
        if let Some(at) = query.parameter_index(name).unwrap() {
            query.raw_bind_parameter(at, value).unwrap();
        }
    }
    let columns = query.column_count();
    let mut rows = query.raw_query();
    let mut found = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let number = |at: usize| match row.get::<_, Value>(at).unwrap() {
            Value::Integer(number) => number as f64,
            Value::Real(number) => number,
            other => panic!("{other:?} is no number"),
        };
        found.push((0..columns).map(number).collect());
    }
    found
}

/// The report's rows: what stands in the first column → the rest.
fn printed(data: &Path) -> Vec<Vec<String>> {
    let out = data.join("quarterly.csv");
    let to = out.to_str().unwrap();
    let period = ["--from", "2026-09-01", "--to", "2026-11-30"];
    let asked =
        [["--language", "en", "report", "quarterly", "--format", "csv", "--out", to].as_slice(), &period].concat();
    yinxing(data, &asked);
    let bytes = fs::read(&out).unwrap();
    let rows = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new().flexible(true).has_headers(false).from_reader(rows);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn each_documented_query_gives_the_figure_of_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    yinxing(data, &["simulate", "--learners", "40", "--seed", "3", "--weeks", "9", "--until", "2026-11-27"]);
    confirm_visits(data);
    let report = printed(data);
    let copy = data.join("copy.db");
    fs::copy(data.join("records.db"), &copy).unwrap();
    let records = connect(&copy);
    let words = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en/reports.ftl")).unwrap();
    let figures = documented();
    assert!(figures.len() >= 17, "{:?}", figures.keys());
    for (id, query) in &figures {
        let found = asked(&records, query);
        if id == "reached" {
            compare_domains(&report, &found);
            continue;
        }
        let label = words.lines().find_map(|line| line.strip_prefix(&format!("{id} = "))).unwrap();
        let row = report.iter().find(|row| row.len() > 1 && row[0] == label);
        let row = row.unwrap_or_else(|| panic!("`{label}` is not in the report"));
        let figure = row[1].as_str();
        let [numbers] = found.as_slice() else { panic!("{id}: one row is expected: {found:?}") };
        match numbers.as_slice() {
            [part, base] => {
                assert!(*base > 0.0, "{id} has something to count");
                assert!(figure.contains(&format!("({part} of {base})")), "{id}: {figure}, not {part} of {base}");
            }
            // What few persons did is in words; of the simulated centre only these two may be of few.
            [_] if figure == "few, not told" => assert!(["agree-own", "agree-neither"].contains(&id.as_str()), "{id}"),
            [number] => {
                assert!(
                    *number > 0.0 || ["referrals", "agree-own"].contains(&id.as_str()),
                    "{id} has something to count"
                );
                let told: f64 = figure.parse().unwrap_or_else(|_| panic!("{id}: {figure} is no number"));
                // The report prints hours to one place, shares to four.
                let exact = if id == "satisfaction" { 0.00005 } else { 0.0501 };
                assert!((told - number).abs() <= exact, "{id}: {told} in the report, {number} by the query");
            }
            other => panic!("{id}: {other:?}"),
        }
    }
}

/// Persons fewer than five are not told; the others agree.
fn compare_domains(report: &[Vec<String>], found: &[Vec<f64>]) {
    let head = report.iter().position(|row| row.first().is_some_and(|cell| cell == "Domain")).unwrap();
    let rows = &report[head + 1..];
    assert!(!found.is_empty(), "somebody took three lessons of a domain");
    for (row, numbers) in rows.iter().zip(found) {
        let [took, reached] = numbers.as_slice() else { panic!("{numbers:?}") };
        let few = |number: f64| number > 0.0 && number < 5.0;
        assert_eq!(row[1], if few(*took) { "<5".to_owned() } else { took.to_string() }, "{row:?}");
        let hidden = few(*took) || few(*reached) || few(took - reached);
        assert_eq!(row[2], if hidden { "<5".to_owned() } else { format!("{:.4}", reached / took) }, "{row:?}");
    }
}

#[expect(clippy::disallowed_methods, reason = "a copy, looked at by another program than ours")]
fn connect(copy: &Path) -> Connection {
    Connection::open_with_flags(copy, OpenFlags::SQLITE_OPEN_READ_WRITE).unwrap()
}

/// Made-up volunteers' visits are confirmed by nobody yet; two thirds of them are, here.
fn confirm_visits(data: &Path) {
    let at = chrono::DateTime::parse_from_rfc3339(CLOCK).unwrap().to_utc();
    let (mut records, _) = records::open(data, at).unwrap();
    let trainer = records.add_trainer(at, "王老师", "-", "-", true).unwrap();
    let visits = records.visits(chrono::DateTime::UNIX_EPOCH, at).unwrap();
    assert!(visits.len() > 3, "{}", visits.len());
    for visit in visits.iter().filter(|visit| visit.left_at.is_some()).skip(visits.len() / 3) {
        records.confirm_visit(at, visit.id, trainer).unwrap();
    }
    records.close().unwrap();
}

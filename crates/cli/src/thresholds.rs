//! `yinxing thresholds`: the one table of numbers that decide when help comes; and a station's own values.

use std::error::Error;
use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use app::Clock;
use app::suited::{THRESHOLDS, station_thresholds};
use practice::{BadThreshold, Thresholds};

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// As JSON.
    #[arg(long)]
    json: bool,
    /// Keeps this file as the station's own values (lines like `silent = 15000`; an empty file puts all back). Needs `--data`; the
    /// program must be closed there. Nothing is kept if one line of it cannot be taken.
    #[arg(long, value_name = "FILE")]
    keep: Option<PathBuf>,
}

pub(crate) fn run(all: &crate::Arguments, asked: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let (thresholds, bad) = match (&all.data, &asked.keep) {
        (None, Some(_)) => return Err("--keep needs --data DIR, the folder of the station's records".into()),
        (None, None) => (Thresholds::default(), Vec::new()),
        (Some(folder), keep) => {
            let (mut records, _) = records::open(folder, Clock::of_computer().utc())?;
            if let Some(file) = keep {
                let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
                let (_, bad) = Thresholds::read(&text);
                if !bad.is_empty() {
                    records.close()?;
                    return Err(format!("{}: {}", file.display(), told(&bad)).into());
                }
                records.set_setting(THRESHOLDS, &text)?;
            }
            let read = station_thresholds(&records);
            records.close()?;
            read
        }
    };
    let table = thresholds.table();
    if asked.json {
        crate::put(&serde_json::to_string_pretty(&table)?);
    } else {
        let mut lines = String::new();
        let width = table.iter().map(|row| row.name.len()).max().unwrap_or_default();
        for row in &table {
            let practice::Threshold { name, value, usual, least, most, unit, meaning, source } = row;
            let usual = if value == usual { String::new() } else { format!(" (usually {usual})") };
            let unit = unit.to_string();
            _ = writeln!(lines, "{name:width$}  {value:>8} {unit:5} {least}\u{2013}{most}{usual}");
            _ = writeln!(lines, "{:width$}  {meaning} [{source}]", "");
        }
        crate::put(&lines);
    }
    if bad.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    Err(told(&bad).into())
}

fn told(bad: &[BadThreshold]) -> String {
    bad.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

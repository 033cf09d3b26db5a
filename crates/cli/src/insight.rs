//! `yinxing insight discrimination`: the figures that the program shows, for checking them.

use std::error::Error;
use std::process::ExitCode;

use ::insight::Answers;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// Scams that were refused or checked first.
    #[arg(long)]
    hits: u32,
    /// Scams that were judged.
    #[arg(long)]
    scams: u32,
    /// Genuine messages that were called scams.
    #[arg(long)]
    false_alarms: u32,
    /// Genuine messages that were judged.
    #[arg(long)]
    genuine: u32,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

pub(crate) fn discrimination(arguments: &Arguments) -> Result<ExitCode, Box<dyn Error>> {
    let Arguments { hits, scams, false_alarms, genuine, json } = *arguments;
    let found = Answers { hits, scams, false_alarms, genuine }.discrimination()?;
    if json {
        crate::put(&serde_json::to_string_pretty(&found)?);
        return Ok(ExitCode::SUCCESS);
    }
    let percent = |rate: f64| rate * 100.0;
    let thin =
        if found.thin { "; data is still thin: at least 20 scams and 20 genuine messages are needed" } else { "" };
    crate::put(&format!(
        "hits {:.0} %, false alarms {:.0} %\nd' {:.2} (standard error {:.2}), c {:.2}{thin}\npassed: {}",
        percent(found.hit_rate),
        percent(found.false_alarm_rate),
        found.d_prime,
        found.standard_error,
        found.criterion,
        if found.passed { "yes" } else { "no" },
    ));
    Ok(ExitCode::SUCCESS)
}

//! `yinxing records show [--json]`: what a trainer can read before there is a trainer's window.

use std::error::Error;
use std::process::ExitCode;

use app::Clock;
use records::{Bundle, Records};

pub(crate) fn run(all: &crate::Arguments, json: bool) -> Result<ExitCode, Box<dyn Error>> {
    let folder = all.data.as_ref().ok_or("--data DIR")?;
    let (records, _) = records::open(folder, Clock::of_computer().utc())?;
    let bundle = records.bundle()?;
    if json {
        println!("{}", serde_json::to_string_pretty(&bundle)?);
    } else {
        print(&records, &bundle)?;
    }
    records.close()?;
    Ok(ExitCode::SUCCESS)
}

fn print(records: &Records, bundle: &Bundle) -> Result<(), records::Error> {
    for attempt in &bundle.attempts {
        let learner = bundle.learners.iter().find(|learner| Some(learner.id) == attempt.learner);
        let name = learner.map_or("-", |learner| learner.name.as_str());
        println!(
            "{name}  {}  {}  {}/{}  {:?}  taps {}  slips {}  helps {}  {}",
            attempt.lesson,
            attempt.support,
            attempt.step,
            attempt.steps,
            attempt.state,
            attempt.taps,
            attempt.slips,
            attempt.helps,
            attempt.started_at.format("%Y-%m-%d %H:%M")
        );
        for outcome in records.step_outcomes(attempt.id)? {
            println!("    {:<12} {:<8} slips {}  {:.1} s", outcome.step, outcome.independence, outcome.slips, outcome.ms as f64 / 1000.0);
        }
    }
    for learner in &bundle.learners {
        for evidence in records.skill_evidence(learner.id)? {
            println!("{}  {:<24} {:<12} {:<8} ×{}", learner.name, evidence.skill, evidence.support, evidence.independence, evidence.count);
        }
    }
    Ok(())
}

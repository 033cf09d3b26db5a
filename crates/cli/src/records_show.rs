//! `yinxing records show [--json]`: what a trainer can read before there is a trainer's window.

use std::error::Error;
use std::fmt::Write;
use std::process::ExitCode;

use app::Clock;
use records::{Attempt, Bundle, Evidence, Records, StepOutcome};

pub(crate) fn run(all: &crate::Arguments, json: bool) -> Result<ExitCode, Box<dyn Error>> {
    let folder = all.data.as_ref().ok_or("--data DIR")?;
    let (records, _) = records::open(folder, Clock::of_computer().utc())?;
    let bundle = records.bundle()?;
    crate::put(&if json { serde_json::to_string_pretty(&bundle)? } else { told(&records, &bundle)? });
    records.close()?;
    Ok(ExitCode::SUCCESS)
}

fn told(records: &Records, bundle: &Bundle) -> Result<String, records::Error> {
    let mut told = String::new();
    for attempt in &bundle.attempts {
        let learner = bundle.learners.iter().find(|learner| Some(learner.id) == attempt.learner);
        let name = learner.map_or("-", |learner| learner.name.as_str());
        let Attempt { lesson, support, step, steps, state, taps, slips, helps, .. } = attempt;
        let when = attempt.started_at.format("%Y-%m-%d %H:%M");
        let counts = format!("taps {taps}  slips {slips}  helps {helps}");
        let _ = writeln!(told, "{name}  {lesson}  {support}  {step}/{steps}  {state:?}  {counts}  {when}");
        for outcome in records.step_outcomes(attempt.id)? {
            let StepOutcome { step, independence, slips, ms } = outcome;
            let _ = writeln!(told, "    {step:<12} {independence:<8} slips {slips}  {:.1} s", ms as f64 / 1000.0);
        }
    }
    for learner in &bundle.learners {
        for evidence in records.skill_evidence(learner.id)? {
            let Evidence { skill, support, independence, count, .. } = evidence;
            let _ = writeln!(told, "{}  {skill:<24} {support:<12} {independence:<8} ×{count}", learner.name);
        }
    }
    Ok(told)
}

//! The recovery sheet: a trainer's code on paper. It stands in no list of reports: the records keep the code's hash only, so that it can be
//! printed as long as the program still has it before it, and never again.

use reports::{Paper, Part, Report};

use super::Source;

pub(crate) fn report(source: &Source<'_>, trainer: &str, code: &str) -> Result<Report, super::PaperError> {
    let parts = vec![
        Part::Facts(vec![
            source.fact("recovery-centre", source.centre()?),
            source.fact("recovery-trainer", trainer.to_owned()),
            source.fact("recovery-day", source.day(source.now.to_utc())),
        ]),
        Part::Code(code.to_owned()),
        source.heading("recovery-how"),
        Part::Steps(
            ["recovery-step-1", "recovery-step-2", "recovery-step-3"].map(|id| (source.says(id), false)).into(),
        ),
        source.heading("recovery-keep"),
        Part::Text(source.says("recovery-where")),
        Part::Strong(source.says("recovery-file")),
    ];
    Ok(source.sheet("recovery", source.centre()?, Paper::A4, parts))
}

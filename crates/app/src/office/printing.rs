//! Reports: which there are, of whom and of which time; printed into the folder of papers and laid open.

use chrono::{Datelike, Days, NaiveDate};
use reports::Report;
use uuid::Uuid;

use super::{Came, Office};
use crate::papers::{self, Asked, PaperError, Source};
use crate::press::{self, Form, Printed};
use crate::wire::trainer::printing::{PaperForm, PaperKind, PaperOf, PrintChoice, Printing, PrintingWish};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

/// The periods that are offered, the usual one first.
const PERIODS: [&str; 4] = ["quarter", "last-quarter", "month", "year"];

impl Office {
    pub(crate) fn printing(&mut self, wish: PrintingWish) -> Came {
        match wish {
            PrintingWish::Show => Ok(None),
            PrintingWish::Print { paper, form, period, class, learner } => {
                let id = |text: Option<String>| text.and_then(|text| Uuid::parse_str(&text).ok());
                self.print_paper(&paper, form, &period, id(class), id(learner))
            }
        }
    }

    pub(crate) fn printing_view(&self) -> Result<Printing, Trouble> {
        let trouble = |error: records::Error| self.not_recorded(&error);
        let choice = |id: Uuid, label: String| PrintChoice { id: id.to_string(), label };
        let classes = self.records.classes().map_err(trouble)?.into_iter().filter(|class| !class.archived);
        let people = self.records.people().map_err(trouble)?;
        Ok(Printing {
            papers: papers::names().map(|name| self.paper_kind(name)).collect(),
            periods: PERIODS.map(|id| PrintChoice { id: id.to_owned(), label: self.period_words(id) }).into(),
            classes: classes.map(|class| choice(class.id, class.plan.name)).collect(),
            learners: people.into_iter().map(|one| choice(one.id, one.enrolment.name)).collect(),
        })
    }

    /// What a paper is called.
    pub(super) fn paper_title(&self, id: &str) -> String {
        let shelves = [("reports", format!("title-{id}")), ("desk", format!("meeting-paper-{id}"))];
        let title = shelves.iter().find_map(|(shelf, id)| self.wording().text(shelf, id, &Both::default()));
        title.unwrap_or_else(|| id.to_owned())
    }

    fn paper_kind(&self, name: &str) -> PaperKind {
        PaperKind {
            id: name.to_owned(),
            title: self.paper_title(name),
            about: self.text(&format!("printing-about-{name}"), &Both::default()),
            of: of(name),
        }
    }

    fn period_words(&self, id: &str) -> String {
        let (from, to) = period(id, self.clock.local().date_naive());
        let args = Both::default().date_of("from", from).date_of("to", to);
        self.text(&format!("printing-period-{id}"), &args)
    }

    fn print_paper(
        &mut self,
        paper: &str,
        form: PaperForm,
        when: &str,
        class: Option<Uuid>,
        learner: Option<Uuid>,
    ) -> Came {
        match of(paper) {
            PaperOf::Class if class.is_none() => return self.missing("printing-which-class", &Both::default()),
            PaperOf::Learner if learner.is_none() => return self.missing("printing-which-learner", &Both::default()),
            _ => {}
        }
        let report = match self.written(paper, when, class, learner) {
            Ok(report) => report,
            Err(PaperError::Records(error)) => return Err(self.not_recorded(&error)),
            Err(PaperError::OfWhat(..)) => return self.missing("printing-nothing-yet", &Both::default()),
            Err(PaperError::Unknown(..)) => return Err(self.trouble(TroubleCode::Stale)),
        };
        let form = match form {
            PaperForm::Pdf => Form::Pdf,
            PaperForm::Xlsx => Form::Xlsx,
            PaperForm::Csv => Form::Csv,
        };
        let whom = learner.or(class).map(|id| id.to_string()).unwrap_or_default();
        self.lay_open(&report, form, &whom)
    }

    /// Prints a report into the folder of papers and lays it open; who it was of is noted.
    pub(super) fn lay_open(&mut self, report: &Report, form: Form, whom: &str) -> Came {
        // Two learners of one name must not take each other's paper away.
        let mark = whom.parse().map(|id| format!(" {}", press::mark(id))).unwrap_or_default();
        let name = format!("{} {} {}{mark}", report.title, report.subtitle, report.made_on.format("%Y-%m-%d"));
        let printed = self.press.print(report, &name, form);
        let args = Both::default().text("place", &self.press.place(&name, form).display().to_string());
        match printed {
            Printed::Shown | Printed::Kept => {
                self.note("export", &report.id, &format!("{} {whom}", form.ending()))?;
                self.done(if printed == Printed::Shown { "printing-shown" } else { "printing-kept" }, &args)
            }
            Printed::NoFont => self.missing("printing-no-font", &args),
            Printed::NotWritten => self.missing("printing-not-written", &args),
        }
    }

    pub(super) fn written(
        &self,
        paper: &str,
        when: &str,
        class: Option<Uuid>,
        learner: Option<Uuid>,
    ) -> Result<Report, PaperError> {
        let now = self.clock.local();
        let (from, to) = period(when, now.date_naive());
        // The demonstration centre counts only where there is no other.
        // Its own classes may be printed all the same; their names bear the mark.
        let classes = self.records.classes()?;
        let sample =
            classes.iter().all(|one| one.sample) || classes.iter().any(|one| one.sample && class == Some(one.id));
        let asked = Asked { from, to, class, meeting: None, learner, sample };
        let (library, course) = (&self.library, &self.course);
        let source = Source { records: &self.records, library, course, language: &self.language, now, asked };
        papers::report(paper, &source)
    }
}

fn of(paper: &str) -> PaperOf {
    match paper {
        "learner" | "certificate" => PaperOf::Learner,
        "class-outcome" | "attendance" | "sign-in" | "meeting" => PaperOf::Class,
        _ => PaperOf::Centre,
    }
}

/// First and last day of a period.
fn period(id: &str, today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let day = |year: i32, month: u32| NaiveDate::from_ymd_opt(year, month, 1).unwrap_or(today);
    let quarter = day(today.year(), today.month0() / 3 * 3 + 1);
    match id {
        "last-quarter" => {
            let last = quarter - Days::new(1);
            (day(last.year(), last.month0() / 3 * 3 + 1), last)
        }
        "month" => (day(today.year(), today.month()), today),
        "year" => (day(today.year(), 1), today),
        _ => (quarter, today),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_quarter_of_january_is_that_of_the_last_year() {
        let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).unwrap();
        assert_eq!(period("last-quarter", day(2027, 1, 15)), (day(2026, 10, 1), day(2026, 12, 31)));
        assert_eq!(period("quarter", day(2026, 11, 27)), (day(2026, 10, 1), day(2026, 11, 27)));
        assert_eq!(period("month", day(2026, 11, 27)), (day(2026, 11, 1), day(2026, 11, 27)));
    }
}

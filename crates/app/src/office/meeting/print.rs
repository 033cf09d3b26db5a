//! What is printed for a meeting: the list to sign, the script for whoever teaches, and a card of each lesson to take home.

use std::collections::BTreeMap;

use records::register::sessions::Session;
use reports::{Paper, Part, Report};

use super::plan::STUMBLES;
use crate::card::{self, Care};
use crate::office::{Came, Office};
use crate::papers::PaperError;
use crate::press::Form;
use crate::wire::trainer::meeting::{LessonPlan, MeetingPaper, StumblePoint};
use crate::wire::{Trouble, TroubleCode};
use crate::wording::Both;

impl Office {
    pub(super) fn print_for_meeting(&mut self, paper: MeetingPaper) -> Came {
        let session = self.opened_meeting()?;
        if session.plan.lessons.is_empty() && paper != MeetingPaper::SignInSheet {
            return self.missing("meeting-print-no-lessons", &Both::default());
        }
        let report = match paper {
            MeetingPaper::SignInSheet => match self.written("sign-in", "", Some(session.class), None) {
                Ok(report) => report,
                Err(PaperError::Records(error)) => return Err(self.not_recorded(&error)),
                Err(PaperError::OfWhat(..) | PaperError::Unknown(..)) => return Err(self.trouble(TroubleCode::Stale)),
            },
            MeetingPaper::Script => self.script(&session)?,
            MeetingPaper::PracticeCards => self.practice_cards(&session)?,
        };
        self.lay_open(&report, Form::Pdf, &session.id.to_string())
    }

    /// For each lesson: what for, what to say step by step, and where people are likely to stumble.
    fn script(&self, session: &Session) -> Result<Report, Trouble> {
        let mut parts = vec![Part::Strong(
            self.wording().text("trainer", "meeting-help-rule", &Both::default()).unwrap_or_default(),
        )];
        for plan in self.lesson_plans(session)? {
            parts.extend(self.script_of(plan));
        }
        parts.push(Part::Lines(self.text("meeting-script-notes", &Both::default()), 3));
        self.paper_of(session, "script", Paper::A4, parts)
    }

    fn script_of(&self, plan: LessonPlan) -> Vec<Part> {
        let goal = self.text("meeting-script-goal", &Both::default().text("goal", &plan.goal));
        let mut parts = vec![Part::Heading(plan.title), Part::Text(goal), Part::Text(plan.opening)];
        parts.push(Part::Steps(plan.steps.into_iter().map(|step| (step, false)).collect()));
        parts.push(Part::Text(plan.closing));
        if !plan.own_phone.is_empty() {
            parts.push(Part::Strong(self.text("meeting-own-phone", &Both::default())));
            parts.extend(plan.own_phone.into_iter().map(Part::Text));
        }
        if !plan.stumbles.is_empty() {
            parts.push(Part::Strong(plan.stumbles_from));
            let point = |point: StumblePoint| {
                if point.say.is_empty() {
                    return Part::Text(point.text);
                }
                let args = Both::default().text("point", &point.text).text("say", &point.say);
                Part::Text(self.text("meeting-script-point", &args))
            };
            parts.extend(plan.stumbles.into_iter().map(point));
        }
        parts
    }

    /// One card for each lesson; the three steps at which this class stumbled most are in bold.
    fn practice_cards(&self, session: &Session) -> Result<Report, Trouble> {
        let mut parts = Vec::new();
        for lesson in session.plan.lessons.iter().filter_map(|id| self.course.lesson(id)) {
            let stumbles = self.records.class_stumbles(session.class, &lesson.id);
            let mut slips: BTreeMap<String, u32> = BTreeMap::new();
            for one in stumbles.map_err(|error| self.not_recorded(&error))? {
                *slips.entry(one.step).or_default() += one.count;
            }
            let mut worst: Vec<u32> = slips.values().copied().collect();
            worst.sort_unstable_by_key(|slips| std::cmp::Reverse(*slips));
            // In a class that has practised for long every step went astray once.
            let much = worst.into_iter().take(STUMBLES).next_back().unwrap_or(u32::MAX);
            let title = self.lesson_title(&lesson.id);
            let trouble = |_, step: &course::Step| {
                let slips = slips.get(&step.words).copied().unwrap_or_default();
                Care { slips, strong: slips >= much }
            };
            let own = card::parts(&self.wording(), lesson, &title, trouble);
            parts.push(Part::Card(title));
            parts.extend(own);
        }
        self.paper_of(session, "cards", Paper::A5, parts)
    }

    fn paper_of(&self, session: &Session, id: &str, paper: Paper, parts: Vec<Part>) -> Result<Report, Trouble> {
        let made_on = self.clock.local().date_naive();
        Ok(Report {
            id: id.to_owned(),
            language: self.language.clone(),
            title: self.text(&format!("meeting-paper-{id}"), &Both::default()),
            subtitle: format!("{} · {}", self.class_name(session.class)?, self.when(session.planned_at)),
            footer: self
                .wording()
                .text("card", "footer", &Both::default().date_of("date", made_on))
                .unwrap_or_default(),
            made_on,
            paper,
            large: paper == Paper::A5,
            parts,
        })
    }
}

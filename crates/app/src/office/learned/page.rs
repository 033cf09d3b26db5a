//! A learner's page: what to do next, what was practised day by day, where it went slowly, what is done on the own phone.

use std::collections::{BTreeMap, HashMap};

use crate::certification::certified_of;
use chrono::NaiveDate;
use insight::{Advice, Answers, SkillState, Standing, Tally, advice};
use records::{Attempt, AttemptState, Evidence};
use uuid::Uuid;

use crate::office::Office;
use crate::papers::showings;
use crate::seat::support_named;
use crate::wire::Trouble;
use crate::wire::TroubleCode;
use crate::wire::trainer::learned::{LearnerDay, LearnerPage, LearnerSkill};
use crate::wording::Both;

/// Days of the timeline.
const DAYS: usize = 12;
/// Slippery places that are told.
const SLIPS: u32 = 5;

impl Office {
    pub(super) fn learner_page(&self, learner: Uuid) -> Result<LearnerPage, Trouble> {
        let failed = |error: records::Error| self.not_recorded(&error);
        let person = self.records.person(learner).map_err(failed)?;
        let person = person.ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        let evidence = self.records.skill_evidence(learner).map_err(failed)?;
        let mut shown: HashMap<&str, Vec<&Evidence>> = HashMap::new();
        for one in &evidence {
            shown.entry(&one.skill).or_default().push(one);
        }
        let signed: HashMap<String, NaiveDate> = self
            .records
            .signoffs_of(learner)
            .map_err(failed)?
            .into_iter()
            .map(|one| (one.skill, one.signed_on))
            .collect();
        let certified = certified_of(&self.records, learner).map_err(failed)?;
        let now = self.clock.utc();
        let (mut states, mut due, mut not_on_own_phone) = (Vec::new(), 0, 0);
        let mut skills = Vec::new();
        for skill in &self.course.skills {
            let Some(evidence) = shown.get(skill.id.as_str()) else { continue };
            let tally = Tally::of(evidence.iter().map(|one| showings(one)));
            let again = certified.get(&skill.id).copied();
            let state = tally.skill.state().given(again);
            due += usize::from(tally.is_due(now));
            not_on_own_phone += usize::from(state >= SkillState::Alone && !signed.contains_key(&skill.id));
            states.push(state);
            skills.push(LearnerSkill {
                id: skill.id.clone(),
                name: self.skill_name(&skill.id),
                cell: self.cell(evidence, again),
                own_phone: signed.get(&skill.id).map(|day| self.day(*day)),
            });
        }
        let judged = self.judged_by(learner)?;
        let standing = Standing { states: &states, due, not_on_own_phone, judged };
        Ok(LearnerPage {
            id: learner.to_string(),
            name: person.enrolment.name,
            next: advice(&standing).into_iter().map(|one| self.text(advice_words(one), &Both::default())).collect(),
            days: self.timeline(learner)?,
            slips: self.slippery(learner)?,
            skills,
            judged: if judged.scams + judged.genuine == 0 { String::new() } else { self.judged_words(judged) },
            notes: self.notes_in_words(learner)?,
        })
    }

    fn judged_by(&self, learner: Uuid) -> Result<Answers, Trouble> {
        let counts = self.records.judged_by(learner).map_err(|error| self.not_recorded(&error))?;
        Ok(counts.iter().fold(Answers::default(), |sum, one| {
            sum.and(Answers { hits: one.hits, scams: one.scams, false_alarms: one.false_alarms, genuine: one.genuine })
        }))
    }

    /// Both sides in one sentence; it is private to the trainer and in no report.
    fn judged_words(&self, judged: Answers) -> String {
        let args = Both::default()
            .number("hits", judged.hits as usize)
            .number("scams", judged.scams as usize)
            .number("alarms", judged.false_alarms as usize)
            .number("genuine", judged.genuine as usize);
        self.text("learned-judged", &args)
    }

    fn timeline(&self, learner: Uuid) -> Result<Vec<LearnerDay>, Trouble> {
        let attempts = self.records.attempts_of(Some(learner)).map_err(|error| self.not_recorded(&error))?;
        let here = *self.clock.local().offset();
        let mut days: BTreeMap<NaiveDate, Vec<String>> = BTreeMap::new();
        for attempt in attempts {
            let day = attempt.started_at.with_timezone(&here).date_naive();
            days.entry(day).or_default().push(self.attempt_words(&attempt));
        }
        let day = |(day, lines): (NaiveDate, Vec<String>)| LearnerDay { day: self.day(day), lines };
        Ok(days.into_iter().rev().take(DAYS).map(day).collect())
    }

    fn attempt_words(&self, attempt: &Attempt) -> String {
        let title = match attempt.lesson.split('/').next() {
            Some("messages") => self.text("learned-deck", &Both::default()),
            Some("review") => self.text("learned-review", &Both::default()),
            _ => self.lesson_title(&attempt.lesson),
        };
        let way = self.way_in_words(&attempt.support);
        let args = Both::default()
            .text("title", &title)
            .text("way", &way)
            .number("step", attempt.step as usize)
            .number("steps", attempt.steps as usize)
            .number("helps", attempt.helps as usize);
        let id = if attempt.state == AttemptState::Done { "learned-attempt-done" } else { "learned-attempt-open" };
        self.text(id, &args)
    }

    /// The way of practising, as its key is called at the learner's window.
    fn way_in_words(&self, support: &str) -> String {
        let words = support_named(support)
            .and_then(|way| self.wording().text("app", &format!("support-{}", way.name()), &Both::default()));
        words.unwrap_or_else(|| support.to_owned())
    }

    fn slippery(&self, learner: Uuid) -> Result<Vec<String>, Trouble> {
        let slips = self.records.slips_of(learner, SLIPS).map_err(|error| self.not_recorded(&error))?;
        let line = |(lesson, step, often): (String, String, u32)| {
            let args = Both::default()
                .text("lesson", &self.lesson_title(&lesson))
                .text("step", &self.sentence_of_step(&lesson, &step))
                .number("count", often as usize);
            self.text("learned-slip", &args)
        };
        Ok(slips.into_iter().map(line).collect())
    }

    fn notes_in_words(&self, learner: Uuid) -> Result<Vec<String>, Trouble> {
        let notes = self.records.notes_on(learner).map_err(|error| self.not_recorded(&error))?;
        let line = |note: records::register::notes::TrainerNote| {
            let about = self.text(&format!("learned-note-{}", note.kind.name()), &Both::default());
            let args = Both::default().text("when", &self.when(note.written_at)).text("about", &about);
            self.text("learned-note", &args.text("text", &note.text))
        };
        Ok(notes.into_iter().map(line).collect())
    }
}

fn advice_words(advice: Advice) -> &'static str {
    match advice {
        Advice::Begin => "advice-begin",
        Advice::TrustMore => "advice-trust-more",
        Advice::WatchOut => "advice-watch-out",
        Advice::Review => "advice-review",
        Advice::LessHelp => "advice-less-help",
        Advice::OwnPhone => "advice-own-phone",
        Advice::GoOn => "advice-go-on",
    }
}

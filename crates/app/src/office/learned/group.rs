//! What a class shows together: the outcome chain, where taps go astray, and both sides of telling scams.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use insight::discrimination::ENOUGH;
use insight::{Answers, Leaning};
use practice::Say;
use records::{ChainLink, OwnUse};
use uuid::Uuid;

use super::in_domain;
use crate::office::Office;
use crate::wire::Trouble;
use crate::wire::trainer::learned::{
    Agreement, AgreementCounts, ChainRow, OutcomeChain, ScamRow, ScamView, Stumbling, StumblingPoint,
};
use crate::wire::trainer::orders::Choice;
use crate::wording::Both;

/// Points that are shown.
const POINTS: usize = 8;

impl Office {
    pub(super) fn chain(&self, class: Uuid, domain: &str) -> Result<OutcomeChain, Trouble> {
        let links = self.records.class_chain(class).map_err(|error| self.not_recorded(&error))?;
        let members = self.records.members(class).map_err(|error| self.not_recorded(&error))?.len();
        let rows = links.iter().filter(|link| in_domain(&link.skill, domain)).map(|link| ChainRow {
            name: self.skill_name(&link.skill),
            alone: link.alone,
            kept: link.kept,
            own_phone: link.own_phone,
        });
        Ok(OutcomeChain {
            agreement: self.agreement(class, domain, &links)?,
            members: u32::try_from(members).unwrap_or(u32::MAX),
            attended: self.records.class_attended(class).map_err(|error| self.not_recorded(&error))?,
            rows: rows.collect(),
        })
    }

    /// Whether "alone" on the practice phone means it.
    fn agreement(&self, class: Uuid, domain: &str, links: &[ChainLink]) -> Result<Agreement, Trouble> {
        let all = links.iter().fold(AgreementCounts::default(), with);
        let here = links.iter().filter(|link| in_domain(&link.skill, domain));
        let args = Both::default().number("alone", (all.both + all.alone_only) as usize);
        let words = if all.both + all.alone_only == 0 { "learned-agreement-nothing" } else { "learned-agreement-says" };
        let answers = self.records.class_own_use(class).map_err(|error| self.not_recorded(&error))?;
        let sum = |of: fn(&OwnUse) -> u32| answers.iter().map(of).sum::<u32>() as usize;
        let (worked, did_not, not_used) = (sum(|one| one.worked), sum(|one| one.did_not), sum(|one| one.not_used));
        let said = Both::default().number("tried", worked + did_not).number("worked", worked);
        Ok(Agreement {
            here: here.fold(AgreementCounts::default(), with),
            says: self.text(words, &args.number("both", all.both as usize)),
            told: match worked + did_not + not_used {
                0 => String::new(),
                _ => self.text("learned-agreement-told", &said.number("not", not_used)),
            },
            all,
        })
    }

    pub(super) fn stumbling(&self, class: Uuid, domain: &str) -> Result<Stumbling, Trouble> {
        let lessons = self.course.lessons.iter().filter(|lesson| lesson.domain == domain);
        let lessons: Vec<Choice> =
            lessons.map(|lesson| Choice { id: lesson.id.clone(), label: self.lesson_title(&lesson.id) }).collect();
        let chosen = self.learned.lesson.clone().filter(|id| lessons.iter().any(|lesson| lesson.id == *id));
        let lesson = chosen.or_else(|| lessons.first().map(|lesson| lesson.id.clone())).unwrap_or_default();
        let mut points = self.records.class_stumbles(class, &lesson).map_err(|error| self.not_recorded(&error))?;
        points.retain(|point| !matches!(point.item.as_str(), "scroll"));
        let point = |point: &records::Stumble| StumblingPoint {
            step: self.sentence_of_step(&lesson, &point.step),
            touched: self.touched_in_words(&lesson, point),
            count: point.count,
            people: self.stumblers(point),
            percent: point.people.map_or(0, |(people, here)| people * 100 / here.max(1)),
            trap: point.kind == "trap",
        };
        Ok(Stumbling { points: points.iter().take(POINTS).map(point).collect(), lessons, lesson })
    }

    /// Of so many who came as far, so many.
    fn stumblers(&self, point: &records::Stumble) -> String {
        let Some((people, here)) = point.people else { return String::new() };
        let args = Both::default().number("people", people as usize).number("here", here as usize);
        self.text("learned-stumblers", &args)
    }

    pub(super) fn scam_view(&self, class: Uuid) -> Result<ScamView, Trouble> {
        let judged =
            self.records.class_judged(class, DateTime::<Utc>::UNIX_EPOCH).map_err(|error| self.not_recorded(&error))?;
        let mut channels: BTreeMap<&str, Answers> = BTreeMap::new();
        let mut all = Answers::default();
        for one in &judged {
            let answers =
                Answers { hits: one.hits, scams: one.scams, false_alarms: one.false_alarms, genuine: one.genuine };
            let sum = channels.entry(&one.channel).or_default();
            *sum = sum.and(answers);
            all = all.and(answers);
        }
        let channel = |name: &str| {
            let words = self.wording().text(course::deck::SHELF, &format!("channel-{name}"), &Both::default());
            words.unwrap_or_else(|| name.to_owned())
        };
        let mut rows: Vec<ScamRow> = channels.iter().map(|(name, sum)| row(channel(name), *sum)).collect();
        if !rows.is_empty() {
            rows.push(row(self.text("learned-all-channels", &Both::default()), all));
        }
        Ok(ScamView { rows, finding: self.finding(all) })
    }

    /// What the figures say together.
    pub(super) fn finding(&self, all: Answers) -> String {
        let found = all.discrimination().ok().filter(|found| !found.thin);
        let Some(found) = found else {
            let args = Both::default().number("scams", all.scams as usize).number("genuine", all.genuine as usize);
            return self.text("learned-thin", &args.number("enough", ENOUGH as usize));
        };
        let leaning = match found.leaning() {
            Leaning::Suspicious => "learned-leans-suspicious",
            Leaning::Trusting => "learned-leans-trusting",
            Leaning::Nowhere => "learned-leans-nowhere",
        };
        let sure = if found.tells_apart() { "learned-tells-apart" } else { "learned-tells-hardly" };
        let figures = format!("{:.2}", found.d_prime);
        let args = Both::default().text("d", &figures).text("error", &format!("{:.2}", found.standard_error));
        format!("{} {}", self.text(sure, &args), self.text(leaning, &args))
    }

    /// What a step asks for, as the coach says it.
    pub(super) fn sentence_of_step(&self, lesson: &str, step: &str) -> String {
        let Some(lesson) = self.course.lesson(lesson) else { return step.to_owned() };
        let Some(form) = lesson.form_with(step) else { return step.to_owned() };
        self.wording().within(&lesson.shelf, form, form.start).say(&Say::Step(step.to_owned())).print()
    }

    /// What was touched, in the words that stood on the phone in that lesson.
    fn touched_in_words(&self, lesson: &str, point: &records::Stumble) -> String {
        let lesson = self.course.lesson(lesson);
        let found = lesson.and_then(|lesson| Some((lesson, lesson.form_with(&point.step)?)));
        let place = found.map(|(lesson, form)| self.screen_name(&lesson.shelf, form, &point.screen));
        let args = Both::default().text("place", &place.unwrap_or_default());
        match point.item.as_str() {
            item @ ("back" | "home" | "beside" | "notice") => self.text(&format!("learned-touched-{item}"), &args),
            item => {
                let what = found.and_then(|(lesson, form)| self.item_name(&lesson.shelf, form, &point.screen, item));
                match what {
                    Some(what) => self.text("learned-touched", &args.text("what", &what)),
                    // It is no longer in the course.
                    None => self.text("learned-touched-something", &args),
                }
            }
        }
    }
}

/// A skill's counts, added.
fn with(sum: AgreementCounts, link: &ChainLink) -> AgreementCounts {
    let (alone_only, own_only) = (link.alone.saturating_sub(link.both), link.own_phone.saturating_sub(link.both));
    AgreementCounts {
        both: sum.both + link.both,
        alone_only: sum.alone_only + alone_only,
        own_only: sum.own_only + own_only,
        neither: sum.neither + link.met.saturating_sub(link.both + alone_only + own_only),
    }
}

fn row(name: String, sum: Answers) -> ScamRow {
    let percent = |part: u32, base: u32| (part * 100 + base / 2).checked_div(base).unwrap_or_default();
    ScamRow {
        name,
        scams: sum.scams,
        hit_percent: percent(sum.hits, sum.scams),
        genuine: sum.genuine,
        false_alarm_percent: percent(sum.false_alarms, sum.genuine),
    }
}

//! A learner over a term: what is practised at a meeting, what is learned by it, and what is gone by the next one.

use std::collections::{BTreeMap, VecDeque};
use std::sync::Arc;

use chrono::{DateTime, Days, FixedOffset, NaiveDate, TimeDelta, Utc};
use course::Lesson;
use fastrand::Rng;
use insight::judging::next;
use insight::{Judgement, Practised, due};
use practice::{Event, Millis, Pace, Profile, Reply, Rule, Run, Support, Thresholds};
use records::{NewAttempt, NewEvent, Stretch};
use serde_json::json;
use uuid::Uuid;

use super::books::Books;
use super::nature::{Known, Nature};
use super::playing::Playing;
use crate::noticing::HINTS_ALLOWED;
use crate::seat::next_way;

/// At most so many lessons in one meeting.
const LESSONS: usize = 9;
/// So many of them are reviews.
const REVIEWS: usize = 2;

/// A learner.
pub(super) struct Pupil {
    pub(super) id: Uuid,
    pub(super) nature: Nature,
    pub(super) lots: Rng,
    known: BTreeMap<String, Known>,
    /// How far each lesson has come.
    done: BTreeMap<String, Support>,
    /// When each lesson was done without a leading hand.
    reviews: BTreeMap<String, Vec<Practised>>,
    /// Checks in a row that were not passed.
    failed: BTreeMap<String, u64>,
    judged: BTreeMap<String, Vec<Judgement>>,
    /// How long a touch took in the last steps.
    rhythm: VecDeque<Millis>,
    waiting: Option<Waiting>,
    meetings: u32,
}

/// A lesson that was broken off.
struct Waiting {
    attempt: Uuid,
    lesson: Arc<Lesson>,
    support: Support,
    events: Vec<Event>,
    judged: Vec<(String, Judgement)>,
    /// How many times help came so far.
    helps: u32,
}

/// A meeting, as a learner finds it.
pub(super) struct Meeting<'m> {
    pub(super) at: DateTime<FixedOffset>,
    pub(super) minutes: i64,
    /// What the class does today.
    pub(super) lesson: &'m Arc<Lesson>,
    /// Median of the time until somebody comes, in milliseconds.
    pub(super) answer: f64,
    pub(super) station: Uuid,
}

/// What a learner's meeting brought.
pub(super) struct Visit {
    pub(super) learner: Uuid,
    pub(super) came_at: DateTime<Utc>,
    pub(super) stretches: Vec<Stretch>,
    pub(super) hands: Vec<Hand>,
    /// Skills that a trainer saw on the learner's own phone.
    pub(super) signed: Vec<String>,
    /// How it went: share of the steps that took help.
    pub(super) trouble: f64,
    pub(super) lot: u64,
}

/// A hand in a meeting.
pub(super) struct Hand {
    pub(super) lesson: String,
    pub(super) step: String,
    pub(super) raised_at: DateTime<Utc>,
    pub(super) answered_at: Option<DateTime<Utc>>,
}

impl Pupil {
    pub(super) fn new(id: Uuid, nature: Nature, lots: Rng) -> Self {
        Self {
            id,
            nature,
            lots,
            known: BTreeMap::new(),
            done: BTreeMap::new(),
            reviews: BTreeMap::new(),
            failed: BTreeMap::new(),
            judged: BTreeMap::new(),
            rhythm: VecDeque::new(),
            waiting: None,
            meetings: 0,
        }
    }

    /// Comes to a meeting, or does not.
    pub(super) fn attend(
        &mut self,
        books: &Books<'_>,
        meeting: &Meeting<'_>,
    ) -> Result<Option<Visit>, phone::PlanError> {
        if self.lots.f64() > self.nature.comes {
            return Ok(None);
        }
        self.meetings += 1;
        let late = TimeDelta::seconds(self.lots.i64(-420..240));
        let begins = (meeting.at + late).to_utc();
        let share = if self.lots.f64() < self.nature.leaves { 0.4 + 0.3 * self.lots.f64() } else { 1.0 };
        let minutes = (meeting.minutes as f64 * share) as i64;
        let ends = meeting.at.to_utc() + TimeDelta::minutes(minutes);
        let mut day = Day {
            begins,
            now: begins + TimeDelta::seconds(self.lots.i64(60..300)),
            ends,
            today: meeting.at.date_naive(),
            pace: Pace::of(self.rhythm.iter().copied(), &Thresholds::default()),
            visit: Visit {
                learner: self.id,
                came_at: begins,
                stretches: Vec::new(),
                hands: Vec::new(),
                signed: Vec::new(),
                trouble: 0.0,
                lot: self.lots.u64(..),
            },
            steps: (0, 0),
        };
        let (mut reviews, mut decks) = (0, 0);
        for _ in 0..LESSONS {
            if (day.ends - day.now).num_minutes() < 4 {
                break;
            }
            let Some((lesson, support)) = self.wish(books, meeting.lesson, day.today, reviews, decks) else { break };
            reviews += usize::from(support.is_alone() && !lesson.is_deck());
            decks += usize::from(lesson.is_deck());
            self.practise(books, &lesson, support, meeting, &mut day)?;
            day.now += TimeDelta::seconds(self.lots.i64(20..90));
        }
        day.visit.trouble = f64::from(day.steps.1) / f64::from(day.steps.0.max(1));
        Ok(Some(day.visit))
    }

    /// What comes next: to go on where one was; what is due again; the class's lesson; messages; what was not yet done alone.
    fn wish(
        &mut self,
        books: &Books<'_>,
        of_class: &Arc<Lesson>,
        today: NaiveDate,
        reviews: usize,
        decks: usize,
    ) -> Option<(Arc<Lesson>, Support)> {
        if let Some(waiting) = &self.waiting
            && (waiting.lesson.id == of_class.id || self.lots.f64() < 0.85)
        {
            return Some((waiting.lesson.clone(), waiting.support));
        }
        if reviews < REVIEWS
            && let Some(lesson) = self.due(today).and_then(|id| books.lesson(id))
        {
            let way = self.way(&lesson);
            return Some((lesson, way));
        }
        let before = self.done.get(&of_class.id).copied();
        if before.is_none_or(|furthest| furthest < Support::Independent) {
            if before.is_none() && self.lots.f64() < 0.12 {
                return Some((of_class.clone(), Support::Watch));
            }
            return Some((of_class.clone(), self.way(of_class)));
        }
        let wants_messages = of_class.domain == "scams" || (self.meetings + self.lots.u32(..2)).is_multiple_of(2);
        if decks == 0 && wants_messages {
            let channels = books.channels();
            let channel = *channels.get(self.lots.usize(..channels.len().max(1)))?;
            let next = next(self.judged.get(channel).map_or(&[][..], Vec::as_slice));
            let lot = self.lots.u32(..);
            return Some((books.deck(channel, next, lot)?, Support::Independent));
        }
        let waits = |lesson: &&Arc<Lesson>| {
            let furthest = self.done.get(&lesson.id);
            furthest.is_some_and(|furthest| *furthest < Support::Independent)
                || !lesson.transfers.is_empty() && furthest == Some(&Support::Independent)
        };
        if let Some(lesson) = books.course.lessons.iter().find(waits) {
            return Some((lesson.clone(), self.way(lesson)));
        }
        // All of it was done: what has been left alone for longest.
        let (id, _) =
            self.known.iter().filter(|(id, _)| books.course.lesson(id).is_some()).min_by_key(|(_, known)| known.day)?;
        let lesson = books.lesson(id)?;
        let way = self.way(&lesson);
        (self.lots.f64() < 0.6).then_some((lesson, way))
    }

    /// As the window proposes it: a conversation comes before a third check.
    fn way(&self, lesson: &Lesson) -> Support {
        let way = next_way(self.done.get(&lesson.id).copied(), lesson);
        if way.is_alone() && self.must_talk_first(&lesson.id) { Support::Supported } else { way }
    }

    fn must_talk_first(&self, lesson: &str) -> bool {
        self.failed.get(lesson).is_some_and(|failed| *failed >= Thresholds::default().failed_checks)
    }

    /// The lesson that has been due for longest.
    fn due(&self, today: NaiveDate) -> Option<&str> {
        let due_on = |history: &Vec<Practised>| {
            due(history.iter().copied()).or_else(|| history.last()?.day.checked_add_days(Days::new(1)))
        };
        let due_on = self.reviews.iter().filter_map(|(lesson, history)| Some((due_on(history)?, lesson.as_str())));
        due_on.filter(|(day, _)| *day <= today).min().map(|(_, lesson)| lesson)
    }

    /// One lesson, or what time is left for it.
    fn practise(
        &mut self,
        books: &Books<'_>,
        lesson: &Arc<Lesson>,
        support: Support,
        meeting: &Meeting<'_>,
        day: &mut Day,
    ) -> Result<(), phone::PlanError> {
        let waiting = self.waiting.take();
        if let Some(waiting) =
            waiting.as_ref().filter(|waiting| waiting.lesson.id != lesson.id || waiting.support != support)
        {
            let at = waiting.events.last().map_or(0, |event| event.at);
            let row = bare("left", at);
            day.visit.stretches.push(stretch(
                meeting.station,
                waiting.attempt,
                None,
                vec![(day.now.to_utc(), vec![row])],
            ));
        }
        let waiting = waiting.filter(|waiting| waiting.lesson.id == lesson.id && waiting.support == support);
        let today = days(day.today);
        let known = self.known.get(&lesson.id).copied().unwrap_or_default();
        let sureness =
            if lesson.is_deck() { 1.2 + 0.5 * self.nature.vigour } else { known.sureness(today, &self.nature) };
        let (form, plan) = books.form(lesson, support)?;
        let thresholds = Thresholds::default();
        let began = day.now;
        let (mut run, reply, before) = match &waiting {
            Some(waiting) => {
                let before = waiting.events.last().map_or(0, |event| event.at);
                let resumed = Run::resume(form, support, day.pace.clone(), thresholds.clone(), &waiting.events)?;
                (resumed.0, resumed.1, before)
            }
            None => {
                let (run, reply) = Run::begin_planned(form, plan, support, day.pace.clone(), thresholds.clone());
                (run, reply, 0)
            }
        };
        run.suit(Profile { slow: self.nature.slow, tremor: self.nature.tremor });
        let steps = run.form().steps.len() as u32;
        let left = (day.ends - day.now).num_milliseconds().max(0).unsigned_abs();
        let channel = lesson.id.strip_prefix("messages/").and_then(|rest| rest.split('-').next()).unwrap_or_default();
        let mut playing = Playing::new(
            books,
            &self.nature,
            &mut self.lots,
            run,
            sureness,
            (before, before + left),
            meeting.answer,
            thresholds,
        );
        playing.judged_before = self.judged.get(channel).cloned().unwrap_or_default();
        playing.no_break_since = before.cast_signed() - (day.now - day.begins).num_milliseconds();
        let (attempt, known_events, helps_before) = match waiting {
            Some(waiting) => {
                playing.judged = waiting.judged;
                (waiting.attempt, waiting.events, waiting.helps)
            }
            None => (records::drawn_id(playing.lots, began), Vec::new(), 0),
        };
        let is_new = known_events.is_empty();
        playing.events = known_events;
        let done = playing.play(reply);
        let Playing { run, now, mut moments, events, hands, judged, .. } = playing;
        let at = |millis: Millis| began + TimeDelta::milliseconds(millis.saturating_sub(before).cast_signed());
        day.now = at(now);
        for hand in hands {
            let answered_at = hand.answered.map(at);
            day.visit.hands.push(Hand {
                lesson: lesson.id.clone(),
                step: hand.step,
                raised_at: at(hand.at),
                answered_at,
            });
        }
        day.pace = run.pace().clone();
        let rows = moments.iter().flat_map(|(_, rows)| rows);
        let helps = helps_before + rows.clone().filter(|row| row.kind == "help").count() as u32;
        if !lesson.is_deck() {
            let paces = rows.filter(|row| row.kind == "step-done").filter_map(|row| row.body.get("pace")?.as_u64());
            self.rhythm.extend(paces);
            while self.rhythm.len() as u64 > Thresholds::default().remembered {
                self.rhythm.pop_front();
            }
        }
        day.steps.0 += run.step() as u32;
        day.steps.1 += helps;
        if done {
            let passed = self.finished(lesson, support, helps, day);
            if lesson.is_deck() {
                self.judged.entry(channel.to_owned()).or_default().extend(judged.iter().map(|(_, one)| *one));
            } else if support.is_alone() {
                let form = run.form().number;
                let worth = crate::certification::worth_of(books.course, &lesson.id, support.name(), form);
                let row = |body| NewEvent { at_ms: now, kind: "worth".to_owned(), step: None, body };
                moments.extend(worth.map(|body| (now, vec![row(body)])));
                self.asked_about_the_own_phone(lesson, passed, (now, &mut moments), day, run);
            }
        } else {
            moments.push((now, vec![bare("rested", now)]));
            let lesson = lesson.clone();
            self.waiting = Some(Waiting { attempt, lesson, support, events, judged, helps });
        }
        let begun = is_new.then(|| {
            let new = NewAttempt {
                learner: Some(self.id),
                lesson: lesson.id.clone(),
                fingerprint: lesson.fingerprint.clone(),
                support: support.name().to_owned(),
                steps,
            };
            (began, new)
        });
        let moments = moments.into_iter().map(|(millis, rows)| (at(millis), rows)).collect();
        day.visit.stretches.push(stretch(meeting.station, attempt, begun, moments));
        Ok(())
    }

    /// Learned, and kept in mind for the review. True: it was done without help.
    fn finished(&mut self, lesson: &Lesson, support: Support, helps: u32, day: &Day) -> bool {
        let gain = match support {
            Support::Watch => 0.4,
            Support::Guided => 1.0,
            Support::Supported => 1.4,
            Support::Independent | Support::Transfer => 0.9,
        };
        self.known.entry(lesson.id.clone()).or_default().practised(days(day.today), gain, &self.nature);
        if lesson.is_deck() {
            return helps == 0;
        }
        let furthest = self.done.entry(lesson.id.clone()).or_insert(support);
        *furthest = support.max(*furthest);
        let failed = self.failed.entry(lesson.id.clone()).or_default();
        if support.is_alone() {
            *failed = if helps > 0 { *failed + 1 } else { 0 };
            self.reviews.entry(lesson.id.clone()).or_default().push(Practised { day: day.today, alone: helps == 0 });
        } else if support == Support::Supported && helps <= HINTS_ALLOWED {
            *failed = 0;
        }
        helps == 0
    }

    /// Did you use it yourself? And the trainer who saw it signs. Two checks not passed are told to the trainer.
    fn asked_about_the_own_phone(
        &mut self,
        lesson: &Lesson,
        passed: bool,
        (now, moments): (Millis, &mut Vec<(Millis, Vec<NewEvent>)>),
        day: &mut Day,
        mut run: Run,
    ) {
        if self.must_talk_first(&lesson.id) {
            let reply: Reply = run.take(now, &practice::Input::Noticed(Rule::TalkFirst));
            moments.push((now, reply.events.iter().map(crate::record::to_row).collect()));
        }
        let is_review = self.reviews.get(&lesson.id).is_some_and(|history| history.len() > 1);
        if !is_review {
            return;
        }
        let dares = super::nature::chance_of(-0.4 + 0.5 * self.nature.vigour + if passed { 0.6 } else { -0.6 });
        let answer = match self.lots.f64() {
            lot if lot < 0.75 * dares => "worked",
            lot if lot < dares => "did-not-work",
            _ => "not-used",
        };
        let body = json!({ "lesson": lesson.id, "answer": answer });
        moments.push((now, vec![NewEvent { at_ms: now, kind: "own-phone".to_owned(), step: None, body }]));
        if answer == "worked" && self.lots.f64() < 0.3 {
            day.visit.signed.extend(lesson.skills.iter().cloned());
        }
    }
}

/// One learner's day.
struct Day {
    begins: DateTime<Utc>,
    now: DateTime<Utc>,
    ends: DateTime<Utc>,
    today: NaiveDate,
    pace: Pace,
    visit: Visit,
    /// Steps done, and helps.
    steps: (u32, u32),
}

fn stretch(
    station: Uuid,
    attempt: Uuid,
    begun: Option<(DateTime<Utc>, NewAttempt)>,
    moments: Vec<(DateTime<Utc>, Vec<NewEvent>)>,
) -> Stretch {
    Stretch { station, attempt, begun, moments }
}

fn bare(kind: &str, at_ms: Millis) -> NewEvent {
    NewEvent { at_ms, kind: kind.to_owned(), step: None, body: json!({}) }
}

fn days(date: NaiveDate) -> i32 {
    use chrono::Datelike;
    date.num_days_from_ce()
}

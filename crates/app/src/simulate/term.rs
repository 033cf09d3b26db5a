//! A term: classes in their rooms, week by week. Two threads let the learners practise, the third one writes; the order of what is
//! written is always the same.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime, TimeDelta, Utc};
use course::Lesson;
use fastrand::Rng;
use records::Records;
use records::register::classes::ClassPlan;
use records::register::people::{Enrolment, Profile};
use uuid::Uuid;

use super::books::Books;
use super::desk::Desk;
use super::nature::Nature;
use super::orders;
use super::pupil::{Meeting, Pupil, Visit};
use super::town::{Town, pick};
use super::{Made, Unmade, Wanted};

/// Usual size of a class.
const CLASS: usize = 14;
/// Where so many learners are, one class fills a hall.
const HALL_FROM: usize = 120;
/// So many sit there.
const HALL: usize = 60;
/// Minutes of a meeting.
const MINUTES: i64 = 60;
/// Threads that practise.
const HANDS: usize = 2;
/// Meetings that may wait to be written.
const AHEAD: usize = 6;
/// For an estimate, so many learners rehearse.
const REHEARSE: usize = 24;
/// The estimate is taken for so much too high, in per cent.
const MARGIN: u64 = 108;
/// Longer than a station is used.
const LONGEST: u32 = 520;

/// A class as it meets.
pub(super) struct Group {
    pub(super) class: Uuid,
    pub(super) place: String,
    pub(super) pasture: bool,
    pub(super) languages: Vec<String>,
    /// All do one lesson at a time.
    pub(super) together: bool,
    /// Days after Monday, and when.
    when: (u64, NaiveTime),
    /// The lesson with which the class began.
    first: usize,
    /// The stations of the room.
    room: Vec<Uuid>,
    pupils: Vec<Pupil>,
}

/// A meeting that was held.
pub(super) struct Held {
    pub(super) at: DateTime<FixedOffset>,
    pub(super) lesson: String,
    pub(super) domain: String,
    pub(super) visits: Vec<Visit>,
}

/// A class without its learners: what the writing needs.
pub(super) struct Hosted {
    pub(super) class: Uuid,
    pub(super) place: String,
    pub(super) pasture: bool,
    pub(super) languages: Vec<String>,
    pub(super) together: bool,
}

pub(super) fn hold(
    records: &mut Records,
    books: &Books<'_>,
    wanted: &Wanted,
    tell: &dyn Fn(u32, u32),
) -> Result<Made, Unmade> {
    let town = Town::shipped()?;
    let weeks = weeks_for(books, wanted)?;
    let monday = first_monday(wanted.until, weeks);
    let mut lots = Rng::with_seed(wanted.seed);
    let offset = *wanted.until.offset();
    let start = at(monday, NaiveTime::MIN, offset);
    let groups = enrol(records, &town, books, wanted, start.to_utc(), &mut lots)?;
    let hosted: Vec<Hosted> = groups.iter().map(Group::hosted).collect();
    let mut made = Made { learners: wanted.learners, classes: groups.len(), weeks, ..Made::default() };
    let mut desk = Desk::furnish(records, &town, wanted, start.to_utc(), lots.fork())?;
    let mut parts: [Vec<Group>; HANDS] = Default::default();
    for (number, group) in groups.into_iter().enumerate() {
        parts[number % HANDS].push(group);
    }
    std::thread::scope(|scope| -> Result<(), Unmade> {
        let practise = |part: Vec<Group>| {
            let (send, receive) = sync_channel(AHEAD);
            scope.spawn(move || practise(books, part, weeks, monday, offset, &send));
            receive
        };
        let held: Vec<Receiver<_>> = parts.into_iter().map(practise).collect();
        for week in 0..weeks {
            tell(week + 1, weeks);
            for (number, host) in hosted.iter().enumerate() {
                let held = held[number % HANDS].recv().map_err(|_| Unmade::Stopped)??;
                made.count(&held);
                desk.write(records, host, held)?;
            }
        }
        Ok(())
    })?;
    made.requests = orders::take(records, &town, wanted, &hosted, &desk.volunteers, (monday, weeks), &mut lots)?;
    Ok(made)
}

/// The learners of some classes, week by week.
fn practise(
    books: &Books<'_>,
    mut groups: Vec<Group>,
    weeks: u32,
    monday: NaiveDate,
    offset: FixedOffset,
    send: &SyncSender<Result<Held, phone::PlanError>>,
) {
    for week in 0..weeks {
        for group in &mut groups {
            let held = group.meet(books, week, monday, offset);
            // Whoever wrote has given up; nothing is to be done any more.
            if send.send(held).is_err() {
                return;
            }
        }
    }
}

impl Group {
    fn meet(
        &mut self,
        books: &Books<'_>,
        week: u32,
        monday: NaiveDate,
        offset: FixedOffset,
    ) -> Result<Held, phone::PlanError> {
        let (day, time) = self.when;
        let date = monday.checked_add_days(Days::new(u64::from(week) * 7 + day)).unwrap_or(monday);
        let at = at(date, time, offset);
        let lessons = &books.course.lessons;
        let lesson: &Arc<Lesson> = &lessons[(self.first + week as usize) % lessons.len()];
        // One trainer and a volunteer or two for all of them.
        let answer = 25_000.0 + 1_200.0 * self.pupils.len() as f64;
        let mut visits = Vec::new();
        for (seat, pupil) in self.pupils.iter_mut().enumerate() {
            let meeting = Meeting { at, minutes: MINUTES, lesson, answer, station: self.room[seat] };
            visits.extend(pupil.attend(books, &meeting)?);
        }
        Ok(Held { at, lesson: lesson.id.clone(), domain: lesson.domain.clone(), visits })
    }

    fn hosted(&self) -> Hosted {
        let Self { class, place, pasture, languages, together, .. } = self;
        Hosted {
            class: *class,
            place: place.clone(),
            pasture: *pasture,
            languages: languages.clone(),
            together: *together,
        }
    }
}

impl Made {
    fn count(&mut self, held: &Held) {
        let stretches = || held.visits.iter().flat_map(|visit| &visit.stretches);
        self.sessions += 1;
        self.attempts += stretches().filter(|stretch| stretch.begun.is_some()).count() as u64;
        self.events += stretches().flat_map(|stretch| &stretch.moments).map(|(_, rows)| rows.len() as u64).sum::<u64>();
        self.hands += held.visits.iter().map(|visit| visit.hands.len() as u64).sum::<u64>();
        let day = held.at.date_naive();
        self.days = Some(self.days.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
    }
}

/// Makes learners and classes.
fn enrol(
    records: &mut Records,
    town: &Town,
    books: &Books<'_>,
    wanted: &Wanted,
    start: DateTime<Utc>,
    lots: &mut Rng,
) -> Result<Vec<Group>, Unmade> {
    let enrolled = start - TimeDelta::days(5);
    let mut groups = Vec::new();
    let mut numbers = vec![0; town.places.len()];
    let rooms: Vec<Vec<Uuid>> = (0..town.places.len())
        // None of them is this one: taken out again, they leave no gap in its running numbers.
        .map(|_| (0..HALL).map(|_| records::drawn_id(lots, enrolled)).collect())
        .collect();
    let domains = domain_starts(books);
    for (number, size) in sizes(wanted.learners).into_iter().enumerate() {
        let hall = size > 2 * CLASS;
        let place = if hall { 0 } else { number % town.places.len() };
        let pasture = town.places[place] == town.pasture();
        let mut natures = Vec::new();
        let mut enrolments = Vec::new();
        for _ in 0..size {
            let mut own = lots.fork();
            let nature = Nature::drawn(&mut own);
            enrolments.push(person(town, &town.places[place], pasture, &nature, lots));
            natures.push((nature, own));
        }
        let ids = records.enrol(enrolled, true, &enrolments)?;
        let class = ClassPlan {
            name: town.class_name(&town.places[place], numbers[place], hall, pasture),
            place: town.places[place].clone(),
            language: if pasture { "mn-Mong-CN" } else { "zh-CN" }.to_owned(),
            columns: if hall { 10 } else { 4 },
        };
        numbers[place] += 1;
        let class = records.add_class(enrolled, &class, true)?;
        records.join(enrolled, class, &ids)?;
        for id in &ids {
            records.set_consent(enrolled, *id, Some(enrolled))?;
        }
        for (seat, id) in (0_u16..).zip(&ids) {
            records.place_member(enrolled, class, *id, Some(seat), "")?;
        }
        let languages: &[&str] = if pasture { &["zh-CN", "mn-Mong-CN"] } else { &["zh-CN"] };
        // Two meetings a day, Monday to Friday; then the next room.
        let half_day = number % 10;
        let hour = if half_day % 2 == 0 { 9 } else { 14 };
        groups.push(Group {
            class,
            place: town.places[place].clone(),
            pasture,
            languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
            together: number % 3 != 2,
            when: (half_day as u64 / 2, NaiveTime::from_hms_opt(hour, 30, 0).unwrap_or(NaiveTime::MIN)),
            first: domains[number % domains.len()],
            room: rooms[place].clone(),
            pupils: ids.into_iter().zip(natures).map(|(id, (nature, own))| Pupil::new(id, nature, own)).collect(),
        });
    }
    // In the order in which they meet.
    groups.sort_by_key(|group| group.when);
    Ok(groups)
}

fn person(town: &Town, place: &str, pasture: bool, nature: &Nature, lots: &mut Rng) -> Enrolment {
    let woman = lots.f64() < 0.62;
    let herder = if pasture { lots.f64() < 0.8 } else { lots.f64() < 0.08 };
    let pictures: Vec<String> =
        ["leaf", "mountain", "tea", "bird", "fish", "lotus", "sun", "horse"].map(str::to_owned).into();
    let language = if herder { "mn-Mong-CN" } else { "zh-CN" };
    Enrolment {
        name: town.name(woman, herder, lots),
        picture: pick(&pictures, lots).to_owned(),
        decade: (lots.f64() < 0.9).then(|| [1930, 1940, 1950, 1950, 1960][lots.usize(..5)]),
        sex: Some(if woman { "f" } else { "m" }.to_owned()),
        language: Some(language.to_owned()),
        place: place.to_owned(),
        pasture: pasture && lots.f64() < 0.8,
        profile: Profile {
            slow: nature.slow,
            tremor: nature.tremor,
            vision: lots.f64() < 0.2,
            hearing: lots.f64() < 0.15,
            reading: lots.f64() < 0.12,
        },
    }
}

/// The classes: a hall where there are many, the others of usual size.
fn sizes(learners: usize) -> Vec<usize> {
    let hall = if learners >= HALL_FROM { HALL } else { 0 };
    let others = learners - hall;
    let classes = others.div_ceil(CLASS).max(usize::from(hall == 0));
    let usual = (0..classes).map(|class| others / classes + usize::from(class < others % classes));
    (hall > 0).then_some(hall).into_iter().chain(usual).filter(|size| *size > 0).collect()
}

/// Where a class may begin: with the first lesson, or with that of a later domain.
fn domain_starts(books: &Books<'_>) -> Vec<usize> {
    let lessons = &books.course.lessons;
    let mut starts: Vec<usize> =
        (0..lessons.len()).filter(|at| *at == 0 || lessons[*at].domain != lessons[at - 1].domain).collect();
    starts.truncate(4);
    starts
}

/// How many weeks it takes: some learners rehearse, until all of them would have brought so much.
fn weeks_for(books: &Books<'_>, wanted: &Wanted) -> Result<u32, Unmade> {
    let Some(events) = wanted.events else { return Ok(wanted.weeks.max(1)) };
    let mut lots = Rng::with_seed(wanted.seed);
    let learners = wanted.learners.clamp(1, REHEARSE);
    let some: Vec<Pupil> = (0..learners)
        .map(|_| {
            let mut own = lots.fork();
            Pupil::new(Uuid::nil(), Nature::drawn(&mut own), own)
        })
        .collect();
    let mut group = Group {
        class: Uuid::nil(),
        place: String::new(),
        pasture: false,
        languages: Vec::new(),
        together: true,
        when: (0, NaiveTime::MIN),
        first: 0,
        room: vec![Uuid::nil(); learners],
        pupils: some,
    };
    let monday = first_monday(wanted.until, 0);
    let needed = events * MARGIN / 100 * learners as u64 / wanted.learners.max(1) as u64;
    let mut made = Made::default();
    for week in 0..LONGEST {
        made.count(&group.meet(books, week, monday, *wanted.until.offset())?);
        if made.events >= needed && week + 1 >= wanted.weeks {
            return Ok(week + 1);
        }
    }
    Ok(LONGEST)
}

/// The Monday on which it begins, so that the last week is over before this one.
fn first_monday(until: DateTime<FixedOffset>, weeks: u32) -> NaiveDate {
    let today = until.date_naive();
    let back = u64::from(today.weekday().num_days_from_monday()) + 7 * u64::from(weeks);
    today.checked_sub_days(Days::new(back)).unwrap_or(today)
}

fn at(date: NaiveDate, time: NaiveTime, offset: FixedOffset) -> DateTime<FixedOffset> {
    date.and_time(time).and_local_timezone(offset).single().unwrap_or_default()
}

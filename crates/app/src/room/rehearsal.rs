//! A rehearsal: many stations at which real lessons are played, by lot, without windows and without records. For tests, measurements and
//! for trying a board; the product never opens one by itself.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use course::{Course, Lesson};
use practice::{Ask, Input, Millis, Pace, Run, Support, Thresholds, Touch};
use uuid::Uuid;

use super::{Doing, Hall, Hand, Need, Nudge, Presence, Report, StationLine, TrainerLine};
use crate::App;
use crate::sitting::form_for;

/// Stations at which somebody practises.
pub struct Rehearsal {
    stations: Vec<Station>,
    lot: Lot,
}

/// So often something happens in a rehearsal that goes by itself.
const BEAT: Duration = Duration::from_secs(1);

impl App {
    /// Fills the room for a rehearsal that goes by itself, in the time that passes, for as long as the app lives: a class of the records
    /// as far as there is one, and guests.
    pub fn rehearse(&self, stations: usize, seed: u64) -> Result<(), phone::PlanError> {
        self.rehearse_faster(stations, seed, 1)
    }

    /// The same so many times as fast: what comes about is the same, whoever looks waits less.
    pub fn rehearse_faster(&self, stations: usize, seed: u64, times: u32) -> Result<(), phone::PlanError> {
        let pause = BEAT / times.max(1);
        let (course, learners) = {
            let seat = self.unattended();
            let known = seat.records().ok().and_then(|records| records.learners().ok()).unwrap_or_default();
            let learners = known.into_iter().map(|learner| Some(learner.id)).chain(std::iter::repeat(None));
            (seat.course.clone(), learners.take(stations).collect::<Vec<_>>())
        };
        let mut rehearsal = Rehearsal::begins(&self.hall, &course, &learners, seed)?;
        let hall = Arc::downgrade(&self.hall);
        let beat = move || {
            while hall.strong_count() > rehearsal.stations.len() {
                std::thread::sleep(pause);
                rehearsal.goes_on(1_000);
            }
        };
        // Without a thread to spare everybody stays where they began.
        _ = std::thread::Builder::new().name("rehearsal".to_owned()).spawn(beat);
        Ok(())
    }
}

/// So often a rehearsed trainer's letters are looked for.
const POST: Duration = Duration::from_millis(100);

impl App {
    /// A rehearsed trainer: each line that is added to this file is a [`Nudge`] (JSON) to every station, for as long as the app lives.
    pub fn rehearse_trainer(&self, letters: PathBuf) {
        let hall = Arc::downgrade(&self.hall);
        let deliver = move || {
            let mut read = 0;
            while let Some(hall) = hall.upgrade() {
                let text = std::fs::read_to_string(&letters).unwrap_or_default();
                let whole = text.rfind('\n').map_or(0, |end| end + 1);
                let nudges = text.get(read..whole).unwrap_or_default().lines();
                for nudge in nudges.filter_map(|line| serde_json::from_str::<Nudge>(line).ok()) {
                    for seen in hall.seen() {
                        hall.nudge(seen.station, nudge.clone());
                    }
                }
                read = whole.max(read);
                drop(hall);
                std::thread::sleep(POST);
            }
        };
        // Without a thread to spare the trainer says nothing.
        _ = std::thread::Builder::new().name("rehearsed trainer".to_owned()).spawn(deliver);
    }
}

/// One of them.
struct Station {
    line: Arc<dyn StationLine>,
    learner: Option<Uuid>,
    lesson: Arc<Lesson>,
    run: Run,
    now: Millis,
    touched: Millis,
    helps: u32,
    slips: u32,
    hand: Option<(Uuid, Millis)>,
}

impl Rehearsal {
    /// As many stations as learners; None is a guest.
    pub fn begins(
        hall: &Arc<Hall>,
        course: &Course,
        learners: &[Option<Uuid>],
        seed: u64,
    ) -> Result<Self, phone::PlanError> {
        let mut lot = Lot(seed | 1);
        let mut stations = Vec::with_capacity(learners.len());
        // A class is at two lessons, some further than others.
        let lessons: Vec<_> = course.lessons.iter().take(2).collect();
        for learner in learners {
            let Some(lesson) = lessons.get(lot.below(lessons.len() as u64) as usize) else { break };
            let ways = [Support::Guided, Support::Supported, Support::Supported, Support::Independent];
            let support = ways[lot.below(4) as usize];
            let (run, _) = Run::begin(form_for(lesson, support, 0), support, Pace::default(), Thresholds::default())?;
            stations.push(Station {
                line: hall.chair(lot.id(), None),
                learner: *learner,
                lesson: Arc::clone(lesson),
                run,
                now: 0,
                touched: 0,
                helps: 0,
                slips: 0,
                hand: None,
            });
        }
        let mut rehearsal = Self { stations, lot };
        rehearsal.tell();
        Ok(rehearsal)
    }

    /// So much time passes at every station: most go on, some stray, some wait, few call.
    pub fn goes_on(&mut self, ms: Millis) {
        for station in &mut self.stations {
            station.now += ms;
            for nudge in station.line.nudges() {
                station.obeys(&nudge);
            }
            // A touch every five seconds or so, at any pace at which this is called.
            if self.lot.below(5_000) >= ms.min(5_000) {
                station.takes(&Input::Wake);
                continue;
            }
            let touch = match self.lot.below(100) {
                0..60 => station.run.next().map(|next| Touch::of(&station.run.form().world, station.run.state(), next)),
                60..70 => Some(Touch::Home),
                70..74 => Some(Touch::Beside),
                74..76 => {
                    station.takes(&Input::Ask(Ask::Trainer));
                    continue;
                }
                76..80 => {
                    station.takes(&Input::Ask(Ask::Hint));
                    continue;
                }
                _ => None,
            };
            match touch {
                Some(touch) => {
                    station.touched = station.now;
                    station.takes(&Input::Touch(touch));
                }
                None => station.takes(&Input::Wake),
            }
        }
        self.tell();
    }

    fn tell(&mut self) {
        for station in &mut self.stations {
            let up = station.run.trainer_called();
            station.hand = up.then(|| station.hand.unwrap_or_else(|| (self.lot.id(), station.now)));
            station.line.tell(Report::Presence(Box::new(station.presence())));
        }
    }
}

impl Station {
    /// As far as a lesson alone can: there is no door and no vote here.
    fn obeys(&mut self, nudge: &Nudge) {
        match nudge {
            Nudge::SayAgain => self.takes(&Input::Ask(Ask::Repeat)),
            Nudge::Slower => self.takes(&Input::Ask(Ask::Slower)),
            Nudge::ShowTheSpot => self.takes(&Input::Nudged(practice::Nudge::ShowTheSpot)),
            Nudge::Demonstrate => self.takes(&Input::Nudged(practice::Nudge::Demonstrate)),
            Nudge::OneStepBack => self.takes(&Input::Nudged(practice::Nudge::OneStepBack)),
            Nudge::TrainerIsComing => self.takes(&Input::TrainerCame),
            Nudge::StopTheScene => self.takes(&Input::Upset),
            Nudge::Pause | Nudge::GoOn | Nudge::TakeSeat { .. } | Nudge::Vote { .. } | Nudge::VoteEnds => {}
        }
    }

    fn takes(&mut self, input: &Input) {
        for event in self.run.take(self.now, input).events {
            self.helps += u32::from(matches!(event.happening, practice::Happening::Help { .. }));
            self.slips += u32::from(matches!(event.happening, practice::Happening::Slip { .. }));
        }
    }

    fn presence(&self) -> Presence {
        let steps = &self.run.form().steps;
        let needs = self.run.signals().into_iter();
        Presence {
            learner: self.learner,
            guest: self.learner.is_none(),
            doing: if self.run.is_done() { Doing::Finished } else { Doing::Practising },
            lesson: Some(self.lesson.id.clone()),
            step: self.run.step() as u32,
            step_name: steps.get(self.run.step()).map(|step| step.words.clone()).unwrap_or_default(),
            steps: steps.len() as u32,
            support: Some(self.run.support()),
            idle_ms: self.now - self.touched,
            helps: self.helps,
            slips: self.slips,
            needs: needs
                .map(|signal| Need { age_ms: self.now.saturating_sub(signal.since), told: signal.told })
                .collect(),
            hand: self.hand.map(|(id, at)| Hand { id, age_ms: self.now - at }),
            paused: false,
        }
    }
}

/// A lot that falls alike each time (xorshift64*).
struct Lot(u64);

impl Lot {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, end: u64) -> u64 {
        (self.next() >> 11) % end.max(1)
    }

    fn id(&mut self) -> Uuid {
        Uuid::from_u64_pair(self.next(), self.next())
    }
}

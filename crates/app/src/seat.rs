//! The seat at one station: who sits here, and in which place of the program.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use course::{Course, Lesson, Problem};
use narration::{Progress, Voice};
use practice::Support;
use records::{Attempt, AttemptState, Learner, Records};
use uuid::Uuid;
use words::{Library, Line};

use crate::card_code::Asking;
use crate::clock::Clock;
use crate::room::{Report, StationLine};
use crate::sitting::Sitting;
use crate::skills::SKILLS;
use crate::speech::Speech;
use crate::start::{DEFAULT_LANGUAGE, keep_voice};
use crate::wire::{self, Picture, Screen, Trouble, TroubleCode, VoiceSign};
use crate::wording::{Both, Wording};

/// Where the learner's window is.
pub(crate) enum Spot {
    Door,
    Newcomer {
        chosen: Option<String>,
    },
    CardCode(Box<Asking>),
    Today,
    Shelf {
        domain: Option<String>,
    },
    Practice(Box<Sitting>),
    Ending(Box<Sitting>),
    /// How was the meeting?
    Vote {
        voted: bool,
    },
}

/// Who sits here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sitter {
    Nobody,
    Guest,
    Learner(Learner),
}

/// What is proposed to somebody now.
pub(crate) struct Proposal {
    pub(crate) lesson: Arc<Lesson>,
    pub(crate) support: Support,
    pub(crate) going_on: Option<Attempt>,
    /// It was done before, and is due again.
    pub(crate) review: bool,
}

pub(crate) struct Seat {
    pub(crate) library: Arc<Library>,
    pub(crate) course: Arc<Course>,
    pub(crate) records: Option<Records>,
    pub(crate) clock: Clock,
    pub(crate) speech: Speech,
    pub(crate) language: String,
    pub(crate) sitter: Sitter,
    pub(crate) spot: Spot,
    pub(crate) trainer_called: bool,
    /// What is wrong with the course folder beside the program.
    pub(crate) problems: Vec<Problem>,
    /// Somebody writes in that folder, and the window follows.
    pub(crate) live: bool,
    /// How the window looks to whoever sits here.
    pub(crate) look: wire::Look,
    /// How whoever sits here is served.
    pub(crate) profile: records::register::people::Profile,
    /// The rhythm of today's lessons; None: as it was recorded.
    pub(crate) pace: Option<practice::Pace>,
    /// Since when there was no break, by the clock's running time.
    pub(crate) no_break_since: std::time::Duration,
    /// The station's thresholds, and what of its own could not be taken.
    pub(crate) thresholds: practice::Thresholds,
    pub(crate) bad_thresholds: Vec<practice::BadThreshold>,
    /// When something was done last, by the clock's running time.
    pub(crate) touched_at: std::time::Duration,
    /// It was asked whether anybody is here.
    pub(crate) asked_who_is_here: bool,
    /// The records had to be mended at the start: said once, at the door.
    pub(crate) mended: bool,
    /// The lesson that was picked from the shelf, until it is done without a leading hand.
    pub(crate) chosen: Option<String>,
    /// What a guest has done since sitting down, by lesson; of learners the records know.
    pub(crate) guest_done: BTreeMap<String, Support>,
    /// To the trainer.
    pub(crate) line: Option<Arc<dyn StationLine>>,
    /// The hand that is up, and since when, by the clock's running time.
    pub(crate) hand: Option<(Uuid, std::time::Duration)>,
    /// The trainer has stopped everybody for a moment.
    pub(crate) paused: bool,
    /// The meeting that is voted on now; in which meetings who has been asked.
    pub(crate) voting: Option<Uuid>,
    pub(crate) voted: BTreeSet<(Uuid, Uuid)>,
}

impl Seat {
    pub(crate) fn new(
        library: Arc<Library>,
        course: Arc<Course>,
        records: Records,
        clock: Clock,
        voice: Option<Box<dyn Voice>>,
        mended: bool,
    ) -> Self {
        let language = records.setting("language").ok().flatten().unwrap_or_else(|| DEFAULT_LANGUAGE.to_owned());
        let (thresholds, bad_thresholds) = crate::suited::station_thresholds(&records);
        Self {
            library,
            course,
            records: Some(records),
            clock,
            speech: Speech::new(voice),
            language,
            sitter: Sitter::Nobody,
            spot: Spot::Door,
            trainer_called: false,
            problems: Vec::new(),
            live: false,
            look: wire::Look::default(),
            profile: records::register::people::Profile::default(),
            pace: None,
            no_break_since: std::time::Duration::ZERO,
            thresholds,
            bad_thresholds,
            touched_at: std::time::Duration::ZERO,
            asked_who_is_here: false,
            mended,
            chosen: None,
            guest_done: BTreeMap::new(),
            line: None,
            hand: None,
            paused: false,
            voting: None,
            voted: BTreeSet::new(),
        }
    }

    pub(crate) fn title(&self) -> String {
        self.wording().text("app", "brand", &Both::default()).unwrap_or_default()
    }

    pub(crate) fn open(&mut self) -> Result<Screen, Trouble> {
        if matches!(self.spot, Spot::Door) {
            self.say_coach("door", &Both::default());
        } else {
            self.speech.again(&self.language);
        }
        self.screen()
    }

    pub(crate) fn sit_down(&mut self, id: &str) -> Result<Screen, Trouble> {
        let learners = self.records()?.learners().map_err(|error| self.not_recorded(&error))?;
        let found = learners.into_iter().find(|learner| learner.id.to_string() == id);
        let learner = found.ok_or_else(|| self.trouble(TroubleCode::Stale))?;
        if self.has_code(learner.id) { self.ask_code(learner) } else { self.let_in(learner) }
    }

    /// The learner sits here now.
    pub(crate) fn let_in(&mut self, learner: Learner) -> Result<Screen, Trouble> {
        self.signed_in_by_sitting_down(learner.id);
        self.sitter = Sitter::Learner(learner);
        self.usual_look();
        self.serve_anew();
        self.chosen = None;
        if self.owes_a_vote() {
            return self.ask_for_vote();
        }
        self.show_today()
    }

    pub(crate) fn sit_as_guest(&mut self) -> Result<Screen, Trouble> {
        self.sitter = Sitter::Guest;
        self.guest_done.clear();
        self.serve_anew();
        self.chosen = None;
        self.show_today()
    }

    pub(crate) fn newcomer(&mut self, chosen: Option<String>) -> Result<Screen, Trouble> {
        let chosen = chosen.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
        self.say_coach(if chosen.is_some() { "newcomer-picture" } else { "newcomer-name" }, &Both::default());
        self.spot = Spot::Newcomer { chosen };
        self.screen()
    }

    pub(crate) fn welcome(&mut self, name: &str, picture: Picture) -> Result<Screen, Trouble> {
        let now = self.clock.utc();
        let picture = serde_json::to_value(picture).ok().and_then(|value| value.as_str().map(str::to_owned));
        // A number behind a name is none of it.
        let is_private = crate::plain::has_private_number(&[name]);
        let name: String = name.chars().filter(|sign| !(is_private && sign.is_numeric())).collect();
        let added = self.records_mut()?.add_learner(now, name.trim(), &picture.unwrap_or_default());
        self.sitter = Sitter::Learner(added.map_err(|error| self.not_recorded(&error))?);
        self.serve_anew();
        self.show_today()
    }

    pub(crate) fn stand_up(&mut self) -> Result<Screen, Trouble> {
        self.note_rest()?;
        self.sitter = Sitter::Nobody;
        self.usual_look();
        self.serve_anew();
        self.spot = Spot::Door;
        self.chosen = None;
        self.trainer_called = false;
        self.open()
    }

    pub(crate) fn speak_language(&mut self, language: &str) -> Result<Screen, Trouble> {
        if !self.languages().iter().any(|known| known.tag == language) {
            return Err(self.trouble(TroubleCode::Stale));
        }
        language.clone_into(&mut self.language);
        // If it cannot be kept, it holds until the program ends.
        _ = self.records_mut()?.set_setting("language", language);
        self.say_where_we_are();
        self.screen()
    }

    pub(crate) fn languages(&self) -> Vec<wire::Language> {
        let name = |tag: &String| {
            let name = self.library.text(tag, "coach", "language-name", &words::Args::new());
            wire::Language { tag: tag.clone(), name: name.unwrap_or_else(|| tag.clone()) }
        };
        self.course.languages.iter().map(name).collect()
    }

    pub(crate) fn show_today(&mut self) -> Result<Screen, Trouble> {
        self.spot = Spot::Today;
        self.trainer_called = false;
        self.say_where_we_are();
        self.screen()
    }

    /// What is proposed: to go on where one was; the lesson that was picked; what is due again; the next one of the course.
    pub(crate) fn proposal(&self) -> Result<Proposal, Trouble> {
        let chosen = self.chosen.as_ref().and_then(|id| self.lesson(id));
        if let Sitter::Learner(learner) = &self.sitter {
            let open = self.records()?.open_attempt(learner.id).map_err(|error| self.not_recorded(&error))?;
            if let Some(attempt) = open
                && chosen.as_ref().is_none_or(|chosen| chosen.id == attempt.lesson)
                && let (Some(lesson), Some(support)) = (self.lesson(&attempt.lesson), support_named(&attempt.support))
            {
                return Ok(Proposal { lesson, support, going_on: Some(attempt), review: false });
            }
        }
        let done = self.done()?;
        let review = if chosen.is_none() { self.due_review()? } else { None };
        let is_review = review.is_some();
        let lesson = chosen.or(review).or_else(|| self.next_lesson(&done).cloned());
        let lesson = lesson.ok_or_else(|| self.trouble(TroubleCode::Broken))?;
        let mut support = next_way(done.get(&lesson.id).copied(), &lesson);
        if support.is_alone() && self.must_talk_first(&lesson)? {
            support = Support::Supported;
        }
        Ok(Proposal { support, lesson, going_on: None, review: is_review })
    }

    /// How far whoever sits here has come, by lesson.
    pub(crate) fn done(&self) -> Result<BTreeMap<String, Support>, Trouble> {
        let Sitter::Learner(learner) = &self.sitter else { return Ok(self.guest_done.clone()) };
        let attempts = self.records()?.attempts_of(Some(learner.id)).map_err(|error| self.not_recorded(&error))?;
        let mut done = BTreeMap::new();
        for attempt in attempts.into_iter().filter(|attempt| attempt.state == AttemptState::Done) {
            if let Some(way) = support_named(&attempt.support) {
                let furthest = done.entry(attempt.lesson).or_insert(way);
                *furthest = way.max(*furthest);
            }
        }
        Ok(done)
    }

    /// The first lesson that waits to be done without a leading hand; then alone; then in another shape.
    fn next_lesson(&self, done: &BTreeMap<String, Support>) -> Option<&Arc<Lesson>> {
        let below = |way: Support| {
            let waits = move |lesson: &&Arc<Lesson>| done.get(&lesson.id).is_none_or(|furthest| *furthest < way);
            self.course.lessons.iter().find(waits)
        };
        let elsewhere = || {
            let waits =
                |lesson: &&Arc<Lesson>| !lesson.transfers.is_empty() && done.get(&lesson.id) < Some(&Support::Transfer);
            self.course.lessons.iter().find(waits)
        };
        let next = below(Support::Supported).or_else(|| below(Support::Independent)).or_else(elsewhere);
        next.or(self.course.lessons.first())
    }

    /// The line that belongs to the place where the window is.
    pub(crate) fn say_where_we_are(&mut self) {
        let line = match &self.spot {
            _ if self.paused => self.wording().coach("paused", &Both::default()),
            Spot::Door => self.wording().coach("door", &Both::default()),
            Spot::Newcomer { chosen } => {
                let id = if chosen.is_some() { "newcomer-picture" } else { "newcomer-name" };
                self.wording().coach(id, &Both::default())
            }
            Spot::CardCode(asking) => self.wording().coach(Self::code_words(asking), &Both::default()),
            Spot::Today => self.today_line(),
            Spot::Shelf { domain } if domain.as_deref() == Some(SKILLS) => {
                self.wording().coach("shelf-skills-said", &self.skill_counts())
            }
            Spot::Shelf { domain } => {
                let id = if domain.is_some() { "shelf-lessons" } else { "shelf-domains" };
                self.wording().coach(id, &Both::default())
            }
            Spot::Practice(sitting) => {
                let mut run = sitting.run.clone();
                let reply = run.take(0, &practice::Input::Ask(practice::Ask::Repeat));
                self.lines(sitting, &reply.say)
            }
            Spot::Ending(sitting) => self.lines(sitting, &[practice::Say::Closing]),
            Spot::Vote { voted } => {
                self.wording().coach(if *voted { "vote-thanks" } else { "vote-question" }, &Both::default())
            }
        };
        self.speech.say(line, &self.language);
    }

    fn today_line(&self) -> Line {
        let Ok(proposal) = self.proposal() else { return Line::default() };
        let title = self.lesson_text(&proposal.lesson, "title");
        let mut args = Both::default().text("title", &title);
        let wording = self.wording();
        let known = if let Sitter::Learner(learner) = &self.sitter {
            args = args.text("name", &learner.name);
            true
        } else {
            false
        };
        if let Some(attempt) = &proposal.going_on {
            let args = args.number("step", attempt.step as usize + 1).number("steps", attempt.steps as usize);
            return wording.coach(if known { "today-going-on" } else { "today-going-on-guest" }, &args);
        }
        if proposal.review {
            let goal = self.goal_of_review(&proposal.lesson).unwrap_or_default();
            return wording.coach("today-review", &args.text("goal", &goal));
        }
        let way = wording.coach(&format!("today-way-{}", proposal.support.name()), &args);
        Line::join([wording.coach(if known { "today" } else { "today-guest" }, &args), way])
    }

    pub(crate) fn lesson_text(&self, lesson: &Lesson, id: &str) -> String {
        self.wording().text(&lesson.shelf, id, &Both::default()).unwrap_or_default()
    }

    pub(crate) fn wording(&self) -> Wording<'_> {
        Wording { library: &self.library, language: &self.language, today: self.clock.local().date_naive() }
    }

    pub(crate) fn say_coach(&mut self, id: &str, args: &Both) {
        let line = self.wording().coach(id, args);
        self.speech.say(line, &self.language);
    }

    /// What the voice tells.
    pub(crate) fn heard(&mut self, progress: &Progress) {
        match progress {
            Progress::Ready { choice, .. } => {
                self.speech.sign = VoiceSign::Ready;
                if let Some(records) = &mut self.records {
                    // Not kept: the voice is tested and timed once more at the next start.
                    keep_voice(records, choice);
                }
            }
            Progress::Absent { why, .. } => (self.speech.sign, self.speech.absence) = (VoiceSign::Absent, Some(*why)),
            Progress::Began { utterance, sentence: 0 } if self.speech.is_last(*utterance) => {
                self.tell_run(&practice::Input::SpeechBegan);
            }
            // Finished, or hushed.
            Progress::Finished { utterance, .. } if self.speech.is_last(*utterance) => {
                self.tell_run(&practice::Input::SpeechEnded);
            }
            Progress::Began { .. } | Progress::Ended { .. } | Progress::Finished { .. } => {}
        }
    }

    /// What the voice does only moves the run's clock: nothing of it is recorded or said.
    fn tell_run(&mut self, input: &practice::Input) {
        let now = self.clock.running();
        if let Spot::Practice(sitting) = &mut self.spot {
            let at = sitting.at(now);
            sitting.run.take(at, input);
        }
    }

    pub(crate) fn close(&mut self) {
        // A seat that is left in mid-lesson is taken up again there; the rest is only noted where it can be.
        _ = self.note_rest();
        self.speech.hush();
        if let Some(line) = &self.line {
            line.tell(Report::Left);
        }
        if let Some(records) = self.records.take() {
            // Not clean is no loss: the next start looks the file over.
            _ = records.close();
        }
    }

    pub(crate) fn records(&self) -> Result<&Records, Trouble> {
        self.records.as_ref().ok_or_else(|| self.trouble(TroubleCode::NotRecorded))
    }

    pub(crate) fn records_mut(&mut self) -> Result<&mut Records, Trouble> {
        if self.records.is_none() {
            return Err(self.trouble(TroubleCode::NotRecorded));
        }
        self.records.as_mut().ok_or(Trouble { code: TroubleCode::NotRecorded, message: String::new() })
    }

    pub(crate) fn not_recorded(&self, _: &records::Error) -> Trouble {
        self.trouble(TroubleCode::NotRecorded)
    }

    pub(crate) fn trouble(&self, code: TroubleCode) -> Trouble {
        let id = match code {
            TroubleCode::Stale => "trouble-stale",
            TroubleCode::NotRecorded => "trouble-not-recorded",
            TroubleCode::Broken => "trouble-broken",
        };
        Trouble { code, message: self.wording().coach(id, &Both::default()).print() }
    }
}

/// The way up: guided, supported, independent, elsewhere; whoever has been alone stays so.
pub(crate) fn next_way(furthest: Option<Support>, lesson: &Lesson) -> Support {
    match furthest {
        _ if lesson.is_deck() => Support::Independent,
        None | Some(Support::Watch) => Support::Guided,
        Some(Support::Independent | Support::Transfer) if !lesson.transfers.is_empty() => Support::Transfer,
        Some(Support::Supported | Support::Independent | Support::Transfer) if lesson.check.is_some() => {
            Support::Independent
        }
        Some(_) => Support::Supported,
    }
}

pub(crate) fn support_named(name: &str) -> Option<Support> {
    [Support::Watch, Support::Guided, Support::Supported, Support::Independent, Support::Transfer]
        .into_iter()
        .find(|way| way.name() == name)
}

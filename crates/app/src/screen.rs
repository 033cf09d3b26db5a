//! The whole screen, as the window is to draw it.

use practice::{Independence, Support};

use crate::draw;
use crate::roll::initial;
use crate::seat::{Seat, Sitter, Spot, next_way};
use crate::sitting::{Sitting, steps_of};
use crate::wire::{self, Picture, Screen, Trouble, View, VoiceSign};
use crate::wording::Both;

/// While the voice is still being looked for, the window asks again after so many milliseconds.
const VOICE_SOON: u32 = 1_500;
/// While somebody writes in the course folder, after so many.
const LIVE_SOON: u32 = 500;

impl Seat {
    pub(crate) fn screen(&mut self) -> Result<Screen, Trouble> {
        let view = match &self.spot {
            Spot::Door => View::Door(self.door()?),
            Spot::Newcomer { chosen } => View::Newcomer(self.newcomer_view(chosen.clone())),
            Spot::CardCode(asking) => View::CardCode(self.code_view(asking)?),
            Spot::Today => View::Today(self.today()?),
            Spot::Shelf { domain } => View::Shelf(self.shelf(domain.as_deref())?),
            Spot::Practice(sitting) => View::Practice(self.practice(sitting)),
            Spot::Ending(sitting) => View::Ending(self.ending(sitting)),
            Spot::Vote { voted } => View::Vote(wire::VoteAsked { learner: self.sitter(), voted: *voted }),
        };
        let wake = match &self.spot {
            Spot::Practice(sitting) => sitting.run.wake_in(sitting.at(self.clock.running())),
            _ => None,
        };
        let soon = (self.speech.sign == VoiceSign::Waking && !self.speech.is_silent()).then_some(VOICE_SOON);
        let soon = soon.into_iter().chain(self.live.then_some(LIVE_SOON));
        let idle = self.idle_in().map(|left| u32::try_from(left.as_millis()).unwrap_or(u32::MAX));
        let wake = wake.map(|ms| u32::try_from(ms).unwrap_or(u32::MAX));
        self.tell();
        Ok(Screen {
            language: self.language.clone(),
            languages: self.languages(),
            voice: self.speech.sign,
            caption: self.speech.caption(),
            trainer_called: self.trainer_called,
            wake_in_ms: wake.into_iter().chain(soon).chain(idle).min(),
            course_problems: self.course_problems(),
            paused: self.paused,
            look: self.look,
            hands: self.hands(),
            profile: wire::Profile { slow: self.profile.slow, tremor: self.profile.tremor },
            view,
        })
    }

    fn door(&self) -> Result<wire::Door, Trouble> {
        let notice = self.mended.then(|| self.wording().coach("mended", &Both::default()).print());
        Ok(wire::Door { learners: self.roll()?, notice })
    }

    pub(crate) fn person(&self, learner: &records::Learner) -> Result<wire::Person, Trouble> {
        let open = self.records()?.open_attempt(learner.id).map_err(|error| self.not_recorded(&error))?;
        Ok(self.tile(learner, open.as_ref()))
    }

    /// The tile of a learner with that attempt waiting.
    pub(crate) fn tile(&self, learner: &records::Learner, open: Option<&records::Attempt>) -> wire::Person {
        let picture = serde_json::Value::String(learner.picture.clone());
        wire::Person {
            id: learner.id.to_string(),
            name: learner.name.clone(),
            picture: serde_json::from_value(picture).unwrap_or(Picture::Leaf),
            going_on: open.and_then(|attempt| self.title_of(&attempt.lesson)),
            initial: initial(&learner.name),
            apart: None,
        }
    }

    pub(crate) fn sitter(&self) -> Option<wire::Person> {
        match &self.sitter {
            Sitter::Learner(learner) => self.person(learner).ok(),
            Sitter::Nobody | Sitter::Guest => None,
        }
    }

    fn newcomer_view(&self, chosen: Option<String>) -> wire::Newcomer {
        use Picture::{Bird, Fish, Horse, Leaf, Lotus, Mountain, Sun, Tea};
        let names = self.wording().text("coach", "newcomer-names", &Both::default()).unwrap_or_default();
        wire::Newcomer {
            names: names.split('、').map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect(),
            chosen,
            pictures: vec![Leaf, Mountain, Tea, Bird, Fish, Lotus, Sun, Horse],
        }
    }

    fn today(&self) -> Result<wire::Today, Trouble> {
        let proposal = self.proposal()?;
        let lesson = &proposal.lesson;
        let minutes = match proposal.support {
            Support::Watch | Support::Guided => lesson.minutes[0],
            Support::Supported => lesson.minutes[1],
            Support::Independent | Support::Transfer => lesson.minutes[2],
        };
        // The same task on another app is offered once it was done alone on this one.
        let ways = [Support::Watch, Support::Guided, Support::Supported, Support::Independent];
        let others =
            ways.into_iter().filter(|way| *way != proposal.support && (!way.is_alone() || lesson.check.is_some()));
        let others = others.filter(|_| !lesson.is_deck());
        Ok(wire::Today {
            learner: self.sitter(),
            lesson: lesson.id.clone(),
            title: self.lesson_text(lesson, "title"),
            goal: self.goal_of_review(lesson).unwrap_or_else(|| self.lesson_text(lesson, "goal")),
            minutes: u32::from(minutes),
            support: proposal.support.into(),
            going_on: proposal.going_on.map(|attempt| wire::Place { step: attempt.step + 1, steps: attempt.steps }),
            other_ways: others.map(Into::into).collect(),
            card: self.last_lesson()?.map(|lesson| lesson.id.clone()),
        })
    }

    fn practice(&self, sitting: &Sitting) -> wire::Practice {
        let run = &sitting.run;
        let words = self.wording().within(sitting.shelf(), run.form(), run.state()).typing(&sitting.typed);
        let steps = steps_of(&sitting.lesson, run.support(), run.form().number);
        let consequence = run.consequence().map(|trap| words.say(&practice::Say::Trap(trap.clone())).print());
        let mut phone = draw::phone(run.form(), run.state(), &words, self.clock.local());
        let passage = self.passage(sitting, &mut phone);
        wire::Practice {
            learner: self.sitter(),
            title: self.question(sitting).unwrap_or_else(|| self.lesson_text(&sitting.lesson, "title")),
            place: wire::Place { step: sitting.step() as u32 + 1, steps: steps as u32 },
            support: run.support().into(),
            phone,
            pointer: draw::pointer(run),
            card: if sitting.is_deck() { self.card_of_deck(sitting) } else { draw::card(run.form(), &words) },
            passage,
            show_next: run.support() == Support::Watch && !run.is_stopped(),
            consequence,
            offer: run.offer().map(|offer| match offer {
                practice::Offer::Rest => wire::Offer::Rest,
                practice::Offer::Steady => wire::Offer::Steady,
            }),
            stopped: run.is_stopped(),
        }
    }

    fn ending(&self, sitting: &Sitting) -> wire::Ending {
        let is_shown = |independence: &Independence| *independence != Independence::Skipped;
        let outcomes: Vec<Independence> = sitting.outcomes().into_iter().filter(is_shown).collect();
        let gave_in = outcomes.contains(&Independence::GaveIn);
        // Whoever took a wrong choice back had no help.
        let alone = outcomes.iter().filter(|independence| **independence >= Independence::Corrected).count();
        let corrected = alone == outcomes.len() && outcomes.contains(&Independence::Corrected);
        let args = Both::default()
            .number("alone", alone)
            .number("helped", outcomes.len() - alone)
            .number("steps", outcomes.len());
        let support = sitting.run.support();
        let talk_first = self.must_talk_first(&sitting.lesson).unwrap_or_default();
        let lines: &[&str] = match support {
            Support::Watch => &["ending-watched"],
            Support::Guided => &["ending-guided"],
            Support::Independent | Support::Transfer if corrected => &["ending-corrected"],
            Support::Independent if alone == outcomes.len() => &["ending-independent-passed"],
            Support::Transfer if alone == outcomes.len() => &["ending-transfer-passed"],
            Support::Independent | Support::Transfer if talk_first => &["ending-talk"],
            Support::Independent | Support::Transfer if gave_in => &["ending-gave-in"],
            Support::Independent | Support::Transfer => &["ending-again"],
            Support::Supported if alone == 0 => &["ending-helped"],
            Support::Supported if alone == outcomes.len() => &["ending-alone"],
            Support::Supported => &["ending-alone", "ending-helped"],
        };
        if let Some(done) = self.told_of_review(sitting) {
            return self.ending_of_review(sitting, done);
        }
        let (lesson, done) = self.judged_in(sitting).unwrap_or_else(|| {
            let done = lines.iter().map(|id| self.wording().coach(id, &args).print());
            (sitting.lesson.id.clone(), done.collect())
        });
        let furthest = self.done().ok().and_then(|done| done.get(&sitting.lesson.id).copied()).or(Some(support));
        let words = self.wording().within(&sitting.lesson.shelf, sitting.run.form(), sitting.run.state());
        let closing = ["remember", "offline"].into_iter().filter_map(|id| words.lesson_line(id));
        let next = if talk_first { Support::Supported } else { next_way(furthest, &sitting.lesson) };
        let (shelf, again) = if sitting.lesson.is_deck() {
            ("coach", "ending-more".to_owned())
        } else {
            ("app", format!("support-{}", next.name()))
        };
        wire::Ending {
            learner: self.sitter(),
            lesson,
            title: self.lesson_text(&sitting.lesson, "title"),
            done,
            closing: closing.flat_map(|line| line.sentences).map(|sentence| sentence.print).collect(),
            next: next.into(),
            again: self.wording().text(shelf, &again, &Both::default()).unwrap_or(again),
            card: !sitting.lesson.is_deck(),
        }
    }

    /// After a review the day goes on with what is proposed then.
    fn ending_of_review(&self, sitting: &Sitting, done: Vec<String>) -> wire::Ending {
        let closing = ["remember", "offline"].map(|id| self.lesson_text(&sitting.lesson, id));
        let next = self.proposal().ok();
        let (lesson, next) = next.map_or_else(
            || (sitting.lesson.id.clone(), Support::Independent),
            |proposal| (proposal.lesson.id.clone(), proposal.support),
        );
        wire::Ending {
            learner: self.sitter(),
            title: self.lesson_text(&sitting.lesson, "title"),
            done,
            closing: closing.into(),
            again: self
                .wording()
                .coach("ending-on", &Both::default().text("title", &self.title_of(&lesson).unwrap_or_default()))
                .print(),
            lesson,
            next: next.into(),
            // What was reviewed came from several lessons.
            card: false,
        }
    }
}

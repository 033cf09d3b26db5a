//! Slower, or shorter, by the learner's own rhythm; and the time in which the voice speaks, which is nobody's pause.

use super::{Reply, Run};
use crate::pace::Compared;
use crate::{Millis, Say, Support};

impl Run {
    /// Slower from now on, and it is said once. In a check nothing is said unless it was asked for.
    pub(super) fn slow_down(&mut self, asked: bool, reply: &mut Reply) {
        if self.pace.slow_down(asked) && (asked || !self.support.is_alone()) {
            reply.say.insert(0, Say::Coach("slower"));
        }
    }

    /// Looked away, or lost in thought: the pause that now ends was long.
    pub(super) fn pause_ends(&mut self, now: Millis, reply: &mut Reply) {
        let paused = now.saturating_sub(self.quiet_since);
        if self.support != Support::Watch && !self.is_speaking(now) && paused > self.thresholds.slow_away {
            self.slow_down(false, reply);
        }
    }

    /// A step is done: its time is compared with the learner's own median, and becomes part of it.
    pub(super) fn keep_pace(&mut self, now: Millis, reply: &mut Reply) -> Option<Millis> {
        if self.support == Support::Watch || self.in_step.needed == 0 {
            return None;
        }
        let took = self.own_time(now) / u64::from(self.in_step.needed);
        match self.pace.compare(took, &self.thresholds) {
            Compared::Slow => {
                self.in_lesson.quick_in_row = 0;
                self.slow_down(false, reply);
            }
            Compared::Quick if !self.in_step.helped => {
                self.in_lesson.quick_in_row += 1;
                if self.in_lesson.quick_in_row >= self.thresholds.quick_steps {
                    self.in_lesson.quick_in_row = 0;
                    self.pace.speed_up();
                }
            }
            Compared::Quick | Compared::Usual => self.in_lesson.quick_in_row = 0,
        }
        self.pace.note(took, &self.thresholds);
        if !self.in_step.ringed {
            self.in_lesson.rings_in_row = 0;
        }
        Some(took)
    }

    /// The ring came: twice in a row is too fast.
    pub(super) fn ringed(&mut self, reply: &mut Reply) {
        if std::mem::replace(&mut self.in_step.ringed, true) {
            return;
        }
        self.in_lesson.rings_in_row += 1;
        if self.in_lesson.rings_in_row >= self.thresholds.slow_rings {
            self.slow_down(false, reply);
        }
    }

    /// The step's time without the voice's.
    fn own_time(&self, now: Millis) -> Millis {
        let spoken = self.speaking.map_or(0, |began| now.saturating_sub(began.max(self.in_step.own_began)));
        now.saturating_sub(self.in_step.own_began).saturating_sub(spoken)
    }

    pub(super) fn is_speaking(&self, now: Millis) -> bool {
        self.speaking.is_some_and(|began| now < began + self.thresholds.longest_speech)
    }

    pub(super) fn speech_began(&mut self, now: Millis) {
        self.voice_took_until(now);
        self.speaking = Some(now);
    }

    /// Pauses count from here; what was said because of a pause only makes that pause longer.
    pub(super) fn speech_ended(&mut self, now: Millis) {
        let began = self.speaking;
        self.voice_took_until(now);
        match began {
            Some(began) if self.pause_spoke => {
                self.quiet_since = (self.quiet_since + now.saturating_sub(began)).min(now);
            }
            _ => {
                self.quiet_since = now;
                if began.is_none() && !self.in_step.touched {
                    (self.in_step.own_began, self.in_step.acted_at) = (now, now);
                }
            }
        }
        self.look_at_the_scene(now, false);
    }

    /// The voice's time is taken out of the learner's.
    fn voice_took_until(&mut self, now: Millis) {
        if let Some(began) = self.speaking.take() {
            let spoken = now.saturating_sub(began);
            for time in [&mut self.in_step.own_began, &mut self.in_step.acted_at] {
                *time = (*time + spoken).min(now);
            }
        }
    }
}

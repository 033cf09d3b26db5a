//! The voice that is not heard: sentences pass in reading time, so that captions still light up.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::Duration;

use crate::{Engine, EngineFailure, Events, Manner, Moment, Pace, Ticket, VoiceEntry};

/// "Speaks" a sentence in the time it takes to read it: characters (or words) by pace. It is used when there is no
/// voice, and can be given to a narrator as its only engine when the learner wants silence.
#[derive(Debug, Default)]
pub struct ReadingPace {
    timer: Option<Sender<Wish>>,
    last: Ticket,
}

#[derive(Debug)]
enum Wish {
    Pass(Ticket, Duration),
    Stop,
}

impl ReadingPace {
    /// A silent engine.
    pub fn new() -> Self {
        Self::default()
    }

    fn wish(&self, wish: Wish) -> Result<(), EngineFailure> {
        let timer = self.timer.as_ref().ok_or_else(|| EngineFailure::Service("not open".to_owned()))?;
        timer.send(wish).map_err(|gone| EngineFailure::Service(gone.to_string()))
    }
}

impl Engine for ReadingPace {
    fn open(&mut self, events: Events) -> Result<(), EngineFailure> {
        let (timer, wishes) = channel();
        thread::Builder::new()
            .name("narration-silence".to_owned())
            .spawn(move || {
                let mut wish = wishes.recv().ok();
                while let Some(now) = wish.take() {
                    let Wish::Pass(ticket, duration) = now else {
                        wish = wishes.recv().ok();
                        continue;
                    };
                    events.tell(ticket, Moment::Began);
                    match wishes.recv_timeout(duration) {
                        Ok(next) => {
                            events.tell(ticket, Moment::Stopped);
                            wish = Some(next);
                        }
                        Err(RecvTimeoutError::Timeout) => {
                            events.tell(ticket, Moment::Ended);
                            wish = wishes.recv().ok();
                        }
                        Err(RecvTimeoutError::Disconnected) => {}
                    }
                }
            })
            .map_err(|e| EngineFailure::Service(e.to_string()))?;
        self.timer = Some(timer);
        Ok(())
    }

    fn voices(&mut self) -> Result<Vec<VoiceEntry>, EngineFailure> {
        Ok(Vec::new())
    }

    fn choose(&mut self, _name: &str) -> Result<(), EngineFailure> {
        Ok(())
    }

    fn speak(&mut self, sentence: &str, manner: &Manner) -> Result<Ticket, EngineFailure> {
        self.last += 1;
        let pace = manner.pace.unwrap_or(Pace::DEFAULT);
        self.wish(Wish::Pass(self.last, pace.duration(sentence, &manner.language)))?;
        Ok(self.last)
    }

    fn stop(&mut self) -> Result<(), EngineFailure> {
        self.wish(Wish::Stop)
    }
}

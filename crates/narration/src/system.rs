//! The speech of the operating system, through the `tts` crate.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::thread;
use std::time::Duration;

use tts::{Tts, UtteranceId};

use crate::rate::Scale;
use crate::{Engine, EngineFailure, Events, Loudness, Manner, Moment, Ticket, VoiceEntry};

/// The engine of this computer, not yet opened. Make it on the thread that will use it.
pub fn system_engine() -> Box<dyn Engine> {
    Box::new(System::default())
}

#[derive(Default)]
struct System {
    open: Option<Tts>,
    voices: Vec<tts::Voice>,
}

impl System {
    fn tts(&mut self) -> Result<&mut Tts, EngineFailure> {
        self.open.as_mut().ok_or_else(|| EngineFailure::Service("not open".to_owned()))
    }

    /// A report that comes when its connection is gone makes the backend panic on a foreign thread, so what is being
    /// spoken is ended first, and its last report has time to come.
    fn close(&mut self) {
        if let Some(mut tts) = self.open.take()
            && tts.stop().is_ok()
        {
            thread::sleep(Duration::from_millis(100));
        }
    }

    fn list(&mut self) -> Result<&[tts::Voice], EngineFailure> {
        if self.voices.is_empty() {
            self.voices = self.tts()?.voices().map_err(failure)?;
        }
        Ok(&self.voices)
    }
}

impl Drop for System {
    fn drop(&mut self) {
        self.close();
    }
}

impl Engine for System {
    fn open(&mut self, events: Events) -> Result<(), EngineFailure> {
        self.close();
        let tts = Tts::default().map_err(failure)?;
        let hear = |moment: Moment| -> Option<Box<dyn FnMut(UtteranceId)>> {
            let events = events.clone();
            Some(Box::new(move |id| events.tell(ticket(id), moment)))
        };
        tts.on_utterance_begin(hear(Moment::Began)).map_err(failure)?;
        tts.on_utterance_end(hear(Moment::Ended)).map_err(failure)?;
        tts.on_utterance_stop(hear(Moment::Stopped)).map_err(failure)?;
        self.open = Some(tts);
        Ok(())
    }

    fn voices(&mut self) -> Result<Vec<VoiceEntry>, EngineFailure> {
        let list = self.list()?;
        Ok(list.iter().map(|v| VoiceEntry { name: v.name(), language: v.language().to_string() }).collect())
    }

    fn choose(&mut self, name: &str) -> Result<(), EngineFailure> {
        let voice = self.list()?.iter().find(|v| v.name() == name).cloned().ok_or(EngineFailure::NoSuchVoice)?;
        self.tts()?.set_voice(&voice).map_err(failure)?;
        Ok(())
    }

    fn speak(&mut self, sentence: &str, manner: &Manner) -> Result<Ticket, EngineFailure> {
        let tts = self.tts()?;
        let volume = match manner.loudness {
            Loudness::Heard => tts.normal_volume(),
            Loudness::Silent => tts.min_volume(),
        };
        tts.set_volume(volume).map_err(failure)?;
        let scale = Scale { slowest: tts.min_rate(), normal: tts.normal_rate(), fastest: tts.max_rate() };
        let rate = scale.rate(manner);
        tts.set_rate(rate).map_err(failure)?;
        // A NUL would make the backend panic.
        let clean: String = sentence.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        let id = tts.speak(clean, false).map_err(failure)?;
        id.map(ticket).ok_or_else(|| EngineFailure::Service("no number for the sentence".to_owned()))
    }

    fn stop(&mut self) -> Result<(), EngineFailure> {
        self.tts()?.stop().map(|_| ()).map_err(failure)
    }
}

fn ticket(id: UtteranceId) -> Ticket {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish()
}

#[allow(clippy::needless_pass_by_value, reason = "used as the function of map_err")]
fn failure(error: tts::Error) -> EngineFailure {
    EngineFailure::Service(error.to_string())
}

//! Between the events of a run and the rows of the records.

use practice::{Event, Happening};
use records::NewEvent;
use serde_json::Value;

/// An event as a row: the happening's tag is the kind, the rest its body.
pub(crate) fn to_row(event: &Event) -> NewEvent {
    let mut body = serde_json::to_value(&event.happening).unwrap_or_default();
    let kind = body.as_object_mut().and_then(|fields| fields.remove("kind"));
    NewEvent {
        at_ms: event.at,
        kind: kind.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned(),
        step: event.step.clone(),
        body,
    }
}

/// A row as an event; None for a kind that this program does not know (a newer one wrote it).
pub(crate) fn from_row(row: &records::Event) -> Option<Event> {
    let mut fields = row.body.clone();
    fields.as_object_mut()?.insert("kind".to_owned(), Value::String(row.kind.clone()));
    let happening: Happening = serde_json::from_value(fields).ok()?;
    Some(Event { at: row.at_ms, step: row.step.clone(), happening })
}

#[cfg(test)]
mod tests {
    use super::*;
    use practice::{Touch, Verdict};

    #[test]
    fn a_row_gives_the_event_back() {
        let touch = Touch::Tap { item: "clinic".into() };
        let happening = Happening::Tap { screen: "home/main".into(), touch, verdict: Verdict::Right };
        let event = Event { at: 7, step: Some("open".into()), happening };
        let row = to_row(&event);
        assert_eq!(row.kind, "tap");
        assert_eq!(
            row.body.to_string(),
            r#"{"screen":"home/main","touch":{"item":"clinic","kind":"tap"},"verdict":"right"}"#
        );
        let id = uuid::Uuid::nil();
        let recorded = records::Event {
            id,
            station: id,
            seq: 1,
            attempt: id,
            at_ms: row.at_ms,
            recorded_at: chrono::DateTime::UNIX_EPOCH,
            kind: row.kind,
            step: row.step,
            body: row.body,
        };
        assert_eq!(from_row(&recorded), Some(event));
    }
}

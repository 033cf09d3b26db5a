SELECT id, station, seq, attempt, at_ms, recorded_at, kind, step, body FROM events

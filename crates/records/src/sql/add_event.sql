INTO events (id, station, seq, attempt, at_ms, recorded_at, kind, step, body)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)

UPDATE attempts
SET last_at = max(last_at, ?2),
    taps  = taps  + ?3,
    slips = slips + ?4,
    helps = helps + ?5,
    step  = step  + ?6,
    state = coalesce(?7, state)
WHERE id = ?1

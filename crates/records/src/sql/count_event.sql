UPDATE attempts
SET last_at = max(last_at, ?2),
    taps  = taps  + ?3,
    slips = slips + ?4,
    helps = helps + ?5,
    step  = step  + ?6,
    state = coalesce(?7, state),
    form  = coalesce(?8, form),
    worth = coalesce(?11, worth),
    gave_in   = gave_in + ?9,
    giving_in = CASE WHEN ?6 THEN 0 ELSE max(giving_in, ?10 AND support IN ('independent', 'transfer')) END
WHERE id = ?1

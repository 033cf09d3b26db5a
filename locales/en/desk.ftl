### What the program says in the trainer's window: notices, explanations, sentences that are computed.
### Short, spoken to a volunteer. Never "wrong", never "failed".

## Everywhere

title = Yinxing · Trainer
trouble-stale = This has just changed; the newest is shown.
trouble-not-recorded = It could not be saved. Please look whether the disk has room, and try again.
trouble-broken = This step did not come through. Please try again, or start the program again.

# A moment. { $date } is a day, { $time } a time of day.
when = { DATE($date, style: "month-day") }, { TIME($time) }
day = { DATE($date, style: "month-day") }
tongue-zh-cn = Chinese
tongue-mn-mong-cn = Mongolian
tongue-mn-cyrl-mn = Mongolian (Cyrillic)
tongue-en = English

## Gate

gate-names-missing = Please give the centre's name and your own.
# { $digits } is a number.
gate-pin-short = A PIN has { $digits } digits or more.
gate-another-pin = That PIN does not match. Please try again.
# { $seconds } is a number.
gate-wait = Please wait { $seconds } seconds and try again.

## Class now

## Meetings

## Learners

## Learned

## Reports

## Requests

orders-about = { $place } · { $people } people · { $language }
orders-one-line = { $topic } ({ $about })
orders-topic-missing = Please say what is wished for, and where.
orders-asked = Noted. An answer is due within two working days.
# { $count } is a number.
orders-asked-alike = Noted. { $count } more at the same place ask for the same: see whether they can be joined.
orders-state-asked = asked
orders-state-dispatched = dispatched
orders-state-claimed = claimed
orders-state-accepted = accepted
orders-state-served = served
orders-state-rated = rated
orders-state-closed = closed
orders-state-refused = not possible now
orders-state-merged = joined to another
orders-late-asked = No answer after two working days
orders-late-dispatched = Nobody took it for three days: take it back and send it elsewhere
orders-settled-route = Same road
orders-settled-team = Team
orders-settled-deadline = Until
orders-settled-planned = Planned for
orders-settled-kit = Take along
orders-settled-volunteers = Who goes
orders-role-teach = teaches
orders-role-assist = assists
orders-role-interpret = interprets
orders-who = { $name } ({ $role })
orders-step = { $when }: { $state } { $who }
orders-step-remark = { $when }: { $state } { $who} – { $remark }
orders-session = { $when }, { $class }, { $came } came
orders-no-votes = Nobody has voted yet. Please collect the smile votes in the class first.
orders-call-back = Contentment { $percent } % ({ $votes } votes). Below 60 %: please call back.
orders-content = Contentment { $percent } % ({ $votes } votes)
orders-why-missing = Please say why it is not possible.
orders-day-missing = Please choose a day.
orders-day-past = That day has passed. Please choose another.
orders-day-late = That is later than the deadline that was given. Please choose another day.
orders-team-missing = Please say which team gets it.
orders-nobody-comes = Please choose at least one volunteer.
orders-not-introduced = One of them has not had the half-hour introduction. Please note it below first.
orders-nobody-speaks = Nobody among them speaks { $language }. Please add somebody.
orders-session-missing = Please choose the meeting.
orders-hours-open = Some volunteers' hours are not confirmed yet. Please confirm them below first.
orders-other-missing = Please choose the request to join it to.
orders-now-asked = Taken back. It can be sent to another team.
orders-now-dispatched = Sent. If nobody takes it within three days, it is shown here.
orders-now-claimed = Claimed. Next: who goes.
orders-now-accepted = It is settled who goes.
orders-now-served = Noted as served. Next: were people content?
orders-now-rated = Rated. Once hours are confirmed it can be closed.
orders-now-closed = This request is closed. Thanks to all.
orders-now-refused = The reason is noted.
orders-now-merged = Joined.
orders-name-missing = Please say what to call them.
orders-volunteer-added = Added.
orders-trained = Noted: had the introduction today.
orders-retired = No longer on the list; earlier hours stay.
orders-came = Signed in.
orders-went = Signed out.
orders-confirmed = Hours confirmed.
orders-visit = { $name }, { $when }
orders-visit-content = { $name }, { $when }, { $content }
orders-hours = { $hours } hours

## Safekeeping

keeping-here = This computer
keeping-stick = The stick { $name }
keeping-last-none = There is no copy yet.
keeping-last-made = Last copy: { $when }
keeping-last-not-made = On { $when } no copy could be made. Please look whether the stick is plugged in.
keeping-made = The copy is made and looked over. It is in { $folder }.
keeping-not-made = It could not be put into { $folder }. Please look whether the stick is plugged in and has room.
keeping-no-folder = { $folder } is not there. Please choose one below, or write the whole path.
keeping-damaged = { $name } cannot be opened or is not whole. Please choose another.
keeping-put-back = When the program is opened next, the copy of { $when } is put in place. The present records are kept beside it; nothing is lost.
keeping-size = { $megabytes } MB
keeping-holds-learners = Learners
keeping-holds-sessions = Meetings held
keeping-holds-attempts = Lessons practised
keeping-holds-events = Records
keeping-holds-newest = Newest
keeping-name-missing = Please say what to call the trainer.
keeping-trainer-added = { $name } can sign in now.
keeping-last-trainer = This is the only trainer left. Please add another one first.
keeping-retired = They cannot sign in any more; what they did stays.

# Who did what. { $object } and { $detail } are names or ids.
audit-sign-in = signed in
audit-add-trainer = added a trainer
audit-recover = changed the PIN with the recovery code
audit-change-pin = changed the PIN
audit-retire-trainer = a trainer left
audit-back-up = made a copy
audit-restore = will put back the copy { $object }

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

board-empty = Nobody is sitting down to practise yet.
# { $people } is a number.
board-calm = All { $people } are getting on well.
# { $look } is a number.
board-look = { $look } to look at when there is a moment.
# { $come }, { $look } are numbers.
board-come = { $come } waiting for somebody{ $look ->
    [0] .
   *[other] , { $look } more to look at.
}
# Began { $minutes } minutes ago; { $came } signed in.
board-meeting = { $minutes } minutes, { $came } signed in
board-guest = A guest
board-somebody = Somebody at the door
board-new-face = New learner
board-voting = Saying how it was
board-at-the-door = At the door
board-choosing = Choosing a lesson
board-support-watch = watching
board-support-guided = led
board-support-supported = supported
board-support-independent = alone
board-support-transfer = elsewhere
board-no-help = no hints
# { $count } is a number.
board-help = { $count ->
    [one] 1 hint
   *[other] { $count } hints
}
board-finished = Done
# Which step of how many.
board-step = step { $step } of { $steps }
# { $age } is "2 min".
board-touched = last touch: { $age }
board-comma = {", "}
board-age-now = just now
board-age-seconds = { $count } s
board-age-minutes = { $count } min
board-age-hours = { $count } h
board-hand = Hand up
# Many at the same step.
board-together = { $count } of { $active } are stuck at step { $step } of “{ $title }”
# { $time } is "40 s".
board-hands-today = { $count ->
    [one] 1 hand today
   *[other] { $count } hands today
}, somebody usually came in { $time }
board-why-private = Please go and see
board-why-stuck = Has stopped
board-why-needs-person = Needs a person
board-why-wrong-taps = Three taps beside
board-why-tap-storm = Taps in a rush
board-why-only-reads = Reads, does not dare
board-why-lost = Went astray
board-why-real-secret = May be typing a real password
board-why-gave-in = Went along with the pitch
board-why-over-suspicious = Takes real ones for scams
board-why-distress = This scene was too much
board-why-talk-first = A talk before the next check
board-advice-stuck = Sit down beside and ask: “Which one would you like to press?”
board-advice-needs-person = Go there first. Sit down and ask: “Which one would you like to press?”
board-advice-wrong-taps = Ask what they are looking for, then look at the screen together.
board-advice-tap-storm = Unsteady hands, or anxious? Turn on “steadier keys” together, no hurry.
board-advice-only-reads = Sit beside. Do not touch the mouse or the screen for them; wait.
board-advice-lost = The program has led them back; a glance is enough.
board-advice-real-secret = Say quietly: “Only the practice password here, never the real one.”
board-advice-gave-in = Not in front of others. Look at it together once more: this pitch is made for clever people.
board-advice-over-suspicious = Look at a real message together: it asks for no money and no code.
board-advice-distress = A quiet picture is shown. Sit down for a while; ask for no details.
board-advice-talk-first = Talk about which step is hard, do it once supported; no check today.
board-lure-threat = by fear
board-lure-gain = by gain
board-lure-kinship = by love
board-lure-other = otherwise
board-tapped-back = the back key
board-tapped-home = the home key
board-tapped-beside = an empty place
board-noted-eyes = Eyes: hard to see
board-noted-hands = Hands: hard to hit
board-noted-words = Words: reads little
board-noted-fear = Fear: does not dare
board-noted-understood = Understood
board-noted-other = Noted
# { $name } is a person.
board-coming-done = { $name } knows that you are coming.
board-stopped-done = { $name } now sees a quiet picture.
board-say-again-done = Said again for { $name }.
board-show-the-spot-done = The spot lit up for { $name }.
board-demonstrate-done = Demonstrated for { $name }.
board-one-step-back-done = { $name } is at the beginning of the step again.
board-slower-done = Slower now for { $name }.
# { $name } has been there for { $minutes } minutes.
board-turn = { $name } has been there for { $minutes } min
board-turn-guest = A guest sits there
board-turn-free = The seat is free
board-turn-none = no turn yet today
# { $age } is "20 min".
board-turn-was = had a turn { $age } ago
board-handed-over = The seat goes to { $name }. What was done is kept.

## Meetings

meeting-dropped = This meeting is taken off the list.
meeting-begun = The meeting has begun. Whoever sat down is signed in.
# { $came } is a number.
meeting-ended = The meeting is over; { $came } came today. Everything is kept.
meeting-noted = Noted.
meeting-all-here = { $count } signed in. Tap the name of whoever is not here.
meeting-vote-on = The learners' windows are asking how it was.
meeting-vote-off = The vote is over.
meeting-vote-kept = The vote is kept, without a name.
meeting-volunteer-name-missing = Please say what to call the volunteer.
meeting-day-missing = Please give both day and time.
meeting-print-no-lessons = There is no lesson in this meeting yet. Please choose one first.
meeting-paper-script = Script for the trainer
meeting-paper-cards = Cards to take home
meeting-script-goal = Afterwards one can: { $goal }
meeting-script-point = { $point }. You may say: { $say }
meeting-script-notes = My own notes
meeting-state-planned = Not begun yet
# { $came } is a number.
meeting-state-running = Going on, { $came } signed in
meeting-state-closed = { $came } came
# { $time } is a time of day.
meeting-signed-self = signed in, { $time }
meeting-signed-trainer = marked, { $time }
meeting-signed-all = all here, { $time }
meeting-signed-paper = from paper
# { $signed } is "signed in, 9:50".
meeting-signed-late = { $signed } (later)
meeting-role-teach = teaches
meeting-role-assist = sits beside
meeting-role-interpret = interprets
meeting-volunteer-here = { $role } · since { $from }
meeting-volunteer-gone = { $role } · { $from } to { $to }, { $hours } h
# { $count } is a number.
meeting-why-due = due again for { $count }
meeting-why-alone = { $count } can do it alone
meeting-why-new = new
meeting-stumbles-class = Where this class has stopped before
meeting-stumbles-everybody = Where others have stopped
meeting-stumbles-course = Nobody has practised it yet; what the lesson foresees
meeting-stumble = Step { $step }: “{ $item }” was touched on “{ $screen }”, { $count } times
meeting-stumble-foreseen = Step { $step }: “{ $item }” is easily touched
meeting-stumble-long = Step { $step } takes { $count } touches: no hurry
meeting-stumble-typing = Something is typed in step { $step }: no hurry
meeting-home-screen = the home screen

## Learners

audit-forget = erased a learner's name
audit-consent = noted a learner's consent
audit-withdraw-consent = noted that a learner took the consent back
# { $detail } is a number of days.
audit-retention = names now stay { $detail } days
# { $detail } is a number.
audit-import = added { $detail } learners from a list
people-name-missing = Please write what we may call them.
# { $name } is a person.
people-same = There is a “{ $name }” already. Is it the same person?
people-added = “{ $name }” is added.
people-changed = “{ $name }” is changed.
people-hidden = Taken from the door. Everything is kept.
people-back = Back at the door.
people-days-between = Please give a number of days from 30 to 730.
# { $days } is a number.
people-days-kept = Good: names stay { $days } days.
# { $when } is a day and time.
people-last-here = Last here: { $when }
# { $count } is a number.
people-forgotten = Names erased: { $count }. What was practised still counts, but nobody can tell whose it was.
# { $decade } is like 1940.
people-born = born in the { $decade }s
people-pasture = pastures
# { $when } is a day and time.
people-agreed-on = Agreed in person after hearing the page: { $when }
people-not-agreed = Not agreed yet.
people-read-first = Please read this page aloud to its end first, then ask.
people-agreed = Noted: “{ $name }” agrees.
people-withdrawn = Noted: “{ $name }” has taken the consent back.
people-consent-what = We write down what you like to be called, which lessons you practise, and how they went.
people-consent-where = It stays on this computer and in the centre's copies. It does not go online and is given to nobody.
people-consent-why = It is written down so that you can go on next time, and so that the trainer knows how to help you.
people-consent-free = You need not agree. You can learn here just the same, as a guest.
people-consent-back = You can change your mind at any time. Say so, and we erase your name.
people-class-name-missing = Please give the class a name.
people-class-added = “{ $name }” is ready.
people-class-copy = { $name } (new)
people-class-archived = “{ $name }” is put aside.
people-class-again = “{ $name }” meets again.
# { $place } is a place, { $members } a number.
people-class-about = { $place } · { $members } people
people-class-members = { $members } people
people-joined = Joined the class: { $count }.
people-left = “{ $name }” has left this class.
# { $rows } is a number.
people-list-long = No more than { $rows } lines at once, please. You can paste in parts.
people-list-empty = There are no names in the list yet. One a line is enough.
# { $name } is the learner.
people-own-file = { $name }, own records
# { $place } is where the file lies.
people-own-made = Two files are made, one to read and one for a computer, at { $place }. Please give them to this person only.
# { $count } is a number of people.
people-due = Names that are due: { $count }. They have not been here for long. Please see the list under “Learners”; nothing is deleted by itself.
# { $count } is a number.
people-list-taken = Added: { $count }.
people-list-known = There already; not added again
# { $column } is the number of the column.
people-list-private = Column { $column } looks like an identity or telephone number; it was not kept
people-list-twice = Stands in the list twice; added once
people-list-same-name = Somebody of that name is there; please see whether it is the same person
# { $file } is the file's name.
people-file-large = “{ $file }” is too large. Keep only the page with the list, and choose it again.
people-file-empty = “{ $file }” is empty. Please see whether it is the right file.
people-file-workbook = “{ $file }” cannot be opened. Open it with a spreadsheet program, save it anew and choose that.
people-file-no-text = “{ $file }” does not look like a list. Please choose a spreadsheet or a CSV file.
# { $column } is the number of a column.
people-list-unclear = Column { $column } was unclear and stays empty; you can fill it in later
people-list-nameless = This row has no name; please add it and paste again
people-list-no-name = Column { $column } does not look like a name; please check

## Learned

# How often: { $alone } and { $helped } are numbers.
learned-evidence = alone { $alone } times, with help { $helped } times
learned-signed = Noted: done on their own phone today.
learned-unsigned = Taken back.
learned-all-channels = Together
# { $scams }, { $genuine } and { $enough } are numbers.
learned-thin = There is little to go by: { $scams } scams, { $genuine } genuine ones. From { $enough } of each a finding is shown.
# { $d } is the discrimination, { $error } its standard error.
learned-tells-apart = They tell true from false (d′ { $d }, standard error { $error }).
learned-tells-hardly = They hardly tell true from false yet (d′ { $d }, standard error { $error }).
learned-leans-suspicious = Rather cautious: genuine ones are taken for false. Next, practise accepting what is real.
learned-leans-trusting = Rather trusting: false ones are believed. Next, practise checking first.
learned-leans-nowhere = They lean to neither side.
learned-stumblers = { $people } of the { $here } who came as far
learned-touched = touched “{ $what }” on “{ $place }”
learned-touched-something = something else was touched on “{ $place }”
learned-touched-back = went back from “{ $place }”
learned-touched-home = went home from “{ $place }”
learned-touched-beside = touched beside everything on “{ $place }”
learned-touched-notice = touched the notice above “{ $place }”
learned-judged = Of { $scams } scams { $hits } were kept off; of { $genuine } genuine ones { $alarms } were called false.
learned-deck = Telling true from false
learned-review = Review
learned-attempt-done = { $title } ({ $way }): done, { $helps } hints
learned-attempt-open = { $title } ({ $way }): to step { $step } of { $steps }
learned-slip = “{ $lesson }”: { $step } ({ $count } times)
learned-note = { $when } { $about } { $text }
learned-note-eyes = cannot see it well
learned-note-hands = hard to hit
learned-note-words = hard to read
learned-note-fear = does not dare
learned-note-understood = understood
learned-note-other = noted
advice-begin = Nothing yet. Sit beside them for the first lesson.
advice-trust-more = Takes genuine ones for false. Look at some real notices together, and say what shows that they are real.
advice-watch-out = Some scams were believed. Do not frighten; another set, asking first: “What does it want me to do?”
advice-review = Some things were not practised for three weeks. Let them do it alone once more; just watch.
advice-less-help = Some things still take help. The same lesson again, with one word less.
advice-own-phone = Done in practice. Do it together on their own phone, and note it below when it worked.
advice-go-on = All well. On to the next lesson.
audit-view-learner = saw a learner's page
audit-sign-off = noted { $detail } as done on a learner's own phone
audit-unsign = took back { $detail } of a learner

## Reports

printing-about-quarterly = For the authority: how many came, what they learned, what they say.
printing-about-class-outcome = One class, skill by skill: how many are learning it, do it alone, and still do after three weeks.
printing-about-attendance = One class: who came when.
printing-about-sign-in = Printed before a meeting, for signing by hand.
printing-about-meeting = The record of a class's last meeting.
printing-about-learner = To be looked at together: what is done alone, what is being learned.
printing-about-certificate = For a learner: lessons completed, things done alone.
printing-about-volunteer-hours = Volunteers' hours, to be stamped.
# { $from } and { $to } are days.
printing-period-quarter = This quarter (from { DATE($from, style: "month-day") })
printing-period-last-quarter = The last quarter ({ DATE($from, style: "month-day") } to { DATE($to, style: "month-day") })
printing-period-month = This month
printing-period-year = This year
printing-which-class = Please choose a class first.
printing-which-learner = Please choose a learner first.
printing-nothing-yet = There is nothing to print here yet: no meeting has been held to its end.
printing-shown = It is ready and lies open, to be printed. If you do not see it: { $place }
# { $place } is where the file lies.
printing-kept = It is ready, and kept here: { $place }
printing-no-font = This computer lacks a Chinese font. Please install fonts-noto-cjk, and print again.
printing-not-written = It could not be kept. Please look whether the disk has room and the file is not open elsewhere, and print again.

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
audit-export-own = gave a learner everything that is kept of them
audit-export = printed “{ $object }”

## First start

setup-centre-missing = Please write the centre's name.
recovery-shown = The recovery sheet is open: please print it.
recovery-kept-file = The recovery sheet is made. Please open the file that is named below, and print it.
sound-sentence = Hello, and welcome to Yinxing. Can you hear me well?
sound-looking = Looking for a voice. One moment, please.
# { $voice } is a voice's name.
sound-found = A voice was found: { $voice }
sound-found-some = A voice was found.
sound-none = This computer cannot read aloud yet. Lessons work all the same.
sound-fine = Good: learners will hear it too. On we go.
sound-do-service = Ask whoever looks after the computer to install the speech service. In a terminal:
    sudo apt install speech-dispatcher espeak-ng
sound-do-voice = Ask whoever looks after the computer to install a voice of this language. In a terminal:
    sudo apt install speech-dispatcher-espeak-ng
sound-do-device = Please see whether the loudspeaker is plugged in and switched on.
sound-do-stuck = Please restart the computer: the speech service does not answer.
sound-do-speaker = Please see whether the loudspeaker is plugged in and switched on.
sound-do-again = Then close the program, open it again, and listen once more under “Keeping”.
sound-do-louder = Please turn the computer's volume up: the small loudspeaker in the corner of the screen.
sound-do-knob = If the loudspeaker has a knob of its own, turn that up too.
sound-do-output = In the computer's sound settings, choose your loudspeaker for output.
sound-captions = Captions are always there: lessons work without hearing.
# { $done } weeks of { $weeks } are written.
sample-growing = The demonstration class is coming in: week { $done } of { $weeks }. You can do something else meanwhile.
sample-broke = The demonstration class did not come in to its end. Please take all of it out and put it in once more.
sample-there-already = The demonstration class is here already.
sample-grows-still = The demonstration class is still coming in. Please wait until it is there.
# All are numbers.
sample-count = { $learners } invented learners, { $classes } classes, { $sessions } meetings, { $attempts } lessons begun, { $requests } requests, { $volunteers } volunteers
# { $count } is the sentence above.
sample-removed = All of it is out: { $count }.
audit-new-code = made another recovery code
# { $object } is the trainer's name.
audit-print-code = printed the recovery sheet of { $object }
audit-make-sample = put in the demonstration class
# { $detail } is how much went.
audit-remove-sample = took out the demonstration class: { $detail }

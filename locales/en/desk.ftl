### What the program says in the trainer's window: notices, explanations, sentences that are computed.
### Short, spoken to a volunteer. Never "wrong", never "failed".

## Everywhere

title = Yinxing · Trainer
trouble-stale = This has just changed. The latest is shown now.
trouble-not-recorded = It could not be saved. Please check that the disk has room, and try again.
trouble-broken = That did not work. Please try again, or restart the program.

# A moment. { $date } is a day, { $time } a time of day.
when = { DATE($date, style: "month-day") }, { TIME($time) }
day = { DATE($date, style: "month-day") }
tongue-zh-cn = Chinese
tongue-mn-mong-cn = Mongolian
tongue-mn-cyrl-mn = Mongolian (Cyrillic)
tongue-en = English

## Gate

gate-names-missing = Please enter the centre's name and your own.
# { $digits } is a number.
gate-pin-short = A PIN needs { $digits } digits or more.
gate-another-pin = That PIN does not match. Please try again.
# { $seconds } is a number.
gate-wait = Please wait { $seconds } seconds and try again.

## Classroom

board-empty = Nobody has sat down to practise yet.
# { $people } is a number.
board-calm = All { $people } are doing well.
# { $look } is a number.
board-look = { $look } to look in on when you have a moment.
# { $come }, { $look } are numbers.
board-come = { $come } waiting for help{ $look ->
    [0] .
   *[other] , { $look } more to look in on.
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
board-support-guided = step by step
board-support-supported = supported
board-support-independent = on their own
board-support-transfer = in a different app
board-no-help = no hints
# { $count } is a number.
board-help = { $count ->
    [one] 1 hint
   *[other] { $count } hints
}
board-finished = Finished
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
board-together = { $count } of { $active } are stuck on step { $step } of “{ $title }”
# { $time } is "40 s".
board-hands-today = { $count ->
    [one] 1 hand today
   *[other] { $count } hands today
}, usually answered in { $time }
board-why-private = Please go over
board-why-stuck = Stuck
board-why-needs-person = Needs a person
board-why-wrong-taps = Three taps off the mark
board-why-tap-storm = Tapping very fast
board-why-only-reads = Looking, not daring to tap
board-why-lost = Going back and forth
board-why-real-secret = May be typing a real password
board-why-gave-in = Followed the scammer
board-why-over-suspicious = Takes real ones for scams
board-why-distress = Found this scene upsetting
board-why-talk-first = Talk first, then the check
board-advice-stuck = Sit down next to them and ask: “Which one would you like to tap?”
board-advice-needs-person = Go there first. Sit down and ask: “Which one would you like to tap?”
board-advice-wrong-taps = Ask what they are looking for, then look at the screen together.
board-advice-tap-storm = Shaky hands, or anxious? Turn on “My hands shake a little” together and slow down.
board-advice-only-reads = Sit next to them. Leave the mouse and the screen alone; wait for their own tap.
board-advice-lost = The program has brought them back; a glance is enough.
board-advice-real-secret = Say quietly: “Only the practice password here, never the real one.”
board-advice-gave-in = Not in front of others. Go through it together once more: anyone can run into this script.
board-advice-over-suspicious = Look at this real one together: who contacted whom, and on whose number?
board-advice-distress = A quiet picture is on the screen. Go and sit with them; do not ask for details.
board-advice-talk-first = Talk about which step is hard, then do it once with help. No check today.
board-lure-threat = fear
board-lure-gain = greed
board-lure-kinship = family feeling
board-lure-other = other
board-tapped-back = the Back key
board-tapped-home = the Home key
board-tapped-beside = an empty spot
board-noted-eyes = Eyes: cannot see it well
board-noted-hands = Hands: hard to hit the key
board-noted-words = Words: reads little
board-noted-fear = Fear: does not dare to tap
board-noted-understood = Understood
board-noted-other = Noted
# { $name } is a person.
board-coming-done = { $name } knows you are coming.
board-stopped-done = { $name } now sees a quiet picture.
board-say-again-done = Said again for { $name }.
board-show-the-spot-done = The spot lit up for { $name }.
board-demonstrate-done = Demonstrated for { $name }.
board-one-step-back-done = { $name } is back at the start of the step.
board-slower-done = Slower now for { $name }.
# { $name } has been there for { $minutes } minutes.
board-turn = { $name } has been there for { $minutes } min
board-turn-guest = A guest sits there
board-turn-free = The seat is free
board-turn-none = no turn yet today
# { $age } is "20 min".
board-turn-was = had a turn { $age } ago
board-handed-over = The seat is now { $name }’s. Everything done so far is kept.

## Meetings

meeting-dropped = This meeting has been taken off the list.
meeting-begun = The meeting has started. Everyone who has sat down is signed in.
# { $came } is a number.
meeting-ended = The meeting is over; { $came } came today. Everything is saved.
meeting-noted = Noted.
meeting-all-here = { $count } signed in. Tap the name of anyone who is not here.
meeting-vote-on = The learners' windows are asking how it was.
meeting-vote-off = The vote is closed.
meeting-vote-kept = The vote is recorded, without a name.
meeting-volunteer-name-missing = Please enter the volunteer's name.
meeting-day-missing = Please give both day and time.
meeting-print-no-lessons = There is no lesson in this meeting yet. Please choose one first.
meeting-paper-script = Script for the trainer
meeting-paper-cards = Cards to take home
meeting-script-goal = Afterwards learners can: { $goal }
meeting-script-point = { $point }. You may say: { $say }
meeting-own-phone = What it is called on real phones
meeting-script-notes = My own notes
meeting-state-planned = Not started yet
# { $came } is a number.
meeting-state-running = In progress, { $came } signed in
meeting-state-closed = { $came } came
# { $time } is a time of day.
meeting-signed-self = signed in, { $time }
meeting-signed-trainer = marked, { $time }
meeting-signed-all = all here, { $time }
meeting-signed-paper = from paper
# { $signed } is "signed in, 9:50".
meeting-signed-late = { $signed } (later)
meeting-role-teach = teaches
meeting-role-assist = assists
meeting-role-interpret = interprets
meeting-volunteer-here = { $role } · since { $from }
meeting-volunteer-gone = { $role } · { $from } to { $to }, { $hours } h
# { $count } is a number.
meeting-why-due = due for review: { $count }
meeting-why-alone = { $count } can do it on their own
meeting-why-new = new
meeting-stumbles-class = Where this class has got stuck before
meeting-stumbles-everybody = Where other learners have got stuck
meeting-stumbles-course = Nobody has practised it yet; this is what the lesson expects
meeting-stumble = Step { $step }: “{ $item }” was tapped on “{ $screen }”, { $count } times
meeting-stumble-foreseen = Step { $step }: “{ $item }” is easily tapped instead
meeting-stumble-long = Step { $step } takes { $count } taps: take it slowly
meeting-stumble-typing = Step { $step } involves typing: take it slowly
meeting-home-screen = the home screen

## Learners

audit-forget = erased a learner's name
audit-consent = noted a learner's consent
audit-withdraw-consent = noted that a learner withdrew consent
# { $detail } is a number of days.
audit-retention = names now stay { $detail } days
# { $detail } is a number.
audit-import = added { $detail } learners from a list
private-number = There seems to be a phone or ID number in it. These are never kept: please take it out, then try again.
people-name-missing = Please enter a name.
# { $name } is a person.
people-same = There is already a “{ $name }”. Is it the same person?
people-added = “{ $name }” has been added.
people-changed = “{ $name }” has been updated.
people-hidden = Removed from the welcome screen. Everything is kept.
people-back = Back on the welcome screen.
people-days-between = Please enter a number of days from 30 to 730.
# { $days } is a number.
people-days-kept = Done: names are kept for { $days } days.
# { $when } is a day and time.
people-last-here = Last here: { $when }
# { $count } is a number.
people-forgotten = Names erased: { $count }. Their practice still counts, but nobody can tell whose it was.
# { $decade } is like 1940.
people-born = born in the { $decade }s
people-pasture = pastures
# { $when } is a day and time.
people-agreed-on = Agreed in person after hearing the page: { $when }
people-not-agreed = No consent yet.
people-read-first = Please read this page aloud to the end first, then ask.
people-agreed = Noted: “{ $name }” agrees.
people-withdrawn = Noted: “{ $name }” has withdrawn consent.
people-consent-what = We write down what you like to be called, which lessons you practise, and how they go.
people-consent-where = It stays on this computer and in the centre's backups. It does not go online and is given to nobody.
people-consent-why = We write it down so that you can carry on next time, and so that the trainer knows how to help you.
people-consent-free = You do not have to agree. You can still learn here, as a guest.
people-consent-back = You can change your mind at any time. Just say so, and we will erase your name.
people-class-name-missing = Please give the class a name.
people-class-added = “{ $name }” is ready.
people-class-copy = { $name } (new)
people-class-archived = “{ $name }” has been archived.
people-class-again = “{ $name }” is meeting again.
# { $place } is a place, { $members } a number.
people-class-about = { $place } · { $members } people
people-class-members = { $members } people
people-joined = Joined the class: { $count }.
people-left = “{ $name }” has left this class.
# { $rows } is a number.
people-list-long = Please paste no more than { $rows } lines at a time. You can do it in parts.
people-list-empty = There are no names in the list yet. One per line is enough.
# { $name } is the learner.
people-own-file = { $name }, own records
# { $place } is where the file lies.
people-own-made = Two files have been made, one to read and one for a computer, at { $place }. Please give them only to this person.
# { $count } is a number of people.
people-due = Names that are due: { $count }. These people have not been here for a long time. Please see the list under “Learners”; nothing is deleted by itself.
# { $count } is a number.
people-list-taken = Added: { $count }.
people-list-known = Already there; not added again
# { $column } is the number of the column.
people-list-private = Column { $column } looks like an ID or phone number; it was not kept
people-list-twice = Twice in the list; added once
people-list-same-name = There is already someone of that name; please check whether it is the same person
# { $file } is the file's name.
people-file-large = “{ $file }” is too large. Keep only the page with the list, and choose it again.
people-file-empty = “{ $file }” is empty. Please check that it is the right file.
people-file-workbook = “{ $file }” cannot be opened. Open it in a spreadsheet program, save a copy, and choose that.
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
learned-all-channels = All together
# { $scams }, { $genuine } and { $enough } are numbers.
learned-thin = Not enough to go by yet: { $scams } scams, { $genuine } real ones. A finding is shown once there are { $enough } of each.
# { $d } is the discrimination, { $error } its standard error.
learned-tells-apart = They can tell real ones from scams (d′ { $d }, standard error { $error }).
learned-tells-hardly = They cannot yet reliably tell real ones from scams (d′ { $d }, standard error { $error }).
learned-leans-suspicious = Rather suspicious: real ones are taken for scams. Next, practise recognising what is real.
learned-leans-trusting = Rather trusting: scams are believed. Next, practise checking first.
learned-leans-nowhere = They lean neither way.
learned-stumblers = { $people } of the { $here } who got this far
# { $alone } and { $both } are numbers: one skill of one learner counts once.
learned-agreement-says = Of { $alone } skills done alone on the practice phone, { $both } were also done on the learner's own phone.
learned-agreement-nothing = Nobody has done anything alone on the practice phone yet. Once somebody has, do it together on their own phone.
# What learners said in reviews. { $tried }, { $worked } and { $not } are numbers.
learned-agreement-told = Learners themselves say: tried { $tried } times, worked { $worked } times; not used yet, { $not } times.
learned-touched = tapped “{ $what }” on “{ $place }”
learned-touched-something = tapped something else on “{ $place }”
learned-touched-back = went back from “{ $place }”
learned-touched-home = went to the home screen from “{ $place }”
learned-touched-beside = tapped an empty spot on “{ $place }”
learned-touched-notice = tapped the notice at the top of “{ $place }”
learned-judged = Scams: { $hits } of { $scams } caught. Real ones: { $alarms } of { $genuine } taken for scams.
learned-deck = Real or scam
learned-review = Review
learned-attempt-done = { $title } ({ $way }): finished, { $helps } hints
learned-attempt-open = { $title } ({ $way }): reached step { $step } of { $steps }
learned-slip = “{ $lesson }”: { $step } ({ $count } times)
learned-note = { $when } { $about } { $text }
learned-note-eyes = cannot see it well
learned-note-hands = hard to hit the key
learned-note-words = hard to read
learned-note-fear = does not dare to tap
learned-note-understood = understood
learned-note-other = noted
advice-begin = Nothing yet. Sit next to them for the first lesson.
advice-trust-more = Takes real ones for scams. Look at some real notices together: they come from one’s own app or a saved number.
advice-watch-out = Some scams were believed. Do not frighten them; try another set, asking first: “Who contacted whom?”
advice-review = Some things have not been practised for three weeks. Let them do it on their own once more; just watch.
advice-less-help = Some things still need help. Do the same lesson again, and say one sentence less.
advice-own-phone = They can do it in practice. Do it together on their own phone, and note it below when it worked.
advice-go-on = All good. On to the next lesson.
audit-view-learner = viewed a learner's page
audit-sign-off = noted { $detail } as done on a learner's own phone
audit-unsign = took back { $detail } for a learner

## Reports

printing-about-quarterly = For the authority: how many came, what they learned, what they say.
printing-about-class-outcome = One class, skill by skill: how many are learning it, can do it alone, and still can after three weeks.
printing-about-attendance = One class: who came when.
printing-about-sign-in = Print it before a meeting, for people to sign.
printing-about-meeting = The record of a class's last meeting.
printing-about-learner = To look at together: what they can do alone and what they are learning.
printing-about-certificate = For a learner: lessons completed, things they can do alone.
printing-about-volunteer-hours = Volunteers' hours, ready for the stamp.
# { $from } and { $to } are days.
printing-period-quarter = This quarter (from { DATE($from, style: "month-day") })
printing-period-last-quarter = The last quarter ({ DATE($from, style: "month-day") } to { DATE($to, style: "month-day") })
printing-period-month = This month
printing-period-year = This year
printing-which-class = Please choose a class first.
printing-which-learner = Please choose a learner first.
printing-nothing-yet = There is nothing to print here yet: no meeting has been finished.
printing-shown = It is ready and open for printing. If you do not see it: { $place }
# { $place } is where the file lies.
printing-kept = It is ready and saved here: { $place }
printing-no-font = This computer has no Chinese font. Please install fonts-noto-cjk, and print again.
printing-not-written = It could not be saved. Please check that the disk has room and the file is not open elsewhere, and try again.

## Requests

orders-about = { $place } · { $people } people · { $language }
orders-one-line = { $topic } ({ $about })
orders-topic-missing = Please say what people want to learn, and where.
orders-asked = Noted. An answer is due within two working days.
# { $count } is a number.
orders-asked-alike = Noted. { $count } more requests from the same place ask for the same thing: see whether they can be merged.
orders-state-asked = asked
orders-state-dispatched = dispatched
orders-state-claimed = claimed
orders-state-accepted = accepted
orders-state-served = served
orders-state-rated = rated
orders-state-closed = closed
orders-state-refused = cannot be done now
orders-state-merged = merged
orders-late-asked = No answer after two working days
orders-late-dispatched = Nobody has taken it for three days: take it back and send it elsewhere
orders-settled-route = Same route
orders-settled-team = Team
orders-settled-deadline = Deadline
orders-settled-planned = Planned for
orders-settled-kit = To bring
orders-settled-volunteers = Who goes
orders-role-teach = teaches
orders-role-assist = assists
orders-role-interpret = interprets
orders-who = { $name } ({ $role })
orders-step = { $when }: { $state } { $who }
orders-step-remark = { $when }: { $state } { $who} – { $remark }
orders-session = { $when }, { $class }, { $came } came
orders-no-votes = Nobody has voted yet. Please collect the smile votes in class first.
orders-call-back = Satisfaction { $percent } % ({ $votes } votes). Below 60 %: please follow up with a call.
orders-content = Satisfaction { $percent } % ({ $votes } votes)
orders-why-missing = Please say why it cannot be done.
orders-day-missing = Please choose a day.
orders-day-past = That day has passed. Please choose another.
orders-day-late = That is after the deadline. Please choose another day.
orders-team-missing = Please say which team takes it.
orders-nobody-comes = Please choose at least one volunteer.
orders-not-introduced = One of them has not had the half-hour introduction. Please note it below first.
orders-nobody-speaks = None of them speaks { $language }. Please add someone who does.
orders-session-missing = Please choose the meeting.
orders-hours-open = Some volunteers' hours are not confirmed yet. Please confirm them below first.
orders-other-missing = Please choose the request to merge it with.
orders-now-asked = Taken back. It can be sent to another team.
orders-now-dispatched = Sent. If nobody takes it within three days, it is shown here.
orders-now-claimed = Claimed. Next: who goes.
orders-now-accepted = It is settled who goes.
orders-now-served = Service noted. Next: were people satisfied?
orders-now-rated = Rated. Once the hours are confirmed it can be closed.
orders-now-closed = This request is closed. Thanks to everyone.
orders-now-refused = The reason is noted.
orders-now-merged = Merged.
orders-name-missing = Please enter a name.
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
keeping-stick = USB stick { $name }
keeping-last-none = There is no backup yet.
keeping-last-made = Last backup: { $when }
keeping-last-not-made = On { $when } no backup could be made. Please check that the stick is plugged in.
keeping-made = The backup has been made and checked. It is in { $folder }.
keeping-not-made = It could not be saved to { $folder }. Please check that the stick is plugged in and has room.
keeping-no-folder = { $folder } cannot be found. Please choose one below, or enter the full path.
keeping-damaged = { $name } cannot be opened or is incomplete. Please choose another.
keeping-put-back = The next time the program is opened, the backup from { $when } will be put in place. The present records are kept beside it; nothing is lost.
keeping-size = { $megabytes } MB
keeping-holds-learners = Learners
keeping-holds-sessions = Meetings held
keeping-holds-attempts = Lessons practised
keeping-holds-events = Records
keeping-holds-newest = Newest
keeping-name-missing = Please enter the trainer's name.
keeping-trainer-added = { $name } can sign in now.
keeping-last-trainer = This is the only trainer left. Please add another one first.
keeping-retired = They cannot sign in any more; what they did stays.

# Who did what. { $object } and { $detail } are names or ids.
audit-sign-in = signed in
audit-add-trainer = added a trainer
audit-recover = changed the PIN with the recovery code
audit-change-pin = changed the PIN
audit-retire-trainer = a trainer left
audit-back-up = made a backup
audit-restore = prepared to restore the backup { $object }
audit-export-own = gave a learner all the records kept about them
audit-export = printed “{ $object }”

## First start

setup-centre-missing = Please enter the centre's name.
recovery-shown = The recovery sheet is open: please print it.
recovery-kept-file = The recovery sheet is ready. Please open the file named below, and print it.
sound-sentence = Hello, and welcome to Yinxing. Can you hear me well?
sound-looking = Looking for a voice. One moment, please.
# { $voice } is a voice's name.
sound-found = A voice was found: { $voice }
sound-found-some = A voice was found.
sound-none = This computer cannot read aloud yet. Lessons work all the same.
sound-fine = Good: learners will hear it too. Let us go on.
sound-do-service = Ask whoever looks after the computer to install the speech service. In a terminal:
    sudo apt install speech-dispatcher espeak-ng
sound-do-voice = Ask whoever looks after the computer to install a voice for this language. In a terminal:
    sudo apt install speech-dispatcher-espeak-ng
sound-do-device = Please check that the loudspeaker is plugged in and switched on.
sound-do-stuck = Please restart the computer: the speech service does not answer.
sound-do-speaker = Please check that the loudspeaker is plugged in and switched on.
sound-do-again = Once it is installed, close the program, open it again, and listen once more under “Keeping”.
sound-do-louder = Please turn up the computer's volume, with the small loudspeaker in the corner of the screen.
sound-do-knob = If the loudspeaker has a knob of its own, turn that up too.
sound-do-output = In the computer's sound settings, choose your loudspeaker for output.
sound-captions = Captions are always there: lessons work without sound.
# { $done } weeks of { $weeks } are written.
sample-growing = The demonstration class is being added: week { $done } of { $weeks }. You can do something else meanwhile.
sample-broke = The demonstration class could not be completed. Please remove all of it and add it again.
sample-there-already = The demonstration class is already here.
sample-grows-still = The demonstration class is still being added. Please wait until it is complete.
# All are numbers.
sample-count = { $learners } invented learners, { $classes } classes, { $sessions } meetings, { $attempts } lessons begun, { $requests } requests, { $volunteers } volunteers
# { $count } is the sentence above.
sample-removed = All removed: { $count }.
audit-new-code = made a new recovery code
# { $object } is the trainer's name.
audit-print-code = printed the recovery sheet of { $object }
audit-make-sample = added the demonstration class
# { $detail } is how much went.
audit-remove-sample = removed the demonstration class: { $detail }

### The words of the trainer's window itself (labels). What else it shows is in desk.ftl.
### A volunteer understands them the first time: short, no jargon.

## Everywhere

desk-rooms = Menu
desk-room-board = Classroom
desk-room-meeting = Meetings
desk-room-people = Learners
desk-room-learned = Learned
desk-room-printing = Reports
desk-room-orders = Requests
desk-room-keeping = Keeping
desk-title-set-up = First start
desk-title-gate = Please sign in
desk-title-board = The class in progress
desk-title-meeting = Meetings
desk-title-people = Learners and classes
desk-title-learned = What was learned
desk-title-printing = Reports and cards
desk-title-orders = Requests and volunteers
desk-title-keeping = Safekeeping
# { $day }: a day.
desk-day = { DATETIME($day, month: "long", day: "numeric", weekday: "short") }
desk-day-today = Today, { DATETIME($day, month: "long", day: "numeric", weekday: "short") }
desk-lock = Lock
desk-sample = Demonstration data
desk-theme-light = Light
desk-theme-dark = Dark
desk-theme-contrast = High contrast

## Gate

gate-title = Please sign in
gate-who = Who are you?
gate-pin = PIN
gate-new-pin = New PIN
gate-code = Recovery code
gate-enter = Sign in
gate-forgotten = I forgot my PIN
gate-remembered = I remember it
# { $seconds } is a number.
gate-waiting = Please wait { $seconds } seconds and try again.
gate-code-title = Please keep the recovery code safe
gate-code-why = If you forget the PIN, this is the only way in. Print it or write it down. It is shown only once.
gate-code-kept = I have kept it

## First start

# { $step } and { $steps } are numbers.
setup-step = Step { $step } of { $steps }
setup-all-done = All { $steps } steps are done
setup-next = Next
setup-back = Back
setup-later = Later
setup-title-centre = What is our centre called?
setup-title-trainer = You are the first trainer
setup-title-sound = Can you hear the voice?
setup-title-class = The first class
setup-title-learners = The first learners
setup-title-ready = Ready to start
setup-kept-centre = “Next” saves it. If the program is closed in between, you carry on from here.
setup-kept-trainer = “Next” saves it. Next time, your PIN lets you carry on from there.
setup-centre = The centre's name
setup-centre-hint = For example “Sunshine Community Centre”. It appears on every printed sheet.
setup-trainer-why = The PIN protects the trainer's side: only trainers can see learners' records.
setup-name = What should we call you?
# { $digits } is a number.
setup-pin = Choose a PIN ({ $digits } digits or more)
setup-pin-again = The same PIN again
setup-pin-differs = The two do not match yet. Please type it once more.
# { $name } is a name.
setup-trainer-there = { $name }, your PIN is set. You can change it later under “Keeping”.
setup-class-why = People who have lessons together are a class. Call it what you like.
setup-class = Class name
setup-class-hint = For example “Monday morning”
setup-learners-why = One name per line; nicknames are fine. In the learners' window they tap their own name and sit down.
setup-learners = The learners' names
# { $count } is a number, { $names } are names.
setup-learners-there = { $count } already here: { $names }
setup-learners-add = Add them
setup-summary = Saved so far
# { $count } is a number.
setup-summary-learners = { $count ->
    [one] One learner
   *[other] { $count } learners
}
setup-code-title = First, keep the recovery code safe
setup-now-title = What next
setup-now-1 = In the learners' window, ask them to tap their own name.
setup-now-2 = Under “Meetings”, press the name of the class, choose the lesson, and start.
setup-now-3 = Under “Classroom” you see who needs help.
setup-end = It is safe: go to the classroom
code-print = Print the recovery sheet
# { $trainer } is a name.
code-of = The recovery code of { $trainer }
# { $place } is where the file lies.
code-sheet = The recovery sheet is at { $place }. Print it; once you press “I have kept it”, the file is deleted and no copy stays on this computer.
sound-play = Read it to me
sound-play-again = Read it again
sound-slower = Read it slower
sound-question = Did you hear it?
sound-yes = I heard it
sound-quiet = Too quiet
sound-nothing = I heard nothing
sound-will-say = This sentence will be read
sample-title = Have a look around first
sample-why = Adds a class of invented learners; each name is marked “演示” (demonstration). You can remove all of it at any time; real learners are not touched.
sample-make = Add a demonstration class
sample-remove = Remove all of it
sample-remove-note = Only the demonstration is removed. Real learners and their records stay as they are.
keeping-part-sound = Sound
keeping-part-sample = Demonstration
keeping-sound-note = It interrupts what the learners' window is reading out.

## Classroom

board-pause-all = Pause everyone
board-go-on = Go on
board-seats = Seats in the room
board-show-all = Show on the big screen
board-call-seat = Open the learners' window
board-empty-title = The room is still empty
board-empty-running = Learners sit down by tapping their own name in the learners' window; then they appear here.
board-empty-note = First start a meeting in “Meetings”; whoever sits down is signed in.
board-to-meetings = To the meetings
board-needs = Who needs help first
board-needs-none = Nobody is waiting now
board-coming = I am coming
board-close = Close
board-private = for you only
# { $taps } are the places touched, with arrows between.
board-taps = Tapped: { $taps }
board-nudges = Help from here
board-nudge-say-again = Say again
board-nudge-show-the-spot = Light it up
board-nudge-demonstrate = Show how
board-nudge-one-step-back = Back one step
board-nudge-slower = Slower
board-stop = Stop this scene
board-note = Note
board-note-eyes = Eyes
board-note-hands = Hands
board-note-words = Words
board-note-fear = Fear
board-note-understood = Got it
board-note-back = Undo
board-hot-seat = Taking turns
board-turn-over = time to change over
board-sit-down = Your turn
# { $count } is a number.
board-more-wait = { $count } more waiting
board-screen-next = Next tap
board-screen-again = From the start
board-screen-close = Close the big screen

## Meetings

meeting-plan-title = Plan a meeting
# { $class } is the class, { $count } a number.
meeting-plan-for = { $class } ({ $count })
meeting-no-class = There is no class yet. Please make one in “Learners” first.
meeting-list = Meetings
meeting-list-empty = Nothing is planned. Press a class above to plan today's meeting.
meeting-back = All meetings
meeting-to-board = See the class
meeting-parts = This meeting
meeting-part-roll = Sign in
meeting-part-plan = Lesson plan
meeting-part-helpers = Volunteers
meeting-part-close = Close
meeting-day = Day
meeting-time = Time
meeting-place = Place
meeting-languages = Languages
meeting-way = How to work
meeting-together = All together
meeting-each = Each on their own
meeting-pasture = In the pastures
meeting-add-lesson = Add a lesson
meeting-choose-lesson = Please choose a lesson
meeting-begin = Start
meeting-drop = Cancel this meeting
meeting-help-rule = Keep your hands off the learner's phone; ask first: “Which one would you like to tap?”
meeting-print-list = Print the sign-in sheet
meeting-print-script = Print the script
meeting-print-take-home = Print take-home cards
meeting-no-lessons = No lesson has been chosen yet.
meeting-without = Remove this one
meeting-goal = Afterwards learners can:
meeting-stumbles = Where people get stuck
# { $words } is a sentence of the lesson.
meeting-you-may-say = You may say: { $words }
meeting-own-phone = What it is called on real phones
meeting-script = What to say, step by step
meeting-came = { $came } of { $of } in the class are here
meeting-all = Everyone is here
meeting-paper = Copy from paper
meeting-also-here = People from other classes
meeting-roll = Roll call
meeting-roll-hint = Whoever sits down is signed in. For anyone else, press the name; press again to undo.
meeting-paper-hint = Press each name that is signed on the paper sheet.
meeting-role = To do what?
meeting-as-teach = Teaches
meeting-as-assist = Assists
meeting-as-interpret = Interprets
# { $name } is a person.
meeting-volunteer-in = { $name } is here
meeting-new-volunteer = A new volunteer's name
meeting-volunteer-add = Sign in
meeting-no-volunteers = No volunteer has signed in yet.
meeting-volunteer-out = Has left
meeting-vote-title = How was it?
meeting-vote-note = Learners tap a face in their own window; no name is kept.
meeting-vote-begin = Ask everyone
meeting-vote-end = Close the vote
meeting-vote-aloud = Somebody said it out loud or on paper
meeting-remark = Their own words (optional)
# { $vote } is "Good".
meeting-one-more = One more: { $vote }
meeting-notes = Notes on this meeting
meeting-keep-notes = Save
meeting-end = End the meeting

## Learners

people-parts = What to show
people-part-people = Learners
people-part-list = Add many at once
people-part-classes = Classes
people-part-keep = How long names stay
people-search = Find someone (name, pinyin initials, community)
people-none = There are no learners yet. Write a name above and press Enter.
people-not-found = Nobody found. To add them, enter the name above.
people-new-name = New person's name
people-more = More details (optional)
people-add = Add
people-same-yes = Yes, the same person
people-same-no = Someone else: add
people-show-hidden = Show hidden ones too
people-is-hidden = hidden
people-name = Name
people-decade = Born in
people-sex = Sex
people-woman = Woman
people-man = Man
people-language = Spoken at home
people-place = Community or village
people-in-pasture = Lives in the pastures
people-unsaid = Not said
# { $decade } is like 1940.
people-decade-of = { $decade }s
people-needs = What helps
people-slow = More time
people-tremor = Shaky hands
people-vision = Larger text
people-hearing = Louder and slower
people-reading = Everything read out
people-save = Save
people-close = Close
people-hide = No longer coming: remove from the welcome screen
people-unhide = Back on the welcome screen
people-consent = Consent
people-consent-read = Read it to them
people-consent-page = Please read this aloud, slowly
people-consent-yes = They say: I agree
people-consent-back-key = They withdraw consent
people-forget = Forget me
people-forget-what = Erases the name, decade, community and trainers' notes. How much was practised stays, but nobody can tell whose it was. This cannot be undone.
people-forget-now = Erase this name
people-forget-not = Keep it for now
people-hand-over = Give this person their records
people-list-hint = One person per line. You can also copy from a spreadsheet and paste it here; headings such as “name, sex, decade, community” are understood.
people-list-text = List
people-list-file = Choose a file (spreadsheet or CSV)
people-list-or = Or paste it here
people-list-private = Columns with ID numbers, phone numbers or addresses are not kept.
people-list-add = Add
people-list-leave = Leave out
people-list-look = Check it first
people-list-row = Row
people-list-name = Name
people-list-about = Other details
people-list-remark = Please check
people-list-class = Into which class
people-list-no-class = No class yet
# { $count } is a number.
people-list-take = Add these { $count }
people-list-back = Do not add; go back
people-class-new = Name of the new class
people-class-make = Create class
people-class-none = There is no class yet. Give it a name, and it is ready.
people-class-name = Class name
people-class-place = Where it meets
people-class-columns = Seats in a row
people-class-copy-key = Create another like it
people-class-archive = Archive this class
people-class-unarchive = Meet again
people-class-is-archived = archived
people-class-join = Add to the class
people-class-nobody = Nobody is in the class yet. Find someone below and press the name.
people-class-seat = Seat
people-class-team = Group
people-class-no-seat = No seat
# { $seat } is a number.
people-class-seat-number = No. { $seat }
people-class-leave = Leave the class
people-keep-title = Erase a name after this long without a visit
people-keep-days = Days (30 to 730)
people-keep-save = Save
people-keep-none = No name is due now.
people-keep-due = These names are due
people-fade-ask = Ask once more, and keep:
people-fade = Let the name go:
people-keep-all = Erase all of them

## Learned

learned-empty = There is no class yet, or nobody has practised. It will show here after the first lesson.
learned-class = Class
learned-parts = What to show
learned-part-matrix = Who can do what
learned-part-chain = How far they have come
learned-part-stumbling = Where they get stuck
learned-part-scams = Real or scam
learned-domain = Topic
learned-learner = Learner
learned-core = core
learned-sign-not-yet = not yet
learned-sign-with-help = with help
learned-sign-not-enough = alone, not yet enough
learned-sign-alone = alone
learned-sign-alone-again = still alone after three weeks
learned-legend = Signs
learned-open-page = Open their page
learned-chain-of = { $members } in the class, { $attended } have come
learned-skill = Skill
learned-alone = Alone
learned-kept = Still alone after three weeks
learned-own-phone = On their own phone
# What was done alone on the practice phone, beside what a trainer saw done on the own phone.
learned-agreement = Practice phone and own phone side by side
learned-agreement-unit = One skill of one learner counts once
learned-agreement-here = This topic
learned-agreement-all = All topics
learned-agreement-note = If it is not noted, perhaps nobody has looked yet.
learned-agree-both = Alone on the practice phone and on their own
learned-agree-alone = Alone on the practice phone only
learned-agree-own = On their own phone only
learned-agree-neither = Practised, neither yet
learned-lesson = Lesson
learned-step = What the step asks
learned-touched-instead = Often tapped instead
learned-how-many = How many people
learned-times = Times
learned-trap = trap
learned-no-stumbling = This class has not got stuck anywhere in this lesson.
learned-channel = Kind of message
learned-scams = Scams
learned-hits = caught
learned-genuine = Real
learned-alarms = taken for scams
learned-no-scams = This class has judged no messages yet.
learned-both = Always look at both together: calling everything a scam is not a skill.
learned-next = What to do next
learned-days = Recent practice
learned-no-days = Nothing practised yet.
learned-slips = Where it was hard
learned-no-slips = Nowhere in particular.
learned-skills = Skills
learned-sign-off = Did it on their own phone
learned-take-back = Take back
# { $day } is a day.
learned-signed-on = done on their own phone, { $day }
learned-private = For the trainer only; not in any report.
learned-notes = Trainer's notes
learned-close = Close

## Reports

printing-papers = Report
printing-period = Period
printing-class = Class
printing-whole-centre = The whole centre
printing-choose = Please choose
printing-learner = Learner
printing-print = Open for printing
printing-xlsx = Save as a spreadsheet
printing-csv = Save as CSV

## Requests

orders-parts = Requests and volunteers
orders-part-orders = Current requests
orders-part-ask = New request
orders-part-volunteers = Volunteers
orders-list = Current requests
orders-empty = There are no requests now. When somebody calls or sends word that they want to learn something, press “New request”.
orders-show-over = Show closed ones too
orders-hide-over = Only open ones
orders-next = Next
orders-move-dispatch = Dispatch
orders-move-claim = Claim
orders-move-accept = Accept
orders-move-serve = Record the visit
orders-move-rate = Rate
orders-move-close = Close
orders-move-take-back = Take back
orders-move-refuse = Cannot be done
orders-move-merge = Merge
orders-history = History
orders-put-away = Close
orders-same-route = On the same route, so one trip will do
# { $time } is a few words.
orders-best-time-is = Best time: { $time }
orders-network-yes = There is a network
orders-network-no = There is no network
orders-team = Team
orders-kit = What to bring
orders-kit-hint = speaker, cards, power bank
orders-planned = Date
orders-deadline = Deadline
orders-who-goes = Who goes
orders-no-volunteers = There are no volunteers yet. Please add one under “Volunteers”.
# { $name } is a name, { $tongues } languages.
orders-volunteer-speaks = { $name } ({ $tongues })
orders-first-teaches = The first one you choose teaches.
orders-which-request = Merge with which request
orders-which-session = Which meeting
orders-choose = Please choose
orders-why = Why can it not be done?
orders-remark = Anything else to note
orders-ask-title = Who wants to learn what
orders-asked-by = Who is asking
orders-by-resident = A resident
orders-by-family = Family
orders-by-grid = Community grid worker
orders-by-gacha = The gacha
orders-by-other = Someone else
orders-topic = What to learn
orders-topic-free = In their own words
orders-topic-words = They would like to learn
orders-place = Where (community or gacha)
orders-people = How many people
orders-language = In which language
orders-best-time = When would suit them
orders-route = Which route (pastures)
orders-ask = Save
orders-volunteer-name = Name
orders-speaks = Speaks
orders-trained-today = Did the introduction today
orders-volunteer-add = Add a volunteer
orders-hours-90 = Hours in 90 days
orders-introduction = Introduction
orders-introduced = done
orders-introduce = Done today
orders-come = Sign in
orders-go = Sign out
orders-retire = No longer comes
orders-visits = Last thirty days
orders-confirm = Confirm hours
orders-hours-confirmed = Confirmed

## Safekeeping

keeping-parts = Safekeeping
keeping-part-copies = Backups
keeping-part-trainers = Trainers
keeping-part-audit = Who did what
keeping-owed = A backup is due. A computer can break down; the copy on the stick will still be there.
keeping-back-up = Back up now
keeping-on-close-yes = Back up when the program closes: on
keeping-on-close-no = Back up when the program closes: off
# { $name } is a file's name.
keeping-waiting = { $name } will be put in place at the next start.
keeping-where = Where backups are kept
# { $label } is "This computer".
keeping-same-disk = { $label } (same disk)
keeping-path = Or enter the full path
keeping-choose = Keep them here
# { $when } is a time.
keeping-preview = What is in the backup from { $when }
keeping-what = What
keeping-in-copy = In the backup
keeping-now = Now
keeping-preview-note = Once it is restored, anything recorded later is no longer shown. The present records are kept beside it; nothing is lost.
keeping-put-back-key = Restore this one
keeping-put-away = Do not restore
# { $keep } is a number.
keeping-copies = Backups here (the newest { $keep } are kept)
keeping-no-copies = There are no backups here yet.
keeping-look = Look inside
keeping-trainers = Who may sign in
# { $name } is a name.
keeping-me = { $name } (you)
keeping-retire = Remove
keeping-another = Add a trainer
keeping-first-pin = Their PIN (six digits or more)
keeping-add = Add
keeping-my-pin = Change my PIN
keeping-change = Change the PIN
keeping-audit = Who did what
keeping-audit-why = Whose records were viewed, what was exported, what was deleted: it is all recorded here, and nobody can change it.
keeping-audit-when = When
keeping-audit-who = Who
keeping-audit-what = What

### The words of the trainer's window itself (labels). What else it shows is in desk.ftl.
### A volunteer understands them the first time: short, no jargon.

## Everywhere

desk-rooms = Office
desk-room-board = Class now
desk-room-meeting = Meetings
desk-room-people = Learners
desk-room-learned = Learned
desk-room-printing = Reports
desk-room-orders = Requests
desk-room-keeping = Keeping
desk-title-set-up = First start
desk-title-gate = Please sign in
desk-title-board = The class going on now
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
gate-who = Who are you
gate-pin = PIN
gate-new-pin = New PIN
gate-code = Recovery code
gate-enter = Come in
gate-forgotten = I forgot my PIN
gate-remembered = I remember it
# { $seconds } is a number.
gate-waiting = Please wait { $seconds } seconds and try again.
gate-code-title = Please keep the recovery code
gate-code-why = If the PIN is forgotten, only this opens the gate. Print it or write it down. It is shown just once.
gate-code-kept = I have kept it

## First start

# { $step } and { $steps } are numbers.
setup-step = Step { $step } of { $steps }
setup-all-done = All { $steps } steps are done
setup-next = Next
setup-back = Back
setup-later = Later
setup-title-centre = What is our centre called
setup-title-trainer = You are the first trainer
setup-title-sound = Can you hear the voice
setup-title-class = The first class
setup-title-learners = The first learners
setup-title-ready = Ready for class
setup-kept-centre = “Next” keeps it. If the program is closed in between, it goes on from here.
setup-kept-trainer = “Next” keeps it. Next time, your PIN lets you go on from there.
setup-centre = The centre's name
setup-centre-hint = For example “Sunshine Community Centre”. It stands on every printed sheet.
setup-trainer-why = The PIN guards the trainers' side: only trainers see what learners did.
setup-name = What may we call you
# { $digits } is a number.
setup-pin = A PIN of your own ({ $digits } digits or more)
setup-pin-again = The same PIN again
setup-pin-differs = The two are not the same yet. Please type the second one again.
# { $name } is a name.
setup-trainer-there = { $name }, your PIN is set. You can change it later under “Keeping”.
setup-class-why = People who meet for lessons are a class. Call it what you like.
setup-class = The class's name
setup-class-hint = For example “Monday morning”
setup-learners-why = One name a line, a nickname is fine. In the learners' window they press their own name and sit down.
setup-learners = The learners' names
# { $count } is a number, { $names } are names.
setup-learners-there = { $count } are here already: { $names }
setup-learners-add = Add them
setup-summary = This is kept
# { $count } is a number.
setup-summary-learners = { $count ->
    [one] One learner
   *[other] { $count } learners
}
setup-code-title = First keep the recovery code
setup-now-title = What now
setup-now-1 = In the learners' window, ask them to press their own name.
setup-now-2 = Under “Meetings”, press the name of the class, choose the lesson, and begin.
setup-now-3 = Under “Class now” you see who needs help.
setup-end = It is kept, to the class
code-print = Print the recovery sheet
# { $trainer } is a name.
code-of = The recovery code of { $trainer }
# { $place } is where the file lies.
code-sheet = The sheet lies at { $place }. Print it; when you press that it is kept, the file is deleted and no copy stays on this computer.
sound-play = Read it to me
sound-play-again = Read it again
sound-slower = Read it slower
sound-question = Did you hear it?
sound-yes = I heard it
sound-quiet = Too quiet
sound-nothing = I heard nothing
sound-will-say = This sentence is read
sample-title = See how it looks first
sample-why = A class of invented learners comes in; each name is marked “演示” (demonstration). You can take all of it out again at any time; real learners are not touched.
sample-make = Put in a demonstration class
sample-remove = Take all of it out
sample-remove-note = Only the demonstration goes. Real learners and their records stay as they are.
keeping-part-sound = Sound
keeping-part-sample = Demonstration
keeping-sound-note = It interrupts what the learners' window is reading.

## Class now

board-pause-all = Stop everybody
board-go-on = Go on
board-seats = Seats in the room
board-show-all = Show on the big screen
board-call-seat = Open the learners' window
board-empty-title = The room is still empty
board-empty-running = Learners sit down by pressing their own name in the learners' window; then they appear here.
board-empty-note = First begin a meeting in “Meetings”; whoever sits down is signed in.
board-to-meetings = To the meetings
board-needs = Whom to see first
board-needs-none = Nobody is waiting now
board-coming = I am coming
board-close = Close
board-private = for you only
# { $taps } are the places touched, with arrows between.
board-taps = Touched: { $taps }
board-nudges = Help from here
board-nudge-say-again = Say again
board-nudge-show-the-spot = Light it up
board-nudge-demonstrate = Show how
board-nudge-one-step-back = Back a step
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
board-turn-over = time for the next one
board-sit-down = Your turn
# { $count } is a number.
board-more-wait = { $count } more are waiting
board-screen-next = Next touch
board-screen-again = From the beginning
board-screen-close = Close the big screen

## Meetings

meeting-plan-title = Plan a meeting
# { $class } is the class, { $count } a number.
meeting-plan-for = { $class } ({ $count })
meeting-no-class = There is no class yet. Please make one in “Learners” first.
meeting-list = Meetings
meeting-list-empty = Nothing is planned. Press a class above, and today's meeting is ready.
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
meeting-way = How
meeting-together = All together
meeting-each = Each their own
meeting-pasture = In the pastures
meeting-add-lesson = One more lesson
meeting-choose-lesson = Please choose
meeting-begin = Begin
meeting-drop = Not this time
meeting-help-rule = Hands off the learner's phone; ask first: “Which one would you like to press?”
meeting-print-list = Print the sign-in sheet
meeting-print-script = Print the script
meeting-print-take-home = Print take-home cards
meeting-no-lessons = No lesson is chosen yet.
meeting-without = Without this one
meeting-goal = Afterwards one can:
meeting-stumbles = Where people stop
# { $words } is a sentence of the lesson.
meeting-you-may-say = You may say: { $words }
meeting-script = What to say, step by step
meeting-came = { $came } here, { $of } in the class
meeting-all = All are here
meeting-paper = From paper
meeting-also-here = Somebody of another class
meeting-roll = The roll
meeting-roll-hint = Whoever sits down signs in. For others press the name; once more takes it off.
meeting-paper-hint = Press the names that are signed on paper.
meeting-role = To do what
meeting-as-teach = Teaches
meeting-as-assist = Sits beside
meeting-as-interpret = Interprets
# { $name } is a person.
meeting-volunteer-in = { $name } is here
meeting-new-volunteer = A new volunteer's name
meeting-volunteer-add = Sign in
meeting-no-volunteers = No volunteer has signed in yet.
meeting-volunteer-out = Has left
meeting-vote-title = How was it
meeting-vote-note = Learners press a face in their own window; no name is kept.
meeting-vote-begin = Ask everybody
meeting-vote-end = End the vote
meeting-vote-aloud = Somebody said it aloud or on paper
meeting-remark = Their words (may be left out)
# { $vote } is "Good".
meeting-one-more = One more: { $vote }
meeting-notes = Notes on this meeting
meeting-keep-notes = Keep
meeting-end = End the meeting

## Learners

people-parts = What to see
people-part-people = Learners
people-part-list = Add many at once
people-part-classes = Classes
people-part-keep = How long names stay
people-search = Find somebody (name, pinyin initials, community)
people-none = There are no learners yet. Write a name above and press Enter.
people-not-found = Nobody found. To add them, write the name above.
people-new-name = Name of somebody new
people-more = More, if you like
people-add = Add
people-same-yes = It is this one
people-same-no = Somebody else: add
people-show-hidden = Hidden ones too
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
people-tremor = Hands shake
people-vision = Larger text
people-hearing = Louder and slower
people-reading = Everything spoken
people-save = Keep the change
people-close = Put away
people-hide = Not coming any more: take from the door
people-unhide = Back to the door
people-consent = Consent
people-consent-read = Read it to them
people-consent-page = Please read this aloud, slowly
people-consent-yes = They say: I agree
people-consent-back-key = They take it back
people-forget = Forget me
people-forget-what = Erases the name, decade, community and the trainers' notes. How often was practised stays, but nobody can tell whose it was. It cannot be brought back.
people-forget-now = Erase this name
people-forget-not = Keep it for now
people-hand-over = Give the records to this person
people-list-hint = One person a line. You may also copy from a table and paste it here; headings such as “name, sex, decade, community” are understood.
people-list-text = List
people-list-file = Choose a file (spreadsheet or CSV)
people-list-or = Or paste it here
people-list-private = Columns with identity numbers, telephones or addresses are not kept.
people-list-add = Add
people-list-leave = Leave out
people-list-look = Look at it first
people-list-row = Row
people-list-name = Name
people-list-about = Also known
people-list-remark = Please see
people-list-class = Into which class
people-list-no-class = No class yet
# { $count } is a number.
people-list-take = Add these { $count }
people-list-back = Do not add; change it
people-class-new = Name of a new class
people-class-make = Make it
people-class-none = There is no class yet. Give it a name, and it is ready.
people-class-name = Name of the class
people-class-place = Where it meets
people-class-columns = Seats side by side
people-class-copy-key = One more like it
people-class-archive = Put this class aside
people-class-unarchive = It meets again
people-class-is-archived = put aside
people-class-join = Who joins
people-class-nobody = Nobody is in the class yet. Find somebody below and press the name.
people-class-seat = Seat
people-class-team = Group
people-class-no-seat = No seat
# { $seat } is a number.
people-class-seat-number = No. { $seat }
people-class-leave = Leaves
people-keep-title = A name is erased when nobody came for
people-keep-days = Days (30 to 730)
people-keep-save = Keep it so
people-keep-none = No name is due now.
people-keep-due = These are due
people-fade-ask = Ask once more, and keep
people-fade = Let go of the name
people-keep-all = Erase them all

## Learned

learned-empty = There is no class yet, or nobody has practised. After the first lesson it shows here.
learned-class = Which class
learned-parts = What to look at
learned-part-matrix = Who can do what
learned-part-chain = How far it goes
learned-part-stumbling = Where they stumble
learned-part-scams = True or false
learned-domain = Which field
learned-learner = Learner
learned-core = core
learned-sign-not-yet = not yet
learned-sign-with-help = with help
learned-sign-alone = alone
learned-sign-alone-again = alone again
learned-legend = Signs
learned-open-page = See their page
learned-chain-of = { $members } in the class, { $attended } have come
learned-skill = Skill
learned-alone = Alone
learned-kept = Alone again after three weeks
learned-own-phone = On their own phone
learned-lesson = Which lesson
learned-step = What the step asks
learned-touched-instead = Often touched
learned-how-many = How many people
learned-times = Times
learned-trap = trap
learned-no-stumbling = This class has stumbled nowhere in this lesson yet.
learned-channel = Kind of message
learned-scams = Scams
learned-hits = kept off
learned-genuine = Genuine
learned-alarms = called false
learned-no-scams = This class has judged no messages yet.
learned-both = Both sides always together: calling everything a scam is no skill.
learned-next = What to do next
learned-days = What was practised
learned-no-days = Nothing was practised yet.
learned-slips = Where it was slippery
learned-no-slips = Nowhere.
learned-skills = Skills
learned-sign-off = Done on their own phone
learned-take-back = Take back
# { $day } is a day.
learned-signed-on = on their own phone, { $day }
learned-private = For the trainer only, in no report.
learned-notes = Notes
learned-close = Put away

## Reports

printing-papers = Which report
printing-period = Of which time
printing-class = Which class
printing-whole-centre = The whole centre
printing-choose = Please choose
printing-learner = Which learner
printing-print = Open it to print
printing-xlsx = Keep as a spreadsheet
printing-csv = Keep as plain rows

## Requests

orders-parts = Requests and volunteers
orders-part-orders = Requests at hand
orders-part-ask = Somebody asks
orders-part-volunteers = Volunteers
orders-list = Requests at hand
orders-empty = There is no request now. When somebody calls or sends word that they want to learn something, press “Somebody asks”.
orders-show-over = Show closed ones too
orders-hide-over = Only open ones
orders-next = Next
orders-move-dispatch = Dispatch
orders-move-claim = Claim
orders-move-accept = Accept
orders-move-serve = Note the service
orders-move-rate = Rate
orders-move-close = Close
orders-move-take-back = Take back
orders-move-refuse = Not possible
orders-move-merge = Join to another
orders-history = The way so far
orders-put-away = Put away
orders-same-route = On the same road, one journey for all
# { $time } is a few words.
orders-best-time-is = Suits best: { $time }
orders-network-yes = There is a network
orders-network-no = There is no network
orders-team = Team
orders-kit = To take along
orders-kit-hint = speaker, cards, power bank
orders-planned = On which day
orders-deadline = By which day
orders-who-goes = Who goes
orders-no-volunteers = There are no volunteers yet. Please add one under “Volunteers”.
# { $name } is a name, { $tongues } languages.
orders-volunteer-speaks = { $name } ({ $tongues })
orders-first-teaches = Whoever is touched first teaches.
orders-which-request = Join it to which request
orders-which-session = In which meeting
orders-choose = Please choose
orders-why = Why is it not possible
orders-remark = Anything else to note
orders-ask-title = Who wants to learn what
orders-asked-by = Who asks
orders-by-resident = A resident
orders-by-family = Family
orders-by-grid = The block warden
orders-by-gacha = The gacha
orders-by-other = Somebody else
orders-topic = What to learn
orders-topic-free = In own words
orders-topic-words = The wish
orders-place = Where (community or gacha)
orders-people = How many people
orders-language = In which language
orders-best-time = When does it suit
orders-route = Which road (pastures)
orders-ask = Note it
orders-volunteer-name = Name
orders-speaks = Speaks
orders-trained-today = Had the introduction today
orders-volunteer-add = Add a volunteer
orders-hours-90 = Hours in 90 days
orders-introduction = Introduction
orders-introduced = had it
orders-introduce = Had it today
orders-come = Sign in
orders-go = Sign out
orders-retire = No longer comes
orders-visits = The last thirty days
orders-confirm = Confirm hours
orders-hours-confirmed = Confirmed

## Safekeeping

keeping-parts = Safekeeping
keeping-part-copies = Copies
keeping-part-trainers = Trainers
keeping-part-audit = Who did what
keeping-owed = A copy is due. A computer can break; the one on the stick is still there.
keeping-back-up = Make a copy now
keeping-on-close-yes = A copy whenever the program closes: on
keeping-on-close-no = A copy whenever the program closes: off
# { $name } is a file's name.
keeping-waiting = At the next start { $name } is put in place.
keeping-where = Where copies are kept
# { $label } is "This computer".
keeping-same-disk = { $label } (same disk)
keeping-path = Or write the whole path
keeping-choose = Keep them there
# { $when } is a time.
keeping-preview = What the copy of { $when } holds
keeping-what = What
keeping-in-copy = In the copy
keeping-now = Now
keeping-preview-note = Once it is put back, what came later is no longer shown. The present records are kept beside it; nothing is lost.
keeping-put-back-key = Put this one back
keeping-put-away = Leave it
# { $keep } is a number.
keeping-copies = Copies there (the newest { $keep } are kept)
keeping-no-copies = There are no copies here yet.
keeping-look = Look into it
keeping-trainers = Who may sign in
# { $name } is a name.
keeping-me = { $name } (you)
keeping-retire = Leaves
keeping-another = Another trainer
keeping-first-pin = Their PIN (six digits or more)
keeping-add = Add
keeping-my-pin = Change my PIN
keeping-change = Change the PIN
keeping-audit = Who did what
keeping-audit-why = Whose records were seen, what was exported, what was deleted: all of it stands here, and nobody can change it.
keeping-audit-when = When
keeping-audit-who = Who
keeping-audit-what = What

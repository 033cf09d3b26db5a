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
desk-room-keeping = Safekeeping
desk-title-set-up = First start
desk-title-gate = Please sign in
desk-title-board = The class going on now
desk-title-meeting = Meetings
desk-title-people = Learners and classes
desk-title-learned = What was learned
desk-title-printing = Reports and cards
desk-title-orders = Requests and volunteers
desk-title-keeping = Safekeeping
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

setup-title = Nice to meet you
setup-centre = What is our centre called
setup-name = What may we call you
setup-pin = A PIN of your own (six digits or more)
setup-next = Next

## Class now

## Meetings

## Learners

## Learned

## Reports

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

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

## Safekeeping

### C03 Sounds like grandson, may not be.

title = Sounds like your grandson, may not be
goal = A call for help: hang up, call the old number, ask the family word.
opening = A call in your grandson's voice, needing money at once. Voices can be faked now. Let us hear it and learn to tell. Hang up whenever you like.
closing = A voice can be faked, the saved number and the family word cannot. Hang up, then call the saved number.
remember = Money wanted: hang up. Call the saved number. Ask the word. Cash at the door: police.
offline = Cannot reach him? Call his parents, or think it over with a neighbour.
task = A video call comes, the picture freezes, money at once. You decide.

answer = If you like, tap “Listen”, then “Answer”.
answer-on-hang-up = Well done! Usually that is best.
answer-praise = Listen, promise nothing.
stop = Stop, and breathe deeply. Tap “Stop”.
stop-on-tell = Tell nothing of the family.
stop-praise = You stopped. That steadies.
secret = Which words keep you quiet? Tap them.
secret-on-love = That is sweet talk. Find the secrecy.
secret-praise = Who wants it secret is up to something.
cash = Which words come for the cash? Tap them.
cash-praise = Cash at the door: beware.
word = Tap “I hear it”, then ask for the family word.
word-on-bring = Bring nothing. Ask for the word.
word-praise = Well asked. He does not know.
hang-up = He does not know it: hang up.
hang-up-praise = A clean hang-up!
card = Tap “Agree on a family word”, and do it at home.
card-praise = With a word you are sure.
call = Call him on the saved number. Tap “Open Phone”, find your grandson.
call-hint-1 = After the word tap the green button, then { -xiaojun }.
call-on-unknown = Don't call unknown numbers. The saved one.
call-praise = The boy is well. Steadily done.

check-leave = A video call comes. You decide.
check-leave-praise = No money given. Good.
check-call = Ask him yourself, on the saved number.
check-call-hint-1 = In Phone: your grandson or your son.
check-call-praise = Asked, and it was false.

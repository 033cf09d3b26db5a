### C06 High returns and miracle cures.

title = High returns and miracle cures
goal = See through the four steps: rice, lecture, fear, money.
opening = The group promises rice, and a lecture. Let us see what they are after.
closing = First rice, then a lecture, then your money. High and guaranteed: impossible. Cures everything: false.
remember = Sign nothing there. Take it home. Look for the licence. Awkward or not, leave.
offline = Money: ask the bank and the children. Health: ask a doctor. Unsure: 96110.
task = Look at the three boxes and get out. Then the board: which poster can be believed?

poster = First rice, then a lecture: step one. Tap “See the poster”.
high = The interest is far too high. Tap it.
high-on-tea = Tea is a cover. Look at the interest.
high-praise = Far too high indeed.
safe = High and guaranteed: impossible. Tap it.
safe-praise = Both boasts found.
home = Tap “Go on”. Money matters go home first.
home-on-sign = Sign nothing there. Take it home.
home-praise = Not signed on the spot: wise.
cures = The “wonder cure”: tap what it boasts, then go back.
cures-praise = Cures everything: false.
licence = Look at the box of medicine. { -medicine-number }
licence-praise = You know a real one.
cap = “Health food”: it does not replace medicine.
cap-praise = All three understood.
leave = Tap “Leave, and leave the group”.
leave-hint-1 = First back to the three boxes.
leave-on-pay = Pay nothing. Leave.
leave-praise = Well left. No shame in it.

check-leave = Look at the three boxes, then leave.
check-leave-hint-1 = Cures everything, licensed, blue cap.
check-leave-praise = A clean exit.
check-board = On the board, which can be believed?
check-board-hint-1 = A name, a place, no money.
check-board-praise = And the good things not missed.

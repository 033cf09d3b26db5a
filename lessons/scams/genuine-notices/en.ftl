### C08 Don't miss the real ones.

title = Don't miss the real ones
goal = Know what a genuine notice looks like, and act by the right road.
opening = With so many crooks, true messages get blamed. Today we learn how true ones look, so that nothing is missed.
closing = True ones want no money, no code, give no link, and leave you your own road. Believe, and still go by your own road.
remember = No money, no link, fits my affairs. { -about-96110 } Act by your own road.
offline = Unsure? Ask the community, the counter, the family.
task = Today's messages: don't miss the true, don't let the false pass. You decide.

warning = { -about-12381 } Tap “Believe it”.
warning-on-refuse = It wants nothing. It warns you.
warning-praise = A true warning, heard.
call = When 96110 calls, answer: it stops you from losing. Tap “Good, I won't transfer”.
call-on-hang-up = No money, no code, and you may verify: true.
call-praise = Rightly answered. Only if it wants money is it false.
bank = The bank: last digits, a sum, nothing to tap. Tap “Believe it”.
bank-praise = Closely read.
pair = Compare the two: tap the link of the false one, then “B is a scam”.
pair-on-tail = Digits are how true ones look. Find the link.
pair-praise = One true, one false: clear.
clinic = The hospital: no clinic, go to counter or app. Tap “Believe it”.
clinic-praise = No walk for nothing.
own = Rebook by your own road.
own-on-call-back = Your own road: app or counter.
own-praise = Your own road is the safest.
check-up = There are free things: the community's check-up. Unsure? Call the community.
check-up-praise = A good thing not missed.

check-true = Don't miss the true ones.
check-true-hint-1 = No money, no link, fits your affairs.
check-true-praise = None missed.
check-false = Don't let the false one pass.
check-false-hint-1 = Compare the two bank texts.
check-false-praise = It did not pass.

### C10 Mixed challenge: true or false?

title = Mixed challenge: true or false?
goal = All mixed: fall for none, miss none.
opening = Six, all mixed: three true, three false. No hurry, hear it out, then choose. Unsure? “Check first” is safe both ways.
closing = See what it wants of you: money, codes, secrecy make a scam. Unsure? Check first.
remember = Stop and see the request. Checking first never costs. Don't miss the true ones.
offline = Unsure? Ask family, ask the community, call 96110.
task = Six messages, you judge. Let no scam pass, miss nothing true.

why = Open the first. What does it want? Tap it.
why-hint-1 = Find the words about money.
why-praise = The request tells most.
police = Your verdict: “A scam”, or “Check first”.
police-on-believe = It wants your money. Not yet.
police-praise = You did not fall for it.
why-not = Open the bank's. Which road does it show? Tap it.
why-not-praise = Your own road: that is how true ones look.
deposit = Your verdict: “Believe it”, or “Check first”.
deposit-on-refuse = No money, no link. Think again.
deposit-praise = True, and not missed.
son = “Your son's new number”: money in a hurry. What do you think?
son-on-believe = A new number wants money: call the old one.
son-praise = Asking the old number is right.
parcel = The courier: does he want anything?
parcel-on-refuse = He wants nothing; he brings something.
parcel-praise = True. Fetch it.
health = The tea for sugar.
health-on-believe = No tea replaces pills.
health-praise = Pills go on. You know that.
check-up = The community board.
check-up-on-refuse = A name, a place, a stamp: true.
check-up-praise = A good thing not missed.
sum = All six done. Tap “See the summary”.
sum-praise = Scams seen through, true ones believed.

check-false = Three scams: let none pass.
check-false-hint-1 = Money, secrecy, cures.
check-false-praise = All scams found.
check-true = Three true ones: miss none.
check-true-hint-1 = No money, a name, fits your affairs.
check-true-praise = None missed.

### C04 Texts: true or false.

title = Texts: pension, parcel, toll
goal = Look at three things: who sent it, what it wants, which way it gives me.
opening = Five texts, some true, some false. One by one. If unsure, check by your own road.
closing = Three things: who, what does it want, which way. Who hurries you to a link: ignore. And don't miss the true ones.
remember = No unknown links. Uneasy? Open your own app. A pick-up code is fine.
offline = If unsure, ask at the community with the phone in hand, or call 96110.
task = Five texts, you judge. Ignore the false, don't miss the true, open no link.

first = Open the first, we look together.
hurry = Which words hurry you? Tap them.
hurry-on-open = Leave the link. Find the hurry.
hurry-praise = Great hurry, great care.
link = An unknown link: circle it, don't open it.
link-on-open = Circle it, don't open it.
link-praise = Well circled.
refuse = Your verdict? Tap “A scam, ignore it”.
refuse-on-believe = Hurry and a link: no.
refuse-praise = Rightly judged.
believe = The social security one: no hurry, no money, no link. Tap “Believe it”.
believe-on-refuse = This one is true. It wants nothing.
believe-praise = A true one, not missed.
own = Uneasy? Look in { -social-app } yourself, then tap “All is well”.
own-praise = Your own road is the safest.
parcel = A refund text comes: ignore it. Then the lost parcel, paying double? Tap “A scam, ignore it”.
parcel-hint-1 = Push the new one away, open the one ending 3380.
parcel-on-believe = As a friend he has you on the hook.
parcel-praise = Nothing falls from the sky.
pickup = The parcel station: no money, no link. Tap “Believe it, fetch it”.
pickup-on-refuse = This one is true. It is your parcel.
pickup-praise = True. Go and fetch it.
toll = The last: from abroad, with a link. Tap “A scam, ignore it”.
toll-on-open = A link from abroad: no.
toll-praise = All five understood.

check-false = Which are scams? Ignore them.
check-false-hint-1 = Those that hurry to a link or pay double.
check-false-praise = All scams found.
check-true = Which are true? Don't miss them.
check-true-hint-1 = Those without money or link.
check-true-praise = And no true one missed.

transfer-task = Here are other texts to judge. Mark the false ones as false and the real ones as real, and open no link.

transfer-false = Which ones are false? Look at each.
transfer-false-hint-1 = Those that hurry you, send a link or want a code.
transfer-false-praise = Other words, and you saw through them.
transfer-true = Which ones are real? Don't miss them.
transfer-true-hint-1 = No money, no code, no link.
transfer-true-praise = And you missed no real one.

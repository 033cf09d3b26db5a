### B02 Scan to pay. Three checks: to whom, how much, from what.

title = Scan to pay: three checks first
goal = Scan the right code, check three things, pay, and find the record.
opening = You bought celery and tomatoes at { -li-grocery }, 12.50 yuan in all. We pay Mr Li with practice money, by scanning. The PIN is a practice PIN too.
closing = Three things when scanning: to whom, how much, from what. If the code looks odd or the name does not match, do not pay.
remember = First the name, then the amount, last the PIN. Scan the code on the counter, not one stuck by the road.
offline = { -cash-accepted } If unsure, ask the shop to look with you.
task = Please pay { $pay-amount } yuan at { -huijia-grain }. There are two codes in view; look well before you scan. Then look at the record and go back to the home screen.

open = Look at the first row. Tap the wallet, “{ -pay-app }”.
open-hint-1 = It says “{ -pay-app }”.
open-praise = Good, the wallet is open.
open-on-clinic = That is for the doctor. For paying, tap “{ -pay-app }”.

scan = The shop shows a code, and we scan it. Tap “Scan”.
scan-hint-1 = You scan them: “Scan”, the first block, top left.
scan-praise = Right, you scan them.
scan-on-code = With the pay code they scan you. Now you scan them.
scan-on-transfer = No transfer for groceries. Scanning is enough.

allow = It wants the camera. Read it, then tap “Only this once”.
allow-hint-1 = Scanning needs the camera. You may allow it.
allow-praise = Reading before tapping: a good habit.
allow-on-refuse = Refusing is safe, only it cannot scan. Let us try again.

code = There are two codes. Scan the one on the counter with the shop's name.
code-hint-1 = Read the words, not the colours. Find the shop's name.
code-praise = You left the sticker alone. Clever.
code-on-eggs = A passer-by stuck that on. Close it, and scan the one on the counter.

name = Check one, the payee. The owner says it is { -li-grocery }. Tap “Name is right”.
name-hint-1 = Compare the name on the screen with the sign.
name-praise = The name matches.
name-on-wrong = Asking never hurts. The name is right, so scan once more.

amount = Check two, the amount. Enter 12.50, and mind the dot.
amount-hint-1 = First 1, 2, then the dot, then 5, 0.
amount-praise = 12.50, not a cent more.

next = See the figure: { $pay-amount } yuan. Right? Tap “Next”.
next-hint-1 = The green button below.
next-praise = Good, onwards.

confirm = Check three, read it aloud. To whom? How much? From what? Then tap “Confirm payment”.
confirm-hint-1 = To Mr Li, 12.50, from the balance.
confirm-praise = All three match.
confirm-on-cancel = Cancelled, no harm. No money moved. Once more.

pin = Enter the practice PIN, 2 5 8, 0 3 6. Shield it with your hand.
pin-hint-1 = The PIN is on the card. One digit at a time.
pin-praise = Well shielded. Nobody saw it.

pay = The PIN is in. Tap “Pay”.
pay-hint-1 = The green button at the foot.
pay-praise = Paid.

lock = It offers to leave out the PIN. We keep it: tap “Not now”.
lock-hint-1 = Read it: it wants one lock fewer.
lock-praise = One more lock, one worry less.
lock-on-enable = That removes a lock. We turned it off. Choose again.

record = Tap “View record” to see that it is noted.
record-hint-1 = Under the tick it says “View record”.
record-praise = You can see where the money went.
record-on-finish = Done is fine too. Then open Records from the start page.

away = { -li-grocery }, 12.50. Right. Tap “Home” and put the phone away.
away-hint-1 = At the foot of the phone it says “Home”.
away-praise = From start to end, you did it yourself.
away-on-doubt = Only if in doubt. This one is fine.

check-pay = Pay { $pay-amount } yuan to { -huijia-grain }. Mind the code, and make the three checks.
check-pay-hint-1 = Scan the code on the counter with the shop's name. If the name does not match, go back.
check-pay-praise = The right code, the right payment.
check-record = Now look at the record.
check-record-praise = You found the record.
check-away = Go home and put the phone away.
check-away-praise = All put away.

transfer-task = Please use “{ -purse-app }” and pay { $pay-amount } yuan at { -li-grocery }. Then find the payment in the list and go to the home screen.

transfer-pay = Open “{ -purse-app }”, scan, and pay { $pay-amount } yuan to { -li-grocery }.
transfer-pay-hint-1 = You scan them, so look for the word “Scan”. Compare name and sum as always.
transfer-pay-praise = A different shape, and it is paid.
transfer-record = Now find this payment in the list.
transfer-record-hint-1 = On the front page, look at “In and out”.
transfer-record-praise = There it is.
transfer-away = Home screen, then put the phone away.
transfer-away-praise = Safely put away.

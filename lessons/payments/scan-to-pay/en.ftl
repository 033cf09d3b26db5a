### B02 Scan to pay. Three checks: to whom, how much, from what.

title = Scan to pay: three checks first
goal = Scan the right code, check three things, pay, and find the record.
opening = You bought celery and tomatoes at { -li-grocery }, 12.50 yuan in all. We pay Mr Li with practice money, by scanning. The PIN is a practice PIN too.
closing = Three things when scanning: to whom, how much, from what. If the code looks odd or the name does not match, do not pay.
remember = First the name, then the amount, last the PIN. Scan the code on the counter, not one stuck by the road.
offline = { -cash-accepted } If you are not sure, ask the shop to look with you.
task = Please pay { $pay-amount } yuan at { -huijia-grain }. Pay with your bank card. There are three codes in the shop, so look well before you scan. Then look at the record and go back to the home screen.

open = Look at the first row. Tap the wallet, “{ -pay-app }”.
open-hint-1 = Below the picture it says “{ -pay-app }”.
open-praise = Good, the wallet is open.
open-on-clinic = That is for the doctor. For paying, tap “{ -pay-app }”.

scan = The shop shows a code, and we scan it. Tap “Scan”.
scan-hint-1 = You scan them, so it is “Scan”: the first square, top left.
scan-praise = Right, you scan them.
scan-on-code = With the pay code they scan you. Now you scan them.
scan-on-transfer = You need no transfer for groceries. Scanning is enough.

allow = It wants the camera. Read what it says. Tap “Only this once”.
allow-hint-1 = Scanning needs the camera. You may allow it.
allow-praise = Rightly chosen: it may use the camera this once.
allow-on-refuse = Refusing is safe, but then it cannot scan. Let us try again.
allow-on-always = Then it could use the camera at any time. Once is enough.

code = There are two codes. Scan the one on the counter with the shop's name.
code-hint-1 = Read the words, not the colours. Find the shop's name.
code-praise = You scanned the one on the counter.
code-on-eggs = A passer-by put that there. It is not for paying. Scan the one on the counter.

name = First check who gets the money. It is { -li-grocery }, so tap “Name is right”.
name-hint-1 = Compare the name on the screen with the sign. If you are not sure, ask the owner.
name-praise = The name matches.
name-on-wrong = It is good to be careful. The name does match, so scan once more.

amount = Now the amount. Tap the white box. Enter 12.50, and mind the dot.
amount-hint-1 = First 1, 2, then the dot, then 5, 0.
amount-praise = 12.50, not a cent more.

next = The amount is in. Tap “Next”.
next-hint-1 = It is the green button below.
next-praise = Good, on we go.

method = See what it would pay from: “Use now, pay later”, which is a loan. Tap “Pay another way”. Then choose your balance.
method-hint-1 = First tap “Pay another way”. Then tap “Balance”.
method-on-confirm = If you paid like this, it would be a loan. Change to your balance first.
method-praise = Now it is your own money.

confirm = Tap “That's it”. Read the three lines aloud: to whom, how much, from what. If all is right, tap “Confirm payment”.
confirm-hint-1 = To Mr Li, 12.50, from the balance.
confirm-praise = All three match.
confirm-on-cancel = No harm done, and no money moved. We try once more.

pin = Tap the white box. Enter the practice PIN, 2 5 8, 0 3 6. Shield it with your hand.
pin-hint-1 = The PIN is on the card. One digit at a time.
pin-praise = All six digits are in.

pay = The PIN is in. Tap “Pay”.
pay-hint-1 = It is the green button at the bottom.
pay-praise = Not so fast, it has something to ask.

lock = It wants you to pay without a PIN. The bright key is not always the good one. Tap “Just pay this once”.
lock-hint-1 = Read it: with this, paying no longer asks for your PIN.
lock-praise = Paid, and your PIN still guards the wallet.
lock-on-enable = That would take away a lock. It is still off. Choose again.

record = Tap “View record” to see that it is noted.
record-hint-1 = Under the tick it says “View record”.
record-praise = You can see where the money went.
record-on-finish = “Done” is fine too. Then open “Records” on the front page.

away = { -li-grocery }, 12.50: that is right. Tap “Home”.
away-hint-1 = At the bottom of the phone it says “Home”.
away-praise = From start to end, every tap was yours.
away-on-doubt = That is for when something is wrong. This one is fine.

check-pay = Pay { $pay-amount } yuan to { -huijia-grain }. Mind the code, and make the three checks.
check-pay-hint-1 = Scan the code with the shop's name. Before you pay, read three lines: to whom, how much, from what.
check-pay-praise = The right code, the right payment.
check-record = Now look at the record.
check-record-praise = You found the record.
check-away = Go back to the home screen.
check-away-praise = All put away.

transfer-task = You had noodles at Grassland Noodles. Please use “{ -purse-app }” and pay { $pay-amount } yuan with your bank card. Then find the payment in the list and go to the home screen.

transfer-pay = Open “{ -purse-app }”, scan, and pay Grassland Noodles { $pay-amount } yuan.
transfer-pay-hint-1 = You scan them, so look for the word “Scan”. Read the three lines as always.
transfer-pay-praise = It looked different, and you paid it right.
transfer-record = Now find this payment in the list.
transfer-record-hint-1 = On the front page, look at “In and out”.
transfer-record-praise = There it is.
transfer-away = Go back to the home screen.
transfer-away-praise = Safely put away.

transfer-2-task = { -qiqige } has shortened your trousers. Please use “{ -qinghe-app }” and pay { $pay-amount } yuan with your bank card. Then find the payment and go to the home screen.
transfer-2-pay = Open “{ -qinghe-app }”, scan, and pay the tailor { $pay-amount } yuan.
transfer-2-pay-hint-1 = Look for “Scan” in the bottom row. Read the three lines as always.
transfer-2-pay-praise = It looked different, and you paid it right.
transfer-2-record = Now find this payment.
transfer-2-record-hint-1 = On the front page, look at “Where did it go?”.
transfer-2-record-praise = There it is.
transfer-2-away = Go back to the home screen.
transfer-2-away-praise = All put away.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Scan”: 扫一扫 or 扫码, mostly at the top left of the first page or under the plus sign at the top right.
    “Only this once”: also 本次允许 “this time” or 使用时允许 “while using”; some have only 允许 “allow” and 不允许 “don't allow”. Scanning needs the camera, so allow it, but not 始终允许 “always”.
    “Name is right”: mostly 付款给 “pay to” and a shop's or person's name, some with hidden characters. No match? Ask the shopkeeper.
    “Pay another way”: 付款方式 “payment method” under the sum, with a small arrow. 先用后付 “use now, pay later”, 月付 “monthly” and 分期 “instalments” are all borrowing.
    “Just pay this once”: often 暂不开通 “not now” or 以后再说 “later”, small and pale, or only a small cross.
    “Records”: 账单, mostly in 我的 “Me” or 钱包 “Wallet”; also 交易记录 “transactions” or 收支明细 “in and out”.

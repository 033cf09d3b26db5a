### B06 Lock the wallet.

title = Lock the wallet: limit and family guard
goal = Set a daily limit, and let family keep an eye on large payments.
opening = A wallet needs locks. We put on two today: the most you can pay in a day, and an alert to your daughter for large payments.
closing = Two locks are on: the limit looks after the sum, and family helps you watch. The bright key is often what the app wants to sell, so read before you tap. The PIN stays yours alone.
remember = A limit that is just enough. The guard sees large payments, never the PIN. People you don't know cannot be guards.
offline = A bank counter can set limits too. It is even better with your daughter beside you.
task = Please set the daily limit to 500 yuan, then ask your son { -wang-jianguo } to be the family guard, for alerts only. Use the practice PIN.

open = Tap “{ -pay-app }”.
open-hint-1 = It is the orange wallet.
open-praise = Good, the wallet is open.
safety = Tap “Payment settings”.
safety-hint-1 = Look for “Payment settings” among the squares.
safety-praise = Here are the locks.
limit = Tap “Daily limit”.
limit-hint-1 = It is further down: “Daily limit”.
limit-on-freeze = Freezing is for a lost phone. First the limit.
limit-praise = Five thousand can go in a day now.
sum = For food and medicine a thousand is enough. Tap “1,000 yuan”.
sum-hint-1 = There are six sums. Look for a thousand.
sum-praise = Just enough.
confirm = Tap “Save”. Look at the sum: a thousand. If it is right, tap “Set this sum”.
confirm-hint-1 = First tap “Save”. Then look at the sum once more.
confirm-praise = A thousand: the sum is right.
nag = It wants you to raise it. Read what it says. Tap “Keep what I chose”.
nag-hint-1 = The bright key raises it to fifty thousand.
nag-on-raise = At fifty thousand, the lock would be useless.
nag-praise = You decided, not the app.
pin = Tap the white box. Enter the practice PIN, 2 5 8, 0 3 6.
pin-hint-1 = The PIN is on the card. One digit at a time.
pin-praise = Only you know it.
set = The PIN is in. Tap “OK”.
set-praise = The first lock is on.
guard = Now tap “Family guard”.
guard-praise = Here is the second lock.
on = Tap the switch to turn it on.
on-praise = It is on.
invite = Tap “Daughter { -wang-xiaomei }”. Look at the name. Then tap “Ask this one”.
invite-hint-1 = Look for your daughter in the list.
invite-on-stranger = Someone you don't know can't guard your wallet. Tap your daughter.
invite-on-manager = He was only added last week, and is not family. Tap your daughter.
invite-praise = You asked your own family.
yes = Now it wants “pay for me”. Read what it says. Tap “Just the alerts”.
yes-hint-1 = Which of the three leaves your money alone?
yes-on-pay = With that, someone else can spend your money. Just the alerts.
yes-praise = Just the alerts, and the money is still in your hands.
back = Tap “Back”. The wallet is locked.
back-hint-1 = It is the button below the tick.
back-praise = Both locks are on.

check-limit = Set the daily limit to 500 yuan.
check-limit-hint-1 = In the payment settings, open “Daily limit”. If something pops up, read it before you tap.
check-limit-praise = The limit is set.
check-guard = Ask your son to be the family guard, for alerts only.
check-guard-hint-1 = It is “Family guard” in the payment settings.
check-guard-praise = Your son now keeps an eye on large payments.

transfer-task = With “{ -purse-app }”, please change the daily maximum to 2,000 yuan, then ask your niece { -qiqige } to keep watch. She only needs to be told.
transfer-limit = Change the daily maximum to 2,000 yuan.
transfer-limit-hint-1 = It is under “Deductions and limits”. If something pops up, read it before you tap.
transfer-limit-praise = It is changed.
transfer-guard = Ask your niece to keep watch. She only needs to be told.
transfer-guard-hint-1 = Under “Family keeps watch”, look for your niece's name.
transfer-guard-praise = She is asked, and the money is still in your hands.

transfer-2-task = With “{ -qinghe-app }”, please set the limit per day to 3,000 yuan, then let your nephew { -bateer } get the alerts, and nothing else.
transfer-2-limit = Set the limit per day to 3,000 yuan.
transfer-2-limit-hint-1 = It is under “Safety”. If something pops up, read it before you tap.
transfer-2-limit-praise = The limit is set.
transfer-2-guard = Let your nephew get the alerts, and nothing else.
transfer-2-guard-hint-1 = Under “Family alert”, look for your nephew's name.
transfer-2-guard-praise = It is set, and the money is still in your hands.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Daily limit”: also 支付限额 “payment limit”, 每日限额 “daily limit” or 额度管理 “manage limits”, mostly in 支付设置 “Payment settings” or 安全 “Safety”. Some apps have none.
    The bank card's limit: search for 限额 “limit” in one's own bank app, or go to the counter.
    “Family guard”: named differently everywhere; search the app for 守护 “guard”. Some tell the family only when something looks suspicious. None at all? Look through the records with the family every month.
    Don't mix up: 亲属卡 or 亲情卡 “family card” and 代付 “pay for another” are no guard: one person spends another's money. See whose, before tapping.
    “Keep what I chose”: in a real pop-up the bright key is often 提升额度 “raise the limit” or 立即开通 “turn on now”; 暂不 “not now” is often small and pale.
    Not clear? Take ID and bank card to the counter.

### B06 Lock the wallet.

title = Lock the wallet: limit and family guard
goal = Lower the daily limit, and have family told of large payments.
opening = A wallet needs locks. Two today: the most for one day, and your daughter is told of large payments.
closing = Two locks are on: the limit minds the sum, family helps to watch. The PIN stays yours alone.
remember = A limit that is just enough. The guard sees large payments, never the PIN. Strangers are no guards.
offline = A bank counter can set limits too. Better still with your daughter beside you.
task = Please set the daily limit to 500 yuan, then ask your daughter to be the family guard. Use the practice PIN.

open = Tap “{ -pay-app }”.
open-praise = Good, the wallet is open.
safety = Tap “Safety”.
safety-praise = Here are the locks.
limit = Tap “Limit”.
limit-on-freeze = Freezing is for a lost phone. First the limit.
limit-praise = Five thousand now: too high.
sum = One thousand a day is enough. Tap “1,000 yuan”.
sum-praise = Just enough: a steady sum.
pin = Tap “Save”, then enter the practice PIN, 2 5 8, 0 3 6.
pin-hint-1 = First Save, then the white box, one digit at a time.
pin-praise = Only you know it.
set = The PIN is in. Tap “OK”.
set-praise = The first lock is on.
guard = Now tap “Family guard”.
guard-praise = Here is the second lock.
on = Tap the switch to turn it on.
on-praise = It is on.
invite = Ask your daughter to watch. Tap “Daughter { -wang-xiaomei }”.
invite-on-stranger = No stranger guards a wallet. Tap your daughter.
invite-praise = Your own family. Good.
yes = She sees large payments, never the PIN. Read it, then tap “Yes”.
yes-on-no = No is fine too. For practice, tap “Yes”.
yes-praise = Read first, then tapped: a good habit.
back = Tap “Back”. The wallet is locked.
back-praise = Both locks are on.

check-limit = Set the daily limit to 500 yuan.
check-limit-hint-1 = Through Safety to Limit: choose 500 and save.
check-limit-praise = The limit is set.
check-guard = Ask your daughter to be the guard.
check-guard-hint-1 = In Safety, Family guard.
check-guard-praise = Your daughter now watches large payments.

### B04 Read the records, stop an automatic payment.

title = Read the records, stop what you don't want
goal = Find a payment; find and stop an automatic one.
opening = Fifteen yuan have gone this month. Let us look in the records who took them, and stop what you do not use.
closing = The records show where the money went. Look yourself, stop it yourself, ask no stranger.
remember = Look once a month. Stop memberships you do not use. Who calls to do it for you: hang up.
offline = If it is hard to read, look together with your daughter. A bank counter prints it too.
task = Please find the electricity payment of 5 June and open it. Then stop the automatic payment “{ -lekan }”.

open = Tap “{ -pay-app }”.
open-praise = Good, the wallet is open.
statement = Tap “Records” to see where the money went.
statement-praise = All of it is here, line by line.
entry = Find the one of fifteen yuan and tap it.
entry-hint-1 = Look at the small figures: minus 15.
entry-praise = Found: the music membership.
safety = It is taken automatically each month. Tap “Go to Safety”.
safety-praise = Remember the name. Now we stop it.
auto = Tap “Automatic payments”.
auto-on-freeze = Freezing is for a lost phone. We look at automatic payments.
auto-praise = Now you see who takes money.
stop = Tap “{ -haoting }”, then “Stop it”.
stop-hint-1 = It asks which one. Check the name first.
stop-on-power = That is electricity: keep it. Stop the music one.
stop-on-lekan = Leave this one today. Stop the music one.
stop-praise = Stopped. Nothing more next month.
back = Tap “Back” and look once more.
back-praise = One line fewer, and no stranger needed.

check-power = Find the electricity of 5 June and open it.
check-power-hint-1 = Push the list up; look at dates and names.
check-power-praise = Found it: sixty yuan.
check-stop = Stop the automatic payment “{ -lekan }”.
check-stop-hint-1 = Through Safety, to automatic payments.
check-stop-praise = Stopped, and only after looking.

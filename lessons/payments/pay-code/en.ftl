### B01 Pay code: open, show, put away.

title = Pay code: open, show, put away
goal = Open the pay code only at the till, and close it afterwards.
opening = You are shopping at { -huijia-market }. Today the cashier scans your pay code. It is practice money.
closing = A pay code is like a purse: open it at the till, close it when paid. Read its digits to nobody.
remember = Open it at the till. Close it when paid. No pictures, no digits read out.
offline = { -cash-accepted } Or ask the cashier to take it slowly.
task = Please pay once at the till and close the pay code. If somebody calls for the digits, do as you think right, then go home.

open = Look at the first row. Tap “{ -pay-app }”.
open-hint-1 = The orange wallet.
open-praise = Good, the wallet is open.
code = You stand at the till. Tap “Pay code”.
code-hint-1 = The block on the right of the first row.
code-praise = There it is. Guard it well.
code-on-scan = Scan is for you to scan others. Now they scan you.
show = This code is like a purse. Tap “Show it at the till”.
show-hint-1 = The green button below.
show-praise = Good, held out.
show-on-picture = No picture. Others could use it.
scan = Hold the screen to the red light. Tap the scanner's red light.
scan-hint-1 = At the till, the first line.
scan-praise = A beep: it is scanned.
scan-on-customer = The pay code is not for others. The red light is all it needs.
finish = See: 23.60, { -huijia-market }. Right? Tap “Done”.
finish-hint-1 = First the amount, then the shop.
finish-praise = You looked at both, amount and shop.
close = Paid, so close it. Tap “Close the pay code”.
close-hint-1 = Under the code it says “Close the pay code”.
close-praise = Put away, like a purse.
hang-up = Somebody calls for the digits. Read them to nobody: tap “Hang up”.
hang-up-hint-1 = No need to explain. Just hang up.
hang-up-praise = A clean hang-up!
hang-up-on-read = Digits are like keys. Not for him: tap “Hang up”.
away = Good. Tap “Home screen” and put the phone away.
away-hint-1 = The button under the tick.
away-praise = Steady from start to end.

check-pay = Pay at the till and close the pay code.
check-pay-hint-1 = Open the pay code, let the red light scan it, then close it.
check-pay-praise = Paid, and put away.
check-call = A call comes in. You decide.
check-call-hint-1 = What he wants are the digits of your pay code.
check-call-praise = No digits given, no money lost.
check-away = Back to the home screen.
check-away-praise = Phone away, mind at rest.

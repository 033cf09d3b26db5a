### B01 Pay code: open, show, put away.

title = Pay code: open, show, put away
goal = Show the code only at the till, look at the sum afterwards, and never read out the digits.
opening = You are shopping at { -huijia-market }, and it comes to 23.60 yuan. Today the cashier scans your pay code. It is practice money.
closing = A pay code is like a purse: open it at the till, look at the sum, and leave the page. Never read the digits to anybody.
remember = Only the till may scan it. Look at the shop and the sum. No pictures, and no digits read out.
offline = { -cash-accepted } You can also ask the cashier to take it slowly.
task = Please pay for your meals at the canteen, then for your medicine at the pharmacy. Look at each sum afterwards. If someone calls, do as you think right. Then go to the home screen.

open = Please look at the first row. Tap “{ -pay-app }”.
open-hint-1 = It is the orange wallet.
open-praise = Good, the wallet is open.
code = You are at the till now. Tap “Pay code”.
code-hint-1 = It is the middle square in the first row.
code-praise = There is the code.
code-on-scan = “Scan” is for you to scan others. This time they scan you.
show = This code is like a purse, so don't show it around. Tap “Hold it out at the till”.
show-hint-1 = It is the green button below.
show-praise = Good, you are holding it out.
show-on-picture = No pictures. Others could use them.
scan = Who may scan it? Only the till. Tap “The scanner at the till”.
scan-hint-1 = It is the one with the red light.
scan-praise = A beep, and it is scanned.
finish = First look at the sum: 23.60, just as she said. Tap “That's right, put it away”.
finish-hint-1 = Compare what the cashier said with what was taken.
finish-praise = The sum is right.
close = Once you leave this page, the code is gone. Tap “Put the phone away”.
close-hint-1 = It is the button below the tick.
close-praise = All put away.
hang-up = Someone calls and wants the digits. Don't read them to anybody. Tap “Hang up”.
hang-up-hint-1 = No need to explain. Just hang up.
hang-up-on-read = With those digits they can take your money. Tap “Hang up”.
hang-up-praise = You kept the digits to yourself. { -million-cover }
away = Good. Tap “Home” at the bottom of the phone.
away-hint-1 = At the bottom of the phone it says “Home”.
away-praise = It is paid, and the code is put away.

check-pay = Pay at both shops. Look at the sum, and ask if it is not right.
check-pay-hint-1 = Compare what the cashier said with what was taken.
check-pay-praise = Both are paid, and what was too much is back with you.
check-call = Someone calls. You decide.
check-call-hint-1 = They want the digits of your pay code.
check-call-praise = No digits given, no money lost.
check-away = Go back to the home screen.
check-away-praise = The phone is away, and all is well.

transfer-task = With “{ -purse-app }”, please pay for the cake, then for your books at the bookshop. Look at each sum afterwards. If someone calls, do as you think right. Then go to the home screen.
transfer-pay = Pay at both shops. Look at the sum, and ask if it is not right.
transfer-pay-hint-1 = The shop scans you, so look for “my code”.
transfer-pay-praise = It looked different, and you paid it right.
transfer-call = Someone calls. You decide.
transfer-call-praise = No digits given, no money lost.
transfer-away = Go back to the home screen.
transfer-away-praise = The phone is away, and all is well.

transfer-2-task = With “{ -qinghe-app }”, please pay the barber, then buy bulbs at the hardware shop. Look at each sum afterwards. If someone calls, do as you think right. Then go to the home screen.
transfer-2-pay = Pay at both shops. Look at the sum, and ask if it is not right.
transfer-2-pay-hint-1 = Look for “Pay code” in the bottom row.
transfer-2-pay-praise = It looked different, and you paid it right.
transfer-2-call = Someone calls. You decide.
transfer-2-call-praise = No digits given, no money lost.
transfer-2-away = Go back to the home screen.
transfer-2-away-praise = The phone is away, and all is well.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Pay code”: also 收付款 “pay and receive”, 付款 or 付钱 “pay”, mostly at the top of the first page or under the plus sign at the top right.
    Three to keep apart: with 付款码 “pay code” the shop scans us, with 扫一扫 “scan” we scan the shop, with 收款码 “receive code” others pay us.
    The digits on the code: some show only after a tap. Don't tap, don't read them out, no screenshot.
    “That's right”: after paying, look at the shop's name and the sum. Missed it? Look again in 账单 “Records”.
    Small sums often go without a PIN. To stop that: mostly the three dots at the top right of the pay-code page, 停用 or 暂停使用 “stop using”.
    “Put it away”: no such key. Tap back and leave the page.

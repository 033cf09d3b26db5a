### C05 QR-code traps.

title = QR-code traps
goal = After scanning, see who gets the money. If you are not sure, ask somebody who would know.
opening = There are four codes in the street, some real, some not. See where the code is, then who gets the money. If you are not sure, ask. It costs nothing.
closing = After scanning, first see who gets the money. If the name is not theirs, or it is a private person, ask. If a gift means joining a group or giving a code, walk on.
remember = See where it is and who gets the money, and ask. A private name may be honest, and a name that sounds right may not be.
offline = If you are not sure, don't scan. { -cash-accepted } Car parks too.
task = Here are six codes, and some are real. See for yourself, and pay what should be paid.

parking = Look at the code on the parking sign first. Tap it.
parking-praise = Only look who gets the money. Don't pay yet, and fill in nothing.
ask = The money would go to a private person, and a corner is peeling off. Tap “Check first” and ask the attendant.
ask-hint-1 = Tap “Check first”, then “The attendant”.
ask-on-theirs = Whoever put up the code printed the number too. Ask the attendant.
ask-on-true = You don't know yet who gets the money. Ask first.
ask-praise = Good that you asked. It is not their code.
not-pay = Tap “I see”, then “Scam, don't pay”.
not-pay-on-true = The attendant says it is not their code. Don't pay.
not-pay-praise = Your money stays with you.
eggs = Now the free eggs by the road. What do you say?
eggs-hint-1 = See what they want: a group, and an app.
eggs-on-true = In the group somebody would talk your money out of you. Don't join.
eggs-praise = A few eggs could not tempt you.
greens = Now the greengrocer's code. The name is private here too, so check first, then decide.
greens-hint-1 = Ask the owner whether it is his code.
greens-on-false = It is good to be careful. Ask the owner, and you will know.
greens-on-true = Ask the owner first, then pay.
greens-praise = You asked, and it is real, so you can pay.
clinic = Last, the code at the hospital counter. If the name is right, pay.
clinic-hint-1 = Read who gets the money. Is it this hospital?
clinic-on-false = It is good to be careful. Look at the name of who gets the money.
clinic-praise = You understood all four codes.

check-false = Which ones are scams? Don't pay and don't join.
check-false-hint-1 = See who gets the money, then ask somebody who would know.
check-false-praise = You stepped round every trap.
check-true = Which ones are real? Pay those.
check-true-hint-1 = If the name is private, ask before you pay.
check-true-praise = And you paid what was real.

transfer-task = Four matters have come to your door and letter box, and some are real. You decide what to do.
transfer-false = Which ones are scams? Mark them all.
transfer-false-hint-1 = Think: who started this? Have you looked it up yourself?
transfer-false-praise = It looked different, and you saw through it all the same.
transfer-true = Which is real? Don't miss it.
transfer-true-hint-1 = Tap “Check first”, ask, and then decide.
transfer-true-praise = You asked, and nothing real was missed.

transfer-2-task = Four messages have come in, and some are real. You decide what to do.
transfer-2-false = Which ones are scams? Mark them all.
transfer-2-false-hint-1 = Think: who started this? Have you looked it up yourself?
transfer-2-false-praise = It looked different, and you saw through it all the same.
transfer-2-true = Which is real? Don't miss it.
transfer-2-true-hint-1 = Tap “Check first”, ask, and then decide.
transfer-2-true-praise = You asked, and nothing real was missed.

# For the trainer: usual names and places on a real phone.
own-phone =
    Who gets the money: after scanning, read 付款给 “pay to” or 收款方 “payee”. A private person is mostly a name with hidden characters.
    “Check first”: no such key; it means asking the shopkeeper, the attendant, the counter. Real shops may show another name too: ask before paying, or pay cash.
    A web page, a download, a group? Tap the cross at the top left, or back.
    Already in the group: the three dots at the top right, down to the bottom, 退出群聊 or 删除并退出 “leave group”.
    If the screen was shown, a card number given or money paid: 110 first, then your own bank; keep screenshots.
    Already installed something: hold its icon down, 卸载 “uninstall” or 删除应用 “delete app”.
    Parking and hospital: somebody there takes the money, cash too.

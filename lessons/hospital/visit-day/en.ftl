### A04 The day of the visit: a number, reporting, waiting, paying, reporting again.

title = The day of the visit: number, desk, payment, desk again
goal = Know the order at the hospital: collect your number, check in, wait for the call, pay, check in again.
opening = Today you see the bone doctor. The hospital has sent a text. You booked, but on the day you still collect a number. Let us walk through it step by step.
closing = On the day, collect your number first. Upstairs, check in at the desk, then wait for the call. After a test, wait for the result and check in once more. No new booking is needed. For medicine, pay first, then collect it at the pharmacy. If the text says that you need no number, go straight to the desk.
remember = { -arrive-rule } First your number, then the desk. When you pay, check whose it is and what for. After a test, check in again.
offline = With your ID card, the counter gives you your number and takes your payment. If you missed your call, tell the check-in desk. If you don't know where to go, ask the help desk.
task = Today you go to the eye clinic with { -zhao-guoqiang }, who used to work with you. Please collect his number, check in, and wait for the call. If the doctor orders a test, pay for it. After the test, do what is left to do.

read = The text says orthopaedics today at nine. Compare it with your own app. Tap “Open { -clinic-app } and compare”.
read-on-delete = Don't delete it yet. Open your own app and compare.
read-praise = The booking is in your app, so the text is real.
there = You have come to the hospital, so tap “I am at the hospital”.
there-praise = You are in the hall.
number = You booked, and on the day you collect your number. Tap “Number machine” or “Counter”.
number-hint-1 = The slip comes from the hall, from the machine or the counter.
number-on-upstairs = You have no slip yet. First your number, then upstairs.
number-praise = The slip tells you the floor and the room.
up = Keep your slip, and tap “Go upstairs”.
up-praise = You are upstairs.
report = Check in first: tap “Check in at the desk”.
report-hint-1 = You are not in the queue until you check in.
report-on-chair = Check in first, then sit down.
report-praise = You are in the queue now.
turn = Listen to the loudspeaker: number twelve to room three. Tap “Room 3”.
turn-hint-1 = If you are not sure, tap “Look at my slip”.
turn-praise = That is the right door.
fees = The doctor has ordered an X-ray. Tap “Pay now”.
fees-praise = Here is all there is to pay.
fee = Find { -wang-guilan }'s X-ray, and tap that row.
fee-hint-1 = Look at two things: whose, and what for.
fee-on-blood = This is { -zhang-fuhai }'s blood test. Find { -wang-guilan }'s X-ray.
fee-on-brace = The brace is optional. The doctor ordered the X-ray.
fee-on-window = The counter is fine too. Today we practise on the phone.
confirm = Read it aloud: to the hospital, X-ray, 86 yuan. If it is all right, tap “Confirm”.
fee-praise = That is the row.
confirm-praise = It is just what the doctor ordered.
pin = Enter the practice PIN, 258036.
    .spoken = Enter the practice PIN: two, five, eight, zero, three, six.
pin-praise = All six are right.
pay = Tap “OK”.
pay-praise = It is paid. Off to the X-ray.
tested = When the X-ray is taken, tap “The test is done”.
tested-praise = The picture is ready.
again = The doctor still has to see it, so tap “Back to the desk, to check in again”.
again-hint-1 = The doctor said: check in again, no new booking.
again-on-rebook = No new booking is needed. Just check in at the desk.
again-on-leave = The doctor has not seen it yet. Check in at the desk.
again-praise = You are in the queue again, and the doctor will look at it.
back = All done. Tap “To the front page of { -clinic-app }”.
back-praise = You have been through the whole day.

check-opening = It begins with a text, so tap “Back to where we were”. What comes first and what comes next is for you to decide.
check-visit = From the hall to the end of the visit: the order is for you to decide.
check-visit-hint-1 = If you are not sure, see “What comes first on the day?”. Before you pay, think of what the doctor said.
check-visit-praise = The right order and the right payment, and no wasted trip.

transfer-task = This is “{ -hall-app }”, and another hospital too. Today you go with { -batu } to respiratory medicine. From the door to the end of the visit: where to go first, and where next, is for you to decide.
transfer-visit = From the door to the end of the visit: the order is for you to decide.
transfer-visit-hint-1 = If you are not sure, see “In which order?”. Listen to the doctor to the last word.
transfer-visit-praise = Another hospital, and you found your way.

transfer-2-task = This is “{ -kangning-app }”, and this time it is the east campus. Today you go to the heart clinic with { -wulan }. From the door to the end of the visit: where to go first, and where next, is for you to decide.
transfer-2-visit = See { -wulan } through the visit: the order is for you to decide.
transfer-2-visit-hint-1 = First tap whoever sees the doctor today. If you are not sure of the order, tap “Information”.
transfer-2-visit-praise = The east campus, and you found your way there too.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Number machine”: also 自助机 “self-service machine”; the key says 取号 “take a number” or 签到取号 “check in”. Some hospitals need no number: see the text, or ask the help desk.
    “Check in”: also 签到. At the desk, at a machine with the ID card, or on the phone once one is in the hospital.
    The call: look at the screen by the door; one character of the name is often hidden.
    “Pay now”: also 门诊缴费 “clinic fees”, 待缴费 “to pay” or 诊间支付. Phone, machine or counter: once is enough.
    “Check in again”: also 回诊 “return” or 二次签到 “second check-in”. Ask at the desk how it is done.
    Medicine paid partly by insurance: if the phone does not make it clear, pay at the counter.

### C08 Don't miss the real ones.

title = Don't miss the real ones
goal = Act on what is real, leave what is not, and do it through your own app, number or counter.
opening = With so many crooks about, it is easy to take real messages for scams. Today we look at them one by one. If you are unsure, tap “Check first”: open your own app, or make the call yourself.
closing = First see who started it, then whose number or link you are using. What is real, do through your own app and your own numbers. What is not, leave alone.
remember = If you are unsure, check first. To act, open your own app or go to the counter. { -call-back-96110 } Police at the door: look at the badge through the door and call 110.
offline = If you are unsure, ask the community, the counter or your family. { -fraud-app }
check-opening = This time it is Mrs { -qiqige }'s phone. She is seventy-five.
task = Look at ten messages for Mrs { -qiqige }, five at a time. Don't miss what is real, and leave the scams alone. You decide.

look-warning = { -about-12381 } Look at this text, and check first.
look-warning-hint-1 = Tap “Check first” and call 96110 yourself.
    .spoken = Tap “Check first” and call 9 6 1 1 0 yourself.
warning = 96110 says the warning is real. You decide.
    .spoken = 9 6 1 1 0 says the warning is real. You decide.
warning-on-refuse = It came to warn you. Have another look.
look-warning-praise = You checked for yourself.
warning-praise = You heed a warning, and your money is safe.
look-call = { -about-96110 } Hear what they say, hang up, and dial 96110 yourself. Tap “Check first”.
look-call-on-hang-up = Hanging up is fine. Now dial 96110 yourself and ask.
    .spoken = Hanging up is fine. Now dial 9 6 1 1 0 yourself and ask.
call = It really is the anti-fraud centre. They say: don't send it. You decide.
look-call-praise = You dialled it yourself, so you can trust it.
call-praise = You listened, and your money is safe.
look-visit = Somebody at the door says anti-fraud police. Look at the badges through the door, and call 110.
    .spoken = Somebody at the door says anti-fraud police. Look at the badges through the door, and call 1 1 0.
look-visit-on-refuse = Keeping the door shut is fine. Call 110 and you will know.
    .spoken = Keeping the door shut is fine. Call 1 1 0 and you will know.
visit = 110 says they sent these officers. You decide.
    .spoken = 1 1 0 says they sent these officers. You decide.
look-visit-praise = A good question.
visit-praise = You checked before you opened. That is the safe way.
look-bank = Look at the bank's text. Does your own app show this payment? Check first.
look-bank-hint-1 = Tap “Check first” and look in your own bank app.
bank = The app shows it too: that was your rice. You decide.
bank-on-refuse = That was the rice you bought this morning. Look in the app.
look-bank-praise = Your own app knows best.
bank-praise = You keep an eye on your own account.
look-pair = This one says bank too, and brings a link. { -text-sender } Check first.
look-pair-hint-1 = Look in your own bank app.
pair = Your own app shows nothing wrong. You decide.
look-pair-praise = You looked in your own app.
pair-praise = You left the link alone and used your own app.
look-clinic = The hospital says there is no clinic. Is it real? If you are unsure, check first.
clinic = It is real. Where will you rebook?
clinic-on-refuse = If you ignored it, you would go there for nothing. Have another look.
clinic-on-call-back = Nobody knows who answers that mobile number. Use your own app, or the counter.
look-clinic-praise = You did not miss it.
clinic-praise = You rebook in your own app. That is the safe way.
look-check-up = A poster in the hall offers a free check-up. Check first: call the community.
check-up = The community says it is real. You decide.
check-up-on-refuse = If it is real, you would miss a free check-up. Call and ask.
look-check-up-praise = The community knows.
check-up-praise = You asked, so you can go.

check-first = The first five.
check-first-hint-1 = If you are unsure, check first.
check-first-praise = The first five are done.
check-second = The next five.
check-second-hint-1 = Look in your own app, or make the call yourself.
check-second-praise = You have looked at all ten.

transfer-task = Some of these are scams, some are real. Leave the scams, and act on what is real. You decide.
transfer-opening = This time { -zhang-fuhai } gets several calls.
transfer-all = Look at them one by one.
transfer-all-hint-1 = If you are unsure, check first: make the call yourself.
transfer-all-praise = You left the scams and missed nothing real.

transfer-2-task = Some of these are scams, some are real. Leave the scams, and act on what is real. You decide.
transfer-2-opening = This time it is { -wuyun }'s door and letter box.
transfer-2-all = Look at them one by one.
transfer-2-all-hint-1 = If you are unsure, check first: make the call yourself.
transfer-2-all-praise = You left the scams and missed nothing real.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Check first”: no such key on a real phone; it means phoning or opening the app oneself.
    96110, 110: dial them in 电话 “Phone” under 拨号 “keypad”, not from the list of calls.
    A text from the bank: open the bank's app oneself and look in 明细 or 交易记录 “transactions”.
    A clinic cancelled or moved: 消息 “messages” or 我的预约 “my bookings” in the hospital's app, or ask the booking line.
    The community's number: copy it down at the office and save it in 联系人 “Contacts”.
    The National Anti-Fraud Center app 国家反诈中心: from the phone's own app shop; it has 我要举报 “report”.

### C10 Mixed challenge: real or scam?

title = Mixed challenge: real or scam?
goal = When real and fake are mixed, fall for nothing and miss nothing.
opening = Today's messages are mixed: some are real, some are not. Take your time and read before you choose. If you are unsure, tap “Check first”, ask with your own number or app, and then decide.
closing = Look at who started it, and whose number or link you are using. If it asks for nothing, it may just not have asked yet. Whatever you need to do, open your own app or go to the counter.
remember = Money, a code or a secret: stop. If it asks for nothing, it may just not have asked yet. Use your own app and your own numbers.
offline = If you are unsure, ask your family, ask the community, or call 96110.
    .spoken = If you are unsure, ask your family, ask the community, or call 9 6 1 1 0.
check-opening = This time it is { -bateer }'s phone. He lives with his wife { -wuyun } in { -beiyuan }.
task = Look at twelve messages for { -bateer }, four at a time. Don't fall for the scams, and don't miss what is real. You decide.

police = A number you never saved says it is the police. Is it real? If you are unsure, tap “Check first”.
police-on-believe = The police handle no case by phone. Check first.
police-praise = You did not fall for it.
look-deposit = Look at the text from { -bank }. Does your own bank app say the same? Tap “Check first”.
look-deposit-praise = You looked in your own app.
deposit = The app says the same: due next week. You decide.
look-deposit-hint-1 = Tap “Check first” and look in your own app.
deposit-on-refuse = If you ignored it, you would get less interest. Look in your own app.
deposit-praise = It is in your own app, so it is real.
look-son = A new number says it is your son Jianguo. Check first: call his saved number.
look-son-praise = You called the saved number.
son = He says he asked for nothing. You decide.
son-on-believe = A new number wants money: call the saved one first.
son-praise = You asked him yourself. Now you know.
look-parcel = A courier calls from a number you never saved. Check first: ask who ordered something.
look-parcel-praise = You asked your daughter.
parcel = Your daughter says she ordered it. You decide.
parcel-on-refuse = A number you never saved can be genuine too. Ask your daughter.
parcel-praise = You asked, so go and fetch it.
tea = Look at the tea that is sold in the group.
tea-on-believe = No tea replaces medicine. Ask your doctor first.
tea-praise = Keep taking your medicine. You know that.
look-notice = Look at the community board. Check first: call the community.
look-notice-praise = You asked the community.
notice = The community says it is real. You decide.
notice-on-refuse = If you ignored it, you would miss a lesson. Call and ask.
notice-praise = You asked the community, so you can go.
sum = All six are done. Tap “See the summary”.
sum-praise = You fell for nothing and missed nothing.

check-easy = The first four.
check-easy-hint-1 = If you are unsure, check first.
check-easy-praise = The first four are done.
check-middle = The next four. These look more alike, so take your time.
check-middle-hint-1 = Look at who started it. Look in your own app.
check-middle-praise = The next four are done.
check-hard = The last four look most like the real thing. No hurry.
check-hard-hint-1 = If it asks for nothing, it may just not have asked yet.
check-hard-praise = You have looked at all twelve.

transfer-task = Some of these are scams, some are real. Leave the scams, and act on what is real. You decide.
transfer-opening = This time it is { -li-xiuying }, and several things come up.
transfer-all = Look at them one by one.
transfer-all-hint-1 = If you are unsure, check first: make the call yourself.
transfer-all-praise = You left the scams and missed nothing real.

transfer-2-task = Some of these are scams, some are real. Leave the scams, and act on what is real. You decide.
transfer-2-opening = This time it is { -batu }'s phone.
transfer-2-all = Look at them one by one.
transfer-2-all-hint-1 = If you are unsure, check first: make the call yourself.
transfer-2-all-praise = You left the scams and missed nothing real.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Check first”: no such key on a real phone. It means three things: open the app oneself, call the saved number, ask at the counter.
    The bank: open the bank's app oneself and look in 明细 “transactions” or 我的存款 “my deposits”.
    The family: the number in 联系人 “Contacts” under 电话 “Phone”, not by voice in a chat.
    Parcels: open the app where it was bought and look in 我的订单 “my orders”.
    The community: phone the office; no number yet? Go and copy it down.
    Before the lesson ends: family, community, the number on the back of the bank card, 96110. Whichever is missing goes down on paper.

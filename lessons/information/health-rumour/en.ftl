### E01 Forward this health message?

title = Forward this health message?
goal = Who says so? Can I find it myself in an official place?
opening = A health message has come in your classmates' group, and everybody is asked to forward it. When in doubt, it is right not to.
closing = However real a message looks, that proves nothing. Who is in charge of it? Look there yourself. If you find it, forward it; if you don't, let it be. And answer gently, to keep the peace.
remember = Who says so? Who is in charge of it? Look it up yourself, never through its link. Stamps, experts and 100,000 readers prove nothing. If it cannot be found, do not forward it.
offline = If looking it up is hard, phone the community or your doctor. For medical insurance, call 12393.
task = Four messages have come. Look each one up: forward what you can find, and nothing else. Then tell the group why you did not forward the pepper water.
transfer-opening = More messages in the group, all of them new.
transfer-task = Three more messages have come. Look each one up: forward what you can find, and nothing else. Then tell the group why you did not forward the one about leftovers.

open = No hurry to forward it. Tap “Open it”.
open-on-drop = Not forwarding it is right. Now let us see what is wrong with it.
open-praise = You look before you forward. Good.
shock = Which line is meant to frighten? Tap it.
shock-hint-1 = At the very top, the line that says “Shocking”.
shock-praise = That is the one: loud, to frighten you.
nobody = Further down: who wrote it? Tap that line.
nobody-hint-1 = Find the author. It is further down.
nobody-praise = It does not say who that is, or from which hospital.
sells = And what does it want in the end? Tap it.
sells-hint-1 = At the very end there is a price.
sells-praise = So it is selling vinegar.
ask = Now look it up yourself. Tap “Check first”. Then choose who is in charge of it.
ask-hint-1 = Claims about health can be looked up with the CDC.
ask-on-link = That link came with the message. Do not use it.
ask-praise = You looked it up yourself, without the link. Very good.
reply = When you have read it, tap “Back to the group”. How you answer is up to you.
reply-hint-1 = Say what you found. No harsh words, and no forwarding.
reply-praise = Kind and clear at once.
bus = One more: bus 3 is taking another route. Tap “The next message”. Tap “Check first”. Then choose who is in charge of it.
bus-hint-1 = Who is in charge of the buses?
bus-on-drop = You have not looked this one up. Please do: people may need it.
bus-praise = The bus company says the same.
share = You found it yourself. Tap “Back to the message”. Then tap “Forward to all”.
share-praise = You found it before you forwarded it. That helps everybody.

check-sort = Four messages: look each one up, forward what you can find, and nothing else.
check-sort-hint-1 = Ask yourself who is in charge of it, then look there.
check-sort-praise = All four are settled.
check-why = The pepper water: which line frightens, which wants money? Then answer gently.
check-why-hint-1 = First the fear, then the money, then your answer.
check-why-praise = Clear, and kind.
transfer-sort = Three messages: look each one up, forward what you can find, and nothing else.
transfer-sort-hint-1 = Ask yourself who is in charge of it, then look there.
transfer-why = The one about leftovers: which line frightens, which wants money? Then answer gently.
transfer-why-hint-1 = First the fear, then the money, then your answer.

transfer-2-opening = The group is lively again, and it is all new.
transfer-2-task = Three messages have come. Look each one up: forward what you can find, and nothing else. Then tell the group why you did not forward the one about lard.
transfer-2-sort = Three messages: look each one up, forward what you can find, and nothing else.
transfer-2-sort-hint-1 = Ask yourself who is in charge of it, then look there.
transfer-2-why = The one about lard: which line frightens, which wants money? Then answer gently.
transfer-2-why-hint-1 = First the fear, then the money, then your answer.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Check first”: no such key on a real phone. Think who is in charge of it, then open their official account or app oneself, or phone.
    Is an official account real? Tap its name and see under 账号主体 “account holder” or 认证 “verified” whether it is that body.
    Searching in the browser: leave alone what is marked 广告 “advertisement”.
    By phone: medical insurance 12393, pensions and social security 12333, everything else 12345.
    Not forwarding: tap nothing, just leave. Too noisy? Top right of the group, 消息免打扰 “mute”.
    “Forward to all”: hold the message down and 转发 “forward” appears. Only after looking it up.

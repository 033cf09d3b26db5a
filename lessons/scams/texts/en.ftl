### C04 Texts: real or a scam.

title = Texts: pension, parcel, toll
goal = Never mind the number: leave its link alone and look in your own app.
opening = Five texts have come, some real, some not. It does not matter how official the number looks. If you are not sure, look in your own app.
closing = { -text-sender } Leave its link alone and look in your own app. If it is there too, it is real, so don't miss it.
remember = Open no link, call no number from a text. Look in your own app. If it is there too, it is real.
offline = If you are not sure, ask at the community with the phone in hand, or call 12345. Scam texts can be reported to 12321.
task = Here are six texts, and some are real. You judge them. Don't miss what is real.

first = Open the one ending 9103, and we will look at it together.
first-praise = Reading it does no harm, as long as you leave the link alone.
own = It hurries you to a link. Leave it, tap “Check first” and look at the pension check in { -social-app }.
own-hint-1 = “Check first” leads to your own apps.
own-on-open = Somebody gave you this link. Leave it alone.
own-praise = What counts is the app you opened yourself.
refuse = The app says confirmed for this year. Go back to 9103 and tap “Scam”.
refuse-hint-1 = Tap “Back” until you see your texts, then open that one again.
refuse-on-open = Somebody gave you this link. Leave it alone.
refuse-praise = You looked first, so you can be sure.
believe = Look at the one from 106 that says “confirmed”. What does your app say? If they agree, tap “Real”.
believe-on-false = Think: what did you see in your app just now?
believe-praise = They agree, so it is real.
parcel = Now the one ending 3380, about a lost parcel. What do you say?
parcel-hint-1 = If you are not sure, tap “Check first” and open the shopping app.
parcel-on-friend = Is it lost? Your own app will tell you.
parcel-praise = The parcel is fine. Nobody owes you anything.
pickup = The one ending 5127 is from the parcel station. Check first, then decide.
pickup-hint-1 = Open the shopping app and see where the parcel is.
pickup-on-false = It comes from a mobile number, but that does not make it a scam. Check first.
pickup-praise = It is real. Go and fetch it.
toll = The last one starts with 106 and says your toll card is invalid. What do you say?
toll-hint-1 = Even an official number can be faked. If you are not sure, check first.
toll-on-open = Somebody gave you this link. Leave it alone.
toll-praise = You understood all five.

check-false = Which ones are scams? Mark them all.
check-false-hint-1 = Do your own apps say anything of the kind?
check-false-praise = You ignored every scam.
check-true = Which ones are real? Don't miss them.
check-true-hint-1 = Check first: look in your own app, or ask in person.
check-true-praise = And you missed nothing that was real.

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
    “Check first”: no such key in a real text. Close it, go to the home screen, open the app oneself.
    Pension confirmation: the social security office's app. What it is called here, ask 12333.
    Parcels: open the app of the shop where it was bought; mostly 我的订单 “my orders”, then 查看物流 “track”.
    Tolls: open the app of whoever issued the card, or ask 12345.
    No pick-up code? Look under 通知 “notices”, 骚扰拦截 “blocked” or 垃圾短信 “spam”: real ones sometimes land there.
    “Scam”: hold the text down, 举报 “report” or 删除 “delete”. Or report it to 12321.

### C02 "Customer service" wants your screen.

title = “Customer service” wants your screen
goal = Let nobody see your screen, hang up, look in your own app, and tell your family.
opening = The phone rings. “Customer service” says your million cover has run out and money will be taken. If you don't want to listen, just hang up: that counts as done. It is only practice, and no money is taken.
closing = { -million-cover } Refuse anybody who wants to see your screen. If it bothers you, hang up, look for yourself, and tell your family.
remember = Somebody wants to see your screen: refuse. Somebody wants an app installed: hang up. To see whether money was taken, open your own app.
offline = If you cannot look it up, ask at a bank counter. You can also call 96110, or look together with your family.
task = Four matters come up today, and some are real. You decide what to do. At the end, look at your money.

answer = The phone is ringing. You may tap “Hang up”. If you want to listen, tap “Answer”.
answer-on-hang-up = Well done. That is the best thing to do.
answer-praise = Listen, and promise nothing.
listen = He says money will be taken. You may hang up. To learn his trick, tap “Hear what he wants”.
listen-hint-1 = Just don't tap what he tells you to.
listen-on-cancel = That is what he is waiting for. Don't follow him.
listen-praise = You listened, and your hand stayed still.
refuse = He wants to see your whole screen. Read it, then tap “Refuse”.
refuse-hint-1 = Read it: he would see passwords and codes too.
refuse-praise = That tap saved your money.
hang-up = There is no need to argue with him. Tap “Hang up”.
hang-up-hint-1 = Look for “Hang up”, the key with a telephone.
hang-up-praise = You hung up just like that!
scare = Let us look at his words. Tap “See what he would have said”, then the words meant to scare you. If you would rather not, tap “Open Phone and ask”.
scare-hint-1 = The words about your credit record.
scare-praise = Yes, these are meant to scare you.
hurry = Which words hurry you? Tap them.
hurry-hint-1 = Look for the words about time.
hurry-praise = He is afraid that you might think.
secret = Which words want it kept secret? Tap them.
secret-hint-1 = Look for the words about your family.
secret-praise = Nothing good has to be kept from your family.
wants = And what does he want you to do? Tap it.
wants-hint-1 = He wants you to tap a key so that he can see your screen.
wants-praise = Your screen is what he is after.
report = Tap “I have seen it”. Now he has sent a text. Open it, leave the link alone, and tap “Report and block”.
report-hint-1 = “Report and block” is below the text.
report-on-link = The link is his. Leave it alone.
report-praise = Now you have some peace.
check = Was any money taken? Look for yourself. Tap “Open { -pay-app } and look”.
check-praise = Your own app is the surest way.
look = Tap “Automatic renewals” and see whether anything takes 800 yuan.
look-praise = As you see, nothing takes 800 yuan.
tell = Now tell your family. Go to the home screen, open “Phone” and call your daughter. Calling 96110 is fine too.
tell-hint-1 = Home screen, then “Phone”, and choose one.
tell-praise = Once you have told somebody, it weighs less.

check-leave = You are on the phone, and a box comes up. You decide.
check-leave-hint-1 = Read who is asking, and for what.
check-leave-praise = Nobody saw your screen, and you hung up.
check-passbook = Another call. You decide.
check-passbook-hint-1 = If you are not sure, call a number you saved, or ask in person.
check-passbook-praise = You asked, and nothing was missed.
check-helper = The third one is a call again. You decide.
check-helper-hint-1 = Hang up whenever you like, then say what it was.
check-helper-praise = You did not follow him.
check-camera = The fourth is a box on the phone. You decide.
check-camera-hint-1 = Think: who tapped something just now?
check-camera-praise = What you started yourself, you can use.
check-words = Look back at the pension call. Which words scare you, hurry you, or want it kept secret? Mark them, then tap “All marked”.
check-words-hint-1 = There are three: a scare, a time limit, a secret.
check-words-praise = You found all three.
check-look = See whether any money is taken automatically.
check-look-hint-1 = Open { -pay-app } and look at “Automatic renewals”.
check-look-praise = You looked yourself. That settles it.

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
    “Refuse”: the phone's own prompt mostly says 屏幕共享 “screen sharing”, 录制屏幕 “record screen” or 投射 “cast”. To refuse: 取消 “cancel” or 不允许 “don't allow”.
    To stop it: a red dot or bar at the very top; tap it, then 停止 “stop”. Not found? Switch the phone off.
    If the screen was shown, a card number given or money paid: 110 first, then your own bank; keep screenshots.
    What was installed: hold its icon down, 卸载 “uninstall” or 删除应用 “delete app”. If it won't go, ask the police or a phone shop.
    Look into 无障碍 or 辅助功能 “accessibility” in the settings too: if an unknown app is on there, turn it off.
    “Automatic renewals”: mostly in 我的—设置—支付设置 “Me – Settings – Payment settings”. 百万保障 “million cover” is mostly in 钱包 “Wallet” under 安全保障 “protection”: only look, nothing needs doing.
    “Report and block”: hold the text down, or the top right, and find 举报 “report” or 黑名单 “blacklist”. Or report it to 12321.

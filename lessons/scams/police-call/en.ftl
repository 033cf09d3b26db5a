### C01 The "police" on the phone.

title = The “police” on the phone
goal = Hang up, call 110 yourself, and hear the scare, the hurry and the secrecy.
opening = The phone rings, and somebody says he is from the police. If you don't want to listen, just hang up: that counts as done. If you do, hear how he talks. It is only practice.
closing = { -no-safe-account } If you hear that, hang up and call 110 yourself.
remember = If they scare you, hurry you or want it kept secret, hang up. { -caller-id } To find out, call 110 yourself.
offline = If you are not sure, ask at the community police office. Better still, take your family along.
task = Four calls come today, and some are real. You decide what to do.

listen = If you like, tap “Listen”. If you don't, tap “Not today”: that counts as done.
listen-on-not-today = That is fine too.
listen-praise = Good. I will listen with you.
answer = The phone is ringing. You may tap “Hang up”. If you want to listen, tap “Answer”.
answer-on-hang-up = Well done. That is the best thing to do.
answer-praise = Listen, and say nothing.
hang-up = You need not answer him or argue. Tap “Hang up”.
hang-up-hint-1 = Look for “Hang up”, the key with a telephone.
hang-up-on-obey = Send him no money. Just hang up.
hang-up-praise = You hung up just like that!
scares = Let us look at his words. Tap “See what he would have said”, then the words meant to scare you. If you would rather not, tap “Open Phone and ask”.
scares-hint-1 = The words that say you did something bad.
scares-praise = Yes, these are meant to scare you.
hurry = Which words hurry you? Tap them.
hurry-hint-1 = Look for the words about time.
hurry-praise = He is afraid that you might think.
secret = Which words want it kept secret? Tap them.
secret-hint-1 = Look for the words about your family.
secret-praise = Nothing good has to be kept from your family.
safe = Which words are after your money? Tap them.
safe-hint-1 = Look for the words about an account.
safe-praise = You found all four.
picture = Tap “I see it now”. He has sent a “warrant”. What will you do?
picture-hint-1 = Ignore it or check first. Both are fine.
picture-on-obey = Don't be afraid. Photos can be faked.
picture-praise = You kept calm. Photos can be faked.
dial = To be sure, call 110 yourself. Open Phone and tap “110 Police”.
dial-hint-1 = 110 is at the top of your contacts.
dial-on-unknown = Don't call back. Call 110 yourself.
dial-praise = A call you made yourself is one you can trust.

check-leave = The phone is ringing. You decide.
check-leave-hint-1 = Hang up whenever you like, then say what it was.
check-leave-praise = He could not frighten you.
check-card = Here is the second call. You decide.
check-card-hint-1 = If you are not sure, call a number you saved, or ask in person.
check-card-praise = You asked, and nothing was missed.
check-photo = Another call. You decide.
check-photo-hint-1 = If you are not sure, call a number you saved, or ask in person.
check-photo-praise = Your ID card stayed with you.
check-renew = The fourth call. You decide.
check-renew-hint-1 = If you are not sure, call a number you saved, or ask in person.
check-renew-praise = You did not miss what was real.
check-words = Look back at the first call. Which words scare you, hurry you, or want it kept secret? Mark them, then tap “All marked”.
check-words-hint-1 = There are three: a scare, a time limit, a secret.
check-words-praise = You found all three.

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
    “Hang up”: the red key. When a locked phone rings, some need a swipe. Not answering is fine too.
    Calling 110 oneself: in 电话 “Phone”, tap 拨号 “keypad” and dial 110. Not from the list of calls.
    Called again? In the recent calls, tap the small circle beside the number and find 加入黑名单 “blacklist” or 阻止来电 “block caller”.
    骚扰拦截 “nuisance call blocking”: in the settings of 电话 “Phone”, or search the phone's settings for 拦截 “block”. Don't block all unknown numbers: hospital and community call too.
    Numbers that begin with 00 or + come from abroad. The carrier can shut them out: 10086, 10010, 10000. Not for those with family abroad.
    The National Anti-Fraud Center app 国家反诈中心: install it from the phone's own app shop. Its call warnings have to be turned on inside.

### C03 Sounds like grandson, may not be.

title = It sounds like your grandson, but it may not be
goal = When “family” calls for help, hang up, call the person yourself, and then decide.
opening = The phone rings. It sounds like your grandson, and he needs money at once. Voices can be copied, and pictures too. If you don't want to listen, just hang up: that counts as done.
closing = Voices, numbers and chat accounts can all be faked. Hang up, call the person yourself, and ask before you act.
remember = If it is about money, hang up. Call the number you saved and ask the person. If somebody comes to the door for cash, call 110.
offline = If you cannot reach him, call his parents, or talk it over with a neighbour.
task = Four family matters come up today, and some are real. You decide what to do.

listen = If you like, tap “Listen”. If you don't, tap “Not today”: that counts as done.
listen-on-not-today = That is fine too.
listen-praise = Good. I will listen with you.
answer = The phone is ringing. You may tap “Hang up”. If you want to listen, tap “Answer”.
answer-on-hang-up = Well done. That is the best thing to do.
answer-praise = Listen, and promise nothing.
word = He wants money. You may hang up. Or ask him one thing: what is our family word?
word-hint-1 = “What is our family word?” is below what he says.
word-on-bring = Give him no money. Ask for the word first.
word-praise = Well asked. He has no answer.
hang-up = You need not hear him out. Tap “Hang up”.
hang-up-hint-1 = Look for “Hang up”, the key with a telephone.
hang-up-on-bring = Give him no money. Just hang up.
hang-up-praise = You hung up just like that!
scare = Let us look at his words. Tap “See what he would have said”, then the words meant to scare you. If you would rather not, tap “Open Phone and ask”.
scare-hint-1 = The words about prison.
scare-praise = Yes, these are meant to scare you.
hurry = Which words hurry you? Tap them.
hurry-hint-1 = Look for “right now”.
hurry-praise = He is afraid that you might think.
secret = Which words want it kept secret? Tap them.
secret-hint-1 = Look for the words about his parents.
secret-praise = Nothing good has to be kept from your family.
cash = Which words are about collecting the money? Tap them.
cash-hint-1 = Look for somebody coming to your door.
cash-praise = Beware of anybody who comes to your door for cash.
card = Now a word for the family. Tap “Agree on a family word”.
card-hint-1 = If you cannot see it, tap “I have seen it” first. It is in the middle of that page.
card-praise = With a word of your own you can be sure.
call = So how is he really? Open Phone and call a number you saved.
call-hint-1 = Call your grandson himself, or his father Jianguo.
call-on-xiaomei = Your daughter does not live with him, so she cannot say. Call your grandson himself.
call-on-unknown = Don't call back. Call a number you saved.
call-praise = The boy is fine. You kept a cool head.

check-leave = A video call comes in. You decide.
check-leave-hint-1 = Hang up whenever you like, then say what it was.
check-leave-praise = He could not frighten you.
check-call = Another call. You decide.
check-call-hint-1 = If you are not sure, call the boy himself or his father, on a number you saved.
check-call-praise = You asked, and now somebody is fetching the boy.
check-fee = There is a chat message. You decide.
check-fee-hint-1 = Chat accounts can be stolen. Call the person and ask.
check-fee-praise = The money stayed with you.
check-pills = Another message. You decide.
check-pills-hint-1 = Not everybody who asks for money is a crook. Call the person and ask.
check-pills-praise = You asked before you paid. Now you can both be at ease.
check-words = Look back at the video call. Which words scare you, hurry you, or want it kept secret? Mark them, then tap “All marked”.
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
transfer-2-false-hint-1 = Think: who started this? Whose way do they want you to take?
transfer-2-false-praise = It looked different, and you saw through it all the same.
transfer-2-true = Which is real? Don't miss it.
transfer-2-true-hint-1 = Tap “Check first”, ask, and then decide.
transfer-2-true-praise = You asked, and nothing real was missed.

# For the trainer: usual names and places on a real phone.
own-phone =
    The saved number: 联系人 “Contacts” in 电话 “Phone”. A voice or video call in a chat may come from a stolen account: don't check with that.
    Save beforehand: the grandchild, both parents, a neighbour, the community. One number each.
    Those called often: open the contact and tap the star or 收藏 “favourite”, and they come first. Some phones can put them on the home screen.
    Unknown callers: no need to answer. If it matters, the family will find another way.
    Asked for money in a chat? Phone the person first. If they did not send it, tell them the account is stolen, to get it back and warn others. 投诉 “complain” and 加入黑名单 “blacklist” are for strangers.
    The family word: agree on it face to face, keep it in mind, not in the phone.

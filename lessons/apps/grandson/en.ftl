### A voice like the grandson's.

app = Incoming call
    .do = Tap “Incoming call”.

## Keys that are used everywhere

call-check = Check first
    .do = Tap “Check first”.
    .is = Hang up, then make your own call and ask.
call-hang-up = Hang up
    .do = Tap “Hang up”.
    .is = You may hang up whenever you like. It is not rude.
verdict-false = Scam
    .do = Tap “Scam”.
    .is = Think: who started this? Have you asked the person?
verdict-check = Check first
    .do = Tap “Check first” and call a number you saved yourself.
    .is = Checking first is always fine.
trap-unasked = You have not asked yet, so leave it open. Call the one it is about, or somebody who lives with them.
verdict-true = Real
    .do = Tap “Real”.
    .is = First call and ask. Then you can say it is real.
pay-true = Real, send the money
    .do = Tap “Real, send the money”.
    .is = Call the person first. There is time to send it later.
now = A moment ago
now-on = This call is still on
    .do = Tap “This call is still on”.
    .is = This call is still on the line.
now-over = The call just now
    .do = Tap “The call just now”.
    .is = This is what that call was about.
now-chat = New chat message
    .do = Tap “New chat message”.
    .is = This message is waiting for you.
now-words = Look back at the video call
    .do = Tap “Look back at the video call”.
    .is = See what he said to you.

## The call

before = Do you want to listen?
before-may-upset = Next, a crook pretends to be your grandson in trouble. It is upsetting, and none of it is true. Hang up whenever you like.
before-not-today = Not today
    .do = Tap “Not today”.
    .is = That is fine too.
before-listen = Listen
    .do = Tap “Listen”.
    .is = You can listen. You can always hang up.
incoming = Unknown mobile
    .sub = ending 7719, not saved
incoming-unsaved = You never saved this number. You need not answer.
incoming-answer = Answer
    .do = Tap “Answer”.
    .is = You can answer. You can always hang up.
first = On the phone
    .sub = ending 7719, not saved
first-says = It's me! I have run somebody over, and I might go to prison!
first-more = I need 30,000 right now. Don't tell my parents. Somebody will come to your door for the money.
first-bring = All right, I will get the money
    .is = Once you have handed it over, it is gone.
trap-bring = If you had given them the money, it would be gone for good. We gave nothing. Hang up and call your grandson himself.
first-ask = What is our family word?
    .do = Tap “What is our family word?”.
    .is = Ask something only your family knows.
silence = On the phone
    .sub = ending 7719, not saved
silence-says = Our … our word? The line is bad. Don't ask, just get the money!
after = You hung up
after-what = Hanging up was right. If you are worried, call your grandson himself.
after-hear = See what he would have said
    .note = just words to read, nobody is waiting
    .do = Tap “See what he would have said”.
    .is = The call is over. Here are the words he uses.
after-word = Agree on a family word
    .do = Tap “Agree on a family word”.
    .is = A word that only your family knows.
after-phone = Open Phone and ask
    .do = Tap “Open Phone and ask”.
    .is = From here you make your own call.

## Looking back

words = Looking back: what he would have said
words-what = He is gone. Which words don't sound like your grandson? Tap them.
words-name = It's me
    .is = Anybody can say that, and even the voice can be copied.
words-scare = I might go to prison
    .do = Tap “I might go to prison”.
    .is = These words are meant to scare you.
words-hurry = I need 30,000 right now
    .do = Tap “I need 30,000 right now”.
    .is = These words hurry you.
words-secret = Don't tell my parents
    .do = Tap “Don't tell my parents”.
    .is = These words keep your family out.
words-cash = Somebody will come for the money
    .do = Tap “Somebody will come for the money”.
    .is = Beware of anybody who comes to your door for cash.
words-back = I have seen it
    .do = Tap “I have seen it”.
    .is = Tap it when you have read enough.
word-page = Family word
word-page-paper = At home, agree face to face on a word that only your family knows. Keep it in mind, not in your phone.
word-page-good = I will
    .do = Tap “I will”.
    .is = Tap it when you have read it.

## On your own: four matters

video = Video call
    .sub = a stranger, the picture keeps freezing
video-says = Never mind the picture! They will lock me up unless they get money!
video-more = Send eight thousand within half an hour. Don't tell my mum and dad.
video-go = All right, I will send it now
    .is = Money you have sent is hard to get back.
trap-video = If you had sent the eight thousand, a crook would have it now. We sent nothing. Hang up and call him yourself.
video-matter = The video call
school = On the phone
    .sub = a mobile number, not saved
school-says = Hello, I am { -wuyun }, Xiaojun's teacher. I am using a colleague's phone.
school-more = He twisted his ankle and is in the sick room. Could somebody come and fetch him?
school-go = All right, I will fetch him
    .is = Ask first. There is time to go later.
school-matter = The teacher's call
fee = Daughter, { -wang-xiaomei }
    .sub = chat, a saved contact
fee-says = I am in a meeting and can't talk.
fee-more = A course fee of 2,600 yuan is due today. Please send it to Mr Zhang, and I will pay you back tonight.
trap-fee = If you had sent the 2,600 yuan, a crook would have it now. We sent nothing. One call to your daughter settles it.
pills = Son, { -wang-jianguo }
    .sub = chat, a saved contact
pills-says = I have bought two boxes of your blood pressure pills.
pills-more = They cost 90 yuan. You can send me the money, and I will bring them after work.
words-again = Looking back at the video call
words-again-what = Which words scare you? Which hurry you? Which want it kept secret? Mark them.
again-name = The picture
    .is = It freezes so that you can't see him well. Look for the scare, the hurry and the secret.
again-greeting = Never mind
    .is = That is to distract you. Look for the scare, the hurry and the secret.
again-scare = They will lock me up
    .do = Tap “They will lock me up”.
    .is = These words are meant to scare you.
again-hurry = Within half an hour
    .do = Tap “Within half an hour”.
    .is = These words hurry you.
again-secret = Don't tell my mum and dad
    .do = Tap “Don't tell my mum and dad”.
    .is = These words want it kept secret.
words-again-clear = Rub out and start again
    .do = Tap “Rub out and start again”.
    .is = It rubs out every mark, and you start afresh.
words-again-on = All marked
    .do = When all three are marked, tap “All marked”.
    .is = Mark the words first, then tap it.
trap-marks = Nearly there. Look again: one scares you, one hurries you, one wants it kept secret.

## What ignoring it would have done

missed-back = Look again
    .do = Tap “Look again”.
    .is = There is time to look again.
school-missed = The teacher's call
school-missed-what = If you ignored it, the boy would be waiting in the sick room. Have another look, and ask.
pills-missed = The pills
pills-missed-what = If you ignored it, your son would be left with the bill. Have another look, and ask.
pills-unasked = Ask first
pills-unasked-what = If you send money before asking, it might go to anybody. We have not sent it yet. Call and ask.

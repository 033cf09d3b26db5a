### A call from "customer service".

app = Incoming call
    .do = Tap “Incoming call”.

## Keys that are used everywhere

call-check = Hang up and call somebody yourself
    .do = Tap “Hang up and call somebody yourself”.
    .is = Hang up, then make your own call and ask.
call-hang-up = Hang up
    .do = Tap “Hang up”.
    .is = You may hang up whenever you like. It is not rude.
box-allow = Allow
    .do = Tap “Allow”.
    .is = First see who is asking, and for what.
box-refuse = Refuse
    .do = Tap “Refuse”.
    .is = See who is asking, then make up your mind.
verdict-false = Scam
    .do = Tap “Scam”.
    .is = Think: who started this? Have you looked it up yourself?
verdict-check = Check first
    .do = Tap “Check first”.
    .is = Checking first is always fine.
verdict-true = Real
    .do = Tap “Real”.
    .is = First call and ask. Then you can say it is real.
now = A moment ago
now-on = This call is still on
    .do = Tap “This call is still on”.
    .is = This call is still on the line.
now-over = The matter just now
    .do = Tap “The matter just now”.
    .is = This is what it was about.
now-box = A box is still on the screen
    .do = Tap “A box is still on the screen”.
    .is = It is waiting for you to decide.
now-words = Look back at that call
    .do = Tap “Look back at that call”.
    .is = See what he said to you.
now-done = All four are dealt with
    .do = Tap “All four are dealt with”.
    .is = Now have a look at your money.

## The call

incoming = Unknown mobile
    .sub = ending 2046, not saved
incoming-unsaved = You never saved this number. You need not answer.
incoming-answer = Answer
    .do = Tap “Answer”.
    .is = You can answer. You can always hang up.
first = On the phone
    .sub = ending 2046, not saved
first-says = This is { -pay-app } support. Your million cover has run out: 800 yuan a month from tonight!
first-more = If it is not cancelled, your credit record will suffer. Let me show you how.
first-cancel = All right, show me how
    .is = That is what he is waiting for.
trap-cancel = That is what he was waiting for. If you had followed him, he would see your screen by now. We tapped nothing. Just hang up.
first-listen = Hear what he wants
    .do = Tap “Hear what he wants”.
    .is = You can listen, but tap nothing he tells you to.
permission = “{ -crook-tool }” wants to see your screen
permission-says = He says: tap “Allow”, and I will do it for you. Don't tell your family. There is hardly any time left!
permission-sees-all = If you allow it, he can see your whole screen, with passwords and codes.
trap-allow = If you had allowed it, he would see your codes, and your money would be gone. We did not allow it. Just tap “Refuse”.
angry = On the phone
    .sub = ending 2046, not saved
angry-says = You won't co-operate? Then you will have to answer for it!
angry-give-in = All right, all right, I will allow it
    .is = When he gets angry, he has run out of tricks.
after = You hung up
after-what = Hanging up was right. If it bothers you, have a look yourself.
after-hear = See what he would have said
    .note = just words to read, nobody is waiting
    .do = Tap “See what he would have said”.
    .is = The call is over. Here are the words he uses.
after-own-app = Open { -pay-app } and look
    .do = Tap “Open { -pay-app } and look”.
    .is = Looking in your own app is the surest way.
after-text = Now he has sent a text
    .do = Tap “Now he has sent a text”.
    .is = This is the text he sent.
after-phone = Open Phone and ask
    .do = Tap “Open Phone and ask”.
    .is = From here you make your own call.

## Looking back

words = Looking back: what he would have said
words-what = He is gone. Which words don't sound like customer service? Tap them.
words-name = This is { -pay-app } support
    .is = That is only a name. Anybody can say it.
words-scare = Your credit record will suffer
    .do = Tap “Your credit record will suffer”.
    .is = These words are meant to scare you.
words-hurry = There is hardly any time left
    .do = Tap “There is hardly any time left”.
    .is = These words hurry you.
words-secret = Don't tell your family
    .do = Tap “Don't tell your family”.
    .is = These words keep your family out.
words-wants = Tap Allow, and I will do it for you
    .do = Tap the words “Tap Allow, and I will do it for you”.
    .is = With these he wants to see your screen.
words-back = I have seen it
    .do = Tap “I have seen it”.
    .is = Tap it when you have read enough.
text = Text from the number ending 2046
text-says = Your million cover is still on. 800 yuan will be taken tonight. Cancel it with the link below.
text-link = http://baozhang-guan.example
    .is = The link is his. To look it up, open your own app.
trap-link = If you had opened it, it would ask for your card and password. We did not. Just report it.
text-report = Report and block
    .do = Tap “Report and block”.
    .is = Reporting it helps others too.

## On your own: four matters

claim = “Cloud Helper” wants to see your screen
claim-says = On the phone: parcel claims. Your parcel is lost and we pay you three times its price. Tap “Allow” to get it.
claim-sees-all = Whatever is on your screen will be sent to the caller.
claim-matter = The parcel claim
trap-claim = If you had allowed it, he would see your passwords and codes. We did not. Hang up first, then look it up yourself.
passbook = On the phone
    .sub = a local number, not saved
passbook-says = { -bank }, Beiyuan branch. You left your bankbook at the counter.
passbook-more = Bring your ID card. Somebody is here until five.
passbook-go = All right, I will collect it
    .is = Ask first. There is time to go later.
passbook-matter = The bankbook
helper = On the phone
    .sub = shown as: 12333 Social security
helper-says = Social security. We have a new system, and without it your pension stops!
helper-more = Install “Pension Helper” today. If your children ask, say it is nothing.
helper-go = All right, show me how
    .is = If they want something installed, ask first.
trap-helper = If you had installed it, he would control your phone. We did not. Hang up, and call somebody yourself.
helper-matter = The pension
camera = Use the camera?
camera-says = You tapped “Scan”. “{ -pay-app }” needs the camera to scan a code.
camera-who = Who is asking?
camera-who-who = { -pay-app } is asking, and you installed it yourself. You have just tapped “Scan”.
camera-who-understood = I see
    .do = Tap “I see”.
words-again = Looking back at the pension call
words-again-what = Which words scare you? Which hurry you? Which want it kept secret?
again-name = This is social security
    .is = That is only a name. Anybody can say it.
again-greeting = We have a new system
    .is = That is only his story. Look for the scare, the hurry and the secret.
again-scare = Without it your pension stops
    .do = Tap “Without it your pension stops”.
    .is = These words are meant to scare you.
again-hurry = Install it today
    .do = Tap “Install it today”.
    .is = These words hurry you.
again-secret = If your children ask, say it is nothing
    .do = Tap “If your children ask, say it is nothing”.
    .is = These words want it kept secret.
words-again-on = I see it now
    .do = Tap “I see it now”.
    .is = It lights up when you have tapped all three.
done = All four are dealt with
done-what = Now see whether any money is being taken, and your mind will be at rest.

## What ignoring it would have done

missed-back = Look again
    .do = Tap “Look again”.
    .is = There is time to look again.
passbook-missed = The bankbook
passbook-missed-what = If you ignored it, your bankbook would stay at the counter. Have another look, and ask.
camera-missed = The camera
camera-missed-what = If you refused, you could not scan the code you wanted to. Have another look at who is asking.

### "The police" on the phone.

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
    .is = Think: who started this? Have you looked it up yourself?
verdict-check = Check first
    .do = Tap “Check first” and call a number you saved yourself.
    .is = Checking first is always fine.
trap-unasked = Whoever believes without asking gets it wrong some day. We did not believe it yet. Tap “Check first” and call a number you saved.
verdict-true = Real
    .do = Tap “Real”.
    .is = First call and ask. Then you can say it is real.
now = A moment ago
now-on = This call is still on
    .do = Tap “This call is still on”.
    .is = This call is still on the line.
now-over = The call just now
    .do = Tap “The call just now”.
    .is = This is what that call was about.
now-words = Look back at the first call
    .do = Tap “Look back at the first call”.
    .is = See what he said to you.

## The call

before = Do you want to listen?
before-may-upset = Next, a crook pretends to be the police. It sounds frightening, and none of it is true. Hang up whenever you like.
before-not-today = Not today
    .do = Tap “Not today”.
    .is = That is fine too.
before-listen = Listen
    .do = Tap “Listen”.
    .is = You can listen. You can always hang up.
incoming = Unknown caller
    .sub = a local number, not saved
incoming-unsaved = You never saved this number. You need not answer.
incoming-answer = Answer
    .do = Tap “Answer”.
    .is = You can answer. You can always hang up.
first = On the phone
    .sub = a local number, not saved
first-says = This is the police, from out of town. You are suspected of money laundering. Act within two hours!
first-more = Don't tell your family. Move your money to a safe account. You get it back after the check.
first-obey = All right, I will
    .is = He wants you to be frightened.
trap-obey = If you had obeyed, the money would be with a crook now. We sent nothing. Just hang up.
after = You hung up
after-what = Hanging up was right. If you want to be sure, call and ask yourself.
after-hear = See what he would have said
    .note = just words to read, nobody is waiting
    .do = Tap “See what he would have said”.
    .is = The call is over. Here are the words he uses.
after-picture = Now he has sent a picture
    .do = Tap “Now he has sent a picture”.
    .is = This is the picture he sent.
after-phone = Open Phone and ask
    .do = Tap “Open Phone and ask”.
    .is = From here you make your own call.

## Looking back

words = Looking back: what he would have said
words-what = He is gone. Which words don't sound like the police? Tap them.
words-name = This is the police, from out of town
    .is = That is only a name. Anybody can say it.
words-scares = You are suspected of money laundering
    .do = Tap “You are suspected of money laundering”.
    .is = These words are meant to scare you.
words-hurry = Act within two hours
    .do = Tap “Act within two hours”.
    .is = These words hurry you.
words-secret = Don't tell your family
    .do = Tap “Don't tell your family”.
    .is = These words keep your family out.
words-safe = Move your money to a safe account
    .do = Tap “Move your money to a safe account”.
    .is = These words are after your money.
words-on = I see it now
    .do = Tap “I see it now”.
    .is = It lights up when you have tapped all four.
words-back = I have seen it
    .do = Tap “I have seen it”.
    .is = Tap this when you have looked.
picture = He sent a picture
    .sub = chat, a stranger
picture-warrant = This is the warrant for your arrest. You had better co-operate!
picture-person = An official letterhead with your photo on it
picture-obey = Do as he says
    .is = Pictures can be faked. Don't be afraid.
picture-refuse = Ignore and delete it
    .do = Tap “Ignore and delete it”.
    .is = Delete it, and you have some peace.
trap-picture = Photos can be faked, and so can letterheads. If you had obeyed, he would have asked for money next. We did nothing. Just delete it.

## On your own: four calls

prosecutor = On the phone
    .sub = a local number, not saved
prosecutor-says = The prosecutor's office. There is something to check with you: all your savings will be frozen!
prosecutor-more = Give me your card number within ten minutes. Don't tell a soul.
prosecutor-go = All right, here is my card number
    .is = Once you have told somebody a number, you cannot take it back.
trap-prosecutor = If you had told him the number, he would use it to steal. We told him nothing. Just hang up.
prosecutor-matter = The first call
card = On the phone
    .sub = a mobile number, not saved
card-says = This is your community officer. Somebody has found your senior card.
card-more = It is at the police office. Come any day and bring your ID card.
card-go = All right, I will collect it
    .is = Ask first. There is time to go later.
card-matter = The second call
photo = On the phone
    .sub = shown as: Community officer
photo-says = This is the police station. There is a photo missing in your household booklet.
photo-more = Send me both sides of your ID card before we close, or there will be a fine.
photo-go = All right, I will send the photos
    .is = Once you have sent a photo, you cannot take it back.
trap-photo = If you had sent the photos, he could pass himself off as you. We sent nothing. Call somebody yourself and ask.
photo-matter = The third call
renew = On the phone
    .sub = a local number, not saved
renew-says = Good morning, the registration counter. Your ID card is about to expire.
renew-more = Bring the old card and your household booklet, and we will renew it at the counter.
renew-go = All right, I will come
    .is = Ask first. There is time to go later.
renew-matter = The fourth call
words-again = Looking back at the first call
words-again-what = Which words scare you? Which hurry you? Which want it kept secret?
again-name = This is the prosecutor's office
    .is = That is only a name. Anybody can say it.
again-greeting = There is something to check with you
    .is = That is only how he begins. Look for the scare, the hurry and the secret.
again-scares = All your savings will be frozen
    .do = Tap “All your savings will be frozen”.
    .is = These words are meant to scare you.
again-hurry = Your card number within ten minutes
    .do = Tap “Your card number within ten minutes”.
    .is = These words hurry you.
again-secret = Don't tell a soul
    .do = Tap “Don't tell a soul”.
    .is = These words want it kept secret.

## What ignoring it would have done

missed-back = Look again
    .do = Tap “Look again”.
    .is = There is time to look again.
card-ways = How to get it
card-ways-read = Call back and read them your ID number, to speed it up
    .do = Tap “Call back and read them your ID number, to speed it up”.
    .is = Don't read your ID number over the phone.
trap-card-read = Nobody knows who is listening. We did not read it out. Take your ID and fetch the card at the police office.
card-ways-fetch = Fetch it at the police office, with your ID
    .do = Tap “Fetch it at the police office, with your ID”.
    .is = Going there yourself is safe.
card-ways-home = Have somebody bring it
    .do = Tap “Have somebody bring it”.
    .is = Who knows who would come.
trap-card-home = Nobody knows who would come to the door. We did not ask for it. Take your ID and fetch the card at the police office.
card-missed = The senior card
card-missed-what = If you ignored it, your card would stay at the police office. Have another look, and ask.
renew-missed = The ID card
renew-missed-what = If you ignored it, your ID card would run out. Have another look, and ask.

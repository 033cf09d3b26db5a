### Cues: what gives a scam away, and what speaks for a message.

cue-R01 = Claims to be an office or expert
cue-R02 = Frightens you
cue-R03 = Hurries you
cue-R04 = Wants it kept secret
cue-R05 = Wants money sent
cue-R06 = Wants card, PIN or code
cue-R07 = Screen sharing, remote help
cue-R08 = Unknown link
cue-R09 = QR code from nowhere
cue-R10 = Wants something installed
cue-R11 = Free, too good to be true
cue-R12 = Pay first
cue-R13 = Moves you elsewhere
cue-R14 = Number not saved
cue-R15 = Plays on feelings
cue-R16 = Comes to your door
cue-R17 = Vague
cue-R18 = Cures everything
cue-R19 = A number they give you
cue-R20 = Auto-renewal, no PIN

cue-G1 = It is my own business
cue-G2 = Knows my name or last digits
cue-G4 = I can look or go myself
cue-G5 = No hurry, time to think
cue-G6 = My contact, my own app
cue-G7 = Can be done in person
cue-G8 = Tells me to protect myself

## Words of a deck

title = Real or scam?
goal = Look, listen, and say: real, a scam, or check first.
check-opening = Take your time; nobody is counting.
opening = A few messages are waiting for you. No hurry: read first, then tap.
task = Open them one by one, read or listen, then tap “Real”, “Scam” or “Check first”. “Real” is only for people you have saved, your own apps and counters you went to yourself. Whatever else comes to you: check first.
closing = Money, a code, a secret: stop. And if it asks for nothing, it may just not have asked yet. When something needs doing, find the official number or counter yourself.
remember = Ask two things: who contacted whom, and whose number or link is it? If it isn't saved, check first. If somebody saved wants money or a code, ask first too.
offline = In doubt, ask your family or the community centre, or call 96110.

step = First think: who contacted whom? Whose number or link is it?

judge-list = New messages
judge-open = There is a new message. Please open it.
judge-real = Real
    .do = Tap “Real” only for somebody you have saved or your own app, and if it all fits.
    .is = Think: who contacted whom?
judge-fake = Scam
    .do = Tap “Scam” if you can see the trap.
    .is = Think: can you see the trap?
judge-check = Check first
    .do = Not saved, or not sure? Tap “Check first”.
    .is = Checking first is always safe.
# Before it is judged: what matters in it? For those who mostly check first.
judge-look = Have a look first
judge-look-said = No need to judge yet.
judge-ask-look = Which words matter? Tap them.
judge-why-scam = This is a scam.
judge-ask-scam = What gave it away? Tap it.
judge-why-genuine = This is real.
judge-ask-genuine = What fits? Tap it.
judge-show = Not sure, show me
    .do = If you can't see it, tap “Not sure, show me”.
    .is = It marks the words that matter.
judge-named = I've seen it
    .do = When you've seen it, tap “I've seen it”.
    .is = Look first, then tap it.
judge-shown = I've marked them all. Take your time, then go on.
# Touched. $cue is the name of the cue.
judge-found-look = Well spotted: “{ $cue }”.
judge-found-scam = That's it: “{ $cue }”.
judge-found-genuine = That's it: “{ $cue }”.
# A cue of the other side: reassuring words in a scam, alarming words in a real message.
judge-other-scam = “{ $cue }”: crooks can fake that, too. Look elsewhere.
judge-other-genuine = “{ $cue }”: real messages have that, too. What fits?
# Words that show nothing.
judge-plain-look = Nothing special there. Whose number or link is it?
judge-plain-scam = Nothing special there. What does it want you to do?
judge-plain-genuine = Nothing special there. Is it about your own business?
judge-what-scam = This one is a scam.
judge-what-genuine = This one is real.
judge-next = Next
    .do = When you've read it, tap “Next”.
    .is = Read it first.
# What is said after judging: what it was (scam, genuine), what is best (scam, real, check), what was tapped (fake, real, check).
judge-scam-fake = You saw through it.
judge-scam-check = Checking first is safe. With this one, the words alone give it away.
judge-scam-real = It pretends very well. Now you know what it looks like.
judge-scam-unsure-fake = Well guarded. The words alone don't tell you, so checking first is safer.
judge-scam-unsure-check = Exactly. The words don't tell you, but one check does.
judge-scam-unsure-real = The words really don't tell you. Next time check first.
judge-genuine-real = Right, it is real, and you can go ahead.
judge-genuine-check = Checking first is safe. With this one you may go ahead.
judge-genuine-fake = It does look like a scam. Next time check first.
judge-genuine-unsure-real = It was real this time. But it isn't saved, so checking first is safer.
judge-genuine-unsure-check = Exactly. One check shows that it is real, and nothing is lost.
judge-genuine-unsure-fake = It does look like a scam. Check first, and you won't miss it.

## Where messages come from

channel-sms = Text messages
channel-chat = Chats
channel-call = Calls
channel-poster = Notices and codes
channel-web = Web pages and live rooms
channel-app = Notices and pop-ups

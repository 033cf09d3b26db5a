### Cues: what gives a scam away, and what speaks for a message.

cue-R01 = Claims authority
cue-R02 = Threat
cue-R03 = Urgency
cue-R04 = Secrecy
cue-R05 = Move money
cue-R06 = Asks for code/PIN/face
cue-R07 = Screen share / remote
cue-R08 = Unknown link
cue-R09 = Unknown QR
cue-R10 = Sideloaded app
cue-R11 = Too good to be true
cue-R12 = Upfront fee
cue-R13 = Moved off-channel
cue-R14 = Sender mismatch
cue-R15 = Emotional pull
cue-R16 = Cash/gold pick-up
cue-R17 = Vague identity
cue-R18 = Miracle claim

cue-G1 = Matches my own affairs
cue-G2 = Specific yet masked
cue-G3 = Asks for nothing
cue-G4 = Points to my own channel
cue-G5 = No pressure
cue-G6 = Known sender
cue-G7 = Checkable in person
cue-G8 = Protective wording

## Words of a deck

title = Real or false?
goal = Look, listen, and say: real, false, or check first.
check-opening = Take your time; nobody counts it.
opening = Some messages wait to be judged. No hurry.
task = Open one after the other, read or listen, then tap real, false, or check first. In doubt, check first.
closing = See what it wants of you: money, a code, secrecy – then it is a scam.
remember = Stop and see what it wants. Checking first never costs anything. Miss no real message either.
offline = In doubt, ask family, ask the community centre, call 96110.

step = See what it wants: money? a code? haste?

judge-list = New messages
judge-open = A message has come. Please open it.
judge-real = Real
    .do = Tap “Real” only if you are sure.
    .is = Think: what does it want of you?
judge-fake = False
    .do = Tap “False” only if you are sure.
    .is = Think: does it want anything of yours?
judge-check = Check first
    .do = In doubt, tap “Check first”.
    .is = Checking first is always safe.
# Before it is judged: what matters in it? For those who mostly check first.
judge-look = Have a look first
judge-look-said = No need to judge yet.
judge-ask-look = Which words matter? Touch them.
judge-why-scam = This is a scam.
judge-ask-scam = What gave it away? Touch it.
judge-why-genuine = This is real.
judge-ask-genuine = What speaks for it? Touch it.
judge-show = Not sure, show me
    .do = If you cannot see it, tap “Not sure, show me”.
    .is = It marks the words that matter.
judge-named = I have seen it
    .do = When you have seen it, tap “I have seen it”.
    .is = Look first, then tap it.
judge-shown = I have marked them all. Take your time, then go on.
# Touched. $cue is the name of the cue.
judge-found-look = Well seen: “{ $cue }”.
judge-found-scam = That is it: “{ $cue }”.
judge-found-genuine = That is it: “{ $cue }”.
# A cue of the other side: reassuring words in a scam, alarming words in a real message.
judge-other-scam = “{ $cue }”: crooks pretend that too. See what it wants of you.
judge-other-genuine = “{ $cue }”: real messages have that too. What speaks for it?
# Words that show nothing.
judge-plain-look = These words are ordinary. Does it want something? Does it hurry you?
judge-plain-scam = These words are ordinary. See what it wants of you.
judge-plain-genuine = These words are ordinary. Does it want money? Does it hurry you?
judge-what-scam = This one is a scam.
judge-what-genuine = This one is real.
judge-next = Next
    .do = Read it, then tap “Next”.
    .is = Read it first.
judge-scam-fake = You saw through it.
judge-scam-check = Checking first is safe.
judge-scam-real = It pretends very well. Now you know what it looks like.
judge-genuine-real = You did not miss it.
judge-genuine-check = Checking first is safe.
judge-genuine-fake = It looks like a scam. Next time check first.

## Where messages come from

channel-sms = Text messages
channel-chat = Chats
channel-call = Calls
channel-poster = Codes in the street
channel-web = Web pages
channel-app = App pop-ups

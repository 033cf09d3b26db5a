### What the coach says: sentences that every lesson can use. All of them are read aloud, and all are shown.
### Polite, short, one thing at a time. Never a word of blame.

## At the door

# First screen: the learner taps their own name.
door = Hello, which one are you? Please tap your name.
# People of one name are told apart by the day they came.
door-since = since { DATE($date, style: "month-day") }
# After a long pause on the first screen, or when “Give me a hint” is tapped.
door-hint = Find your name and tap it, that is all. If it is not there, tap “I am new here”.

# Forms of address that a newcomer can choose from without typing. Parted by 、, one tile each. Mongolian names stand alone, without a surname.
newcomer-names = Mrs Wang、Mr Wang、Mrs Li、Mr Li、Mrs Zhang、Mr Zhang、Wuyun、Bateer、Mrs Liu、Mr Liu、Mrs Chen、Mr Chen、Qiqige、Chaolu、Mrs Bao、Mr Bao、Mrs Bai、Mr Bai、Mrs Yang、Mr Yang、Mrs Zhao、Mr Zhao、Mrs Huang、Mr Huang、Mrs Zhou、Mr Zhou、Mrs Wu、Mr Wu、Mrs Xu、Mr Xu、Mrs Sun、Mr Sun
# Said while a newcomer chooses a name.
newcomer-name = Welcome. What may I call you? Just tap one.
# Said once the name is chosen, while a picture is chosen.
newcomer-picture = Now choose a picture you like. Next time it will show you which tile is yours.
# After a long pause while choosing a name or a picture.
newcomer-hint = There is no need to type, just tap one you like. If none fits, please call the trainer.

## Today

# Proposes the one thing for today. $name is the learner's form of address, $title the lesson's title.
today = Hello, { $name }. Today we will learn “{ $title }”.
# The same for a guest, who has no name here.
today-guest = Hello. Today we will learn “{ $title }”.
# The lesson was left half-way. $step is the step one is at, $steps how many there are.
today-going-on = Hello, { $name }. We carry on with “{ $title }”. Last time we got to step { $step } of { $steps }.
# The same for a guest.
today-going-on-guest = We carry on with “{ $title }”. Last time we got to step { $step } of { $steps }.
# What was learned is due: a little review first. $goal is the sentence review-goal below.
today-review = Hello, { $name }. It is time for a short review of what you learned. { $goal }
# After a long pause on this screen, or when “Give me a hint” is tapped.
today-hint = Tap the biggest button, and we will start.
# One sentence each when that way is proposed: watch, guided, supported, independent, transfer.
today-way-watch = First, watch me do it.
today-way-guided = I will take you through it, step by step.
today-way-supported = This time you do it, and I am right here.
today-way-independent = This time you do something new on your own.
today-way-transfer = The app looks different now. You can do it there too.

## What to do next
# Said after the learner has looked elsewhere, when the app has no words of its own for it.

# $label is the name of the thing to tap.
do-tap = Tap “{ $label }”.
# $label is the name of the field to fill.
do-type = Fill in “{ $label }” as it is on the card.
do-back = Tap “Back” at the bottom of the phone.
do-home = Tap “Home” at the bottom of the phone.
do-scroll-down = There is more below, so swipe up a little.
do-scroll-up = Swipe down a little to see what is above.
do-notice-open = Look at the message at the very top and tap it.
do-notice-dismiss = Swipe the message at the very top up and away.
# Said first after a look elsewhere; one of the sentences above follows. Looking elsewhere is no fault and is never called one.
way-back = Now you have seen this page too. Let us carry on.

## When something else is tapped
# Said when the lesson has no words of its own. The numbers are the curriculum's codes and are never shown.

# Long press.
slip-w1 = A long press brings up a menu. Tap lightly and let go.
# Tapped beside everything, or on words that do not respond.
slip-w2 = This is only for reading and does not respond. Please tap the middle of a button.
# Tapped again and again.
slip-w3 = Once is enough. It is loading, so just wait a moment.
# Left by back or home.
slip-w4 = You can look at other things, and you can always come back.
# What is looked for lies below, and the page was not swiped.
slip-w5 = It is quite normal not to see it: it is further down. Swipe up a little.
# Tapped another one that looks alike. $label is the name of what was tapped.
slip-w6 = This one is “{ $label }”. We are looking for a different one.
# Answered a pop-up unread, or tapped before it was ready.
slip-w7 = First have a look at what it says, then tap.
# Filled in something else than the card says.
slip-w8 = This is not quite what the card says. Take your time and fill it in again.
# Used a real number or password. The sentence real-secret follows.
slip-w9 = For practice, never use real numbers.
# Looked for long without doing anything.
slip-w10 = Take your time, look first and then tap. No tap can do any harm.
# Tapped an advertisement.
slip-w11 = This is an advertisement, so ignore it. Let us get on with what we came for.
# Did what the crook says.
slip-w12 = Better not do this yet. Let us stop for a moment.
# Pushed a genuine message away as if it were a trick.
slip-w13 = This one is real. When you are not sure, check first.
# Tapped something grey that does not respond now.
slip-refused = It is grey, so it does not respond now. That is not your doing. Try the others first.

## Help

# Guided, when the lesson has no words for this step.
guided-here = This bright one.
# A ring was drawn, and the lesson has no second hint for this step.
ring = I have put a ring round it: it is the bright one.
# The hand came, and the lesson has no third hint for this step.
hand = Watch my hand tap once, then you tap.
# A step was done, and the lesson has no praise of its own.
praise-1 = Right on the spot.
praise-2 = Good, that step is done.
praise-3 = That is it.
praise-4 = Nice and steady. Let us go on.
# “Slower” was tapped, or the program slows down by itself.
slower = I will speak a little slower.
# It is at its slowest already, and “Slower” was tapped again.
slowest = This is as slow as I can speak. I will say it once more.
# “Call trainer” was tapped, or the pause was too long.
trainer = I am asking the trainer to come.
# The trainer has answered on their own screen.
trainer-coming = The trainer is coming now.
# After a long pause: the hand can show it, and comes only when “Give me a hint” is tapped.
offer-hand = Shall I do it once for you to see? Tap “Give me a hint”, and I will.
# Looks up and down without tapping. The step is said again, then the question.
no-hurry = No hurry, listen once more.
which-one = Which one would you like to tap? Any of them is fine.
# Between back and home; the program has brought the phone back.
brought-back = I have brought you back.
# Many hints in this step: from here on the program leads, in this step only.
lead-this-step = I will lead you through this step, just tap the bright one.

# The trainer set the phone back to the beginning of the step; its words follow.
stepped-back = Your trainer has taken us back to the start of this step. Let us try it again.
# The trainer asks everybody to look to the front; the phone cannot be touched.
paused = Please stop for a moment and look to the front.

## Rest

# Nothing has happened for long. In some minutes the door is shown again; the place is kept.
still-there = Are you still there? Touch anything to go on. Taking a break is fine too: we will keep your place.
# “Rest” was tapped, or three steps in a row were hard.
rest = This is a good place to stop for today. The rest can wait until next time.
# After long practice, or some hard steps: a rest is proposed. Beside it are “Take a break” and “Keep going”.
rest-offer = You have done a lot. This is a good place to stop for today, and the rest can wait. Going on is fine too.
# Many taps in a row, as if the hands shook. Beside it are “Yes, try it” and “No, thank you”.
steady-offer = If your hands shake a little, I can wait for you. Shall we try?
steady-on = Good. It no longer matters if you press a bit long or a bit to the side.
more-time-on = Good. I will wait a little longer, so take your time.
# “My hands shake a little” or “Wait longer for me” was switched off.
as-usual = Good, back to how it was.
# After a rest, or after the program was opened again, back at the same step.
resumed = Let us carry on from where we were.

## How each way begins

watch-opening = This time I do it, and you just watch. To go on, tap “Show the next step”.
# The learner tapped the practice phone while watching.
watch-next = This time just watch me. To go on, tap “Show the next step”.
# The end of watching.
watch-done = That was all of it. Now it is your turn.
# Follows the lesson's opening.
supported-opening = This time you do it, and I am right here. If you need help, tap “Give me a hint”.
# Said before the task.
independent-opening = This time you do it on your own, at your own pace. To hear the task again, tap “Say it again”.
# Another shape: said before the task.
transfer-opening = This app looks different, but the task is the same. Look it over first, then start.

## Scams and real secrets

# What the scammer hoped for was shown; said once it is rewound. Neither praise nor blame.
caught-in-check = Remember this place. Go on.
# Refusing, checking first and looking around are never straying.
safe-act = That is a safe thing to do.
# A check was done to its end, and something was given in to on the way.
closing-gave-in = You went to the end. One thing on the way is worth another look. Better to meet it here than in real life.
caught = We have taken that tap back, and nothing is lost. Look at it again, and choose once more.
# A real password or ID number seems to have been typed. Nothing of it is kept.
real-secret = Please do not enter a real number. We only use the practice number on the card. What you typed has been wiped.

# A family emergency was played and the trainer was called: the scene is stopped.
scene-stopped = We have stopped. None of that was real, and your family is well. The trainer is coming now.

## The ending

# Ending of a guided run. $steps: how many steps there were.
ending-guided = { $steps } steps, and you tapped every one of them yourself.

# $alone is the number of steps done without a hint, $steps how many there are.
ending-alone = { $alone ->
        [0] There were { $steps } steps, and you followed every one.
       *[other] You did { $alone } of { $steps } steps on your own.
    }
# $helped is the number of steps done with a hint.
ending-helped = { $helped ->
        [0] You did not use a single hint.
        [one] I helped a little with { $helped } step. We will practise it again.
       *[other] I helped a little with { $helped } steps. We will practise them again.
    }
# After watching.
ending-watched = You watched it from start to finish.
# Independent, and all of it was done.
ending-independent-passed = No hints at all: you did it on your own.
# Another shape, all done.
ending-transfer-passed = It looked different, and you did it all the same. Whatever the app, the steps are the same.
# Independent, and some things want more practice.
# Twice not all of it was done alone: no third test before a talk with the trainer.
ending-talk = This is not an easy task, and you went all the way twice. First a word with the trainer, then we do it once more together.
# The same, when the learner would like to do it alone again.
talk-first = First a word with the trainer, then on your own again. Shall we do it together now?
ending-gave-in = You kept on to the end. One thing slipped past you; it is on the card. Try again in a few days.
ending-corrected = Nobody helped: you did it yourself. In one place you chose something else first, and then put it right.
ending-again = This is not an easy task, and you went all the way. Let us practise once more and try it again next time.

# Asked before the meeting closes; three faces, no name.
vote-question = How was it today? Tap one of the three faces. No name is kept.
vote-thanks = Thank you. We have noted it.

## The practice phone

# The date at the top of the practice phone's home screen.
phone-date = { DATE($date, style: "weekday") }, { DATE($date, style: "month-day") }

## The program itself

# At the start the records were found damaged and have been mended; shown on the first screen.
mended = The computer was switched off in a hurry last time. The records have been put in order, so there is no need to worry.
# The screen was out of date and has been drawn again.
trouble-stale = The screen had just changed, and I have put it right. Please tap once more.
# The step could not be written down, most likely because the disk is full.
trouble-not-recorded = This step could not be saved, which is not your doing. You can go on practising, and the trainer will have a look.
# Anything else.
trouble-broken = The computer got stuck here, which is not your doing. I am asking the trainer to have a look.

# What this language calls itself; on the key at the top right.
language-name = English

# Beside the characters that are wanted these are offered.
keys-beside = a d e h l n o r s t

## Every lesson

# From one domain back to all of them.
shelf-up = Other lessons
shelf-domains = What would you like to learn? Tap one.
shelf-lessons = Tap a lesson, and we will learn it today.
shelf-hint = Just tap one. Any of them is fine.
# How many lessons of a domain one has done oneself.
shelf-count = { $done } of { $all } learned
shelf-done-watch = watched
shelf-done-guided = done step by step
shelf-done-supported = learned
shelf-done-independent = done on your own
shelf-done-transfer = done in a different app too

## Real or scam

# A deck on the shelf, by where its messages come from.
shelf-deck = Real or scam: { $channel }
shelf-judged = scams spotted { $hits } of { $scams }, real ones recognised { $accepted } of { $genuine }
ending-more = A few more
ending-judged-scams = Scams spotted: { $hits } of { $scams }.
ending-judged-genuine = Real ones recognised: { $accepted } of { $genuine }.
ending-judged-checked = { $checked ->
        [0] When in doubt, there is also “Check first”.
        [one] You checked one first. That is safe.
       *[other] You checked { $checked } first. That is safe.
    }
# Best: real for saved contacts and one's own apps, scam where the trap shows, everything else checked first.
ending-judged-best = { $best } of { $judged } answered in the best way.
# Mostly checked first: safe, but unsure. The next deck trains the cues first.
ending-judged-unsure = You often check first, and that is safe. Next time we will look at which words matter.

## What I can do

# The page of the shelf with what one can do.
shelf-skills = What I can do
shelf-skills-said = { $alone ->
        [0] { $helped ->
            [0] What you learn will be written here.
           *[other] You are learning { $helped } of these. Tap one to practise it.
        }
       *[other] { $helped ->
            [0] You can do { $alone } of these on your own. Tap one to practise it again.
           *[other] You can do { $alone } on your own and are learning { $helped }. Tap one to practise it again.
        }
    }
skill-not-yet = not yet
skill-with-help = learning
skill-not-enough = done on your own; once or twice more and it sticks
skill-alone = on your own
skill-alone-again = still known after three weeks

## The little review

# Which lessons come today. $titles are their names.
review-goal = One step each from “{ $titles }”, then three messages.
# Between two names.
review-and = ” and “
# One step of a lesson, without other words. $title is its name.
review-step = This is a step from the middle of “{ $title }”. Look at the card and the phone, and carry on.
# The same on an app that looks different.
review-elsewhere = “{ $title }” in an app that looks different. The task is the same.
review-messages = Now three messages. Some are real, some are scams, and nobody says how many. Read first, then tap.
# A step is done: alone; with some help.
review-remembered = You still remember this step.
review-walked = Good, we went through it once more.
# $steps is how many there were, $alone how many were done alone.
ending-review-steps = { $alone ->
        [0] We went through { $steps } old steps together once more.
       *[other] You did { $alone } of { $steps } old steps on your own.
    }
# On after the review. $title is the lesson.
ending-on = Go on to “{ $title }”

# In a domain: how many are done alone, how many are being learned.
skill-domain-with-help = { $alone ->
        [0] Learning { $helped }
       *[other] { $helped ->
            [0] Can do { $alone }, some to come
           *[other] Can do { $alone }, learning { $helped }
        }
    }
skill-domain-alone = Can do all { $alone }
skill-domain-alone-again = Still knows all, three weeks later

## The card code: two pictures of one's own

# Asked when sitting down, only of those who chose pictures.
code-enter = Please tap your two pictures.
code-again = Not these two. No hurry, try again.
# After two misses: whoever helps lets the learner in.
code-help = It is fine to forget. Ask the trainer to come and tap “Trainer lets me in”.
code-choose = Choose two pictures to tap when you sit down. Then nobody takes your place by mistake.
code-kept = Noted. These two pictures are yours.
code-dropped = All right, no pictures from now on.

### What the coach says: sentences that every lesson can use. All of them are read aloud, and all are shown.
### Polite, short, one thing at a time. Never a word of blame.

## At the door

# First screen: the learner taps their own name.
door = Hello, which one are you? Please tap your name.
# People of one name are told apart by the day they came.
door-since = since { DATE($date, style: "month-day") }
# After a long pause on the first screen, or when “Give me a hint” is tapped.
door-hint = Find your name and tap it, that is all. If your name is not there, tap “I am new here”.

# Forms of address that a newcomer can choose from without typing. Parted by 、, one tile each.
newcomer-names = Mrs Wang、Mr Wang、Mrs Li、Mr Li、Mrs Zhang、Mr Zhang、Mrs Liu、Mr Liu、Mrs Chen、Mr Chen、Mrs Yang、Mr Yang、Mrs Zhao、Mr Zhao、Mrs Huang、Mr Huang、Mrs Zhou、Mr Zhou、Mrs Wu、Mr Wu、Mrs Xu、Mr Xu、Mrs Sun、Mr Sun
# Said while a newcomer chooses a name.
newcomer-name = Welcome. What may I call you? Just tap one.
# Said once the name is chosen, while a picture is chosen.
newcomer-picture = Now choose a picture that you like. Next time the picture will show you your place.
# After a long pause while choosing a name or a picture.
newcomer-hint = There is no need to type, just tap one that you like. If none fits, please call the trainer.

## Today

# Proposes the one thing for today. $name is the learner's form of address, $title the lesson's title.
today = Hello, { $name }. Today we learn “{ $title }”.
# The same for a guest, who has no name here.
today-guest = Hello. Today we learn “{ $title }”.
# The lesson was left half-way. $step is the step one is at, $steps how many there are.
today-going-on = Hello, { $name }. We go on with “{ $title }”. Last time we came to step { $step } of { $steps }.
# The same for a guest.
today-going-on-guest = We go on with “{ $title }”. Last time we came to step { $step } of { $steps }.
# What was learned is due: a little review first. $goal is the sentence review-goal below.
today-review = Hello { $name }. What you learned is due: a little review first. { $goal }
# After a long pause on this screen, or when “Give me a hint” is tapped.
today-hint = Tap the biggest button, and we begin.
# One sentence each when that way is proposed: watch, guided, supported, independent, transfer.
today-way-watch = First you watch me do it.
today-way-guided = I lead you, step by step.
today-way-supported = This time you do it, and I stay beside you.
today-way-independent = This time you do something new by yourself.
today-way-transfer = The app looks different now. You can do it there too.

## What to do next
# Said after the learner has strayed, when the app has no words of its own for it.

# $label is the name of the thing to tap.
do-tap = Tap “{ $label }”.
# $label is the name of the field to fill.
do-type = Fill in “{ $label }” as it stands on the card.
do-back = Tap “Back” at the foot of the phone.
do-home = Tap “Home” at the foot of the phone.
do-scroll-down = There is more below, so push up a little.
do-scroll-up = Pull down a little to see what is above.
do-notice-open = Look at the message at the very top and tap it.
do-notice-dismiss = Push the message at the very top up and away.
# Said first after straying; one of the sentences above follows.
way-back = We have ended up elsewhere, never mind.

## When something else is tapped
# Said when the lesson has no words of its own. The numbers are the curriculum's codes and are never shown.

# Long press.
slip-w1 = Pressing for long brings up a menu. Tap lightly and let go.
# Tapped beside everything, or on words that do not respond.
slip-w2 = This is only for reading and does not respond. Please tap the middle of a button.
# Tapped again and again.
slip-w3 = Once is enough. It is loading, just wait a moment.
# Left by back or home.
slip-w4 = Leaving does no harm, we can come back.
# What is looked for lies below, and the page was not pushed.
slip-w5 = It is quite normal not to see it, for it hides below. Push up a little.
# Tapped another one that looks alike. $label is the name of what was tapped.
slip-w6 = This one is “{ $label }”. We are looking for another one.
# Answered a pop-up unread, or tapped before it was ready.
slip-w7 = First have a look at what it says, then tap.
# Filled in something else than the card says.
slip-w8 = This is not quite what the card says. No hurry, take your time and fill it in again.
# Used a real number or password. The sentence real-secret follows.
slip-w9 = Practice needs no real numbers.
# Looked for long without doing anything.
slip-w10 = No hurry, look first and then tap. Whatever you tap does no harm.
# Tapped an advertisement.
slip-w11 = This is an advertisement, never mind it. We go on with our own business.
# Did what the crook says.
slip-w12 = This is just what the crook wants. Let us stop here for a moment.
# Pushed a genuine message away as if it were a trick.
slip-w13 = This one is genuine, it wants no money and no code. You can read it without worry.
# Tapped something grey that does not respond now.
slip-refused = It is grey and does not respond now. That is not your doing, so look at the others first.

## Help

# Guided, when the lesson has no words for this step.
guided-here = This bright one.
# A ring was drawn, and the lesson has no second hint for this step.
ring = I have put a ring round it, and the bright one is it.
# The hand came, and the lesson has no third hint for this step.
hand = Watch my hand tap once, then you tap.
# A step was done, and the lesson has no praise of its own.
praise-1 = Well aimed.
praise-2 = Good, that step is done.
praise-3 = You looked closely.
praise-4 = Nice and steady, on we go.
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
no-hurry = No hurry, hear it once more.
which-one = Which one would you like to tap? Any of them is fine.
# Between back and home; the program has brought the phone back.
brought-back = I have brought you back.
# Many hints in this step: from here on the program leads, in this step only.
lead-this-step = I lead you through this step, just tap the bright one.

# The trainer set the phone back to the beginning of the step; its words follow.
stepped-back = Your trainer has taken us back to the beginning of this step. Let us do it again.
# The trainer asks everybody to look to the front; the phone cannot be touched.
paused = Please stop for a moment and look to the front.

## Rest

# Nothing has happened for long. In some minutes the door is shown again; the place is kept.
still-there = Are you still there? Touch anything to go on. A rest is fine too: your place is kept.
# “Rest” was tapped, or three steps in a row were hard.
rest = This is a good place to stop today, and the rest can wait for next time.
# After long practice, or some hard steps: a rest is proposed. Beside it are “Take a rest” and “Go on”.
rest-offer = You have done a good deal. This is a good place to stop today, the rest can wait. To go on is fine too.
# Many taps in a row, as if the hands shook. Beside it are “Yes, try it” and “No, thank you”.
steady-offer = If your hands shake a little, I can wait for them. Shall we try?
steady-on = Good. A long press or a slightly wide tap does no harm now.
more-time-on = Good. I will wait a little longer, so take your time.
# “My hands shake a little” or “Wait longer for me” was switched off.
as-usual = Good, as usual again.
# After a rest, or after the program was opened again, back at the same step.
resumed = We go on, at the step where we were.

## How each way begins

watch-opening = This time I do it, and you just watch. To go on, tap “Show the next step”.
# The learner tapped the practice phone while watching.
watch-next = This time just watch me. To go on, tap “Show the next step”.
# The end of watching.
watch-done = That was all of it. Now it is your turn to tap.
# Follows the lesson's opening.
supported-opening = This time you do it, and I stay beside you. If you need help, tap “Give me a hint”.
# Said before the task.
independent-opening = This time you do it yourself, at your own pace. To hear the task again, tap “Say it again”.
# Another shape: said before the task.
transfer-opening = This app looks different, the task is the same. Look it over first, then begin.

## Scams and real secrets

# What the crook hoped for is shown for three seconds; said once it is rewound.
caught = This trick is made to fool clever people. Now you know it. That last tap does not count.
# A real password or ID number seems to have been typed. Nothing of it is kept.
real-secret = Please do not enter a real number. Only the practice number on the card is used here. What was typed has been wiped.

# A family emergency was played and the trainer was called: the scene is stopped.
scene-stopped = We have stopped. All of that was acted, and your family is well. The trainer is coming now.

## The ending

# Ending of a guided run. $steps: how many steps there were.
ending-guided = { $steps } steps, and you tapped every one yourself.

# $alone is the number of steps done without a hint, $steps how many there are.
ending-alone = { $alone ->
        [0] There were { $steps } steps, and you came along all the way.
       *[other] Of { $steps } steps, you did { $alone } by yourself.
    }
# $helped is the number of steps done with a hint.
ending-helped = { $helped ->
        [0] You did not use a single hint.
        [one] I helped a little with { $helped } step, and we practise it again.
       *[other] I helped a little with { $helped } steps, and we practise them again.
    }
# After watching.
ending-watched = You watched it from beginning to end.
# Independent, and all of it was done.
ending-independent-passed = Nobody gave a hint, and you did it by yourself.
# Another shape, all done.
ending-transfer-passed = It looked different, and you did it all the same. Whatever the app, the steps stay.
# Independent, and some things want more practice.
# Twice not all of it was done alone: no third test before a talk with the trainer.
ending-talk = This is not an easy task, and you went to the end twice. First a word with the trainer, then we do it once more together.
# The same, when the learner would like to do it alone again.
talk-first = First a word with the trainer, then alone again. Shall we do it together now?
ending-again = This is not an easy task, and you went to the end. We practise once more and take it up again next time.

# Asked before the meeting closes; three faces, no name.
vote-question = How was it today? Press one of the three faces. No name is kept.
vote-thanks = Thank you, it is noted.

## The practice phone

# The date at the top of the practice phone's home screen.
phone-date = { DATE($date, style: "weekday") }, { DATE($date, style: "month-day") }

## The program itself

# At the start the records were found damaged and have been mended; shown on the first screen.
mended = The computer went off in a hurry last time, and the records have been put in order. You need not worry.
# The screen was out of date and has been drawn again.
trouble-stale = The screen has just changed, and I have put it right. Please tap once more.
# The step could not be written down, most likely because the disk is full.
trouble-not-recorded = This step could not be written down, which is not your doing. You can go on practising, and the trainer will have a look.
# Anything else.
trouble-broken = The computer has come to a stop here, which is not your doing. I am asking the trainer to have a look.

# What this language calls itself; on the key at the top right.
language-name = English

# Beside the characters that are wanted these are offered.
keys-beside = a d e h l n o r s t

## Every lesson

# From one domain back to all of them.
shelf-up = Other topics
shelf-domains = What would you like to learn? Tap one.
shelf-lessons = Tap a lesson, and we learn it today.
shelf-hint = Just tap one. Any of them is fine.
# How many lessons of a domain one has done oneself.
shelf-count = { $done } of { $all } learnt
shelf-done-watch = watched
shelf-done-guided = done step by step
shelf-done-supported = learnt
shelf-done-independent = done alone
shelf-done-transfer = done in another shape too

## Real or false

# A deck on the shelf, by where its messages come from.
shelf-deck = Real or false: { $channel }
shelf-judged = seen through { $hits } of { $scams }, trusted { $accepted } of { $genuine }
ending-more = Some more
ending-judged-scams = Scams seen through: { $hits } of { $scams }.
ending-judged-genuine = Real ones trusted: { $accepted } of { $genuine }.
ending-judged-checked = { $checked ->
        [0] When in doubt, there is also “Check first”.
        [one] One you checked first. That is safe.
       *[other] { $checked } you checked first. That is safe.
    }
# Mostly checked first: safe, but unsure. The next deck trains the cues first.
ending-judged-unsure = You often check first: that is safe. Next time we first look at which words matter.

## What I can do

# The page of the shelf with what one can do.
shelf-skills = What I can do
shelf-skills-said = { $alone ->
        [0] { $helped ->
            [0] What you learn will be written here.
           *[other] You are learning { $helped } of these. Tap one to practise it.
        }
       *[other] { $helped ->
            [0] You can do { $alone } of these by yourself. Tap one to practise it again.
           *[other] You can do { $alone } by yourself and are learning { $helped }. Tap one to practise it again.
        }
    }
skill-not-yet = not yet
skill-with-help = learning
skill-alone = by yourself
skill-alone-again = kept after three weeks

## The little review

# Which lessons come today. $titles are their names.
review-goal = One step each of “{ $titles }”, then three messages.
# Between two names.
review-and = ” and “
# One step of a lesson, without other words. $title is its name.
review-step = This is a step in the middle of “{ $title }”. Look at the card and the phone, and go on.
# The same on an app that looks different.
review-elsewhere = “{ $title }” on an app that looks different; the task is the same.
review-messages = Now three messages, some real, some false, nobody says how many. Read, then tap.
# A step is done: alone; with some help.
review-remembered = You still know this step.
review-walked = Good, one more time through it.
# $steps is how many there were, $alone how many were done alone.
ending-review-steps = { $alone ->
        [0] { $steps } old steps, walked through together once more.
       *[other] { $steps } old steps, { $alone } of them done by yourself.
    }
# On after the review. $title is the lesson.
ending-on = Go on with “{ $title }”

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
code-enter = Please touch your two pictures.
code-again = Not these two. No hurry, once more.
# After two misses: whoever helps lets the learner in.
code-help = It is no harm to forget. Ask the trainer to come and tap “The trainer lets me in”.
code-choose = Choose two pictures to touch when you sit down. Then nobody takes your place by mistake.
code-kept = Kept. These two pictures are yours.
code-dropped = Good. No pictures from now on.

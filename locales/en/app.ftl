### The words of the learner's window itself. What a lesson says comes from the lesson.
### Polite, short sentences. Never "wrong", never "failed".

## Everywhere

brand = Yinxing
# The headings of the views; read aloud by screen readers, shown when nothing is being said.
title-door = Hello. Which one are you?
title-newcomer = Let us make you a name tile
title-shelf = All lessons
title-today = Today
title-practice = Practice
title-ending = Today's practice is done
title-vote = How was today?
# { $step } and { $steps } are numbers.
place = Step { $step } of { $steps }
bar-languages = Language
bar-rest = Rest
bar-stand-up = Someone else
bar-to-door = Back to names
bar-office = Trainer
helpers = Keys that help
key-repeat = Say it again
key-hint = Give me a hint
key-slower = Slower
key-trainer = Call trainer
# The trainer was called and is on the way.
key-trainer-comes = Trainer is coming

## What is being said

caption-hush = Stop reading aloud
# Under the loudspeaker; as short as can be.
caption-hush-short = Stop
caption-no-voice = This computer cannot read aloud. Please read.
caption-no-voice-short = No voice
caption-on = More
caption-from-start = Again
caption-voice-waking = The voice is getting ready. Please read for now.

## Something could not be done

trouble-unknown = That did not work just now. It is nothing you did. Please call the trainer.
trouble-again = Try again
trouble-later = All right

## Turning pages of tiles

turn-back = Back
turn-on = Next
turn-at = Page { $page } of { $pages }

## The door

door-other-names = Other names
door-people = { $count ->
    [one] one person
   *[other] { $count } people
}
door-same-name = { $name } ({ $apart })
door-guest = Just trying
door-guest-note = No name kept
door-newcomer = I am new here
door-newcomer-note = Just two taps
# Nobody has a tile yet.
door-empty = There are no names here yet. Tap “I am new here” on the left, or “Just trying”.
# For screen readers, beside the bookmark on a tile.
door-going-on = To go on with: { $lesson }

## A walk-in

newcomer-name = Tap your name
newcomer-picture = Pick a picture
picture-leaf = Ginkgo
picture-mountain = Mountain
picture-tea = Tea
picture-bird = Magpie
picture-fish = Fish
picture-lotus = Lotus
picture-sun = Sun
picture-horse = Horse

## Today

guest-name = Welcome
today-welcome = Good to see you. There is no hurry.
today-begin = Start
today-go-on = Go on
today-minutes = About { $minutes } minutes
today-going-on = You were at step { $step } of { $steps }
today-other-ways = Or:
today-skills = What I can do
# Prints a card of the lesson that was done last, to be taken home.
today-card = Card from my last lesson
today-shelf = All lessons
shelf-today = Back to today's lesson
support-watch = Watch first
support-guided = Step by step
support-supported = Try it myself
support-independent = On my own
support-transfer = A different app

## In a lesson

practice-show-next = Show the next step
phone = Practice phone
# The small grey word at the top of the practice phone.
phone-practice = Practice
phone-back = Back
phone-home = Home
phone-scroll-up = Swipe down to see what is above
phone-scroll-down = Swipe up to see what is below
notice = New message
notice-close = Put this message away
field-done = Done
switch-on = On
switch-off = Off
field-filled = Filled in
keypad = Keys
key-erase = Delete

## The ending

ending-thanks = You took such care today
ending-remember = Please remember
ending-enough = Enough for today
# Prints a card of this lesson, to be taken home.
ending-card = A card to take home

# For whoever writes lessons: what is to be mended in the course folder, and where.
course-problems = { $count ->
        [one] One thing to fix in the course folder.
       *[other] { $count } things to fix in the course folder.
    } The earlier course is used for now. Tap to see the list.

## How was it

vote-good = Good
vote-fair = So-so
vote-poor = Not good
vote-kept = Thank you
vote-go-on = Keep practising
vote-leave = That is all for today
paused-title = Please look to the front
paused-note = When your trainer says “go on”, the phone works again.

## Seeing and hearing

bar-looks = Display
looks = What helps you see and hear?
looks-text = Text size
looks-standard = Large
looks-larger = Larger
looks-largest = Largest
looks-theme = Colours
looks-light = Light
looks-dark = Dark
looks-contrast = Bright on black
looks-hands = Hands and pace
looks-tremor = My hands shake a little
looks-slow = Wait longer for me
looks-done = Done

## The card code

title-card-code = Your two pictures
picture-boat = Boat
shelf-code = My two pictures
shelf-code-note = Only if you like
code-let-in = Trainer lets me in
code-drop = Stop using pictures
code-other = That is not me
code-back = Not now
## What is proposed

# What giving in would have done was read.
consequence-read = I see
offer = What would you like?
offer-rest = Take a break
offer-go-on = Keep going
offer-steady = Yes, try it
offer-not = No, thank you
# After a scene was stopped a quiet picture stands in place of the phone.
stopped = Take a breath
stopped-note = None of that was real. Have some water, the trainer is coming.

## For one's ears and hand

looks-voice = How fast I speak
# The voice's pace; $pace is in Chinese characters a minute, which come to 0.9 words each.
looks-pace = { $pace } a minute
looks-pace-slow = Slow
looks-pace-usual = Normal
looks-pace-quick = Faster
looks-hear = Read what I point at
looks-pointer = Big pointer
looks-still = No moving pictures

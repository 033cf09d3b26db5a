### F01 Read a medicine box.

title = Read a medicine box, take it in time
goal = See how many, how often, until when; add or drop nothing yourself.
opening = Three boxes on the table. One by one: which is medicine, how to take it, is it too old.
closing = Three things on a box: how many, how often, until when. Feeling unwell? Ask first, add or drop nothing.
remember = How many, how often, until when. Old ones to the pharmacy. Health food is no medicine.
offline = Hard to read? The pharmacist reads it to you. Ask, then take it.
task = Please put the blood pressure tablets into the pill box. Take the old box to the pharmacy, and find the line on the health food. Dizzy today: you decide.

box = First box: tap “Box one”.
read = Small print: tap “Read it to me”.
read-praise = That saves your eyes.
each = How many at a time? Tap it.
each-praise = One at a time.
daily = How often a day? Tap it.
daily-on-until = That is until when. Find how often.
daily-praise = Twice a day, after meals.
plan = Tap “Into the pill box”. One in the morning, one in the evening, then “All in”.
plan-hint-1 = Twice a day: after breakfast, after supper.
plan-on-noon = Twice a day: morning and evening.
plan-praise = One early, one late.
old = Look at “Box two” and tap its date.
old-praise = You saw it: too old.
pharmacy = Too old: tap “Take it to the pharmacy”.
pharmacy-on-corridor = Not in the corridor. Somebody might eat it.
pharmacy-praise = The pharmacy is the safe place.
food = Look at “Box three” and tap the line that matters.
food-hint-1 = The line that says it is no medicine.
food-praise = Health food is no medicine.
ask = Dizzy today. What now? Tap “Ask doctor or pharmacist”.
ask-praise = Ask first, add or drop nothing.

check-plan = Put the tablets into the pill box.
check-plan-hint-1 = How many, how often, then the pill box.
check-plan-praise = Rightly placed.
check-food = The old box to the pharmacy; find the line on the health food.
check-food-praise = Both understood.
check-ask = Dizzy today: you decide.
check-ask-praise = First the doctor. Well done.

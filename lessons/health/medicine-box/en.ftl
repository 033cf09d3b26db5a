### F01 Read a medicine box.

title = Read a medicine box and take it right
goal = See how many, how often, until when; add or drop nothing yourself; and know when to call 120.
opening = There are three boxes on the table. One by one: is it medicine, how is it taken, is it out of date? Where the print is small, the phone reads it to you.
closing = On a box look for how many, how often, until when; and if it is open, since when. If the box and the doctor say different things, ask the pharmacist first. If you feel unwell, ask the doctor first. { -stroke-signs }
remember = How many, how often, until when. { -old-medicine } Health food is no medicine. { -stroke-signs }
offline = If you cannot read it, take the box to the pharmacy. Let the pharmacist read it and write it in large letters on the box.
task = Please tidy your husband's medicine cupboard: fill in the new tablets, keep what is good, hand in what is not. Two more things come up in the afternoon and evening: you decide.

transfer-opening = More boxes to sort: another home, other medicine.
transfer-task = Please tidy Granny { -wuyun }'s drawer: fill in the new tablets, keep what is good, hand in what is not.

read = Tap “Box one”. The print is small, so let the phone enlarge it and read it to you.
read-on-guess = Boxes change. Do listen to it.
read-praise = Letting it read saves your eyes.
dose = Tap “Fill the pill box”. How many at a time?
dose-hint-1 = It said: 1 tablet at a time.
dose-praise = One at a time.
times = How often a day? Before or after meals?
times-hint-1 = It said: twice a day, after meals.
times-praise = Twice a day, after meals.
plan = Compare it with the print once more. Tap “All in”.
plan-praise = The pill box matches the print.
old = Now “Box two”. Let the phone read the date. Is it out of date? What will you do with it?
old-hint-1 = If the date is before today, it is out of date.
old-on-corridor = Not in the corridor: somebody might eat it.
old-praise = The pharmacy is the safe place for it.
food = Now “Box three”. Which line says that it is no medicine?
food-hint-1 = Look for the words “health food”.
food-praise = Found: it is no medicine.
apart = And the blood pressure tablets? What will you do?
apart-hint-1 = Go on with the tablets, and keep it apart.
apart-praise = The tablets go on, and the fish oil stays apart.
ask = Tap “A little dizzy this morning”. What now?
ask-hint-1 = Do not add, do not stop: ask first.
ask-praise = Measure first, ask first. Just right.
red = Suddenly it is different. Tap it. What now?
red-hint-1 = One weak side, slurred speech: that cannot wait.
red-praise = That can save a life.

check-boxes = Four things in the cupboard: look at each, and put it where it belongs.
check-boxes-hint-1 = Let the phone read first. Compare the date with today, and if it is open, see since when.
check-boxes-praise = All four are where they belong.
check-day = The noon tablets were forgotten, and in the evening something is wrong. You decide.
check-day-hint-1 = For tablets, ask the pharmacist. One side of the face not moving, one arm weak: that is urgent.
check-day-praise = You asked when it was right to ask, and hurried when it mattered.
transfer-boxes = Three things in the drawer: look at each, and put it where it belongs.
transfer-boxes-hint-1 = Let the phone read first. Compare the date with today.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Read it to me”: to enlarge, search the settings for 放大镜 “magnifier”, or take a photo and enlarge it. To hear it, search for 朗读 “read aloud”, or let the family or the pharmacist read.
    On the box: how many stands under 用法用量 “dosage”, until when under 有效期至 “valid until”. Only a month given, or already open? Ask the pharmacist.
    “Fill the pill box”: the kind sold in pharmacies. Ask first which tablets must stay in their wrapping.
    Health food: the box says 保健食品, mostly with a blue hat as its sign.
    Handing old medicine in: not every pharmacy takes it. Phone first, or ask the community.
    Pharmacist and doctor: the pharmacy, the hospital's dispensary, the family doctor. Save their numbers in 联系人 “Contacts” beforehand.

transfer-2-opening = Another home, this time a windowsill out on the pasture.
transfer-2-task = Please tidy Uncle { -bateer }'s windowsill: fill in the new tablets, keep what is good, hand in what is not.
transfer-2-boxes = Four things on the windowsill: look at each, and put it where it belongs.
transfer-2-boxes-hint-1 = Let the phone read first. Compare the date with today, and if it is open, see since when.

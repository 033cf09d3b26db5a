### Reports: titles, heads of tables, a sentence or two. For the authority and the trainers: plain, and nobody is told of failing.

# At the foot.
footer = Yinxing · made on { DATE($date, style: "year-month-day") }
# The period, below a title.
period = { DATE($from, style: "year-month-day") } to { DATE($to, style: "year-month-day") }
day = { DATE($date, style: "year-month-day") }

## Titles

title-quarterly = Quarterly report
title-class-outcome = What a class achieved
title-attendance = Attendance
title-sign-in = Sign-in sheet
title-meeting = Record of a meeting
title-learner = Learner's sheet
title-certificate = Certificate
title-volunteer-hours = Volunteers' hours

## The sections of the quarterly report

q-basics = 1 The basics
q-people = 2 People and places
q-learned = 3 What was learned
q-opinion = 4 What people say
q-volunteers = 5 Volunteers
q-next = 6 Difficulties, and the next quarter
q-next-lines = To be written by hand
q-meetings = Annex: meetings one by one
few-note = Where there are fewer than five people, no number is given, nor any other from which it could be worked out.
# A remark.
remark = “{ $remark }”
# $share is a percentage, $part and $base are what it is of.
share-of = { $share } ({ $part } of { $base })

## The names of the numbers

meetings = Meetings
attendances = Attendances
persons = People
lesson-hours = Lesson hours (45 minutes)
hours = Hours
women = Women
men = Men
pasture-people = Learners from the pastures
first-timers = First-time visitors
pasture-meetings = Meetings in the pastures
bilingual-meetings = Meetings in two languages
finished = Lessons finished
hits = Scams recognised
false-alarms = Real ones taken for scams
used = Used it themselves
used-of-tried = Of those who tried it, succeeded
satisfaction = Satisfaction
votes = Votes
volunteers = Volunteers
visits = Visits
volunteer-hours = Hours of service
referrals = Referred to 96110, 110 or the bank
members = People in the class

## Tables

table-decades = Born in
table-places = Communities and gachas
table-domains = Domains
table-meetings = Meetings one by one
table-volunteers = Volunteers
table-visits = Visits one by one
table-attendance = Who came
table-skills = Skills
table-practised = Lessons practised
born = Born in
# $decade is a number like 1940.
decade = the { $decade }s
not-told = not stated
other-places = other places
place = Place
domain = Domain
took = Took 3 lessons or more
reached = Reached the standard
kept = Kept it
began = Began
ended = Ended
class = Class
minutes = Minutes
sum = Total
name = Name
team = Team
hours-served = Hours
came = Arrived
left = Left
role = Role
role-teach = taught
role-assist = assisted
role-interpret = interpreted
confirmed-by = Confirmed by
hours-note = Only what a trainer has confirmed, to the half hour. Travel does not count.
no-meetings = There were no meetings in this period.
# A learner whose name was erased.
forgotten = (name erased)
number = No.
signature = Signature
first-time = First time
sign-in-date = Date: __________   Place: __________   From: ______   To: ______
sign-in-note = A nickname will do. No ID numbers, no phone numbers.
trainer = Trainer
lessons = Lessons
vote-good = Satisfied
vote-fair = Fair
vote-poor = Not satisfied
notes = Notes
skill = Skill
not-enough = Alone, not yet enough
with-help = Learning
alone = Alone
alone-again = Still alone after 3 weeks
date = Date
lesson = Lesson
way = How

## Practice phone and own phone

# One skill of one learner counts once. $alone and $both are numbers.
agreement-says = By the end of the period, of { $alone } skills done alone on the practice phone, { $both } were also done on the learner's own phone. One skill of one learner counts once; if something is not noted, perhaps nobody has looked yet.
agreement-nothing = By the end of the period nobody has done anything alone on the practice phone yet.
agreement-few = Practice phone and own phone side by side: there are still only a few people, so some numbers are not shown.
# In a number's place.
agreement-untold = few, not told
agree-both = Alone on the practice phone and on their own
agree-alone = Alone on the practice phone only
agree-own = On their own phone only
agree-neither = Practised, neither yet
checks = Checks behind this: lessons done alone
decisions = Decisions in those checks
# $rule is its version, $date since when.
certified-by = “Alone” is counted by version { $rule } of the rule, in use here since { $date }; earlier records were counted again by it.

## What a class achieved

chain = From practising to still knowing it three weeks later
chain-practised = Practised
chain-alone = Can do at least one thing alone
chain-again = Still can after three weeks

## A learner's sheet

can-still = Can still do alone after three weeks
can-alone = Can do alone
learning = Learning
nothing-yet = Just started: nothing practised yet.

## Certificate

# $lessons and $skills are numbers.
certified = has completed { $lessons } lessons and can do { $skills } things on a phone alone.
certified-lessons = has completed { $lessons } lessons.

## To be signed

sign-made = Made by
sign-checked = Checked by
sign-date = Date
sign-confirmed = Confirmed by
sign-stamp = Stamp
sign-trainer = Trainer
sign-volunteer = Volunteer

## Recovery sheet

title-recovery = Recovery sheet
sample = Demonstration data
recovery-centre = Centre
recovery-trainer = Trainer
recovery-day = Day
recovery-how = When the PIN is forgotten
recovery-step-1 = Open the trainer's window and press “I forgot my PIN”.
recovery-step-2 = Type the recovery code above. Capitals, dashes and spaces do not matter.
recovery-step-3 = Choose a new PIN. This sheet is then no longer valid: please print the new one.
recovery-keep = Where to keep it
recovery-where = Lock it away, or give it to the head of the centre. Do not pin it up beside the computer, and do not send anyone a photo of it: whoever has it can get in.
recovery-file = No copy of this sheet stays on the computer. Once it is printed, press “I have kept it” in the program, and the file is deleted.

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
q-opinion = What people say
q-volunteers = Volunteers
q-next = Difficulties, and the next quarter
q-next-lines = To be written by hand
q-meetings = Annex: meetings one by one
few-note = Of fewer than five people no number is told, nor any from which it could be worked out.
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
first-timers = Here for the first time
pasture-meetings = Meetings in the pastures
bilingual-meetings = Meetings in two languages
finished = Lessons finished
hits = Scams recognised
false-alarms = Genuine taken for scams
used = Used on their own
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
not-told = not told
other-places = elsewhere
place = Place
domain = Domain
took = Took 3 lessons
reached = Reached
kept = Kept
began = Began
ended = Ended
class = Class
minutes = Minutes
sum = Sum
name = Name
team = Team
hours-served = Hours
came = Came
left = Left
role = Did what
role-teach = taught
role-assist = assisted
role-interpret = interpreted
confirmed-by = Confirmed by
hours-note = Only what a trainer confirmed, to the half hour. Travel does not count.
no-meetings = No meeting was held in this period.
# A learner whose name was erased.
forgotten = (name erased)
number = No.
signature = Signature
first-time = First time
sign-in-date = Date: __________   Place: __________   From: ______   To: ______
sign-in-note = A nickname will do. No identity numbers, no telephone numbers.
trainer = Trainer
lessons = Lessons
vote-good = Satisfied
vote-fair = Fair
vote-poor = Not satisfied
notes = Notes
skill = Skill
with-help = Learning
alone = Alone
alone-again = Still alone after 3 weeks
date = Date
lesson = Lesson
way = Which way

## What a class achieved

chain = From coming to remembering
chain-practised = Practised
chain-alone = Does at least one thing alone
chain-again = Still does after three weeks

## A learner's sheet

can-still = Still done alone after three weeks
can-alone = Done alone
learning = Being learned
nothing-yet = Just begun: nothing was practised yet.

## Certificate

# $lessons and $skills are numbers.
certified = has completed { $lessons } lessons and does { $skills } things on a phone alone.
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
recovery-step-1 = Open the trainers' window and press “I forgot my PIN”.
recovery-step-2 = Type the recovery code above. Capitals, dashes and spaces do not matter.
recovery-step-3 = Choose a new PIN. This sheet is then worth nothing: print the new one.
recovery-keep = Where to keep it
recovery-where = Lock it away, or give it to the head of the centre. Do not pin it up beside the computer and send nobody a photo: whoever has it can come in.
recovery-file = No copy of this sheet stays on the computer. When it is printed, press in the program that it is kept, and the file is deleted.

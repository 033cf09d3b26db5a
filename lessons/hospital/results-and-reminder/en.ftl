### A06 Reports and a pill reminder.

title = Read a report, set a reminder
goal = Understand the arrow, ask the doctor, set a reminder.
opening = The blood report is ready. Many words? Let the phone read them. Then set a pill reminder.
closing = An arrow is no grave illness: ask the doctor. Neither add nor stop a pill yourself.
remember = Arrow: ask the doctor. Small print: have it read. Pills in time; tap once taken.
offline = If unclear, take the report to the doctor. A paper calendar reminds as well.
task = Please open the X-ray report and have it read, ask the doctor, then set the reminder for eight in the morning, and tap when taken.

list = Tap “Reports”.
list-on-fees = That is for paying. We look at reports.
blood = Tap the line “Blood fats”.
listen = Many words, no matter. Tap “Read it to me”.
listen-praise = That saves your eyes.
arrow = Which line has an arrow up? Tap it.
arrow-hint-1 = After the number there is a small arrow.
arrow-on-normal = That one is normal. Find the arrow.
arrow-praise = You saw the arrow.
ask = Tap “I see”, then “Ask the doctor”, and choose one.
ask-hint-1 = A follow-up or a call: both are fine.
ask-on-stop = Don't stop by yourself. Ask.
ask-praise = First the doctor. Well done.
time = For the reminder tap “Eight in the morning”.
time-on-time-evening = The doctor said morning.
save = Read it, then tap “Save”.
taken = It rings. Take the pill, then tap “Taken”.
taken-praise = Pills in time: your body thanks you.

check-listen = Open the X-ray report and have it read.
check-listen-hint-1 = Reports, X-ray, read it to me.
check-listen-praise = Heard it all.
check-ask = Ask the doctor.
check-ask-praise = Rightly asked.
check-taken = Set the reminder for eight, and tap when taken.
check-taken-praise = The reminder is set.

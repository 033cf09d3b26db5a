### A03 Cannot come: change and cancel.

title = Cannot come: change or cancel
goal = Move an appointment, or cancel it.
opening = The day after tomorrow you are needed at home: move your orthopaedics. Your husband will not go to the eye clinic: cancel it, so that others can.
closing = If you cannot come, change early or cancel. There is a rule for cancelling: read it, then tap.
remember = Another day: change. Not going: cancel. The earlier, the better for others.
offline = Call the hospital's booking line, or go to the counter. Both can change and cancel.
task = Your orthopaedics appointment has to move one more day. The card says which.

mine = Tap “My bookings” to see what is booked.
mine-on-book = That books a new one. Changes are in My bookings.
bone = Tap the orthopaedics line.
bone-on-eye = That is your husband's eye clinic. First orthopaedics.
bone-praise = Found.
change = For another day, tap “Change the day”.
change-on-cancel = Don't cancel. You still want to go.
day = Choose { DATE($bookings-day, style: "day") }, read it, then tap “Yes”.
day-hint-1 = See the day on the card. Grey is full.
day-praise = The day is changed.
eye = Tap “Back”, then your husband's eye clinic.
eye-hint-1 = Back is at the foot of the phone, on the left.
cancel = Tap “Cancel”.
cancel-on-change = He is not going: cancel it.
really = It tells the rule. Read it, then tap “Yes, cancel”.
really-on-keep = Keeping is fine. Today we practise cancelling.
really-praise = Somebody who needs it can have it.
back = Tap “Back”.
back-praise = Both things are settled.

check-day = Move orthopaedics to the day on the card.
check-day-hint-1 = My bookings, orthopaedics, change the day.
check-day-praise = Rightly changed.

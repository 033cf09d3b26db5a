### A03 Something came up: moving a booking, and cancelling one.

title = Something came up: moving and cancelling
goal = Move a booking to another day, or cancel it; for today's, call the hospital.
opening = You are booked for orthopaedics the day after tomorrow, but something came up, and you want to go two days later. Your husband no longer needs the eye clinic. And you cannot make it to the dentist this afternoon. Let us do them one by one.
closing = Still going? Move it. Not going? Cancel it. { -cancel-rule } For a visit today, call the hospital. If a booking cannot be moved, see first which day is free, then cancel and book again.
remember = { -cancel-rule } Read it over before you confirm. If you cannot make it today, call.
offline = The booking line and the counter can move or cancel it too.
task = There are three bookings on the phone. Please move your neighbour { -qiqige }'s cardiology to { DATE($bookings-asked, style: "weekday") }, { DATE($bookings-asked, style: "month-day") }. Your daughter no longer needs dermatology, so please cancel it. Your son cannot make it to his visit this afternoon: you decide what to do.

mine = Tap “My bookings” to see what is booked.
mine-on-book = This is for new visits. Look at “My bookings” first.
mine-praise = There are all three.
bone = Orthopaedics first. Tap the row “Orthopaedics”.
bone-on-eye = This is your husband's eye clinic, which comes later. Orthopaedics first.
bone-on-tooth = This is today's dentist, which comes later. Orthopaedics first.
change = You still want to go, only on another day. Tap “Change the day”.
change-on-cancel-bone = Cancel, and the booking is gone. You still want to go, so tap “Change the day”.
change-praise = That is the one for another day.
pick = Look at the card and tap { DATE($bookings-asked, style: "weekday") }, { DATE($bookings-asked, style: "month-day") }.
pick-hint-1 = Grey means full. The day is on the card.
pick-praise = That is the day.
day = Read it over: which booking, which day. If it is all right, tap “Yes”.
day-hint-1 = Read two things: orthopaedics, and the day on the card.
day-on-think = By all means look again. If it is all right, tap “Yes”.
day-praise = Orthopaedics is moved.
eye = Now your husband's eye clinic. Tap the row “Eye clinic”.
eye-on-bone = Orthopaedics is moved. Now tap the eye clinic.
cancel = He is not going. Tap “Cancel booking”.
cancel-on-change-eye = That is for another day. He is not going at all, so tap “Cancel booking”.
really = Read it over: the eye clinic, { -zhang-fuhai }. If that is it, tap “Yes, cancel”.
really-on-keep = By all means look again. If it is the eye clinic, tap “Yes, cancel”.
really-praise = Somebody who needs it can have it.
others = It is cancelled. Tap “Back”.
others-praise = Only today's dentist is left.
tooth = You cannot make it to the dentist this afternoon. Tap the row “Dental clinic”.
tooth-on-bone = Orthopaedics is moved. Now tap the dental clinic.
today = You are not going, so tap “Cancel booking” and see what it says.
today-praise = The app cannot cancel a booking for today.
tell = Let them know, so that they can take somebody else. Tap “Call the hospital and tell them”.
tell-on-skip = If they don't know, the time is wasted. A call will do.
tell-praise = They have picked up.
which = They ask which visit it is. Tap the row “Dental clinic, this afternoon”.
which-hint-1 = What you cannot make is the dentist this afternoon.
which-praise = One call helps you both.

check-three = Three bookings: see to them one by one.
check-three-hint-1 = Move one, cancel one, and open today's to see what it says.
check-three-praise = One moved, one cancelled, one called off by phone: all as it should be.

transfer-task = This is “{ -hall-app }”, and it looks different. Please move { -bai-yinhua }'s digestive medicine to { DATE($bookings-asked, style: "weekday") }, { DATE($bookings-asked, style: "month-day") }. Your son no longer needs respiratory medicine, so give it up. Your husband cannot make it to rehabilitation today: you decide what to do.
transfer-three = Three visits: see to them one by one.
transfer-three-hint-1 = First choose what you want to do, then which visit.
transfer-three-praise = It looks different, and you did it all the same.

transfer-2-task = This is “{ -kangning-app }”. Please move { -li-xiuying }'s dental visit to { DATE($bookings-asked, style: "weekday") }, { DATE($bookings-asked, style: "month-day") }. { -bateer } no longer needs endocrinology, so give it up. { -wulan } cannot make it to Chinese medicine today: you decide what to do.
transfer-2-three = Three visits: see to them one by one.
transfer-2-three-hint-1 = Open a square; “I am not going” and “Another day” are inside.
transfer-2-three-praise = Different again, and you did it all the same.

# For the trainer: usual names and places on a real phone.
own-phone =
    “My bookings”: also 挂号记录 or 预约记录 “booking records”, mostly in 我的 “Me”. The keys to change or cancel come after opening the booking.
    “Change the day”: also 改约 or 改期. Many hospitals have none: see which day is free, cancel, then book again.
    “Cancel booking”: also 退号, 退约 or 取消挂号.
    Until when one can cancel: each hospital has its own rule. Read 预约须知 “booking notes”, or ask the booking line.
    A fee already paid: it mostly goes back to where it came from. How many days: see that page, or ask the cashier.
    The booking line's number: on the board in the hall, or in the hospital's own official account.

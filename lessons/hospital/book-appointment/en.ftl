### A02 Booking an appointment. Dates, department and half of the day follow the lesson's facts; one sentence says one thing.

title = Book a visit: an orthopaedics appointment
goal = Book an orthopaedics appointment for the morning of the day after tomorrow by yourself, and find it again.

opening = Today is { DATE($today, style: "weekday") }, { DATE($today, style: "month-day") }. Your knee hurts, and the day after tomorrow you want to see { $clinic-department } at { -anyuan-hospital }. We book on the practice phone. Tap anywhere you like: it does no harm and costs nothing.
closing = Today you learned to book a visit. Remember four things: which hospital, which department, which day, who. On the day itself you still collect a number. Your own hospital's page may look different: look for the same four things. If it does not work out: { -booking-ways }

# On the page after the lesson: what to remember.
remember = Check hospital, department, day and name, then confirm. Grey means full, so look beside it. On the day, collect your number first.
# On the page after the lesson: the way without a phone.
offline = You can book without this phone as well. A call to the hospital, the counter, or help from your family does just the same.

## Step 1, home screen: open Ankang Care

open = Please look at the second row. Tap “{ -clinic-app }”, the one with a white cross.
open-hint-1 = It is in the second row, on the left.
open-hint-2 = I have put a ring round it, and the bright one is it.
open-hint-3 = Watch my hand tap once, then you tap.
open-praise = Well aimed. The clinic is open.
open-on-social = This is social security. For the doctor, tap the white cross.
open-on-pay = This one is for paying. For the doctor, tap the one with the white cross.
open-on-phone = This one is for calling. Today we book with the white cross.
open-on-sms = This one is for text messages. To book, tap the white cross below.
open-on-chat = This one is for chatting. To book, tap the white cross below.
open-on-ride = This one is for calling a car. We book first, so tap the white cross.
open-on-camera = This one is for photos. To book, tap the white cross on the left.
open-on-settings = This one is for text size. To book, tap the white cross above it.
open-on-hold = A long press brings up a menu. Tap lightly and let go.
open-on-repeat = Once is enough. It is opening, just wait a moment.
open-on-still = No hurry. Tap the white cross in the second row.
open-on-back = This is the home screen, so there is nothing to go back to. Tap the white cross.
open-on-home = This is the home screen already. Tap the white cross in the second row.

## Step 2, front page of Ankang Care: tap Book a visit

book = There are six big squares. Tap “Book a visit” at the top left.
book-hint-1 = Booking is in the top row.
book-hint-2 = It is at the top left, the one with a little calendar.
book-hint-3 = Watch me tap first, then you tap.
book-praise = That is it, the booking has begun.
book-on-bookings = This shows bookings already made. There are none yet, so tap “Book a visit” first.
book-on-fees = This is where you pay. We book first.
book-on-reports = This is for test results. We book first.
book-on-code = This code is for later, at the hospital. We book first.
book-on-people = This is the list of patients. The list is complete, so we book first.
book-on-inbox = This is for messages. To book, tap at the top left.
book-on-me = This is your own page. To book, tap at the top left.
book-on-hold = Tap lightly and let go.
book-on-repeat = Once is enough. It is opening, just wait a moment.
book-on-still = No hurry. Tap the square at the top left.
book-on-back = Booking is inside “{ -clinic-app }”. In there, tap at the top left.
# Also used when “Home” at the foot of the app is tapped.
book-on-home = Booking is inside “{ -clinic-app }”, so tap “Book a visit”.

## Step 3: the hospital

hospital = Two of the names look alike. We go to the nearer one, so tap “Main campus”.
hospital-hint-1 = Look at the words in brackets.
hospital-hint-2 = Look at the small print: it is the row that says two kilometres.
hospital-hint-3 = Watch me tap it, then you tap.
hospital-praise = The nearer one, and no long trip.
hospital-on-east-campus = The east campus is fifteen kilometres away. We go to the nearer one, the main campus.
hospital-on-tcm = This is the Chinese medicine hospital. Today it is the People's Hospital.
hospital-on-maternity = This is the mother and child hospital. Today it is the People's Hospital.
hospital-on-hold = Tap lightly and let go.
hospital-on-repeat = Once is enough. It is opening, just wait a moment.
hospital-on-still = Take your time. Tap the row that says main campus.
hospital-on-back = You can go back and come again. We are about to choose the hospital.
hospital-on-home = Going to the home screen does no harm. The white cross leads back to booking.

## Step 4, the department: swipe up, then tap

department = For a sore knee, see { $clinic-department }. Hold the screen and swipe up. When you see { $clinic-department }, tap it.
department-hint-1 = There is more below, so swipe up a little.
department-hint-2 = { $clinic-department } is below dermatology.
department-hint-3 = Swipe along with my hand, then tap.
department-praise = You scrolled down and found it.
department-on-cardiology = This one is for the heart. For a sore knee, find { $clinic-department } further down.
department-on-respiratory = This one is for coughs and shortness of breath. For a sore knee, find { $clinic-department } further down.
department-on-digestive = This one is for the stomach and bowels. For a sore knee, find { $clinic-department } further down.
department-on-neurology = This one is for headaches and dizziness. For a sore knee, find { $clinic-department } further down.
department-on-endocrine = This one is for blood sugar. For a sore knee, find { $clinic-department } further down.
department-on-ophthalmology = This one is for the eyes. For a sore knee, find { $clinic-department } further down.
department-on-dental = This one is for the teeth. For a sore knee, find { $clinic-department } a little lower.
department-on-dermatology = This one is for the skin. { $clinic-department } is just below it.
department-on-tcm-bones = This is the Chinese-medicine bone clinic. It treats bones too, but today we book { $clinic-department }.
department-on-rehabilitation = This one is for getting moving again. Today we first see { $clinic-department }.
department-on-triage = Asking for advice is good too. For a sore knee it suggests { $clinic-department }.
department-on-hold = Tap lightly and let go. To see more, swipe up.
department-on-repeat = Once is enough. To see more, swipe up.
department-on-still = It is quite normal not to see it: it is further down. Swipe up.
department-on-back = You can go back and come again. Choose the hospital, then find { $clinic-department }.
department-on-home = Going to the home screen does no harm. The white cross leads back to booking.

## Step 5: the day

day = Grey means full. Tap “{ DATE($clinic-day, style: "day") }”.
    .spoken = Grey means full. Tap { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }.
day-hint-1 = The day after tomorrow is { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }.
day-hint-2 = It is the second box, which says available.
day-hint-3 = Watch me tap the second box, then you tap.
day-praise = That is the right day.
day-on-day-1 = Tomorrow is full, so it does not respond. Look beside it, at { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }.
day-on-day-3 = This day has places too. You wanted the day after tomorrow, { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }.
day-on-day-4 = This day has places too. You wanted the day after tomorrow, { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }.
day-on-afternoon = This is the afternoon. We book under “{ $clinic-half }”.
day-on-hold = Tap lightly and let go.
day-on-repeat = Once is enough. It is opening, just wait a moment.
day-on-still = Take your time. Tap the box for the day after tomorrow.
day-on-back = You can go back and come again. Choose the department, then the day.
day-on-home = Going to the home screen does no harm. The white cross leads back to booking.

## Step 6: the doctor

doctor = For a first visit the general clinic is fine. Tap the row “General clinic”.
doctor-hint-1 = Find the row for ten yuan.
doctor-hint-2 = It is the row that says twelve left.
doctor-hint-3 = I tap once, then you tap.
doctor-praise = The general clinic it is.
doctor-on-associate = Doctor Zhao is full. We choose the general clinic.
doctor-on-chief = The chief doctor costs fifty yuan and can be booked too. Today we practise with the general clinic.
doctor-on-hold = Tap lightly and let go.
doctor-on-repeat = Once is enough. It is opening, just wait a moment.
doctor-on-still = Take your time. Tap the row for ten yuan.
doctor-on-back = You can go back and come again. Choose the day, then the doctor.
doctor-on-home = Going to the home screen does no harm. The white cross leads back to booking.

## Step 7: the time

slot = Choose a time. Tap nine to half past nine.
slot-hint-1 = You can only tap the ones with some left.
slot-hint-2 = It is the middle row, three left.
slot-hint-3 = Watch me tap the middle one, then you.
slot-praise = The time is set.
slot-on-0800 = Eight o'clock is full. Nine o'clock still has three.
slot-on-1000 = Ten o'clock has places too. We book nine o'clock, just above it.
slot-on-hold = Tap lightly and let go.
slot-on-repeat = Once is enough. It is loading, just wait a moment.
slot-on-still = Take your time. Tap the row for nine o'clock.
slot-on-back = You can go back and come again. Choose the doctor, then the time.
slot-on-home = Going to the home screen does no harm. The white cross leads back to booking.

## Step 8: the patient

patient = Who is the patient? Tap yourself, { -wang-guilan }.
patient-hint-1 = Look for “(self)” after the name.
patient-hint-2 = It is the row ending zero, zero, two, three.
patient-hint-3 = I have put a ring round it. Now you tap.
patient-praise = That is you, the right person.
patient-on-zhang-fuhai = This is your husband. The hospital checks the ID card, so choose yourself.
patient-on-qiqige = This is your neighbour. The hospital checks the ID card, so choose yourself.
patient-on-add = You are on the list already, so nobody needs adding. Tap your own name.
patient-on-hold = Tap lightly and let go.
patient-on-repeat = Once is enough. It is opening, just wait a moment.
patient-on-still = Take your time. Tap the row that says self.
patient-on-back = You can go back and come again. Choose the time, then the person.
patient-on-home = Going to the home screen does no harm. The white cross leads back to booking.

## Step 9: check, then choose how to pay

payment = First we check together: { $clinic-hospital }, { $clinic-department }, { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }, and yourself. You pay at the hospital, so tap “Pay on arrival”.
payment-hint-1 = Look at the department, the time and the name. If they are right, choose how to pay.
payment-hint-2 = It is “Pay on arrival”, with a little circle in front.
payment-hint-3 = Watch me tap it, then you tap.
payment-praise = Good. You pay at the hospital.
payment-on-now = Paying now is possible too. In practice we pay at the hospital.
payment-on-confirm = It is still grey. Choose how to pay first.
payment-on-notes = The notes come in a moment. Choose how to pay first.
payment-on-notes-read = This box is ticked a little later. Choose how to pay first.
payment-on-change = Going back to change is fine. If all is right, choose “Pay on arrival”.
payment-on-hold = Tap lightly and let go.
payment-on-repeat = Once is enough. Wait a moment and look at the little circle.
payment-on-still = Take your time, look first. Tap “Pay on arrival”.
payment-on-back = Going back to change is fine. Everything you chose is still there.
payment-on-home = Going to the home screen does no harm. Everything you chose is still there.

## Step 10: read the visit notes

notes = Swipe up and tap “Visit notes”. Read to the end, then tap “I understand”.
notes-hint-1 = “Visit notes” is below the payment, and can be tapped.
notes-hint-2 = Scroll to the very bottom and the button lights up.
notes-hint-3 = Scroll to the end with me, then tap.
notes-praise = Worth remembering: your number first on the day, and bring your ID.
notes-on-notes-read = Have a look first: when to come, what to bring. Tap “Visit notes”.
notes-on-understood = One line is left to read, so swipe up again.
notes-on-confirm = It is still grey. Read the visit notes first.
notes-on-change = Going back to change is fine. If all is right, tap “Visit notes”.
notes-on-now = Paying now is possible too. In practice we pay at the hospital.
notes-on-hold = Tap lightly and let go.
notes-on-repeat = Once is enough. Swipe up, and the button lights up.
notes-on-still = It is quite normal not to see it all: there is more below. Swipe up.
notes-on-back = Going back is fine. Once the notes are read, you can confirm.
notes-on-home = Going to the home screen does no harm. Everything you chose is still there.

## Step 11: confirm

confirm = Now the button has lit up. Tap “Confirm booking”.
confirm-hint-1 = Look at the bottom, where it says “Confirm booking”.
confirm-hint-2 = It is this bright one. Tap it once.
confirm-hint-3 = My hand is here, and you tap.
confirm-praise = Booked! You did it yourself.
confirm-on-change = Going back to change is fine. If all is right, tap “Confirm booking”.
confirm-on-notes = Reading the notes again is fine. Then tap “Confirm booking”.
confirm-on-now = Paying now is possible too. In practice we pay at the hospital.
confirm-on-hold = Tap lightly and let go.
confirm-on-repeat = Once is enough. More taps still book only one.
confirm-on-still = No hurry. If all is right, tap “Confirm booking”.
confirm-on-back = Going back to change is fine. Once all is right, come and confirm.
confirm-on-home = You are only one step from being booked. Everything you chose is still there.

## Step 12: how to find it later

find = One more thing: how to find it later. Tap “View booking”.
find-hint-1 = Have a look at the buttons under the tick.
find-hint-2 = It is this bright one, “View booking”.
find-hint-3 = Watch me tap it, then you tap.
find-praise = { DATE($clinic-day, style: "weekday") }, { $clinic-half }, { $clinic-department }. On the day, collect your number first.
find-on-front = You can find it this way too: front page, then “My bookings”.
find-on-tell = This sends it to your family, which is good too. Then we look at the booking.
find-on-hold = Tap lightly and let go.
find-on-repeat = Once is enough. It is opening, just wait a moment.
find-on-still = No hurry. Tap “View booking”.
find-on-back = The booking is made and will not get lost. It is in “My bookings”.
find-on-home = The booking is made and will not get lost. It is in “My bookings”.
find-on-dismiss = This is the hospital's reminder, and it matches your booking. You can still read it under “Messages”.

## Independent check

check-opening = This time you do it yourself, at your own pace. If you end up elsewhere, just go back. If you are unsure of the department, you may ask for advice.
task = Please book a visit for your husband { -zhang-fuhai }: { -anyuan-hospital }, east campus, { $clinic-department }, { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }, { $clinic-half }, the chief doctor. Payment is at the hospital. Once it is booked, go to the front page and find this booking again.

check-book = Book for your husband: east campus, { DATE($clinic-day, style: "month-day") }, { $clinic-half }, { $clinic-department }. It is all on the card, so choose what it says.
check-book-hint-1 = Go in by the white cross and tap “Book a visit”. Then choose what the card says.
check-book-hint-2 = Look at the card: which hospital, which department, which day, who.
check-book-hint-3 = Watch my hand tap once, then you tap.
check-book-praise = Campus, department, day and name are all right.

check-leave = It is booked. Now go to the front page.
check-leave-hint-1 = One of the buttons below leads to the front page.
check-leave-hint-2 = Just tap “To the front page”.
check-leave-hint-3 = Watch me tap it, then you tap.
check-leave-praise = Good, this is the front page.

check-find = Now find that booking again.
check-find-hint-1 = On the front page, look for “My bookings”.
check-find-hint-2 = Tap “My bookings”, then tap the row.
check-find-hint-3 = Watch me tap it, then you tap.
check-find-praise = There it is. You can look at it at any time.

transfer-task = Please book with “{ -hall-app }” for your husband { -zhang-fuhai }: { -tcm-hospital }, { $clinic-department }, { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }, { $clinic-half }, the senior doctor. Payment is at the hospital. Then go back to the front page and find the booking.

transfer-book = Open “{ -hall-app }” and book { $clinic-department } for { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }, { $clinic-half }.
transfer-book-hint-1 = Here it is called “Clinic visits”. Follow the card, one thing at a time.
transfer-book-praise = It looks different, and you booked all the same.
transfer-leave = Now go back to the front page.
transfer-leave-praise = Good, you are back.
transfer-find = Find the booking again.
transfer-find-hint-1 = Which row shows your visits?
transfer-find-praise = There it is, in another app too.

transfer-2-task = Please book with “{ -kangning-app }” for your neighbour { -qiqige }: { -maternity-hospital }, { $clinic-department }, { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }, { $clinic-half }, the senior doctor. Payment is at the hospital. Then go back to the front page and find the booking.

transfer-2-book = Open “{ -kangning-app }” and book { $clinic-department } for { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }, { $clinic-half }.
transfer-2-book-hint-1 = Here the day comes first, then the hospital and the department.
transfer-2-book-praise = A different order, and you booked all the same.
transfer-2-leave = Now go back to the front page.
transfer-2-leave-praise = Good, you are back.
transfer-2-find = Find the booking again.
transfer-2-find-hint-1 = “My visits” is at the bottom of the front page.
transfer-2-find-praise = There it is. You can look at it at any time.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Ankang Care”: really the hospital's own official account, mini-program or app. For its name, read the board in the hall or ask the help desk. No codes or links that others send.
    “Book a visit”: also 门诊预约 “clinic booking” or 挂号 “register”, mostly in the first row. For the same day: 当日挂号.
    “Full”: also 已满 or 无号 “none left”. When new places come out, ask the booking line.
    “Main campus”: also 院区 “campus” or 分院 “branch”. If names look alike, read the address below.
    “Pay on arrival”: some make you pay on the phone at once, and the place is gone when time runs out. How much and how long: it stands on that page.
    “My bookings”: also 预约记录 or 挂号记录 “booking records”, mostly in 我的 “Me”.

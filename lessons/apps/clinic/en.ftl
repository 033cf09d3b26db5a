### Ankang Care: booking a doctor, finding the booking, cancelling it.

app = { -clinic-app }

# Small words beside a date, doctor or time that is fully booked.
full = Full
# Small words under a date that can still be booked.
free = Free

## Hospital

hospital = Hospital
hospital-main-campus = { -anyuan-hospital } (Main campus)
    .note = 2 km
    .spoken = { -anyuan-hospital }, main campus
    .do = Tap “{ -anyuan-hospital } (Main campus)”.
    .is = This is the main campus of the People's Hospital.
hospital-east-campus = { -anyuan-hospital } (East campus)
    .note = 15 km
    .spoken = { -anyuan-hospital }, east campus
    .do = Tap “{ -anyuan-hospital } (East campus)”.
    .is = This is the east campus, fifteen kilometres away.
hospital-tcm = { -tcm-hospital }
    .note = 3 km
    .do = Tap “{ -tcm-hospital }”.
    .is = This is the Chinese medicine hospital.
hospital-maternity = { -maternity-hospital }
    .note = 4 km
    .do = Tap “{ -maternity-hospital }”.
    .is = This is the mother and child hospital.

## Department

department = Department
department-cardiology = Cardiology
    .do = Tap “Cardiology”.
    .is = This one is for the heart.
department-respiratory = Respiratory medicine
    .do = Tap “Respiratory medicine”.
    .is = This one is for coughs and shortness of breath.
department-digestive = Digestive medicine
    .do = Tap “Digestive medicine”.
    .is = This one is for the stomach and bowels.
department-neurology = Neurology
    .do = Tap “Neurology”.
    .is = This one is for headaches and dizziness. For a suddenly crooked mouth or a weak arm, call 120.
department-endocrine = Endocrinology
    .do = Tap “Endocrinology”.
    .is = This one is for blood sugar.
department-ophthalmology = Eye clinic
    .do = Tap “Eye clinic”.
    .is = This one is for the eyes.
department-dental = Dental clinic
    .do = Tap “Dental clinic”.
    .is = This one is for the teeth.
department-dermatology = Dermatology
    .do = Tap “Dermatology”.
    .is = This one is for the skin.
department-orthopaedics = Orthopaedics
    .do = Tap “Orthopaedics”.
    .is = This one is for bones and joints.
department-tcm-bones = Chinese-medicine bone clinic
    .do = Tap “Chinese-medicine bone clinic”.
    .is = This is the Chinese-medicine bone clinic.
department-rehabilitation = Rehabilitation
    .do = Tap “Rehabilitation”.
    .is = This one is for getting moving again.

## Day

day = Date
# One box of the date strip; also on the sheet to be checked and on the practice card.
day-value = { DATE($date, style: "day") }
    .long = { DATE($date, style: "long") }
    .spoken = { DATE($date, style: "weekday") }, { DATE($date, style: "month-day") }
    .do = Tap the box for { DATE($date, style: "weekday") }, { DATE($date, style: "month-day") }.
    .is = This box is another day.

half = Morning or afternoon
half-morning = Morning
    .do = Tap “Morning”.
    .is = This is the morning.
half-afternoon = Afternoon
    .do = Tap “Afternoon”.
    .is = This is the afternoon.

## Doctor

doctor = Clinic
doctor-general = General clinic, 10 yuan
    .note = 12 left
    .spoken = General clinic, ten yuan
    .do = Tap the row “General clinic”.
    .is = This is the general clinic, ten yuan.
doctor-associate = Zhao Min, senior doctor, 30 yuan
    .spoken = Zhao Min, senior doctor, thirty yuan
    .do = Tap the row “Zhao Min”.
    .is = This is Doctor Zhao, thirty yuan.
doctor-chief = Li Ming, chief doctor, 50 yuan
    .note = 2 left
    .spoken = Li Ming, chief doctor, fifty yuan
    .do = Tap the row “Li Ming”.
    .is = This is Doctor Li, the chief, fifty yuan.

## Time

slot = Time
slot-0800 = 8:00–8:30
    .spoken = eight to half past eight
    .do = Tap eight to half past eight.
    .is = This is eight to half past eight.
slot-0900 = 9:00–9:30
    .note = 3 left
    .spoken = nine to half past nine
    .do = Tap nine to half past nine.
    .is = This is nine to half past nine.
slot-1400 = 14:00–14:30
    .note = 4 left
    .spoken = two to half past two in the afternoon
    .do = Tap two to half past two in the afternoon.
    .is = This is two to half past two in the afternoon.
slot-1500 = 15:00–15:30
    .note = 6 left
    .spoken = three to half past three in the afternoon
    .do = Tap three to half past three in the afternoon.
    .is = This is three to half past three in the afternoon.
slot-1000 = 10:00–10:30
    .note = 5 left
    .spoken = ten to half past ten
    .do = Tap ten to half past ten.
    .is = This is ten to half past ten.

## Patient

patient = Patient
patient-wang-guilan = { -wang-guilan } (self)
    .note = ID ending 0023
    .spoken = { -wang-guilan }, yourself
    .do = Tap “{ -wang-guilan } (self)”.
    .is = This is you.
patient-zhang-fuhai = { -zhang-fuhai } (husband)
    .note = ID ending 0156
    .spoken = { -zhang-fuhai }, your husband
    .do = Tap “{ -zhang-fuhai } (husband)”.
    .is = This is your husband.
patient-qiqige = { -qiqige } (neighbour)
    .note = ID ending 0682
    .spoken = { -qiqige }, your neighbour
    .do = Tap “{ -qiqige } (neighbour)”.
    .is = This is your neighbour { -qiqige }.

## Way of paying

pay = Payment
pay-on-arrival = Pay on arrival
    .do = Tap “Pay on arrival”.
    .is = This means paying at the hospital, when you collect your number.
pay-now = Pay now
    .do = Tap “Pay now”.
    .is = This means paying now.

## Front page

front = { -clinic-app }
    .sub = Hello, { -wang-guilan }
front-large-print = Large print is on
front-book = Book a visit
    .do = Tap “Book a visit” at the top left.
    .is = This is where you book.
front-bookings = My bookings
    .do = Tap “My bookings”.
    .is = This shows bookings already made.
front-fees = Fees
    .do = Tap “Fees”.
    .is = This is where you pay.
front-reports = Test results
    .do = Tap “Test results”.
    .is = This is where you read test results.
front-code = Insurance code
    .do = Tap “Insurance code”.
    .is = The counter scans this code when you pay.
front-people = Patients
    .do = Tap “Patients”.
    .is = This is the list of patients.
front-home = Home
    .do = Tap “Home” at the bottom left.
    .is = This is the front page already.
front-inbox = Inbox
    .do = Tap “Inbox” at the bottom.
    .is = This is where messages are read.
front-me = Me
    .do = Tap “Me” at the bottom right.
    .is = This is your own page.

## Choosing a hospital and a department

hospitals = Choose a hospital

departments = Choose a department
    .sub = { $clinic-hospital }
departments-triage = Not sure which one? Ask for advice
    .do = Tap “Not sure which one? Ask for advice” at the bottom.
    .is = This tells you which department to see.

triage = Which department
triage-urgent = { -stroke-signs } { -chest-pain } An emergency needs no booking.
triage-advice = If there is no hurry: for a sore knee or back, see orthopaedics; for blurred sight, the eye clinic; for a fluttering heart, cardiology.
triage-understood = I understand
    .do = Tap “I understand”.
    .is = This goes back to the departments.

## Choosing a day, a doctor and a time

dates = Choose a date
    .sub = { $clinic-department }
doctors = Choose a doctor
    .sub = { DATE($clinic-day, style: "weekday") } { DATE($clinic-day, style: "month-day") }, { $clinic-half }
slots = Choose a time
    .sub = { $clinic-doctor }

## Choosing the patient

patients = Who is the patient?
patients-add = Add a patient
    .do = Tap “Add a patient”.
    .is = This adds somebody to the list.

add-patient = Add a patient
add-patient-already-listed = Whoever needs a doctor is on the list already, so nobody needs adding.
add-patient-understood = I understand
    .do = Tap “I understand”.
    .is = This goes back to the list.

## Checking and confirming

confirm = Confirm the booking
confirm-notes = Visit notes
    .do = Tap the words “Visit notes”.
    .is = This opens what to know before the visit.
confirm-notes-read = I have read the visit notes
    .do = Tap the box before “I have read”.
    .is = This box is ticked once the notes are read.
confirm-change = Go back and change
    .do = Tap “Go back and change”.
    .is = This goes back to change something.
trap-other-booking = That would have booked something else. It is not booked yet. Tap “Go back and change”, and compare with the card.
confirm-confirm = Confirm booking
    .do = Tap “Confirm booking”.
    .is = This is the last button, which confirms.

notes = Visit notes
notes-arrive = On the day: { -arrive-rule } First collect your number in the hall of Building 1. If the fee is not paid yet, you pay it there.
    .spoken = On the day: { -arrive-rule } First collect your number in the hall of building one. If the fee is not paid yet, you pay it there.
notes-bring = Please bring your ID card and your insurance card. Without that card you use the insurance code; the counter shows you how.
notes-cancel = If you cannot come: { -cancel-rule }
notes-yours = A booking cannot be passed on.
notes-understood = I understand
    .do = Tap “I understand”.
    .is = Scroll to the very bottom and it lights up.

## Once it is booked

done = You are booked
done-number = Booking A023
    .spoken = Booking A, zero, two, three
done-where = On the day: your number first, then Building 1, Floor 2
    .spoken = On the day: your number first, then building one, floor two
done-tell = Tell family
    .do = Tap “Tell family”.
    .is = This sends it to the family.
done-front = To the front page
    .do = Tap “To the front page”.
    .is = This goes to the front page.
done-view = View booking
    .do = Tap “View booking”.
    .is = This shows the booking just made.

told = Tell family
told-sent = It has been sent to your daughter { -wang-xiaomei }.
told-understood = I understand
    .do = Tap “I understand”.
    .is = This goes back to the page before.
# The same box, opened from the page of the booking.
told-later-understood = I understand
    .do = Tap “I understand”.
    .is = This goes back to the page before.

bookings = My bookings
# The one booking that was made.
bookings-booking = { $clinic-department }, { DATE($clinic-day, style: "day") }
    .note = { $clinic-patient }
    .spoken = { $clinic-department }, { DATE($clinic-day, style: "weekday") }, { DATE($clinic-day, style: "month-day") }
    .do = Tap the row with the booking.
    .is = This is the booking already made.
bookings-nothing = There is no booking yet.

booking = The booking
booking-number = Booking A023
    .spoken = Booking A, zero, two, three
booking-where = On the day: your number first, then Building 1, Floor 2
    .spoken = On the day: your number first, then building one, floor two
booking-change = Change the time
    .do = Tap “Change the time”.
    .is = This is for changing the time.
booking-cancel = Cancel booking
    .do = Tap “Cancel booking”.
    .is = This is only for when you cannot go.
booking-tell = Tell family
    .do = Tap “Tell family”.
    .is = This sends it to the family.

change = Change the time
change-how = If you want another day, change it here, the day before at the latest. You have only just booked, so leave it as it is.
change-understood = I understand
    .do = Tap “I understand”.
    .is = This goes back to the booking.

cancel = Cancel booking
cancel-sure = Cancel this booking?
cancel-keep = Keep this booking
    .do = Tap “Keep this booking”.
    .is = With this one, the booking stays.
cancel-really = Yes, cancel
    .do = Tap “Yes, cancel”.
    .is = With this one, the booking is given up.

already = You have a booking
already-one-is-booked = You have a booking already, so no other is needed.
already-view = View booking
    .do = Tap “View booking”.
    .is = This shows the booking already made.
already-back = Back to the front page
    .do = Tap “Back to the front page”.
    .is = This goes back to the front page.

## The other pages

fees = Fees
fees-nothing = There is nothing to pay now.
reports = Test results
reports-nothing = There are no new results now.
code = Insurance code
code-code = An insurance code for practice
code-show = At the cashier, let the counter scan it.
people = Patients
people-first = { -wang-guilan } (self), ID ending 0023
    .spoken = { -wang-guilan }, yourself, ID ending zero, zero, two, three
people-third = { -qiqige } (neighbour), ID ending 0682
    .spoken = { -qiqige }, your neighbour, ID ending zero, six, eight, two
people-second = { -zhang-fuhai } (husband), ID ending 0156
    .spoken = { -zhang-fuhai }, your husband, ID ending zero, one, five, six
inbox = Inbox
inbox-nothing = There are no new messages now.
me = Me
me-hello = Hello, { -wang-guilan }. This is your own page.

### Messages: the list of threads, two threads, one banner.

app = Messages

## Banner

# Comes down from the top once a booking is made. It says what was really booked on the phone.
notice-appointment = You are booked for { DATE($clinic-day, style: "month-day") }, { $clinic-slot }, { $clinic-department }. Please come to Building 1, Floor 2, 30 minutes early.
    .from = { $clinic-hospital }
    .spoken = You are booked for { DATE($clinic-day, style: "month-day") }, { $clinic-slot }, { $clinic-department }. Please come to building one, floor two, thirty minutes early.

## The list of threads

front = Messages
front-hospital = Hospital notices
    .note = Appointment reminder
    .do = Tap the row “Hospital notices”.
    .is = This is a reminder from the hospital.
front-community = { -sunshine-community }
    .note = Film tonight
    .do = Tap the row “{ -sunshine-community }”.
    .is = This is a message from the community.

## Threads

hospital = Hospital notices
hospital-appointment = { $clinic-hospital }: You are booked for { DATE($clinic-day, style: "month-day") }, { $clinic-slot }, { $clinic-department }. Please come to Building 1, Floor 2, 30 minutes early.
    .spoken = { $clinic-hospital }: You are booked for { DATE($clinic-day, style: "month-day") }, { $clinic-slot }, { $clinic-department }. Please come to building one, floor two, thirty minutes early.

community = { -sunshine-community }
community-square = There is a film in the community square tonight at seven. Please bring your own stool.

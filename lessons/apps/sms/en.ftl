### Messages: the list of threads, two threads, one banner.

app = Messages

## Banner

# Comes down from the top once a booking is made. It says what was really booked on the phone.
notice-appointment = You are booked for { DATE($clinic-day, style: "month-day") }, { $clinic-slot }, { $clinic-department }. { -arrive-rule } First collect your number in the hall.
    .from = { $clinic-hospital }
    .spoken = You are booked for { DATE($clinic-day, style: "month-day") }, { $clinic-slot }, { $clinic-department }. { -arrive-rule } First collect your number in the hall.

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
hospital-appointment = { $clinic-hospital }: You are booked for { DATE($clinic-day, style: "month-day") }, { $clinic-slot }, { $clinic-department }. { -arrive-rule } First collect your number in the hall.
    .spoken = { $clinic-hospital }: You are booked for { DATE($clinic-day, style: "month-day") }, { $clinic-slot }, { $clinic-department }. { -arrive-rule } First collect your number in the hall.

community = { -sunshine-community }
community-square = There is a film in the community square tonight at seven. Please bring your own stool.


# Halfway through paying a bill a false refund comes in.
notice-refund = You paid 120 yuan too much for electricity. For the refund tap http://dianfei-tui.example at once.
    .from = Mobile ending 8832
front-refund-text = Mobile ending 8832
    .note = Electricity refund …
    .do = Tap the row ending 8832.
    .is = That is the one about a refund.
refund-text = Mobile ending 8832
refund-text-text = You paid 120 yuan too much for electricity. Tap the link below at once for the refund.
    .spoken = You paid a hundred and twenty yuan too much for electricity. Tap the link below at once for the refund.
refund-text-link = http://dianfei-tui.example
    .is = Nothing is paid yet, so what refund? Leave it.
refund-text-ignore = Ignore it
    .do = Tap “Ignore it”.
    .is = Ignore it and carry on with your bill.
refund-text-own = Open my own phone book
    .do = Tap “Open my own phone book”.
    .is = Call a number you saved yourself and ask.
trap-refund = It would have wanted your card and PIN. It was not opened. Tap “Ignore it”.

# The code that comes when a patient is added.
front-codes = Codes
    .note = just now
    .do = Tap the row “Codes”.
    .is = This is the code that has just come.
codes = Codes
codes-old = Yesterday: your canteen number is 2615.
    .spoken = Yesterday: your canteen number is two, six, one, five.
notice-verify = Code 471902. You are adding a patient. Give it to nobody.
    .from = { -clinic-app }
    .spoken = Your code is four, seven, one, nine, zero, two. You are adding a patient. Give it to nobody.
codes-first = { -clinic-app }: code 471902. You are adding a patient. It is good for 5 minutes. Give it to nobody.
    .spoken = { -clinic-app }: your code is four, seven, one, nine, zero, two. You are adding a patient. It is good for five minutes. Give it to nobody.
notice-verify-second = Code 630284. You are adding a patient. Give it to nobody.
    .from = { -clinic-app }
    .spoken = Your code is six, three, zero, two, eight, four. You are adding a patient. Give it to nobody.
codes-second = { -clinic-app }: code 630284. You are adding a patient. It is good for 5 minutes. Give it to nobody.
    .spoken = { -clinic-app }: your code is six, three, zero, two, eight, four. You are adding a patient. It is good for five minutes. Give it to nobody.
notice-verify-third = Code 158367. You are adding a patient. Give it to nobody.
    .from = { -hall-app }
    .spoken = Your code is one, five, eight, three, six, seven. You are adding a patient. Give it to nobody.
codes-third = { -hall-app }: code 158367. You are adding a patient. It is good for 5 minutes. Give it to nobody.
    .spoken = { -hall-app }: your code is one, five, eight, three, six, seven. You are adding a patient. It is good for five minutes. Give it to nobody.
notice-verify-fourth = Code 904521. You are adding a patient. Give it to nobody.
    .from = { -kangning-app }
    .spoken = Your code is nine, zero, four, five, two, one. You are adding a patient. Give it to nobody.
codes-fourth = { -kangning-app }: code 904521. You are adding a patient. It is good for 5 minutes. Give it to nobody.
    .spoken = { -kangning-app }: your code is nine, zero, four, five, two, one. You are adding a patient. It is good for five minutes. Give it to nobody.

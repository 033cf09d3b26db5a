### A04 The day of the visit.

title = The day: check in, wait, pay
goal = Check in, wait for the call, pay on the phone.
opening = Today is the appointment. The hospital has sent a text. Step by step: check in, wait for the call, pay the X-ray.
closing = At the hospital first check in, then listen for the call. When paying see that it is the hospital. The counter is always there.
remember = { -arrive-rule } Check in first. Stay near for the call. See who gets the money.
offline = With your papers, the counter and the help desk do all of this.
task = Today is the visit. Please check in, pay the X-ray, and go back to the start page.

read = Read the text: when, which floor, which clinic. Then tap “Open { -clinic-app }”.
read-on-delete = This one is genuine. No money, no link.
read-praise = You know a genuine one.
check-in = You are at the hospital. Tap “Check in”.
check-in-praise = There is the code.
machine = Hold it to the machine: tap that.
machine-hint-1 = The counter does it too.
machine-praise = Checked in.
listen = Three are before you. Turn on “Call me aloud”.
listen-praise = It will ring for you.
turn = It is your turn. Tap it.
turn-praise = The doctor wants an X-ray.
fee = Tap the line “X-ray” to pay.
fee-on-window = The counter is fine. Today we practise here.
confirm = It is the hospital, 86 yuan. Tap “Confirm”.
confirm-praise = Name and sum, both seen.
pin = Enter the practice PIN, 2 5 8, 0 3 6.
pin-praise = Steady.
pay = Tap “OK”.
pay-praise = Paid.
back = X-ray is on floor 1. Tap “Back”.
back-praise = Now you know the whole day.

check-check-in = First check in.
check-check-in-hint-1 = Tap “Back to where we were”, then Check in.
check-check-in-praise = Checked in.
check-pay = Pay the X-ray.
check-pay-hint-1 = Fees on the start page, then the X-ray line.
check-pay-praise = Rightly paid.
check-back = Back to the start page.
check-back-praise = All done. Off to the X-ray.

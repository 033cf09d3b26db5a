### D01 Hail a ride.

title = Hail a ride with the phone
goal = Say where to, check the plate, then board.
opening = To the hospital it is far: let us call a car. Cash is fine, no card needed.
closing = Three things: where to, which plate, tell family. If the plate does not match, don't board.
remember = Check the plate first. Not called, not boarded. Tell your daughter which car.
offline = Call by phone, wave at the kerb, or ask family.
task = You have seen the doctor. Please call a car home, in cash. There are several cars: look before you board.

open = Tap “{ -ride-app }”.
open-on-train = That is for trains. For a car, tap the little car.
to = Tap the large “{ $ride-to }”.
to-praise = The place is clear.
pays = Cash is fine. Choose “Cash to the driver”.
call = Tap “Call the car”, once is enough.
call-on-repeat = Once is enough, or two come.
call-praise = It is called.
share = Tell your daughter which car: tap “Share the ride with your daughter”.
share-praise = Now she need not worry.
car = Tap “It is here”. Look at the plate: it ends in X26.
car-hint-1 = Three cars: the last two are 2 and 6.
car-on-x62 = That is 62. Yours is 26.
car-on-black = Not called, not boarded.
car-praise = The plate matches. All aboard.
paid = There. Pay cash, tap “Paid”, and take your things.
paid-praise = Safely there.

check-call = Please call a car home, in cash.
check-call-hint-1 = In { -ride-app }: home, cash, call.
check-call-praise = Called.
check-car = Check the plate, then board.
check-car-hint-1 = Yours ends in 26.
check-car-praise = The right car.
check-paid = You are home. Pay the ride.
check-paid-praise = Safely home.

### A07 Seeing a doctor without the app.

title = No network, and still a doctor
goal = Know four ways: phone, counter, family, family doctor.
opening = The phone says the network is poor. Not your fault. There are other ways to a doctor; let us walk them.
closing = Phone, counter, family, family doctor: four ways. Chest pain with cold sweat does not wait: ambulance.
remember = A poor network is not your fault. Four ways lead to a doctor. An emergency does not wait: 120.
    .spoken = A poor network is not your fault. Four ways lead to a doctor. An emergency does not wait: 1 2 0.
offline = This whole lesson is the way without a phone: call, counter, family, family doctor.
task = The phone has no network. Please get orthopaedics another way. Then there is something urgent: you decide.

ways = The network is poor, and it is not your fault. Tap “Another way”.
ways-on-again = Without a network it stays the same. Another way.
ways-praise = Another road, then.
call = First by phone. Tap “Call the booking line”.
say = Say slowly: orthopaedics, the day after tomorrow.
say-on-eyes = It is your knee: orthopaedics.
say-praise = Clearly said.
note = Write down the hour and the floor, then tap “Written down”.
note-praise = Paper remembers well.
family = Your daughter can book too. Tap “Ask family to book”, then “Send”.
family-praise = One line, and she does it.
chest = Now something urgent: tap “chest pain”. No waiting, call the ambulance.
chest-hint-1 = Another matter, chest pain, then call 120.
chest-on-wait = It cannot wait. Call the ambulance.
chest-praise = Right. That saves a life.

check-book = No network. Get orthopaedics another way.
check-book-hint-1 = Another way: any of them.
check-book-praise = Booked. There is more than one road.
check-chest = Another matter, chest pain. You decide.
check-chest-hint-1 = An emergency does not wait.
check-chest-praise = No waiting, ambulance. Exactly.

### A07 Seeing a doctor without the app.

title = No network, and you can still see a doctor
goal = Book by phone, at the counter or through family; an emergency does not wait.
opening = The phone says the network is poor. That is not your fault, and you need not wait for it. There are other ways to book, and today we try them.
closing = The phone, the counter, family, the family doctor: all of them can book. Say four things: which hospital, which department, which day, who. The booking desk may ask for the ID number, so have it at hand. An emergency does not wait for a booking: call 120.
remember = No network? Take another way. Listen when they read it back, then agree. { -stroke-signs }
offline = { -booking-ways } This whole lesson is about ways without the app.
task = The phone has no network. Your neighbour { -qiqige }'s eyesight is getting worse. Please book the eye clinic at the east campus for her, for { DATE($offline-day, style: "weekday") }, { DATE($offline-day, style: "month-day") }. Then choose the note with the right time and place. After that come three troubles: you decide which can wait and which cannot.

ways = The network is poor, and trying again won't change that. Tap “Another way”.
ways-on-again = Without a network it stays the same. Tap “Another way”.
ways-praise = There is no network, but there are other ways.
call = Let us try by phone. Tap “Call the booking line”.
call-praise = You are through. Take your time.
campus = First they ask where. Tap “Main campus”.
campus-on-east = Today it is the main campus.
part = Now the department. It is your knee that hurts, so tap “Orthopaedics”.
part-on-eyes = It is your knee that hurts, so say orthopaedics.
part-praise = That is the right department.
day = Which day? The day after tomorrow: tap { DATE($offline-day, style: "weekday") }, { DATE($offline-day, style: "month-day") }.
who = Who is the patient? Tap yourself, { -wang-guilan }.
who-praise = You have said all four.
repeat = They read all four back to you. If they are right, tap “Yes, that is right”.
repeat-hint-1 = Listen to four things: hospital, department, day, name.
repeat-on-change = You may change it. If all four are right, tap “Yes, that is right”.
repeat-praise = Booked, and all four are right.
note = Now write it down. Of the three notes, tap the one that is right.
note-hint-1 = Compare three things: the hour, building and floor, what to bring.
note-praise = Paper does not forget.
family = Your family can book for you too. Tap “Ask your daughter to book”.
message = Which message tells her all she needs? Tap that one.
message-hint-1 = It says where, which department and which day.
message-praise = All in one text, so she need not ask. A text needs a signal, but no internet.
pain = There are two more matters to look at. Tap “Go on”.
chest = Pressing chest pain and a cold sweat cannot wait. Tap “Call 120”.
chest-hint-1 = With pain like this, don't wait one minute.
chest-on-book = This cannot wait. Tap “Call 120”.
place = You are through. Tap the sentence that says where you are and what is wrong.
place-on-hurry = Say where you are first, so that they can find you.
place-praise = They know the place, and they are coming.
spots = One more matter. Tap “Go on”.
itch = Itchy spots, but you eat and sleep well: no hurry. Tap “Book a visit to the doctor”.
itch-praise = No hurry, so a visit is enough.

check-opening = No hints this time. If you are not sure, hear it again.
check-book = Book the eye clinic for { -qiqige } another way.
check-book-hint-1 = Take any of the other ways, and say the four things on the card.
check-book-praise = Booked, and all four are right.
check-note = Choose the note with the right time and place.
check-note-hint-1 = Hear it again and compare it with the notes.
check-note-praise = That is the right note.
check-urgent = Three troubles: which can wait, and which cannot?
check-urgent-hint-1 = Tap “Other matters: can they wait?” and decide one by one.
check-urgent-praise = The urgent ones did not wait, and the other one is booked.

transfer-task = You are at { -qinggele }, and the phone has no signal. Please book the dental clinic at the east campus for { -zhang-fuhai }, for { DATE($offline-day, style: "weekday") }, { DATE($offline-day, style: "month-day") }. Then choose the note with the right time and place. The neighbours have three troubles: you decide which can wait and which cannot.
transfer-book = There is no signal. Book the dental clinic for { -zhang-fuhai }.
transfer-book-hint-1 = The nurse or a telephone will do. Say the four things on the card.
transfer-book-praise = No signal, and you booked all the same.
transfer-note = Choose the note with the right time and place.
transfer-note-hint-1 = Listen for the hour, the building and the floor, then choose.
transfer-note-praise = That is the right note.
transfer-urgent = The neighbours' three troubles: which can wait, and which cannot?
transfer-urgent-hint-1 = Ask of each one: can it wait?
transfer-urgent-praise = The urgent ones did not wait, and the other one is booked.

transfer-2-task = You are in a hospital's hall, and the machine has no network. Please book ear, nose and throat at the west campus for { -bai-yinhua }, for { DATE($offline-day, style: "weekday") }, { DATE($offline-day, style: "month-day") }. Then tell her the right time and place. Back at home there are three more matters: you decide which can wait and which cannot.
transfer-2-book = The machine has no network. Book ear, nose and throat for { -bai-yinhua }.
transfer-2-book-hint-1 = The counter or the telephone on the wall will do. Say the four things on the card.
transfer-2-book-praise = The machine was down, and you booked all the same.
transfer-2-note = Tell { -bai-yinhua } the right time and place.
transfer-2-note-hint-1 = Look at the time, the floor and the room, then choose.
transfer-2-note-praise = Now she knows when and where.
transfer-2-urgent = The three matters at home: which can wait, and which cannot?
transfer-2-urgent-hint-1 = Ask of each one: can it wait?
transfer-2-urgent-praise = The urgent ones did not wait, and the other one is booked.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Another way”: no such key; it means phone, counter or family.
    “The booking line”: its number is on the board in the hall and in the hospital's own official account. Copy it while there is a network, and save it in 联系人 “Contacts”.
    Without internet one can still call and text: if there are signal bars at the top, it works.
    “Ask your daughter to book”: added as a patient (就诊人) on a relative's phone, the learner can be booked in from there.
    The family doctor: the number is on the card that came with the contract. No card? Ask the community or village clinic.
    “Call 120”: also from a locked phone, with 紧急呼叫 “emergency call”; some say 紧急情况 “emergency”.

### T14 tickets

tickets-refund = [Travel help] Your train of 12 June, 08:20, is cancelled; refund and 200 yuan more. Please contact an agent at http://gaiqian.example. We are sorry.
    .from = Mobile ending 5520
    .do = Don't open it; look in the ticket app.
    .why = Whether it runs stands in your ticket app.
    .R08 = http://gaiqian.example
    .R11 = 200 yuan more

tickets-clinic = [Coaches] Wang**, your coach of 12 June, 08:20, leaves at 08:50 because of road works; the fare of 42 yuan stays, no change needed. See http://keyun.example or the counter. We are sorry.
    .from = Mobile ending 5521
    .do = Believe it; to ask, the counter.
    .why = Only the hour changes; nothing is wanted.
    .G1 = your coach of 12 June
    .G2 = Wang**
    .G3 = no change needed
    .G4 = the counter

tickets-agent = Airline service. Your flight is cancelled, you get 300 yuan. It lapses soon: give me card number and code at once, I rebook you.
    .from = Mobile ending 4477
    .do = Hang up, look in your own app.
    .why = Rebooking needs no code, and refunds go back the same way.
    .R02 = It lapses soon
    .R03 = at once
    .R06 = card number and code
    .R11 = you get 300 yuan

tickets-station = The station's lost property. The bag you left yesterday is here with its 300 yuan. Please fetch it at the exit in the next days with your ID; not today? We keep it.
    .from = Landline, station
    .do = Believe it, and fetch it.
    .why = It is your bag, fetched in person, without hurry.
    .R01 = The station's lost property
    .R03 = in the next days
    .G1 = The bag you left yesterday
    .G4 = fetch it at the exit
    .G5 = We keep it

tickets-upgrade = Faster tickets! Yours nearly made it: pay 30 yuan immediately and install “Speedy”, all money back. For help, contact online support.
    .from = A pop-up of a ticket tool
    .do = Don't pay; ticket app or counter.
    .why = A fee for speed buys no ticket.
    .R03 = immediately
    .R10 = install “Speedy”
    .R12 = pay 30 yuan

tickets-gate = Your train boards in 30 minutes at gate 2; please have your ID. Delays are on the station's screen; the help desk takes you there, free.
    .from = A notice in the ticket app
    .do = Believe it, and go to the gate.
    .why = It is your train, and the station shows it.
    .R03 = in 30 minutes
    .G1 = Your train
    .G3 = free
    .G4 = on the station's screen

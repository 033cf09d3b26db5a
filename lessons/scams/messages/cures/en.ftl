### T05 cures

cures-tea = Madam, an expert formula for pressure and sugar together, many have stopped their pills! You are an old member, I think of you most: five boxes only 998 yuan, cash on delivery.
    .from = “Adviser Liu”
    .do = Don't buy, ask a doctor.
    .why = What mends everything mends nothing, and delays the pills.
    .R11 = only 998 yuan
    .R15 = I think of you most
    .R18 = pressure and sugar together

cures-clinic = Madam, your pressure was a little high last week, and I think of it. Don't stop the pills! Come to the community clinic next Wednesday; after insurance it is 6 yuan, when you have time.
    .from = Dr Zhao, family doctor (saved)
    .do = Believe it, and go.
    .why = A doctor you know, who sells nothing and keeps you on your pills.
    .R15 = I think of it
    .G1 = your pressure was a little high last week
    .G4 = Come to the community clinic

cures-live = The last ten minutes live! Grandfather's plaster cures stiff legs for good in three days, was 899 yuan, today 199, all money back, tap below at once! Tap anywhere on the screen to go on.
    .from = A live-stream page
    .do = Close it; for legs see a doctor.
    .why = Cures for good: that is the lie.
    .R03 = The last ten minutes
    .R11 = all money back
    .R18 = cures stiff legs for good

cures-lecture = Last day to register today! The city hospital's live class on stiff legs, free; no knee warmers for 199 yuan, only advice; missed it? See it later, or ask at the clinic.
    .from = The city hospital's page
    .do = Believe it, and look.
    .why = Nothing is sold, only advice, and you may ask at the clinic.
    .R03 = Last day
    .R11 = free
    .G3 = only advice
    .G4 = ask at the clinic
    .G5 = See it later

cures-check = Free check-up and eggs! Please scan, join the group, a car takes you to the wellness hall; the machine sees every illness, 100 places, first come first served. Ask the people on the spot for more.
    .from = A poster at the market
    .do = Don't scan; go to the community clinic.
    .why = No check-up needs a group; the hall sells pills.
    .R09 = scan
    .R11 = Free check-up and eggs
    .R13 = join the group

cures-free = Free check-up for residents from 65, 10 June, morning, community health centre; please bring your ID and come fasting. Scan for details or register at the desk; first come first served.
    .from = Community board (stamped)
    .do = Believe it, and register at the desk.
    .why = A name and a date, and no need to scan.
    .R09 = Scan for details
    .R11 = Free check-up
    .G2 = residents from 65
    .G4 = register at the desk
    .G7 = community health centre

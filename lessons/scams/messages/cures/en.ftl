### T05 cures

cures-expert = I'm Dr Wang, you know me from TV, thirty years in hospital. Too many blood pressure pills harm the kidneys. My plant peptide brings down pressure and sugar at once. 199 yuan for two boxes, money back if you aren't happy; by all means ask your family first.
    .from = Short video “Dr Wang on Health”, followed
    .do = Swipe on; ask your own doctor about pills.
    .why = AI can copy a famous doctor's face and voice. And never stop your pills.
    .R01 = Dr Wang, you know me from TV
    .R11 = 199 yuan for two boxes
    .R18 = brings down pressure and sugar at once

cures-lecture = Stiff knees in winter? Tonight at seven Dr Bai, orthopaedics, shows three exercises and says when an X-ray is due. Appointments, 20 yuan, as always at the counter or in the app.
    .from = Short video “Anyuan City People's Hospital”, followed
    .do = All fine; watch and learn.
    .why = It is the hospital you follow: advice only, bookings at its own counter.
    .R03 = Tonight
    .G4 = at the counter or in the app

cures-tea = Auntie, it has turned cold, how is your leg? You're always on my mind. That powder cures stiff legs for good, and I've kept five boxes for 998 yuan for you, nobody else gets any. No rush, pay when it comes.
    .from = Health adviser Liu (saved)
    .do = Don't buy; see a doctor about the leg.
    .why = The kindness is there to sell. What “cures for good” is no medicine.
    .R11 = five boxes for 998 yuan
    .R15 = You're always on my mind
    .R18 = cures stiff legs for good

cures-clinic = Auntie, last week's reading was a bit high and I've been thinking of you. Keep taking the pills, don't stop by yourself. Come to the community clinic on Wednesday morning; I'll renew the prescription, you pay 6 yuan. It has turned cold, wear a hat.
    .from = Family doctor Zhao (saved)
    .do = All fine; go on Wednesday.
    .why = She is your own doctor, and it is your blood pressure.
    .R15 = I've been thinking of you
    .G1 = last week's reading
    .G4 = community clinic

cures-check = Community health drive! Free artery and bone tests. Scan to register, our bus brings you to the shop, two packs of noodles for everybody. No selling, don't worry. 100 places.
    .from = Notice on the entrance door
    .do = Don't scan; have tests at the community clinic.
    .why = “No selling”, and after the test everybody is ill and has to buy.
    .R09 = Scan to register
    .R11 = Free artery and bone tests
    .R13 = our bus brings you to the shop

cures-free = Free check-up once a year for everybody over 65. Every Wednesday morning this month; come fasting, with ID and insurance card. Scan to book, or register at the desk in this hall.
    .from = Notice in the community clinic's hall
    .do = All fine; register at the desk.
    .why = It hangs in the clinic itself; you can ask right there.
    .R09 = Scan to book
    .R11 = Free check-up
    .G4 = at the desk in this hall

cures-trial = Hello, this is the Senior Health Foundation. As a member you get two bottles of calcium this year; you only pay 29 yuan postage, on delivery. Same address as before? I'll send it right away.
    .from = Landline ending 2290
    .do = Give no address; hang up.
    .why = You never joined. First the address, then the postage, for worthless goods.
    .R01 = Senior Health Foundation
    .R03 = right away
    .R11 = two bottles of calcium
    .R12 = only pay 29 yuan postage

cures-vaccine = Hello auntie, this is Zhao from the community clinic. The pneumonia vaccine you put your name down for last month is in, 198 yuan a dose, Thursday morning in the vaccination room upstairs. If Thursday is no good, just give us a ring and come another day.
    .from = Family doctor Zhao (saved)
    .do = All fine; go on Thursday.
    .why = She is your own doctor, you signed up, and it is done at the clinic.
    .R01 = from the community clinic
    .G1 = you put your name down for last month
    .G4 = give us a ring
    .G7 = the vaccination room upstairs

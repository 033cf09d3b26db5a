### T20 cards

cards-gold = Hello, this is the task force. Your savings are at risk. Take out 80,000 yuan, buy gold bars and hand them to our officer at your door; you get them back after the check. If the bank asks, say it's for your grandson's wedding.
    .from = Mobile ending 4032
    .do = Hang up and call 110. Tell the bank the truth.
    .why = The police take no gold, and never teach you to lie to the bank.
    .R01 = the task force
    .R04 = say it's for your grandson's wedding
    .R16 = buy gold bars

cards-teller = Hello, this is Beiyuan Bank, your branch. The 80,000 yuan you ordered yesterday is ready; please bring your ID to the counter before four today. With such a sum an officer may ask what it's for. Just tell the truth, don't worry.
    .from = Landline ending 5120
    .do = Call the branch number in your bank book; take somebody along.
    .why = You did order it. But with such a sum, ask the branch first.
    .R01 = Beiyuan Bank
    .R03 = today
    .G1 = you ordered yesterday
    .G7 = to the counter
    .G8 = ask what it's for

cards-tap = To finish your card check, hold the card to the back of the phone and enter your PIN. Keep it there, it won't take long. Encrypted, nothing is charged.
    .from = Pop-up of “Card Check”
    .do = Don't; uninstall it and call the number on your card.
    .why = Card on the phone, PIN typed: the money is gone.
    .R01 = your card check
    .R06 = hold the card to the back of the phone

cards-branch = Your card ending 0912 expires at the end of the month; the new one is waiting at your branch. Please bring ID and old card to the counter. Questions? Ask here in the app. Thank you.
    .from = A notice of “Beiyuan Bank”
    .do = All fine; take your old card to the branch.
    .why = It is in your own banking app, and the card is changed at the counter.
    .R02 = expires
    .R03 = at the end of the month
    .G1 = Your card ending 0912
    .G4 = to the counter
    .G7 = at your branch

cards-lend = Brother, lend me your bank card for a payment, 200 yuan a day. You keep card and PIN; when the money comes just take it out and hand it to the man who comes. Nothing illegal, don't worry.
    .from = Old workmate Hu (saved)
    .do = Don't lend it; call 110.
    .why = It is stolen money. Even for a friend: whoever takes it out is liable.
    .R06 = bank card
    .R11 = 200 yuan a day
    .R16 = take it out and hand it to the man who comes

cards-neighbour = Brother, I'm done with your ladder, it's outside your door. I had milk curd sent from home, a bag for you while it's fresh, and don't you dare pay me.
    .from = “Bao upstairs”, just added
    .do = See whether the ladder is there, then answer.
    .why = The ladder fits. But the account is new: look outside and you know.
    .G1 = your ladder
    .G7 = outside your door

cards-line = Earn with your own phone: landline or old mobile, 150 yuan an hour, paid daily! No talking, no going out. Add us, we show you how to connect a small box.
    .from = Notice on the community board
    .do = Don't; and lend nobody your SIM.
    .why = Crooks phone through your line, and you become their helper.
    .R10 = connect a small box
    .R11 = Earn with your own phone
    .R13 = Add us

cards-helpline = Volunteers wanted for the seniors' helpline, upstairs in this building, 50 yuan a session, Mongolian speakers first. Sign up at the desk; three days' training.
    .from = Notice in the community hall
    .do = All fine; sign up at the desk.
    .why = It hangs in the community hall, and the work is done upstairs.
    .G4 = at the desk
    .G7 = upstairs in this building

cards-medicine = Best prices for medicine: blood pressure, sugar, heart, unopened; from your insurance card even better, 20 yuan a box. We collect, cash, no questions. Call and we come.
    .from = Leaflet in the stairwell
    .do = Sell nothing, and lend no insurance card.
    .why = Trading insured medicine is against the law, and it ends up with other patients.
    .R06 = insurance card
    .R11 = Best prices for medicine
    .R16 = We collect

cards-expired = Expired medicine doesn't belong in the bin. Put it in the red box at the door; we dispose of it. Not sure about the date? Ask the pharmacist at the counter, it costs nothing.
    .from = Sign at the community clinic's pharmacy
    .do = All fine; bring your old medicine.
    .why = It stands at the pharmacy counter, with the pharmacist right there.
    .G4 = the pharmacist at the counter
    .G7 = the red box at the door

cards-insured = We borrow insurance cards: one day for rice, flour, oil and 200 yuan cash. We only swipe it, back the next day, your treatment isn't affected. We collect. Reply 1 if you trust us. Thanks.
    .from = Mobile ending 7306
    .do = Don't lend it; questions go to 12393.
    .why = Letting others use your card is insurance fraud, and the owner is liable.
    .R06 = insurance cards
    .R11 = rice, flour, oil and 200 yuan
    .R16 = We collect

cards-prescription = [Beiyuan Community Clinic] Your regular medicine is in. Please collect it with your insurance card at the pharmacy counter, about 12 yuan. If somebody comes for you, bring both IDs. Questions: 400•••0712.
    .from = Mobile ending 7308
    .do = Ring the clinic, then collect it.
    .why = It is your medicine. But the number isn't saved: ask first.
    .G1 = Your regular medicine
    .G7 = at the pharmacy counter

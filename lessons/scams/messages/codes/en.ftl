### T08 codes

codes-parking = Short-term parking: scan and pay 5 yuan within ten minutes, 5 more after that. Payee: *Gu. Keep a screenshot to show when you leave.
    .from = Sticker on the parking sign
    .do = Ask the attendant before you pay.
    .why = It looks real. But it is stuck over the sign, and the payee is a private person.
    .R03 = within ten minutes
    .R09 = scan and pay 5 yuan
    .R17 = *Gu

codes-clinic = Pay outpatient fees by scanning this code. Payee: Anyuan City People's Hospital. Check the sum, then collect your receipt at this counter. Cash is taken at counter 1.
    .from = Stand behind the glass of the cash desk
    .do = All fine; check payee and sum, then pay.
    .why = It stands inside the cash desk, the payee is the hospital, and somebody sits right there.
    .R09 = scanning this code
    .G2 = Anyuan City People's Hospital
    .G4 = at this counter
    .G7 = at counter 1

codes-fine = Traffic notice: your e-bike is parked illegally. Scan to pay a fine of 50 yuan. Pay today and lose no points; later you pay double at the counter and your credit suffers.
    .from = Slip on the handlebar
    .do = Don't scan; ask at the traffic police.
    .why = A real fine has a number and can be looked up at the traffic police; it is never just a code.
    .R01 = Traffic notice
    .R02 = your credit suffers
    .R03 = today
    .R09 = Scan to pay a fine of 50 yuan
    .G4 = at the counter

codes-notice = This bike blocks the fire lane; please move it today. Otherwise the caretaker will move it to the shed at the north gate; bring your key to the office. No charge.
    .from = Slip on the handlebar
    .do = Move the bike, then ring the caretaker.
    .why = The caretaker put it there. But anybody can leave a slip: ask and you know.
    .R01 = the caretaker
    .R02 = the fire lane
    .R03 = today
    .G7 = the office

codes-pay = Huimin Pay anniversary! Open your pay code, upload a screenshot here and get 8 to 200 yuan back. Everybody wins, and it doesn't cost a thing.
    .from = Web page “Huimin Pay Giveaway”
    .do = Upload nothing; close the page.
    .why = Whoever gets a picture of your pay code can spend your money.
    .R01 = Huimin Pay
    .R06 = pay code
    .R09 = upload a screenshot here
    .R11 = get 8 to 200 yuan back

codes-grain = Members' days at Huijia Grain: 20 yuan off every 200 this weekend, millet and flour too. As a member, just tell the till the last digits of your number.
    .from = Web page “Huijia Grain”, bookmarked
    .do = All fine; go and shop.
    .why = It is the shop you bookmarked, and the discount is given at its till.
    .R11 = 20 yuan off
    .G1 = As a member
    .G4 = tell the till the last digits of your number

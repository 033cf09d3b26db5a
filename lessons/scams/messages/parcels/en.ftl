### T15 parcels

parcels-toll = [Toll Service] Your toll card has lapsed and 35 yuan is owed. Unless paid today it will be blocked and your credit affected. Call 400•••0190. Thank you.
    .from = Number beginning 106
    .do = Call the bank that issued the card, or ask at a branch.
    .why = No link, nothing odd. But the number is theirs: don't call it.
    .R01 = [Toll Service]
    .R02 = blocked
    .R03 = today
    .R19 = 400•••0190

parcels-bank = [Beiyuan Bank] Your account ending 0912 paid 35 yuan toll; balance 2,680 yuan. Questions? Call the number on your card; please don't reply.
    .from = Number beginning 106
    .do = Compare it in your banking app.
    .why = If it fits, fine. If not, call the number on your card.
    .R02 = paid 35 yuan toll
    .G2 = ending 0912
    .G4 = the number on your card

parcels-double = Hello, this is the parcel service. Your parcel was crushed, so we pay you 120 yuan. Add me, send your card number and the code, and it's there within the day.
    .from = Mobile ending 3380
    .do = Hang up; look in your shopping app.
    .why = Compensation goes back the way you paid; it needs no card and no code.
    .R01 = parcel service
    .R06 = your card number and the code
    .R11 = pay you 120 yuan
    .R17 = Your parcel

parcels-shelf = Hello, this is the parcel service. The millet from your daughter is here, three big bags, 18 yuan postage due. If you're in I'll bring it up now, otherwise I'll leave it at the shop downstairs and you can pay next time.
    .from = Mobile ending 3381
    .do = Ask your daughter, then accept it.
    .why = This one is real. But never pay on delivery before asking.
    .R03 = now
    .G1 = The millet from your daughter
    .G7 = leave it at the shop downstairs

parcels-address = Your parcel has an incomplete address and went back to the depot. Correct it today at http://dizhi.example and pay 3 yuan, your own card only, or it will be destroyed.
    .from = Mobile ending 9909
    .do = Don't open it; look in your shopping app.
    .why = The three yuan are a pretext; they want your card.
    .R02 = destroyed
    .R03 = today
    .R06 = your own card only
    .R08 = http://dizhi.example
    .R12 = pay 3 yuan
    .R17 = Your parcel

parcels-code = [Beiyuan Parcel Shop] Your parcel is here, code 5-2-3018. Please collect it before 8 pm today east of building 3. After three days 1 yuan storage; send parcels at http://yizhan.example.
    .from = Mobile ending 9910
    .do = Compare it in your shopping app, then fetch it.
    .why = The shop is downstairs. Leave the link; look up the parcel yourself.
    .R08 = http://yizhan.example
    .G2 = 5-2-3018
    .G7 = east of building 3

parcels-train = [Travel Helper] Your train tomorrow morning is cancelled. Refund plus 200 yuan compensation. Please see our agent soon at http://gaiqian.example; the station counter can't help at present.
    .from = Number beginning 106
    .do = Don't open it; look in the ticket app or ask at the station.
    .why = The ticket app says whether it is cancelled, and there is no “compensation”.
    .R01 = [Travel Helper]
    .R03 = soon
    .R08 = http://gaiqian.example
    .R11 = 200 yuan compensation
    .G4 = the station counter

parcels-bus = [Coach Service] Wang **, your coach tomorrow morning leaves at 8.50 because of roadworks, fare 42 yuan as before. If you no longer wish to travel, return the ticket at the station before it leaves. Sorry for the trouble.
    .from = Number beginning 106
    .do = Ring the station; don't act on the text alone.
    .why = It fits your ticket. The station knows for certain.
    .G1 = your coach tomorrow morning
    .G2 = Wang **
    .G4 = at the station

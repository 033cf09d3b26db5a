### T15 parcels

parcels-toll = [Motorway] Your toll card is disabled, 35 yuan due. To keep driving please sign again today at http://kuaitong-renzheng.example
    .from = Abroad 00•••
    .do = Don't open it; ask the bank that issued it.
    .why = From abroad, with a link: not the motorway.
    .R02 = is disabled
    .R03 = today
    .R08 = http://kuaitong-renzheng.example
    .R17 = Your toll card

parcels-bank = [Beiyuan Bank] Account ending 0912 paid a toll of 35 yuan today; details at http://beiyuan.example or in the app. Questions: the number on the card.
    .from = Short code
    .do = Compare, and believe it.
    .why = It fits your journey and points to the number on the card.
    .R01 = [Beiyuan Bank]
    .R03 = today
    .G1 = paid a toll of 35 yuan
    .G2 = ending 0912
    .G4 = the number on the card

parcels-double = Hello, your parcel was damaged, we pay double, 120 yuan. Please add me, I send the claim page; enter card and code. Thank you.
    .from = Mobile ending 3380
    .do = Hang up, look up the parcel.
    .why = No refund needs a code, and double is bait.
    .R06 = code
    .R11 = we pay double
    .R13 = add me
    .R17 = your parcel

parcels-shelf = Hello, the courier. The millet from your daughter is heavy, 120 pounds; it is at your door on the third floor. If you are in, open please, or I leave it at the house office. Thank you.
    .from = Mobile ending 3381
    .do = Believe it; look, then take it in.
    .why = It is at your door; no money, no code.
    .G1 = The millet from your daughter
    .G5 = I leave it at the house office
    .G7 = at your door

parcels-customs = The address of your parcel is incomplete; it went back. Correct it today at http://dizhi.example and pay 3 yuan, or it is destroyed. This is sent only once, please keep it.
    .from = Mobile ending 9909
    .do = Don't open it; look in the shopping app.
    .why = The three yuan are the bait, your card is the fish.
    .R02 = it is destroyed
    .R03 = today
    .R08 = http://dizhi.example

parcels-code = [Beiyuan parcels] Your parcel is here, code 5-2-3018, house 3, east side, today before 20:00, tomorrow is fine too; map http://yizhan.example, no 3 yuan for keeping it.
    .from = Mobile ending 9910
    .do = Believe it, and fetch it.
    .why = By your door, no money, tomorrow is fine.
    .R03 = today before 20:00
    .G1 = Your parcel is here
    .G2 = code
    .G3 = no 3 yuan
    .G7 = house 3, east side

### T19 collectibles

collectibles-coin = Hello sir, this is the auction house. For the coin you registered, a buyer offers 200,000! You know these things best. Pay 600 yuan for the appraisal and it goes under the hammer next week. No sale, money back.
    .from = Mobile ending 3232
    .do = Pay nothing; talk to your family.
    .why = Whoever takes a fee first never sells anything.
    .R01 = the auction house
    .R11 = offers 200,000
    .R12 = 600 yuan for the appraisal
    .R15 = You know these things best

collectibles-museum = Hello sir, this is the city museum. The old photographs you gave us are on show now with your name. We'd love you to come to the museum next Wednesday and talk about them, 600 yuan fee. Nobody knows them better. It's quite all right if you can't.
    .from = Landline ending 0606
    .do = Ring the museum, then say yes.
    .why = You did give the photos. But the number isn't saved: ask the museum.
    .R01 = the city museum
    .R15 = Nobody knows them better
    .G1 = The old photographs you gave us
    .G7 = to the museum

collectibles-tour = Five days at the seaside, seniors only 99 yuan, all inclusive! Sign up and get a jade bangle. Pay first, choose the date later, cancel for half. Add the guide to book.
    .from = Leaflet at the estate's gate
    .do = Pay nothing; ask a licensed travel agency.
    .why = Five days for 99 yuan: the shops on the way make you pay.
    .R11 = only 99 yuan
    .R12 = Pay first, choose the date later
    .R13 = Add the guide

collectibles-trip = Community day trip: horses at Qingyuan, coach only 99 yuan, lunch included. Please register by Friday at the community desk and sign the contract there. In snow it is put off.
    .from = Leaflet under the door
    .do = Ask at the community desk before you register.
    .why = The community really runs it. But anybody can print a leaflet: ask, then book.
    .R11 = only 99 yuan
    .G1 = horses at Qingyuan
    .G4 = at the community desk
    .G7 = sign the contract there

collectibles-barber = Ms Wang, our anniversary: pay in 2,000, get 2,000 on top, only until tonight! I tell my regulars only. Send it to me personally, what you don't use you get back. Would I cheat you?
    .from = The girl from the hairdresser's (saved)
    .do = Don't send it; go and ask the owner.
    .why = You know her, but the shop is about to close. Money to a person doesn't come back.
    .R03 = tonight
    .R05 = Send it to me personally
    .R11 = pay in 2,000, get 2,000 on top
    .R15 = Would I cheat you

collectibles-bakery = Ms Wang, we're closed for repairs from tonight until the end of the month. There are 200 yuan left on your card; come by for a refund or use it next month. Your mooncake mould is safe with me.
    .from = The baker (saved)
    .do = All fine; go to the shop if you want it back.
    .why = You know her, it is your own card, and she asks you into the shop.
    .R03 = tonight
    .R15 = is safe with me
    .G1 = There are 200 yuan left on your card
    .G7 = come by

### T19 collectibles

collectibles-coin = Sir, your coin is worth 200,000 now, a buyer waits! You know best: pay 600 yuan for the expertise today, tomorrow it is auctioned.
    .from = Mobile ending 3232
    .do = Don't pay, ask the family.
    .why = Who takes a fee first never sells.
    .R03 = today
    .R11 = worth 200,000
    .R12 = pay 600 yuan
    .R15 = You know best

collectibles-museum = Sir, the old photos you gave are on the wall today! You know best: come and tell about them when you like, with the usual 600 yuan for speakers; not coming is fine, nothing to pay.
    .from = Landline, museum
    .do = Believe it, and go if you like.
    .why = They are your photos; they pay you.
    .R03 = today
    .R15 = You know best
    .G1 = the old photos you gave
    .G3 = nothing to pay
    .G5 = not coming is fine
    .G7 = on the wall

collectibles-tour = Five days at the sea only 99 yuan, all in! This week while places last; please pay soon, a jade bangle as a gift, no refunds. Ask the people on the spot for more.
    .from = A leaflet
    .do = Don't pay; ask a proper agency.
    .why = Five days for 99 yuan: the money is in the shops.
    .R03 = soon
    .R11 = only 99 yuan

collectibles-trip = A day out to see the blossom in Qingyuan, 99 yuan for the coach, if you like! Please sign up soon on the ground floor by Friday; with contract and insurance, refund if it rains, no shops.
    .from = Community board (stamped)
    .do = Believe it, and ask on the ground floor.
    .why = A contract, a refund, no shopping.
    .R03 = soon
    .G3 = no shops
    .G4 = Please sign up
    .G5 = refund if it rains
    .G7 = on the ground floor

collectibles-barber = Sister Wang, put in 2,000 yuan and get 2,000 free! Ends tonight at twelve, only for old customers; just send it to me. Thank you! Answer me when you see it, I wait for you.
    .from = “The hairdresser's girl”
    .do = Send nothing; look at the shop.
    .why = Paid to a person it is gone when the shop shuts.
    .R03 = Ends tonight at twelve
    .R11 = get 2,000 free
    .R12 = send it to me

collectibles-bakery = Sister Wang, 200 yuan are left on your card; we rebuild from tonight at twelve until the end of the month. A refund any time, or use it next month, and a loaf free. Thank you!
    .from = The baker (saved)
    .do = Believe it; get a refund if you like.
    .why = No money is wanted; a refund any time.
    .R03 = from tonight at twelve
    .R11 = a loaf free
    .G1 = 200 yuan are left on your card
    .G3 = A refund any time
    .G5 = use it next month

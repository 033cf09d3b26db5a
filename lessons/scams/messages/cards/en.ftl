### T20 cards

cards-tap = To confirm, please hold your bank card to the back of the phone, enter the PIN, and keep it there. Please take no calls meanwhile. Thank you. For help, contact online support.
    .from = An app from nowhere
    .do = Don't; remove it, call the number on the card.
    .why = Card and PIN together, and the money is gone.
    .R06 = enter the PIN
    .R10 = hold your bank card to the back of the phone

cards-branch = Your bank card ends this month; the new one is at your branch. Please fetch it with your ID, no tapping, no PIN on the phone, next month is fine too. Thank you.
    .from = A notice in the bank's app
    .do = Believe it, and fetch it.
    .why = Fetched in person; no PIN.
    .R03 = ends this month
    .G1 = Your bank card
    .G3 = no PIN on the phone
    .G4 = at your branch
    .G5 = next month is fine

cards-gold = The special unit. Your savings are at risk: please take out 80,000 yuan, buy gold bars, send them in a shoe box to our address; you get them back. Tell nobody, please.
    .from = Abroad 00•••
    .do = Hang up, call 110.
    .why = The police never have gold sent.
    .R01 = The special unit
    .R04 = Tell nobody
    .R05 = take out 80,000 yuan
    .R16 = buy gold bars

cards-shop = Beiyuan Bank, your branch. The 80,000 yuan you ordered yesterday are ready, please bring your ID. It is a large sum: best come with family; another day is fine too. No worries.
    .from = Landline, branch
    .do = Believe it, and take family along.
    .why = You ordered it, and they want your family there.
    .R01 = Beiyuan Bank
    .G1 = you ordered yesterday
    .G4 = bring your ID
    .G5 = another day is fine

cards-lend = Brother, let us run money through your card, 200 yuan a day, just hand the cash to our man, quite legal! Please answer soon.
    .from = A stranger, “Builder”
    .do = Don't; call 110.
    .why = Fetching cash for others helps crooks, and you answer for it.
    .R11 = 200 yuan a day
    .R16 = hand the cash to our man

cards-neighbour = Brother, the ladder you lent me is back at your door. I bought 200 grams of goji too many, for your tea, no money please! Answer when you have time.
    .from = The neighbour upstairs (saved)
    .do = Believe it, and thank him.
    .why = A neighbour returns a thing and wants nothing.
    .G1 = the ladder you lent me
    .G3 = no money please
    .G5 = when you have time

### T01 police

police-account = Ms Wang, police from another city. Your card is tied to money laundering, tell nobody at home. Move the money to a safe account within two hours; it comes back after the check.
    .from = Abroad 00•••
    .do = Hang up and call 110 yourself.
    .why = The police handle no case by phone and have no safe account.
    .R01 = police from another city
    .R02 = tied to money laundering
    .R03 = within two hours
    .R04 = tell nobody at home
    .R05 = Move the money to a safe account

police-visit = Hello Ms Wang, Officer Li from the community. Today, when you have time, please bring the family register to the station for one page. If unsure, ask for me at the community office first.
    .from = Mobile ending 5512
    .do = Believe it. Ask the community office, then go.
    .why = He invites you to the station, wants no money and lets you check.
    .R01 = Officer Li from the community
    .R03 = Today
    .G4 = ask for me at the community office
    .G5 = If unsure
    .G7 = to the station

police-pension = [Police] Your identity is being misused. To protect your pension please enter card number and code at http://anquan-hecha.example. Thank you.
    .from = Short code (disguised)
    .do = Don't open it. Call 110 yourself.
    .why = The police never ask for card and code by text.
    .R01 = [Police]
    .R02 = being misused
    .R06 = enter card number and code
    .R08 = http://anquan-hecha.example

police-warning = [Police] Crooks posing as couriers cheat older people nearby. Please tell nobody your codes. More at http://fanzha.example, or get the booklet at the community. Thank you.
    .from = Short code
    .do = Believe it. Get the booklet at the community.
    .why = It only warns you; it wants neither money nor code, and the link need not be opened.
    .R01 = [Police]
    .R02 = Crooks posing as couriers
    .G5 = get the booklet at the community
    .G8 = tell nobody your codes

police-video = Hello, I am the officer on the case, this is a photo of my badge. Please find an empty room and share your screen; I take your statement and spare you a fine of 2,000 yuan.
    .from = New contact “Officer Zhang”
    .do = Block, and call 110 yourself.
    .why = Photos can be faked, and no statement is taken by sharing a screen.
    .R01 = I am the officer on the case
    .R02 = a fine
    .R04 = find an empty room
    .R07 = share your screen

police-thanks = Hello Ms Wang, Officer Li; everybody in the group knows me. The owner fetched the wallet you found, with 2,000 yuan in it, and thanks you. The banner waits at the community desk.
    .from = Officer Li of the community group (saved)
    .do = Believe it, and go and see.
    .why = It speaks of what you did, and wants nothing.
    .R01 = Officer Li
    .G1 = the wallet you found
    .G7 = the community desk

### T12 romance

romance-ticket = It turns cold, dress warm. You are the kindest person I know. My account is frozen; lend me 500 yuan for the ticket, I pay back when we meet, don't tell the children yet.
    .from = “Distant Mountain”, online
    .do = Lend nothing, tell the family.
    .why = Money before meeting mostly never comes back.
    .R04 = don't tell the children yet
    .R05 = lend me 500 yuan
    .R15 = the kindest person

romance-dinner = It turns cold, dress warm. Of all classmates you are the kindest. Saturday dinner, each pays their own, about 50 yuan, you choose the place, bring the children, or just say if you can't.
    .from = Old classmate Li Xiuying (saved)
    .do = Believe it, and go if you like.
    .why = A friend of many years; you pay there, children welcome.
    .R15 = you are the kindest
    .G1 = Of all classmates
    .G5 = say if you can't
    .G7 = Saturday dinner

romance-parcel = Dear, my present for you is held at customs; 1,200 yuan are due, please pay at http://qingguan.example. There is a surprise in it, keep it secret.
    .from = Mobile 00•••
    .do = Don't pay, block.
    .why = A present from somebody never met costs only your money.
    .R04 = keep it secret
    .R08 = http://qingguan.example
    .R12 = 1,200 yuan are due
    .R15 = Dear

romance-post = Dear wife, the jumper I bought you is at the parcel station, the one of 1,200 grams, postage paid. Track it at http://yizhan.example; don't open it, we look together.
    .from = Your husband (saved)
    .do = Believe it, and fetch it.
    .why = Your husband's own number, and the postage is paid.
    .R04 = don't open it
    .R15 = Dear wife
    .G1 = the jumper I bought you
    .G3 = postage paid
    .G4 = at the parcel station

romance-invest = Sister, we get on so well. My uncle is at the exchange, buying with him always wins, I made 8,000 yuan last week. Install this app, I guide you, and we grow old together!
    .from = “True heart”, online
    .do = Install nothing, buy nothing, tell the family.
    .why = A stranger who makes you rich gets rich on you.
    .R10 = Install this app
    .R11 = always wins
    .R13 = I guide you
    .R15 = we get on so well

romance-dance = Sister, we get on so well, here is something nice. My daughter got a bonus of 8,000 yuan and treats our dance group, Sunday in the community canteen, bring nothing, just come and enjoy!
    .from = Dance partner Zhao Shufen (saved)
    .do = Believe it, and enjoy.
    .why = Your dance partner, at the community, no money wanted.
    .R15 = we get on so well
    .G1 = our dance group
    .G3 = bring nothing
    .G7 = in the community canteen

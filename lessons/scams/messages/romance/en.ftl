### T12 romance

romance-ticket = It has turned cold, dress warmly. You're the kindest person I've ever met. I'm buying a ticket to see you but my card isn't working. Could you lend me 500 yuan till we meet? It's all right if you can't, only don't tell the children yet.
    .from = Distant Mountain (saved)
    .do = Lend nothing, and tell your children.
    .why = Saved, but never met. Money before meeting, and a secret from your children.
    .R04 = don't tell the children yet
    .R05 = lend me 500 yuan
    .R15 = You're the kindest person I've ever met

romance-dinner = It has turned cold, dress warmly. The class dinner is on Saturday at noon, the old canteen as always, everybody pays their own, about 50 yuan. We only need you. If your leg hurts let Jianguo bring you; I'll wait at the door.
    .from = Old classmate Li Xiuying (saved)
    .do = All fine; go if you like.
    .why = She is an old classmate, it is the usual place, and everybody pays their own.
    .R15 = We only need you
    .G1 = The class dinner
    .G7 = the old canteen

romance-parcel = My dear, your present has reached customs and I can't pay the 1,200 yuan clearance from the ship. Please pay it for me today at http://qingguan.example, just enter card and PIN; I'll pay you back ashore. Tell nobody yet.
    .from = Number beginning 00
    .do = Pay nothing; block them.
    .why = Somebody you have never met sends no presents. They only want your money.
    .R03 = today
    .R04 = Tell nobody yet
    .R05 = pay it for me
    .R06 = card and PIN
    .R08 = http://qingguan.example
    .R12 = 1,200 yuan clearance
    .R15 = My dear

romance-sweater = Dear, the sweater I got you is at the parcel shop, I've got the code. It's snowing and slippery today, so wait and we'll go together after work. It was 1,200 yuan, don't fret, there is only one of you.
    .from = My other half (saved)
    .do = All fine; wait and go together.
    .why = It is the number you saved, and you fetch it together.
    .R15 = there is only one of you
    .G1 = the sweater I got you
    .G7 = the parcel shop

romance-host = Missed me, family? You're a mother to me. Send a 300-yuan rocket: whoever is first gets a private video call and a visit at New Year. No pressure, it's the thought that counts.
    .from = Live room “Son of the Steppe”, followed
    .do = Send nothing, unfollow, and ring your own children.
    .why = He calls everybody Mum. Money sent in gifts is gone.
    .R05 = Send a 300-yuan rocket
    .R13 = a private video call
    .R15 = You're a mother to me

romance-dance = Our Beiyuan dancers are on at seven tonight! There are seats for you in the centre's square, no tickets. Can't come? Watch here and cheer for the girls.
    .from = Live room “City Culture Centre”, followed
    .do = All fine; go and enjoy it.
    .why = It is the centre you follow, and your own team is on stage.
    .R03 = tonight
    .R15 = cheer for the girls
    .G1 = Our Beiyuan dancers
    .G7 = in the centre's square

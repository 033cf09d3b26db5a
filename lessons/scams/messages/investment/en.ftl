### T04 investment

investment-stocks = Dear all, the share our teacher named yesterday hit the limit again! Free class tonight at seven in the live room. No fees, no tips, and whoever attends three days gets a tray of eggs. Type 1 to join.
    .from = Group “Sunset Study Club”
    .do = Leave the group; skip the class.
    .why = At first they want nothing. Once you trust them, they want your savings.
    .R03 = tonight
    .R11 = hit the limit again
    .R13 = the live room

investment-canteen = Neighbours, the seniors' canteen opens on Monday, half price from 60 on! Please sign up here by Friday so the kitchen can plan; it's quite all right if you don't. Meal cards at the canteen counter, top up as much as you like.
    .from = Group “Beiyuan Residents”
    .do = All fine; sign up if you like.
    .why = It is your own residents' group, and the canteen is just downstairs.
    .R11 = half price
    .G4 = the canteen counter
    .G7 = seniors' canteen

investment-live = Friends, I'm just a retired woman, and with our teacher I doubled my savings in three months! No knowledge needed: get the app bottom left, start with 1,000 yuan, withdraw whenever you like. Twenty places left, think it over.
    .from = Live room “Sunset Finance Sister”, followed
    .do = Swipe on, unfollow, install nothing.
    .why = Nothing doubles in three months. The figures in such an app are made up.
    .R10 = get the app
    .R11 = doubled my savings

investment-programme = Viewers, tonight at 7.30 on “Fine Evening”: people from the bank explain how savings and “products” differ, and whether to touch those sold from 1,000 yuan up. Missed it? See the repeat.
    .from = Live room “Anyuan TV”, followed
    .do = All fine; watch if you like.
    .why = It is the TV station you follow. It explains and sells nothing.
    .R01 = people from the bank
    .R03 = tonight
    .G5 = See the repeat

investment-savings = [Beiyuan Bank] Dear customer, you are invited to our savings plan for seniors: 9.8 % a year, capital guaranteed, today only. Sign up at http://beiyuan-licai.example, your adviser Chen.
    .from = Number beginning 95
    .do = Don't open it; ask at the counter.
    .why = Never believe interest several times higher than usual. The sender's number can be faked, too.
    .R01 = [Beiyuan Bank]
    .R03 = today
    .R08 = http://beiyuan-licai.example
    .R11 = 9.8 % a year

investment-matures = [Beiyuan Bank] Your fixed deposit ending 0912 matures today; 51,250 yuan have moved to your current account. Renew at a branch or in our app, tell nobody card number or codes; rates at http://beiyuan.example.
    .from = Number beginning 95
    .do = Look in your own banking app, or go to the branch.
    .why = It fits your deposit. But numbers can be faked, so leave the link.
    .R01 = [Beiyuan Bank]
    .R03 = today
    .R08 = http://beiyuan.example
    .G1 = fixed deposit
    .G2 = ending 0912
    .G4 = at a branch or in our app
    .G8 = tell nobody card number or codes

investment-care = Care base is taking members! Reserve a bed for 20,000 yuan and get 2,000 back every year. Move in when you like, or get it all back. Bus on Wednesdays, sign on the spot, lunch included.
    .from = Poster on the community board
    .do = Don't pay. With your children, ask the civil affairs office about the home.
    .why = Pay first, returns later: paid out of the next person's money. Usually the bed doesn't exist.
    .R11 = get 2,000 back every year
    .R12 = Reserve a bed for 20,000 yuan
    .G7 = sign on the spot

investment-lawyer = Sign over the flat, or make a will? The justice office gives a free talk on Friday at nine in the community room, with time for questions. Leave the deeds at home, bring your questions and, if you like, your children.
    .from = Notice on the entrance door
    .do = Ask at the community desk first, then go.
    .why = The talk is real. But anybody can put up a notice.
    .R01 = The justice office
    .R11 = free talk
    .G5 = your children
    .G7 = the community room

investment-friend = Dear, my pension project paid out again, 800 yuan a month, more punctual than my pension! I've added another 30,000. Just try with a little. We're like sisters, and at New Year we take it out together.
    .from = Liu Yuzhen (saved)
    .do = Don't. Go to the bank together, as friends.
    .why = She is real, but she has been deceived too. First they pay out, then they run.
    .R05 = try with a little
    .R11 = paid out again
    .R15 = We're like sisters

investment-bonds = Dear, our treasury bonds are due, more than 800 yuan interest. The counter says there are three-year ones left. If you want some more, bring your ID and let's queue together soon, before they're gone.
    .from = Zhao Shufen (saved)
    .do = All fine; go to the counter together.
    .why = It is about the bonds you both hold, bought at the bank's counter.
    .R03 = soon
    .G1 = our treasury bonds
    .G4 = The counter
    .G7 = queue together

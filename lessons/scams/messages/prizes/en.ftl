### T09 prizes

prizes-eggs = New shop! Scan, join the group, get 10 eggs, nothing to buy, today while stocks last. Download the app, check in for seven days and get a 10-yuan rice voucher on top.
    .from = Table at the market gate
    .do = Don't scan; walk on.
    .why = The eggs are bait; what they want is your number and your contacts.
    .R03 = today
    .R09 = Scan, join the group
    .R10 = Download the app
    .R11 = 10 eggs

prizes-market = We are ten years old! For three days there is a prize draw: show today's receipt at this desk. First prize a 300-yuan voucher, drawn and handed over on the spot, one draw per receipt.
    .from = Sign on the shop's service desk
    .do = All fine; take your receipt.
    .why = It stands on the desk itself and takes the receipt in your hand.
    .R11 = a 300-yuan voucher
    .G1 = today's receipt
    .G4 = this desk
    .G7 = handed over on the spot

prizes-packet = It really pays! I just got 66 yuan, already in my account. Go to http://hongbao.example, enter phone number and bank card, only until tonight. All of us from the old factory should get it.
    .from = Group “Old Factory Family”
    .do = Don't open it; ring the sender and warn the group.
    .why = The group is real; the account that wrote was stolen.
    .R03 = tonight
    .R06 = phone number and bank card
    .R08 = http://hongbao.example
    .R11 = 66 yuan
    .R15 = All of us from the old factory

prizes-papercut = Dear all, the jury is done! Our class won three second prizes, you've made me proud. List at http://laodaxue.example; the prizes, coloured paper worth 60 yuan each, come in class next Tuesday.
    .from = Group “Paper-cutting class”
    .do = All fine; see you in class. No need for the link.
    .why = It is your own class, and the prizes are handed out there.
    .R08 = http://laodaxue.example
    .R11 = second prizes
    .R15 = you've made me proud
    .G1 = Our class
    .G7 = in class next Tuesday

prizes-bag = Congratulations, you've caught the lucky bag: a gold bracelet! Just pay 48 yuan delivery insurance and it's on its way. Don't like it? Return it any time, insurance too. Tap my picture and message me.
    .from = Live room “Sister Jin Jewels”, followed
    .do = Don't pay; swipe on.
    .why = First the fee, then gilt copper, and nobody to return it to.
    .R11 = a gold bracelet
    .R12 = pay 48 yuan delivery insurance
    .R13 = message me

prizes-cup = The full-attendance awards are out, and you are among them, calligraphy class 2. Collect your cup in the office downstairs by the end of the month. Somebody else can fetch it, name and class will do.
    .from = Web page “Senior University”, bookmarked
    .do = All fine; collect it at the office.
    .why = It is your school's page, and the prize waits in its office.
    .R03 = by the end of the month
    .R11 = full-attendance awards
    .G1 = calligraphy class 2
    .G4 = in the office downstairs

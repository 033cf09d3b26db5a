### T17 subsidies

subsidies-assets = Comrades, the release of the national assets is in its last stage: 50,000 yuan each! All who signed up are in; pay the 180 yuan handling fee today and install “Common Good” to follow it. Not a word to outsiders.
    .from = Group “People's Assets”
    .do = Pay nothing, leave the group, call 96110.
    .why = There are no “frozen national assets”. After this fee comes the next.
    .R01 = the release of the national assets
    .R03 = today
    .R04 = Not a word to outsiders
    .R10 = install “Common Good”
    .R11 = 50,000 yuan each
    .R12 = 180 yuan handling fee

subsidies-winter = Neighbours, the heating allowance of 180 yuan has gone to your benefit cards. The list hangs in the hall downstairs; if somebody is missing, come to the counter within three days rather than fret in the group.
    .from = Group “Beiyuan Residents”
    .do = All fine; look at your account.
    .why = It is your own group, and the list hangs in the hall.
    .R11 = the heating allowance of 180 yuan
    .G1 = your benefit cards
    .G4 = the counter
    .G7 = in the hall downstairs

subsidies-grass = [Farm Office] A pasture grant of 1,500 yuan is waiting. Enter card and PIN today at http://buzhu.example or it will be withdrawn; the counter can't help later.
    .from = Number beginning 106
    .do = Don't open it; ask the village committee.
    .why = The grant goes straight to your card; nobody asks for a PIN.
    .R01 = [Farm Office]
    .R02 = withdrawn
    .R03 = today
    .R06 = card and PIN
    .R08 = http://buzhu.example
    .R11 = A pasture grant of 1,500 yuan
    .G4 = the counter

subsidies-herd = [Farm Office] Your pasture grant of 1,500 yuan went to your bank card. List at http://gongshi.example and on the village board; if the sum is wrong tell the village committee within seven days.
    .from = Number beginning 106
    .do = Look at your card and the village board.
    .why = It comes to your card. See for yourself; leave the link.
    .R01 = [Farm Office]
    .R08 = http://gongshi.example
    .G1 = Your pasture grant
    .G7 = on the village board

subsidies-tradein = State appliance bonus: up to 1,500 yuan each, whether you buy or not, no fee! 36 places left. Enter ID and card number now.
    .from = Web page “State Bonus Portal”
    .do = Enter nothing; close the page.
    .why = The bonus comes off the price in the shop; it is never just paid out.
    .R01 = State appliance bonus
    .R03 = now
    .R06 = ID and card number
    .R11 = up to 1,500 yuan each

subsidies-shop = State bonus available here: 15 % off fridges and washing machines, up to 1,500 yuan. Bring your ID to the shop; our staff do it with you. Ask in the shop whether any is left.
    .from = Web page “Huijia Appliances”, bookmarked
    .do = Enter nothing online; ask in the shop.
    .why = The shop is real. Whether the bonus still runs, only the shop can say.
    .R01 = State bonus
    .R11 = up to 1,500 yuan
    .G4 = Bring your ID to the shop
    .G7 = in the shop

subsidies-age = Hello, this is the civil affairs office. You qualify for 2,400 yuan old-age allowance. I can see life isn't easy, so I'll put you first, no queue at the counter. Send a deposit of 200 yuan; all back if you don't qualify.
    .from = Landline ending 1230
    .do = Send nothing; ask at the community counter.
    .why = No allowance needs a deposit, and nobody jumps the queue.
    .R01 = civil affairs office
    .R05 = Send a deposit of 200 yuan
    .R11 = 2,400 yuan old-age allowance
    .R15 = I can see life isn't easy
    .G4 = at the counter

subsidies-eighty = Hello, this is the community office, civil affairs. You turn 80 this month and may apply for the old-age allowance, 2,400 yuan a year. Please bring ID and benefit card to counter 2 by the end of the month; if walking is hard we will come to you.
    .from = Mobile ending 1231
    .do = Ring the community office, then go.
    .why = The allowance exists. But anybody can say so: ask, then apply.
    .R01 = community office, civil affairs
    .R03 = the end of the month
    .R11 = the old-age allowance
    .G1 = You turn 80 this month
    .G7 = counter 2

### T18 border

border-customs = Hello, this is border customs. Forbidden goods were found on a truck in your name; tomorrow it becomes a criminal case. Don't panic: pay 20,000 yuan deposit today and the truck goes free. All of it comes back. Not a word to others.
    .from = Number beginning 00
    .do = Hang up; ask at the customs hall.
    .why = Customs work at their counter with papers, never with a deposit by phone.
    .R01 = border customs
    .R02 = a criminal case
    .R03 = today
    .R04 = Not a word to others
    .R05 = pay 20,000 yuan deposit

border-quarantine = Hello Batu, this is the border quarantine station. The papers for the wool you brought back lack a stamp, so it can't leave the store. Please come to counter 3 with the originals today or tomorrow; the stamp costs 20 yuan.
    .from = Mobile ending 7115
    .do = Call the station's known number, then go.
    .why = The goods are yours. But the number isn't saved: don't pay on their word.
    .R01 = border quarantine station
    .R02 = can't leave the store
    .R03 = today
    .G1 = the wool you brought back
    .G7 = counter 3

border-cashmere = Brother, I buy cashmere for the south and take your whole lot, a fifth above market! The truck is ready to leave; just send 2,000 yuan for the haulage, paid back with the goods. If it falls through, all back. Ask around about me.
    .from = “Lin, cashmere”, just added
    .do = Send nothing; weigh and pay face to face.
    .why = The price is bait. A buyer who wants money from the seller is no buyer.
    .R11 = a fifth above market
    .R12 = 2,000 yuan for the haulage

border-buyer = Batu, cashmere is up a tenth this year. Keep your lot for me. I'll drive over the day after tomorrow, weigh and pay on the spot, and send you 2,000 yuan down first. Tell me when it's there.
    .from = Old Has, cashmere (saved)
    .do = All fine; keep it for him.
    .why = He is your old buyer; he pays you, and weighs in person.
    .R11 = up a tenth
    .G1 = your lot
    .G7 = weigh and pay on the spot

border-sweets = Saren, my cousin trades over there: 300 yuan profit on a box of sweets. You send 5,000 for stock and what doesn't sell he takes back. I've made money twice. I thought of you first; this batch needs one more.
    .from = Qiqige (saved)
    .do = Send nothing; call 96110 together.
    .why = She is a friend, but she has been deceived too. The first two profits were bait.
    .R05 = send 5,000 for stock
    .R11 = 300 yuan profit on a box of sweets
    .R15 = I thought of you first

border-cousin = Saren, I'm going over the day after tomorrow and will bring two boxes of the sweets you wanted, about 300 yuan; I'll show you the receipt. Write down what else you'd like; we'll settle when I'm back. Don't be shy, and no hurry with the money.
    .from = Qiqige (saved)
    .do = All fine; send her your list.
    .why = She is a friend, and you settle up when she is back.
    .R15 = Don't be shy
    .G1 = the sweets you wanted
    .G7 = we'll settle when I'm back

border-pasture = Pasture to let, three thousand mu, good grass, all papers, 8 yuan a mu a year! 5,000 yuan earnest money before viewing, all back if you don't like it. Call 400•••0338.
    .from = Notice on the village board
    .do = Pay nothing; ask the village committee about it.
    .why = The village knows who holds what. Pay before you see it: usually there is no land.
    .R11 = 8 yuan a mu a year
    .R12 = 5,000 yuan earnest money before viewing
    .R19 = 400•••0338

border-lease = The village's common pasture is to let by tender, three thousand mu, from 8 yuan a mu a year. Sign up at the village committee by the end of the month; 5,000 yuan deposit, with receipt. Come and watch the bids.
    .from = Sheet left at your house
    .do = Ask the committee first, then pay the deposit.
    .why = Anybody can print a sheet. Ask the committee and you know.
    .R03 = the end of the month
    .R12 = 5,000 yuan deposit
    .G7 = the village committee

### T02 refund

refund-member = Huimin Pay support. You joined a membership by mistake, 800 yuan a month from tonight. Please install a meeting app and share your screen; I will cancel it.
    .from = Mobile ending 2046
    .do = Hang up and look at your automatic payments.
    .why = Real staff never look at your screen, and you can check it yourself.
    .R01 = Huimin Pay support
    .R02 = 800 yuan a month
    .R03 = from tonight
    .R07 = share your screen

refund-bill = Huimin Pay support. The membership fee of 800 yuan that you complained about is cleared; it returns to your balance tonight. You need do nothing; see your records tomorrow.
    .from = Landline ending 0088
    .do = Believe it, and look at your records tomorrow.
    .why = It is about your own complaint and asks for nothing.
    .R01 = Huimin Pay support
    .R02 = fee of 800 yuan
    .G1 = that you complained about
    .G3 = You need do nothing
    .G4 = see your records tomorrow

refund-link = [After-sales] Your milk powder failed a test: 597 yuan, three times the price. Enter your card at http://shouhou-peifu.example within today or it lapses.
    .from = Mobile ending 9021
    .do = Don't open it. Ask in the shopping app.
    .why = Refunds go back the way you paid; no card is needed.
    .R03 = within today
    .R06 = Enter your card
    .R08 = http://shouhou-peifu.example
    .R11 = three times the price

refund-notice = [Huijia Market] The milk powder you bought on 2 June is recalled; please return it at the desk this month with the receipt for 199 yuan. Batches: http://huijia.example. Thank you.
    .from = Mobile ending 9022
    .do = Believe it; take the receipt to the desk.
    .why = You return it in person; no card, and the link need not be opened.
    .R03 = this month
    .G1 = you bought on 2 June
    .G3 = with the receipt
    .G4 = at the desk

refund-friend = Dear, I am the shop's refund agent. Your flask has a fault and the system refunds it; please add my work account and send me the digits of your pay code!
    .from = A stranger, “Refund agent”
    .do = Add nobody, send nothing, look at your order.
    .why = Whoever has the digits of your pay code can spend your money.
    .R01 = the shop's refund agent
    .R13 = add my work account
    .R06 = send me the digits of your pay code

refund-seller = Ms Wang, Li from the greengrocer's. You left your flask here yesterday, I keep it for you! Fetch it when you shop, no hurry. Thank you for coming.
    .from = Mr Li (saved)
    .do = Believe it, and fetch it.
    .why = You know him, it is your thing, and he wants nothing.
    .G1 = You left your flask here yesterday
    .G3 = no hurry
    .G4 = Fetch it when you shop

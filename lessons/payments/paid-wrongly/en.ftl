### B07 Sent to someone else, or the phone is lost.

title = Sent to someone else, or phone lost
goal = After a wrong transfer, report it and ask for it back; if the phone is lost, block the phone card first.
opening = Oh dear, you meant to send your daughter 200 yuan, and it went to your nephew. This app has no key to take it back, but you can still do something. Afterwards we practise what to do when the phone is lost.
closing = After a wrong transfer, report it, then ask the person. If it was a scam, call 110 first. If the phone is lost, do four things: block the phone card, block the bank card, freeze the wallet, tell the family.
    .spoken = After a wrong transfer, report it, then ask the person. If it was a scam, call 1 1 0 first. If the phone is lost, do four things: block the phone card, block the bank card, freeze the wallet, tell the family.
remember = If the phone is lost, block the phone card first. The bank's number is on the back of the card, not on the web. { -recovery-fee }
offline = The phone shop and the bank counter can do all of this. Take your ID, and take somebody from the family along.
task = Let us practise: a fake customer service made you send { $transfer-amount } yuan. Do the most urgent thing first, then report it to the payment company. Later your phone is lost on the bus: please do all four things.
check-opening = Start with the transfer. When that is done, tap “Home”. Then tap “Back to where we were”.

doubt = Tap “Something is wrong with this payment” to see what can be done.
doubt-hint-1 = It is below the tick.
doubt-praise = Here are all the ways to help.
appeal = First let the payment company look into it. Tap “Report: it went to someone else”.
appeal-hint-1 = Look for the word “Report”.
appeal-on-chaser = Some stranger left that message. Go back and tap “Report”.
appeal-praise = The report is in.
contact = You know your nephew, so ask him. Tap “Ask the person to send it back”.
contact-hint-1 = Among the rows on this page, look for “Ask the person”.
contact-praise = You told him, and he will send it back tomorrow.
home = There is one more thing to practise. Tap “Home”. Then tap “Back to where we were”.
home-hint-1 = “Home” is at the bottom of the phone, “Back to where we were” at the bottom of the screen.
home-praise = Good. Here is the next thing.
borrow = The phone is gone, and every minute counts. Tap “Borrow a phone at once”.
borrow-hint-1 = Of the three, which is the fastest?
borrow-on-search = A morning of searching gives the finder a morning.
borrow-on-go-home = All that time the phone is in somebody's hands.
borrow-praise = Asking for help is no shame.
sim = The phone card comes first, because the codes go there. Tap “Block the phone card”. Tap “10086”. Then give your ID number.
    .spoken = The phone card comes first, because the codes go there. Tap “Block the phone card”. Tap 1 0 0 8 6. Then give your ID number.
sim-hint-1 = The practice card says which company is yours.
sim-on-bank = The bank card needs blocking too. The phone card first: it gets the codes.
sim-praise = No more codes go to that phone. The most urgent thing is done.
bank = Tap “Block the bank card”. For a loss, press one.
bank-hint-1 = It calls the number on the back of the card. For a loss, press one.
bank-praise = The bank card is blocked too.
caller = Someone calls and wants a code. Tap “Hang up”.
caller-hint-1 = They called you. If they want a code, hang up.
caller-praise = You gave nothing away. The calls that count are those you make yourself.
freeze = The next thing: tap “Freeze the wallet”.
freeze-hint-1 = Call the payment company's support and freeze your own account.
freeze-praise = The wallet is locked too.
tell = The last thing: tap “Tell the family”.
tell-hint-1 = It is the row that calls your daughter.
tell-praise = All four are done.

check-police = A crook has the money. Do the most urgent thing first.
check-police-hint-1 = The sooner the police know, the sooner the money can be stopped.
check-police-praise = You called 110 first.
    .spoken = You called 1 1 0 first.
check-appeal = Now report it to the payment company.
check-appeal-hint-1 = Look for “Something is wrong” on the page of the transfer.
check-appeal-praise = The report is in too.
check-sim = The phone is lost. Do the most urgent thing first.
check-sim-hint-1 = Tap “Home”. Then tap “Back to where we were”. Where do the codes go? Start there.
check-sim-praise = No more codes go to that phone.
check-bank = Now the bank card.
check-bank-hint-1 = Call the number on the back of the card.
check-bank-praise = The bank card is blocked.
check-caller = Someone calls. You decide.
check-caller-hint-1 = Who called whom?
check-caller-praise = You did not do as they said.
check-rest = Now the wallet and the family.
check-rest-hint-1 = Freeze the wallet, tell the family.
check-rest-praise = All four are done.

transfer-task = Let us practise: someone made you send { $transfer-amount } yuan with “{ -purse-app }”. Do the most urgent thing first, then report it to the payment company. Later your phone is lost at the clinic: please do all four things.
transfer-opening = Start with the transfer. When that is done, tap “Home”. Then tap “Back to where we were”.
transfer-police = A crook has the money. Do the most urgent thing first.
transfer-police-hint-1 = The sooner the police know, the sooner the money can be stopped.
transfer-appeal = Now report it to the payment company.
transfer-appeal-hint-1 = Look for “Something is wrong” on the page of the transfer.
transfer-sim = The phone is lost. Do the most urgent thing first.
transfer-sim-hint-1 = Tap “Home”. Then tap “Back to where we were”.
transfer-bank = Now the bank card.
transfer-caller = Someone calls. You decide.
transfer-rest = Now the wallet and the family.

transfer-2-task = Let us practise: someone made you send { $transfer-amount } yuan with “{ -qinghe-app }”. Do the most urgent thing first, then report it to the payment company. Later your phone is lost at the market: please do all four things.
transfer-2-opening = Start with the transfer. When that is done, tap “Home”. Then tap “Back to where we were”.
transfer-2-police = A crook has the money. Do the most urgent thing first.
transfer-2-police-hint-1 = The sooner the police know, the sooner the money can be stopped.
transfer-2-appeal = Now report it to the payment company.
transfer-2-appeal-hint-1 = Look for “Something is wrong” on the page of the transfer.
transfer-2-sim = The phone is lost. Do the most urgent thing first.
transfer-2-sim-hint-1 = Tap “Home”. Then tap “Back to where we were”.
transfer-2-bank = Now the bank card.
transfer-2-caller = Someone calls. You decide.
transfer-2-rest = Now the wallet and the family.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Something is wrong with this payment”: open it in 账单 “Records”; mostly near the bottom, also 对订单有疑问 “question about this order”, 投诉 “complain” or 联系客服 “support”.
    Support: through 帮助 “Help” or 客服中心 “Support” in the app, not by a number found on the web.
    “Block the phone card”: call 10086, 10010, 10000; also 停机 “suspend”. Then get a new card at the carrier's shop, with the ID.
    “Block the bank card”: the number on its back. Phone lost but card at home: call all the same.
    “Freeze the wallet”: also 冻结账号 “freeze account” or 紧急冻结 “emergency freeze”. Call the payment company's support; keep the number on paper. Once the SIM is blocked, no login code arrives. Never log in on a stranger's phone.
    While the phone is there: search the settings for 查找 “find” and turn on 查找手机 “Find my phone”. Write the bank's number on paper and keep it at home.

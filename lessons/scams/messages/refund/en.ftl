### T02 refund

refund-million = Hello, this is Liaoliao customer service. Your “Million Guarantee” from last year runs out tonight; after that 800 yuan are taken every month. Cancelling now is free: just turn on screen sharing and I'll guide you, two taps and it's done.
    .from = Number beginning 95
    .do = Hang up and look at your bill yourself.
    .why = Such a “guarantee” charges you nothing and needs no cancelling. Whoever sees your screen sees your passwords.
    .R01 = Liaoliao customer service
    .R02 = 800 yuan are taken every month
    .R03 = tonight
    .R07 = screen sharing

refund-insurer = Hello, Mr Zhang Fuhai? This is a follow-up call from Beiyuan Life. The accident insurance you bought at the counter last month, 260 yuan, is now in force. Have you read the terms? For questions please call the number on your policy. Thank you.
    .from = Number beginning 95
    .do = Hang up and call the number on your policy.
    .why = You did buy it, so it fits. But you can't see who is calling.
    .R01 = Beiyuan Life
    .G1 = you bought at the counter last month
    .G4 = call the number on your policy

refund-member = [Lekan] Your trial membership has ended. 98 yuan a month will now be taken from your card ending 0912. If you didn't sign up, call 400•••0317 to cancel.
    .from = Number beginning 106
    .do = Don't call that number. Look at your own bill.
    .why = The words alone don't tell. But the number is theirs: calling it is the trap.
    .R02 = 98 yuan a month will now be taken
    .R19 = 400•••0317
    .G2 = ending 0912

refund-bill = [Huimin Pay] Your Haoting membership renews today: 15 yuan will be taken. To stop it, open Huimin Pay and turn off auto-pay under “Me”.
    .from = Number beginning 106
    .do = Don't reply; open Huimin Pay and look.
    .why = It sends you to your own app. Look there, then you know.
    .R02 = 15 yuan will be taken
    .G1 = Your Haoting membership
    .G4 = turn off auto-pay under “Me”

refund-friend = Hi dear, this is Mei from after-sales. Your thermos failed a test, so you get your money back three times over, 267 yuan in all. Keep the thermos. Just send me the digits under your pay code and it's there right away.
    .from = “After-sales Xiaomei”, just added
    .do = Send nothing. Ask in your own order.
    .why = Whoever has the digits of your pay code can spend your money.
    .R01 = after-sales
    .R03 = right away
    .R06 = the digits under your pay code
    .R11 = your money back three times over

refund-seller = Ms Wang, yesterday at my shop you scanned twice, 8.60 both times. I only saw it when I did the books last night and have sent it back the same way. Have a look in your bill, no need to come over. Sorry, my eyes aren't what they were!
    .from = Old Li's shop (saved)
    .do = All fine; look at your bill.
    .why = You know him, it was yesterday, and it goes back the way it came.
    .G1 = yesterday at my shop
    .G4 = in your bill

refund-cleaner = 188 yuan in fees are waiting for you. They lapse at midnight. Tap now and enter your card number to collect.
    .from = A notice of “Quick Clean”
    .do = Swipe it away and uninstall the app.
    .why = Refunds come back the way you paid; nobody needs your card number. A cleaning app least of all.
    .R03 = now
    .R06 = enter your card number
    .R11 = 188 yuan in fees are waiting for you

refund-order = We have received the goat milk powder you returned. Your 199 yuan go back to your bank card within 3 days. Follow it under “My orders”.
    .from = A notice of “Huijia Market”
    .do = All fine; open the order to follow it.
    .why = It is in your own app, and it is your return.
    .G1 = the goat milk powder you returned
    .G4 = “My orders”

### T07 screen

screen-meeting = Hello, this is Beiyuan Bank, risk control. Your card ending 0912 was charged 5,000 yuan in another city; we have stopped it. Please download “Safe Meeting” right away and turn on screen sharing, and I'll get it back for you.
    .from = Number beginning 95
    .do = Hang up; call the number on your card.
    .why = The bank's number can be faked. Whoever sees your screen sees your PIN.
    .R01 = Beiyuan Bank, risk control
    .R02 = charged 5,000 yuan
    .R03 = right away
    .R07 = screen sharing
    .G2 = ending 0912

screen-bank = Hello, this is Beiyuan Bank. Your card ending 0912 has just been charged 5,000 yuan in another city. Was that you? If not, please call the number on the back of your card right away to block it.
    .from = Number beginning 95
    .do = Hang up; call the number on your card.
    .why = Banks do call like this. So do crooks: hang up and call back.
    .R01 = Beiyuan Bank
    .R02 = charged 5,000 yuan
    .R03 = right away
    .G2 = ending 0912
    .G4 = the number on the back of your card

screen-install = [Service Hall] Your number gets clearer calls free of charge. Install the helper from http://shengji.example today, turn on remote help and our staff will set it up. Thank you.
    .from = Number beginning 106
    .do = Don't install it; call your operator, such as 10086.
    .why = Better calls need no app, and nobody on your phone from afar.
    .R01 = [Service Hall]
    .R03 = today
    .R07 = remote help
    .R08 = http://shengji.example
    .R10 = Install the helper
    .R11 = free of charge

screen-shop = [Service Hall] Your plan ends this month and renews for a year at 39 yuan a month. To change it, bring your ID to the shop; prices at http://yingyeting.example. Thank you.
    .from = Number beginning 106
    .do = Leave the link; ask in the shop.
    .why = It is true. Whether to change is settled in the shop, not by a link.
    .R01 = [Service Hall]
    .R08 = http://yingyeting.example
    .G7 = to the shop

screen-helper = Dad, the letters on your phone are too small, right? Let me fix it. Download this app, open it and send me the nine digits; I'll do the rest from here. I'm just going into a meeting, so don't ring now.
    .from = Son Jianguo (saved)
    .do = Install nothing; ring him and ask.
    .why = The account was stolen. A son might really offer this, which makes it hard to tell.
    .R03 = just
    .R04 = don't ring now
    .R07 = send me the nine digits
    .R10 = Download this app

screen-son = Dad, you said the letters are small, have you got them bigger? If not, don't worry. I'll video call after supper tonight; point the camera at the screen and I'll tell you where to tap. You type your PIN, I'll look away. Otherwise I'm home on Saturday.
    .from = Son Jianguo (saved)
    .do = All fine; wait for his call.
    .why = It is his own account and your own question, and he won't look at your PIN.
    .G1 = you said the letters are small
    .G7 = I'm home on Saturday

screen-record = “Safe Meeting” wants to record your whole screen, including PINs and codes. Normal use is not affected. Please allow it, and customer service will refund 800 yuan.
    .from = A request of “Safe Meeting”
    .do = Decline, then uninstall it.
    .why = It says so itself: it records even your PINs and codes.
    .R06 = PINs and codes
    .R07 = record your whole screen
    .R11 = refund 800 yuan

screen-update = A system update has been downloaded. Plug in your phone; it will be installed tonight between two and four and takes about 20 minutes. See what's new in “Settings”, “System update”.
    .from = Pop-up “System update”
    .do = Close it; open Settings yourself and look for updates.
    .why = This one is real. But anybody can make a pop-up look like this.
    .R03 = tonight
    .G4 = “Settings”, “System update”

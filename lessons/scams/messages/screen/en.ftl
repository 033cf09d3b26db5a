### T07 screen

screen-meeting = Bank risk office. Something is wrong with your account; please open the meeting app at once and share your screen as I say, I save your 5,000 yuan.
    .from = Mobile ending 3108
    .do = Hang up, call the number on the card.
    .why = Whoever sees your screen sees your PIN.
    .R01 = Bank risk office
    .R03 = at once
    .R07 = share your screen

screen-video = Mum, it's Xiaomei. Your letters got small, didn't they? Supper is at once; tonight I show you by video, no screen sharing, and I don't look at your PIN. The 500 yuan for the phone are paid.
    .from = Saved contact, daughter
    .do = Believe it, and wait for her call.
    .why = Her own number; she wants neither PIN nor money.
    .R03 = at once
    .R07 = no screen sharing
    .G3 = I don't look at your PIN
    .G5 = tonight

screen-install = [Phone shop] Your number will be upgraded. Please install the assistant at http://shengji.example and allow remote help; our staff do the rest. Thank you. This is sent only once, please keep it.
    .from = Short code (disguised)
    .do = Install nothing, ask in the shop.
    .why = A number needs no app and no remote help.
    .R01 = [Phone shop]
    .R08 = http://shengji.example
    .R10 = install the assistant

screen-shop = [Phone shop] Your plan ends next month and goes on by itself. To change it, please bring your ID to the shop, our staff help you there; plans at http://yingyeting.example. Thank you.
    .from = Short code
    .do = Believe it; to change, go to the shop.
    .why = Nothing need be done, and if so, in person.
    .R01 = [Phone shop]
    .G3 = goes on by itself
    .G4 = to the shop
    .G7 = help you there

screen-app = “Anxin Meeting” wants to record your whole screen, with passwords and codes. To avoid a frozen account tap “Allow” immediately.
    .from = A pop-up
    .do = Tap refuse, and remove it.
    .why = It says itself that it records your passwords.
    .R02 = a frozen account
    .R03 = immediately
    .R07 = record your whole screen

screen-update = “System update” is ready and installs tonight while charging; your photos and passwords stay as they are. Not now? Please tap “Tomorrow”.
    .from = A pop-up of the phone itself
    .do = Believe it; tonight or tomorrow.
    .why = The phone's own update wants no password and does not hurry.
    .R03 = tonight
    .G3 = passwords stay as they are
    .G5 = “Tomorrow”

### T06 social

social-face = [Social Security] Wang **, your pension check for this year is incomplete. Payment stops after midnight today. Scan your face at http://anju-shebao.example. Ignore if done. Thank you.
    .from = Number beginning 106
    .do = Don't open it; look in the social security app.
    .why = Certification is done in your own app or at the counter, never through a link.
    .R01 = [Social Security]
    .R02 = Payment stops
    .R03 = today
    .R06 = Scan your face
    .R08 = http://anju-shebao.example
    .G2 = Wang **

social-done = [Anyuan Social Security] Wang **, your pension check for this year has been passed. See it in the social security app; notes at http://shebao.example. Thank you.
    .from = Number beginning 106
    .do = Leave the link; look in your own app.
    .why = It is true and wants nothing yet. Your own app tells you for certain.
    .R08 = http://shebao.example
    .G1 = your pension check
    .G2 = Wang **
    .G4 = the social security app

social-coupon = [Elder Affairs] You can get care vouchers worth 800 yuan, last batch this month. Add our agent, who applies for you: just send photos of your ID and your card number. There is no fee.
    .from = Number beginning 106
    .do = Don't add them; ask your community or call 12345.
    .why = Vouchers need no card number and no “agent”.
    .R01 = [Elder Affairs]
    .R03 = last
    .R06 = photos of your ID and your card number
    .R11 = care vouchers worth 800 yuan
    .R13 = applies for you

social-voucher = [Anyuan Civil Affairs] Care vouchers for seniors who need help in daily life, up to 800 yuan a month, after an assessment. Please register at your community office; questions: 12345. Thank you.
    .from = Number beginning 106
    .do = Call 12345 or ask your community before you register.
    .why = The scheme exists. But anybody can send texts: ask, then apply.
    .R01 = [Anyuan Civil Affairs]
    .R11 = Care vouchers
    .G4 = at your community office

social-clerk = Hello Ms Wang, this is Chen from the social security office. Your husband's back payment of 1,860 yuan is stuck at the bank and has to be checked. Please read me the code you've just got and I'll enter it, which saves you the trip to the counter; you can sign another day.
    .from = Mobile ending 7730
    .do = Say nothing, hang up, ask at the office.
    .why = No payment needs a code from you. Once you read it out, your money is gone.
    .R01 = from the social security office
    .R06 = the code
    .G4 = to the counter

social-helper = Hello Ms Wang, this is Chen from the social security office. The papers you handed in last week lack a passport photo. No hurry, please drop it off at counter 2 when you pass by. With that your pension should rise by about 58 yuan a month.
    .from = Landline ending 7731
    .do = Ring the office, then go to the counter.
    .why = You did hand in papers. But landlines can be faked, and a photo can wait.
    .R01 = from the social security office
    .G1 = you handed in last week
    .G7 = counter 2

social-agent = Pension arrears settled through inside channels, even if you never worked! Pay 50,000 yuan and draw 3,200 a month. Bring your ID and sign on the spot; deposit 2,000 yuan, call 400•••0619.
    .from = Leaflet in the stairwell
    .do = Don't. Ask at the counter or call 12333.
    .why = Pensions are handled at the official counter and app only. There is no inside track.
    .R01 = inside channels
    .R11 = draw 3,200 a month
    .R12 = deposit 2,000 yuan

social-window = Residents' pension contributions are due: 200 to 7,000 yuan a year, you choose, and needn't come again each year. Bring your ID to counter 3 in this hall, or scan for details.
    .from = Notice in the social security hall
    .do = All fine; go to counter 3.
    .why = It hangs in the hall itself, with the counter beside it.
    .R09 = scan for details
    .G4 = counter 3 in this hall

social-popup = Your electronic insurance card is about to expire. Download the new version now and let it read your texts. You get 30 yuan phone credit.
    .from = Pop-up in the browser
    .do = Close it; install nothing.
    .why = Updates come from the app store only. Reading your texts means reading your codes.
    .R02 = is about to expire
    .R03 = now
    .R10 = Download the new version
    .R11 = 30 yuan phone credit

social-app = Your health insurance for the coming year isn't paid yet: 400 yuan, due by the end of the month; later your cover is affected. Please see to it soon under “My payments”. Ignore if your family has paid.
    .from = A notice of “Social Services”
    .do = All fine; open “My payments”.
    .why = It is in your own app, about your own record.
    .R02 = your cover is affected
    .R03 = soon
    .G1 = Your health insurance
    .G4 = “My payments”

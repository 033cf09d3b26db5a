### T06 social

social-face = [Social security] Your pension check has expired. If not done before midnight today payment stops. Scan your face at http://anju-shebao.example
    .from = Short code (disguised)
    .do = Don't open it. Look in your own app.
    .why = The real check is in your own app or at the counter, never behind a link.
    .R01 = [Social security]
    .R02 = payment stops
    .R03 = before midnight today
    .R06 = Scan your face
    .R08 = http://anju-shebao.example

social-done = [Social security] Wang**, your pension has been confirmed automatically this year; nothing to do. From today you can see it in your own app; notes at http://shebao.example
    .from = Short code
    .do = Believe it. To look, open your own app.
    .why = It wants nothing of you and points to your own app.
    .R01 = [Social security]
    .R03 = From today
    .G1 = your pension has been confirmed
    .G2 = Wang**
    .G4 = see it in your own app

social-clerk = Hello Ms Wang, Chen from social security. 1,860 yuan for your husband have come. Please read me the card number and the code you just got; I enter it for you. Thank you.
    .from = Mobile ending 7730
    .do = Read nothing, hang up, ask at the office.
    .why = No entry needs your code; whoever wants it wants your money.
    .R01 = Chen from social security
    .R06 = the code you just got

social-helper = Hello Ms Wang, Chen from social security. 1,860 yuan for your husband are in his bank book; have it updated when you pass the bank. Questions: counter two. Thank you.
    .from = Mobile ending 7731
    .do = Believe it, and have the book updated.
    .why = The money is given already; you need not say a thing.
    .R01 = Chen from social security
    .G1 = 1,860 yuan for your husband
    .G4 = have it updated
    .G7 = counter two

social-popup = Your insurance app is too old and stops at once! Quickly download and install the new version, then allow it to read your texts.
    .from = A pop-up in the browser
    .do = Close it, install nothing.
    .why = Apps are updated from the store; none needs to read your texts.
    .R02 = stops at once
    .R03 = Quickly
    .R10 = download and install

social-app = Your insurance is due by the 25th; please pay soon the way you always do. If paid already there is nothing to do; see “My payments”.
    .from = A notice inside the social security app
    .do = Believe it, and look in the app.
    .why = It is in your own app and shows your own record.
    .R03 = soon
    .G1 = Your insurance is due
    .G4 = see “My payments”

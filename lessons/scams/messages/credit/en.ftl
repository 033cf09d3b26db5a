### T13 credit

credit-son = The credit centre. Your son has an open online loan that hurts his mortgage. Please add me and move the limit of 6,800 yuan to the check account.
    .from = Landline (disguised)
    .do = Hang up; let your son ask the bank.
    .why = Credit is not mended with money, and there is no check account.
    .R01 = The credit centre
    .R02 = hurts his mortgage
    .R05 = to the check account
    .R13 = add me

credit-card = Beiyuan Bank. Your card ending 3307 owes 268 yuan; late payment hurts your record. If paid, ignore this; if unsure, hang up and call the number on the card.
    .from = Landline, bank branch
    .do = Believe it, and pay in time.
    .why = It sends no money elsewhere and lets you call back.
    .R01 = Beiyuan Bank
    .R02 = hurts your record
    .G1 = owes 268 yuan
    .G2 = ending 3307
    .G4 = call the number on the card
    .G5 = if unsure, hang up

credit-repair = [Credit repair] Your record has a stain; pay 980 yuan today to remove it. Register at http://xiufu.example This is sent only once, please keep it.
    .from = Short code (disguised)
    .do = Don't open it; ask at a bank counter.
    .why = Records cannot be bought clean.
    .R01 = [Credit repair]
    .R03 = today
    .R08 = http://xiufu.example
    .R12 = pay 980 yuan

credit-report = [Beiyuan Bank] The report you asked for is ready today; print it free at a branch, twice a year, no agent's fee of 980 yuan. Branches: http://wangdian.example
    .from = Short code
    .do = Believe it, and print it at a branch.
    .why = You asked for it, it is free, at a branch.
    .R01 = [Beiyuan Bank]
    .R03 = today
    .G1 = you asked for
    .G3 = free
    .G4 = at a branch

credit-loan = Hello, the platform's lawyer. Your student loan is still open; please share your screen and read me the code, I close it. Thank you.
    .from = A stranger, “Lawyer Zhou”
    .do = Block, read nothing.
    .why = You never borrowed, so there is nothing to close.
    .R01 = the platform's lawyer
    .R06 = the code
    .R07 = share your screen

credit-saving = Hello, Zhou from the branch. The interest rates you asked about are on paper in the hall, take them when you come; no personal details needed. Thank you.
    .from = Zhou of the bank branch (saved)
    .do = Believe it, and take them.
    .why = It answers your question and wants nothing.
    .R01 = Zhou from the branch
    .G1 = you asked about
    .G3 = no personal details needed
    .G4 = take them when you come

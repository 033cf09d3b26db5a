### T18 pensions

pensions-agent = We arrange your pension! Never paid in? 3,200 yuan a month for 50,000, a deposit of 2,000 yuan first, we know people inside. Ask the people on the spot for more.
    .from = A slip at the gate
    .do = Don't; ask at the social security counter.
    .why = Pensions are arranged only at the counter.
    .R11 = 3,200 yuan a month
    .R12 = a deposit of 2,000 yuan first

pensions-window = Pensions rise this year: who has 3,200 yuan gets about 60 more, by itself. For details bring your ID to counter 2 of the social security hall, free of charge.
    .from = Community board (stamped)
    .do = Believe it; to ask, the counter.
    .why = It comes by itself; nobody need arrange it.
    .R11 = about 60 more
    .G3 = free of charge
    .G4 = bring your ID
    .G7 = social security hall

pensions-friend = Dear sister, my nephew is at social security and gets us the pension three years early; I did it, you too, just send him 8,000 yuan. I only tell you because we are close. Answer me when you see it, I wait for you.
    .from = A friend, Liu Yuzhen (saved)
    .do = Send nothing; ask at the counter.
    .why = Friends get cheated too. Ask at the counter.
    .R05 = send him
    .R11 = three years early
    .R15 = because we are close

pensions-reminder = Dear sister, about your pension: as we heard together at the social security hall nothing is missing, those 8,000 yuan were somebody else's. On Wednesday I go with you for the paper, no hurry, we are close.
    .from = A friend, Liu Yuzhen (saved)
    .do = Believe it, and go together.
    .why = Heard at the counter; no money, no hurry.
    .R15 = we are close
    .G1 = about your pension
    .G3 = nothing is missing
    .G4 = social security hall
    .G5 = no hurry

pensions-house = Social security hotline. Our system changed; your years must be confirmed: tell me card number, PIN and name today, or you get 300 yuan less. Did you hear me? I wait on the line.
    .from = Mobile ending 1411
    .do = Hang up, ask at the counter.
    .why = Your years are in the files; no PIN is needed.
    .R01 = Social security hotline
    .R03 = today
    .R06 = card number, PIN

pensions-form = The social security hall. Your papers lack one photo; today or next week is fine, payment goes on, and the 300 yuan for your years will be added. No numbers by phone, please.
    .from = Landline, social security hall
    .do = Believe it, and take the photo there.
    .why = No numbers, no hurry, at the hall.
    .R01 = The social security hall
    .R03 = today or
    .G1 = Your papers
    .G3 = No numbers by phone
    .G5 = next week is fine

### T13 credit

credit-son = Hello, this is the credit centre. Your son's card ending 3307 has an open online loan that will cost him his mortgage. Add me and I'll show you how to move the 6,800-yuan limit to the checking account. It's refunded after the check.
    .from = Landline ending 6262
    .do = Hang up; let your son ask his bank.
    .why = A transfer never puts a credit record right, and there is no such account.
    .R01 = the credit centre
    .R02 = cost him his mortgage
    .R05 = move the 6,800-yuan limit to the checking account
    .R13 = Add me
    .G2 = ending 3307

credit-card = Hello, this is Beiyuan Bank, card centre. Your card ending 3307 is 268 yuan overdue, which may affect your credit record. Please pay today in our app or at the counter. Thank you.
    .from = Number beginning 95
    .do = Hang up; look in your banking app.
    .why = It fits your card. But what a caller says counts only once you've looked.
    .R01 = Beiyuan Bank, card centre
    .R02 = affect your credit record
    .R03 = today
    .G2 = ending 3307
    .G4 = in our app

credit-policy = Policy Rights Centre: your insurance can be refunded in full. No result, no fee; otherwise we keep a third. Call 400•••0826 with ID and policy. From 800 yuan. Thank you.
    .from = Number beginning 106
    .do = Don't call; go to the insurer yourself.
    .why = Such agents keep a third, and your ID for other things.
    .R01 = Policy Rights Centre
    .R06 = ID and policy
    .R11 = refunded in full
    .R19 = 400•••0826

credit-dividend = [Beiyuan Life] Dear Mr Zhang, your policy paid a bonus of 800 yuan into the account ending 0912. For details ask at a counter or call the number on your policy. Thank you.
    .from = Number beginning 106
    .do = Look in your banking app, or call the number on your policy.
    .why = It is about your policy. See for yourself whether the money came.
    .R01 = [Beiyuan Life]
    .G1 = your policy
    .G2 = ending 0912
    .G4 = the number on your policy

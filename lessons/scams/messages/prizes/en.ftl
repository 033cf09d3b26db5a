### T09 prizes

prizes-visitor = You are visitor 99,999! You win a large phone; just pay 598 yuan tax, five minutes left, claim at once!
    .from = A pop-up page
    .do = Close the page.
    .why = A prize that costs is false.
    .R03 = at once
    .R11 = You win a large phone
    .R12 = pay 598 yuan tax

prizes-festival = Well done! Your home is the community's model household: a bag of rice worth 98 yuan, nothing to pay. Please fetch it on the ground floor this week, or we bring it!
    .from = Inside the community's app
    .do = Believe it, and fetch it.
    .why = No money, at the community, or brought to you.
    .R03 = this week
    .R11 = a bag of rice
    .G3 = nothing to pay
    .G5 = we bring it
    .G7 = on the ground floor

prizes-card = Scratch and win! Second prize, a gold chain. Go to http://zhongjiang.example and pay a deposit of 300 yuan; it comes in three days. Thank you!
    .from = A scratch card in a parcel
    .do = Throw it away.
    .why = A prize with a deposit never comes.
    .R08 = http://zhongjiang.example
    .R11 = a gold chain
    .R12 = pay a deposit of 300 yuan

prizes-lottery = Market opening draw! With today's receipt draw at the desk; first prize 300 yuan of vegetables, handed over there, nothing to pay. Rules at http://caishi.example. Thank you!
    .from = A notice at the market
    .do = Believe it, and draw when you shop.
    .why = Drawn and handed over there, nothing to pay.
    .R11 = first prize 300 yuan
    .G3 = nothing to pay
    .G4 = draw at the desk
    .G7 = handed over there

prizes-phone = [Event centre] Your number won 5,000 yuan! Reply today with name, card number and PIN, or it lapses. Thank you for taking part!
    .from = Mobile ending 1177
    .do = Don't reply, delete it.
    .why = Who needs your PIN for a prize wants your money.
    .R03 = today
    .R06 = card number and PIN
    .R11 = won 5,000 yuan

prizes-survey = [Senior college] Your paper-cut won second prize: 5,000 sheets of paper! Fetch it in the classroom today or at the weekend, no papers needed. Thank you for taking part!
    .from = Mobile ending 1178
    .do = Believe it, and fetch it in class.
    .why = It is your own work, in your own classroom.
    .R03 = today
    .R11 = won second prize
    .G1 = Your paper-cut
    .G3 = no papers needed
    .G7 = in the classroom

### T04 investment

investment-rate = Dear all, inside places at the care base: 18% a year, capital guaranteed, back any time! Closes tonight at eight; 2,000 yuan hold a bed, join my group for a number.
    .from = “Sunset benefits group”
    .do = Leave the group, ask bank and family.
    .why = High and guaranteed interest does not exist.
    .R03 = Closes tonight at eight
    .R11 = 18% a year
    .R12 = 2,000 yuan hold a bed
    .R13 = join my group

investment-due = Dear all, the community canteen opens next week, half price from 60! Just say how many of you in the group by eight tonight; nothing to pay, the subsidy of up to 2,000 yuan goes onto the senior card.
    .from = Community group (staff)
    .do = Believe it, and have a look.
    .why = No money is wanted, and everybody can see the place.
    .R03 = by eight tonight
    .R11 = half price
    .G3 = nothing to pay
    .G7 = the community canteen

investment-deposit = [Beiyuan Bank] Your account ending 0912 wins a high-yield place, 9.8% a year, valid today. Please sign in at http://beiyuan-licai.example
    .from = Short code (disguised)
    .do = Don't open it. Ask at the counter.
    .why = What a bank offers can be found at the counter and in your own app.
    .R01 = [Beiyuan Bank]
    .R03 = valid today
    .R08 = http://beiyuan-licai.example
    .R11 = 9.8% a year

investment-matures = [Beiyuan Bank] Your fixed deposit ending 0912 is due today. To renew, come to a branch or use our app; rates at http://beiyuan.example
    .from = Short code
    .do = Believe it, and go to a branch.
    .why = It is your own deposit, and it sends you to a branch.
    .R01 = [Beiyuan Bank]
    .R03 = due today
    .G1 = Your fixed deposit
    .G2 = ending 0912
    .G4 = come to a branch

investment-house = Live in your own flat and draw 3,000 yuan a month! Don't depend on your children alone. Pay 800 yuan for the estimate, a car takes you to sign, money the same day. Ask the people on the spot for more.
    .from = A poster in the lift
    .do = Sign nothing; ask children and notary.
    .why = First you pay, then you sign, and the flat is no longer yours.
    .R11 = draw 3,000 yuan a month
    .R12 = Pay 800 yuan for the estimate
    .R15 = Don't depend on your children alone

investment-lawyer = Your flat, your old age: what to do? A free talk by the justice office, Friday morning, ground floor of the community centre. Saves you 800 yuan of advice, nothing is sold, bring your children.
    .from = Community board (stamped)
    .do = Believe it, and take the children along.
    .why = At the community, nothing is sold, children are welcome.
    .R11 = A free talk
    .G3 = nothing is sold
    .G5 = bring your children
    .G7 = ground floor of the community centre

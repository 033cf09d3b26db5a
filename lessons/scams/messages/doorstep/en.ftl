### T14 doorstep

doorstep-gas = Hello, this is the gas company, safety check. We're doing your building this morning, five minutes a flat, no charge. Is anybody home? Our man is already downstairs, please let him in.
    .from = Landline ending 6655
    .do = Keep the door shut; call the number on your gas bill.
    .why = A real inspector talks the same way. This one, once inside, finds a bad valve and sells you another.
    .R01 = gas company, safety check
    .R03 = this morning
    .R16 = already downstairs

doorstep-gas-date = Hello, this is the gas company, to arrange your safety check. Tomorrow at nine, or the day after? It has been two years, and only your few flats are left. If in doubt call the number on your gas bill and give them my staff number.
    .from = Landline ending 6656
    .do = Call the number on your gas bill, then make the date.
    .why = It is real: they make a date and let you check. Check first, then agree.
    .R01 = gas company
    .G4 = the number on your gas bill

doorstep-broadband = Hello, this is your broadband company. As a long-time customer you get faster internet free: just a new box, same contract, still 39 yuan a month. Our man is on your estate this afternoon and can bring it up.
    .from = Mobile ending 1204
    .do = Let nobody fit it; call your broadband company.
    .why = The box lets crooks phone through your line. The words don't show it.
    .R01 = your broadband company
    .R11 = faster internet free
    .R16 = bring it up

doorstep-repair = Hello, this is Bai, about the boiler. You reported it this morning; I'll be there around two. Call-out is 30 yuan; I'll have a look first. If a part is needed you get a price first, and I only start when you agree.
    .from = Bai, boiler man (saved)
    .do = All fine; wait for him.
    .why = You saved his number and asked for the repair; you get a price first.
    .G1 = You reported it this morning
    .G5 = I only start when you agree

doorstep-rails = Hello, I'm the community's new warden. Homes of over-80s get handrails free, the government pays. I'll come this afternoon with the fitter to measure; please have your ID and bank book ready. I do worry about you.
    .from = Mobile ending 2277
    .do = Ring the community office: is there such a person?
    .why = Handrails need no bank book. A “new” warden? The community office knows.
    .R01 = the community's
    .R06 = your ID and bank book
    .R11 = handrails free
    .R15 = I do worry about you

doorstep-stairs = Hello, it's Sun. The stair rail you asked for is approved and comes free, next week. I'd like to measure this afternoon with Bao the caretaker. Are you in?
    .from = Warden Sun (saved)
    .do = All fine; wait for them.
    .why = It is Sun, whose number you saved, about what you asked for, with the caretaker.
    .R01 = Sun
    .R11 = free
    .G1 = you asked for
    .G7 = Bao the caretaker

doorstep-water = Water quality notice: your water is below standard. Community staff test it at home. Call 400•••0771 within two days; later the test costs 60 yuan.
    .from = Notice on your own door
    .do = Don't call them; ask the caretaker or the water company.
    .why = They turn your water black before your eyes, then sell you a filter.
    .R01 = Water quality notice
    .R02 = below standard
    .R03 = two days
    .R19 = 400•••0771

doorstep-outage = The caretaker: no water tomorrow from eight until four, pipes are being repaired. Please fill some buckets. Let it run a while afterwards; repairs: 400•••0155, or come to the office.
    .from = Notice on the entrance door
    .do = Fill a bucket, and ask the caretaker.
    .why = It is real and asks for nothing. One question makes sure.
    .R01 = The caretaker
    .G7 = the office

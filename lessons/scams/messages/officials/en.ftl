### T16 officials

officials-secretary = Ms Wang, Secretary Zhang of the community, on my new number. I am in a meeting; a payment is due now, please send 3,000 yuan for me, back this afternoon. Sorry for the trouble.
    .from = New contact “Secretary Zhang”
    .do = Ask at the office, or call it.
    .why = No secretary borrows from residents by chat.
    .R01 = Secretary Zhang of the community
    .R03 = due now
    .R05 = send 3,000 yuan

officials-meeting = Ms Wang, Secretary Zhang. The lamp you reported is mended; it cost 3,000 yuan, posted downstairs. I hurry to thank you; come to this afternoon's round if you like. Sorry for the trouble.
    .from = Secretary Zhang of the community group (saved)
    .do = Believe it, and go if you like.
    .why = It is about what you reported, posted downstairs.
    .R01 = Secretary Zhang
    .R03 = I hurry
    .G1 = The lamp you reported
    .G7 = posted downstairs

officials-teacher = Parents and grandparents, Teacher Li. 260 yuan for books today; please scan the code in the group by five and sign below. Thank you. Answer me when you see it, I wait for you.
    .from = A new face in the class group
    .do = Call the teacher first; don't pay.
    .why = A new picture makes a teacher; fees are posted at school.
    .R01 = Teacher Li
    .R03 = by five
    .R05 = 260 yuan for books

officials-school = Parents and grandparents, Teacher Li. It turns cold: please fetch the children at the gate by five, with a coat. The 260 yuan for books are waived, nothing to pay. Thank you.
    .from = Teacher Li in the class group
    .do = Believe it, and fetch the child.
    .why = No money, at the school gate.
    .R01 = Teacher Li
    .R03 = by five
    .G3 = nothing to pay
    .G7 = at the gate

officials-inspector = The gas company. Your valve fails the rules and must be changed, or the gas stops. Our man is downstairs; first pay 400 yuan for parts. Did you hear me? I wait on the line.
    .from = Mobile ending 6655
    .do = Don't pay; call the gas company.
    .why = A change comes with a bill, not with cash first.
    .R01 = The gas company
    .R02 = the gas stops
    .R12 = first pay 400 yuan

officials-gas = The gas company. Free safety check in your house tomorrow morning; without it the gas may stop. Our man wears a badge and takes no money; parts of 400 yuan you buy at the shop; another day is fine.
    .from = Mobile ending 6656
    .do = Believe it. Unsure? Call the shop.
    .why = No money, another day is fine, parts from the shop.
    .R01 = The gas company
    .R02 = the gas may stop
    .G3 = takes no money
    .G4 = you buy at the shop
    .G5 = another day is fine

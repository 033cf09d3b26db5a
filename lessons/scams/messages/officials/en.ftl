### T16 officials

officials-secretary = Ms Wang, this is Secretary Zhang from the community. This is my new account, please save it; I no longer use the old one. How are you? I'm just going into a meeting, there is something I'd like to ask of you later.
    .from = “Secretary Zhang”, just added
    .do = Don't save it yet; ring the community office.
    .why = It wants nothing – yet. A new account has to be checked.
    .R01 = Secretary Zhang from the community
    .R03 = just
    .R13 = I no longer use the old one

officials-meeting = Ms Wang, the street lamp you reported has been repaired for 3,000 yuan, the account hangs downstairs. There's a meeting at three today. Come and say a word if it suits you; never mind if it doesn't.
    .from = Secretary Zhang (saved)
    .do = All fine; go if it suits you.
    .why = It is the saved account, about what you reported.
    .G1 = the street lamp you reported
    .G7 = downstairs

officials-teacher = Parents and grandparents, this is Teacher Li. 260 yuan for books this term: please scan the code in the group by five today with the child's name, then sign below. Thank you.
    .from = Group “Class 3-2 parents”
    .do = Don't scan yet; ring the teacher.
    .why = A crook has slipped into the group with the teacher's picture. The words don't tell.
    .R01 = Teacher Li
    .R03 = today
    .R05 = 260 yuan for books
    .R09 = scan the code in the group

officials-school = Parents and grandparents, this is Teacher Li: it's going to snow today, please be at the east gate by five and bring a warm coat. For tomorrow's outing hand the 30 yuan bus fare to the class teacher as usual. Thank you.
    .from = Group “Class 3-2 parents”
    .do = All fine; be there on time.
    .why = It is the child's class; you meet at the gate and pay in person.
    .G1 = tomorrow's outing
    .G7 = at the east gate

officials-factory = Old Wang, do you know who this is? Your old director! I've a new number, make a note. It's been ages, how are you keeping? Come by my office tomorrow morning, I've got something nice for you, no hurry.
    .from = Mobile ending 5808
    .do = Call his old number, or ask a colleague.
    .why = “Guess who”: memories today, a loan tomorrow. So far it doesn't show.
    .R13 = I've a new number
    .R15 = It's been ages
    .R17 = do you know who this is

officials-colleague = Old Wang, this is Qiqige from the factory's accounts. The list for the veterans' heating money, 2,200 yuan each, is due and your address isn't clear, which building was it? How is your wife?
    .from = Mobile ending 5810
    .do = Call the factory's old number, then tell her.
    .why = It really is her. But you couldn't know; don't give your address just like that.
    .R01 = from the factory's accounts
    .R15 = How is your wife
    .G1 = the veterans' heating money

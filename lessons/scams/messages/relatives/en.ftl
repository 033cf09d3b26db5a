### T03 relatives

relatives-accident = Granny, it's me … I've hit somebody with the bike and my phone is broken. Don't tell Dad. I have to pay them right now, get out whatever cash you have; a classmate will come for it. Please, Granny!
    .from = Mobile ending 7719
    .do = Hang up, call his own number. If somebody comes to the door, call 110.
    .why = Voices can be faked. Secrecy and cash at the door: that's the trap.
    .R03 = right now
    .R04 = Don't tell Dad
    .R15 = Please, Granny
    .R16 = a classmate will come for it

relatives-ring = Granny, it's Xiaojun. My phone is being repaired, I'm on a classmate's, just so you know. I won't be home for supper, don't wait for me, but keep me some soup. If anything is up call Dad, I'm with him.
    .from = Mobile ending 6640
    .do = Ring his dad and ask.
    .why = This time it is him. But crooks, too, begin with “a friend's phone”.
    .G1 = keep me some soup
    .G4 = call Dad

relatives-newnumber = Dad, Xiaomei here. My phone fell into the water, so I'm on this account for now. I'm in a meeting and can't take calls. The course fee of 1,980 yuan is due today; please send it to Teacher Wang and I'll pay you back tonight.
    .from = “Xiaomei”, just added
    .do = Send nothing; call her old number.
    .why = By the words it could be her. But a new account that wants money and takes no calls has to be checked.
    .R03 = today
    .R04 = can't take calls
    .R05 = send it to Teacher Wang

relatives-money = Dad, I've sent you the 1,980 yuan you paid for my medicine. Please tap accept, tomorrow it goes back. I'm in a meeting; I'll ring you tonight.
    .from = Daughter Xiaomei (saved)
    .do = All fine; accept it.
    .why = It is your daughter's own account, paying back what you paid for her.
    .G1 = you paid for my medicine

relatives-borrow = Guilan, are you there? I'm in hospital, 3,000 yuan short for the deposit and my card is at home. Could you send it to me? I'm out the day after tomorrow and will pay you back. I've lost my voice and can't talk. You're the one I trust.
    .from = Old classmate Li Xiuying (saved)
    .do = Send nothing; give her a ring.
    .why = The account is hers, the person is not: it was stolen. The words alone don't tell.
    .R04 = can't talk
    .R05 = send it to me
    .R15 = You're the one I trust

relatives-deposit = Mum, the hospital wants a deposit of 3,000 yuan for Dad's tests. Please pay it at the admissions counter, his insurance card is in the drawer. I'm just about to leave work and will be there at four. Don't worry, and ring me if anything is up.
    .from = Son Jianguo (saved)
    .do = Go and pay at the counter; ring him on the way.
    .why = You know about it, the money goes over the hospital's counter, and he is on his way.
    .R03 = just about
    .G1 = Dad's tests
    .G4 = the admissions counter

relatives-vote = Auntie Wang, please give our boy your vote, he's only a few short! Go to http://toupiao.example, log in with your number and type in the digits you get. It costs nothing. Closes tonight at ten.
    .from = Neighbour Zhao (saved)
    .do = Don't open it; tell Zhao in person.
    .why = No vote needs a code. Her account has probably been stolen.
    .R03 = tonight
    .R06 = the digits you get
    .R08 = http://toupiao.example
    .R15 = give our boy your vote

relatives-album = Dad, the nursery's album is ready, and the one of your granddaughter dancing is the best! It's at http://xiangce.example. If you're short of data I'll bring it at the weekend. Thank you for the wooden horse.
    .from = Daughter Xiaomei (saved)
    .do = All fine. No need for the link: look at the photos together at the weekend.
    .why = It is your daughter's own account, about family, and asks for no money and no code.
    .R08 = http://xiangce.example
    .G1 = the nursery's album
    .G7 = bring it at the weekend

relatives-code = Grandpa, it's your granddaughter. I lost my phone, this is a classmate's. I can't log in; you'll get a code in a moment. Please pass it on to me. Thank you, Grandpa!
    .from = Mobile ending 4419
    .do = Send nothing; call her own number.
    .why = Whoever has the code can log in as you.
    .R06 = a code
    .R15 = Thank you, Grandpa

relatives-form = Mum, the nursery's health form asks for her weight at birth and I can't remember. Do you? The form is due today, so please text me when you see this. Thank you, Mum.
    .from = Daughter-in-law Saren (saved)
    .do = All fine; answer her.
    .why = It is her own number, and a question only family asks.
    .R03 = today
    .R15 = Thank you, Mum
    .G1 = her weight at birth

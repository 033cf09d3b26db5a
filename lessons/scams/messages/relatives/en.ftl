### T03 relatives

relatives-accident = Grandma, it's me … I hit somebody and broke my phone. Don't tell Dad, get 30,000 yuan in cash at once, a classmate comes for it. Please! Did you hear me? I wait on the line.
    .from = Mobile ending 7719
    .do = Hang up, call his old number, ask the family word.
    .why = Voices can be faked, and cash at the door is a warning.
    .R03 = at once
    .R04 = Don't tell Dad
    .R15 = Please!
    .R16 = a classmate comes for it

relatives-ring = Grandma, it's me, Xiaojun! My phone is empty, this is a classmate's. The 300 yuan for books are due tomorrow, Dad has paid. You cook at once, don't you? Don't wait for me tonight, please keep some soup!
    .from = Mobile ending 6640
    .do = Believe it. Unsure? Call his own number.
    .why = The money is paid already; it is only about supper.
    .R03 = at once
    .G1 = Don't wait for me tonight
    .G3 = Dad has paid

relatives-newnumber = Mum, this is my new number. I am in a meeting and cannot talk. The course fee of 1,980 yuan is due now; please send it to Teacher Wang's account, I pay you back tonight.
    .from = New contact “Xiaomei”
    .do = Call your daughter's old number.
    .why = A new number that wants money: call the old one first.
    .R03 = due now
    .R05 = send it to Teacher Wang's account

relatives-money = Mum, I have sent you the 1,980 yuan you paid for the medicine; accept it today or it goes back. I am in a meeting and cannot talk. I visit on Sunday.
    .from = Your son's old account
    .do = Believe it, and accept.
    .why = He gives you money, he wants none, and it is his old account.
    .R03 = accept it today
    .G1 = you paid for the medicine
    .G3 = I have sent you

relatives-code = Granny, your granddaughter, my phone is lost, this is a colleague's. I cannot log in; you will get a code, please send it to me. Thank you, Granny!
    .from = Mobile ending 4419
    .do = Send nothing, call her old number.
    .why = Whoever has your code can log in as you.
    .R06 = a code
    .R15 = Thank you, Granny

relatives-photo = Granny, Niuniu here, I won a prize for writing today! Mum prints the photo and we bring it at the weekend, you need do nothing. Take your pills in time. Thank you, Granny, for teaching me!
    .from = Granddaughter (saved)
    .do = Believe it, and be glad.
    .why = Only good news; nothing is wanted.
    .R15 = Thank you, Granny
    .G1 = for teaching me
    .G3 = you need do nothing

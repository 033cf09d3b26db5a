### T01 police

police-account = Mr Zhang, this is the city police, economic crimes. Your card ending 6618 is tied to money laundering. The case is still open, so not a word to your family. Move the money to the checking account within two hours and you get back every yuan.
    .from = Landline ending 0110
    .do = Hang up and dial 110 yourself.
    .why = The police handle no case by phone and have no “checking account”. The number on the screen can be faked.
    .R01 = the city police, economic crimes
    .R02 = tied to money laundering
    .R03 = within two hours
    .R04 = not a word to your family
    .R05 = Move the money to the checking account
    .G2 = ending 6618

police-visit = Hello Ms Wang, this is Officer Li from your neighbourhood station. You asked about the name in your family register; it has been approved. Please come to the station with the register, I'm in all week.
    .from = Mobile ending 5512
    .do = Call the police station first, then go.
    .why = It is about something you asked for. But the number isn't saved, and anybody can say they are the police.
    .R01 = from your neighbourhood station
    .G1 = You asked about
    .G7 = come to the station

police-frozen = Hello, this is the Anti-Fraud Centre. Somebody is moving money out of your account right now. Don't hang up. Open your phone and join the video meeting; I'll show you step by step how to save it. It won't cost you a thing.
    .from = 96110
    .do = Hang up and dial 96110 yourself.
    .why = A number can be faked to show 96110. The real 96110 never asks you into a meeting.
    .R01 = Anti-Fraud Centre
    .R02 = moving money out of your account right now
    .R04 = Don't hang up
    .R07 = join the video meeting

police-warning = Hello, this is the Anti-Fraud Centre. You have just spent 8 minutes on the phone with a number used by fraudsters. Please stop right now: no transfer, no more calls with them. If you don't trust me, hang up and dial 96110 yourself.
    .from = 96110
    .do = Keep your money where it is. Hang up and dial 96110 yourself.
    .why = It only asks you to stop, and to dial back yourself. Hanging up and dialling is the safest.
    .R01 = Anti-Fraud Centre
    .R02 = a number used by fraudsters
    .R03 = right now
    .G4 = dial 96110 yourself
    .G5 = hang up

police-pension = [Police Anti-Fraud] Somebody has used your identity to open a card. Your pension account will be frozen. Check card number and code at http://anquan-hecha.example today. Thank you.
    .from = Number beginning 106
    .do = Don't open it. If in doubt, dial 110.
    .why = The police never ask for card numbers or codes by text. Anybody can pay to send from a 106 number.
    .R01 = [Police Anti-Fraud]
    .R02 = used your identity to open a card
    .R03 = today
    .R06 = card number and code
    .R08 = http://anquan-hecha.example

police-booklet = [Anyuan Police] People posing as gas and broadband staff have been collecting money at the door. Ask for their ID, give nobody your codes, and if in doubt call 110. Short film at http://fanzha.example or get the booklet at the station. Thank you.
    .from = Number beginning 106
    .do = Leave the link alone; pick up the booklet at the station.
    .why = It is a warning and true. Still, a link in a text can wait.
    .R01 = [Anyuan Police]
    .R02 = posing as gas and broadband staff
    .R08 = http://fanzha.example
    .G7 = at the station
    .G8 = give nobody your codes

police-clearing = Hello, I am the liaison of the task force. The court has approved paying back what you invested two years ago: your 28,000 yuan come back in full next week. There is no fee. Just download “Refund Pass”, register your ID and you are in the queue.
    .from = “Liaison Zhou”, just added
    .do = Don't install it. Ask at the police station.
    .why = Whoever lost money once is easily caught again. Court refunds need no app.
    .R01 = liaison of the task force
    .R10 = download “Refund Pass”
    .R11 = back in full

police-thanks = Ms Wang, it's Li from the station. The owner has collected the wallet you found, all 2,000 yuan still in it, and would like to thank you in person. Are you home on Friday afternoon? If not I'll ask him to come another day.
    .from = “Officer Li”, just added
    .do = Ring the station for Li before you answer.
    .why = It fits. But the account is new, and anybody can use a name and a picture.
    .G1 = the wallet you found

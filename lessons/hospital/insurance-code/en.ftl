### A05 The insurance code and the family account.

title = Your insurance code: who may see it
goal = Open your insurance code. When somebody wants the code or your face, see who it is and why.
opening = Five things happen today: you pay at the counter, somebody at the gate gives away eggs, your daughter comes round, there is a knock at the door, and somebody downstairs checks records. Let us take them one by one.
closing = At the counter, where you went yourself, let them scan the code. The number machine and the doctor may scan it too. For family to help, they add you on their own phone. See who is asking and why before you show your face. What the screen says can be false too. If you are not sure, ask first.
remember = Show the code only where you went yourself. Before showing your face, read two lines: who is asking, and what for. The words can be false too. If somebody comes to you for your code or your face, say no and ask your family.
offline = If the code is too much, take your papers to the cashier and ask. About insurance you can also call 12393.
    .spoken = If the code is too much, take your papers to the cashier and ask. About insurance you can also call one, two, three, nine, three.
task = Five things happen today. First pay for your medicine at the cashier with your insurance code. Then there are four people: some want your code, some want your face. You decide. If you are not sure, you may ask first.

code = The cashier needs your insurance code. Tap “Cashier”, then “Insurance code”.
code-hint-1 = “Insurance code” is on the front page of { -clinic-app }, second row, left.
code-on-fees = This is for paying for tests. The cashier wants your insurance code.
code-praise = It is open.
start = The first time it needs your face. You opened it yourself, so that is fine. Tap “Start” and blink.
start-praise = There is your code.
counter = Tap “Hold it up at the counter”. You came here to pay, so let them scan it.
counter-on-no = You came here for this yourself, so the counter may have it.
counter-praise = It is paid, and the code is put away.
gate = Tap “Put the phone away”, then “Hospital gate”. The man with the eggs came to you. Tap “Don't let them”.
gate-on-let = He came to you, so he does not get the code. Tap “Don't let them”.
gate-praise = The code is still yours alone.
daughter = Tap “Put the phone away”, then “At home: your daughter is here”. It is her own phone. First tap “See what the screen says”.
daughter-on-no = It is your own daughter. See what the screen says first.
daughter-praise = Look first, then show.
face = Read both lines: who is asking, and what for. It is your daughter, for the family account, so tap “Show my face”.
face-hint-1 = It says { -wang-xiaomei }, ending six, six, eight, eight.
face-on-no = The name and the purpose are both right. It is your daughter, so you can go ahead.
face-praise = You looked before you showed your face. Just right.
purpose = Tap “Put the phone away”, then “At home: a knock at the door”. He wants your face, for a subsidy. See what the screen says first.
purpose-on-no = Saying no without looking is safe too.
purpose-praise = What it says is not what he says.
visitor = Read it: who is asking, and what for. It says a loan, so tap “No, not my face”.
visitor-on-face = It is for a loan of twenty thousand yuan. Tap “No, not my face”.
visitor-praise = He was after your name, and did not get it.
records = Tap “Put the phone away”, then “Downstairs: somebody checking records”. See what the screen says.
records-praise = This time it sounds harmless.
ask = It is polite, and can be false all the same. Tap “Ask the family first”.
ask-on-face = Anybody can write words on a screen. Ask the family first.
ask-praise = You asked, and now you know it is false.
asked = Your daughter says that nobody was sent. Tap “I understand”, then “No, not my face”.
asked-on-face = Your daughter asked, and nobody was sent. Tap “No, not my face”.
asked-praise = However nice it sounded, he did not get your face.

check-people = Pay for the medicine, then meet the four people. Decide one by one.
check-people-hint-1 = Look at two things: who came to whom, and what name and purpose the screen shows. The words can be false too, so ask.
check-people-on-no = See the name and purpose on the screen, then decide.
check-people-praise = Yes where it was right, no where it was not.

transfer-task = This is “{ -hall-app }”, and it looks different. Five things happen this morning: one is your own admission to hospital, and in four somebody comes to you. You decide. If you are not sure, you may ask first.
transfer-people = Five things: decide one by one.
transfer-people-hint-1 = Look at two things: who came to whom, and who and what is on the screen.
transfer-people-praise = Other people, another app, and you still looked before you decided.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Insurance code”: also 医保电子凭证 “electronic insurance certificate”. In the National Healthcare Security Administration's own app, and in some hospital apps: search for 医保 “insurance”.
    The first time: it wants a face scan, some a password too; that is 激活 “activation”. Only when one opened it oneself.
    The family account 亲情账户: also 家庭成员 “family members”, added in the insurance app on the relative's phone. 家庭共济 “family pooling” is something else: ask 12393.
    The page that scans the face: a real one does not always say who asks and why. If it does not, no face: ask the family first.
    After use: tap back and leave the page. No screenshot, and send it to nobody.
    It won't open? Take the social security card or ID to the cashier and ask.

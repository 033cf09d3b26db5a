### A05 The insurance code and the family account.

title = Your insurance code: who may see it
goal = Open your insurance code. When somebody wants the code or your face, see who it is and why.
opening = Five things happen today: you pay at the counter, somebody at the gate gives away eggs, your daughter comes round, there is a knock at the door, and somebody downstairs checks records. Let us take them one by one.
closing = At the counter, where you went yourself, let them scan the code. The number machine and the doctor may scan it too: you went there yourself. { -own-insurance } For family to help, they add you on their own phone. See who is asking and why before you show your face. What the screen says can be false too. If you are not sure, ask first.
remember = Show the code only where you went yourself. Before showing your face, read two lines: who is asking, and what for. The words can be false too. If somebody comes to you for your code or your face, say no and ask your family.
offline = If the code is too much, take your papers to the cashier and ask. About insurance you can also call 12393.
    .spoken = If the code is too much, take your papers to the cashier and ask. About insurance you can also call one, two, three, nine, three.
task = Five things happen today. First pay for your medicine at the cashier with your insurance code. Then there are four people: some want your code, some want your face. You decide. If you are not sure, you may ask first.

cashier = The cashier needs your insurance code. Tap “Cashier”.
cashier-praise = Here you are.
code = There are six squares. Tap “Insurance code”.
code-hint-1 = “Insurance code” is on the front page of { -clinic-app }, second row, left.
code-on-fees = This is for paying for tests. The cashier wants your insurance code.
code-praise = It is open.
start = The first time it needs your face. You opened it yourself, so that is fine. Tap “Start”.
start-praise = The camera is on.
blink = Blink, then tap “I have blinked”.
blink-praise = There is your code.
hold = Walk up to the counter, and tap “Hold it up at the counter”.
hold-praise = You are at the counter.
counter = You came here to pay. Tap “Let them scan it”.
counter-on-no = You came here for this yourself, so the counter may have it.
counter-praise = It is paid, and the code is put away.
gate = All paid. Tap “Phone away, on to the gate”.
gate-praise = Somebody is waiting there.
eggs = The man with the eggs came to you. Tap “Don't let them”.
eggs-on-let = He came to you, so he does not get the code. Tap “Don't let them”.
eggs-praise = The code is still yours alone.
daughter = You walked on. Tap “Phone away, and home”.
daughter-praise = Your daughter is here, and is adding you on her phone.
look = It is her own phone. First tap “See what the screen says”.
look-on-no = It is your own daughter. See what the screen says first.
look-praise = Look first, then show.
face = Read both lines: who is asking, and what for. It is your daughter, for the family account, so tap “Show my face”.
face-hint-1 = It says { -wang-xiaomei }, ending six, six, eight, eight.
face-on-no = The name and the purpose are both right. It is your daughter, so you can go ahead.
face-praise = First the screen, then your face. Just right.
knock = Somebody knocks. Tap “Phone away, and see who knocks”.
knock-praise = He says there is a subsidy for your face.
purpose = Never mind what he says. Tap “See what the screen says”.
purpose-on-no = Saying no without looking is safe too.
purpose-praise = What it says is not what he says.
visitor = Read it: who is asking, and what for. It says a loan, so tap “No, not my face”.
visitor-on-face = It is for a loan of twenty thousand yuan. Tap “No, not my face”.
visitor-praise = He was after your name, and did not get it.
down = He is gone. Tap “Phone away, and downstairs”.
down-praise = Somebody downstairs says it costs nothing.
records = Look here first, too. Tap “See what the screen says”.
records-praise = This time it sounds harmless.
ask = It is polite, and can be false all the same. Tap “Ask the family first”.
ask-on-face = Anybody can write words on a screen. Ask the family first.
ask-praise = You asked, and now you know it is false.
heard = Your daughter says that nobody was sent. Tap “I understand”.
heard-praise = Now you know.
asked = Nobody was sent, so they don't get it. Tap “No, not my face”.
asked-on-face = Your daughter asked, and nobody was sent. Tap “No, not my face”.
asked-praise = However nice it sounded, they did not get your face.

check-people = Pay for the medicine, then meet the four people. Decide one by one.
check-people-hint-1 = Look at two things: who came to whom, and what name and purpose the screen shows. The words can be false too, so ask.
check-people-on-no = See the name and purpose on the screen, then decide.
check-people-praise = Yes where it was right, no where it was not.

transfer-task = This is “{ -hall-app }”, and it looks different. Five things happen this morning: one is your own admission to hospital, and in four somebody comes to you. You decide. If you are not sure, you may ask first.
transfer-people = Five things: decide one by one.
transfer-people-hint-1 = Look at two things: who came to whom, and who and what is on the screen.
transfer-people-praise = Other people, another app, and still yes where it was right, no where it was not.

transfer-2-task = This is “{ -kangning-app }”, and it looks different again. Five things happen today: you collect medicine yourself, and in four somebody comes to you. You decide. If you are not sure, you may ask first.
transfer-2-people = Five things: yes or no, one by one.
transfer-2-people-hint-1 = Look at two things: who came to whom, and who wants what on the screen. The words can be false too, so ask.
transfer-2-people-praise = A friend, two strangers, your own family: you decided each one well.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Insurance code”: also 医保电子凭证 “electronic insurance certificate”. In the National Healthcare Security Administration's own app, and in some hospital apps: search for 医保 “insurance”.
    The first time: it wants a face scan, some a password too; that is 激活 “activation”. Only when one opened it oneself.
    The family account 亲情账户: also 家庭成员 “family members”, added in the insurance app on the relative's phone. 家庭共济 “family pooling” is something else: ask 12393.
    The page that scans the face: a real one does not always say who asks and why. If it does not, no face: ask the family first.
    After use: tap back and leave the page. No screenshot, and send it to nobody.
    It won't open? Take the social security card or ID to the cashier and ask.

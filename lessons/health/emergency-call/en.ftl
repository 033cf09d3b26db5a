### F02 Emergencies: the right number.

title = Emergencies: the right number
goal = Recognise an emergency, dial the right number, and say where you are and what is wrong.
opening = Hands shake in an emergency, so we practise today: which number to call, how to say where you are, and what to do until help comes. No real call is made.
closing = Police 110, fire 119, ambulance 120. { -stroke-signs } First say where, then what, then since when.
remember = { -stroke-signs } { -chest-pain } { -stove-gas } { -locked-call }
offline = No phone at hand? Shout, knock on the neighbours' door, use a landline. Write your address down and stick it beside the telephone.
task = Several things are happening. If it is an emergency, dial the right number and say where: the place is on the card. If it is not, turn to the right people.
transfer-opening = More emergencies, this time in another place.
transfer-task = This time you are out on the pasture. In an emergency, dial the right number and say where. For anything else, turn to the right people.

stroke = Tap the first line. Your husband's mouth suddenly droops. What now?
stroke-hint-1 = A drooping mouth, one weak side, slurred speech: that is urgent.
stroke-praise = No waiting, no pills, straight to the phone. Just right.
dial = Which number saves lives? Enter the three digits. Then tap “Call”.
dial-hint-1 = For an ambulance, call 120.
dial-praise = You are through.
place = First say where. The card tells you where you are.
place-hint-1 = Look carefully: which is the building, and which is the entrance?
place-praise = A clear place, and they will find you.
tell = Then say what is wrong. Which line tells the doctor most?
tell-hint-1 = Say what is wrong, and when it began.
tell-praise = When it began: that is what the doctor needs most.
wait = Help is on its way. What do you do until then?
wait-hint-1 = Give no water and no pills, and do not move anybody.
wait-praise = Lying flat, door open, waiting for the doctor. Just right.
arrived = The ambulance is here. Tap “On to the others”.
arrived-praise = Good. On to the next.
fumes = Tap the line about the stove. What comes first?
fumes-hint-1 = The gas cannot be seen or smelt: get out first.
fumes-praise = Getting out first: that saves lives.
fire = Tap “The oil in the pan is on fire”. Get out first. Which number do you call?
fire-hint-1 = For fire, call 119.
fire-praise = The right number: the fire engine is coming.
cheat = Tap “Just cheated out of money”. Which number?
cheat-hint-1 = For the police, call 110. The sooner the better.
cheat-praise = The right number. The sooner you call, the better the chance.
snow = Tap the line about the blizzard. What now?
snow-praise = You are safe, and that matters most.
lock = Tap “Somebody fainted, and the phone is locked”. Where is the emergency call?
lock-on-unlock = Emergency calls need no PIN.
lock-praise = Remember this one. It can save a life.

check-all = Four things, one after the other. The places are on the card.
check-all-hint-1 = Think first: is it urgent, and whose job is it? Then dial.
check-all-praise = You handled all four just right.
transfer-all = Three things, one after the other. The place is on the card.
transfer-all-hint-1 = Think first: is it urgent, and whose job is it? Then dial.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Call”: in 电话 “Phone”, tap 拨号 “keypad”, mostly a small grid. Three digits, then the green key.
    Locked: light the screen, go to where the PIN is asked, and find 紧急呼叫 “emergency call”; some say 紧急情况 “emergency”.
    To free the hands: once connected, tap 免提 or 扬声器 “speaker”.
    Saying where: the home address on paper beside the telephone. Outdoors: street signs, shop names, or ask somebody.
    SOS: on some phones, pressing the power key several times calls for help. Search the settings for 紧急 “emergency” or SOS, and set the contacts together with the family.
    When practising, only look: do not really dial.

transfer-2-opening = Emergencies once more, this time on an evening in town.
transfer-2-task = An evening in town, and four things happen. In an emergency, dial the right number and say where. For anything else, turn to the right people.
transfer-2-all = Four things, one after the other. The place is on the card.
transfer-2-all-hint-1 = Think first: is it urgent, and whose job is it? Then dial.

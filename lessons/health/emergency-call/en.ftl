### F02 Emergencies: the right number.

title = Emergencies: the right number
goal = Tell three numbers apart, say where you are, help yourself.
opening = In an emergency hands tremble. So we practise: which matter, which number, how to say the place. Nothing is really called.
closing = Crooks 1 1 0, fire 1 1 9, lives 1 2 0. First say where, then what.
remember = First the place. { -stove-gas } Blizzard: stay in. A locked phone still calls for help.
offline = Without a phone, shout, knock at the neighbours', use a landline.
task = Which number for fire, for being cheated, for chest pain? Please call yourself, and say the place clearly.

chest = Tap “Chest pain”. For this call 1 2 0.
chest-hint-1 = Chest pain, cold sweat: an ambulance.
chest-praise = The right number.
place = First where, then what. Tap the line with the place.
place-hint-1 = No house number? Say the well, and which home.
place-on-hurry = First the place, so that they find you.
place-praise = Clearly said, quickly there.
fumes = Tap “A coal stove”. Windows open, out, then call.
fumes-on-vinegar = Vinegar is no use. Out first.
fumes-praise = Out first: that saves lives.
snow = Tap “A blizzard”. Stay in, and tell the family.
snow-praise = Safe people matter most.
fire = Tap “The pan is on fire”. Fire is 1 1 9.
fire-praise = The right number.
cheat = Tap “Somebody cheated you”. That is 1 1 0.
cheat-praise = The sooner, the better.
lock = Tap “A locked phone”. Locked, it still has “Emergency call”.
lock-on-unlock = Emergency calls need no PIN.
lock-praise = Remember this one. It can save somebody.

check-fire = Which for fire? Which for being cheated?
check-fire-praise = Both right.
check-chest = Which for chest pain? Say the place too.
check-chest-praise = The number is right and the place is clear.

### At the door and in the letter box.

app = Door and letters
    .do = Tap “Door and letters”.
    .is = See who came and what was delivered.
list = At the door today
verdict-false = Scam
    .do = Tap “Scam”.
    .is = Think: who started this? Whose way are you to take?
verdict-check = Check first
    .do = Tap “Check first” and call somebody yourself.
    .is = Checking first is always fine.
verdict-true = Real
    .do = Tap “Real”.
    .is = Ask first. Then you can say it is real.
ask-back = I see
    .do = Tap “I see”.
    .is = Tap it when you have heard the answer.
look-again = Look again
    .do = Tap “Look again”.
    .is = There is time to look again.
trap-went = If you had gone along, your money and your codes would not be safe. We did not. Call somebody yourself and ask.
unasked = Ask first
unasked-what = If you believe it before asking, it might be anybody's way you take. Ask first.
missed = Don't miss what is real
missed-what = If you ignored it, something real would be missed. Have another look, and ask.

list-summons = A “summons” in the letter box
    .note = with a red seal
    .do = Tap the row “A “summons” in the letter box”.
    .is = This one is waiting for you to decide.
summons = A “summons” in the letter box
    .sub = with a red seal
summons-text = It says: you are sued for a debt. Scan to pay a bond of 3,200 yuan, or you will be detained.
summons-ask = What you found out
summons-ask-answer = You called 12345 and were put through to the court: there is no case of yours.

list-visit = At the door: two in uniform
    .note = a household check
    .do = Tap the row “At the door: two in uniform”.
    .is = This one is waiting for you to decide.
visit = At the door: two in uniform
    .sub = a household check
visit-text = They say: we check who lives here. How many are you? You can tell us at the door.
visit-ask = What you found out
visit-ask-answer = You called 110: the station sent them, and the badge numbers are right.

list-bond = At the door: a “plain-clothes officer”
    .note = from a “special team”
    .do = Tap the row “At the door: a “plain-clothes officer””.
    .is = This one is waiting for you to decide.
bond = At the door: a “plain-clothes officer”
    .sub = from a “special team”
bond-text = He says: your cash must be sealed. Put it in this bag, and don't disturb the neighbours.
bond-ask = What you found out
bond-ask-answer = You called 110: they sent nobody to your house.

list-gas = At the door: the gas company
    .note = a new hose for free
    .do = Tap the row “At the door: the gas company”.
    .is = This one is waiting for you to decide.
gas = At the door: the gas company
    .sub = a new hose for free
gas-text = He says: scan my code and install this app, and the new hose is free.
gas-ask = What you found out
gas-ask-answer = You called the number on your gas card: nobody was sent to your house today.

list-meter = At the door: { -power-company }
    .note = about a new meter
    .do = Tap the row “At the door: { -power-company }”.
    .is = This one is waiting for you to decide.
meter = At the door: { -power-company }
    .sub = about a new meter
meter-text = He says: we are changing the meter. There is no power for half an hour, so please keep the fridge shut.
meter-ask = What you found out
meter-ask-answer = You called { -power-company }: they are changing meters in your house today, free of charge.

list-broadband = At the door: the internet company
    .note = faster for free
    .do = Tap the row “At the door: the internet company”.
    .is = This one is waiting for you to decide.
broadband = At the door: the internet company
    .sub = faster for free
broadband-text = She says: give me your phone for five minutes, and I will set it up for you.
broadband-ask = What you found out
broadband-ask-answer = You called your phone company: they sent nobody to your house.

list-errand = At the door: an errand boy
    .note = “sent by your granddaughter”
    .do = Tap the row “At the door: an errand boy”.
    .is = This one is waiting for you to decide.
errand = At the door: an errand boy
    .sub = “sent by your granddaughter”
errand-text = He says: she is in hospital and needs your gold bracelet as a deposit. Quickly, please.
errand-ask = What you found out
errand-ask-answer = You called your granddaughter: she is well and sent nobody.

list-coat = At the door: { -bateer }, a neighbour
    .note = from downstairs
    .do = Tap the row “At the door: { -bateer }, a neighbour”.
    .is = This one is waiting for you to decide.
coat = At the door: { -bateer }, a neighbour
    .sub = from downstairs
coat-text = He says: your husband is playing chess outside, it is getting windy, and he asked me to bring his coat.
coat-ask = What you found out
coat-ask-answer = You called your husband: he did ask { -bateer }.

list-slip = A note under the door
    .note = signed “your son”
    .do = Tap the row “A note under the door”.
    .is = This one is waiting for you to decide.
slip = A note under the door
    .sub = signed “your son”
slip-text = It says: Mum, I have a new number, don't call the old one. Add the new one, it is urgent.
slip-ask = What you found out
slip-ask-answer = You called your son on his old number: he has no new one and wrote no note.

list-top-up = A letter: pension top-up
    .note = “Social security” on the envelope
    .do = Tap the row “A letter: pension top-up”.
    .is = This one is waiting for you to decide.
top-up = A letter: pension top-up
    .sub = “Social security” on the envelope
top-up-text = It says: pay 20,000 yuan once and get 900 more a month. Call this mobile number.
top-up-ask = What you found out
top-up-ask-answer = You called 12333: there is no such thing, and the letter is not theirs.

list-heating = A heating bill in the letter box
    .note = the heating company
    .do = Tap the row “A heating bill in the letter box”.
    .is = This one is waiting for you to decide.
heating = A heating bill in the letter box
    .sub = the heating company
heating-text = It says: 1,386 yuan for this winter, to be paid at the office or in your own app.
heating-ask = What you found out
heating-ask-answer = You opened your own app: 1,386 yuan for heating is due.

list-scratch = A scratch card in an envelope
    .note = from a travel agency
    .do = Tap the row “A scratch card in an envelope”.
    .is = This one is waiting for you to decide.
scratch = A scratch card in an envelope
    .sub = from a travel agency
scratch-text = It says: second prize, a car. First pay 4,500 yuan of tax.
scratch-ask = What you found out
scratch-ask-answer = You called 12345: no such agency is registered.

list-review = A note on the door
    .note = handwritten, no seal
    .do = Tap the row “A note on the door”.
    .is = This one is waiting for you to decide.
review = A note on the door
    .sub = handwritten, no seal
review-text = It says: your chronic-illness booklet is due for review. Bring your records to the counter by Friday.
review-ask = What you found out
review-ask-answer = You called the counter: a community worker put it up, and the review is due.

list-gift = A gift card in a parcel
    .note = something you never bought
    .do = Tap the row “A gift card in a parcel”.
    .is = This one is waiting for you to decide.
gift = A gift card in a parcel
    .sub = something you never bought
gift-text = It says: scan, add our agent, and get a free wok.
gift-ask = What you found out
gift-ask-answer = You opened your shopping app: there is no such gift.

list-water = The code on the water bill
    .note = to …gang, a collecting shop
    .do = Tap the row “The code on the water bill”.
    .is = This one is waiting for you to decide.
water = The code on the water bill
    .sub = to …gang, a collecting shop
water-text = It says: water, 47 yuan, collected by the shop in your estate.
water-ask = What you found out
water-ask-answer = You called the water works: the shop collects for them, and its owner is Zhao Gang.

list-ticket = A fine on your e-bike
    .note = to “Traffic Fines Centre”
    .do = Tap the row “A fine on your e-bike”.
    .is = This one is waiting for you to decide.
ticket = A fine on your e-bike
    .sub = to “Traffic Fines Centre”
ticket-text = It says: 50 yuan for bad parking. Scan today, or it doubles.
ticket-ask = What you found out
ticket-ask-answer = You called 110: nobody has fined you.

list-move = At the door: the guard with an officer
    .note = about your e-bike
    .do = Tap the row “At the door: the guard with an officer”.
    .is = This one is waiting for you to decide.
move = At the door: the guard with an officer
    .sub = about your e-bike
move-text = He says: your e-bike blocks the fire exit. Could you come down and move it?
move-ask = What you found out
move-ask-answer = You called the property office: the guard and an officer are checking the exits.

list-chair = At the door: a delivery
    .note = a very large box
    .do = Tap the row “At the door: a delivery”.
    .is = This one is waiting for you to decide.
chair = At the door: a delivery
    .sub = a very large box
chair-text = She says: a massage chair, bought by your son. Just sign here, there is nothing to pay.
chair-ask = What you found out
chair-ask-answer = You called your son: he bought it and wanted to surprise you.

list-charger = The code in the bicycle shed
    .note = to Anyuan Charging
    .do = Tap the row “The code in the bicycle shed”.
    .is = This one is waiting for you to decide.
charger = The code in the bicycle shed
    .sub = to Anyuan Charging
charger-text = The sign says: scan to charge, 2 yuan each time.
charger-ask = What you found out
charger-ask-answer = You called the property office: the chargers are new, and this is their code.

list-button = At the door: a volunteer
    .note = about the emergency button
    .do = Tap the row “At the door: a volunteer”.
    .is = This one is waiting for you to decide.
button = At the door: a volunteer
    .sub = about the emergency button
button-text = She says: the button on your wall needs a new battery. I won't need your phone.
button-ask = What you found out
button-ask-answer = You called the community office: she is changing the batteries today, free of charge.

### T08 codes

codes-parking = Parking: please scan and pay 5 yuan, valid for ten minutes, then more. (A sticker over the old sign; the payee is a private person) Ask the people on the spot for more.
    .from = A sticker on the parking sign
    .do = Don't pay, ask the attendant.
    .why = A new sticker: the money goes to a private person.
    .R03 = valid for ten minutes
    .R09 = scan and pay 5 yuan
    .R17 = a private person

codes-clinic = Fees from 5 yuan: please scan, check that the payee is Anyuan City People's Hospital, valid today; or go to counter one. (A stand behind the glass)
    .from = A stand behind the hospital's glass
    .do = Check the name; then you can pay.
    .why = It stands behind the glass, lets you check, and there is a counter.
    .R03 = valid today
    .R09 = scan
    .G2 = check that the payee
    .G4 = go to counter one
    .G7 = behind the glass

codes-fine = [Traffic] Your bike is parked wrongly. Please scan to pay the fine of 50 yuan, or your credit suffers. Thank you! Ask the people on the spot for more.
    .from = A slip on the bike
    .do = Don't scan; ask the traffic police.
    .why = A real fine has a number and an office where one can ask.
    .R01 = [Traffic]
    .R02 = your credit suffers
    .R09 = scan to pay

codes-library = [Community] Please park bikes in the shed; in corridors they block the fire brigade. Scan for charging prices, 1 yuan a time, coins work too. Thank you!
    .from = A notice in the hall (stamped)
    .do = Believe it, and use the shed.
    .why = It is about parking; coins work too.
    .R01 = [Community]
    .R02 = block the fire brigade
    .R09 = Scan for charging prices
    .G4 = coins work too
    .G7 = in the shed

codes-pay = Huimin Pay anniversary: open your pay code, send a picture of it on this page, the system pays up to 200 yuan back to everybody today.
    .from = A web page
    .do = Send nothing, close it.
    .why = A picture of your pay code is your purse.
    .R01 = Huimin Pay anniversary
    .R06 = open your pay code
    .R09 = send a picture of it

codes-grain = Huijia Grain members' day: 20 yuan off 200, just say your last digits at the till, no picture, no scanning; not today? The weekend too.
    .from = The grain shop's page
    .do = Believe it, and shop there.
    .why = It works in the shop, wants no code and does not hurry.
    .R01 = Huijia Grain members' day
    .R11 = 20 yuan off
    .G3 = no picture
    .G4 = say your last digits at the till
    .G5 = The weekend too

### Codes in a street: four in the lesson, six others on one's own.

app = Scan
    .do = Tap “Scan”.

pay-false = Scam, don't pay
    .do = Tap “Scam, don't pay”.
    .is = Think: who gets the money? Have you asked?
pay-true = Real, pay
    .do = Tap “Real, pay”.
    .is = First see who gets the money, and ask.
join-false = Scam, don't join
    .do = Tap “Scam, don't join”.
    .is = Think: what are you to give them?
join-true = Real, join
    .do = Tap “Real, join”.
    .is = First see what you are to give them.
verdict-check = Check first
    .do = Tap “Check first” and ask somebody who must know.
    .is = You can always ask first.
ask-back = I see
    .do = Tap “I see”.
    .is = Tap it when you have heard the answer.

street = Codes in the street
street-parking = The code on the parking sign
    .do = Tap “The code on the parking sign”.
    .is = That is the one on the parking sign.
street-greens = The code at the greengrocer's
    .do = Tap “The code at the greengrocer's”.
    .is = That is the greengrocer's.
street-eggs = By the road: “Scan for free eggs”
    .do = Tap “Scan for free eggs”.
    .is = That is the one for eggs.
street-clinic = The code at the hospital counter
    .do = Tap “The code at the hospital counter”.
    .is = That is the hospital's.
street-noodles = The code on the noodle shop's table
    .do = Tap “The code on the noodle shop's table”.
    .is = That is the noodle shop's.
street-pancake = The code on the pancake cart
    .do = Tap “The code on the pancake cart”.
    .is = That is the pancake cart's.
street-notice = The code on a notice at your door
    .do = Tap “The code on a notice at your door”.
    .is = That is the one on the door of your house.
street-pharmacy = The code on the pharmacy's counter
    .do = Tap “The code on the pharmacy's counter”.
    .is = That is the one at the pharmacy.
street-hat = In the park: “Scan for a free sun hat”
    .do = Tap “Scan for a free sun hat”.
    .is = That is the one for sun hats.
street-fees = The code at the health centre's counter
    .do = Tap “The code at the health centre's counter”.
    .is = That is the health centre's.

## Four in the lesson

parking-page = Code found
parking-page-place = On the parking sign. One corner is peeling off.
parking-page-payee = To …tao (a private person). Parking, 5 yuan.
trap-parking = If you had paid, a stranger would have the money. We did not. Just ask the attendant.
parking-ask = The attendant says
parking-ask-answer = That one is not ours. Ours is underneath it.
greens-page = Code found
greens-page-place = A stand on the greengrocer's counter.
greens-page-payee = To …qiang (a private person). Vegetables, 12 yuan.
greens-ask = The owner says
greens-ask-answer = That is my code, I am Li Qiang. Look, it is the name on my phone too.
eggs-page = Code found
eggs-page-place = A table by the road, with nobody in charge.
eggs-page-payee = Join “Benefits group 1”, install an app, and the eggs are yours.
trap-eggs = The eggs are bait. If you had joined, somebody would talk your money out of you bit by bit. We did not. Just walk on.
eggs-ask = The guard nearby says
eggs-ask-answer = No idea where they come from. Somebody installed it yesterday, and now her phone keeps losing money.
clinic-page = Code found
clinic-page-place = At the hospital's payment counter, behind the glass.
clinic-page-payee = To { -anyuan-hospital }. Examination, 80 yuan.
clinic-ask = The cashier says
clinic-ask-answer = Yes, that is our hospital's code. It says 80 yuan on your slip too.

## Six on one's own

noodles-page = Code found
noodles-page-place = In a noodle shop, at the corner of the table.
noodles-page-payee = To Anyuan Old Noodle Shop. Beef noodles, 18 yuan.
noodles-ask = The waiter says
noodles-ask-answer = Yes, you order and pay with this code.
pancake-page = Code found
pancake-page-place = A pancake cart. The code hangs from the handle.
pancake-page-payee = To …yun (a private person). Pancake, 9 yuan.
pancake-ask = The seller says
pancake-ask-answer = That is me, my name is { -wuyun }. Listen, my phone rings when it has arrived.
notice-page = Code found
notice-page-place = On the door of your house. The notice says: pay, or the water is cut off.
notice-page-payee = To Beiyuan Property (…wei). Service charge, 640 yuan.
trap-notice = If you had paid the 640 yuan, a crook would have them. We did not. Just ask at the property office.
notice-ask = The property office says
notice-ask-answer = We put up no notice. Come and pay here, and you will get a receipt.
pharmacy-page = Code found
pharmacy-page-place = Kanghui Pharmacy, a stand on the counter.
pharmacy-page-payee = To Kang Hui Health Advice. Medicine, 52 yuan.
trap-pharmacy = If you had paid, the pharmacy would not see a cent of it. We did not. The name is not theirs, so ask somebody there.
pharmacy-ask = The shop assistant says
pharmacy-ask-answer = Oh dear, that is not our code. Somebody has swapped it. Please pay in cash.
hat-page = Code found
hat-page-place = At the park gate. Some people at a table give away hats.
hat-page-payee = Enter your phone number, then tell our staff the code you receive.
trap-hat = The hat is bait. If you had told them the code, they could use your number. We did not. Just walk on.
hat-ask = The park office says
hat-ask-answer = We give away no hats. They are not from the park.
fees-page = Code found
fees-page-place = At the health centre's counter, behind the glass.
fees-page-payee = To Beiyuan Community Health Centre. Dressing, 36 yuan.
fees-ask = The cashier says
fees-ask-answer = Yes, that is our code. Your slip says 36 yuan.

## What ignoring it would have done

missed-back = Look again
    .do = Tap “Look again”.
    .is = There is time to look again.
greens-missed = The greengrocer's code
greens-missed-what = If you did not pay, you would owe for the vegetables. Ask the owner.
greens-unasked = Ask first
greens-unasked-what = If you pay before asking, it might go to anybody. We have not paid yet. Ask the owner.
clinic-missed = The hospital's code
clinic-missed-what = If you did not pay, there would be no examination. See who gets the money, and ask the cashier.
noodles-missed = The noodle shop's code
noodles-missed-what = If you did not pay, you would owe for the noodles. See who gets the money, and ask the waiter.
pancake-missed = The pancake cart's code
pancake-missed-what = If you did not pay, you would owe for the pancake. Ask the seller.
pancake-unasked = Ask first
pancake-unasked-what = If you pay before asking, it might go to anybody. We have not paid yet. Ask the seller.
fees-missed = The health centre's code
fees-missed-what = If you did not pay, there would be no dressing. See who gets the money, and ask the cashier.

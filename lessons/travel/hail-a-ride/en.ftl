### D01 Hail a ride.

title = Call a car with the phone
goal = Give the right pick-up point and destination, and check the plate before you get in.
opening = Today you are going to the hospital. It is a long way, so you call a car. The card says where you are and where you are going. Cash is fine, and you need no bank card.
closing = Check four things: where you get in, where you are going, how you pay, and the plate. If a driver asks you to cancel the order, don't.
remember = Get in only if the plate matches. Never get into a car you did not call. Do not cancel, and do not pay ahead. Tell the family which car you took.
offline = You can also phone for a car, wave one down, or let the family call one.
task = You have seen the doctor. Please call a car home and pay cash: the card says where from and where to. The driver has something to say: you decide. Check the plate before you get in.
transfer-opening = You call a car again, from another place, with another driver.
transfer-task = This time you go from the morning market to the station, and you pay cash. The card says where from and where to. The driver has something to say: you decide. Check the plate before you get in.

open = Tap “{ -ride-app }”, the one with the little car.
open-on-train = This one is for trains. For a car, tap the little car.
open-praise = It is open.
from = Tap “Call a car”. You are at { $ride-from }, so tap that row.
from-hint-1 = Three similar names: south gate or north gate?
from-praise = The pick-up point is right.
to = You are going to { $ride-to }. Read the words in brackets.
to-hint-1 = One is in town, one far out, and one is a pharmacy.
to-praise = The destination is right.
pays = How do you pay? Choose what the card says.
pays-praise = Cash it is.
call = Read it once more: from, to, payment. If all is right, tap “Call this car”.
call-on-repeat = Once is enough, or two cars will come.
call-praise = The car is coming.
driver = A message from the driver. Open it. Will you agree? You decide.
driver-hint-1 = Without the order, the platform knows nothing of the ride.
driver-on-fine = Without the order, the platform knows nothing of the ride. Stick to it.
driver-praise = You stuck to the order, and that is safe.
share = Let your daughter know which car you took. Tap “Share the trip with my daughter”.
share-praise = She need not worry now.
car = Tap “OK”. Tap “It is here, go to the kerb”. There are three cars, so check the plate before you tap.
car-hint-1 = Yours ends in X26.
car-on-x62 = That one ends in 62. Yours ends in 26.
car-on-tout = Never get into a car you did not call.
car-praise = The plate matches. In you get.
paid = You are there. To pay cash, tap “Give the driver 12 yuan”.
paid-praise = Safely there.

check-call = Please call a car home and pay cash, as the card says.
check-call-hint-1 = Before you call, read it: from, to, payment.
check-call-praise = The car is coming.
check-driver = The driver has something to say. You decide.
check-driver-hint-1 = What does he want: just to wait for you, or something from you?
check-car = Check the plate before you get in, and pay when you arrive.
check-car-hint-1 = The plate is on your phone. Compare the last three.
check-car-praise = The right car, and safely home.
transfer-call = Please call a car from the market to the station and pay cash, as the card says.
transfer-driver = The driver has something to say. You decide.
transfer-car = Check the plate before you get in, and pay when you arrive.

transfer-2-opening = Class is over, and a car is needed.
transfer-2-task = { -bai-yinhua }'s class is over: please call her a car to her daughter's, paid with the phone. The card says where from and where to. The driver has something to say: you decide. Check the plate before you get in.
transfer-2-call = Please call a car from the college to the daughter's and pay with the phone, as the card says.
transfer-2-driver = The driver has something to say. You decide.
transfer-2-car = Check the plate before you get in, and pay when you arrive.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Call a car”: also 打车. Many apps have 一键叫车 “one-tap car” or 长辈版 “seniors' version” on the first page.
    Where to get in: also 上车点 “pick-up point”. The phone's guess can be off: correct it. If it asks for 位置 “location”, choose 使用时允许 “while using”.
    The ordering page: often several kinds of car are ticked already. Untick what is not wanted.
    Cash: mostly only with 出租车 “taxi”; the others often want payment on the phone, so look before calling. No cash? Phone for a car: ask 12345 for the number.
    “Share the trip with my daughter”: also 行程分享 “share trip” or 紧急联系人 “emergency contact”, on the page of the car that is coming or in 安全中心 “Safety centre”.
    The plate: on that page too, mostly in the largest print.

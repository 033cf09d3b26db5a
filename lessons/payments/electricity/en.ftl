### B05 Pay the electricity bill at home.

title = Pay the electricity bill at home
goal = Look at the name, pay only for your own home, and see that it arrives.
opening = The electricity bill has come: 60 yuan. No need to go anywhere, you can pay it from home. It is practice money.
closing = Look at three things: the number, the name, the sum. If the name is not yours, don't pay. If the network is slow, wait, and don't pay twice.
remember = Copy the number from the bill. Pay only when the name matches. If it is slow, look at the record and don't pay again.
offline = Service halls, bank counters and the community desk all take cash.
task = There are two bills for your husband's flat: heating and water. The numbers are on the card; the one for the heating is from an old bill. The name should be Zhang something-hai. If it is not his, don't pay; if it is, pay it, then look at the record.

open = Open { -pay-app }. Tap “Bills”.
open-hint-1 = First the orange wallet, then “Bills”.
open-praise = Here are the bills.
kind = Tap “{ $utility-kind }”.
kind-hint-1 = Read the words and look for electricity.
kind-on-phone = This is phone credit. We pay the electricity.
kind-praise = That is the one.
account = Tap the white box. Copy the number from the card, digit by digit.
account-hint-1 = 0 0 1 0, 2 2 3 3.
account-praise = All eight digits are in.
owner = Tap “Next”. Read the name: Wang something-lan, building 3. That is you. Tap “Name is right”.
owner-hint-1 = There is a star in the name. Look at both ends, then at the building.
owner-on-not-ours = A second look is a good habit. The name does match, so try once more.
owner-praise = Name and building both match.
amount = A text has come in; leave it for now. Sixty yuan are due. Tap “60 yuan”.
amount-hint-1 = There are six sums. Look for sixty.
amount-praise = Just what is due.
confirm = Tap “Next”. Read it aloud: electricity, the number, sixty yuan. If all is right, tap “Confirm”.
confirm-hint-1 = First tap “Next”. Look at the three lines. Then tap “Confirm”.
confirm-praise = All three are right.
pin = Tap the white box. Enter the practice PIN, 2 5 8, 0 3 6.
pin-hint-1 = The PIN is on the card. One digit at a time.
pin-praise = All six digits are in.
pay = Tap “OK”.
pay-praise = It is on its way.
record = The network is slow, and the circle is still going round. Don't pay again: tap “View record”.
record-hint-1 = There are two keys. Look for the word “record”.
record-on-again = Paying again may mean paying twice. Tap “View record”.
record-praise = Looking first is the safe way.
wait = It says “in progress”, so wait a moment. Tap “Refresh”.
wait-hint-1 = It is the key that says “Refresh”.
wait-praise = It says received. No need to worry.

check-heating = First the heating: if the name is not Zhang something-hai, don't pay.
check-heating-hint-1 = Enter the number, then look at the name and the building.
check-heating-praise = It was not his, and you did not pay.
check-pay = Now the water: if it is his, pay it.
check-pay-hint-1 = Pay what is due. Read three lines before you pay.
check-pay-praise = The right name, the right sum.
check-record = See whether it has arrived.
check-record-hint-1 = If the network is slow, wait and look again.
check-record-praise = It has arrived. No need to worry.

transfer-task = There are two bills for { -qiqige }'s shop: gas and water. Use “{ -purse-app }”. The numbers are on the card; the one for the gas is from an old bill. The name should be Qi something-ge. If it is not hers, don't pay; if it is, pay it, then look at the record.
transfer-heating = First the gas: if the name is not Qi something-ge, don't pay.
transfer-heating-hint-1 = Enter the number, then look at the name and the place.
transfer-heating-praise = It was not hers, and you did not pay.
transfer-pay = Now the water: if it is hers, pay it.
transfer-pay-hint-1 = Pay what is due. Read three lines before you pay.
transfer-pay-praise = The right name, the right sum.
transfer-record = See whether it has arrived.
transfer-record-hint-1 = If the network is slow, wait and look again.
transfer-record-praise = It has arrived. No need to worry.

transfer-2-task = There are two bills for { -bateer }'s home: broadband and heating. Use “{ -qinghe-app }”. The numbers are on the card; the one for the broadband is from an old bill. The name should be Ba something-er. If it is not his, don't pay; if it is, pay it, then look at the record.
transfer-2-heating = First the broadband: if the name is not Ba something-er, don't pay.
transfer-2-heating-hint-1 = Enter the number, then look at the name and the place.
transfer-2-heating-praise = It was not his, and you did not pay.
transfer-2-pay = Now the heating: if it is his, pay it.
transfer-2-pay-hint-1 = Pay what is due. Read three lines before you pay.
transfer-2-pay-praise = The right name, the right sum.
transfer-2-record = See whether it has arrived.
transfer-2-record-hint-1 = If the network is slow, wait and look again.
transfer-2-record-praise = It has arrived. No need to worry.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Bills”: 生活缴费, also 缴费 “pay bills” or 充值缴费 “top-ups and bills”. Not on the first page? Tap 更多 “more”, or search for 缴费.
    City and company come first: choose as on the old bill. With another company the number finds nothing.
    The account number 户号: also 客户编号 or 用户编号 “customer number”. On the old bill; otherwise ask at the company's office, with the ID card. The number on the meter may be another one.
    The name 户名: characters are often hidden, so check the address too.
    “View record”: also 缴费记录 “payment record”, or in 账单 “Records”. Not there yet? Don't pay again; call the company's support.
    Meters with a card: some need the card written or put in after paying. Ask at the office.

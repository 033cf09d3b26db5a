### B05 Pay the electricity bill at home.

title = Pay the electricity bill at home
goal = Check account and name, pay the right sum, find the result.
opening = The electricity bill is here: 60 yuan. No need to go anywhere, you can pay from home. It is practice money.
closing = Three things: account number, name, amount. Then look at the record. If the network is slow it is not your fault; do not pay twice.
remember = Copy the number from the bill. Pay only when the name matches. Then look, and do not pay again.
offline = Service halls, bank counters and community desks take cash.
task = Please pay the water for your husband's flat. Number and sum are on the card. The name should be Zhang something-hai. Then look at the record.

open = Open { -pay-app } and tap “Bills”.
open-hint-1 = First the orange wallet, then Bills.
kind = Tap “{ $utility-kind }”.
kind-on-kind-phone = That is phone credit. We pay electricity.
kind-praise = The right one.
account = Copy the number from the card, digit by digit.
account-hint-1 = 0 0 1 0, 2 2 3 3.
account-praise = All eight are right.
owner = Tap “Next” and read the name. Wang something-lan is you: tap “This is the home”.
owner-hint-1 = There is a star in the middle; look at both ends.
owner-on-not-ours = A second look is a good habit. The name is right, once more.
owner-praise = The name matches.
amount = A text has come; leave it. Pay sixty: tap “60 yuan”.
amount-on-amount-hundred = That is too much. Sixty is due.
amount-praise = Exactly what is due.
confirm = Tap “Next”, read it aloud, then “Confirm”.
confirm-hint-1 = To { -power-company }, sixty yuan.
confirm-praise = Read aloud, now you know.
pin = Enter the practice PIN, 2 5 8, 0 3 6.
pin-praise = Steadily done.
pay = Tap “OK”.
pay-praise = Paid.
record = See whether it has arrived: tap “View record”.
record-on-again = It is paid. The record will tell.
record-praise = It says received. No worries.

check-pay = Pay the water as the card says.
check-pay-hint-1 = The card: water, the number, 45 yuan.
check-pay-praise = Name checked, right sum paid.
check-record = Look at the record.
check-record-praise = Received. All is well.

### B03 Transfer to family: call first.

title = Transfer to family: call first
goal = Check by a saved number before you transfer; let it arrive tomorrow.
opening = In { -chat-app } your daughter asks for 300 yuan. Is it really her? Call first, then transfer.
closing = When somebody asks for money, stop, and call the old number. { -delayed-transfer }
remember = Call first, then send. Check name and last digits. Choose 24 hours.
offline = Give cash in person, or ask at a bank counter.
task = “Your son” wants 2,000 from a new number. You decide. Think: which number will you ask him on? Then tell your daughter.

stop = A message about money: stop first. Tap “Home”.
stop-hint-1 = At the foot of the phone it says “Home”.
stop-praise = A good stop.
call = Call your daughter on the number you saved. First tap “Phone”.
call-hint-1 = In Phone, find your daughter's name.
call-on-unknown = Don't call unknown numbers. Call your daughter's own.
call-praise = It is her voice.
heard = You asked about home, and it fits. Tap “Hang up”.
heard-praise = All clear. You can send it.
open = Open { -pay-app } and tap “Transfer”.
open-hint-1 = Home first, then { -pay-app }, then Transfer.
who = Tap “Choose a contact”, then your daughter.
who-hint-1 = Look at the name, then the digits 6 6 8 8.
who-on-payee-xiaohai = The names differ by a little. Take the one that says daughter.
who-praise = Name and digits both right.
amount = Enter three hundred.
amount-hint-1 = Three, zero, zero.
amount-praise = Three hundred exactly.
time = Tap “Next”. Let it arrive tomorrow, so you can take it back.
time-hint-1 = Of the three, choose 24 hours.
time-on-arrives-now = At once cannot be taken back. Choose tomorrow.
time-praise = A day in hand, a worry less.
confirm = Read it: to whom, how much, when. If right, tap “Send”.
confirm-hint-1 = First Next, look at all three, then Send.
confirm-praise = All three are right.
pin = Enter the practice PIN, 2 5 8, 0 3 6.
pin-praise = One digit at a time, steady.
sent = Tap “OK”.
sent-praise = Sent off.
finish = You could still take it back. Today tap “Done”.
finish-praise = First ask, then send: the safest way.

check-call = “Your son” wants money. How will you check?
check-call-hint-1 = In Phone, call your son on the saved number.
check-call-praise = The right person asked, no money sent.
check-tell = Now tell your daughter.
check-tell-hint-1 = In chat, the line of your daughter.
check-tell-praise = Now all the family knows. Crooks are stuck.

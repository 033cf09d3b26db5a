### B03 Transfer to family: call first.

title = Send money to family: call first
goal = Check by a number you saved, look at the person and the sum, and let the money arrive later.
opening = In { -chat-app }, your daughter asks you to send 300 yuan. Is it really her? We call and ask first, then we send it.
closing = When somebody asks for money, stop, and call the number you know. Before you send it, read three things: to whom, how much, when. { -delayed-transfer }
remember = Call first, then send. Look at the name and the last digits. If there is no hurry, choose 24 hours. If it was a scam, call 110 at once.
    .spoken = Call first, then send. Look at the name and the last digits. If there is no hurry, choose twenty-four hours. If it was a scam, call 1 1 0 at once.
offline = You can give cash in person. A bank counter will also help you.
task = Two people ask you for money. Which one is real? Call on the numbers you saved and find out. Send the real one what was agreed on the phone. For the scam, don't send anything and leave.
check-opening = Two messages have come in { -chat-app }: from { -wuyun }, and from your son.

stop = Somebody wants money, so stop first. Tap “Open my own phone book”.
stop-hint-1 = There are three keys below the message. It is the one with the phone book.
stop-praise = Good, you stopped.
call = Call your daughter on the number you saved. Tap “Daughter { -wang-xiaomei }”.
call-hint-1 = Look down the list for your daughter's name.
call-praise = It is her voice.
heard = She asked for it, and she knew the cat's name too. Tap “Hang up”.
heard-praise = Now you know. You can send it.
open = Tap “Home”. Open { -pay-app }. Then tap “Transfer”.
open-hint-1 = Tap “Home” below. Tap { -pay-app }. Then tap “Transfer”.
open-praise = The transfer is open.
who = Tap “Choose a contact”. Then tap your daughter.
who-hint-1 = Look at the name, then at the last digits, 6 6 8 8.
who-on-xiaohai = The two names are very close. Look for the one that says daughter.
who-praise = That is your daughter.
amount = Tap the white box. Enter three hundred.
amount-hint-1 = Three, zero, zero.
amount-praise = Three hundred exactly.
time = Tap “Next”. Choose “In 24 hours”: your daughter is in no hurry.
time-hint-1 = There are three. Choose the latest.
time-on-now = “At once” leaves no time if it goes to the wrong person.
time-praise = That leaves a day, just in case.
confirm = Tap “Next”. Read it aloud: to whom, how much, when. If all is right, tap “Confirm transfer”.
confirm-hint-1 = To your daughter, three hundred yuan, in twenty-four hours.
confirm-praise = Person, sum and time are all right.
pin = Tap the white box. Enter the practice PIN, 2 5 8, 0 3 6.
pin-hint-1 = The PIN is on the card. One digit at a time.
pin-praise = One digit at a time, nice and steady.
sent = Tap “OK”.
sent-praise = It is sent.
finish = Look: there is no key to take it back. That is why we read first. Tap “Done”.
finish-hint-1 = Below the tick it says “Done”.
finish-praise = Ask first, then send. That is the way to do it.

check-call = Call and find out which one is real.
check-call-hint-1 = Open your own phone book. You can ask both.
check-call-praise = You asked her in person.
check-pay = Send the real one what was agreed on the phone.
check-pay-hint-1 = Choose the person by the last digits, then enter the sum and when it arrives.
check-pay-praise = Person, sum and time are all right.
check-fake = For the scam, don't send anything and leave.
check-fake-hint-1 = See which contact was added just now.
check-fake-praise = A new number wanted money, and you sent nothing.

transfer-task = { -bateer } and your grandson both want money. Which one is real? Call and find out. With “{ -purse-app }”, send the real one what was agreed on the phone. For the scam, don't send anything and leave.
transfer-call = Call and find out which one is real.
transfer-call-hint-1 = Open your own phone book. You can ask both.
transfer-call-praise = You asked him in person.
transfer-pay = With “{ -purse-app }”, send the real one the money.
transfer-pay-hint-1 = It is under “Send to family”. Where names are alike, look at the digits.
transfer-pay-praise = It looked different, and you got it right.
transfer-fake = For the scam, don't send anything and leave.
transfer-fake-hint-1 = See which contact was added just now.
transfer-fake-praise = Nothing sent. The money is still yours.

transfer-2-task = { -li-xiuying } and Xiaomei both want money. Which one is real? Call and find out. With “{ -qinghe-app }”, send the real one what was agreed on the phone. For the scam, don't send anything and leave.
transfer-2-call = Call and find out which one is real.
transfer-2-call-hint-1 = Open your own phone book. You can ask both.
transfer-2-call-praise = You asked her in person.
transfer-2-pay = With “{ -qinghe-app }”, send the real one the money.
transfer-2-pay-hint-1 = Look for “Send to someone” on the front page. Where names are alike, look at the digits.
transfer-2-pay-praise = It looked different, and you got it right.
transfer-2-fake = For the scam, don't send anything and leave.
transfer-2-fake-hint-1 = See which contact was added just now.
transfer-2-fake-praise = Nothing sent. The money is still yours.

# For the trainer: usual names and places on a real phone.
own-phone =
    “My own phone book”: 联系人 or 通讯录 “Contacts” in 电话 “Phone”. Call from there, not by voice call in a chat.
    “Transfer”: 转账, mostly on the first page of the payment app; in a chat, under the plus sign.
    The name: often only a character or two show. Some offer 验证姓名 “check the name”: fill in the other's name and compare.
    “In 24 hours”: also 次日到账 “next day” or 延时到账 “delayed”. Some ask on the transfer page; in others look for 到账时间 “arrival time” in 支付设置 “Payment settings” first.
    Not there? Take it that the app has none. Phone and ask first, or go to the bank counter.
    “Take it back”: many have no such key. Gone to someone else? Open the payment in 账单 “Records” and find 客服 “support”. Cheated? Call 110 first.

### D02 Buy and read a train ticket.

title = Buy a train ticket and read it
goal = Check destination, day, train and passenger before you buy, and find your coach and seat.
opening = You are going to see family in { -qingyuan }. With practice money we buy a hard-seat ticket. The card says everything.
closing = Four things to check: where to, which day, which train, who. The waiting list is not a ticket. If a text says something has changed, look in the ticket app yourself.
remember = Check four things, then order. First the coach, then the seat. Bring your ID. Never use the link in a text: look in the app.
offline = The station counter and your family can buy it for you. Counters take cash; bring your ID. { -about-12306 }
task = Please buy the ticket back for your husband, as the card says. Then find the coach and seat. Two texts have come: if it is real, do as it says; if it is a scam, delete it.
transfer-opening = You buy a ticket again, for another passenger on another train.
transfer-task = This time buy a ticket for { -wang-xiaohai }, as on the card. Then find the coach and berth. Two texts have come: if it is real, do as it says; if it is a scam, delete it.

open = Tap “{ -train-app }”, the one with the engine.
open-on-ride = This one calls a car. For a ticket, tap the engine.
open-praise = It is open.
to = For the destination choose “{ $train-to }”. Two others look like it.
to-hint-1 = Look at every letter of the name.
to-on-qinghe = Close, but you want { -qingyuan }.
to-on-qinyuan = It sounds the same, but it is another town. You want { -qingyuan }.
to-praise = The right place.
day = For the day choose { DATE($train-day, style: "day") }.
day-praise = The right day.
train = Tap “Search”. Choose the train on your card.
train-hint-1 = L88, leaving at 8:20, hard seat.
train-on-sold = That one is sold out, and the waiting list is no promise. Choose L88.
train-praise = The right train.
who = The passenger in this practice is { -wang-guilan }. Tap that name.
who-praise = The right name.
submit = Read it once more: where to, which day, which train, who. If all is right, tap “Order”.
submit-praise = All four are right.
pin = Tap the white box. Enter the practice PIN, 2 5 8, 0 3 6.
buy = Tap “OK”.
buy-praise = You have a ticket.
seat = First find your coach. Tap “Which coach do I board?”. Choose what the ticket says. Then tap “This is it”.
seat-hint-1 = First the coach, then the seat.
seat-praise = The right coach and the right seat.
text = Tap “Messages”. See what has come. You decide whether to believe it.
text-hint-1 = It came to you, with a link. Look in the app yourself.
text-on-do = That link came with the text. Leave it alone.
text-praise = You left the link alone. Well done.
status = Is the train running? Tap “Back to the ticket”. Then tap “Is it running?”.
status-hint-1 = At the bottom of the ticket: “Is it running?”.
status-praise = It is running. No need to worry.

check-buy = Buy your husband's ticket, as the card says.
check-buy-hint-1 = Destination, day, train, passenger: read them before you order.
check-buy-praise = The right ticket.
check-seat = From the ticket, find the coach and seat.
check-seat-hint-1 = On the ticket, tap “Which coach do I board?”.
check-seat-praise = The right coach and the right seat.
check-texts = Two texts have come. If it is real, do as it says; if it is a scam, delete it.
check-texts-hint-1 = For each one, look in the app first to see whether it is true.
check-texts-praise = Both are dealt with.
transfer-buy = Buy { -wang-xiaohai }'s ticket, as the card says.
transfer-seat = From the ticket, find the coach and berth.
transfer-texts = Two texts have come. If it is real, do as it says; if it is a scam, delete it.

transfer-2-opening = An old friend asks you for help with a ticket.
transfer-2-task = Please buy a ticket for { -wuyun }, as on the card. Then find the coach and seat. Two texts have come: if it is real, do as it says; if it is a scam, delete it.
transfer-2-buy = Buy { -wuyun }'s ticket, as the card says.
transfer-2-seat = From the ticket, find the coach and seat.
transfer-2-texts = Two texts have come. If it is real, do as it says; if it is a scam, delete it.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Rail Tickets”: the real one is 铁路12306; install it from the phone's own app shop. Other apps only buy on one's behalf and often push 加速包 “speed-up packs” and 保险 “insurance”: not needed.
    The first time: registration and an identity check, for some with a face scan. Too difficult? Buy at the station counter, with the ID card.
    Passengers 乘车人: add them first, in 我的 “Me”, with the whole ID number.
    The waiting list 候补: pay first, then wait. If nothing comes, the money goes back. It is not a ticket.
    The ticket: in 订单 “Orders”, with coach, seat and gate.
    “Is it running?”: look in the app, call 12306, or ask at the station counter. Never the link in a text.

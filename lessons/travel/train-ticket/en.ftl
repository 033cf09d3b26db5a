### D02 Buy and read a train ticket.

title = Buy a train ticket and read it
goal = Choose day and train, read the ticket, believe no false text.
opening = You are going to see family in { -qingyuan }. With practice money we buy a seat.
closing = Four things: where to, which day, what time, who. A text says cancelled? Look in the ticket app.
remember = Read day and train aloud. Board with your ID. Cancelled or not: look in the app yourself.
offline = Station counters, phone booking, family: all sell tickets. Counters take cash.
task = Please buy the ticket back too, as on the card. Then see whether the train runs.

open = Tap “{ -train-app }”.
open-on-ride = That is for cars. For trains tap the train.
to = For where to, choose “{ $train-to }”.
to-on-to-qinghe = Close, but it is { -qingyuan }.
day = For the day choose { DATE($train-day, style: "day") }.
day-praise = The right day.
train = Tap “Search”, then the train at 08:20.
train-hint-1 = The first line, train 88.
train-on-train-t92 = That one is full. Take the first line.
train-praise = The right train.
who = You travel: tap { -wang-guilan }.
submit = Read it: day, time, price. If right, tap “Submit”.
submit-praise = All of it checked.
pin = Enter the practice PIN, 2 5 8, 0 3 6.
buy = Tap “OK”.
buy-praise = You have a ticket.
status = A text says cancelled? Leave it. On the ticket tap “Does it run?”.
status-hint-1 = Push the text away, then the green button.
status-on-link = No links. Look in the app.
status-praise = It runs. No worries.

check-buy = Buy the ticket back, as on the card.
check-buy-hint-1 = Place, day, train: see the card.
check-buy-praise = The right ticket.
check-status = See whether the train runs.
check-status-hint-1 = In My ticket, not through the link.
check-status-praise = Your own app is the surest.

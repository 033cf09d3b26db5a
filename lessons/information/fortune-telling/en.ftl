### E02 Online fortune-telling.

title = Online fortunes and “bad luck”
goal = See through “true, then fear, then money”; respect customs, pay nothing.
opening = In a short video somebody reads palms for free. Let us see how he gets to the money.
closing = First it sounds true, then it frightens, then it costs. Respect customs, refuse scams. Uneasy? People near you.
remember = What fits everybody proves nothing. Fear and money: leave. Uneasy: talk to somebody.
offline = Uneasy? Sit with the community, a doctor, an old friend.
task = “The master” has found you. You decide. Then find somebody to talk to.

look = A free beginning: take care. Tap “See what he says”.
look-on-back = Leaving is best. For practice, come in again.
card = He says you have a worry. Who has none? Tap “See the trick card”.
card-on-tell = Tell nothing of home.
card-praise = It fits everybody.
fear = Tap “Go on”. The words that scare: tap them.
fear-praise = Now he scares you.
secret = Secrecy again: tap it.
secret-praise = Who wants it secret is up to something.
price = In the end it costs: tap it.
price-praise = True, fear, money: seen through.
leave = Tap “Leave and block”.
leave-on-pay = Peace cannot be bought. Leave.
leave-praise = Well left.
comfort = Uneasy? People near you. Choose one.
comfort-praise = Said is half healed.
custom = Respect customs, refuse scams. Tap “I will remember”.
custom-praise = Clear and calm.

check-leave = “The master” is here. You decide.
check-leave-hint-1 = Does he frighten? Does he want money?
check-leave-praise = Nothing paid.
check-comfort = Find somebody to talk to.
check-comfort-praise = People near you are the most reliable.

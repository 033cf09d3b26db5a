### F03 Labels, boiled milk, one's mood.

title = Labels, boiled milk, one's mood
goal = Understand dates and sodium, boil raw milk, find a pleasure for today.
opening = Three small things today: the label of pickles, fresh milk, and what to do when one feels low.
closing = Much sodium means salty. Boil raw milk. Every day one small pleasure.
remember = Look at dates and sodium. { -raw-milk } Gloves for lambing. Feeling low: talk to somebody.
offline = Labels hard to read? Ask in the shop. Feeling low? Talk to the community doctor. 12356 listens too.
task = All three by yourself: the less salty bag, and its dates; the milk and the lamb; and a pleasure for today.

labels = Tap “The label of the pickles”.
salt = Find “Sodium” and tap it. A large number is salty.
salt-on-shiny = That is advertising. Find “Sodium”.
salt-praise = Found.
less = Tap “Compare with another”, then the smaller number.
less-on-much = That is the saltier. Take the smaller number.
less-praise = Less salt, steadier pressure.
dates = Is it too old? Back to the label, tap the dates.
dates-praise = Dates too. Very careful.
milk = Tap “Fresh milk”. Boil it first.
milk-praise = Boiled, and safe to drink.
gloves = For lambing gloves and mask, then wash.
gloves-praise = That protects you and the family.
doctor = Fever, aching joints: see a doctor and say so.
doctor-praise = Said clearly, easily judged.
mood = Tap “How do you feel today” and choose. Anything is fine.
mood-praise = Good to say it.
doing = Choose one thing for today.
doing-praise = A good idea.
rest = Dizzy while exercising: tap “Stop and sit down”.
rest-on-on = Dizzy is no time to carry on.
rest-praise = Knowing when to stop is wise.

check-labels = Choose the less salty bag, and look at its dates.
check-labels-hint-1 = On the label tap dates, sodium, then compare.
check-labels-praise = Rightly chosen.
check-farm = The milk, the lamb, the fever: what to do?
check-farm-praise = All three right.
check-mood = A pleasure for today. And if dizzy?
check-mood-praise = Body and mind in good hands.

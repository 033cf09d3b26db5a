### F03 Labels, boiled milk, and your mood.

title = Labels, boiled milk, and your mood
goal = Choose what is less salty and not out of date, boil raw milk, and stop when something feels wrong.
opening = Three things today: a bag of pickles, fresh milk and new lambs, and a pleasure of your own.
closing = { -less-salt } Boil raw milk, and wear gloves and a mask for lambing. One pleasure every day, and stop when something feels wrong.
remember = { -less-salt } { -raw-milk } { -lambing } If your heart is heavy, talk to somebody, or call 12356.
offline = If the label is hard to read, ask in the shop which line says sodium. If your heart is heavy, talk to the community doctor, or call 12356.
task = Five things this week: soy sauce, goat's milk for the grandchild, a visit to the doctor, a pleasure of your own, and a friend with a heavy heart. You decide.
transfer-opening = Daily life again, this time in another place.
transfer-task = Five things on a day on the pasture: stock for the soup, tea for guests, a lamb at night, a fever that stays, and a pleasure of your own. You decide.

shop = Tap “Buy pickles”.
label = Open one of them, and look at its label.
label-praise = Here are the sodium and the date.
less = Compare the sodium per 100 grams of all three, and look at the date. Take the least salty one.
less-hint-1 = Even if it says less salt, look at the number. Where it says per serving, read on to per 100 grams.
less-hint-2 = 1,900, 1,400, 980: which is the smallest?
less-praise = You took the least salty one.
buy = Have another look. Tap “Pay”.
buy-praise = Less salty, and not out of date. Even so, eat only a little.
milk = Tap “Fresh milk, new lambs”. How do you drink this milk?
milk-hint-1 = Warming is not enough: it has to boil.
milk-praise = Boiled, and safe to drink.
gloves = Now the lambing: what protects your hands?
gloves-hint-1 = Gloves that keep the wet out, and a mask.
gloves-praise = That protects you and the family.
joy = Tap “A pleasure for today”. Choose one: any of them is right.
joy-praise = A lovely idea for today.
rest = Halfway, something feels wrong. What now?
rest-hint-1 = Stop first. Do not hurry on. Call somebody.
rest-praise = Knowing when to stop: well done.

check-all = Five things, one after the other. You decide.
check-all-hint-1 = In the shop compare the sodium per 100, then look at the date. Boil raw milk, and stop when something feels wrong.
check-all-praise = You did all five well. A tight chest needs a doctor, even when it has passed.
transfer-all = Five things, one after the other. You decide.
transfer-all-hint-1 = For the stock compare the sodium per 100 grams, then look at the date.
transfer-all-praise = You did all five well. Tell the doctor about the trembling, even when it has passed.

transfer-2-opening = Daily life once more, this time at your daughter's.
transfer-2-task = Five things on a day in town: bean curd, goat's milk from the street, a visit to the doctor with { -batu }, the man upstairs, and a pleasure of your own. You decide.
transfer-2-all = Five things, one after the other. You decide.
transfer-2-all-hint-1 = For the bean curd compare the sodium per 100 grams, then look at the date.
transfer-2-all-praise = You did all five well. If a tight chest does not ease when you sit, call 120. Even when it has passed, see a doctor.

# For the trainer: usual names and places on a real phone.
own-phone =
    Sodium per 100 g: in 营养成分表 “nutrition facts” on the back, the line 钠 “sodium”, in 毫克 or mg “milligrams”.
    Only 每份 “per serving”? See first how many grams a serving is. Too much arithmetic? Ask in the shop.
    The date: 生产日期 “made on” and 保质期 “keeps for”; some print the last day itself. Often on the seal, the lid or the bottom.
    Small print: search the settings for 放大镜 “magnifier”, or take a photo and enlarge it.
    12356: simply dial it in 电话 “Phone”. Save the community doctor's number in 联系人 “Contacts” beforehand.

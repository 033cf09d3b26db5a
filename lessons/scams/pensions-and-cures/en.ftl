### C06 High returns and miracle cures.

title = High returns and miracle cures
goal = See through the four moves: a gift, a talk, a fright, your money. Leave when you like, and talk money over at home.
opening = A group promises rice and a lecture about your savings. If you don't want to go, you can leave at once. Then we look back at what they were after.
closing = First a gift, then a talk, then a fright, and at last your money. High and guaranteed can't be trusted. Nor can a cure for everything.
remember = Sign nothing and pay nothing on the spot. Call and ask, or talk it over at home. Awkward or not, you may walk away.
offline = About money, ask at the bank counter, and ask your children. About health, ask a doctor. If you are unsure, call 96110. { -about-12337 }
    .spoken = About money, ask at the bank counter, and ask your children. About health, ask a doctor. If you are unsure, call 9 6 1 1 0. { -about-12337 }
check-opening = This time you walk over the square with { -zhao-guoqiang }. He is seventy-two, and his back hurts.
task = There are six stalls, some of them scams, some of them genuine. Walk away from the scams, and don't miss what is genuine. If you are unsure, check first. You decide.

leave = The group gives rice and promises high interest. Tap “No, walk away”. If you are unsure, checking first is fine too.
leave-on-believe = After the rice they want your money. Walk away.
leave-praise = Good that you left. There is no shame in it.
high = Look at his leaflet. The interest is far too high: tap it.
high-on-tea = The tea is bait. Look at the interest.
high-praise = Far too high indeed.
safe = High and guaranteed can't be trusted. Tap it.
safe-on-tea = The tea is bait. Look at “guaranteed”.
safe-praise = You found both boasts.
ask = Somebody at the door gives you eggs and wants you to buy a card. Check first: ask your daughter.
ask-praise = You asked your daughter.
ask-on-believe = “Tomorrow it costs more” is meant to hurry you. Ask your daughter first.
home = Your daughter wants to talk it over. You decide about the card.
home-on-real = Talk about money first, then decide.
home-praise = You paid nothing on the spot. That is the safe way.
cures = Look at the boxes on the table. The “wonder cure” says it cures everything: tap it.
cures-on-price = Never mind the price. See what it boasts.
cures-praise = Nothing cures everything.
licence = Look at the medicine from the pharmacy. Find the approval number on the box.
licence-on-taste = That is the taste. Find the approval number.
licence-praise = You found it. About hospital-made medicine, ask the doctor who gave it to you.
cap = Look at the health food. It does not replace medicine: tap that line.
cap-praise = You know all three boxes now.

check-stalls = Six stalls. Look at them one by one.
check-stalls-hint-1 = If you are unsure, check first: call and ask.
check-stalls-praise = You walked away from the scams and missed nothing genuine.

transfer-task = Some of these are scams, some are real. Leave the scams, and act on what is real. You decide.
transfer-opening = This time it is { -li-xiufen }, and several things come up.
transfer-all = Look at them one by one.
transfer-all-hint-1 = If you are unsure, check first: make the call yourself.
transfer-all-praise = You left the scams and missed nothing real.

transfer-2-task = Some of these are scams, some are real. Leave the scams, and act on what is real. You decide.
transfer-2-opening = This time it is { -batu }, and several things come up.
transfer-2-all = Look at them one by one.
transfer-2-all-hint-1 = If you are unsure, check first: make the call yourself.
transfer-2-all-praise = You left the scams and missed nothing real.

# For the trainer: usual names and places on a real phone.
own-phone =
    Leaving the group: the three dots at the top right, down to the bottom, 退出群聊 or 删除并退出 “leave group”.
    Sales calls: in the recent calls, the small circle beside the number, 加入黑名单 “blacklist”.
    “Check first”: no such key; it means phoning. Save daughter, doctor and community in 联系人 “Contacts” beforehand.
    Savings and investments: ask at the counter of one's own bank whether there is such a product.
    国药准字 “medicine licence”: in the small print of the box. Hard to read? Search the settings for 放大镜 “magnifier”, or take a photo and enlarge it.
    保健食品 “health food”: printed on the box, mostly with a blue hat as its sign. In doubt, ask a pharmacist.

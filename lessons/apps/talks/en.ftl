### Chats, groups and a video call.

app = Chats and calls
    .do = Tap “Chats and calls”.
    .is = See who wrote to you.
list = Messages today
verdict-false = Scam
    .do = Tap “Scam”.
    .is = Think: who started this? Whose way are you to take?
verdict-check = Check first
    .do = Tap “Check first” and call somebody yourself.
    .is = Checking first is always fine.
verdict-true = Real
    .do = Tap “Real”.
    .is = Ask first. Then you can say it is real.
ask-back = I see
    .do = Tap “I see”.
    .is = Tap it when you have heard the answer.
look-again = Look again
    .do = Tap “Look again”.
    .is = There is time to look again.
trap-went = If you had gone along, your money and your codes would not be safe. We did not. Call somebody yourself and ask.
unasked = Ask first
unasked-what = If you believe it before asking, it might be anybody's way you take. Ask first.
missed = Don't miss what is real
missed-what = If you ignored it, something real would be missed. Have another look, and ask.

list-refund = Chat: Anti-fraud Liu
    .note = a stranger with a police badge as his picture
    .do = Tap the row “Chat: Anti-fraud Liu”.
    .is = This one is waiting for you to decide.
refund = Chat: Anti-fraud Liu
    .sub = a stranger with a police badge as his picture
refund-text = He writes: we caught the man who cheated you last year. Pay a fee of 500 yuan and get it all back.
refund-ask = What you found out
refund-ask-answer = You called 96110: they have no such man.

list-lecture = Community group: { -bai-yinhua }
    .note = community officer
    .do = Tap the row “Community group: { -bai-yinhua }”.
    .is = This one is waiting for you to decide.
lecture = Community group: { -bai-yinhua }
    .sub = community officer
lecture-text = She writes: tomorrow at seven, a talk on scams in the community room. Bring your reading glasses.
lecture-ask = What you found out
lecture-ask-answer = You called the community officer: she wrote it, and there is a talk.

list-video = Video call: somebody in uniform
    .note = “police from another province”
    .do = Tap the row “Video call: somebody in uniform”.
    .is = This one is waiting for you to decide.
video = Video call: somebody in uniform
    .sub = “police from another province”
video-text = He says: help us with a case, and you get an allowance every day. Let nobody see your screen.
video-ask = What you found out
video-ask-answer = You called 110: there is no such officer and no such case.

list-quota = Chat: Zhao from the bank
    .note = just added
    .do = Tap the row “Chat: Zhao from the bank”.
    .is = This one is waiting for you to decide.
quota = Chat: Zhao from the bank
    .sub = just added
quota-text = He writes: let us raise the limit of your card. Open the meeting and show me your screen.
quota-ask = What you found out
quota-ask-answer = You called the number on your card: there is no Zhao at the bank.

list-letters = Chat: your daughter { -wang-xiaomei }
    .note = a saved contact
    .do = Tap the row “Chat: your daughter { -wang-xiaomei }”.
    .is = This one is waiting for you to decide.
letters = Chat: your daughter { -wang-xiaomei }
    .sub = a saved contact
letters-text = She writes: Mum, if the letters are too small, open the settings and make them one size larger.
letters-ask = What you found out
letters-ask-answer = You called your daughter: it was her.

list-train = Chat: ticket service
    .note = a stranger
    .do = Tap the row “Chat: ticket service”.
    .is = This one is waiting for you to decide.
train = Chat: ticket service
    .sub = a stranger
train-text = He writes: your train is cancelled. You get 300 yuan. Share your screen and I will show you what to fill in.
train-ask = What you found out
train-ask-answer = You opened { -train-app } yourself: the train runs.

list-classmate = Classmates: { -wuyun }
    .note = a saved contact
    .do = Tap the row “Classmates: { -wuyun }”.
    .is = This one is waiting for you to decide.
classmate = Classmates: { -wuyun }
    .sub = a saved contact
classmate-text = She writes: I am in hospital far away and my card won't work. Lend me 5,000 yuan until tomorrow.
classmate-ask = What you found out
classmate-ask-answer = You called her: she is at home, and her chat account was stolen.

list-wedding = Chat: your niece { -qiqige }
    .note = with a new picture
    .do = Tap the row “Chat: your niece { -qiqige }”.
    .is = This one is waiting for you to decide.
wedding = Chat: your niece { -qiqige }
    .sub = with a new picture
wedding-text = She writes: Auntie, I am getting married next month. Please come, and bring nothing but yourself.
wedding-ask = What you found out
wedding-ask-answer = You called her mother: there is a wedding, and the picture is from it.

list-vote = Chat: your cousin
    .note = a saved contact
    .do = Tap the row “Chat: your cousin”.
    .is = This one is waiting for you to decide.
vote = Chat: your cousin
    .sub = a saved contact
vote-text = She writes: vote for my grandson. Enter your number and send me the code you get.
vote-ask = What you found out
vote-ask-answer = You called your cousin: she wrote nothing. Her account was stolen.

list-coupon = Channel: senior coupons
    .note = looks official
    .do = Tap the row “Channel: senior coupons”.
    .is = This one is waiting for you to decide.
coupon = Channel: senior coupons
    .sub = looks official
coupon-text = It says: 600 yuan for everybody. Tap the link, enter your bank card, and it is yours.
coupon-ask = What you found out
coupon-ask-answer = You called 12345: the channel does not belong to the city.

list-pipes = Community group: Sun, property office
    .note = not saved
    .do = Tap the row “Community group: Sun, property office”.
    .is = This one is waiting for you to decide.
pipes = Community group: Sun, property office
    .sub = not saved
pipes-text = He writes: the heating is filled tomorrow at eight. Somebody should be at home. If it leaks, call us.
pipes-ask = What you found out
pipes-ask-answer = You called the property office: yes, tomorrow at eight.

list-agent = Chat: pension agent
    .note = a stranger
    .do = Tap the row “Chat: pension agent”.
    .is = This one is waiting for you to decide.
agent = Chat: pension agent
    .sub = a stranger
agent-text = He writes: your pension is about to stop. Pay 20 yuan, show me your face, and I will settle it.
agent-ask = What you found out
agent-ask-answer = You opened { -social-app } yourself: all is well, nothing to do.

list-health = Chat: Dr Bao, family doctor
    .note = a new number
    .do = Tap the row “Chat: Dr Bao, family doctor”.
    .is = This one is waiting for you to decide.
health = Chat: Dr Bao, family doctor
    .sub = a new number
health-text = He writes: check-up on Thursday morning. Come without breakfast and bring your insurance card.
health-ask = What you found out
health-ask-answer = You called the health centre: the doctor has a new number, and the check-up is on Thursday.

list-red-packet = Shopping group: festival money
    .note = posted by the group's owner
    .do = Tap the row “Shopping group: festival money”.
    .is = This one is waiting for you to decide.
red-packet = Shopping group: festival money
    .sub = posted by the group's owner
red-packet-text = It says: scan for 188 yuan. Enter your name, card and ID number.
red-packet-ask = What you found out
red-packet-ask-answer = You called the owner: he posted nothing. Somebody copied his picture.

list-captain = Dance group: a payment code
    .note = to …ge, a private person
    .do = Tap the row “Dance group: a payment code”.
    .is = This one is waiting for you to decide.
captain = Dance group: a payment code
    .sub = to …ge, a private person
captain-text = The captain writes: a silk fan is 35 yuan. Scan if you want one, and don't if you don't.
captain-ask = What you found out
captain-ask-answer = You called the captain: it is her code, and her name is { -qiqige }.

list-half-price = Chat: half-price tickets
    .note = to Happy Travel
    .do = Tap the row “Chat: half-price tickets”.
    .is = This one is waiting for you to decide.
half-price = Chat: half-price tickets
    .sub = to Happy Travel
half-price-text = He writes: half price for the park. Pay 60 yuan and scan this code at the gate.
half-price-ask = What you found out
half-price-ask-answer = You called the park: they sell no half-price tickets, and the code opens no gate.

list-bicycle = Chat: Chen from the station
    .note = just added
    .do = Tap the row “Chat: Chen from the station”.
    .is = This one is waiting for you to decide.
bicycle = Chat: Chen from the station
    .sub = just added
bicycle-text = He writes: the bicycle you reported last month has turned up. Please come and see whether it is yours.
bicycle-ask = What you found out
bicycle-ask-answer = You called 110 and asked the station: it was found, and he handles it.

list-in-law = Chat: your daughter-in-law { -wuyun }
    .note = a new account
    .do = Tap the row “Chat: your daughter-in-law { -wuyun }”.
    .is = This one is waiting for you to decide.
in-law = Chat: your daughter-in-law { -wuyun }
    .sub = a new account
in-law-text = She writes: Mum, I got a phone from work. Please save this number too.
in-law-ask = What you found out
in-law-ask-answer = You called her old number: the new one is hers.

list-canteen = Community group: canteen code
    .note = to …lan, a private person
    .do = Tap the row “Community group: canteen code”.
    .is = This one is waiting for you to decide.
canteen = Community group: canteen code
    .sub = to …lan, a private person
canteen-text = It says: lunch is 12 yuan. Scan to order, or pay in cash.
canteen-ask = What you found out
canteen-ask-answer = You called the community: it is Zhang Lan's code, for canteen meals.

list-class = Community group: phone class
    .note = not saved
    .do = Tap the row “Community group: phone class”.
    .is = This one is waiting for you to decide.
class = Community group: phone class
    .sub = not saved
class-text = He writes: phone class tomorrow afternoon. We make the letters larger. Bring your own phone.
class-ask = What you found out
class-ask-answer = You called the community office: it is their class, tomorrow afternoon.

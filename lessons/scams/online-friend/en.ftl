### C07 Online sweetheart, tasks and prizes.

title = Online sweethearts, paid tasks and prizes
goal = Send no money to people you never met, take no prize you have to pay for, and don't neglect a real friend.
opening = It is good when somebody cares. But some online friends soon ask for money. Let us look at them one by one. You may leave at any time.
closing = Send no money to people you never met. Leave a group that wants your money. Leave any prize you have to pay for. If a real friend asks for money, call and ask.
remember = Don't add strangers. Never met means no money. If a friend asks for money, call that friend.
offline = If you feel lonely, go to the community room, or call an old friend.
check-opening = This time it is { -bai-yinhua }'s phone. She loves to sing and lives alone.
task = { -bai-yinhua } has six conversations. Some are scams, some are real friends. Block the scams, and don't neglect the friends. You decide.

refuse = Tap the one in uniform. Don't add people you don't know.
refuse-on-believe = He would chat for a while and then borrow money. Don't add him.
refuse-praise = Right, strangers stay outside.
block = Look at “Distant Mountain”. You never met, and he already wants money. Block him. No need to explain.
block-on-believe = You never met, so no loan.
block-praise = That is over.
secret = Look back: which words ask you to keep it from others? Tap them.
secret-hint-1 = Find the words that ask for secrecy.
secret-praise = You saw through it.
quit = Look at the likes group. It wants your money, so leave.
quit-on-believe = Once you pay, you pay more and more. Leave the group.
quit-praise = Good that you left.
bait = Look back: first a sweetener, then your money. Tap those words.
bait-praise = First a sweetener: that is his trap.
close = Look at the prize page. It wants money first, so close it.
close-on-believe = A prize you have to pay for is a scam. Close it.
close-praise = Good that you closed it.
tax = Look back: which words ask you to pay first?
tax-praise = A prize you have to pay for is a scam.
look-old = An old classmate invites you. Check first: call her number.
look-old-praise = You reached her.
old = It is really her. Will you go on Saturday? You decide.
old-on-refuse = You called, and she is a friend of fifty years. Have another look.
old-praise = Have a good time on Saturday.
company = Tap “I would like to talk to somebody”, and choose a person near you.
company-hint-1 = It is the row at the bottom.
company-praise = You can count on the people near you.

check-all = Six conversations. Look at them one by one.
check-all-hint-1 = If you are unsure, check first: call the person.
check-all-praise = The scams are blocked, and your friends are still there.

transfer-task = Some of these are scams, some are real. Leave the scams, and act on what is real. You decide.
transfer-opening = This time it is { -wulan }'s phone.
transfer-all = Look at them one by one.
transfer-all-hint-1 = If you are unsure, check first: make the call yourself.
transfer-all-praise = You left the scams and missed nothing real.

transfer-2-task = Some of these are scams, some are real. Leave the scams, and act on what is real. You decide.
transfer-2-opening = This time it is { -bayaer }'s phone.
transfer-2-all = Look at them one by one.
transfer-2-all-hint-1 = If you are unsure, check first: make the call yourself.
transfer-2-all-praise = You left the scams and missed nothing real.

# For the trainer: usual names and places on a real phone.
own-phone =
    Not adding: leave the request alone; don't tap 接受 or 通过 “accept”.
    Blocking: tap the picture, then the three dots at the top right, 加入黑名单 “blacklist”. Where money was paid: call 110 first, and take screenshots before blocking.
    Leaving the group: the three dots at the top right, down to the bottom, 退出群聊 or 删除并退出 “leave group”.
    Closing a web page: the cross at the top left, or go home.
    To keep strangers out: in the chat app's settings, 隐私 “privacy” or 朋友权限 “friends' permissions”, turn on 加我时需要验证 “confirm before adding me”.
    An old friend asks for money: call the saved number in 电话 “Phone”, not by voice in the chat.

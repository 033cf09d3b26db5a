### E02 Online fortune-telling.

title = Online fortunes and “bad luck”
goal = Leave whoever frightens you for money, at any moment, and tell a custom from a scam.
opening = Somebody reads palms for free in a short video. Look if you like, leave when you like: any moment is right.
closing = First a sentence that fits everybody, then fear, then the price. When you see it coming, leave. If something does weigh on you, turn to people near you.
remember = He came to me, and he frightens me: leave. Paying to ward off bad luck is a scam. Customs are for sharing with family.
offline = If you feel uneasy, go to the community centre, or talk to a doctor or an old friend. You can also call 12356: somebody will listen.
task = Three people have written to you. Leave the scams, and say yes to what is real: you decide which is which. Then look back at how the first one spun his words.
transfer-opening = Somebody writes to you again: other people, other words.
transfer-task = Three more messages have come. Leave the scams, and say yes to what is real: you decide which is which. Then look back at the feng shui teacher's words.

leave = To go, tap “Leave and block”. Asking the family first is fine too.
leave-hint-1 = “Leave and block” is at the very bottom. You owe him no explanation.
leave-on-back = Going back is fine too. To be done with him, tap “Leave and block”.
leave-praise = You left when you wanted to. Well done.
hook = Tap “Hear what he would have said”. Which sentence fits everybody? When you have chosen, tap “This is the one”.
hook-hint-1 = Whose mind is free of worries?
hook-praise = That is the one: it fits everybody.
scare = Now the second page. Which sentence is meant to frighten you?
scare-hint-1 = The one that makes the heart race.
scare-praise = Yes, that one frightens.
price = The last page. What is he really after?
price-hint-1 = See which one speaks of money.
price-praise = All that talk, and it was about money.
comfort = If something weighs on you, turn to people near you. Any of them is right.
comfort-praise = Saying it out loud makes it lighter.
custom = One more: an old neighbour invites you to a first haircut. Will you go?
custom-hint-1 = You have had her number for years. If in doubt, ask the family.
custom-on-leave = This is a neighbour you saved yourself. Think again.
custom-praise = An old custom shared with people you know: that does the heart good.

check-leave = Three messages: leave the scams, and say yes to what is real.
check-leave-hint-1 = Look at who came to whom, and whether you saved the number.
check-leave-praise = All three are settled.
check-words = Look back at the first one's words, and choose one sentence on each page.
check-words-hint-1 = First the one that fits everybody, then the fear, then the money.
check-words-praise = All three sentences are right.
transfer-leave = Three messages: leave the scams, and say yes to what is real.
transfer-leave-hint-1 = Look at who came to whom, and whether you saved the number.
transfer-words = Look back at the feng shui teacher's words, and choose one sentence on each page.
transfer-words-hint-1 = First the one that fits everybody, then the fear, then the money.

transfer-2-opening = This time four people write to you: some mean well, some are after your money.
transfer-2-task = Four messages have come. Leave the scams, and say yes to what is real: you decide which is which. Then look back at the words of the reader of dreams.
transfer-2-leave = Four messages: leave the scams, and say yes to what is real.
transfer-2-leave-hint-1 = Look at who came to whom, and whether you saved the number.
transfer-2-words = Look back at what the reader of dreams said, and choose one sentence on each page.
transfer-2-words-hint-1 = First the one that fits everybody, then the fear, then the money.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Leave and block”: first back, or the cross at the top right. To block, tap his picture and look at the top right for 拉黑 “block”.
    To see fewer of these: hold the video down and tap 不感兴趣 “not interested”. 举报 “report” is mostly beside it, or under the sharing arrow.
    Messages from strangers: in that app's settings look under 隐私 “privacy”, or search for 私信 “private messages”, and shut strangers out.
    打赏 “tip” and 充值 “top up” in livestreams: leave alone. Afraid of a slip? Turn off 免密支付 “pay without PIN” with the family.
    The old neighbour: call the saved number in 电话 “Phone” and ask.
    12356: simply dial it in 电话 “Phone”.

### B07 Paid wrongly, or lost the phone.

title = Sent to the wrong one, or phone lost
goal = Take it back, block, freeze, and keep calm.
opening = Oh dear, the money went to somebody else. No panic: it has not arrived, so you can take it back. Then we practise what to do when the phone is lost.
closing = Sent to the wrong one: take it back before it arrives. Phone lost, three things: block the card, freeze the wallet, tell family. Every minute counts.
remember = The bank's number is on the card. No hotlines from the web. Block, freeze, tell family.
offline = A bank counter or a phone shop can help. Best with family beside you.
task = The phone is gone. Please do the three things, the most urgent one first.

undo = It has not arrived. Tap “Take it back”.
undo-hint-1 = Below the tick, on the left.
undo-praise = Quick hands bring it back.
sure = Read it, then tap “Take it back” again.
sure-on-keep = Then somebody else gets it. Once more.
sure-praise = The money is back.
home = One more exercise. Tap “Done”.
home-hint-1 = After Done a new scene comes.
home-praise = Good. Now the next thing.
borrow = Phone lost: every minute counts. Tap “Borrow a phone at once”.
borrow-on-search = Borrow first, search afterwards.
borrow-praise = Asking for help is no shame.
bank = First call the number on the bank card. A loss is one.
bank-hint-1 = The first line: the number on the card.
bank-on-web = The web is not reliable. Look on the card.
bank-praise = The money on the card is safe.
freeze = Now freeze the wallet with your husband's phone.
freeze-praise = The wallet is locked too.
tell = Then call your daughter to have the number stopped.
tell-praise = All three are done.

check-bank = The phone is lost. The most urgent thing first.
check-bank-hint-1 = Borrow a phone, call the number on the card.
check-bank-praise = The urgent thing is done.
check-rest = Two more things to do.
check-rest-hint-1 = Freeze the wallet, tell your daughter.
check-rest-praise = All three are done.

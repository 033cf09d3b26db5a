### Facts that the lessons state, written once. Sources and review dates stand in facts.toml.

-no-safe-account = Police handle no case by phone, have no safe account, and never ask you to keep it from family.
-about-12381 = A text from 12381 is a reminder: it asks for no money and has no link.
-about-96110 = When 96110 calls, answer.
-cash-accepted = Cash is fine too; shops should take it.
-delayed-transfer = Arriving later gives the police and the bank time. Many apps have no key to take it back.
-booking-ways = The phone, the counter and family can all book for you.
-raw-milk = Boil fresh milk before drinking.
-stroke-signs = A drooping mouth, one weak side, slurred speech: call 120 at once.
-stove-gas = Stove gas cannot be seen or smelt. If you feel dizzy, open the window, get out, then call 120.
-caller-id = The number on the screen can be faked, a local one too.
-text-sender = The number of a text can be faked too, even a bank’s.
-million-cover = Million cover is free: nothing to renew, nothing to cancel.
-after-a-scam = After a scam, call 110 first: the police can have the money stopped.
-recovery-fee = Whoever wants a fee to get money back is a crook as well.
-call-back-96110 = If unsure, hang up and dial 96110 yourself.
-old-medicine = Hand old medicine in at a pharmacy that takes it back.
-less-salt = Even where it says less salt, look at the number and at the date.
-lambing = Fever and aching joints after lambing: tell the doctor about the animals.

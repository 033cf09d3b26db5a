### C09 Clicked or paid? Do this now.

title = Clicked or paid? Do this now
goal = Offline, freeze, police, family, evidence.
opening = Should money really be gone, don't blame yourself. Step by step, and quickly. This is practice.
closing = Five steps: offline, freeze, police, family, evidence. The crook is bad, not you.
remember = Offline, then the bank, then 110. Who wants a fee to recover it is a crook again.
    .spoken = Offline, then the bank, then 1 1 0. Who wants a fee to recover it is a crook again.
offline = If the phone is too much: go to the bank, to the police, call the family.
task = 2,000 has just gone. Do the five steps yourself. Then a call comes: you decide.

stop = Don't blame yourself. Tap “Stop” and breathe.
stop-praise = Steady.
cut = First offline, so that he cannot see your phone.
cut-praise = Quickly done.
bank = Call the number on the card: freeze it.
bank-on-helper = That expert is a crook again. The number on the card.
bank-praise = The money is frozen.
police = Call 110 at once. Say when, how much, to whom.
    .spoken = Call 1 1 0 at once. Say when, how much, to whom.
police-hint-1 = Then tap the line that says it clearly.
police-on-cry = Take your time. When, how much, to whom.
police-praise = Clearly said.
tell = Tell the family; they help.
tell-praise = Telling is no shame.
keep = Delete nothing. Keep a picture of the chat.
keep-on-delete = That is evidence. Keep it.
keep-praise = Evidence kept.
heart = Tap “How you feel”. The crook is bad, not you.
heart-on-stupid = It is not you. They practise on kind people.
heart-praise = Rightly said.
second = Another call: recovery, for a fee. Hang up.
second-hint-1 = Tap “Another call”, then hang up.
second-on-pay = A fee first: a crook again.
second-praise = He did not get you twice.

check-five = The five steps, by yourself.
check-five-hint-1 = Offline, freeze, police, family, evidence.
check-five-praise = All five, quick and steady.
check-second = A call comes. You decide.
check-second-hint-1 = Through how you feel, then the call.
check-second-praise = He did not get you twice.

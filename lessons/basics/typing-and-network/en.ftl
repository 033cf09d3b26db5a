### K02 Typing, and no network.

title = Typing, and when there is no network
goal = Send a line to family, copy six digits, know when there is no network.
opening = Your daughter waits to hear that you are home. We write the line on the card. The characters stand below: tap them one by one.
closing = Slow is fine; a slip is erased with one tap. No network: wait, then send again.
remember = One at a time. Slipped? Erase one. No network is not your fault: wait and send again.
offline = If typing is hard, just call. Speaking works too; ask family to show you.
task = Please send your daughter the line on the card. Then enter six digits.

line = Tap the white box and write “{ $note-line }”, then “Done”.
line-hint-1 = The characters stand below the white box.
line-praise = All of it right.
send = Read it, then tap “Send”.
send-on-repeat = One tap is enough. It is sending.
send-praise = Off it goes.
wait = Above it says: no network. Not your fault. Tap “Wait”.
wait-praise = Well kept calm.
again = The network is back. Tap “Send again”.
again-praise = She has it.
code = Copy the digits from the card, one by one.
code-hint-1 = 4 7 1, 9 0 2.
code-praise = All six are right.
ok = Read the digits, then tap “OK”.
ok-praise = Steadily done.

check-send = Send your daughter the line on the card.
check-send-hint-1 = Write, send. No network: wait, then again.
check-send-praise = It is sent.
check-code = Now the six digits on the card.
check-code-praise = All six are right.

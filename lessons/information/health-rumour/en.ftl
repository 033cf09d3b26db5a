### E01 Forward this health message?

title = Forward this health message?
goal = See the source and the date, check, then decide.
opening = A health message in the classmates' group, to be shared at once. No hurry: is it reliable?
closing = Who wrote it, when, does it sell something. Unsure: ask the doctor. A gentle answer keeps the peace.
remember = Frightening, forcing, selling: don't share. An office and a date can be trusted.
offline = Ask the community doctor, or look at the board.
task = Please check the vinegar message and answer the group gently. Then the other two: the true one may be shared.

open = Look first. Tap “Open it”.
open-on-forward = Not read, not shared.
open-praise = First look. Good.
shock = The word that frightens: tap it.
shock-praise = Loud words want care.
force = The words that force you: tap them.
force-praise = What forces you is mostly false.
nobody = Who wrote it, when? Push up and tap it.
nobody-hint-1 = Find the line with the author.
nobody-praise = Neither: not reliable.
sells = In the end it sells: tap it.
sells-hint-1 = At the very end, a price.
sells-praise = So it sells vinegar.
ask = Tap “Check it” and choose whom to ask.
ask-praise = Rightly asked.
office = This one has an office and a date. Tap it.
office-on-loud = That is advice. Find office and date.
office-praise = This is reliable.
reply = Tap “Back to the group” and answer gently.
reply-on-scold = Keep the peace. A gentle line.
reply-on-forward = Checked and false: don't.
reply-praise = Gently said.

check-reply = Check the vinegar message, then answer gently.
check-reply-hint-1 = Open, circle four, check, back to the group.
check-reply-praise = Checked first, then answered.
check-water = Of the other two, share the true one.
check-water-hint-1 = The one with an office and a date.
check-water-praise = Only the true one: a help to all.

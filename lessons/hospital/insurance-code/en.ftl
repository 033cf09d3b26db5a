### A05 The insurance code and the family account.

title = Insurance code: open, cover, keep
goal = Show the code at the counter, cover it, let your daughter help.
opening = Paying at the hospital needs the insurance code. Three things: show it at the counter, cover it, and let your daughter show it for you.
closing = The insurance code is money. Only the counter scans it; then cover it. No stranger gets it.
remember = Open it only at the counter. Cover it afterwards. Not for eggs either.
offline = { -insurance-card }
task = Please let the counter scan your insurance code and cover it. Ask your daughter to help, then leave. What happens there, you decide.

code = Tap “Care code”.
code-on-fees = That is for paying. First the code.
start = The first time it wants a face: only your own. Tap “Begin”.
face = This is practice. Blink, then tap “Done”.
face-praise = There is the code.
counter = You are at the counter. Tap “Let the counter scan it”.
counter-praise = Scanned.
cover = Scanned, so cover it. Tap “Cover it”.
cover-praise = Nobody sees it now.
daughter = For help from your daughter tap “Family account”, then her.
daughter-hint-1 = Check the digits, 6 6 8 8.
daughter-on-stranger = No strangers. Tap your daughter.
daughter-praise = Her digits. Good.
refuse = Tap “Leave the hospital”. A stranger wants to scan: tap “Refuse”.
refuse-on-let = The code is money. Not for him.
refuse-praise = You kept your money.

check-cover = Let the counter scan your code, then cover it.
check-cover-hint-1 = Care code, face, counter, cover.
check-cover-praise = Used and put away. Steady.
check-refuse = Ask your daughter to help, then leave. You decide what happens.
check-refuse-hint-1 = Family account, daughter, then leave.
check-refuse-praise = He did not get it.

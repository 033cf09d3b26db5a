### C07 Online sweetheart, tasks, prizes.

title = Online sweetheart, tasks, prizes
goal = Never met: no money. No prize that costs.
opening = It is good when somebody cares. But some online friends soon come to money. Let us look at them, one by one.
closing = Never met: no money. A group where you pay in: leave. A prize that costs: no. For company, people near you.
remember = Unknown: don't add. Money comes up: stop. Pay in first: leave.
offline = Feeling lonely? The community room, or a call to an old friend.
task = Three conversations: two are traps, one is true. Block or leave the traps; answer the true friend.

refuse = Tap the one in uniform. Unknown: don't add.
refuse-on-accept = First hearts, then loans. Don't add.
refuse-praise = The door is shut.
secret = “Distant Mountain”: never met, and money already. Which words keep it secret?
secret-hint-1 = Find the words of secrecy.
secret-praise = You heard it.
block = Tap “Block and delete”. No need to explain.
block-on-lend = Never met: no loan.
block-praise = Cleanly cut.
bait = The likes group: first a sweet, then your money. Tap those words.
bait-praise = You saw the hook.
quit = Pay in first? Leave the group.
quit-on-again = Once you pay you are in. Leave.
quit-praise = Well left.
tax = The prize page: tap what it wants first.
tax-praise = Paying for a prize: false.
company = Tap “I want to talk to somebody” and choose.
company-hint-1 = Back first, then the last line.
company-praise = People near you are the most reliable.

check-false = The two traps: block one, leave the other.
check-false-hint-1 = The friend who borrows, the group where you pay in.
check-false-praise = Both cut.
check-true = Don't neglect the true friend.
check-true-hint-1 = The classmate of fifty years.
check-true-praise = Have a good Saturday.

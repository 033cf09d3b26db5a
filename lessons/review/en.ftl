### The review: a step of each old lesson, some messages, one's own phone, a card to choose.

title = A little review
goal = One more step of what you have learned.
closing = That was the review. We look again in a few days.
remember = Use it every few days, and it stays.
offline = Forgetting is no harm. Walk through it again, ask the trainer, ask your family.

# Was it used on one's own phone? Below stands which lesson.
own = Your own phone
own-ask = Did you do this on your own phone this week?
own-worked = Yes, it worked
    .told = Well done. Now it is yours.
own-did-not-work = Yes, it did not work out
    .told = Good that you tried. Tell the trainer where it stopped; look at it together.
own-not-used = Not needed
    .told = No hurry. You can practise here at any time.
on = Go on

cards = Choose a card
cards-ask = Which one would you like to see again? Choose one.
card = Please remember
card-keep = I will remember

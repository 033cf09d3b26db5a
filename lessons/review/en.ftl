### The review: a step of each old lesson, some messages, one's own phone, a card to choose.

title = Review
goal = One more step from each thing you have learned.
closing = That was the review. We will look again in a few days.
remember = Use it every few days, and it will stay with you.
offline = It is fine to forget. Go through it again, or ask the trainer or your family.

# Was it used on one's own phone? Below stands which lesson.
own = Your own phone
own-ask = Have you done this on your own phone this week?
own-worked = Yes, it worked
    .told = Well done. Now it is yours.
own-did-not-work = I tried, but it did not work
    .told = Good that you tried. Tell the trainer where you got stuck, and look at it together.
own-not-used = I had no use for it
    .told = No hurry. You can practise here any time.
on = Go on

cards = Choose a card
cards-ask = Which one would you like to see again? Choose one.
card = Please remember
card-keep = I will remember

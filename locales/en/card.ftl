### The card to take home: A5 in large print, one for each lesson. It bears no name. The last sentences are said by the voice.

# Above the steps, when none of them went astray.
steps = One step at a time
# Above the steps: those in bold went astray, or were shown.
steps-marked = Take a second look at the steps in bold
offline = How to do it without a phone
# A line is left free: it is thought, no password is written on it.
by-heart = Our family's code word and phone number: I know them by heart
# At the foot.
footer = Yinxing · { DATE($date, style: "year-month-day") }
# The file's name.
file = Take-home card { $title }

## What is said after the key "Make a card"

shown = Your card is ready, here on the screen. The trainer will help you print it.
kept = Your card is ready and saved. The trainer will help you print it.
no-font = This computer has no Chinese font, so the card cannot be printed yet. Please ask the trainer to install one.
not-written = The card could not be saved this time, which is not your doing. Please ask the trainer whether the computer has room left.

### What the program says in the trainer's window: notices, explanations, sentences that are computed.
### Short, spoken to a volunteer. Never "wrong", never "failed".

## Everywhere

title = Yinxing · Trainer
trouble-stale = This has just changed; the newest is shown.
trouble-not-recorded = It could not be saved. Please look whether the disk has room, and try again.
trouble-broken = This step did not come through. Please try again, or start the program again.

## Gate

gate-names-missing = Please give the centre's name and your own.
# { $digits } is a number.
gate-pin-short = A PIN has { $digits } digits or more.
gate-another-pin = That PIN does not match. Please try again.
# { $seconds } is a number.
gate-wait = Please wait { $seconds } seconds and try again.

## Class now

## Meetings

## Learners

## Learned

## Reports

## Requests

## Safekeeping

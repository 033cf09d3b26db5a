### C05 QR-code traps.

title = QR-code traps
goal = See where a code is stuck, who gets the money, whether to scan.
opening = Four codes in the street: two true, two traps. First where it is stuck, then who gets the money.
closing = First the place, then the payee. New stickers and free eggs: no. Shop and hospital: pay when the name matches.
remember = Place and name. Asking saves most. Who wants your texts: don't allow.
offline = In doubt, do not scan. { -cash-accepted } Car parks too.
task = Four codes, you look. Traps: don't pay, don't join. True ones: pay when the name matches.

parking = First the parking sign; the sticker is new. Tap it.
not-pay = A private person, not the car park. Tap “Don't pay yet”.
not-pay-on-pay = A stranger would have it. Don't pay yet.
not-pay-praise = First the name. Good.
ask = Asking saves most. Tap “Ask the attendant”.
ask-praise = Asked, and it was false.
eggs = Tap “Go on”. Then the eggs: a gift that needs a group. Tap “Leave”.
eggs-hint-1 = The one by the road; then leave.
eggs-on-join = The eggs are bait. No group.
eggs-praise = Not for a few eggs.
deny = It wants your texts? Tap “Don't allow”.
deny-on-allow = Codes come by text. Don't show them.
deny-praise = Your codes are safe.
greens = The greengrocer's code: the name matches. Tap “Name is right, fine”.
greens-on-not-pay = Care is good. This one is true.
greens-praise = True ones can be used.
clinic = The hospital's code: the name is right too.
clinic-praise = All four understood.

check-false = Traps: don't pay, don't join, don't allow.
check-false-hint-1 = The parking sign, the eggs.
check-false-praise = All traps avoided.
check-true = True codes: pay when the name matches.
check-true-praise = And the true ones used.

### C08 Don't miss the real ones.

title = Don't miss the real ones
goal = Act on what is real, leave what is not, and do it in your own way.
opening = With so many crooks about, real messages are easily blamed. Today we look at them one by one. If you are unsure, tap “Check first”: open your own app, or make the call yourself.
closing = First see who started it, then whose way you are using. Real or not, act through your own app and your own numbers.
remember = If you are unsure, check first. To act, open your own app or go to the counter. { -call-back-96110 } Police at the door: look at the badge through the door and call 110.
offline = If you are unsure, ask the community, the counter or your family.
check-opening = This time it is Mrs { -qiqige }'s phone. She is seventy-five.
task = Look at ten messages for Mrs { -qiqige }, five at a time. Don't miss what is real, and leave the scams alone. You decide.

warning = { -about-12381 } Look at this text. Is it real?
warning-hint-1 = Tap “Check first” and call 96110 yourself.
warning-on-refuse = It came to warn you. Have another look.
warning-praise = You heed a warning, and your money is safe.
call = 96110 is calling. The safest way is to hang up and dial 96110 yourself. Tap “Check first”.
    .spoken = 9 6 1 1 0 is calling. The safest way is to hang up and dial 9 6 1 1 0 yourself. Tap “Check first”.
call-on-hang-up = Hanging up is fine. Now dial 96110 yourself and ask.
call-praise = You dialled it yourself, so you can trust it.
visit = Somebody at the door says anti-fraud police. Look at the badges through the door, and call 110.
    .spoken = Somebody at the door says anti-fraud police. Look at the badges through the door, and call 1 1 0.
visit-on-refuse = Keeping the door shut is fine. Call 110 and you will know.
visit-praise = You checked before you opened. That is the safe way.
bank = Look at the bank's text. Does your own app show this payment?
bank-hint-1 = Tap “Check first” and look in your own bank app.
bank-on-refuse = That was the rice you bought this morning. Look in the app.
bank-praise = You keep an eye on your own account.
pair = This one says bank too, but it comes from a mobile number and brings a link. Is it real?
pair-hint-1 = Look in your own bank app.
pair-praise = You left the link alone and used your own app.
clinic = The hospital says there is no clinic. If it is real, where will you rebook?
clinic-on-refuse = If you ignored it, you would go there for nothing. Have another look.
clinic-on-call-back = Nobody knows who answers that mobile number. Use your own app, or the counter.
clinic-praise = You rebook in your own app. That is the safe way.
check-up = A poster in the hall offers a free check-up. Call the community and ask.
check-up-on-refuse = If it is real, you would miss a free check-up. Call and ask.
check-up-praise = You asked, so go along.

check-first = The first five.
check-first-hint-1 = If you are unsure, check first.
check-first-praise = The first five are done.
check-second = The next five.
check-second-hint-1 = Look in your own app, or make the call yourself.
check-second-praise = You have looked at all ten.

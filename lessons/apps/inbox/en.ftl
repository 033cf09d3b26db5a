### Texts: five in the lesson, six others on one's own.

app = Messages
    .do = Tap “Messages”.

verdict-false = Scam
    .do = Tap “Scam”.
    .is = Think: who started this? Does your own app say so too?
verdict-check = Check first
    .do = Tap “Check first” and look in your own app, or ask in person.
    .is = Checking first is always fine.
trap-unasked = You have not looked yet, so leave it open. Look in your own app, or go and ask in person.
verdict-true = Real
    .do = Tap “Real”.
    .is = Find out yourself first. Then you can say it is real.

## The list

list = Messages
list-pension = Mobile ending 9103
    .note = Your pension check …
    .do = Tap the one ending 9103.
    .is = That is the one about the pension check.
list-noticed = A number starting 106
    .note = [Social security] confirmed …
    .do = Tap the one from 106 that says “confirmed”.
    .is = That is the one that says it is confirmed.
list-parcel = Mobile ending 3380
    .note = Your parcel is lost …
    .do = Tap the one ending 3380.
    .is = That is the one about a lost parcel.
list-pickup = Mobile ending 5127
    .note = Beiyuan parcels …
    .do = Tap the one ending 5127.
    .is = That is the pick-up code.
list-toll = A number starting 106
    .note = [Toll card] invalid …
    .do = Tap the one from 106 that says “Toll card”.
    .is = That is the one about the toll card.
list-medical = A number starting 106
    .note = [Health insurance] a grant …
    .do = Tap the one about a grant.
    .is = That is the one about a grant.
list-renewal = A number starting 106
    .note = [Social security] your card …
    .do = Tap the one about your card.
    .is = That is the one about the social security card.
list-withdraw = A number starting 95
    .note = [{ -bank }] withdrawal …
    .do = Tap the one about a withdrawal.
    .is = That is the one about a withdrawal.
list-points = A number starting 95
    .note = [{ -bank }] points …
    .do = Tap the one about points.
    .is = That is the one about points.
list-guard = Mobile ending 4471
    .note = Parcel with the guard …
    .do = Tap the one ending 4471.
    .is = That is the one about a parcel.
list-recall = Mobile ending 0935
    .note = Flask recalled …
    .do = Tap the one ending 0935.
    .is = That is the one about the flask.

## Five in the lesson

pension-text = Mobile ending 9103
pension-text-text = Your pension check is missing and your pension will be stopped. See to it today at http://anju-shebao.example
text-open-pension = http://anju-shebao.example
    .is = Somebody gave you this link. To look it up, open your own app.
trap-open = If you had opened it, it would ask for your card or your face. We did not. Just look in your own app.
trap-believe = Your own app says nothing of the kind. If you had believed it, you would be following him now. We did not. Just ignore it.
noticed-text = A number starting 106
noticed-text-text = [Social security] Your pension has been confirmed for this year. There is nothing to do.
parcel-text = Mobile ending 3380
parcel-text-text = Your parcel is lost. Add our agent as a friend, and we will pay you double.
parcel-text-friend = Add the agent as a friend
    .is = Is it lost? Your own app will tell you.
trap-friend = If you had added him, he would ask for one code after another. We did not. Just look in your own app.
pickup-text = Mobile ending 5127
pickup-text-text = Beiyuan parcels: yours is at house 3, east side, code 5-2-3018. We close at eight.
    .spoken = Beiyuan parcels: yours is at house three, east side, code 5, 2, 3 0 1 8. We close at eight.
toll-text = A number starting 106
toll-text-text = [Toll card] Your toll card is no longer valid. Confirm it at http://kuaitong.example
text-open-toll = http://kuaitong.example
    .is = Somebody gave you this link. To look it up, open your own app.

## Six on one's own

medical-text = A number starting 106
medical-text-text = [Health insurance] A grant of 1,360 yuan is yours until tonight. Claim it at http://yibao-buzhu.example
text-open-medical = http://yibao-buzhu.example
    .is = Somebody gave you this link. To look it up, open your own app.
renewal-text = A number starting 106
renewal-text-text = [Social security] Your card expires next month. Please bring your ID to the counter. More at http://shebao-huanka.example
text-open-renewal = http://shebao-huanka.example
    .is = You don't need the link. To look it up, open your own app.
trap-own-way = The new card is real, but a link can be anybody's. If you had opened a false one, it would ask for your card number. We did not. Just look in your own app.
withdraw-text = A number starting 95
withdraw-text-text = [{ -bank }] 2,000 yuan were withdrawn today. If it was not you, call the number on the back of your card.
points-text = A number starting 95
points-text-text = [{ -bank }] Your 6,800 points expire tonight. Choose a gift at http://jifen-huan.example
text-open-points = http://jifen-huan.example
    .is = Somebody gave you this link. To look it up, open your own app.
guard-text = Mobile ending 4471
guard-text-text = Your courier. You were out, so the sweater is with the guard, code 7144.
    .spoken = Your courier. You were out, so the sweater is with the guard, code 7 1 4 4.
recall-text = Mobile ending 0935
recall-text-text = The flask you bought is recalled. You get 88 yuan back. Call this number and give your card number.
recall-text-call-back = Call this number
    .is = The number is his. To look it up, open your own app.
trap-call-back = If you had called, he would ask for your card number bit by bit. We did not. Just look in your own app.

## One's own apps

look-pension = Find out yourself
look-noticed = Find out yourself
look-parcel = Find out yourself
look-pickup = Find out yourself
look-toll = Find out yourself
look-medical = Find out yourself
look-renewal = Find out yourself
look-withdraw = Find out yourself
look-points = Find out yourself
look-guard = Find out yourself
look-recall = Find out yourself
own-social = { -social-app }
    .do = Tap “{ -social-app }”.
    .is = This one is for the pension and the social security card.
own-shop = Shopping app
    .do = Tap “Shopping app”.
    .is = This one is for what you bought, and for parcels.
own-shop-box = A box of millet: at Beiyuan parcels, ready to collect. Nothing is lost.
own-shop-sweater = Sweater: left with the guard, ready to collect.
own-shop-cup = Flask: still on its way. No recall, no refund.
own-toll = Toll card app
    .do = Tap “Toll card app”.
    .is = This one is for the toll card.
own-toll-works = Your toll card: working normally.
own-medical = Health insurance
    .do = Tap “Health insurance”.
    .is = This one is for the health insurance.
own-medical-nothing = Your account: normal. No grant to claim.
own-bank = { -bank }
    .do = Tap “{ -bank }”.
    .is = This one shows the money in your account.
own-bank-taken = Today: 2,000 yuan withdrawn by you at the counter.
own-bank-points = Points: none about to expire.
own-there = Go and ask in person
    .do = Tap “Go and ask in person”.
    .is = Asking at the window, the parcel shop or the counter is checking too.
there-social = The social security window
there-social-ask = Ask at the window
    .do = Tap “Ask at the window”.
    .is = You ask the people at the window.
there-social-done = They say: you are confirmed for this year. Nothing to do.
there-social-ends = They say: your card expires next month. Bring your ID card for a new one.
there-post = Beiyuan parcels
there-post-box = They say: a box of millet is waiting for you. Nothing is lost.
there-guard = The guard's room
there-guard-sweater = The guard says: your sweater is here, ready to collect.
there-toll = The toll card office
there-toll-works = They say: your card works. Nothing needs confirming.
there-medical = The health insurance window
there-medical-nothing = They say: there is no grant to claim.
there-bank = The bank counter
there-bank-taken = The clerk says: you withdrew 2,000 yuan yourself at the counter today.
there-bank-points = The clerk says: no points are about to expire.
own-phone = Call and ask
    .do = Tap “Call and ask”.
    .is = You can also call a number you saved.

## What ignoring it would have done

missed-back = Look again
    .do = Tap “Look again”.
    .is = There is time to look again.
noticed-missed = The pension text
noticed-missed-what = If you took it for a scam, you would miss something real. Look in your own app.
pickup-missed = The parcel text
pickup-missed-what = If you ignored it, nobody would fetch the parcel. Look in your own app.
renewal-missed = The card text
renewal-missed-what = If you ignored it, your card would run out. Look in your own app.
withdraw-missed = The withdrawal text
withdraw-missed-what = If you ignored it, you would not know who took money from your account. Look in your own app.
guard-missed = The sweater
guard-missed-what = If you ignored it, nobody would fetch the sweater. Look in your own app.

### B04 Read the records, stop an automatic payment.

title = Read the records, stop what you don't want
goal = Find out where money went, and stop the automatic payments you don't want.
opening = Fifteen yuan has gone in the last few days. Who took it? We will look at the records together, and stop what you don't use.
closing = The records show where the money went. What takes it hides in three places: automatic renewals, paying without a PIN, and deduction services. Look for yourself, stop it yourself, and don't leave it to a stranger.
remember = Look at the records once a month. Look at automatic renewals, paying without a PIN, and deduction services. If someone calls and offers to stop it for you, hang up.
offline = If it is hard to read, look at it with your daughter, or have the bank counter print it. For extras on the phone bill, call your phone company.
task = In { -chat-app }, Xiaomei asks you two things, so look them up before you answer. Then stop the payments you don't want: keep the heating, { -xiaojun }'s lessons, the bus card and the phone top-up, and nothing else.

open = Tap “{ -pay-app }”.
open-hint-1 = It is the orange wallet.
open-praise = Good, the wallet is open.
statement = Tap “Records” to see where the money went.
statement-hint-1 = Look for “Records” among the squares.
statement-praise = Here it all is, line by line.
entry = Find the one for fifteen yuan. Tap it.
entry-hint-1 = Look at the small figures: minus 15.
entry-praise = That is it, the music membership.
safety = It is taken automatically, whenever it is due. Tap “Go to payment settings”.
safety-hint-1 = It is the green button below.
safety-praise = The payment settings are open.
auto = Tap “Automatic renewals”.
auto-hint-1 = It is the first row.
auto-on-freeze = Freezing is for a lost phone. We look at the automatic renewals.
auto-on-deduct = These are deduction services. The music is among the automatic renewals.
auto-praise = Here you see who takes money.
stop = You don't use “{ -haoting }” any more. Tap it. Then tap “Stop it”.
stop-hint-1 = The bright key keeps it. To stop it, tap “Stop it”.
stop-on-power = That is the electricity, which stays. Stop the music.
stop-on-keep = The bright key keeps it. Tap the row again. Then tap “Stop it”.
stop-praise = Stopped. It takes nothing from now on.
back = Tap “Back”. There is one more place to look.
back-hint-1 = It is the button below the tick.
back-praise = Good, back in the payment settings.
free = One more place. Tap “Paying without a PIN”. Tap “Pay code without PIN”. Then tap “Turn it off”.
free-hint-1 = On the first two pages, look for “PIN”. On the last, look for “off”.
free-praise = From now on, every payment asks for your PIN.

check-find = Find the payment for the heating in the records. Open it.
check-find-hint-1 = Look further down. It is not the one for the repair.
check-find-praise = You found it.
check-tell = Xiaomei asks two things. Look them up and answer her.
check-tell-hint-1 = How much, and who takes it: the records say both.
check-tell-praise = Both answers are right.
check-stop = Stop all the payments you don't want, and keep the others.
check-stop-hint-1 = Look in two places: automatic renewals and deduction services.
check-stop-praise = What should go is gone, and what should stay has stayed.

transfer-task = In { -chat-app }, Xiaomei asks you two things. Look them up in “{ -purse-app }” before you answer. Then stop the payments you don't want: keep the gas, the photo store and the payment speaker, and nothing else.
transfer-find = Find the payment for the gas. Open it.
transfer-find-hint-1 = First tap “In and out”. Then tap “All payments”. Look further down.
transfer-find-praise = You found it.
transfer-tell = Xiaomei asks two things. Look them up and answer her.
transfer-tell-hint-1 = How much, and who takes it: the list says both.
transfer-tell-praise = Both answers are right.
transfer-stop = Stop all the payments you don't want, and keep the others.
transfer-stop-hint-1 = Under “Deductions and limits”, see who can take money.
transfer-stop-praise = What should go is gone, and what should stay has stayed.

transfer-2-task = In { -chat-app }, Xiaomei asks you two things. Look them up in “{ -qinghe-app }” before you answer. Then stop the payments you don't want: keep the broadband, the phone top-up, the herd tracker and the pasture camera, and nothing else.
transfer-2-find = Find the payment for the broadband. Open it.
transfer-2-find-hint-1 = First tap “Where did it go?”. Then tap “Every payment”. Look further down.
transfer-2-find-praise = You found it.
transfer-2-tell = Xiaomei asks two things. Look them up and answer her.
transfer-2-tell-hint-1 = How much, and who takes it: the list says both.
transfer-2-tell-praise = Both answers are right.
transfer-2-stop = Stop all the payments you don't want, and keep the others.
transfer-2-stop-hint-1 = Look in two places under “Safety”.
transfer-2-stop-praise = What should go is gone, and what should stay has stayed.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Records”: 账单, mostly in 我的 “Me” or 钱包 “Wallet”; also 交易记录 “transactions” or 收支明细 “in and out”. Mostly by month, and with a search.
    “Payment settings”: 支付设置, mostly in 我的—设置 “Me – Settings” or in 钱包 “Wallet”. The places are named differently: 自动续费 “automatic renewal”, 免密支付 “pay without PIN”, 扣费服务 “deduction service”, 自动扣款 “automatic deduction”. Open them all.
    To turn one off: open it; mostly at the very bottom, 关闭服务 “close service” or 解约 “end contract”. The bright key is often there to keep people.
    The phone's own app shop deducts too: tap the account at the top of the settings and look for 订阅 “subscriptions”; failing that, 自动续费 in the shop's 我的 “Me”.
    On the phone bill: call 10086, 10010, 10000, ask about 增值业务 “extra services” and have them cancelled.
    Not found? Search inside the app for 自动续费 or 免密.

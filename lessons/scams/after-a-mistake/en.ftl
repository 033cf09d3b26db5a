### C09 Tapped or paid by mistake? Do this now.

title = Tapped or paid by mistake? Do this now
goal = Call 110 first and say it clearly; then lock the card, tell your family and keep the evidence.
    .spoken = Call 1 1 0 first and say it clearly; then lock the card, tell your family and keep the evidence.
opening = If money is really gone, don't blame yourself. The first thing is to hang up and call 110. Your family can share the rest. This is practice, and no money has moved.
    .spoken = If money is really gone, don't blame yourself. The first thing is to hang up and call 1 1 0. Your family can share the rest. This is practice, and no money has moved.
closing = { -after-a-scam } The crook did wrong, not you.
remember = 110 first: one of you calls 110, another the bank. Delete nothing. { -recovery-fee }
    .spoken = 1 1 0 first: one of you calls 1 1 0, another the bank. Delete nothing. { -recovery-fee }
offline = If the phone is too much, or he can still see it, borrow one to call 110; family or a neighbour can call for you. Or walk to the police station or the bank. Take your time.
    .spoken = If the phone is too much, or he can still see it, borrow one to call 1 1 0; family or a neighbour can call for you. Or walk to the police station or the bank. Take your time.
task = This time money went to a “stock teacher”, and he is still on the line. Do what has to be done. Two more calls will come: you decide.

cut = He is still pressing you, and he can see your screen. Tap “Hang up, stop sharing”, or “Call 110 first”.
    .spoken = He is still pressing you, and he can see your screen. Tap “Hang up, stop sharing”, or “Call 1 1 0 first”.
cut-on-more = Sending more only means losing more. Hang up first.
cut-praise = That was quick.
police = Call 110 at once. Look at the transfer record, then say the last digits and the sum.
    .spoken = Call 1 1 0 at once. Look at the transfer record, then say the last digits and the sum.
police-hint-1 = Call 110, tap “Look at the transfer record”, then read it to the officer.
    .spoken = Call 1 1 0, tap “Look at the transfer record”, then read it to the officer.
police-on-cry = Take your time. The officer is waiting.
police-praise = You said it clearly. That helps the police.
data = Tap “Clean up the phone” and go offline first: then he can do nothing on it.
data-hint-1 = Turn off Wi-Fi and mobile data: then you can still call.
data-on-airplane = In airplane mode you can't call anybody. Turn off Wi-Fi and mobile data.
data-praise = You are offline, and you can still call.
bank = Now call your own bank and lock the card. Use the number on the back of the card.
bank-on-search = Nobody knows whose number you find online. Look at the back of the card.
bank-on-chat = That is his number, so he would answer. Look at the back of the card.
bank-praise = The card is locked.
tell = Tell your family and do it together.
tell-on-nobody = Crooks count on you staying alone with it. Tell somebody who can help.
tell-praise = Now somebody is helping you.
keep = Don't delete the chat. Keep a picture of it.
keep-on-delete = This is evidence. Keep it.
keep-praise = The evidence is safe.
remove = You have the screenshots. Now tap “Clean up the phone” and remove the app he made you install.
remove-praise = It is gone.
password = The payment PIN has to change. Do it on another phone.
password-on-here = He may still see this phone. Borrow one from your family.
password-praise = On another phone: that is the safe way.
second = An unknown caller again. Hear what he wants, then decide.
second-hint-1 = He wants a fee first. Hang up, or check first.
second-on-pay = Whoever wants a fee to get money back is a crook.
second-praise = He did not get you a second time.
station = Another call, from “the police station”. Call 110 and check first.
    .spoken = Another call, from “the police station”. Call 1 1 0 and check first.
station-hint-1 = Tap “Call and check first”.
station-on-hang-up = If it really is the station, you would miss it. Check first.
station-praise = Check, then go. That is the safest way.
heart = Tap “How you feel” and choose something to tell yourself.
heart-on-stupid = It is not you. They practise every day on kind people.
heart-praise = Well said.

check-police = He is still pressing you on the phone. What comes first? You decide.
check-police-hint-1 = Hang up, call 110, read from the record.
    .spoken = Hang up, call 1 1 0, read from the record.
check-police-praise = You told 110 clearly. That helps the police.
check-rest = The card, the family, the evidence: in any order.
check-rest-hint-1 = The back of the card, a saved number, the chat.
check-rest-praise = All three are done.
check-phone = Clean up the phone: what he may have seen has to change.
check-phone-hint-1 = Change the PIN on another phone. The app stays for now.
check-phone-praise = The phone is clean as well.
check-second = A call comes in. You decide.
check-second-hint-1 = Pay no fee first.
check-second-praise = He did not get you a second time.
check-station = Another call. You decide.
check-station-hint-1 = If you are unsure, ask 110.
    .spoken = If you are unsure, ask 1 1 0.
check-station-praise = It was the real station, and you did not miss it.

transfer-task = She read her card number and a code to “support”. Do what has to be done. Two more calls will come: you decide.
transfer-opening = This time it is { -wulan }, and he is still on the line.
transfer-police = He is still pressing. What comes first? You decide.
transfer-police-hint-1 = Hang up, call 110, read from the note.
    .spoken = Hang up, call 1 1 0, read from the note.
transfer-police-praise = You told 110 clearly. That helps the police.
transfer-rest = The card, the family, the evidence: in any order.
transfer-rest-hint-1 = The number on the card, a saved number, and keep the texts.
transfer-rest-praise = All three are done.
transfer-second = Another call. You decide.
transfer-second-hint-1 = Pay nothing first.
transfer-second-praise = He did not get you a second time.
transfer-station = Another call, from “the police”. You decide.
transfer-station-hint-1 = If you are unsure, ask 110.
    .spoken = If you are unsure, ask 1 1 0.
transfer-station-praise = It was a real officer, and you did not miss it.

transfer-2-task = He handed cash to a driver at the door. Do what has to be done. Two more calls will come: you decide.
transfer-2-opening = This time it is { -bayaer }, and they are still on the line.
transfer-2-police = He is still pressing. What comes first? You decide.
transfer-2-police-hint-1 = Hang up, call 110, read from the note.
    .spoken = Hang up, call 1 1 0, read from the note.
transfer-2-police-praise = You told 110 clearly. That helps the police.
transfer-2-rest = The family and the evidence, in any order.
transfer-2-rest-hint-1 = A saved number, and keep the calls.
transfer-2-rest-praise = Both are done.
transfer-2-second = Another call. You decide.
transfer-2-second-hint-1 = Pay nothing first.
transfer-2-second-praise = He did not get you a second time.
transfer-2-station = Another call, from “the police”. You decide.
transfer-2-station-hint-1 = If you are unsure, ask 110.
    .spoken = If you are unsure, ask 1 1 0.
transfer-2-station-praise = It was a real officer, and you did not miss it.

# For the trainer: usual names and places on a real phone.
own-phone =
    110: in 电话 “Phone”, under 拨号 “keypad”; from a locked phone, 紧急呼叫 “emergency call”. The bank: the number on the back of the card. Have ready for 110: time, sum, payee's name and full account, order number.
    “Stop sharing”: a red dot or bar at the very top; tap it, then 停止 “stop”. Not found? Switch the phone off and borrow another to call.
    Going offline: swipe down from the top and turn off 无线局域网 (WLAN) “Wi-Fi” and 移动数据 or 流量 “mobile data”. 飞行模式 “flight mode” cuts him off too, but then this phone cannot call.
    Screenshots: mostly the power key and a volume key together. Otherwise photograph it with a relative's phone.
    Removing: screenshots first. A screen-viewing app: go offline, then 卸载 “uninstall” (hold its icon down). A fake stock or investment app: only after the police have seen it. Then in 无障碍 or 辅助功能 “accessibility” turn off what nobody knows.
    The payment PIN: mostly in 支付设置 “Payment settings”. Log in on a relative's phone to change it, or ask support or the bank counter.

### 课里说到的事实，一处写好，各课引用。出处和复核日期在 facts.toml。

-no-safe-account = 公安不电话办案，没有安全账户，也不会叫您瞒着家人。
-about-12381 = 12381的短信是提醒，不要钱，不带链接。
-about-96110 = 96110来电，请接。
-cash-accepted = 给现金也可以，店家应当收。
-delayed-transfer = 晚点到账，是给警察和银行留时间。很多应用没有「撤回」键。
-booking-ways = 电话、窗口、家人，都能帮您挂。
-raw-milk = 生奶煮开再喝。
-stroke-signs = 嘴歪、一侧手脚没劲、说话不清，马上打120。
-stove-gas = 煤气看不见、闻不到。生着炉子头晕，开窗，人先出屋，再打120。
-medicine-number = 真药有国药准字。
-caller-id = 来电显示的号码能冒用，本地的也一样。
-text-sender = 短信的号码也能冒用，像银行的也一样。
-million-cover = 百万保障是免费的，不用续，也不用关。
-after-a-scam = 被骗了，先打110，警察能请银行止付。
-recovery-fee = 先收费才追款的，还是骗子。
-call-back-96110 = 拿不准，就挂断，自己拨96110。

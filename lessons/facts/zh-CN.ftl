### 课里说到的事实，一处写好，各课引用。出处和复核日期在 facts.toml。

-no-safe-account = 公安不电话办案，没有安全账户，也不会叫您瞒着家人。
-about-12381 = 12381的短信是提醒，不要钱，不带链接。
-about-96110 = 96110来电，请接。
-cash-accepted = 给现金也可以，店家应当收。
-delayed-transfer = 转账选明天到，后悔还能撤回。
-booking-ways = 电话、窗口、家人，都能帮您挂。
-insurance-card = 不会用码，带医保卡或身份证去窗口，一样能结。
-raw-milk = 生奶煮开再喝。
-stove-gas = 生着炉子头晕，先开窗，人先出屋。
-medicine-number = 真药有国药准字。

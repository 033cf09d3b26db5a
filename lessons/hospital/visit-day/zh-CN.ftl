### A04 看病当天：签到、候诊、缴费。

title = 看病当天：签到、候诊、缴费
goal = 会签到，会等叫号，会在手机上缴费。
opening = 今天去看骨科。医院来了短信。我们一步一步来：签到，等叫号，交拍片的钱。
closing = 到了医院，先签到，再听叫号。缴费看清是医院的名字。不会弄，窗口一直都在。
remember = { -arrive-rule }先签到。听叫号，别走远。缴费看清收款方。
offline = 带上证件，到人工窗口、导医台，签到缴费都能办。
task = 今天看病。请自己签到，再把拍片的钱交了，最后回到首页。

read = 先读短信：几点，几楼，哪个科。读完，点「打开{ -clinic-app }」。
read-on-delete = 这条是真的。没要钱，没链接。
read-praise = 真的消息，您认得出。
check-in = 到了医院，点「签到」。
check-in-praise = 签到码出来了。
machine = 把方块对着机器。点「对着机器扫一下」。
machine-hint-1 = 去人工窗口也一样。
machine-praise = 签到好了。
listen = 前面还有三位。打开「听叫号」。
listen-praise = 叫到您，它会响。
turn = 叫到您了。点「叫到我了」。
turn-praise = 看完了，医生开了拍片。
fee = 点「拍片」那一行，去缴费。
fee-on-window = 窗口也行。今天练手机上交。
confirm = 看清是医院，八十六元。点「确认」。
confirm-praise = 名字和钱数，都看了。
pin = 输练习密码，二五八，零三六。
pin-praise = 稳稳的。
pay = 点「确定」。
pay-praise = 交好了。
back = 去一楼影像科。点「返回」。
back-praise = 看病这一天，您都会了。

check-check-in = 先签到。
check-check-in-hint-1 = 从下面的「回到刚才」进去，点签到。
check-check-in-praise = 签到好了。
check-pay = 把拍片的钱交了。
check-pay-hint-1 = 首页有缴费，点拍片那一行。
check-pay-praise = 交对了。
check-back = 回到首页。
check-back-praise = 办完了，去影像科吧。

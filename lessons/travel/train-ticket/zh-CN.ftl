### D02 买火车票和看票。

title = 买火车票，会看票
goal = 选对日子、车次，会看票，不信假短信。
opening = 您要去{ -qingyuan }看亲戚。我们用练习的钱，买一张硬座票。
closing = 买票看四样：到哪儿、哪天、几点、谁坐。说取消的短信，别点，到购票应用里看。
remember = 日子车次念一遍。凭身份证进站。取消不取消，自己进应用看。
offline = 车站窗口、电话订票、请家人买，都行。窗口收现金。
task = 回来的票也请买好，照着卡片选。买好以后，看看这趟车开不开。

open = 点「{ -train-app }」。
open-on-ride = 这是叫车的。买火车票点火车头。
to = 到站选「{ $train-to }」。
to-on-to-qinghe = 差一个字。要去的是{ -qingyuan }。
day = 日子选{ DATE($train-day, style: "day") }。
day-praise = 日子对了。
train = 点「查询」，选八点二十那趟车。
train-hint-1 = 第一行，练八十八次，硬座。
train-on-train-t92 = 这趟约满了。选第一行。
train-praise = 车次选对了。
who = 坐车的人是您，点{ -wang-guilan }。
submit = 念一遍：哪天、几点、多少钱。对了点「提交」。
submit-praise = 样样核对过。
pin = 输练习密码，二五八，零三六。
buy = 点「确定」。
buy-praise = 票买好了。
status = 来短信说取消？不点它。在车票页点「看看开不开」。
status-hint-1 = 短信收起来，点下面的绿按钮。
status-on-link = 不点网址。自己进应用看。
status-praise = 车没取消，放心。

check-buy = 照着卡片，买回来的票。
check-buy-hint-1 = 到站、日子、车次，看卡片。
check-buy-praise = 票买对了。
check-status = 看看这趟车开不开。
check-status-hint-1 = 我的车票里看，不看短信里的网址。
check-status-praise = 从自己的应用看，最可靠。

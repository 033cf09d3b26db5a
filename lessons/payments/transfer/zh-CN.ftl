### B03 给家人转钱：先打电话再转。

title = 给家人转钱：先打电话再转
goal = 转账前用存好的号码核实，选明天到账。
opening = 女儿在{ -chat-app }里说，要您转三百块交电费。真是她吗？先打个电话问一问，再转。
closing = 要钱的话，先停一停，打老号码问清楚。{ -delayed-transfer }
remember = 先打电话，再转钱。看准名字和尾号。选24小时后到。
offline = 不会转，当面给现金。也可以到银行柜台，请人帮着办。
task = 「儿子」用新号要两千块。怎么办，您自己定。想一想：用什么号码问他？问清以后，告诉女儿。

stop = 收到要钱的话，先停一停。点「主屏」。
stop-hint-1 = 手机最下面，写着「主屏」。
stop-praise = 停得好。
call = 用自己存的号码打给女儿。先点「电话」。
call-hint-1 = 电话里，找女儿的名字。
call-on-unknown = 别回拨陌生号。打女儿的老号码。
call-praise = 是她的声音。
heard = 问了一件家里事，对上了。点「挂断」。
heard-praise = 问清楚了，放心转。
open = 打开{ -pay-app }，点「转账」。
open-hint-1 = 先回主屏，点{ -pay-app }，再点转账。
who = 点「选联系人」，再点女儿。
who-hint-1 = 看名字，再看尾号，六六八八。
who-on-payee-xiaohai = 名字只差一个字。看后面写着女儿的。
who-praise = 名字尾号都看准了。
amount = 输三百。
amount-hint-1 = 三，零，零，三个数字。
amount-praise = 三百，不多不少。
time = 点「下一步」。选明天到，后悔还能撤回。
time-hint-1 = 三个里面，选二十四小时后到。
time-on-arrives-now = 马上到，就撤不回了。选明天到。
time-praise = 留一天，多一份安心。
confirm = 念一遍：给谁、多少、何时到。对了点「转」。
confirm-hint-1 = 先点下一步，看清三样，再点转。
confirm-praise = 三样都对。
pin = 输练习密码，二五八，零三六。
pin-praise = 一位一位，稳稳的。
sent = 点「确定」。
sent-praise = 转好了。
finish = 不放心，还能撤回。今天点「完成」。
finish-praise = 先问再转，最稳当。

check-call = 「儿子」要钱。真假怎么问？
check-call-hint-1 = 用电话里存好的老号码，打给儿子。
check-call-praise = 问对了人，钱没转。
check-tell = 再告诉女儿一声。
check-tell-hint-1 = 聊聊里，女儿那一行。
check-tell-praise = 一家人都知道了，骗子没法子。

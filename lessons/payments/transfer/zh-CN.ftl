### B03 给家人转钱：先打电话再转。

title = 给家人转钱：先打电话再转
goal = 转账前用存好的号码核实，看准人和数目，选晚点到账。
opening = 女儿在{ -chat-app }里说，要您转三百块。真是她发的吗？先打个电话问一问，再转。
closing = 有人开口要钱，先停一停，打老号码问清楚。转之前念三样：给谁、多少、什么时候到。{ -delayed-transfer }
remember = 先打电话，再转钱。看准名字和尾号。不急的钱，选24小时后到。万一被骗，马上打110。
    .spoken = 先打电话，再转钱。看准名字和尾号。不急的钱，选二十四小时后到。万一被骗，马上打幺幺零。
offline = 不会转，当面给现金。也可以到银行柜台，请人帮着办。
task = 有两个人找您要钱，谁是真的？用自己存的号码打电话问清。真的，按电话里说的转。骗人的，不转，离开。
check-opening = { -chat-app }里来了两条消息：{ -wuyun }，还有儿子。

stop = 有人要钱，先停一停。点「打开自己的电话本」。
stop-hint-1 = 消息下面有三个按钮，写着电话本的那个。
stop-praise = 停得好。
call = 用自己存的号码打给女儿。点「女儿{ -wang-xiaomei }」。
call-hint-1 = 名单里，往下看，找女儿的名字。
call-praise = 是她的声音。
heard = 是她要的，家里的小猫她也说对了。点「挂断」。
heard-praise = 问清楚了，放心转。
open = 点「主屏」。打开{ -pay-app }。点「转账」。
open-hint-1 = 点手机下面的「主屏」。点{ -pay-app }。再点转账。
open-praise = 转账打开了。
who = 点「选联系人」。再点女儿。
who-hint-1 = 看名字，再看尾号，六六八八。
who-on-xiaohai = 名字只差一个字。找写着女儿的。
who-praise = 选的是女儿，对了。
amount = 点白格子。输三百。
amount-hint-1 = 三、零、零，三个数字。
amount-praise = 三百，不多不少。
time = 点「下一步」。选「24小时后到」，女儿不急用。
    .spoken = 点「下一步」。选「二十四小时后到」，女儿不急用。
time-hint-1 = 三个里面，选最晚的那个。
time-on-now = 马上到，万一转给了别人，就来不及了。
time-praise = 留出一天，心里踏实。
confirm = 点「下一步」。念一遍：给谁、多少、什么时候到。都对，就点「确认转账」。
confirm-hint-1 = 给女儿，三百元，二十四小时后到。
confirm-praise = 人、数目、时间，都对上了。
pin = 点白格子。输练习密码，二五八，零三六。
pin-hint-1 = 密码写在练习卡上，一个一个按。
pin-praise = 一位一位，稳稳的。
sent = 点「确定」。
sent-praise = 转好了。
finish = 看好了，没有「撤回」键。所以转之前要念。点「完成」。
finish-hint-1 = 绿勾下面，写着完成。
finish-praise = 先问再转，就这么办。

check-call = 打电话问清，谁是真的。
check-call-hint-1 = 打开自己的电话本，两个人都能问。
check-call-praise = 问到本人了。
check-pay = 真的那一笔，按电话里说的转。
check-pay-hint-1 = 看尾号，填数目，再选什么时候到。
check-pay-praise = 人、数目、时间，都转对了。
check-fake = 骗人的那个，不转，离开。
check-fake-hint-1 = 看看谁是刚加的好友。
check-fake-praise = 新号要钱，您没有转。

transfer-task = { -bateer }和孙子都来要钱，谁是真的？打电话问清。真的，用「{ -purse-app }」按电话里说的转。骗人的，不转，离开。
transfer-call = 打电话问清，谁是真的。
transfer-call-hint-1 = 打开自己的电话本，两个人都能问。
transfer-call-praise = 问到本人了。
transfer-pay = 真的那一笔，用「{ -purse-app }」转过去。
transfer-pay-hint-1 = 在「汇给亲友」里。名字像的，看尾号。
transfer-pay-praise = 换了样子，也转对了。
transfer-fake = 骗人的那个，不转，离开。
transfer-fake-hint-1 = 看看谁是刚加的好友。
transfer-fake-praise = 没有转，钱还在。

transfer-2-task = { -li-xiuying }和小梅都来要钱，谁是真的？打电话问清。真的，用「{ -qinghe-app }」按电话里说的转。骗人的，不转，离开。
transfer-2-call = 打电话问清，谁是真的。
transfer-2-call-hint-1 = 打开自己的电话本，两个人都能问。
transfer-2-call-praise = 问到本人了。
transfer-2-pay = 真的那一笔，用「{ -qinghe-app }」转过去。
transfer-2-pay-hint-1 = 首页上找「转给别人」。名字像的，看尾号。
transfer-2-pay-praise = 换了样子，也转对了。
transfer-2-fake = 骗人的那个，不转，离开。
transfer-2-fake-hint-1 = 看看谁是刚加的好友。
transfer-2-fake-praise = 没有转，钱还在。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「自己的电话本」：就是「电话」里的「联系人」「通讯录」。用它打，不用聊天里的语音通话。
    「转账」：多在付钱应用的首页，聊天里的在加号里。
    看名字：真的常只露一两个字。有的能「验证姓名」，填上对方的名字，再比一比。
    「24小时后到」：也叫「次日到账」「延时到账」。有的在转账那页选，有的先在「支付设置」里找「到账时间」。
    找不到，就当它没有。先打电话问清，或者到银行柜台办。
    「撤回」：很多没有。转给别人了，在「账单」里点开那一笔，找客服。被骗了，先打110。

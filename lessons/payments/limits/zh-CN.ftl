### B06 给钱包上把锁。

title = 给钱包上把锁：限额和亲情守护
goal = 把单日限额调低，打开大额提醒家人。
opening = 钱包也要上锁。今天装两把：一天最多付多少；大额付款先告诉女儿。
closing = 两把锁装好了：限额管数目，家人帮着看。密码还是您一个人的。
remember = 限额够用就好。亲情守护看得到大额，看不到密码。陌生人不能当守护。
offline = 自己不会设，到银行柜台也能调限额。请女儿陪着更好。
task = 请把单日限额改成五百元，再请女儿做亲情守护。密码用练习密码。

open = 点「{ -pay-app }」。
open-praise = 好，钱包打开了。
safety = 点「安全中心」。
safety-praise = 上锁的地方找到了。
limit = 点「限额」。
limit-on-freeze = 冻结是手机丢了才用。先看限额。
limit-praise = 现在是五千，太高了。
sum = 一天最多一千，够用就好。点「1000元」。
sum-praise = 够用就好，这个数稳当。
pin = 点「保存」，再输练习密码，二五八，零三六。
pin-hint-1 = 先点保存，再点白格子，一个一个按。
pin-praise = 密码只有您知道。
set = 密码输好了，点「确定」。
set-praise = 第一把锁，锁上了。
guard = 再点「亲情守护」。
guard-praise = 第二把锁在这里。
on = 点开关，打开提醒。
on-praise = 打开了。
invite = 请女儿帮着看。点「女儿{ -wang-xiaomei }」。
invite-on-stranger = 陌生人不能守钱包。点女儿。
invite-praise = 选的是自家人，放心。
yes = 她看得到大额，看不到密码。读完点「好」。
yes-on-no = 不要也可以。今天练习，点「好」。
yes-praise = 读完才点，好习惯。
back = 点「返回」。钱包上了锁，安心。
back-praise = 两把锁都锁好了。

check-limit = 把单日限额改成五百元。
check-limit-hint-1 = 从安全中心进限额，选五百，保存。
check-limit-praise = 限额改好了。
check-guard = 请女儿做亲情守护。
check-guard-hint-1 = 安全中心里，亲情守护。
check-guard-praise = 女儿帮您看着大额了。

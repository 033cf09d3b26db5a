### B06 给钱包上把锁。

title = 给钱包上把锁：限额和亲情守护
goal = 设好单日限额，请家人帮着看大额。
opening = 钱包也要上锁。今天装两把：一天最多付多少；付大额，告诉女儿。
closing = 两把锁装好了：限额管数目，家人帮着看。亮的按钮常是它想卖的，先读再点。密码还是您一个人的。
remember = 限额够用就好。守护人看得到大额，看不到密码。不认识的人，不当守护。
offline = 自己不会设，到银行柜台也能调限额。请女儿陪着更好。
task = 请把单日限额设成五百元，再请儿子{ -wang-jianguo }做亲情守护，只要提醒。密码用练习密码。

open = 点「{ -pay-app }」。
open-hint-1 = 橙色的钱包图标。
open-praise = 好，钱包打开了。
safety = 点「支付设置」。
safety-hint-1 = 首页的方块里，找「支付设置」。
safety-praise = 上锁的地方找到了。
limit = 点「单日限额」。
limit-hint-1 = 往下看，写着单日限额。
limit-on-freeze = 冻结是手机丢了才用。先看限额。
limit-praise = 现在一天能付五千。
sum = 平常买菜买药，一千够用。点「1000元」。
sum-hint-1 = 六个数目里，找一千。
sum-praise = 够用就好。
confirm = 点「保存」。看看数目，是一千。对了，就点「就设这个数」。
confirm-hint-1 = 先点保存。再看一遍数目。
confirm-praise = 一千，数目对。
nag = 它劝您提额。读一读。点「就用我选的」。
nag-hint-1 = 亮的那个是提到五万。
nag-on-raise = 提到五万，这把锁就白装了。
nag-praise = 您拿的主意，没有听它的。
pin = 点白格子。输练习密码，二五八，零三六。
pin-hint-1 = 密码写在练习卡上，一个一个按。
pin-praise = 密码只有您知道。
set = 密码输好了，点「确定」。
set-praise = 第一把锁，锁上了。
guard = 再点「亲情守护」，请家人帮着看。
guard-praise = 第二把锁在这里。
on = 点开关，打开提醒。
on-praise = 打开了。
invite = 点「女儿{ -wang-xiaomei }」。看清名字。点「请这位」。
invite-hint-1 = 名单里找女儿。
invite-on-stranger = 不认识的人，不能守钱包。点女儿。
invite-on-manager = 上周才加的，不是家人。点女儿。
invite-praise = 请的是自家人。
yes = 它还要您开「代付」。读一读。点「只要提醒」。
yes-hint-1 = 三个里面，哪个不动您的钱？
yes-on-pay = 开了代付，别人能花您的钱。只要提醒。
yes-praise = 只要提醒，钱还是您管。
back = 点「返回」。钱包上了锁，安心。
back-hint-1 = 绿勾下面的按钮。
back-praise = 两把锁都锁好了。

check-limit = 把单日限额设成五百元。
check-limit-hint-1 = 从支付设置进单日限额。弹出来的提示，先读再点。
check-limit-praise = 限额设好了。
check-guard = 请儿子做亲情守护，只要提醒。
check-guard-hint-1 = 支付设置里，亲情守护。
check-guard-praise = 儿子帮您看着大额了。

transfer-task = 请用「{ -purse-app }」，把一天的上限改成两千元，再请侄女{ -qiqige }帮着看，只告诉一声。
transfer-limit = 把一天的上限改成两千元。
transfer-limit-hint-1 = 在「扣款和限额」里。弹出来的提示，先读再点。
transfer-limit-praise = 上限改好了。
transfer-guard = 请侄女帮着看，只告诉一声。
transfer-guard-hint-1 = 在「家人帮看」里，找侄女的名字。
transfer-guard-praise = 请好了，钱还是您管。

transfer-2-task = 请用「{ -qinghe-app }」，把每天限额设成三千元，再让外甥{ -bateer }收提醒，别的都不要。
transfer-2-limit = 把每天限额设成三千元。
transfer-2-limit-hint-1 = 在「安全」里。弹出来的提示，先读再点。
transfer-2-limit-praise = 限额设好了。
transfer-2-guard = 让外甥收提醒，别的都不要。
transfer-2-guard-hint-1 = 在「亲人提醒」里，找外甥的名字。
transfer-2-guard-praise = 设好了，钱还是您管。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「单日限额」：也叫「支付限额」「每日限额」「额度管理」，多在「支付设置」或「安全」里。有的应用没有。
    银行卡的限额：在自己的银行应用里搜「限额」，或到柜台办。
    「亲情守护」：名字各家不同，在应用里搜「守护」。有的只在可疑时才告诉家人。没有的，请家人每月一起看账单。
    别弄混：「亲属卡」「亲情卡」「代付」不是守护，是一个人花另一个人的钱。点开前看清花谁的。
    「就用我选的」：真的弹窗里，亮的常是「提升额度」「立即开通」。「暂不」常又小又淡。
    弄不明白：带身份证和银行卡，到柜台请人办。

### 短信：课上五条，独立做另有六条。

app = 短信
    .do = 点「短信」。

verdict-false = 骗人的
    .do = 点「骗人的」。
    .is = 想一想：谁先找的您？自己的应用里有没有这回事？
verdict-check = 先核实
    .do = 点「先核实」，看自己的应用，或者当面问。
    .is = 先核实，什么时候都行。
trap-unasked = 还没查，先不说真假。打开自己的应用看，走过去当面问也行。
verdict-true = 真的
    .do = 点「真的」。
    .is = 自己查过，再说是真的。

## 列表

list = 短信
list-pension = 手机号 尾号9103
    .note = 养老金认证……
    .do = 点尾号9103那一条。
    .is = 这是说养老金认证的那条。
list-noticed = 106开头的号码
    .note = 【社保】已认证……
    .do = 点106开头、写着「已认证」的那条。
    .is = 这是说已经认证的那条。
list-parcel = 手机号 尾号3380
    .note = 您的包裹丢失……
    .do = 点尾号3380那一条。
    .is = 这是说包裹丢了的那条。
list-pickup = 手机号 尾号5127
    .note = 北苑驿站……
    .do = 点尾号5127那一条。
    .is = 这是驿站的取件码。
list-toll = 106开头的号码
    .note = 【通行卡】失效……
    .do = 点106开头、写着「通行卡」的那条。
    .is = 这是说通行卡的那条。
list-medical = 106开头的号码
    .note = 【医保】补助……
    .do = 点写着「补助」的那条。
    .is = 这是说补助的那条。
list-renewal = 106开头的号码
    .note = 【社保】社保卡……
    .do = 点写着「社保卡」的那条。
    .is = 这是说社保卡的那条。
list-withdraw = 95开头的号码
    .note = 【{ -bank }】取款……
    .do = 点写着「取款」的那条。
    .is = 这是说取款的那条。
list-points = 95开头的号码
    .note = 【{ -bank }】积分……
    .do = 点写着「积分」的那条。
    .is = 这是说积分的那条。
list-guard = 手机号 尾号4471
    .note = 快递放保安室……
    .do = 点尾号4471那一条。
    .is = 这是说快递的那条。
list-recall = 手机号 尾号0935
    .note = 保温杯召回……
    .do = 点尾号0935那一条。
    .is = 这是说保温杯的那条。

## 课上五条

pension-text = 手机号 尾号9103
pension-text-text = 您未做认证，养老金将停发，请今日内点 http://anju-shebao.example 办理。
text-open-pension = http://anju-shebao.example
    .is = 网址是别人给的。要查，自己打开应用。
trap-open = 要是点开，它会骗您填卡号、刷脸。我们没有点。自己打开应用查就好。
trap-believe = 自己的应用里没有这回事。要是信了，就跟着他走了。我们没有信。不理它就好。
noticed-text = 106开头的号码
noticed-text-text = 【社保】您今年的养老金资格已认证，不用再办。
parcel-text = 手机号 尾号3380
parcel-text-text = 您的包裹丢失，加客服为好友，双倍赔您。
parcel-text-friend = 加客服为好友
    .is = 丢没丢，自己打开应用看。
trap-friend = 要是加了好友，他会一步一步要您的验证码。我们没有加。自己打开应用查就好。
pickup-text = 手机号 尾号5127
pickup-text-text = 北苑驿站：包裹在3号楼东侧，取件码5-2-3018，晚八点关门。
    .spoken = 北苑驿站：包裹在三号楼东侧，取件码，五、二、三零一八，晚八点关门。
toll-text = 106开头的号码
toll-text-text = 【通行卡】您的通行卡已失效，点 http://kuaitong.example 重新认证。
text-open-toll = http://kuaitong.example
    .is = 网址是别人给的。要查，自己打开应用。

## 独立做六条

medical-text = 106开头的号码
medical-text-text = 【医保】您有门诊补助1360元，今日失效，点 http://yibao-buzhu.example 领取。
text-open-medical = http://yibao-buzhu.example
    .is = 网址是别人给的。要查，自己打开应用。
renewal-text = 106开头的号码
renewal-text-text = 【社保】您的社保卡下月到期，请带身份证到窗口换。说明见 http://shebao-huanka.example
text-open-renewal = http://shebao-huanka.example
    .is = 网址不用点。要查，自己打开应用。
trap-own-way = 换卡是真事，可网址真假难分。要是点了假的，就会骗您填卡号。我们没有点。自己打开应用看就好。
withdraw-text = 95开头的号码
withdraw-text-text = 【{ -bank }】您的卡今天取款2000元。不是本人，请打卡背面的电话。
points-text = 95开头的号码
points-text-text = 【{ -bank }】您的6800积分今晚清零，点 http://jifen-huan.example 换礼品。
text-open-points = http://jifen-huan.example
    .is = 网址是别人给的。要查，自己打开应用。
guard-text = 手机号 尾号4471
guard-text-text = 送快递的。您不在家，羊绒衫放保安室了，取件码7144。
    .spoken = 送快递的。您不在家，羊绒衫放保安室了，取件码七一四四。
recall-text = 手机号 尾号0935
recall-text-text = 您买的保温杯厂家召回，退款88元，请回拨这个号码登记卡号。
recall-text-call-back = 回拨这个号码
    .is = 号码是他给的。要查，自己打开应用。
trap-call-back = 要是回拨，他会一步一步要您的卡号。我们没有打。自己打开应用查就好。

## 自己的应用

look-pension = 自己查一查
look-noticed = 自己查一查
look-parcel = 自己查一查
look-pickup = 自己查一查
look-toll = 自己查一查
look-medical = 自己查一查
look-renewal = 自己查一查
look-withdraw = 自己查一查
look-points = 自己查一查
look-guard = 自己查一查
look-recall = 自己查一查
own-social = { -social-app }
    .do = 点「{ -social-app }」。
    .is = 养老金、社保卡的事看它。
own-shop = 网购应用
    .do = 点「网购应用」。
    .is = 买的东西、包裹，都看它。
own-shop-box = 小米一箱：已到北苑驿站，等您取。没有丢件。
own-shop-sweater = 羊绒衫：快递员放在保安室，等您取。
own-shop-cup = 保温杯：还在路上。没有召回，没有退款。
own-toll = 通行卡应用
    .do = 点「通行卡应用」。
    .is = 通行卡的事看它。
own-toll-works = 您的通行卡：正常使用。
own-medical = 医保服务
    .do = 点「医保服务」。
    .is = 医保的事看它。
own-medical-nothing = 您的账户：正常。没有要领的补助。
own-bank = { -bank }
    .do = 点「{ -bank }」。
    .is = 卡里的钱看它。
own-bank-taken = 今天，您本人在柜台取款2000元。
own-bank-points = 积分：没有到期的积分。
own-there = 走过去当面问
    .do = 点「走过去当面问」。
    .is = 到窗口、驿站、柜台当面问，也是核实。
there-social = 社保窗口
there-social-ask = 问一问窗口
    .do = 点「问一问窗口」。
    .is = 当面问窗口的人。
there-social-done = 窗口说：您今年认证过了，不用再办。
there-social-ends = 窗口说：您的卡下个月到期，带身份证来换。
there-post = 北苑驿站
there-post-box = 驿站说：小米一箱，等您取。没有丢件。
there-guard = 保安室
there-guard-sweater = 保安说：羊绒衫在这里，等您取。
there-toll = 通行卡网点
there-toll-works = 网点说：您的卡正常，不用认证。
there-medical = 医保窗口
there-medical-nothing = 窗口说：没有要领的补助。
there-bank = 银行柜台
there-bank-taken = 柜员说：是您本人，今天在柜台取了2000元。
there-bank-points = 柜员说：没有到期的积分。
own-phone = 打电话问
    .do = 点「打电话问」。
    .is = 打自己存的号码问也行。

## 要是不理，会怎样

missed-back = 再看一看
    .do = 点「再看一看」。
    .is = 再看一看，来得及。
noticed-missed = 认证的短信
noticed-missed-what = 要是当成骗人的，真消息就错过了。自己打开应用看一看。
pickup-missed = 驿站的短信
pickup-missed-what = 要是不理，包裹就没人取了。自己打开应用看一看。
renewal-missed = 社保卡的短信
renewal-missed-what = 要是不理，社保卡到期就用不了。自己打开应用看一看。
withdraw-missed = 取款的短信
withdraw-missed-what = 要是不看，谁动了卡里的钱就不知道了。自己打开应用看一看。
guard-missed = 快递的短信
guard-missed-what = 要是不理，羊绒衫就没人取了。自己打开应用看一看。

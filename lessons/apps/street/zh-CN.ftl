### 街上的码：课上四个，独立做另有六个。

app = 扫一扫
    .do = 点「扫一扫」。

pay-false = 骗人的，不付
    .do = 点「骗人的，不付」。
    .is = 想一想：钱给谁？问过没有？
pay-true = 真的，付钱
    .do = 点「真的，付钱」。
    .is = 先看清钱给谁，再问一句。
join-false = 骗人的，不加入
    .do = 点「骗人的，不加入」。
    .is = 想一想：它要您给什么？
join-true = 真的，加入
    .do = 点「真的，加入」。
    .is = 先看清它要您给什么。
verdict-check = 先核实
    .do = 点「先核实」，找管事的人问一句。
    .is = 先问一句，什么时候都行。
ask-back = 知道了
    .do = 点「知道了」。
    .is = 听明白了，就点它。

street = 街上的码
street-parking = 停车牌上的码
    .do = 点「停车牌上的码」。
    .is = 这是停车牌上的。
street-greens = 菜店柜台的码
    .do = 点「菜店柜台的码」。
    .is = 这是菜店柜台的。
street-eggs = 路边「扫码领鸡蛋」
    .do = 点「扫码领鸡蛋」。
    .is = 这是路边领鸡蛋的。
street-clinic = 医院窗口的码
    .do = 点「医院窗口的码」。
    .is = 这是医院窗口的。
street-noodles = 面馆桌上的码
    .do = 点「面馆桌上的码」。
    .is = 这是面馆桌上的。
street-pancake = 煎饼摊挂的码
    .do = 点「煎饼摊挂的码」。
    .is = 这是煎饼摊的。
street-notice = 单元门上缴费通知的码
    .do = 点「单元门上缴费通知的码」。
    .is = 这是单元门上的。
street-pharmacy = 药店柜台的码
    .do = 点「药店柜台的码」。
    .is = 这是药店柜台的。
street-hat = 公园「扫码领遮阳帽」
    .do = 点「扫码领遮阳帽」。
    .is = 这是公园领帽子的。
street-fees = 卫生院收费窗口的码
    .do = 点「卫生院收费窗口的码」。
    .is = 这是卫生院收费的。

## 课上四个

parking-page = 扫到了
parking-page-place = 停车牌上，码的边角翘着。
parking-page-payee = 收款方：*顾（个人）。停车费5元。
trap-parking = 要是付了，钱就到了陌生人手里。我们没有付。问一问管理员就好。
parking-ask = 管理员说
parking-ask-answer = 这张不是我们的，我们的在它下面盖着呢。
greens-page = 扫到了
greens-page-place = 菜店柜台，立着的牌子。
greens-page-payee = 收款方：*李（个人）。菜钱12元。
greens-ask = 店主说
greens-ask-answer = 是我的码，我姓李。您看，我手机上也是这个名。
eggs-page = 扫到了
eggs-page-place = 路边支的摊，没有人管。
eggs-page-payee = 加入「福利一群」，装个软件，就领鸡蛋。
trap-eggs = 鸡蛋是诱饵。要是进了群，就有人一步一步骗钱。我们没有进。走开就好。
eggs-ask = 旁边的保安说
eggs-ask-answer = 不知道哪儿来的。昨天有人装了，手机老是扣钱。
clinic-page = 扫到了
clinic-page-place = 医院收费窗口，玻璃里面。
clinic-page-payee = 收款方：{ -anyuan-hospital }。检查费80元。
clinic-ask = 收费员说
clinic-ask-answer = 对，这是我们医院的码。单子上的数也是80元。

## 独立做六个

noodles-page = 扫到了
noodles-page-place = 面馆，桌角的点餐码。
noodles-page-payee = 收款方：安原老面馆。牛肉面18元。
noodles-ask = 服务员说
noodles-ask-answer = 对，点餐付钱都用这个码。
pancake-page = 扫到了
pancake-page-place = 煎饼摊，挂在车把上。
pancake-page-payee = 收款方：*云（个人）。煎饼9元。
pancake-ask = 摊主说
pancake-ask-answer = 是我，我叫{ -wuyun }。您看，我手机响了就是到了。
notice-page = 扫到了
notice-page-place = 单元门上，缴费通知写着逾期停水。
notice-page-payee = 收款方：北苑物业*强。物业费640元。
trap-notice = 要是付了640元，钱就到了骗子手里。我们没有付。到物业问一问就好。
notice-ask = 物业前台说
notice-ask-answer = 我们没贴过通知。交费到前台来，给您开收据。
pharmacy-page = 扫到了
pharmacy-page-place = 康惠药店，柜台上的立牌。
pharmacy-page-payee = 收款方：康慧健康咨询。药钱52元。
trap-pharmacy = 要是付了，药店一分也收不到。我们没有付。名字对不上，问一问店员。
pharmacy-ask = 店员说
pharmacy-ask-answer = 呀，这不是我们的码，不知道谁换上的。您付现金吧。
hat-page = 扫到了
hat-page-place = 公园门口，有人支着桌子送帽子。
hat-page-payee = 填手机号，再把收到的验证码告诉工作人员。
trap-hat = 帽子是诱饵。要是给了验证码，他就能用您的号。我们没有给。走开就好。
hat-ask = 公园管理处说
hat-ask-answer = 我们没有送帽子。他们不是公园的人。
fees-page = 扫到了
fees-page-place = 卫生院，收费窗口里面。
fees-page-payee = 收款方：北苑社区卫生院。换药费36元。
fees-ask = 收费员说
fees-ask-answer = 对，是我们的码。您的单子是36元。

## 要是不理，会怎样

missed-back = 再看一看
    .do = 点「再看一看」。
    .is = 再看一看，来得及。
greens-missed = 菜店的码
greens-missed-what = 要是不付，菜钱就欠着了。问一问店主。
greens-unasked = 先问一句
greens-unasked-what = 没问清就付，钱给谁就说不准了。我们先没付。问一问店主。
clinic-missed = 医院的码
clinic-missed-what = 要是不付，检查就做不了。看看收款方，问一问收费员。
noodles-missed = 面馆的码
noodles-missed-what = 要是不付，面钱就欠着了。看看收款方，问一问服务员。
pancake-missed = 煎饼摊的码
pancake-missed-what = 要是不付，煎饼钱就欠着了。问一问摊主。
pancake-unasked = 先问一句
pancake-unasked-what = 没问清就付，钱给谁就说不准了。我们先没付。问一问摊主。
fees-missed = 卫生院的码
fees-missed-what = 要是不付，药就换不了。看看收款方，问一问收费员。

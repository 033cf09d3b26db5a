### 门口和信箱：有人敲门，有信有纸条。

app = 门口和信箱
    .do = 点「门口和信箱」。
    .is = 看看谁来了，来了什么信。
list = 今天门口的事
verdict-false = 骗人的
    .do = 点「骗人的」。
    .is = 想一想：谁先找的您？让您走谁给的路？
verdict-check = 先核实
    .do = 点「先核实」，自己打电话问。
    .is = 先核实，什么时候都行。
verdict-true = 真的
    .do = 点「真的」。
    .is = 自己问过，再说是真的。
ask-back = 知道了
    .do = 点「知道了」。
    .is = 听明白了，就点它。
look-again = 再看一看
    .do = 点「再看一看」。
    .is = 再看一看，来得及。
trap-went = 要是照办了，钱和验证码就保不住。我们没有照办。自己打电话问一问。
unasked = 先问一句
unasked-what = 没问清就当真，走谁的路就说不准了。先自己问一句。
missed = 真的也别耽误
missed-what = 要是不理，这件事就耽误了。再看一看，问一问。

list-summons = 信箱里的「传票」
    .note = 盖着红章
    .do = 点「传票」那一行。
    .is = 这一件还等您拿主意。
summons = 信箱里的「传票」
    .sub = 盖着红章
summons-text = 上面写：您有欠款案，扫码交保证金3200元，逾期拘留。
summons-ask = 自己问来的
summons-ask-answer = 打12345，转到法院问了：没有您的案子。

list-visit = 门外：两位穿警服的
    .note = 说是社区登记
    .do = 点「门外：两位穿警服的」那一行。
    .is = 这一件还等您拿主意。
visit = 门外：两位穿警服的
    .sub = 说是社区登记
visit-text = 他们说：核对一下住户，问家里几口人，在门口说就行。
visit-ask = 自己问来的
visit-ask-answer = 打110问了：是所里派的人，警号对得上。

list-bond = 门外：一位「便衣」
    .note = 说是专案组
    .do = 点「便衣」那一行。
    .is = 这一件还等您拿主意。
bond = 门外：一位「便衣」
    .sub = 说是专案组
bond-text = 他说：您家现金要封存，装袋给我，别惊动邻居。
bond-ask = 自己问来的
bond-ask-answer = 打110问了：没有派人到您家。

list-gas = 门外：燃气公司的
    .note = 说免费换管子
    .do = 点「门外：燃气公司的」那一行。
    .is = 这一件还等您拿主意。
gas = 门外：燃气公司的
    .sub = 说免费换管子
gas-text = 他说：扫我的码，装上这个应用，换管就不要钱。
gas-ask = 自己问来的
gas-ask-answer = 打燃气卡上的电话问了：今天没有派人到您那栋楼。

list-meter = 门外：{ -power-company }的
    .note = 说换电表
    .do = 点「门外：{ -power-company }的」那一行。
    .is = 这一件还等您拿主意。
meter = 门外：{ -power-company }的
    .sub = 说换电表
meter-text = 他说：换电表，停电半小时，请您把冰箱先关好。
meter-ask = 自己问来的
meter-ask-answer = 打{ -power-company }问了：今天真在您楼里换表，不收钱。

list-broadband = 门外：宽带公司的
    .note = 说免费提速
    .do = 点「门外：宽带公司的」那一行。
    .is = 这一件还等您拿主意。
broadband = 门外：宽带公司的
    .sub = 说免费提速
broadband-text = 她说：手机给我，我在后台给您设一下，五分钟还您。
broadband-ask = 自己问来的
broadband-ask-answer = 打手机卡客服问了：没有派人到您家。

list-errand = 门外：跑腿的
    .note = 说孙女叫来的
    .do = 点「门外：跑腿的」那一行。
    .is = 这一件还等您拿主意。
errand = 门外：跑腿的
    .sub = 说孙女叫来的
errand-text = 他说：您孙女住院了，让我来拿金镯子去押，快一点。
errand-ask = 自己问来的
errand-ask-answer = 打给孙女问了：她好好的，没叫人来。

list-coat = 门外：邻居{ -bateer }
    .note = 住楼下的
    .do = 点「门外：邻居{ -bateer }」那一行。
    .is = 这一件还等您拿主意。
coat = 门外：邻居{ -bateer }
    .sub = 住楼下的
coat-text = 他说：您老伴在凉亭下棋，起风了，让我捎件外套。
coat-ask = 自己问来的
coat-ask-answer = 打给老伴问了：是他说的，外套给{ -bateer }就行。

list-slip = 门缝里的纸条
    .note = 署名儿子
    .do = 点「门缝里的纸条」那一行。
    .is = 这一件还等您拿主意。
slip = 门缝里的纸条
    .sub = 署名儿子
slip-text = 上面写：妈，我换号了，旧号别打。加这个新号，急。
slip-ask = 自己问来的
slip-ask-answer = 打儿子的旧号问了：他没换号，也没写纸条。

list-top-up = 挂号信：社保补缴
    .note = 信封印着社保
    .do = 点「挂号信：社保补缴」那一行。
    .is = 这一件还等您拿主意。
top-up = 挂号信：社保补缴
    .sub = 信封印着社保
top-up-text = 上面写：一次补缴2万元，每月多领900元，打这个手机号办。
top-up-ask = 自己问来的
top-up-ask-answer = 打12333问了：没有这项，信不是他们寄的。

list-heating = 信箱里的取暖费单
    .note = 供热公司
    .do = 点「信箱里的取暖费单」那一行。
    .is = 这一件还等您拿主意。
heating = 信箱里的取暖费单
    .sub = 供热公司
heating-text = 上面写：今年取暖费1386元，到营业厅或者自己的应用里交。
heating-ask = 自己问来的
heating-ask-answer = 自己打开缴费应用看了：待交取暖费1386元。

list-scratch = 信封里的刮刮卡
    .note = 旅行社寄的
    .do = 点「信封里的刮刮卡」那一行。
    .is = 这一件还等您拿主意。
scratch = 信封里的刮刮卡
    .sub = 旅行社寄的
scratch-text = 刮开写：二等奖，一辆车。领奖先交税金4500元。
scratch-ask = 自己问来的
scratch-ask-answer = 打12345问了：那家旅行社没有登记过。

list-review = 门上贴的条子
    .note = 手写的，没有章
    .do = 点「门上贴的条子」那一行。
    .is = 这一件还等您拿主意。
review = 门上贴的条子
    .sub = 手写的，没有章
review-text = 上面写：慢病本要复审，带病历来医保窗口，周五前都行。
review-ask = 自己问来的
review-ask-answer = 打医保窗口的电话问了：是网格员贴的，要复审。

list-gift = 包裹里的礼品卡
    .note = 没买过的东西
    .do = 点「包裹里的礼品卡」那一行。
    .is = 这一件还等您拿主意。
gift = 包裹里的礼品卡
    .sub = 没买过的东西
gift-text = 上面写：扫码加客服，免费领炒锅一口。
gift-ask = 自己问来的
gift-ask-answer = 自己打开网购应用看了：没有这份礼品。

list-water = 水费单上的码
    .note = 收款方：*刚（代收点）
    .do = 点「水费单上的码」那一行。
    .is = 这一件还等您拿主意。
water = 水费单上的码
    .sub = 收款方：*刚（代收点）
water-text = 单子：水费47元，小区小卖部代收。
water-ask = 自己问来的
water-ask-answer = 打水厂的电话问了：小卖部是代收点，老板叫赵刚。

list-ticket = 电动车上的罚单
    .note = 收款方：车管罚没中心
    .do = 点「电动车上的罚单」那一行。
    .is = 这一件还等您拿主意。
ticket = 电动车上的罚单
    .sub = 收款方：车管罚没中心
ticket-text = 上面写：乱停罚50元，今天扫码，过后加倍。
ticket-ask = 自己问来的
ticket-ask-answer = 打110问了：没有人给您开过单。

list-move = 门外：保安领着民警
    .note = 说电动车的事
    .do = 点「门外：保安领着民警」那一行。
    .is = 这一件还等您拿主意。
move = 门外：保安领着民警
    .sub = 说电动车的事
move-text = 他说：您家电动车堵了消防通道，麻烦下楼挪一挪。
move-ask = 自己问来的
move-ask-answer = 打物业前台问了：保安在带民警查通道，是真的。

list-chair = 门外：送货的
    .note = 抬着个大箱子
    .do = 点「门外：送货的」那一行。
    .is = 这一件还等您拿主意。
chair = 门外：送货的
    .sub = 抬着个大箱子
chair-text = 她说：按摩椅，您儿子买的，签个字就行，不收钱。
chair-ask = 自己问来的
chair-ask-answer = 打给儿子问了：是他买的，想给您个惊喜。

list-charger = 车棚里的充电码
    .note = 收款方：安原充电
    .do = 点「车棚里的充电码」那一行。
    .is = 这一件还等您拿主意。
charger = 车棚里的充电码
    .sub = 收款方：安原充电
charger-text = 牌子上写：扫码充电，一次2元。
charger-ask = 自己问来的
charger-ask-answer = 打物业前台问了：是新装的充电桩，就用这个码。

list-button = 门外：社区志愿者
    .note = 说换呼叫器
    .do = 点「门外：社区志愿者」那一行。
    .is = 这一件还等您拿主意。
button = 门外：社区志愿者
    .sub = 说换呼叫器
button-text = 她说：墙上的呼叫器没电了，换节电池，不动您的手机。
button-ask = 自己问来的
button-ask-answer = 打社区问了：今天是她来换电池，不收钱。

### A05 医保码和亲情账户。

title = 医保码：给谁扫，给谁刷脸
goal = 会打开医保码；要扫码、要刷脸的，先看是谁、为什么。
opening = 今天有五件事：到窗口结账，大门口有人送鸡蛋，女儿来家里，有人敲门，楼下还有人核对信息。我们一件一件来。
closing = 自己到窗口，码给窗口扫。取号机、诊室，也是您自己去的，可以扫。{ -own-insurance }家人帮忙，是家人在自己手机上加您。看清是谁、为什么，再刷脸。屏幕上的字也能写假的。拿不准，先问。
remember = 自己去办事，才给扫码。刷脸前看两行：谁要的，为什么。字也能写假的。找上门要码要脸的，不给，先问家里人。
offline = 不会用码，带上证件去收费窗口问。医保的事，也可以打12393问。
    .spoken = 不会用码，带上证件去收费窗口问。医保的事，也可以打幺二三九三问。
task = 今天又有五件事。先到收费窗口，用医保码结药费。还有四个人，有的要扫码，有的要刷脸。给不给，您自己定。拿不准，可以先问。

cashier = 收费窗口要医保码。点「收费窗口」。
cashier-praise = 到窗口这边了。
code = 这里有六块。点「医保码」。
code-hint-1 = 「医保码」在{ -clinic-app }首页，左边第二排。
code-on-fees = 这是交检查费的。窗口要的是医保码。
code-praise = 打开了。
start = 第一次要刷脸。是您自己点开的，可以刷。点「开始」。
start-praise = 镜头打开了。
blink = 眨眨眼，点「眨好了」。
blink-praise = 码出来了。
hold = 走到窗口，点「拿到窗口前」。
hold-praise = 到窗口了。
counter = 是您自己来结账的。点「给他扫」。
counter-on-no = 这是您自己来办的事，窗口要的，可以给。
counter-praise = 结好账了，码也收起来了。
away = 账结完了，点「收好手机」。
away-praise = 好，看下一件。
gate = 下一件，点「医院大门口」。
gate-praise = 有人在这儿等着。
eggs = 送鸡蛋的，是他来找您。点「不给扫」。
eggs-on-let = 他来找您的，码不给他。点「不给扫」。
eggs-praise = 码还在自己手里。
away-home = 走开了，点「收好手机」。
away-home-praise = 好，回家看看。
daughter = 女儿来了。点「家里：女儿来了」。
daughter-praise = 她在手机上加您。
look = 手机是她的。先点「看看屏幕写的什么」。
look-on-no = 是自己的女儿。先看看屏幕写的什么。
look-praise = 先看，再刷。
face = 两行都读：谁要的，为什么。是女儿，是亲情账户，点「刷脸」。
face-hint-1 = 申请人{ -wang-xiaomei }，尾号六六八八。
face-on-no = 名字和用途都对，是女儿。可以刷。
face-praise = 先看屏幕，后刷脸，正该这样。
away-knock = 加好了，点「收好手机」。
away-knock-praise = 好，接着来。
knock = 有人敲门。点「家里：有人敲门」。
knock-praise = 他说，刷脸就发补贴。
purpose = 先不听他的。点「看看屏幕写的什么」。
purpose-on-no = 不看就不刷，也稳当。
purpose-praise = 写的和说的，不是一回事。
visitor = 读一读：谁要的，为什么。写的是借款，点「不刷」。
visitor-on-face = 用途是借款两万元。点「不刷」。
visitor-praise = 他要的是您的名字。没给他。
away-down = 人走了，点「收好手机」。
away-down-praise = 好，下楼看看。
down = 楼下有人。点「楼下：有人核对信息」。
down-praise = 他说，不花钱。
records = 也先看看。点「看看屏幕写的什么」。
records-praise = 这回写的，听着没什么。
ask = 写得客气，也会是假的。点「先问家里人」。
ask-on-face = 屏幕上的字，谁都能写。先问家里人。
ask-praise = 问过了，才知道是假的。
heard = 女儿说社区没派人。点「知道了」。
heard-praise = 心里有数了。
asked = 没派人，就不给他刷。点「不刷」。
asked-on-face = 女儿问过了，没派人。点「不刷」。
asked-praise = 写得再好听，也没给他刷。

check-people = 结药费，再见四个人。给不给，一个一个定。
check-people-hint-1 = 看两样：谁来找谁？屏幕上写的谁、为什么？写的也会假，先问一问。
check-people-on-no = 看看屏幕上写的名字和用途，再定。
check-people-praise = 该给的给，不该给的没给。

transfer-task = 这是「{ -hall-app }」，样子不一样。上午有五件事。一件是您自己去办住院，四件是别人来找您。给不给，您自己定。拿不准，可以先问。
transfer-people = 五件事，一件一件定。
transfer-people-hint-1 = 看两样：谁来找谁？屏幕上写的谁、做什么？
transfer-people-praise = 换了人，换了样子，该给的给，不该给的没给。

transfer-2-task = 这是「{ -kangning-app }」，又换了样子。今天有五件事。一件是您自己去取药，四件是别人来找您。给不给，您自己定。拿不准，可以先问。
transfer-2-people = 五件事，给不给，一件一件定。
transfer-2-people-hint-1 = 看两样：谁来找谁？写的谁要、做什么？写的也会假，先问一问。
transfer-2-people-praise = 熟人、生人、自己家人，您都定好了。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「医保码」：也叫「医保电子凭证」。国家医保局自己的应用里有，有的医院应用里也有，搜「医保」。
    第一次打开：要刷脸，有的还要设密码，叫「激活」。自己点开的才做。
    「亲情账户」：也叫「家庭成员」，在家人手机的医保应用里加。「家庭共济」是另一件事，打12393问。
    刷脸那一页：真的不一定写谁要、做什么。看不出来，就不刷，先问家里人。
    码用完了：点返回，离开这一页。不截图，不发给人。
    打不开：带社保卡或身份证，到收费窗口问。

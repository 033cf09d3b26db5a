### A05 医保码和亲情账户。

title = 医保码：给谁扫，给谁刷脸
goal = 会打开医保码；要扫码、要刷脸的，先看是谁、为什么。
opening = 今天有四件事：到窗口结账，大门口有人送鸡蛋，女儿来家里，还有人敲门。我们一件一件来。
closing = 自己到窗口，码给窗口扫。家人帮忙，是家人在自己手机上加您。看清是谁、为什么，再刷脸。拿不准，先问。
remember = 码，到了窗口才给扫。刷脸前看两行：谁要的，为什么。找上门要码要脸的，不给，先问家里人。
offline = 不会用码，带上证件去收费窗口，请他们教您怎么结。
task = 今天又有五件事。先到取药窗口，用医保码结药费。还有四个人，有的要扫码，有的要刷脸。给不给，您自己定。拿不准，可以先问。

code = 收费窗口要医保码。点「收费窗口」，再点「医保码」。
code-hint-1 = 「医保码」在{ -clinic-app }首页，左边第二排。
code-on-fees = 这是交检查费的。窗口要的是医保码。
code-praise = 打开了。
start = 第一次要刷脸。是您自己点开的，可以刷。点「开始」，眨眨眼。
start-praise = 码出来了。
counter = 点「拿到窗口前」。是您自己来结账的，给窗口扫。
counter-on-no = 这是您自己来办的事，窗口要的，可以给。
counter-praise = 结好账了，码也收起来了。
gate = 出门碰上送鸡蛋的。是他来找您的。点「不给扫」。
gate-on-let = 他来找您的，码不给他。点「不给扫」。
gate-praise = 码还在自己手里。
daughter = 女儿来了，手机是她的。先点「看看屏幕写的什么」。
daughter-on-no = 是自己的女儿。先看看屏幕写的什么。
daughter-praise = 先看，再刷。
face = 两行都读：谁要的，为什么。是女儿，是亲情账户，点「刷脸」。
face-hint-1 = 申请人{ -wang-xiaomei }，尾号六六八八。
face-on-no = 名字和用途都对，是女儿。可以刷。
face-praise = 看清了才刷，正该这样。
visitor = 又有人敲门，说刷脸发补贴。看看写的什么。写的是借款，点「不刷」。
visitor-on-face = 用途是借款两万元。点「不刷」。
visitor-praise = 他要的是您的名字。没给他。

check-pharmacy = 先到取药窗口，用医保码结账。
check-pharmacy-hint-1 = 打开{ -clinic-app }，点「医保码」，拿到窗口前。
check-pharmacy-on-no = 这是您自己来取的药，窗口要的，可以给。
check-pharmacy-praise = 药费结好了。
check-people = 还有四个人。给不给，一个一个定。
check-people-hint-1 = 看两样：谁来找谁？屏幕上写的谁、为什么？
check-people-on-no = 看看屏幕上写的名字和用途，再定。
check-people-praise = 该给的给，不该给的没给。

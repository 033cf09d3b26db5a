### C05 扫码的陷阱。

title = 扫码的陷阱
goal = 扫了先看钱给谁，拿不准，问管事的人。
opening = 街上有四个码，有真有假。先看贴在哪，再看钱给谁。拿不准，就问一句。问一句不丢人，也不耽误事。
closing = 扫了先看钱给谁。名字对不上，或者是个人，就问一句。白送东西还要您进群、报码的，走开。
remember = 看位置，看钱给谁，问一句。收款是个人的，不一定假；名字像的，不一定真。
offline = 拿不准就不扫。{ -cash-accepted }停车场也一样。
task = 六个码，有真有假，请您自己看。该付的照付。

parking = 先看停车牌上的码，点它。
parking-praise = 只看钱给谁。先别付，什么也别填。
ask = 收款的是个人，码的边角翘着。点「先核实」，问管理员。
ask-hint-1 = 点「先核实」，再点「停车场管理员」。
ask-on-theirs = 电话是贴码的人印的。问管理员。
ask-on-true = 钱给谁还没弄清。先问一句。
ask-praise = 问着了，不是他们的码。
not-pay = 点「知道了」，再点「骗人的，不付」。
not-pay-on-true = 管理员说不是他们的码。不付。
not-pay-praise = 钱还在自己手里。
eggs = 再看路边领鸡蛋的，您拿主意。
eggs-hint-1 = 看看它要您做什么：进群，装软件。
eggs-on-true = 进了群，就有人一步一步骗钱。不进。
eggs-praise = 几个鸡蛋，没把您引走。
greens = 看菜店柜台的码。收款也是个人，先核实，再拿主意。
greens-hint-1 = 问问店主，是不是他的码。
greens-on-false = 小心是好的。问问店主就知道了。
greens-on-true = 先问店主一句，再付。
greens-praise = 问过了，真的照付。
clinic = 最后看医院窗口的码。名字对得上，就付。
clinic-hint-1 = 读一读收款方，是不是这家医院。
clinic-on-false = 小心是好的。看看收款方的名字。
clinic-praise = 四个码，都看明白了。

check-false = 哪几个是骗人的？不付，不加入。
check-false-hint-1 = 先看钱给谁，再问管事的人。
check-false-praise = 圈套都躲开了。
check-true = 哪几个是真的？照付。
check-true-hint-1 = 收款是个人的，问一句再付。
check-true-praise = 真的也没耽误。

transfer-task = 今天门口和信箱里有四件事，有真有假。怎么办，您自己定。
transfer-false = 哪几件是骗人的？都点出来。
transfer-false-hint-1 = 想一想：是谁先找的您？您自己查过没有？
transfer-false-praise = 换了个样子，您也认出来了。
transfer-true = 哪件是真的？别耽误。
transfer-true-hint-1 = 点「先核实」，自己问过再定。
transfer-true-praise = 问过了，真事没耽误。

transfer-2-task = 今天手机里来了四条消息，有真有假。怎么办，您自己定。
transfer-2-false = 哪几件是骗人的？都点出来。
transfer-2-false-hint-1 = 想一想：是谁先找的您？您自己查过没有？
transfer-2-false-praise = 换了个样子，您也认出来了。
transfer-2-true = 哪件是真的？别耽误。
transfer-2-true-hint-1 = 点「先核实」，自己问过再定。
transfer-2-true-praise = 问过了，真事没耽误。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「看钱给谁」：扫了以后，看「付款给」「收款方」。个人的多是一个名字，藏着字。
    「先核实」：没有这个键，就是问店主、管理员、窗口。名字对不上的，真店也有，问清再付，或给现金。
    扫出来是网页、要下载、要进群：点左上角的叉，或点返回。
    已经进了群：点群右上角的三个点，拉到最下面，「退出群聊」，有的叫「删除并退出」。
    给看过屏幕、填过卡号、付过钱的：先打110，再打自己的银行，截图留好。
    已经装了软件：按住图标，点「卸载」，有的叫「删除应用」。
    停车、医院：能找人交，也能给现金。

### B02 扫码付款。三核对：给谁、多少、用什么付。

title = 扫码付款：三核对再付钱
goal = 扫对码，核对三样，付好钱，再查到账单。
opening = 您在{ -li-grocery }买了芹菜和西红柿，一共十二块五。我们用练习的钱，扫码付给老李。密码也用练习密码。
closing = 扫码付款记三样：给谁、多少、用什么付。码贴得怪，名字对不上，就不付。
remember = 先看名字，再看金额，最后输密码。扫柜台上的码，不扫路边贴的。
offline = { -cash-accepted }拿不准，请店主帮您看一看。
task = 请在{ -huijia-grain }付{ $pay-amount }元，用储蓄卡付。店里有三个码，看准再扫。付好看看账单，再回主屏。

open = 请看第一行。点钱包图标「{ -pay-app }」。
open-hint-1 = 图标下面写着「{ -pay-app }」。
open-praise = 好，钱包打开了。
open-on-clinic = 这是看病的。付钱点「{ -pay-app }」。

scan = 店里立着码，我们去扫它。点「扫一扫」。
scan-hint-1 = 您扫他，就点扫一扫。左上角第一个方块。
scan-praise = 对，您扫他。
scan-on-code = 付款码是让人扫您。现在是您扫他。
scan-on-transfer = 买菜不用转账。我们扫码就行。

allow = 它要用相机。读一读。点「仅这一次」。
allow-hint-1 = 扫码要用相机，可以给它用。
allow-praise = 选得对，只给它用这一次。
allow-on-refuse = 不给也安全，只是扫不了。我们再来一次。
allow-on-always = 始终允许，它就随时能用相机。用一次就够了。

code = 画面里有两个码。要扫柜台上、写着店名的那一个。
code-hint-1 = 看字，不看颜色。找写着店名的牌子。
code-praise = 您扫的是柜台上的码。
code-on-eggs = 这是路人贴的，不是收款的。扫柜台上的。

name = 先核对收款方。是{ -li-grocery }，点「名字对，继续」。
name-hint-1 = 看屏上的店名，和招牌比一比。拿不准，问问店主。
name-praise = 名字对上了。
name-on-wrong = 小心是好的。名字对得上，再扫一次。

amount = 再填金额。点白格子。输十二点五零，注意那个点。
amount-hint-1 = 先按一、二，再按点，再按五、零。
amount-praise = 十二块五，一分不多。

next = 数目填好了。点「下一步」。
next-hint-1 = 数字下面的绿按钮。
next-praise = 好，往下走。

method = 看付款方式：它替您选了「先用后付」，那是借钱。点「换个付款方式」。再选零钱。
method-hint-1 = 先点「换个付款方式」。再点零钱。
method-on-confirm = 现在付，就成了借钱。先换成零钱。
method-praise = 换成自己的零钱了。

confirm = 点「选好了」。三样念一遍：给谁、多少、用什么付。都对，就点「确认付款」。
confirm-hint-1 = 付给老李，十二块五，用零钱。
confirm-praise = 三核对，都对上了。
confirm-on-cancel = 取消也没事，钱没动。我们再来。

pin = 点白格子。输练习密码，二五八，零三六。用手挡一挡。
pin-hint-1 = 密码写在练习卡上，一个一个按。
pin-praise = 六位都按好了。

pay = 密码输好了。点「付款」。
pay-hint-1 = 看最下面的绿按钮。
pay-praise = 先别急，它还要问一句。

lock = 它劝您开免密。亮的那个不一定好。点「只付这一次」。
lock-hint-1 = 读一读：开通了，付钱就不问密码。
lock-praise = 付好了，密码这道锁还在。
lock-on-enable = 开通了就少一道锁。还没有开通，再选一次。

record = 点「查看账单」，看看记上没有。
record-hint-1 = 绿勾下面，写着查看账单。
record-praise = 钱花在哪儿，您看得见。
record-on-finish = 完成也对。再从首页点账单。

away = 老李菜店，十二块五，对了。点「主屏」。
away-hint-1 = 手机最下面，写着「主屏」。
away-praise = 从头到尾，都是您亲手点的。
away-on-doubt = 有疑问才点它。这笔没问题。

check-pay = 付{ $pay-amount }元给{ -huijia-grain }。看准码，三核对。
check-pay-hint-1 = 扫写着店名的码。付之前念三样：给谁、多少、用什么付。
check-pay-praise = 码扫对了，钱也付对了。
check-record = 再看一看账单。
check-record-praise = 账单找到了。
check-away = 回主屏。
check-away-praise = 收好了，放心。

transfer-task = 在草原面馆吃了面。请用「{ -purse-app }」付{ $pay-amount }元，用储蓄卡付。付好找到这一笔明细，再回主屏。

transfer-pay = 打开「{ -purse-app }」，扫码付{ $pay-amount }元给草原面馆。
transfer-pay-hint-1 = 您扫他，就找「扫」字。照样念三样。
transfer-pay-praise = 换了样子，也付对了。
transfer-record = 再找到这一笔明细。
transfer-record-hint-1 = 回首页，看「收支明细」。
transfer-record-praise = 明细找到了。
transfer-away = 回主屏。
transfer-away-praise = 收好了，放心。

transfer-2-task = 在{ -qiqige }裁缝铺改了裤脚。请用「{ -qinghe-app }」付{ $pay-amount }元，用储蓄卡付。付好找到这一笔，再回主屏。
transfer-2-pay = 打开「{ -qinghe-app }」，扫码付{ $pay-amount }元给裁缝铺。
transfer-2-pay-hint-1 = 下面一排，找「扫」字。照样念三样。
transfer-2-pay-praise = 换了样子，也付对了。
transfer-2-record = 再找到这一笔。
transfer-2-record-hint-1 = 回首页，看「钱去哪儿了」。
transfer-2-record-praise = 找到了。
transfer-2-away = 回主屏。
transfer-2-away-praise = 收好了，放心。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「扫一扫」：也叫「扫码」，多在首页左上角，或右上角的加号里。
    「仅这一次」：也写「本次允许」「使用时允许」，有的只有「允许」和「不允许」。扫码要用相机，可以允许，「始终允许」不选。
    「名字对」：多写「付款给」，后面是店名或人名，有的藏着字。对不上，问店主。
    「换个付款方式」：钱数下面写「付款方式」，右边有小箭头。「先用后付」「月付」「分期」，都是借钱。
    「只付这一次」：真的常写「暂不开通」「以后再说」，字小，颜色淡，或者只有一个小叉。
    「账单」：多在「我的」或「钱包」里，也叫「交易记录」「收支明细」。

### B01 付款码：打开、给扫、收好。

title = 付款码：打开、给扫、收好
goal = 只给收银台扫，付完看数目，数字谁也不念。
opening = 您在{ -huijia-market }买了东西，二十三块六。今天让收银员扫您的付款码。用的是练习的钱。
closing = 付款码像钱包：到收银台才打开，付完看数目，离开这一页。数字谁要都不念。
remember = 只给收银台扫。付完看店名和数目。不截图，不念数字。
offline = { -cash-accepted }也可以请收银员慢慢来，不着急。
task = 请先在社区食堂付饭钱，再去药店买药。付完看看数目对不对。有人来电话，您看着办，最后回主屏。

open = 请看第一行。点「{ -pay-app }」。
open-hint-1 = 橙色的钱包图标。
open-praise = 好，钱包打开了。
code = 到收银台了，点「付款码」。
code-hint-1 = 第一行，中间那一块。
code-praise = 码出来了。
code-on-scan = 扫一扫是您扫别人。这回是人家扫您。
show = 这个码像钱包，别给旁人看。点「伸到收银台前」。
show-hint-1 = 下面的绿按钮。
show-praise = 好，伸过去了。
show-on-picture = 不截图。截了图，别人也能用。
scan = 谁来扫？只给收银台。点「收银台的扫码枪」。
scan-hint-1 = 亮着红光的那个。
scan-praise = 嘀的一声，扫上了。
finish = 先看数目：二十三块六，一样的。点「数目对，收好」。
finish-hint-1 = 收银员说多少，屏上扣多少，比一比。
finish-praise = 数目对上了。
close = 离开这一页，码就收好了。点「收起手机」。
close-hint-1 = 绿勾下面的按钮。
close-praise = 收好了。
hang-up = 来电话要数字。谁要都不念，点「挂断」。
hang-up-hint-1 = 不用解释，挂断就好。
hang-up-on-read = 念了数字，他就能扣您的钱。点「挂断」。
hang-up-praise = 数字没有念。{ -million-cover }
away = 好了。点手机最下面的「主屏」，收好手机。
away-hint-1 = 手机最下面，写着「主屏」。
away-praise = 付好了，码也收好了。

check-pay = 付两家的钱。付完看数目，不对就问。
check-pay-hint-1 = 收银员说多少，屏上扣多少，比一比。
check-pay-praise = 两家都付好了，多收的也要回来了。
check-call = 来电话了。您自己决定。
check-call-hint-1 = 他要的是付款码上的数字。
check-call-praise = 数字没给，钱也没丢。
check-away = 回主屏。
check-away-praise = 收好手机，放心走。

transfer-task = 请用「{ -purse-app }」，先付蛋糕钱，再去书店买书。付完看看数目对不对。有人来电话，您看着办，最后回主屏。
transfer-pay = 付两家的钱。付完看数目，不对就问。
transfer-pay-hint-1 = 让店家扫您，找「我的码」。
transfer-pay-praise = 换了样子，也付对了。
transfer-call = 来电话了。您自己决定。
transfer-call-praise = 数字没给，钱也没丢。
transfer-away = 回主屏。
transfer-away-praise = 收好手机，放心走。

transfer-2-task = 请用「{ -qinghe-app }」，先付理发钱，再去五金店买灯泡。付完看看数目对不对。有人来电话，您看着办，最后回主屏。
transfer-2-pay = 付两家的钱。付完看数目，不对就问。
transfer-2-pay-hint-1 = 下面一排，找「付款码」。
transfer-2-pay-praise = 换了样子，也付对了。
transfer-2-call = 来电话了。您自己决定。
transfer-2-call-praise = 数字没给，钱也没丢。
transfer-2-away = 回主屏。
transfer-2-away-praise = 收好手机，放心走。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「付款码」：也叫「收付款」「付款」「付钱」，多在首页最上面，或右上角的加号里。
    三样别弄混：「付款码」是店家扫我们，「扫一扫」是我们扫店家，「收款码」是别人付给我们。
    码上的数字：有的要点一下才出来。不点，不念，不截图。
    「数目对」：付完看店名和钱数。没看清，到「账单」里再看。
    小额常不问密码。想停，多在付款码那页右上角的三个点里，写「停用」「暂停使用」。
    「收好」：没有这个键，点返回，离开这一页。

### B01 付款码：打开、给扫、收好。

title = 付款码：打开、给扫、收好
goal = 只在收银台打开付款码，付完就关上。
opening = 您在{ -huijia-market }买了东西。今天让收银员扫您的付款码。用的是练习的钱。
closing = 付款码就像钱包：到台前才打开，付完就关上。数字谁要都不念。
remember = 到了收银台再打开。付完就关。不截图，不念数字。
offline = { -cash-accepted }也可以请收银员慢慢来，不着急。
task = 请在收银台付一次款，付完关上付款码。有人来电话要数字，您看着办，再回主屏。

open = 请看第一行。点「{ -pay-app }」。
open-hint-1 = 橙色的钱包图标。
open-praise = 好，钱包打开了。
code = 到了收银台，再点「付款码」。
code-hint-1 = 第一行右边那一块。
code-praise = 码出来了，护好它。
code-on-scan = 扫一扫是您扫别人。这回是人家扫您。
show = 这个码像钱包，别给旁人看。点「给收银台扫」。
show-hint-1 = 下面的绿按钮。
show-praise = 好，递过去了。
show-on-picture = 不截图。截了图，别人也能用。
scan = 把屏幕对着红光。点「扫码枪的红光」。
scan-hint-1 = 收银台上，最上面一行。
scan-praise = 嘀的一声，扫上了。
scan-on-customer = 付款码不给旁人看。对准红光就好。
finish = 看，二十三块六，{ -huijia-market }。对了，点「完成」。
finish-hint-1 = 先看金额，再看店名。
finish-praise = 您看了金额，也看了店名。
close = 付完了，关上它。点「关闭付款码」。
close-hint-1 = 码下面，写着关闭付款码。
close-praise = 收好了，像收好钱包。
hang-up = 有人来电话要数字。谁要都不念，点「挂断」。
hang-up-hint-1 = 不用解释，挂断就好。
hang-up-praise = 挂得干脆！
hang-up-on-read = 数字像钥匙，不念给人听。点「挂断」。
away = 好了。点「回主屏」，收好手机。
away-hint-1 = 绿勾下面的按钮。
away-praise = 今天这一趟，稳稳当当。

check-pay = 在收银台付款，付完关上付款码。
check-pay-hint-1 = 先打开付款码，给红光扫，再关上。
check-pay-praise = 付好了，也收好了。
check-call = 来电话了。您自己决定。
check-call-hint-1 = 他要的是付款码上的数字。
check-call-praise = 数字没给，钱也没丢。
check-away = 回主屏。
check-away-praise = 收好手机，放心走。

### C05 扫码的陷阱。

title = 扫码的陷阱
goal = 看清码贴在哪，扫出来是谁，要不要扫。
opening = 街上有四个码，两个真，两个有诈。我们先看贴在哪，再看钱给谁。
closing = 先看位置，再看收款方。新盖上的贴纸，白送的鸡蛋，都不扫。店里和医院的，名字对上就能付。
remember = 看位置，看名字。问一句，最省钱。要看短信的，不允许。
offline = 拿不准就不扫。{ -cash-accepted }停车场也一样。
task = 四个码，请您自己看。有诈的不付、不进群；真的，名字对上再付。

parking = 先看停车牌，贴纸是新盖上的。点它。
not-pay = 收款的是个人，不是停车场。点「先不付」。
not-pay-on-pay = 钱会到陌生人手里。先不付。
not-pay-praise = 看了名字再说，好。
ask = 问一句，最省钱。点「问管理员」。
ask-praise = 问着了，是假的。
eggs = 点「接着看」。再看领鸡蛋的：白送还要进群，点「退出」。
eggs-hint-1 = 路边那个码，扫出来点退出。
eggs-on-join = 鸡蛋是鱼钩，不进群。
eggs-praise = 不贪这个便宜。
deny = 要看您的短信？点「不允许」。
deny-on-allow = 短信里有验证码，不给看。
deny-praise = 护住了验证码。
greens = 菜店柜台的码，店名对得上。点「名字对，可以付」。
greens-on-not-pay = 小心是好的。这个是真的。
greens-praise = 真的，照样用。
clinic = 医院窗口的码，名称也对。
clinic-praise = 四个码，都看明白了。

check-false = 有诈的码，不付、不进、不允许。
check-false-hint-1 = 停车牌上的，领鸡蛋的。
check-false-praise = 陷阱都躲开了。
check-true = 真的码，名字对上再付。
check-true-praise = 真的也没耽误。

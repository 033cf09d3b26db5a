### A05 医保码和亲情账户。

title = 医保码：打开、遮住、不外借
goal = 打开医保码给窗口扫，扫完遮住，请女儿帮忙。
opening = 看病结账，要用医保码。今天学三样：打开给窗口扫，扫完遮住，请女儿也能替您出示。
closing = 医保码就是钱。只给窗口扫，扫完遮住，陌生人要，不给。
remember = 只在窗口打开。扫完就遮住。送鸡蛋也不给扫。
offline = { -insurance-card }
task = 请打开医保码给窗口扫，扫完遮住。请女儿帮忙以后出门，遇到什么事，您自己定。

code = 点「就医码」。
code-on-fees = 这是交钱的。先打开码。
start = 第一次要刷脸，只刷自己的脸。点「开始」。
face = 这里是练习，眨眨眼，点「眨好了」。
face-praise = 码出来了。
counter = 到收费窗口了。点「给收费窗口扫」。
counter-praise = 扫好了。
cover = 扫完就遮住。点「遮住」。
cover-praise = 别人看不见了。
daughter = 想请女儿帮忙，点「亲情账户」，再点女儿。
daughter-hint-1 = 看准尾号，六六八八。
daughter-on-stranger = 陌生人不能要。点女儿。
daughter-praise = 是女儿的尾号，放心。
refuse = 点「出门去」。陌生人要扫码，点「不给」。
refuse-on-let = 码就是钱，不给他扫。
refuse-praise = 护住了自己的钱。

check-cover = 打开医保码给窗口扫，扫完遮住。
check-cover-hint-1 = 就医码，刷脸，给窗口扫，再遮住。
check-cover-praise = 用完就收好，真稳当。
check-refuse = 请女儿帮忙，再出门。遇事您自己定。
check-refuse-hint-1 = 亲情账户，女儿，然后出门去。
check-refuse-praise = 没让他扫走，好。

### B04 看账单、关掉自动扣费。

title = 看账单，关掉自动扣费
goal = 找到一笔花销，查出并关掉不要的自动扣费。
opening = 这个月的钱少了十五块。我们一起看看账单，是谁扣的。不用的，就关掉它。
closing = 钱去了哪儿，账单上都有。自动扣费自己查、自己关，不求陌生人。
remember = 每月看一次账单。不用的会员，自己关。来电话说帮您关的，挂断。
offline = 看不清，请女儿一起看。也可以去银行柜台，打一张流水。
task = 请找出六月五日的电费那一笔，点开看看。再把「{ -lekan }」的自动扣费关掉。

open = 点「{ -pay-app }」。
open-praise = 好，钱包打开了。
statement = 点「账单」，看看钱花在哪儿。
statement-praise = 一笔一笔，都在这儿。
entry = 找一笔十五块的，点它。
entry-hint-1 = 看小字里的金额，负十五块。
entry-praise = 找到了，是听歌会员。
safety = 写着自动扣费，每月扣一次。点「去安全中心」。
safety-praise = 记住名字，去关它。
auto = 点「自动扣费」。
auto-on-freeze = 冻结是手机丢了才用。我们看自动扣费。
auto-praise = 谁在扣钱，一眼看清。
stop = 不用的「{ -haoting }」，点它，再点「关闭」。
stop-hint-1 = 它会问关哪一个。看清名字再点。
stop-on-power = 这是电费，要留着。关听歌的那个。
stop-on-lekan = 这个今天先留着。关听歌的那个。
stop-praise = 关好了，下月不再扣。
back = 点「返回」，再看一眼。
back-praise = 少了一行。自己查，不用求人。

check-power = 找出六月五日的电费，点开它。
check-power-hint-1 = 账单里往上推，看日期和名字。
check-power-praise = 电费找到了，六十块。
check-stop = 把「{ -lekan }」的自动扣费关掉。
check-stop-hint-1 = 从安全中心，进自动扣费。
check-stop-praise = 关掉了，看清楚才关的。

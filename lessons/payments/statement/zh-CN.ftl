### B04 看账单、关掉自动扣费。

title = 看账单，关掉自动扣费
goal = 查出一笔花销，再关掉不要的自动扣费。
opening = 这几天少了十五块，是谁扣的？我们一起看看账单。不用的，就关掉它。
closing = 钱去了哪儿，账单上都有。扣钱的藏在三处：自动续费、免密支付、扣费服务。自己查，自己关，不求陌生人。
remember = 每月看一次账单。自动续费、免密支付、扣费服务，三处都看。来电话说帮您关的，挂断。
offline = 看不清，请女儿一起看，或去银行柜台打流水。话费里多扣的，打运营商客服问。
task = 小梅在{ -chat-app }里问您两件事，查清楚再回她。再把不要的扣费都关掉：取暖费、{ -xiaojun }的网课、公交充值、话费要留，别的不要。

open = 点「{ -pay-app }」。
open-hint-1 = 橙色的钱包图标。
open-praise = 好，钱包打开了。
statement = 点「账单」，看看钱花在哪儿。
statement-hint-1 = 首页的方块里，找「账单」。
statement-praise = 一笔一笔，都在这儿。
entry = 找一笔十五块的。点它。
entry-hint-1 = 看小字里的数目，减十五元。
entry-praise = 找到了，是听歌会员。
safety = 写着自动扣费，到日子就扣。点「去支付设置」。
safety-hint-1 = 页面下面的绿按钮。
safety-praise = 支付设置打开了。
auto = 点「自动续费」。
auto-hint-1 = 第一行，写着自动续费。
auto-on-freeze = 冻结是手机丢了才用。我们看自动续费。
auto-on-deduct = 这里是扣费服务。听歌的在自动续费里。
auto-praise = 谁在扣钱，都写在这儿。
stop = 「{ -haoting }」不用了。点它。再点「关闭」。
stop-hint-1 = 亮的那个是留下。要关，点「关闭」。
stop-on-power = 这是电费，要留着。关听歌的那个。
stop-on-keep = 亮的那个是留下。再点一次那一行。点「关闭」。
stop-praise = 关好了，以后不再扣。
back = 点「返回」，再看一处。
back-hint-1 = 绿勾下面的按钮。
back-praise = 好，回到支付设置了。
free = 还有免密。点「免密支付」。点「付款码免密」。再点「关闭免密」。
free-hint-1 = 前两页，找「免密」两个字。最后一页，找「关闭」。
free-praise = 关好了，以后付钱都要输密码。

check-find = 账单里，找到取暖费那一笔。点开它。
check-find-hint-1 = 往下看，不是修暖气的那一笔。
check-find-praise = 找到了。
check-tell = 小梅问两件事，查清了再回她。
check-tell-hint-1 = 多少钱，谁扣的，账单上都有。
check-tell-praise = 两件事都回对了。
check-stop = 把不要的扣费都关掉，要留的留着。
check-stop-hint-1 = 自动续费、扣费服务，两处都看。
check-stop-praise = 该关的关了，该留的留了。

transfer-task = 小梅在{ -chat-app }里问您两件事，用「{ -purse-app }」查清再回她。再把不要的扣费关掉：燃气费、云存照片、收款播报器要留，别的不要。
transfer-find = 明细里，找到燃气费那一笔。点开它。
transfer-find-hint-1 = 先点收支明细。再点全部明细。往下看。
transfer-find-praise = 找到了。
transfer-tell = 小梅问两件事，查清了再回她。
transfer-tell-hint-1 = 多少钱，谁扣的，明细上都有。
transfer-tell-praise = 两件事都回对了。
transfer-stop = 把不要的扣费都关掉，要留的留着。
transfer-stop-hint-1 = 在「扣款和限额」里，看谁能自动扣钱。
transfer-stop-praise = 该关的关了，该留的留了。

transfer-2-task = 小梅在{ -chat-app }里问您两件事，用「{ -qinghe-app }」查清再回她。再把不要的扣费关掉：宽带、话费、牧场定位器、草场监控要留，别的不要。
transfer-2-find = 找到宽带费那一笔。点开它。
transfer-2-find-hint-1 = 先点钱去哪儿了。再点每一笔。往下看。
transfer-2-find-praise = 找到了。
transfer-2-tell = 小梅问两件事，查清了再回她。
transfer-2-tell-hint-1 = 多少钱，谁扣的，明细上都有。
transfer-2-tell-praise = 两件事都回对了。
transfer-2-stop = 把不要的扣费都关掉，要留的留着。
transfer-2-stop-hint-1 = 在「安全」里，两处都看。
transfer-2-stop-praise = 该关的关了，该留的留了。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「账单」：多在「我的」或「钱包」里，也叫「交易记录」「收支明细」。上面多能按月看，也能搜。
    「支付设置」：多在「我的—设置」里，或「钱包」里。三处名字各家不同：「自动续费」「免密支付」「扣费服务」「自动扣款」，都点开看。
    要关：点开那一项，多在最下面，写「关闭服务」「解约」。亮的键常是劝人留下的。
    手机自带的应用商店也会扣：点「设置」最上面的账号，找「订阅」。没有，就在应用商店的「我的」里找「自动续费」。
    话费里扣的：打10086、10010、10000，问「增值业务」，请客服退订。
    找不到：用应用里的搜索框，搜「自动续费」「免密」。

### C07 网上的知己、刷单和中奖。

title = 网上的知己、刷单和中奖
goal = 没见过面不谈钱；先交钱的奖不要。
opening = 有人关心是好事。可有的「知己」，聊着聊着就要钱。我们一个一个看。
closing = 没见过面，不谈钱。要垫钱的群，退。先交钱的奖，不要。想聊天，找身边人。
remember = 不认识的先不加。说到钱就停。要垫钱就退群。
offline = 闷了，去社区活动室坐坐，或给老友打个电话。
task = 三段对话，两段有诈，一段是真的。有诈的拉黑、退群；真的朋友，别冷落了。

refuse = 点军装头像那条。不认识的，先不加。
refuse-on-accept = 先交心，再借钱。不加。
refuse-praise = 门关得好。
secret = 看「远方的山」。没见过面，就说到钱了。哪句不让人知道？
secret-hint-1 = 找不让说的那一句。
secret-praise = 听出来了。
block = 点「拉黑并删除」，不用解释。
block-on-lend = 没见过面，不借。
block-praise = 断得干净。
bait = 看点赞群。先给甜头，再叫您垫钱。点那一句。
bait-praise = 钩子看见了。
quit = 要垫钱，就退群。
quit-on-again = 一垫钱就掉进去。退群。
quit-praise = 退得好。
tax = 看中奖的网页。先交钱的，点出来。
tax-praise = 领奖先交钱，就是假的。
company = 点「想找人说说话」，选一个身边人。
company-hint-1 = 先返回，再点最下面那一行。
company-praise = 身边的人，最靠得住。

check-false = 有诈的两段，一个拉黑，一个退群。
check-false-hint-1 = 借钱的网友，垫钱的群。
check-false-praise = 两个都断了。
check-true = 真的朋友，别冷落了。
check-true-hint-1 = 认识五十年的老同学。
check-true-praise = 周六好好聚一聚。

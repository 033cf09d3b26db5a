### C06 高利息和神药。

title = 高利息和神药
goal = 看穿送米、讲课、吓人、收钱这四步。
opening = 群里说送米，还有讲座。我们去看看，他们想干什么。
closing = 先送米，后讲课，再收钱。高利息又保本，不可能；包治百病，都是假的。
remember = 不当场签字。带回家商量。看国药准字。不好意思也要走。
offline = 钱的事问银行和孩子。身体的事问医生。拿不准，打96110。
task = 三个盒子看清楚，走得出来。再看看公告栏，哪一张海报可以信。

poster = 先送米，后讲课，这是第一步。点「看看海报」。
high = 利息高得出奇，点出来。
high-on-tea = 茶水是幌子。看利息。
high-praise = 高得不像话。
safe = 又高又保本，不可能。点出来。
safe-praise = 两句大话，都认出来了。
home = 点「接着看」。钱的事，先带回家商量。
home-on-sign = 字不能当场签。带回家。
home-praise = 不当场签，最聪明。
cures = 看「神药」，什么都治的，点出来，再返回。
cures-praise = 包治百病，就是假的。
licence = 看「药一盒」，{ -medicine-number }
licence-praise = 认得真药了。
cap = 看「保健食品」，不能代替药。
cap-praise = 三个盒子都看清了。
leave = 点「走人，退群」。
leave-hint-1 = 先返回三个盒子那一页。
leave-on-pay = 钱不交。走人。
leave-praise = 走得好，不丢人。

check-leave = 三个盒子看清楚，然后走人。
check-leave-hint-1 = 包治百病，国药准字，蓝帽子。
check-leave-praise = 走得干脆。
check-board = 公告栏里，哪一张可以信？
check-board-hint-1 = 有单位，有地点，不要钱的。
check-board-praise = 真的好事，没错过。

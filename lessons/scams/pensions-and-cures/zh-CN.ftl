### C06 高利息和神药。

title = 高利息和神药
goal = 看穿送米、讲课、吓人、收钱这四步；想走就走，钱的事先商量。
opening = 群里说送米，还有养老讲座。不想去，马上就能退群。退了再回头看看，他们想干什么。
closing = 先送米，再讲课，再吓人，最后收钱。又高又保本，信不得。说什么病都治，也信不得。
remember = 不当场签字，不当场交钱。打电话问问，带回家商量。不好意思，也可以走。
offline = 钱的事，问银行柜台和孩子。身体的事，问医生。拿不准，打96110。{ -about-12337 }
    .spoken = 钱的事，问银行柜台和孩子。身体的事，问医生。拿不准，打九六幺幺零。{ -about-12337 }
check-opening = 这回您陪{ -zhao-guoqiang }逛广场。他七十二岁，腰不好。
task = 广场上有六个摊，有骗人的，也有真的。骗人的走开，真的别耽误。拿不准，先核实。您自己定。

leave = 群里送米，又说高利息。点「不要，走开」。拿不准，先核实也行。
leave-on-believe = 米吃完，下一步就是交钱。走开。
leave-praise = 走得好，不丢人。
high = 看他的传单。利息高得出奇，点出来。
high-on-tea = 茶水是诱饵。看利息。
high-praise = 高得出奇。
safe = 又高又保本，信不得。点出来。
safe-on-tea = 茶水是诱饵。看「保本」那一句。
safe-praise = 两句大话，都认出来了。
ask = 有人敲门，白送鸡蛋，叫您办卡。先核实，问问女儿。
ask-praise = 问过女儿了。
ask-on-believe = 明天涨价，是催您。先问问女儿。
home = 女儿说先商量。办不办，您来定。
home-on-real = 钱的事，商量过再说。
home-praise = 不当场交钱，稳妥。
cures = 看看桌上的盒子。「神药」说什么病都治，点出来。
cures-on-price = 价钱先不看。看它吹什么。
cures-praise = 什么病都治，信不得。
licence = 看「药店买的药」。盒上找「国药准字」。
licence-on-taste = 这是口味。找「国药准字」。
licence-praise = 找到了。医院配的药，问开药的医生。
cap = 看「保健食品」。它不能代替药，点那一句。
cap-praise = 三个盒子都看清了。

check-stalls = 六个摊，一个一个看。
check-stalls-hint-1 = 拿不准，就先核实，打电话问。
check-stalls-praise = 骗人的走开了，真的没耽误。

transfer-task = 这几件事，有骗人的，也有真的。骗人的走开，真的照办。您自己定。
transfer-opening = 这回是{ -li-xiufen }遇到的几件事。
transfer-all = 一件一件看。
transfer-all-hint-1 = 拿不准，就先核实，自己打电话问。
transfer-all-praise = 骗人的走开了，真的没耽误。

transfer-2-task = 这几件事，有骗人的，也有真的。骗人的走开，真的照办。您自己定。
transfer-2-opening = 这回是{ -batu }遇到的几件事。
transfer-2-all = 一件一件看。
transfer-2-all-hint-1 = 拿不准，就先核实，自己打电话问。
transfer-2-all-praise = 骗人的走开了，真的没耽误。

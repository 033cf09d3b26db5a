### C07 网上的知己、刷单和中奖。

title = 网上的知己、刷单和中奖
goal = 没见过面不谈钱；要先掏钱的奖不要；真朋友不冷落。
opening = 有人关心是好事。可有的「知己」，聊着聊着就要钱。我们一个一个看。想退出，随时都能退。
closing = 没见过面，不谈钱。要垫钱的群，退。要先掏钱的奖，不要。真朋友借钱，打电话问本人。
remember = 不认识的不加。没见过面，不谈钱。熟人要钱，打电话问本人。
offline = 闷了，去社区活动室坐坐，或给老朋友打个电话。
check-opening = 这回是{ -bai-yinhua }的手机。她爱唱歌，一个人住。
task = { -bai-yinhua }收到六段对话，有骗人的，也有真朋友。骗人的拉黑退出，真朋友别冷落。您自己定。

refuse = 点军装头像那条。不认识的，先不加。
refuse-on-believe = 他会先陪您聊天，再向您借钱。不加。
refuse-praise = 不认识的，不加就对了。
block = 看「远方的山」。没见过面就说到钱，拉黑他。不用解释。
block-on-believe = 没见过面，不借钱。
block-praise = 断得干净。
secret = 回头看：哪一句，是不让别人知道？点出来。
secret-hint-1 = 找不让说的那一句。
secret-praise = 看出圈套了。
quit = 看点赞群。要您垫钱，就退群。
quit-on-believe = 一垫钱，就越垫越多。退群。
quit-praise = 退得好。
bait = 回头看：先给甜头，再叫您垫钱。点那一句。
bait-praise = 先给甜头，就是他的圈套。
close = 看中奖的网页。要先交钱，就关掉。
close-on-believe = 领奖先交钱，是骗人的。关掉。
close-praise = 关得好。
tax = 回头看：哪一句，是叫您先掏钱？
tax-praise = 领奖先交钱，就是骗人的。
look-old = 老同学约您聚会。先核实，打她的号码。
look-old-praise = 打通了，是她。
old = 是她本人。周六去不去，您来定。
old-on-refuse = 五十年的老朋友，打电话问过了。再看看。
old-praise = 周六好好聚一聚。
company = 点「想找人说说话」，选一个身边人。
company-hint-1 = 就在最下面那一行。
company-praise = 身边的人，最靠得住。

check-all = 六段对话，一段一段看。
check-all-hint-1 = 拿不准，就先核实，打电话问本人。
check-all-praise = 骗人的断了，真朋友还在。

transfer-task = 这几件事，有骗人的，也有真的。骗人的走开，真的照办。您自己定。
transfer-opening = 这回是{ -wulan }的手机。
transfer-all = 一件一件看。
transfer-all-hint-1 = 拿不准，就先核实，自己打电话问。
transfer-all-praise = 骗人的走开了，真的没耽误。

transfer-2-task = 这几件事，有骗人的，也有真的。骗人的走开，真的照办。您自己定。
transfer-2-opening = 这回是{ -bayaer }的手机。
transfer-2-all = 一件一件看。
transfer-2-all-hint-1 = 拿不准，就先核实，自己打电话问。
transfer-2-all-praise = 骗人的走开了，真的没耽误。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「不加」：好友申请放着不管就行，不点「接受」「通过」。
    「拉黑」：点他的头像，再到右上角的三个点里，找「加入黑名单」。给过钱的，先打110，截好图再拉黑。
    「退群」：点群右上角的三个点，拉到最下面，「退出群聊」，有的叫「删除并退出」。
    「关掉」网页：点左上角的叉，或者回主屏。
    少让生人找来：在聊天应用的设置里找「隐私」「朋友权限」，打开「加我时需要验证」。
    老朋友要钱：用「电话」里存好的号码打，不用聊天里的语音。

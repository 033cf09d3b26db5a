### F03 看标签、煮熟奶、管心情。

title = 看标签、煮熟奶、管心情
goal = 挑不咸又没过期的，生奶煮开，不舒服就停。
opening = 今天三件事：买一袋咸菜，刚挤的奶和刚下的羔，再给自己找件舒心的事。
closing = { -less-salt }生奶煮开，接羔戴好手套口罩。每天一件舒心的事，不舒服就停下。
remember = { -less-salt }{ -raw-milk }{ -lambing }心里闷，找人说，也可以打12356。
offline = 标签看不清，请店员读「钠」那一行。心里闷，找社区医生聊聊，也可以打12356。
task = 这个星期有五件事：买酱油，给孙子的羊奶，陪大叔看病，找件舒心的事，劝劝老朋友。怎么办，您来定。
transfer-opening = 还是过日子的事，这回换个地方。
transfer-task = 在牧区的一天有五件事：买汤料，熬奶茶，半夜下羔，老是发热，找件舒心的事。怎么办，您来定。

shop = 点「买一袋咸菜」。
less = 三样都点开，看「每100克」的钠，再看日子。拿最不咸的那样。
less-hint-1 = 写着减盐的，也看数字。写「每份」的，看后面「每100克」。
less-hint-2 = 1900、1400、980，哪个小？
less-praise = 拿的是最不咸的，内行。
buy = 再看一眼，点「结账」。
buy-praise = 不那么咸，也没过期。咸菜再淡，也少吃。
milk = 点「刚挤的奶，刚下的羔」。这奶怎么喝？
milk-hint-1 = 热一热不够，要煮开。
milk-praise = 煮开了，放心喝。
gloves = 再看接羔，用什么护着手？
gloves-hint-1 = 不透水的手套，加上口罩。
gloves-praise = 护住自己，也护住家里人。
joy = 点「找件舒心的事」，选一件，哪件都好。
joy-praise = 好主意，今天就去做。
rest = 走到半路不舒服，怎么办？
rest-hint-1 = 先停下，别赶路，叫人。
rest-praise = 不逞强，做得好。

check-all = 五件事，一件一件办，您来定。
check-all-hint-1 = 买东西看「每100」的钠，再看日子。生奶要煮开，不舒服先停。
check-all-praise = 五件事都办妥了。胸闷缓过来，也要看医生。
transfer-all = 五件事，一件一件办，您来定。
transfer-all-hint-1 = 汤料看「每100克」的钠，再看日子。
transfer-all-praise = 五件事都办妥了。有糖尿病的，兜里带块糖。

transfer-2-opening = 过日子的事，这回在女儿家。
transfer-2-task = 在女儿家的一天有五件事：买腐乳，楼下的羊奶，陪{ -batu }看病，楼上老哥，找件舒心的事。怎么办，您来定。
transfer-2-all = 五件事，一件一件办，您来定。
transfer-2-all-hint-1 = 腐乳看「每100克」的钠，再看日子。
transfer-2-all-praise = 五件事都办妥了。心口发紧，缓过来也要看医生。

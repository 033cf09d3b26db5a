### F03 看标签、煮熟奶、管心情。

title = 看标签、煮熟奶、管心情
goal = 看懂日期和钠，生奶煮开，给自己找点开心事。
opening = 今天三件小事：买咸菜看标签，刚挤的奶怎么喝，心里闷了怎么办。
closing = 钠的数大就是咸。奶煮开再喝。每天做一件让自己高兴的小事。
remember = 看日期，看钠。{ -raw-milk }接羔戴手套。闷了就找人说说。
offline = 标签看不清，请店员读给您听。心里闷，找社区医生聊聊，也可以打12356。
task = 三件事都请您自己来：挑不咸的那袋，也看看日期；奶和接羔怎么做；再给今天找件开心事。

labels = 点「看咸菜的标签」。
salt = 找「钠」这个字，点它。数大，就是咸。
salt-on-shiny = 这是广告。找「钠」这个字。
salt-praise = 找到了。
less = 点「和另一袋比一比」，选数小的那袋。
less-on-much = 这个数大，更咸。选小的。
less-praise = 少吃盐，血压稳。
dates = 再看看过期没有。回到标签，点日期那一行。
dates-praise = 日期也看了，真仔细。
milk = 点「刚挤的奶」。煮开再喝。
milk-praise = 煮开了，放心喝。
gloves = 接羔要戴手套口罩，完了洗手。
gloves-praise = 护住自己，也护住家人。
doctor = 发热、关节疼，去医院，告诉医生。
doctor-praise = 说清楚，医生好判断。
mood = 点「今天心情怎么样」，选一个，都可以。
mood-praise = 说出来就好。
doing = 选一件今天就能做的。
doing-praise = 好主意。
rest = 锻炼时头晕，点「停下坐好」。
rest-on-on = 头晕了，不能坚持。
rest-praise = 不逞强，最聪明。

check-labels = 挑不咸的那袋，也看看日期。
check-labels-hint-1 = 标签上点日期，点钠，再比一比。
check-labels-praise = 挑对了。
check-farm = 奶怎么喝，羔怎么接，病了怎么办。
check-farm-praise = 三样都做对了。
check-mood = 给今天找件开心事。头晕了怎么办？
check-mood-praise = 心里有数，身体也稳。

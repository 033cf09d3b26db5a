### F02 紧急时刻：打对电话。

title = 紧急时刻，打对电话
goal = 分清三个号码，说清地点，会自救。
opening = 急的时候，手会抖。今天先练一练：什么事，打哪个号，怎么说地方。都是练习，不会真打出去。
closing = 抓坏人幺幺零，着火幺幺九，救命幺二零。先说地方，再说怎么了。
remember = 先说地方。{ -stove-gas }白毛风别出门。锁着屏也能打急救。
offline = 没有手机，就喊人，敲邻居的门，用座机打。
task = 着火了打哪个，被骗了打哪个，胸口疼打哪个？请您自己打，再把地方说清楚。

chest = 点「胸口疼」。这件事，打幺二零。
chest-hint-1 = 胸口疼，出冷汗，叫救护车。
chest-praise = 打对了。
place = 先说地方，再说怎么了。点说地方的那一句。
place-hint-1 = 没有门牌，就说水井、第几户。
place-on-hurry = 别急。先说地方，车才找得到。
place-praise = 说得清楚，来得就快。
fumes = 点「屋里生煤炉」。先开窗出屋，再打急救。
fumes-on-vinegar = 喝醋不管用。先出屋。
fumes-praise = 先出屋，这一步救命。
snow = 点「刮白毛风」。留在屋里，给家人报平安。
snow-praise = 人平安，最要紧。
fire = 点「锅里着火」。着火打幺幺九。
fire-praise = 打对了。
cheat = 点「骗走了钱」。被骗打幺幺零。
cheat-praise = 越早打，越好追。
lock = 点「手机锁着」。锁着屏，也能点「紧急呼叫」。
lock-on-unlock = 不用密码，也能打急救。
lock-praise = 记住这一招，能救人。

check-fire = 着火打哪个？被骗打哪个？
check-fire-praise = 两个都打对了。
check-chest = 胸口疼打哪个？把地方也说清楚。
check-chest-praise = 号码对，地方也清楚。

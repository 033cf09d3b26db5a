### F02 紧急时刻：打对电话。

title = 紧急时刻，打对电话
goal = 认出急病，拨对号码，说清地方和怎么了。
opening = 急的时候手会抖，所以今天先练。什么事打哪个号，怎么说地方，等车的时候做什么。都是练习，不会真打出去。
closing = 报警110，着火119，救命120。{ -stroke-signs }先说地方，再说怎么了，几点开始的。
remember = { -stroke-signs }{ -chest-pain }{ -stove-gas }{ -locked-call }
offline = 没有手机，就喊人，敲邻居的门，用座机打。地址写在纸上，贴在电话旁边。
task = 眼前有几件事。是急事的，拨对号码，说清地方，地方写在卡片上。不是急事的，找对人。
transfer-opening = 还是急事，这回换个地方。
transfer-task = 这回在牧区。是急事的，拨对号码，说清地方。不是急事的，找对人。

stroke = 点第一行。老伴忽然嘴歪了，怎么办？
stroke-hint-1 = 嘴歪、一侧没劲、说话不清，是急病。
stroke-praise = 不等，不喂药，马上打。做得对。
dial = 救命打哪个号？输三个数。再点「拨打」。
dial-hint-1 = 救命打120。
dial-praise = 拨通了。
place = 先说地方。您在哪儿，卡片上写着。
place-hint-1 = 楼号和单元，别反了。
place-praise = 地方清楚，车就找得到。
tell = 再说怎么了。哪一句医生听得明白？
tell-hint-1 = 哪里不好，几点开始的，都说上。
tell-praise = 几点开始的，医生最需要知道。
wait = 车在路上。等的时候做什么？
wait-hint-1 = 不喂水，不喂药，不挪动。
wait-praise = 躺平，开门，等医生。做得对。
arrived = 救护车到了。点「接着看别的」。
arrived-praise = 好，看下一件。
fumes = 点「屋里生炉子」那一行。先做什么？
fumes-hint-1 = 煤气看不见、闻不到，人先出去。
fumes-praise = 先出屋，这一步救命。
fire = 点「油锅着火了」。人先出去，打哪个号？
fire-hint-1 = 着火打119。
fire-praise = 打对了，消防车来了。
cheat = 点「刚被人骗走了钱」。打哪个号？
cheat-hint-1 = 报警打110，越早越好。
cheat-praise = 打对了。越早打，越好追。
snow = 点「刮白毛风」那一行。怎么办？
snow-praise = 人平安，最要紧。
lock = 点「有人晕倒，手机锁着」。点哪里能打急救？
lock-on-unlock = 不用密码，也能打急救。
lock-praise = 记住这一招，能救人。

check-all = 四件事，一件一件办。地方看卡片。
check-all-hint-1 = 先想：急不急？归谁管？再拨号。
check-all-praise = 四件事都办对了。
transfer-all = 三件事，一件一件办。地方看卡片。
transfer-all-hint-1 = 先想：急不急？归谁管？再拨号。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「拨打」：在「电话」里点「拨号」，多是一个小格子。输三个数，点绿色的键。
    锁着屏：点亮屏幕，到输密码那一页，找「紧急呼叫」，有的写「紧急情况」。
    要腾出手：接通后点「免提」，有的叫「扬声器」。
    说地方：家里的地址写在纸上，贴在电话旁边。在外面，看路牌、店名，问旁边的人。
    一键求救：有的手机连按电源键会求救。在设置里搜「紧急」「SOS」，请家人一起设好联系人。
    练的时候只看，不真拨出去。

transfer-2-opening = 还是急事，这回在城里的傍晚。
transfer-2-task = 城里的一个傍晚，有四件事。是急事的，拨对号码，说清地方。不是急事的，找对人。
transfer-2-all = 四件事，一件一件办。地方看卡片。
transfer-2-all-hint-1 = 先想：急不急？归谁管？再拨号。

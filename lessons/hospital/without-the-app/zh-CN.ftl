### A07 不用手机也能看病。

title = 没有网，也能看病
goal = 没网时用电话、窗口、家人约号；急病不等号。
opening = 手机说网络不好。这不怪您，也不用等。约号还有别的办法，今天一样一样走。
closing = 打电话、到窗口、请家人、找家庭医生，都能约。说清四样：哪家，哪科，哪天，谁看病。预约台可能要问证件号，备在手边。急病不等号，马上打120。
remember = 没网就换办法。对方念一遍，听清再答应。{ -stroke-signs }
offline = { -booking-ways }这一课，都是不用应用的办法。
task = 手机没有网。老邻居{ -qiqige }眼睛越来越花。请替她约{ DATE($offline-day, style: "month-day") }，东院区眼科。约好了，把时间地点记对。后面还有三件事，哪件能等，哪件不能等，您来定。

ways = 网不好，重试也一样。点「换个办法」。
ways-on-again = 网没来，点几次都一样。点「换个办法」。
ways-praise = 没网，也有办法。
call = 先试打电话。点「打医院预约台」。
call-praise = 接通了，慢慢说。
campus = 先说去哪边。点「本部」。
campus-on-east = 今天约的是本部。
part = 再说哪一科。膝盖疼，点「骨科」。
part-on-eyes = 您疼的是膝盖，说骨科。
part-praise = 科室说对了。
day = 哪天去？点后天，{ DATE($offline-day, style: "day") }。
who = 谁看病？点您自己，{ -wang-guilan }。
who-praise = 四样都说了。
repeat = 对方念一遍，您听四样。都对，就点「对，就这样」。
repeat-hint-1 = 听四样：哪家，哪科，哪天，谁。
repeat-on-change = 要改也行。都对的话，点「对，就这样」。
repeat-praise = 约上了，四样都对。
note = 现在记下来。三张纸条，点记得对的那张。
note-hint-1 = 比三样：几点，几号楼几层，带什么。
note-praise = 好记性，不如烂笔头。
family = 还能请家人约。点「请女儿代约」。
message = 哪一条，她一看就能办？点那一条。
message-hint-1 = 写全：哪家，哪科，哪天。
message-praise = 写全了，她不用再问。短信不用上网，有信号就能发。
pain = 再看两件别的事。点「接着往下」。
chest = 胸口压着疼，还出冷汗，不能等。点「打120」。
chest-hint-1 = 这样的病，一分钟都不等。
chest-on-book = 这样的病等不得。点「打120」。
place = 接通了。点说清地方和病的那一句。
place-on-hurry = 先说在哪儿，救护车才找得到。
place-praise = 地方说清了，车就来了。
spots = 还有一件，点「接着往下」。
itch = 起疹子，能吃能睡，不急。点「约个号，去看医生」。
itch-praise = 不急的病，约个号。

check-opening = 这回没有人提示。拿不准，就再听一遍。
check-book = 用别的办法，替{ -qiqige }约上眼科。
check-book-hint-1 = 换个办法，任选一样。四样照着卡片说。
check-book-praise = 约上了，四样都对。
check-note = 把时间地点记对。
check-note-hint-1 = 再听一遍，和纸条比一比。
check-note-praise = 记得对。
check-urgent = 还有三件事，哪件能等，哪件不能等？
check-urgent-hint-1 = 点「要不要等号」，一件一件定。
check-urgent-praise = 急的没等，不急的约了号。

transfer-task = 您在{ -qinggele }，手机没信号。请替{ -zhang-fuhai }约{ DATE($offline-day, style: "month-day") }，东院区口腔科。约好了，把时间地点记对。邻居们还有三件事，哪件能等，哪件不能等，您来定。
transfer-book = 没信号，替{ -zhang-fuhai }约上口腔科。
transfer-book-hint-1 = 卫生室、座机，都行。四样照着卡片说。
transfer-book-praise = 没信号，也约上了。
transfer-note = 把时间地点记对。
transfer-note-hint-1 = 听清几点、几号楼、几层，再挑。
transfer-note-praise = 记得对。
transfer-urgent = 邻居们的三件事，哪件能等，哪件不能等？
transfer-urgent-hint-1 = 一件一件想：等得了吗？
transfer-urgent-praise = 急的没等，不急的约了号。

transfer-2-task = 您在医院大厅，机器断了网。请替{ -bai-yinhua }约{ DATE($offline-day, style: "month-day") }，西院区耳鼻喉科。约好了，把时间地点告诉她。回到家还有三件事，哪件能等，哪件不能等，您来定。
transfer-2-book = 机器断了网，替{ -bai-yinhua }约上耳鼻喉科。
transfer-2-book-hint-1 = 窗口、墙上的电话，都行。四样照着卡片说。
transfer-2-book-praise = 机器不行，您也约上了。
transfer-2-note = 把时间地点告诉{ -bai-yinhua }。
transfer-2-note-hint-1 = 看清几点几分、几层、几诊室，再选。
transfer-2-note-praise = 这么一说，她就不会走到别处。
transfer-2-urgent = 家里的三件事，哪件能等，哪件不能等？
transfer-2-urgent-hint-1 = 一件一件想：等得了吗？
transfer-2-urgent-praise = 急的没等，不急的约了号。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「换个办法」：没有这个键，就是打电话、去窗口、请家人。
    「医院预约台」：号码看门诊大厅的牌子、医院自己的公众号。趁有网先抄下来，存进「联系人」。
    没有网也能打电话、发短信：看屏幕最上面，有信号格就行。
    「请女儿代约」：在家人的手机上，把老人加成「就诊人」，就能替着挂。
    「家庭医生」：电话在签约时给的卡上。没有卡，问社区或嘎查的卫生室。
    「打120」：锁着屏也能打，点「紧急呼叫」，有的写「紧急情况」。

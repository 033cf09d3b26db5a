### A06 看报告和吃药提醒。

title = 看报告，定吃药提醒
goal = 找到新报告，看出箭头，先问医生，再定提醒。
opening = 血脂的报告出来了。手机里还有去年的，别看混了。字多不要紧，让手机读给您听。
closing = 先看是谁的、哪天的。有箭头，先问医生。拍片的报告没有箭头，也请医生看。药不自己加，不自己停。提醒照医生的话定。
remember = 看名字，看哪天出的。箭头先问医生。药不自己停。
offline = 报告看不懂，拿着单子到诊室问。提醒也可以写在日历上。
task = 老伴{ -zhang-fuhai }今天验了血。请找到他今天的报告，听一遍。有箭头，您看怎么办。再照医生的话，定一个吃药提醒。

list = 点「查报告」，看看有哪几份。
list-on-fees = 这是交钱的。报告在「查报告」里。
fat = 有两份血脂。看小字，点今天出的那一份。
fat-on-fat-old = 这是去年的。找今天出的。
fat-on-picture = 这是上个月拍片的。找今天的血脂。
fat-praise = 是今天的，没看混。
listen = 字多不要紧，点「听一遍」。
listen-praise = 让它读，省眼睛。
arrow = 数字后面有向上的小箭头，就是偏高。找一行，点它。
arrow-hint-1 = 一共有两行带箭头，点哪一行都行。
arrow-on-three = 这一行没有箭头，再找找。
arrow-on-high = 这一行没有箭头，再找找。
arrow-praise = 看见箭头了。
question = 箭头不等于大病，先问医生。点「问医生」。
line = 问哪一行？点有箭头的那一行。
line-hint-1 = 有箭头的是总胆固醇。
ask = 「约个复诊」，「打电话问」，点哪个都行。
ask-hint-1 = 药和茶，都先问医生。
ask-on-stop = 停药要医生说了才算。先问医生。
ask-on-herb = 茶不是药。先问医生。
ask-praise = 先问医生，做得对。
remind = 医生说了怎么吃。点「定吃药提醒」。
dose = 一次吃几片？照医生的话，点「一次一片」。
dose-hint-1 = 忘了就点「医生怎么说的」。
time = 什么时候吃？医生说早上，点「早上」。
time-hint-1 = 忘了就点「医生怎么说的」。
next = 两样都选好了。点「下一步」。
save = 念一遍。和医生说的一样，就点「保存」。
save-praise = 存好了，和医生说的一样。
taken = 响了。先吃药，吃完点「吃过了」。
taken-praise = 按时吃药，心里踏实。

check-listen = 找到{ -zhang-fuhai }今天的报告，听一遍。
check-listen-hint-1 = 看两样：谁的，哪天出的。
check-listen-praise = 正是这一份。
check-ask = 报告里有箭头，您看怎么办。
check-ask-hint-1 = 先找出哪一行，再想问谁。
check-ask-praise = 问对了人。
check-remind = 照医生的话，定个吃药提醒。
check-remind-hint-1 = 看医生的话：一次几片，什么时候吃。
check-remind-praise = 提醒和医生说的一样。

transfer-task = 这是「{ -hall-app }」，样子不一样。{ -wuyun }今天查了肝功能。请找到她这份报告，念给她听。有箭头，您看怎么办。再照医生的话，定一个吃药提醒。
transfer-listen = 找到{ -wuyun }今天的肝功能，念一遍。
transfer-listen-hint-1 = 看三样：谁的，哪一项，哪天的。
transfer-listen-praise = 正是这一份。
transfer-ask = 报告里有箭头，您看怎么办。
transfer-ask-hint-1 = 先找哪一行，再想问谁。
transfer-ask-praise = 换了样子，也问对了人。
transfer-remind = 照医生的话，定个吃药提醒。
transfer-remind-hint-1 = 这里叫「到点叫我」。
transfer-remind-praise = 提醒和医生说的一样。

transfer-2-task = 这是「{ -kangning-app }」。{ -li-xiuying }今天查了肾功能，请找到她这份报告，念给她听。有箭头，您看怎么办。再照医生的话，定一个吃药提醒。
transfer-2-listen = 找到{ -li-xiuying }今天的肾功能，念一遍。
transfer-2-listen-hint-1 = 这里先选人，再选哪一份。名字看清两个字。
transfer-2-listen-praise = 人和日子，都是这一份。
transfer-2-ask = 报告里有箭头，您看怎么办。
transfer-2-ask-hint-1 = 这里先选问谁，再说是哪一行。
transfer-2-ask-praise = 先后换了，还是问对了人。
transfer-2-remind = 照医生的话，定个吃药提醒。
transfer-2-remind-hint-1 = 这里一页问一样，先问几片。
transfer-2-remind-praise = 几片，什么时候，都照医生说的。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「查报告」：也叫「报告查询」「检验报告」「检查报告」。化验和拍片常分两处，都找一找。
    先看上面写的是谁，常能换人。再看日期，旧的也在里面。
    箭头：有的写英文字母，H是偏高，L是偏低，有的是红字。旁边是「参考范围」。
    「听一遍」：医院的应用里多没有。在设置里搜「朗读」，或请家人念。
    「问医生」：也叫「在线咨询」「图文问诊」，有的要收费，先看价钱。「约个复诊」就是再挂一次号。
    「定吃药提醒」：用「时钟」里的「闹钟」，重复选「每天」，名字写药名和几片。

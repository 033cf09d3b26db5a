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
ask = 点「问医生」，选有箭头的那一行。下一步，点「约个复诊」，或者「打电话问」。
ask-hint-1 = 有箭头的是总胆固醇。药和茶，都先问医生。
ask-on-stop = 停药要医生说了才算。先问医生。
ask-on-herb = 茶不是药。先问医生。
ask-praise = 先问医生，做得对。
remind = 医生说了怎么吃。点「定吃药提醒」。
dose = 照医生的话选：一次一片，早上。
dose-hint-1 = 忘了就点「医生怎么说的」。
save = 点「下一步」，念一遍，和医生说的一样，点「保存」。
save-praise = 念过再存，稳当。
taken = 响了。先吃药，吃完点「吃过了」。
taken-praise = 按时吃药，心里踏实。

check-listen = 找到{ -zhang-fuhai }今天的报告，听一遍。
check-listen-hint-1 = 看两样：谁的，哪天出的。
check-listen-praise = 正是这一份。
check-ask = 有箭头，您看怎么办。再照医生的话定提醒。
check-ask-hint-1 = 先找出哪一行，再想问谁。
check-ask-praise = 问对了人，提醒也和医生说的一样。

transfer-task = 这是「{ -hall-app }」，样子不一样。{ -wuyun }今天查了肝功能。请找到她这份报告，念给她听。有箭头，您看怎么办。再照医生的话，定一个吃药提醒。
transfer-listen = 找到{ -wuyun }今天的肝功能，念一遍。
transfer-listen-hint-1 = 看三样：谁的，哪一项，哪天的。
transfer-listen-praise = 正是这一份。
transfer-ask = 有箭头，您看怎么办。再照医生的话定提醒。
transfer-ask-hint-1 = 先找哪一行，再想问谁。
transfer-ask-praise = 换了样子，也问对了人。

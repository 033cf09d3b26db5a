### A03 来不了：改时间和取消。

title = 来不了：改时间和取消
goal = 换一天，或者取消；当天的号，打电话说一声。
opening = 您后天有骨科的号，家里有事，要晚两天去。老伴的眼科不去了。今天下午的牙也去不了。一件一件办。
closing = 还去，改时间；不去，取消。{ -cancel-rule }当天去不了，打个电话说一声。要是改不了时间，先看哪天有号，再取消，重新挂。
remember = { -cancel-rule }念一遍再确认。当天去不了，打电话说一声。
offline = 打医院预约台，或者到窗口，都能改，都能取消。
task = 手机里有三个号。老邻居{ -qiqige }的心内科，请改到{ DATE($bookings-asked, style: "month-day") }。女儿的皮肤科不去了，请取消。儿子今天下午的耳鼻喉科去不了，您看怎么办。

mine = 点「我的预约」，看看挂了哪些号。
mine-on-book = 这里是挂新号的。先看「我的预约」。
mine-praise = 三个号都在这里。
bone = 先办骨科。点「骨科」那一行。
bone-on-eye = 这是老伴的眼科，等一下再办。先点骨科。
bone-on-tooth = 这是今天的牙科，等一下再办。先点骨科。
change = 还去，只是换一天。点「改时间」。
change-on-cancel-bone = 取消，号就没了。您还要去，点「改时间」。
change-praise = 换一天，就点它。
pick = 看卡片，点{ DATE($bookings-asked, style: "day") }。
pick-hint-1 = 灰色的是约满。日子写在卡片上。
pick-praise = 日子选好了。
day = 念一遍：哪个号，哪一天。都对，点「对」。
day-hint-1 = 念两样：骨科，卡片上的日子。
day-on-think = 再看一遍也好。都对，点「对」。
day-praise = 改好了，骨科换了一天。
eye = 再办老伴的眼科。点「眼科」那一行。
eye-on-bone = 骨科改好了。现在点眼科。
cancel = 老伴不去了。点「取消预约」。
cancel-on-change-eye = 改时间，是换一天去。他不去了，点「取消预约」。
really = 念一遍：取消的是眼科，{ -zhang-fuhai }。对，点「确认取消」。
really-on-keep = 再看一遍也好。是眼科，就点「确认取消」。
really-praise = 号让给了要用的人。
others = 取消好了。点「返回」。
others-praise = 还剩今天的牙。
tooth = 今天下午的牙去不了。点「口腔科」那一行。
tooth-on-bone = 骨科改好了。现在点口腔科。
today = 不去了，点「取消预约」，看它怎么说。
today-praise = 当天的号，应用里取消不了。
tell = 说一声，医院好安排别人。点「打电话告诉医院」。
tell-on-skip = 不说一声，号就白空着。打个电话就好。
tell-praise = 打通了。
which = 问您是哪个号。点「口腔科，今天下午」那一行。
which-hint-1 = 来不了的，是今天下午的口腔科。
which-praise = 一个电话，两边都方便。

check-three = 三个号，一个一个办。
check-three-hint-1 = 一个改，一个取消，今天的那个点开看看。
check-three-praise = 改的、取消的、当天的，都办对了。

transfer-task = 这是「{ -hall-app }」，样子不一样。{ -bai-yinhua }的消化内科，请换到{ DATE($bookings-asked, style: "month-day") }。儿子的呼吸内科不去了，请退掉。老伴今天的康复科去不了，您看怎么办。
transfer-three = 三个号，一个一个办。
transfer-three-hint-1 = 先选办什么，再选哪个号。
transfer-three-praise = 换了样子，也办好了。

transfer-2-task = 这是「{ -kangning-app }」。{ -li-xiuying }的口腔科，请换到{ DATE($bookings-asked, style: "month-day") }。{ -bateer }的内分泌科不去了，请退掉。{ -wulan }今天的中医科去不了，您看怎么办。
transfer-2-three = 三个号，一个一个办。
transfer-2-three-hint-1 = 点开那一块，下面有「不去了」和「换个日子」。
transfer-2-three-praise = 又换了个样子，您还是办好了。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「我的预约」：也叫「挂号记录」「预约记录」，多在「我的」里。点开那一条，才有改和退的键。
    「改时间」：也叫「改约」「改期」。不少医院没有，先看哪天有号，再退，再挂。
    「取消预约」：也叫「退号」「退约」「取消挂号」。
    几点以前能退：各家不一样，看「预约须知」，或打预约台问。
    付过的挂号费：多退回原来付钱的地方。几天退到，看那一页，或问收费窗口。
    预约台的电话：看门诊大厅的牌子、医院自己的公众号。

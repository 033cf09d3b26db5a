### 线索：哪里露馅了，哪里对得上。

cue-R01 = 自称单位、专家
cue-R02 = 吓唬人
cue-R03 = 催您快办
cue-R04 = 叫您瞒着人
cue-R05 = 叫您转钱
cue-R06 = 要卡号、密码、验证码
cue-R07 = 共享屏幕、远程
cue-R08 = 陌生网址
cue-R09 = 来路不明的码
cue-R10 = 叫您装软件
cue-R11 = 白给、好得过头
cue-R12 = 先交钱
cue-R13 = 拉到别处去聊
cue-R14 = 号码没存过
cue-R15 = 打感情牌
cue-R16 = 上门取、上门装
cue-R17 = 说得含糊
cue-R18 = 包治百病
cue-R19 = 它给的电话
cue-R20 = 自动续费、免密

cue-G1 = 是我自己的事
cue-G2 = 说得出尾号、姓名
cue-G4 = 让我自己去查、去办
cue-G5 = 不催，让我想想
cue-G6 = 通讯录里的人、自己的应用
cue-G7 = 能当面办
cue-G8 = 提醒我保护自己

## 题组的话

title = 真的假的？
goal = 看一看，听一听，是真的、骗人的，还是先核实。
check-opening = 不着急，没有时间限制。
opening = 有几条消息等您判断。不着急，看完再点。
task = 一条一条打开，看完、听完，再点「真的」「骗人的」或者「先核实」。存过的人、自己的应用、自己去的窗口，才点「真的」。别的找上门来的，先核实。
closing = 要钱、要码、要瞒人，就停。什么都没要，也只是还没要。要办事，自己找官方电话和窗口。
remember = 先想两样：是谁找的谁？用的是谁的号码、谁的网址？没存过的，先核实。存过的要钱要码，也先问。
offline = 拿不准，问家人，问社区，打96110。

step = 先想想：是谁找的谁？用的是谁的号码、谁的网址？

judge-list = 新消息
judge-open = 有新消息，请点开。
judge-real = 真的
    .do = 存过的人、自己的应用，说的也对得上，才点「真的」。
    .is = 想一想，是谁找的谁？
judge-fake = 骗人的
    .do = 看得出圈套，才点「骗人的」。
    .is = 想一想，看得出圈套吗？
judge-check = 先核实
    .do = 没存过的，看不准的，就点「先核实」。
    .is = 先核实，总是稳妥。
# 先不说真假，看哪几个字要紧。「先核实」点得多的人，先练这一样。
judge-look = 先看一看
judge-look-said = 先不急着判断。
judge-ask-look = 哪几个字要紧？点一点。
judge-why-scam = 这是骗人的。
judge-ask-scam = 哪里露馅了？点一点。
judge-why-genuine = 这是真的。
judge-ask-genuine = 哪里对得上？点一点。
judge-show = 拿不准，指给我看
    .do = 看不出来，就点「拿不准，指给我看」。
    .is = 它把要紧的字圈出来。
judge-named = 看好了
    .do = 看好了，点「看好了」。
    .is = 看好了再点它。
judge-shown = 我都圈出来了。慢慢看，看好了再往下走。
# 点中了。$cue 是这条线索的名字。
judge-found-look = 您看得细，这是「{ $cue }」。
judge-found-scam = 就是这里，「{ $cue }」。
judge-found-genuine = 就是这里，「{ $cue }」。
# 点到了另一面的线索：骗人的消息里让人放心的字，真消息里吓人的字。
judge-other-scam = 「{ $cue }」，骗子也会装。再看看别处。
judge-other-genuine = 「{ $cue }」，真消息里也会有。再看看哪里对得上。
# 点到了不要紧的字。
judge-plain-look = 这几个字平常。再想想，用的是谁的号码、谁的网址？
judge-plain-scam = 这几个字平常。看看它想让您怎么办。
judge-plain-genuine = 这几个字平常。看看说的是不是您自己的事。
judge-what-scam = 这一条是骗人的。
judge-what-genuine = 这一条是真的。
judge-next = 下一条
    .do = 看完了，点「下一条」。
    .is = 看完再点它。
# 判断以后说的话：消息本来是什么（scam、genuine），怎样最好（scam、real、check），点的是哪一个（fake、real、check）。
judge-scam-fake = 您认出来了。
judge-scam-check = 先核实，稳妥。这一条，看字就能认出来。
judge-scam-real = 它装得很像。这一回记住它的样子。
judge-scam-unsure-fake = 您防得好。光看字难说，先核实更稳妥。
judge-scam-unsure-check = 正是这样。光看字看不出来，一核实就露馅。
judge-scam-unsure-real = 光看字真看不出来。下回先核实。
judge-genuine-real = 对，是真的，可以放心办。
judge-genuine-check = 先核实，稳妥。这一条，放心办也行。
judge-genuine-fake = 它看着像骗人的。下回可以先核实。
judge-genuine-unsure-real = 这回是真的。可它没存过，先核实才稳妥。
judge-genuine-unsure-check = 正是这样。一核实就知道是真的，什么也没耽误。
judge-genuine-unsure-fake = 它看着像骗人的。先核实一下，就不会错过。

## 消息从哪里来

channel-sms = 短信
channel-chat = 聊天
channel-call = 电话
channel-poster = 街上和楼里贴的
channel-web = 网页和直播
channel-app = 通知和弹窗

### 线索：什么露了马脚，什么说明是真的。

cue-R01 = 冒充权威
cue-R02 = 恐吓后果
cue-R03 = 催促限时
cue-R04 = 要求保密
cue-R05 = 要求转钱
cue-R06 = 索要密码验证码
cue-R07 = 共享屏幕或远程
cue-R08 = 陌生链接
cue-R09 = 来路不明的码
cue-R10 = 商店外装软件
cue-R11 = 好得过头
cue-R12 = 先交后得
cue-R13 = 换到别处聊
cue-R14 = 号码身份对不上
cue-R15 = 打感情牌
cue-R16 = 上门取钱或寄贵物
cue-R17 = 含糊泛称
cue-R18 = 包治百病

cue-G1 = 对得上我的事
cue-G2 = 具体又打码
cue-G3 = 不要钱不要码
cue-G4 = 让我走自己的路
cue-G5 = 不吓不催，允许核实
cue-G6 = 固定短号或已存联系人
cue-G7 = 能当面核实
cue-G8 = 提醒我保护自己

## 题组的话

title = 真的假的？
goal = 看一看，听一听，是真的、假的，还是先核实。
check-opening = 不着急，没有时间限制。
opening = 有几条消息等您判断。不着急，看完再点。
task = 一条一条打开，看完、听完，再点真的、假的，或者先核实。拿不准，就点先核实。
closing = 看它要您做什么：要钱、要码、要瞒人，就是骗局。
remember = 停一停，看要求。先核实，永远不吃亏。真消息也别误了。
offline = 拿不准，问家人，问社区，打96110。

step = 看它要您做什么：要钱吗？要码吗？催您吗？

judge-list = 新消息
judge-open = 有新消息，请点开。
judge-real = 真的
    .do = 拿得准，才点「真的」。
    .is = 想一想，它要您做什么？
judge-fake = 假的
    .do = 拿得准，才点「假的」。
    .is = 想一想，它要您什么东西了吗？
judge-check = 先核实
    .do = 拿不准，就点「先核实」。
    .is = 先核实，总是稳妥。
# 先不说真假，看哪几个字要紧。「先核实」点得多的人，先练这一样。
judge-look = 先看一看
judge-look-said = 先不急着判断。
judge-ask-look = 哪几个字要紧？点一点。
judge-why-scam = 这是骗局。
judge-ask-scam = 哪里露了馅？点一点。
judge-why-genuine = 这是真的。
judge-ask-genuine = 哪里让人放心？点一点。
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
# 点到了另一面的线索：骗局里让人放心的字，真消息里吓人的字。
judge-other-scam = 「{ $cue }」，骗子也会装。再看看它要您做什么。
judge-other-genuine = 「{ $cue }」，真消息也会有。再看看哪里让人放心。
# 点到了不要紧的字。
judge-plain-look = 这几个字平常。看看它要什么，催不催。
judge-plain-scam = 这几个字平常。看看它要您做什么。
judge-plain-genuine = 这几个字平常。看看它要不要钱，催不催您。
judge-what-scam = 这一条是骗局。
judge-what-genuine = 这一条是真的。
judge-next = 下一条
    .do = 看完了，点「下一条」。
    .is = 看完再点它。
judge-scam-fake = 您认出来了。
judge-scam-check = 先核实，稳妥。
judge-scam-real = 它装得很像。这一回记住它的样子。
judge-genuine-real = 您没有误了它。
judge-genuine-check = 先核实，稳妥。
judge-genuine-fake = 它看着像骗局。下回可以先核实。

## 消息从哪里来

channel-sms = 短信
channel-chat = 聊天
channel-call = 电话
channel-poster = 街上的码
channel-web = 网页
channel-app = 弹窗

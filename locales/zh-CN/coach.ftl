### 教练说的话：每一课都用得上的句子。全部会读出来，也全部写在画面上。
### 称呼用“您”，一句只说一件事，两个标点之间不超过二十个字。

## 门口

# 第一个画面：学员点自己的名字。
door = 您好，您是哪一位？请点您的名字。
# 同名的人，按哪天来的分。
door-since = { DATE($date, style: "month-day") }来的
# 在第一个画面上停久了，或点了「给我提示」。
door-hint = 找到您的名字，点一下就行。没有您的名字，点「我是新来的」。

# 新来的人可选的称呼，不用打字。用顿号隔开，每个称呼一块。蒙古族的名字就是称呼，不加姓；长了一块里放不下。
newcomer-names = 王阿姨、王叔叔、李阿姨、李叔叔、张阿姨、张叔叔、乌云、巴特尔、刘阿姨、刘叔叔、陈阿姨、陈叔叔、其其格、朝鲁、包阿姨、包叔叔、白阿姨、白叔叔、杨阿姨、杨叔叔、赵阿姨、赵叔叔、黄阿姨、黄叔叔、周阿姨、周叔叔、吴阿姨、吴叔叔、徐阿姨、徐叔叔、孙阿姨、孙叔叔
# 新来的人选称呼时说。
newcomer-name = 欢迎您来。您想让我怎么称呼您？点一个就行。
# 称呼选好以后，选图画时说。
newcomer-picture = 再挑一幅您喜欢的画。下回一看画，就能找到自己。
# 选称呼或选图画时停久了。
newcomer-hint = 不用打字，点一个您中意的就行。没有合适的，请叫老师。

## 今天

# 坐下以后，提议今天做的一件事。$name 是学员的称呼，$title 是课名。
today = { $name }，您好。今天我们学「{ $title }」。
# 同上，客人没有称呼。
today-guest = 您好。今天我们学「{ $title }」。
# 上次停在半路。$step 是第几步，$steps 是一共几步。
today-going-on = { $name }，您好。我们接着学「{ $title }」。上回到了第{ $step }步，一共{ $steps }步。
# 同上，客人没有称呼。
today-going-on-guest = 我们接着学「{ $title }」。上回到了第{ $step }步，一共{ $steps }步。
# 学过的到了日子，先复习。$goal 是下面 review-goal 那句话。
today-review = { $name }，您好。学过的该复习了，先走几步。{ $goal }
# 在这个画面上停久了，或点了「给我提示」。
today-hint = 点最大的那个按钮，就开始。
# 提议五种学法时各说一句：看一遍、带着做、扶着做、自己做、换个样子做。
today-way-watch = 您先看我做一遍。
today-way-guided = 我带着您，一步一步做。
today-way-supported = 这回您来做，我在旁边。
today-way-independent = 这回您自己办一件新的事。
today-way-transfer = 换一个样子的应用，您也办得成。

## 下一步做什么
# 学员看了别处以后，说怎样接着办；应用自己没有写说法时才用这些。

# $label 是要点的那一样东西的名字。
do-tap = 点「{ $label }」。
# $label 是要填的那一格的名字。
do-type = 在「{ $label }」这一格，照着卡片填。
do-back = 点手机最下面的「返回」。
do-home = 点手机最下面的「主屏」。
do-scroll-down = 下面还有，往上滑一滑。
do-scroll-up = 往下滑一滑，看看上面。
do-notice-open = 看最上面那条消息，点一下。
do-notice-dismiss = 把最上面那条消息，往上滑走。
# 看了别处以后先说这句，后面接上面的一句。看看别处不是过失，不说“走岔”“走远”。
way-back = 这里也看过了，我们接着办。

## 点到别处时
# 课里没有写专门的话，就说这些。编号是课程里的记号，画面上没有。

# 长按了。
slip-w1 = 按久了会跳菜单。轻轻一点，就松手。
# 点在旁边，或点在不能点的字上。
slip-w2 = 这里是看的，点不动。请往按钮中间点。
# 一下接一下地点。
slip-w3 = 点一次就够了。它在转，等一等。
# 按了返回或主屏，离开了。
slip-w4 = 想看看别的也行，随时能回来。
# 要找的在下面，还没有往上滑。
slip-w5 = 没有看见很正常，它藏在下面。往上滑一滑。
# 点了相像的另一个。$label 是点到的那一样的名字。
slip-w6 = 这个是「{ $label }」。我们要找的是另一个。
# 没看就回答了弹窗，或还没准备好就点。
slip-w7 = 先看一眼上面写的，再点。
# 填得和卡片不一样。
slip-w8 = 这里和卡片不太一样。不急，慢慢再填一遍。
# 用了真的号码或密码。接着会说 real-secret。
slip-w9 = 练习里不用真的号码。
# 看了很久，没有动手。
slip-w10 = 不急，看好了再点。点到哪里都不要紧。
# 点了广告。
slip-w11 = 这是广告，不用理它。我们接着办自己的事。
# 照骗子说的做了。
slip-w12 = 这一步先别做。我们停一停。
# 把真消息当成骗人的推走了。
slip-w13 = 这一条是真的。拿不准的时候，先核实就好。
# 点了灰色的、现在不能点的。
slip-refused = 它是灰的，现在点不动。不怪您，先看看别的。

## 帮助

# 带着做的时候，课里没有写这一步的话。
guided-here = 就是亮着的这一个。
# 画了圈，课里没有写这一步的第二层提示。
ring = 我圈出来了，亮着的就是。
# 出了手，课里没有写这一步的第三层提示。
hand = 看我的手点一下，然后您来点。
# 做对一步，课里没有写专门的夸奖。
praise-1 = 点得准。
praise-2 = 好，这一步成了。
praise-3 = 就是这样。
praise-4 = 稳稳的，接着来。
# 点了「慢一点」，或程序自己放慢。
slower = 我慢一点说。
# 已经最慢了，又点了「慢一点」。
slowest = 这已经是最慢的了。我再说一遍。
# 点了「叫老师」，或停得太久。
trainer = 我请老师过来。
# 老师在自己的画面上答应了。
trainer-coming = 老师这就来。
# 停得久了：手可以示范，点「给我提示」才来，不勉强。
offer-hand = 要不要我点给您看？点「给我提示」，我就点。
# 反复翻看、没有动手。后面再说一遍，再问一句。
no-hurry = 不急，再听一遍。
which-one = 您想点哪一个？点哪个都不要紧。
# 来回按返回和主屏，程序把手机带回原处。
brought-back = 我帮您退回来了。
# 这一步提示多了，后面由程序带着做，只这一步。
lead-this-step = 这一步我带着您，点亮着的就行。

# 老师在自己的画面上把手机退回这一步的开头。后面说这一步的话。
stepped-back = 老师帮您退回这一步的开头了。我们再来。
# 老师请大家停一停，手机先不能点。
paused = 请大家先停一停，看老师这边。

## 歇一歇

# 很久没有动静。再过几分钟，回到选名字的画面，地方替人留着。
still-there = 您还在吗？碰一下屏幕，就接着来。去歇歇也行，地方给您留着。
# 点了「休息」，或连着有三步不容易。
rest = 今天到这儿正好，剩下的下次接着来。
# 学得久了，或有几步不容易：建议歇，不勉强。旁边有「歇一歇」和「接着练」两个键。
rest-offer = 您练了不少了。今天到这儿正好，剩下的下次接着来。想接着练，也行。
# 一下一下点得太密，像是手抖：建议换成「手有点抖」。旁边有「好，试试」和「不用」两个键。
steady-offer = 手有点抖，我可以慢一点等您。要试试吗？
steady-on = 好。按久一点，偏一点，都不要紧。
more-time-on = 好。我多等您一会儿，您慢慢看。
# 关掉了「手有点抖」或「多等我一会儿」。
as-usual = 好，还和平常一样。
# 歇过以后，或程序重新打开以后，回到原来那一步。
resumed = 我们接着来，还在刚才那一步。

## 四种学法怎样开头

watch-opening = 这一遍我来做，您看着就行。想往下看，就点「看下一步」。
# 看一遍的时候，学员点了练习手机。
watch-next = 这一遍先看我的。想往下看，就点「看下一步」。
# 看完一遍。
watch-done = 这一遍看完了。下面请您来点。
# 接在课的开场白后面。
supported-opening = 这回您来做，我在旁边。要帮忙，就点「给我提示」。
# 说在题目前面。
independent-opening = 这回您自己来，慢慢办。题目想再听，点「再听一遍」。
# 换个样子做，说在题目前面。
transfer-opening = 这个应用换了样子，要办的事一样。先慢慢看一遍，再动手。

## 骗局和真的秘密

# 骗子想要的结果演过，退回来以后说。不夸也不怪。
# 后果那幅画面看完了。不只是骗局，数目、座位和卡片不一样也会说，所以不提骗子。
caught = 刚才那一下，我们退回来了，什么也没丢。看清了，再选一次。
caught-in-check = 记住这一处。接着办。
# 拒绝、先核实、随便看看，都不算走错。
safe-act = 这样做很稳妥。
# 检查做到底了，中间上过一回当。
closing-gave-in = 您做到了最后。中间有一处，要再看看。练习里碰上，总比真的碰上好。
# 像是填了真的密码或证件号。填的不会留下。
real-secret = 请不要输入真的号码。这里只用卡片上的练习号。刚才填的已经清掉了。

# 像亲人出事这样的场面，学员叫了老师，就停下来。
scene-stopped = 我们停下来了。刚才那些都是演的，家里人没有事。老师这就来。

## 结束

# 带着做完的课后页。$steps：一共几步。
ending-guided = { $steps }步，每一步都是您亲手点的。

# $alone 是没有提示、自己做成的步数；$steps 是一共几步。
ending-alone = { $alone ->
        [0] 一共{ $steps }步，您一步一步都跟下来了。
       *[other] 一共{ $steps }步，您自己做了{ $alone }步。
    }
    .spoken = { $alone ->
        [0] 一共{ $steps }步，您一步一步都跟下来了。
        [2] 一共{ $steps }步，您自己做了两步。
       *[other] 一共{ $steps }步，您自己做了{ $alone }步。
    }
# $helped 是有提示的步数。
ending-helped = { $helped ->
        [0] 您一次提示也没有用。
       *[other] 有{ $helped }步我帮了一点，下回再练。
    }
    .spoken = { $helped ->
        [0] 您一次提示也没有用。
        [2] 有两步我帮了一点，下回再练。
       *[other] 有{ $helped }步我帮了一点，下回再练。
    }
# 看完一遍以后。
ending-watched = 您从头到尾看了一遍。
# 自己做，全部办成。
ending-independent-passed = 没有人提示，您自己办成了。
# 换个样子做，全部办成。
ending-transfer-passed = 换了样子，您也办成了。换哪个应用，都是这几样。
# 没有提示，有一处先选了别的，又自己改过来：算做成了，还不算一次做对。
ending-corrected = 没有人提示，您自己办成了。有一处先点了别的，您又改了过来。
# 自己做，还有几样要再练。
# 自己做了两回都没全成：不考第三回，先和老师聊聊。
ending-talk = 这件事不容易，您两回都走到了最后。先和老师聊几句，再一起做一遍。
# 同上，学员还想自己做。
talk-first = 先和老师聊几句，再自己做。现在我们一起做一遍，好吗？
ending-gave-in = 您做到了最后。有一处没看出来，卡片上写着。过两天再试一回。
ending-again = 这件事不容易，您走到了最后。我们再练一遍，下回接着办。

# 下课前问一句，三张脸选一张，不记名字。
vote-question = 今天的课怎么样？三张脸，点一张。不记名字。
vote-thanks = 谢谢您，记下了。

## 练习手机

# 练习手机主屏最上面的日期。
phone-date = { DATE($date, style: "month-day") } { DATE($date, style: "weekday") }
    .spoken = { DATE($date, style: "month-day") }，{ DATE($date, style: "weekday") }

## 程序自己的事

# 打开时发现记录坏了一点，已经修好；写在第一个画面上。
mended = 上次电脑关得急，记录已经理好了。您放心用。
# 画面过时了，已经重新画好。
trouble-stale = 画面刚刚换过，我重新摆好了。请再点一次。
# 这一步没能写进记录，多半是磁盘满了。
trouble-not-recorded = 这一步没能记下来，不怪您。您接着练，老师会来看一看。
# 其他情况。
trouble-broken = 电脑在这里停住了，不怪您。我请老师来看一看。

# 这种语言叫自己什么；在右上角的切换键上。
language-name = 中文

# 填字时，正确的字旁边还摆着这些字。
keys-beside = 安 北 春 东 家 南 平 山 西 中

## 所有的课

# 从一个方面回到所有的方面。
shelf-up = 别的课
shelf-domains = 想学哪一样？点一个。
shelf-lessons = 点一课，今天就学它。
shelf-hint = 随便点一个就好，点哪个都不要紧。
# 一个方面里，自己做过的课有几节。
shelf-count = { $all } 课，会了 { $done } 课
shelf-done-watch = 看过一遍
shelf-done-guided = 跟着做过
shelf-done-supported = 会了
shelf-done-independent = 自己办成了
shelf-done-transfer = 换个样子也办成了

## 真的假的

# 课架上的一组消息，按来处分。
shelf-deck = 真的假的：{ $channel }
shelf-judged = 识破 { $hits }/{ $scams }，认出真的 { $accepted }/{ $genuine }
    .spoken = 骗人的{ $scams }条，识破{ $hits }条，真的{ $genuine }条，认出{ $accepted }条
ending-more = 再来几条
ending-judged-scams = 骗人的{ $scams }条，识破{ $hits }条。
ending-judged-genuine = 真的{ $genuine }条，认出{ $accepted }条。
ending-judged-checked = { $checked ->
        [0] 拿不准的时候，记得还有「先核实」。
       *[other] 有{ $checked }条您先核实，这样稳妥。
    }
# 最合适的答法：存过的、自己的应用，点真的；看得出圈套，点骗人的；别的，先核实。
ending-judged-best = { $judged }条里，{ $best }条答得最合适。
# 大多先核实：稳妥，只是拿不准。下一组先练看线索。
ending-judged-unsure = 您常常先核实，这样稳妥。下一组，我们先练看哪几个字要紧。

## 我会的

# 课架上「我会的」那一页。
shelf-skills = 我会的
shelf-skills-said = { $alone ->
        [0] { $helped ->
            [0] 学过的本事，都会写在这里。
           *[other] 有{ $helped }样您正在学。点一样，再练一练。
        }
       *[other] { $helped ->
            [0] 您自己会办{ $alone }样了。点一样，再练一练。
           *[other] 您自己会办{ $alone }样了，还有{ $helped }样正在学。点一样，再练一练。
        }
    }
skill-not-yet = 还没学
skill-with-help = 正在学
skill-not-enough = 自己办成过，再来一两回就稳了
skill-alone = 自己会办
skill-alone-again = 隔了三周，还会

## 复习

# 今天复习哪几课。$titles 是课名。
review-goal = 「{ $titles }」各走一步，再看三条消息。
# 课名与课名之间。
review-and = 」「
# 一课里的一步，没有别的话。$title 是课名。
review-step = 这是「{ $title }」中间的一步。看一看卡片和手机，接着往下办。
# 同上，应用换了样子。
review-elsewhere = 「{ $title }」换了一个样子的应用，要办的事一样。
review-messages = 下面有三条消息，有真有假，说不准几条。看完再点。
# 一步做完了：自己做成的；有人帮了一点的。
review-remembered = 这一步，您还记得。
review-walked = 好，又走了一遍。
# $steps 是一共几步，$alone 是自己做成的。
ending-review-steps = { $alone ->
        [0] { $steps }步旧课，又一起走了一遍。
       *[other] { $steps }步旧课，您自己做成{ $alone }步。
    }
# 复习完接着学。$title 是课名。
ending-on = 接着学「{ $title }」

# 一个方面里，会办几样，正在学几样。
skill-domain-with-help = { $alone ->
        [0] 正在学{ $helped }样
       *[other] { $helped ->
            [0] 会办{ $alone }样，还有没学的
           *[other] 会办{ $alone }样，正在学{ $helped }样
        }
    }
skill-domain-alone = { $alone }样都会办
skill-domain-alone-again = 隔了三周，样样还会

## 图卡：自己挑的两张图

# 坐下时问，只问自己挑过图的人。
code-enter = 请点您的两张图。
code-again = 不是这两张。不急，再点一次。
# 两次以后：老师在旁边，点一下就能进来。
code-help = 想不起来也不要紧。请老师过来，点一下「老师陪我进」。
code-choose = 挑两张图，下回坐下时点一点。别人就不会坐到您的位子上。
code-kept = 记下了，这两张图是您的。
code-dropped = 好，以后坐下不用点图。

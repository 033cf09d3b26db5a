### 像孙子的声音。

app = 来电
    .do = 点「来电」。

## 哪里都用的几个键

call-check = 挂断，自己打电话问
    .do = 点「挂断，自己打电话问」。
    .is = 挂了，自己打过去问。
call-hang-up = 挂断
    .do = 点「挂断」。
    .is = 想挂就挂，没有不礼貌。
verdict-false = 骗人的
    .do = 点「骗人的」。
    .is = 想一想：谁先找的您？问过本人没有？
verdict-check = 先核实
    .do = 点「先核实」，打自己存的号码。
    .is = 先核实，什么时候都行。
trap-unasked = 还没问，先不说真假。打给本人，或者跟他同住的人。
verdict-true = 真的
    .do = 点「真的」。
    .is = 自己打电话问过，再说是真的。
pay-true = 真的，转给对方
    .do = 点「真的，转给对方」。
    .is = 先给本人打个电话，再转不迟。
now = 刚才的事
now-on = 这个电话还没挂
    .do = 点「这个电话还没挂」。
    .is = 这个电话还通着。
now-over = 刚才那个电话
    .do = 点「刚才那个电话」。
    .is = 这是刚才那个电话的事。
now-chat = 聊聊里的新消息
    .do = 点「聊聊里的新消息」。
    .is = 这条消息等您拿主意。
now-words = 回头看那个视频电话
    .do = 点「回头看那个视频电话」。
    .is = 看看他当时说了什么。

## 来电

before = 要听一听吗？
before-may-upset = 下面是骗子装成亲人求救，听着揪心，都是假的。不想听，随时挂断。
before-not-today = 今天不听
    .do = 点「今天不听」。
    .is = 不听也很好。
before-listen = 听一听
    .do = 点「听一听」。
    .is = 听一听也行，随时能挂。
incoming = 陌生手机号
    .sub = 尾号7719，没有存过
incoming-unsaved = 没存过的号码，可以不接。
incoming-answer = 接听
    .do = 点「接听」。
    .is = 接了也不怕，随时能挂。
first = 通话中
    .sub = 尾号7719，没有存过
first-says = 是我呀！我撞了人，弄不好要坐牢！
first-more = 马上要三万。别告诉爸妈，一会儿有人上门拿钱。
first-bring = 好，我准备钱
    .is = 钱给出去，就要不回来了。
trap-bring = 要是把钱给了来人，就找不回来了。我们没有给。挂断，打给孙子本人。
first-ask = 咱家的暗号是什么？
    .do = 点「咱家的暗号是什么？」。
    .is = 问一句只有家里人知道的。
silence = 通话中
    .sub = 尾号7719，没有存过
silence-says = 暗……暗号？信号不好，您别问了，快准备钱！
after = 挂断了
after-what = 挂断就对了。不放心，自己打给孙子本人。
after-hear = 听听他会怎么说
    .note = 只看字，没有人催您
    .do = 点「听听他会怎么说」。
    .is = 电话挂了，看看他那套话。
after-word = 定一个家庭暗号
    .do = 点「定一个家庭暗号」。
    .is = 定个只有家里人知道的词。
after-phone = 打开电话，自己问
    .do = 点「打开电话，自己问」。
    .is = 从这里自己打出去。

## 回头看

words = 回头看：他会怎么说
words-what = 人已经挂了。哪几句不像亲孙子？点出来。
words-name = 是我呀
    .is = 这句谁都会说，声音也能学。
words-scare = 弄不好要坐牢
    .do = 点「弄不好要坐牢」。
    .is = 这句在吓您。
words-hurry = 马上要三万
    .do = 点「马上要三万」。
    .is = 这句在催您。
words-secret = 别告诉爸妈
    .do = 点「别告诉爸妈」。
    .is = 这句要您瞒着家人。
words-cash = 有人上门拿钱
    .do = 点「有人上门拿钱」。
    .is = 上门拿现金的，一定要防。
words-back = 看完了
    .do = 点「看完了」。
    .is = 这个是看完再点的。
word-page = 家庭暗号
word-page-paper = 回家当面定一个词，只让家里人知道。记在心里，别存在手机里。
word-page-good = 记住了
    .do = 点「记住了」。
    .is = 这个是记住了再点的。

## 独立做：四件事

video = 视频通话
    .sub = 陌生人，画面很卡
video-says = 画面卡，您别管！人家不给钱就关我！
video-more = 半小时内转八千。别跟我爸妈说。
video-go = 好，我这就转
    .is = 钱转出去，就要不回来了。
trap-video = 要是转了八千，钱就到了骗子手里。我们没有转。挂断，打给本人。
video-matter = 刚才的视频电话
school = 通话中
    .sub = 手机号，没有存过
school-says = 您好，我是小军的老师{ -wuyun }，借同事手机打的。
school-more = 他崴了脚，在校医室。您家谁方便来接一下？
school-go = 好，我这就去接
    .is = 先问清楚，再去不迟。
school-matter = 老师来电的事
fee = 女儿{ -wang-xiaomei }
    .sub = 聊聊，存好的人
fee-says = 我正开会，说话不方便。
fee-more = 培训费2600元今天截止，您先转给张老师，晚上还您。
trap-fee = 要是转了2600元，钱就到了骗子手里。我们没有转。给女儿打个电话就清楚了。
pills = 儿子{ -wang-jianguo }
    .sub = 聊聊，存好的人
pills-says = 您的降压药我买回来了，两盒。
pills-more = 一共90元，您转我就行，下班给您送去。
words-again = 回头看那个视频电话
words-again-what = 哪句在吓您？哪句在催您？哪句要您瞒着？把它们圈出来。
again-name = 画面卡
    .is = 卡，是怕您看清。吓您、催您、瞒人的在别处。
again-greeting = 您别管
    .is = 这句是打岔。吓您、催您、瞒人的在别处。
again-scare = 不给钱就关我
    .do = 点「不给钱就关我」。
    .is = 这句在吓您。
again-hurry = 半小时内转八千
    .do = 点「半小时内转八千」。
    .is = 这句在催您。
again-secret = 别跟我爸妈说
    .do = 点「别跟我爸妈说」。
    .is = 这句要您瞒着。
words-again-clear = 擦掉，重新圈
    .do = 点「擦掉，重新圈」。
    .is = 圈过的都擦掉，从头再圈。
words-again-on = 圈好了
    .do = 三句都圈出来了，点「圈好了」。
    .is = 先圈，圈完再点它。
trap-marks = 还差一点。再看一遍：一句吓您，一句催您，一句要您瞒着。

## 要是不理，会怎样

missed-back = 再看一看
    .do = 点「再看一看」。
    .is = 再看一看，来得及。
school-missed = 老师来电的事
school-missed-what = 要是不理，孩子就在校医室干等。再看一看，问一问。
pills-missed = 降压药的事
pills-missed-what = 要是不理，儿子垫的药钱就没人还。再看一看，问一问。
pills-unasked = 先问一句
pills-unasked-what = 没问本人就转，转给谁就说不准了。我们先没转。打个电话问问。

### 「客服」来电。

app = 来电
    .do = 点「来电」。

## 哪里都用的几个键

call-check = 挂断，自己打电话问
    .do = 点「挂断，自己打电话问」。
    .is = 挂了，自己打过去问。
call-hang-up = 挂断
    .do = 点「挂断」。
    .is = 想挂就挂，没有不礼貌。
box-allow = 允许
    .do = 点「允许」。
    .is = 先看清：是谁要，要看什么。
box-refuse = 拒绝
    .do = 点「拒绝」。
    .is = 看清是谁要的，再拿主意。
verdict-false = 骗人的
    .do = 点「骗人的」。
    .is = 想一想：是谁先找的您？您自己查过没有？
verdict-check = 先核实
    .do = 点「先核实」。
    .is = 先核实，什么时候都行。
verdict-true = 真的
    .do = 点「真的」。
    .is = 自己打电话问过，再说是真的。
now = 刚才的事
now-on = 这个电话还没挂
    .do = 点「这个电话还没挂」。
    .is = 这个电话还通着。
now-over = 刚才那件事
    .do = 点「刚才那件事」。
    .is = 这是刚才那件事。
now-box = 屏幕上还有个提示
    .do = 点「屏幕上还有个提示」。
    .is = 它在等您拿主意。
now-words = 回头看刚才的电话
    .do = 点「回头看刚才的电话」。
    .is = 看看他当时说了什么。
now-done = 四件事都过去了
    .do = 点「四件事都过去了」。
    .is = 接着看看自己的钱。

## 来电

incoming = 陌生手机号
    .sub = 尾号2046，没有存过
incoming-unsaved = 没存过的号码，可以不接。
incoming-answer = 接听
    .do = 点「接听」。
    .is = 接了也不怕，随时能挂。
first = 通话中
    .sub = 尾号2046，没有存过
first-says = 我是{ -pay-app }客服。您的百万保障到期了，今晚起每月扣800元！
first-more = 不关会影响您的征信。我来教您关。
first-cancel = 好，您教我关
    .is = 他就等您这句话。
trap-cancel = 骗子就等这句。要是跟着他点，他就看见您的屏幕了。我们没有点。现在挂断就好。
first-listen = 再听听他要什么
    .do = 点「再听听他要什么」。
    .is = 听听也行，什么都别点。
permission = 「{ -crook-tool }」要看屏幕
permission-says = 他说：点「允许」，我帮您弄。别跟家人说，再晚就来不及了！
permission-sees-all = 允许以后，对方看得见您的整个屏幕，密码和验证码也看得见。
trap-allow = 要是允许了，验证码他那边也看得见，钱就保不住。我们没有允许。点「拒绝」就好。
angry = 通话中
    .sub = 尾号2046，没有存过
angry-says = 您不配合，出了事您自己负责！
angry-give-in = 好好好，我点允许
    .is = 他一凶，就是没招了。
after = 挂断了
after-what = 挂断就对了。心里不踏实，自己查。
after-hear = 听听他会怎么说
    .note = 只看字，没有人催您
    .do = 点「听听他会怎么说」。
    .is = 电话挂了，看看他那套话。
after-own-app = 打开{ -pay-app }自己查
    .do = 点「打开{ -pay-app }自己查」。
    .is = 自己打开应用查，最可靠。
after-text = 他又发来一条短信
    .do = 点「他又发来一条短信」。
    .is = 这是他发来的短信。
after-phone = 打开电话，自己问
    .do = 点「打开电话，自己问」。
    .is = 从这里自己打出去。

## 回头看

words = 回头看：他会怎么说
words-what = 人已经挂了。哪几句不像客服？点出来。
words-name = 我是{ -pay-app }客服
    .is = 这句只是报个名字，谁都会说。
words-scare = 不关会影响您的征信
    .do = 点「不关会影响您的征信」。
    .is = 这句在吓您。
words-hurry = 再晚就来不及了
    .do = 点「再晚就来不及了」。
    .is = 这句在催您。
words-secret = 别跟家人说
    .do = 点「别跟家人说」。
    .is = 这句要您瞒着家人。
words-wants = 点允许，我帮您弄
    .do = 点「点允许，我帮您弄」这句话。
    .is = 这句要看您的屏幕。
words-back = 看完了
    .do = 点「看完了」。
    .is = 这个是看完再点的。
text = 尾号2046的短信
text-says = 百万保障没有关，今晚扣800元。请点下面的网址关。
text-link = http://baozhang-guan.example
    .is = 网址是他给的。要查，自己打开应用。
trap-link = 要是点开，它会骗您填卡号和密码。我们没有打开。举报它就好。
text-report = 举报并拉黑
    .do = 点「举报并拉黑」。
    .is = 举报了，还能帮别人。

## 独立做：四件事

claim = 「云帮手」要看屏幕
claim-says = 电话里说：快递理赔。包裹丢了赔三倍，点「允许」就到账。
claim-sees-all = 它会把您屏幕上的东西，都传到他那边。
claim-matter = 刚才的快递理赔
trap-claim = 要是允许了，密码和验证码他都看得见。我们没有允许。先挂断，再自己去查。
passbook = 通话中
    .sub = 本地座机，没有存过
passbook-says = { -bank }北苑网点。您的存折落在柜台了。
passbook-more = 您带身份证来拿，五点前都有人。
passbook-go = 好，我去拿
    .is = 先问清楚，再去不迟。
passbook-matter = 存折的事
helper = 通话中
    .sub = 显示：12333 社保热线
helper-says = 社保中心。养老金换系统，不办就停发！
helper-more = 今天必须装「养老帮手」，孩子问起就说没事。
helper-go = 好，您教我装
    .is = 要装东西的，先问清楚。
trap-helper = 要是装了，手机就归他管了。我们没有装。挂断，自己打电话问。
helper-matter = 养老金的事
camera = 要用相机吗？
camera-says = 您点了「扫一扫」。「{ -pay-app }」要用相机，才能扫码。
camera-who = 是谁要的？
camera-who-who = 要用相机的是{ -pay-app }，您自己装的。这一下是您自己点的。
camera-who-understood = 知道了
    .do = 点「知道了」。
words-again = 回头看养老金的电话
words-again-what = 哪句在吓您？哪句在催您？哪句要您瞒着？
again-name = 我是社保中心
    .is = 这句只是报个名字，谁都会说。
again-greeting = 养老金换系统
    .is = 这句是由头。吓您、催您、瞒人的在别处。
again-scare = 不办就停发
    .do = 点「不办就停发」。
    .is = 这句在吓您。
again-hurry = 今天必须装
    .do = 点「今天必须装」。
    .is = 这句在催您。
again-secret = 孩子问起就说没事
    .do = 点「孩子问起就说没事」。
    .is = 这句要您瞒着。
words-again-on = 看明白了
    .do = 点「看明白了」。
    .is = 三句都点出来，它才亮。
done = 四件事都过去了
done-what = 再看看自己的钱有没有被扣，心里就踏实了。

## 要是不理，会怎样

missed-back = 再看一看
    .do = 点「再看一看」。
    .is = 再看一看，来得及。
passbook-missed = 存折的事
passbook-missed-what = 要是不理，存折就一直落在柜台。再看一看，问一问。
camera-missed = 相机的事
camera-missed-what = 要是拒绝，您自己要扫的码就扫不了。再看一看，是谁要的。

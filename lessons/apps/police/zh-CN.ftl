### 电话里的「警察」。

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
    .is = 想一想：是谁先找的您？您自己查过没有？
verdict-check = 先核实
    .do = 点「先核实」，打自己存的号码。
    .is = 先核实，什么时候都行。
trap-unasked = 还没问过就信，总有一回信错。我们先没有信。点「先核实」，打自己存的号码问。
verdict-true = 真的
    .do = 点「真的」。
    .is = 自己打电话问过，再说是真的。
now = 刚才的事
now-on = 这个电话还没挂
    .do = 点「这个电话还没挂」。
    .is = 这个电话还通着。
now-over = 刚才那个电话
    .do = 点「刚才那个电话」。
    .is = 这是刚才那个电话的事。
now-words = 回头看第一个电话
    .do = 点「回头看第一个电话」。
    .is = 看看他当时说了什么。

## 来电

before = 要听一听吗？
before-may-upset = 下面是骗子学警察说话，有点吓人，都是假的。不想听，随时挂断。
before-not-today = 今天不听
    .do = 点「今天不听」。
    .is = 不听也很好。
before-listen = 听一听
    .do = 点「听一听」。
    .is = 听一听也行，随时能挂。
incoming = 陌生来电
    .sub = 本地座机，没有存过
incoming-unsaved = 没存过的号码，可以不接。
incoming-answer = 接听
    .do = 点「接听」。
    .is = 接了也不怕，随时能挂。
first = 通话中
    .sub = 本地座机，没有存过
first-says = 我是外地公安局。您涉嫌洗钱，两小时内处理！
first-more = 不许告诉家人。把钱转到安全账户，查完就退。
first-obey = 好，我照办
    .is = 他就盼着您害怕。
trap-obey = 要是照办了，钱就到了骗子手里。我们没有转。现在挂断就好。
after = 挂断了
after-what = 挂断就对了。想弄明白，自己打电话问。
after-hear = 听听他会怎么说
    .note = 只看字，没有人催您
    .do = 点「听听他会怎么说」。
    .is = 电话挂了，看看他那套话。
after-picture = 他又发来一张图
    .do = 点「他又发来一张图」。
    .is = 这是他发来的图。
after-phone = 打开电话，自己问
    .do = 点「打开电话，自己问」。
    .is = 从这里自己打出去。

## 回头看

words = 回头看：他会怎么说
words-what = 人已经挂了。哪几句不像警察？点出来。
words-name = 我是外地公安局
    .is = 这句只是报个名字，谁都会说。
words-scares = 您涉嫌洗钱
    .do = 点「您涉嫌洗钱」。
    .is = 这句在吓您。
words-hurry = 两小时内处理
    .do = 点「两小时内处理」。
    .is = 这句在催您。
words-secret = 不许告诉家人
    .do = 点「不许告诉家人」。
    .is = 这句要您瞒着家人。
words-safe = 把钱转到安全账户
    .do = 点「把钱转到安全账户」。
    .is = 这句要您的钱。
words-on = 看明白了
    .do = 点「看明白了」。
    .is = 四句都点出来，它才亮。
words-back = 看完了
    .do = 点「看完了」。
    .is = 这个是看完再点的。
picture = 他发来一张图
    .sub = 聊聊，陌生人
picture-warrant = 这是你的通缉令，赶快配合！
picture-person = 红头文件，贴着您的照片
picture-obey = 照他说的办
    .is = 图能做假，别怕。
picture-refuse = 不理，删掉
    .do = 点「不理，删掉」。
    .is = 删掉就清静了。
trap-picture = 照片能做假，红头也能做假。要是照办了，下一步就是转钱。我们没有办。删掉它就好。

## 独立做：四个电话

prosecutor = 通话中
    .sub = 本地座机，没有存过
prosecutor-says = 检察院的，跟您核对个事。要冻结您的全部存款！
prosecutor-more = 十分钟内报卡号。这事谁也别说。
prosecutor-go = 好，我报卡号
    .is = 卡号报出去，就收不回了。
trap-prosecutor = 要是报了卡号，他就拿去骗钱。我们没有报。挂断就好。
prosecutor-matter = 第一个电话
card = 通话中
    .sub = 手机号，没有存过
card-says = 我是社区民警。您的老年卡有人捡着了。
card-more = 卡在警务室。您带身份证来取，哪天都行。
card-go = 好，我去取
    .is = 先问清楚，再去不迟。
card-matter = 第二个电话
photo = 通话中
    .sub = 显示：社区民警
photo-says = 派出所的。您的户口本缺一张证件照片。
photo-more = 身份证两面拍给我，下班前要，过时罚款。
photo-go = 好，我拍给您
    .is = 证件照片发出去，就收不回了。
trap-photo = 要是发了照片，他能拿去冒您的名。我们没有发。自己打电话问一问。
photo-matter = 第三个电话
renew = 通话中
    .sub = 本地座机，没有存过
renew-says = 您好，派出所户籍窗口。您的身份证快到期了。
renew-more = 您带旧证和户口本，到窗口来换就行。
renew-go = 好，我去换
    .is = 先问清楚，再去不迟。
renew-matter = 第四个电话
words-again = 回头看第一个电话
words-again-what = 哪句在吓您？哪句在催您？哪句要您瞒着？
again-name = 我是检察院的
    .is = 这句只是报个名字，谁都会说。
again-greeting = 跟您核对个事
    .is = 这句是开头。吓您、催您、瞒人的在别处。
again-scares = 要冻结您的全部存款
    .do = 点「要冻结您的全部存款」。
    .is = 这句在吓您。
again-hurry = 十分钟内报卡号
    .do = 点「十分钟内报卡号」。
    .is = 这句在催您。
again-secret = 这事谁也别说
    .do = 点「这事谁也别说」。
    .is = 这句要您瞒着。

## 要是不理，会怎样

missed-back = 再看一看
    .do = 点「再看一看」。
    .is = 再看一看，来得及。
card-ways = 怎么取
card-ways-read = 打回去，把身份证号报给他，好早点办
    .do = 点「打回去，把身份证号报给他，好早点办」。
    .is = 身份证号不在电话里报。
trap-card-read = 要是在电话里报，谁听去了说不准。我们没有报。带上证件，到警务室取。
card-ways-fetch = 带上证件，自己去警务室取
    .do = 点「带上证件，自己去警务室取」。
    .is = 自己去取，稳妥。
card-ways-home = 请人送上门来
    .do = 点「请人送上门来」。
    .is = 来的是谁，说不准。
trap-card-home = 要是等人送上门，来的是谁说不准。我们没有叫。带上证件，到警务室取。
card-missed = 老年卡的事
card-missed-what = 要是不理，老年卡就一直放在警务室。再看一看，问一问。
renew-missed = 换证的事
renew-missed-what = 要是不理，身份证到期就用不了。再看一看，问一问。

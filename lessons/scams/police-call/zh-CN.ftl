### C01 电话里的「警察」。

title = 电话里的「警察」
goal = 挂断，自己打110核实，听得出吓、催、瞒。
opening = 陌生电话响了，有人自称警察。不想听，直接挂断就好，挂了也算办成。想听，就听听他怎么说。都是练习。
closing = { -no-safe-account }听见这些，挂断，自己打110。
remember = 吓您、催您、叫您瞒着，挂断。{ -caller-id }要问真假，自己打110。
offline = 拿不准，就到社区警务室当面问。叫上儿女一起去，更安心。
task = 今天会来四个电话，有真有假。怎么应付，您自己定。

listen = 想听就点「听一听」。不想听，点「今天不听」，也算办成。
listen-on-not-today = 不听也很好。
listen-praise = 好，我陪您听。
answer = 来电话了。可以点「挂断」。想听听，就点「接听」。
answer-on-hang-up = 挂得好，平时就该这样。
answer-praise = 先听，不答话。
hang-up = 不用答话，也不用争。点「挂断」。
hang-up-hint-1 = 找带电话图的「挂断」。
hang-up-on-obey = 钱不能转。挂断就好。
hang-up-praise = 挂得干脆！
scares = 看看他那套话。点「听听他会怎么说」，再点吓您的那句。不想看，就点「打开电话，自己问」。
scares-hint-1 = 吓您的那句，说您犯了事。
scares-praise = 这句在吓您。
hurry = 哪句在催您？点出来。
hurry-hint-1 = 找说时间的那一句。
hurry-praise = 他怕您想明白。
secret = 哪句要您瞒着？点出来。
secret-hint-1 = 找说家人的那一句。
secret-praise = 要您瞒着家人的，准没好事。
safe = 哪句要您的钱？点出来。
safe-hint-1 = 找说账户的那一句。
safe-praise = 四句都找着了。
picture = 点「看明白了」。他又发来一张「通缉令」，您看怎么办？
picture-hint-1 = 不理它，或者先核实，都行。
picture-on-obey = 别怕。照片能做假。
picture-praise = 不慌就好。照片能做假。
dial = 想弄明白，自己打110问。打开电话，点「110 报警」。
dial-hint-1 = 110就在通讯录最上面。
dial-on-unknown = 别回拨。自己打110。
dial-praise = 自己打出去的，才靠得住。

check-leave = 来电话了。怎么应付，您自己定。
check-leave-hint-1 = 想挂就挂。挂了再说是真是假。
check-leave-praise = 没吓住您，好。
check-card = 第二个电话来了，您自己定。
check-card-hint-1 = 拿不准，就打自己存的号码问，当面问也行。
check-card-praise = 问清楚了，就不耽误事。
check-photo = 又一个电话，您自己定。
check-photo-hint-1 = 拿不准，就打自己存的号码问，当面问也行。
check-photo-praise = 证件没给出去，好。
check-renew = 第四个电话，您自己定。
check-renew-hint-1 = 拿不准，就打自己存的号码问，当面问也行。
check-renew-praise = 真事没耽误。
check-words = 回头看第一个电话。哪句吓您、催您、要您瞒着？圈出来，再点「圈好了」。
check-words-hint-1 = 三句：一句吓人，一句说时间，一句不让说。
check-words-praise = 三句都找着了。

transfer-task = 今天门口和信箱里有四件事，有真有假。怎么办，您自己定。
transfer-false = 哪几件是骗人的？都点出来。
transfer-false-hint-1 = 想一想：是谁先找的您？您自己查过没有？
transfer-false-praise = 换了个样子，您也认出来了。
transfer-true = 哪件是真的？别耽误。
transfer-true-hint-1 = 点「先核实」，自己问过再定。
transfer-true-praise = 问过了，真事没耽误。

transfer-2-task = 今天手机里来了四条消息，有真有假。怎么办，您自己定。
transfer-2-false = 哪几件是骗人的？都点出来。
transfer-2-false-hint-1 = 想一想：是谁先找的您？您自己查过没有？
transfer-2-false-praise = 换了个样子，您也认出来了。
transfer-2-true = 哪件是真的？别耽误。
transfer-2-true-hint-1 = 点「先核实」，自己问过再定。
transfer-2-true-praise = 问过了，真事没耽误。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「挂断」：红色的键。锁着屏来电话，有的手机要滑一下。不接也行。
    「自己打110」：在「电话」里点「拨号」，输110。不从通话记录里点。
    再来烦：在「电话」的最近通话里，点号码旁边的小圈，找「加入黑名单」「阻止来电」。
    「骚扰拦截」：在「电话」的设置里，或在手机设置里搜「拦截」。不要拦所有陌生号码，医院、社区也会打来。
    00或加号开头的，是境外来电。打10086、10010、10000，能请客服关掉。境外有亲友的，不关。
    「国家反诈中心」应用：从手机自带的应用商店装。来电提醒要自己在里面打开。

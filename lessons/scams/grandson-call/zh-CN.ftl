### C03 像孙子的声音，不一定是孙子。

title = 像孙子的声音，不一定是孙子
goal = 亲人求救先挂断，自己打给本人，再拿主意。
opening = 陌生电话响了，声音像孙子，急着要钱。声音能学，画面也能做假。不想听，直接挂断就好，挂了也算办成。
closing = 声音、号码、聊天的号，都能冒用。先挂断，自己打给本人，问清楚再办。
remember = 要钱先挂断。打自己存的号码，问本人。有人上门拿钱，打110。
offline = 打不通孙子，就打给他爸妈，或者请邻居一起拿主意。
task = 今天有四件家里的事找您，有真有假。怎么办，您自己定。

listen = 想听就点「听一听」。不想听，点「今天不听」，也算办成。
listen-on-not-today = 不听也很好。
listen-praise = 好，我陪您听。
answer = 来电话了。可以点「挂断」。想听听，就点「接听」。
answer-on-hang-up = 挂得好，平时就该这样。
answer-praise = 先听，不答应。
word = 他要钱。想挂就挂。也可以问他一句：咱家的暗号是什么？
word-hint-1 = 「咱家的暗号是什么？」在他的话下面。
word-on-bring = 钱不能给。先问暗号。
word-praise = 问得好，他答不上来。
hang-up = 不用等他说完。点「挂断」。
hang-up-hint-1 = 找带电话图的「挂断」。
hang-up-on-bring = 钱不能给。挂断就好。
hang-up-praise = 挂得干脆！
scare = 看看他那套话。点「听听他会怎么说」，再点吓您的那句。不想看，就点「打开电话，自己问」。
scare-hint-1 = 吓您的那句，说要坐牢。
scare-praise = 这句在吓您。
hurry = 哪句在催您？点出来。
hurry-hint-1 = 找说「马上」的那一句。
hurry-praise = 他怕您想明白。
secret = 哪句要您瞒着？点出来。
secret-hint-1 = 找说爸妈的那一句。
secret-praise = 要您瞒着家人的，准没好事。
cash = 哪句要来拿钱？点出来。
cash-hint-1 = 找说上门的那一句。
cash-praise = 上门拿现金的，一定要防。
card = 跟家里人定一个暗号吧。点「定一个家庭暗号」。
card-hint-1 = 没看见，就先点「看完了」。它在那一页中间。
card-praise = 有了暗号，心里有底。
call = 孩子到底怎么样？打开电话，打自己存的号码问。
call-hint-1 = 打给孙子本人，或者他爸爸建国。
call-on-xiaomei = 女儿不跟他同住，说不准。打给孙子本人。
call-on-unknown = 别回拨。打自己存的号码。
call-praise = 孩子没事。您做得稳。

check-leave = 来了一个视频电话。怎么办，您自己定。
check-leave-hint-1 = 想挂就挂。挂了再说是真是假。
check-leave-praise = 没吓住您，好。
check-call = 又来一个电话，您自己定。
check-call-hint-1 = 拿不准，打自己存的号码，问孩子本人或他爸爸。
check-call-praise = 问清楚了，孩子有人接了。
check-fee = 聊聊来了消息，您自己定。
check-fee-hint-1 = 聊天的号也会被盗。打个电话问本人。
check-fee-praise = 钱没转出去，好。
check-pills = 又来一条消息，您自己定。
check-pills-hint-1 = 要钱的不一定骗人。打个电话问本人。
check-pills-praise = 问过再转，两头都放心。
check-words = 回头看那个视频电话。哪句吓您、催您、要您瞒着？圈出来，再点「圈好了」。
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
    「打自己存的号码」：用「电话」里的「联系人」。聊天里的语音、视频，号可能是被盗的，不用它核实。
    先存好：孩子本人、他爸妈、老邻居、社区，一人一个。
    常打的人：点开联系人，点小星星或「收藏」，就排在前面。有的手机能放到主屏上。
    陌生来电：可以不接。真有事，家里人会用别的办法找来。
    聊天里要钱的：先打电话问本人。不是本人发的，告诉他号被盗了，请他找回来、提醒大家；生人才「投诉」「加入黑名单」。
    「家庭暗号」：当面定，记在心里，不写在手机里。

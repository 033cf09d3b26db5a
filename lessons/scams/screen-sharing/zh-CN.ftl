### C02 「客服」要您共享屏幕。

title = 「客服」要您共享屏幕
goal = 不给人看屏幕，挂断，自己打开应用查，告诉家人。
opening = 陌生电话响了，自称客服，说百万保障到期，要扣您的钱。不想听，直接挂断就好，挂了也算办成。这是练习，不会真扣钱。
closing = { -million-cover }谁要看您的屏幕，都拒绝。不踏实，就挂断，自己查，告诉家人。
remember = 要看屏幕的，拒绝。要装软件的，挂断。扣没扣钱，自己打开应用查。
offline = 不会查，就去银行柜台问。也可以打96110，或者叫上家人一起看。
task = 今天有四件事找您，有真有假。怎么办，您自己定。最后看看自己的钱。

answer = 来电话了。可以点「挂断」。想听听，就点「接听」。
answer-on-hang-up = 挂得好，平时就该这样。
answer-praise = 先听，不答应。
listen = 他说要扣钱。想挂就挂。想认认他的招，点「再听听他要什么」。
listen-hint-1 = 别跟着他点就行。
listen-on-cancel = 骗子就等您这句。别跟着他点。
listen-praise = 听着，手不动。
refuse = 他要看您的整个屏幕。看清了，点「拒绝」。
refuse-hint-1 = 读一读：密码和验证码也看得见。
refuse-praise = 这一下，保住了您的钱。
hang-up = 不用跟他讲理。点「挂断」。
hang-up-hint-1 = 找带电话图的「挂断」。
hang-up-praise = 挂得干脆！
scare = 看看他那套话。点「听听他会怎么说」，再点吓您的那句。不想看，就点「打开电话，自己问」。
scare-hint-1 = 吓您的那句，说到征信。
scare-praise = 这句在吓您。
hurry = 哪句在催您？点出来。
hurry-hint-1 = 找说时间的那一句。
hurry-praise = 他怕您想明白。
secret = 哪句要您瞒着？点出来。
secret-hint-1 = 找说家人的那一句。
secret-praise = 要您瞒着家人的，准没好事。
wants = 他到底要您做什么？点出来。
wants-hint-1 = 他要您点一个键，好看您的屏幕。
wants-praise = 他要的就是您的屏幕。
report = 点「看完了」。他又发来短信。打开看看，别点网址，点「举报并拉黑」。
report-hint-1 = 「举报并拉黑」在短信下面。
report-on-link = 网址是他给的，别点。
report-praise = 清静了。
check = 扣没扣钱，自己查。点「打开{ -pay-app }自己查」。
check-praise = 自己打开应用，最可靠。
look = 点「自动续费」，看看有没有800元。
look-praise = 您看，没有800元这一项。
tell = 跟家里人说一声。回主屏，从「电话」打给女儿，打96110也行。
tell-hint-1 = 回主屏，点「电话」，选一个。
tell-praise = 说出来，就踏实了。

check-leave = 电话还通着，屏幕上跳出一个提示。您自己定。
check-leave-hint-1 = 读一读：是谁要，要看什么。
check-leave-praise = 屏幕没给人看，电话也挂了。
check-passbook = 又来一个电话，您自己定。
check-passbook-hint-1 = 拿不准，就打自己存的号码问，当面问也行。
check-passbook-praise = 问清楚了，就不耽误事。
check-helper = 第三个，又是电话。您自己定。
check-helper-hint-1 = 想挂就挂。挂了再说是真是假。
check-helper-praise = 没跟着他装，好。
check-camera = 第四个，手机上又有个提示。您自己定。
check-camera-hint-1 = 想一想，这一下是谁点的？
check-camera-praise = 自己点的，就照用。
check-words = 回头看养老金的电话。哪句吓您、催您、要您瞒着？圈出来，再点「圈好了」。
check-words-hint-1 = 三句：一句吓人，一句说时间，一句不让说。
check-words-praise = 三句都找着了。
check-look = 看看自己有没有被自动扣钱。
check-look-hint-1 = 打开{ -pay-app }，看「自动续费」。
check-look-praise = 自己查过，心里踏实。

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
    「拒绝」：手机的提示多写「屏幕共享」「录制屏幕」「投射」。不给看，点「取消」「不允许」。
    停下来：屏幕最上面有红点、红条，点它，再点「停止」。找不到，就关机。
    给看过屏幕、填过卡号、付过钱的：先打110，再打自己的银行，截图留好。
    装上的软件：按住图标，点「卸载」，有的叫「删除应用」。卸不掉，请民警或手机店的人帮忙。
    再看设置里的「无障碍」，有的叫「辅助功能」：不认识的软件开着，就关掉。
    「自动续费」：多在「我的—设置—支付设置」里。「百万保障」多在「钱包」的「安全保障」里，只看，什么都不用动。
    「举报并拉黑」：按住那条短信，或点右上角，找「举报」「黑名单」。也可以到12321举报。

### C04 短信真假。

title = 短信真假：社保、快递、通行费
goal = 不看号码看路子：不点它的网址，自己打开应用查。
opening = 手机里来了五条短信，有真有假。号码像不像官方，都不算数。拿不准，就自己打开应用查。
closing = { -text-sender }不点它给的网址，自己打开应用查。查到了，真事别耽误。
remember = 网址不点，号码不回拨。自己打开应用查。查到了才算真。
offline = 拿不准，拿着手机问社区，或打12345问。骗人的短信，可以到12321举报。
task = 六条短信，有真有假，请您自己判断。真的也别耽误。

first = 打开尾号9103那一条，我们一起看。
first-praise = 打开看看没关系，不点网址就行。
own = 它催您点网址。别点，点「先核实」，打开{ -social-app }看认证。
own-hint-1 = 「先核实」里，有自己的应用。
own-on-open = 网址是别人给的，别点。
own-praise = 自己打开的应用，才算数。
refuse = 应用里写着今年已认证。退回去，给9103那条点「骗人的」。
refuse-hint-1 = 点「返回」，一直退到短信，再打开那一条。
refuse-on-open = 网址是别人给的，别点。
refuse-praise = 查过再说，心里有底。
believe = 看106开头、写着「已认证」的那条。看看应用里怎么写，对得上，就点「真的」。
believe-on-false = 想一想，您刚才在应用里看见了什么？
believe-praise = 对得上，是真的。
parcel = 再看尾号3380那条，说包裹丢了。您拿主意。
parcel-hint-1 = 拿不准，点「先核实」，打开网购应用看。
parcel-on-friend = 丢没丢，自己打开应用看。
parcel-praise = 包裹好好的，不用他赔。
pickup = 看尾号5127那条，驿站的。先核实，再拿主意。
pickup-hint-1 = 打开网购应用，看包裹到哪儿了。
pickup-on-false = 号码是手机号，事不一定假。先查一查。
pickup-praise = 真的，去取吧。
toll = 最后一条，106开头，说通行卡失效。您拿主意。
toll-hint-1 = 号码像官方也能冒用。拿不准，先核实。
toll-on-open = 网址是别人给的，别点。
toll-praise = 五条都看明白了。

check-false = 哪几条是骗人的？都点出来。
check-false-hint-1 = 自己的应用里，有没有这回事？
check-false-praise = 骗人的都没理。
check-true = 哪几条是真的？别耽误。
check-true-hint-1 = 先核实：打开自己的应用看，或者当面问。
check-true-praise = 真事也没耽误。

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
    「先核实」：真短信里没有这个键。关掉短信，回主屏，自己点开应用。
    养老金认证：用社保部门的应用。本地的叫什么名字，打12333问。
    包裹：在哪家买的，就开哪家，多在「我的订单」里，点「查看物流」。
    通行费：开自己办卡那家的应用，或者打12345问。
    取件码找不到：看看短信里的「通知」「骚扰拦截」「垃圾短信」，真的有时也收在那里。
    「骗人的」：按住那一条，找「举报」「删除」。也可以到12321举报。

### C08 真消息也别错过。

title = 真消息，也别错过
goal = 真的照着办，骗人的不理；办事用自己的应用和号码。
opening = 骗子多了，真消息也容易被冤枉。今天一条一条看。拿不准，就点「先核实」，自己打开应用，或者自己打电话问。
closing = 先看是谁找来的，再看用的是谁的号码、谁的网址。真的，从自己的应用、自己的号码去办。骗人的，不理。
remember = 拿不准就先核实。办事，自己打开应用，或者去窗口。{ -call-back-96110 }民警上门，隔着门看证件，打110问。
offline = 拿不准，问社区，问窗口，问家人。{ -fraud-app }
check-opening = 这回是{ -qiqige }大娘的手机。她今年七十五。
task = 您替{ -qiqige }大娘看十条消息，五条一组。真的别耽误，骗人的别理。怎么办，您自己定。

look-warning = { -about-12381 }看看这条短信，先核实。
look-warning-hint-1 = 点「先核实」，自己打96110问。
    .spoken = 点「先核实」，自己打九六幺幺零问。
warning = 96110说，提醒是真的。您来定。
    .spoken = 九六幺幺零说，提醒是真的。您来定。
warning-on-refuse = 它是来提醒您的。再看一遍。
look-warning-praise = 自己问过了。
warning-praise = 提醒听得进，钱就稳当。
look-call = { -about-96110 }听他说完，挂断，自己拨96110问。点「先核实」。
look-call-on-hang-up = 挂断也可以。现在自己拨96110问问。
    .spoken = 挂断也可以。现在自己拨九六幺幺零问问。
call = 真是反诈中心打的。他说先别转，您来定。
look-call-praise = 自己拨的，才放心。
call-praise = 听劝，钱就保住了。
look-visit = 有人敲门，自称反诈民警。隔着门看证件，打110核实。
    .spoken = 有人敲门，自称反诈民警。隔着门看证件，打幺幺零核实。
look-visit-on-refuse = 不开门也可以。打110问问，就明白了。
    .spoken = 不开门也可以。打幺幺零问问，就明白了。
visit = 110说，是派来的民警。您来定。
    .spoken = 幺幺零说，是派来的民警。您来定。
look-visit-praise = 问得清楚。
visit-praise = 核实过再开门，稳妥。
look-bank = 看银行短信。自己的应用里，有没有这一笔？先核实。
look-bank-hint-1 = 点「先核实」，看自己的银行应用。
bank = 应用里也有这一笔，是您买的米。您来定。
bank-on-refuse = 是您早上买的米。打开应用看看。
look-bank-praise = 自己的应用，看得最准。
bank-praise = 自己的账，自己看得清。
look-pair = 这条也写着银行，还给了网址。{ -text-sender }先核实。
look-pair-hint-1 = 打开自己的银行应用看看。
pair = 自己的应用里，什么事也没有。您来定。
look-pair-praise = 自己的应用里看过了。
pair-praise = 它给的网址不点，自己的应用里看。
look-clinic = 医院短信说停诊了。您看是真是假？拿不准，先核实。
clinic = 是真的。从哪里改约？
clinic-on-refuse = 要是不理，后天就白跑一趟。再看一遍。
clinic-on-call-back = 短信后面的手机号，不知道谁接。用自己的应用，或去窗口。
look-clinic-praise = 没有耽误。
clinic-praise = 自己的应用里改，稳妥。
look-check-up = 楼道里贴着免费体检。先核实，打电话问社区。
check-up = 社区说，是真的。您来定。
check-up-on-refuse = 要是真的，免费体检就耽误了。问一声。
look-check-up-praise = 社区的电话，问得准。
check-up-praise = 问清楚了，放心去。

check-first = 第一组，五条。
check-first-hint-1 = 拿不准，就先核实。
check-first-praise = 第一组看完了。
check-second = 第二组，五条。
check-second-hint-1 = 自己打开应用查，自己打电话问。
check-second-praise = 十条，您都看完了。

transfer-task = 这几件事，有骗人的，也有真的。骗人的走开，真的照办。您自己定。
transfer-opening = 这回是{ -zhang-fuhai }接的几个电话。
transfer-all = 一件一件看。
transfer-all-hint-1 = 拿不准，就先核实，自己打电话问。
transfer-all-praise = 骗人的走开了，真的没耽误。

transfer-2-task = 这几件事，有骗人的，也有真的。骗人的走开，真的照办。您自己定。
transfer-2-opening = 这回是{ -wuyun }家门口和信箱里的几件事。
transfer-2-all = 一件一件看。
transfer-2-all-hint-1 = 拿不准，就先核实，自己打电话问。
transfer-2-all-praise = 骗人的走开了，真的没耽误。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「先核实」：真手机上没有这个键，就是自己打电话，自己开应用。
    96110、110：在「电话」里点「拨号」自己拨，不从来电记录里点。
    银行短信：自己打开银行应用，看「明细」「交易记录」里有没有这一笔。
    停诊、改约：看医院应用里的「消息」「我的预约」，或打预约台问。
    社区的电话：到居委会抄一个，存进「联系人」。
    「国家反诈中心」应用：从手机自带的应用商店装，里面有「我要举报」。

### C10 综合闯关：真的假的？

title = 综合闯关：真的假的？
goal = 混在一起，不上当，也不耽误正事。
opening = 今天的消息混在一起，有真有假。不着急，看完再选。拿不准，就点「先核实」，用自己的号码、自己的应用问一问，再定。
closing = 先看是谁找来的，用的是谁的号码、谁的网址。什么都没要，也只是还没要。要办事，自己打开应用，或者去窗口。
remember = 要钱、要码、要瞒人，停。什么都没要，也只是还没要。办事用自己的应用、自己的号码。
offline = 拿不准，问家人，问社区，打96110。
    .spoken = 拿不准，问家人，问社区，打九六幺幺零。
check-opening = 这回是{ -bateer }的手机。他和老伴{ -wuyun }住在北苑。
task = 您替{ -bateer }看十二条消息，四条一组。骗人的别上当，真的别耽误。怎么判断，您自己定。

police = 有个没存过的号码，说是公安。您看真不真？拿不准，点「先核实」。
police-on-believe = 公安不在电话里办案。先核实。
police-praise = 没上当。
look-deposit = 看{ -bank }的短信。自己的银行应用里，有没有这回事？点「先核实」。
look-deposit-praise = 应用里看过了。
deposit = 应用里也有，下周到期。您来定。
look-deposit-hint-1 = 点「先核实」，看自己的应用。
deposit-on-refuse = 要是不理，利息就少拿了。打开自己的应用看看。
deposit-praise = 自己的应用里有，就是真的。
look-son = 有个新号，说是儿子建国。先核实，打他的老号码问。
look-son-praise = 打的是存好的号码。
son = 本人说没要钱。您来定。
son-on-believe = 新号要钱，先打老号码问。
son-praise = 问过本人，心里踏实。
look-parcel = 有人送快递，号码没存过。先核实，问问谁买的。
look-parcel-praise = 问过女儿了。
parcel = 女儿说是她买的。您来定。
parcel-on-refuse = 没存过的号码，也可能是真的。问问女儿。
parcel-praise = 问过了，放心去取。
tea = 看老年群里卖的茶。
tea-on-believe = 茶不能代替药。先问医生。
tea-praise = 药不能停，您心里清楚。
look-notice = 看社区公告栏。先核实，打社区的电话问。
look-notice-praise = 问过社区了。
notice = 社区说是真的。您来定。
notice-on-refuse = 要是不理，一堂课就错过了。打电话问问。
notice-praise = 问过社区，放心去。
sum = 六条都看完了。点「看小结」。
sum-praise = 不上当，也没耽误。

check-easy = 第一组，四条。
check-easy-hint-1 = 拿不准，就先核实。
check-easy-praise = 第一组看完了。
check-middle = 第二组，四条。这几条像一些，慢慢看。
check-middle-hint-1 = 看是谁找来的。自己打开应用查。
check-middle-praise = 第二组看完了。
check-hard = 最后四条，最像真的。不着急。
check-hard-hint-1 = 什么都没要，也只是还没要。
check-hard-praise = 十二条，您都看完了。

transfer-task = 这几件事，有骗人的，也有真的。骗人的走开，真的照办。您自己定。
transfer-opening = 这回是{ -li-xiuying }遇到的几件事。
transfer-all = 一件一件看。
transfer-all-hint-1 = 拿不准，就先核实，自己打电话问。
transfer-all-praise = 骗人的走开了，真的没耽误。

transfer-2-task = 这几件事，有骗人的，也有真的。骗人的走开，真的照办。您自己定。
transfer-2-opening = 这回是{ -batu }的手机。
transfer-2-all = 一件一件看。
transfer-2-all-hint-1 = 拿不准，就先核实，自己打电话问。
transfer-2-all-praise = 骗人的走开了，真的没耽误。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「先核实」：真手机上没有这个键，就是三件事：自己开应用，打存好的号码，到窗口问。
    银行的事：自己打开银行应用，看「明细」「我的存款」。
    亲人的事：打「电话」里「联系人」的号码，不用聊天里的语音。
    包裹：在哪家买的开哪家，看「我的订单」。
    社区的事：打居委会的电话，没有就去抄一个。
    下课前对一遍：家人、社区、银行卡背面的号码、96110，哪个没有，就抄在纸上。

### B05 在家交电费。

title = 在家交电费
goal = 看清户名，是自家的才交，交完看记录。
opening = 电费单来了，六十块。不用跑营业厅，坐在家里就能交。用的是练习的钱。
closing = 交费看三样：户号、户名、金额。户名不是自家的，不交。网慢就等一等，不再交一遍。
remember = 照着单子输户号。户名对上再交。网慢看记录，不重复交。
offline = 营业厅、银行柜台、社区代办点，都能交现金。
task = 老伴那套房有两笔费：取暖费、水费。户号都在卡片上，取暖费的抄自旧单子。户名是张某海，就交清。不是他的，不交。最后看记录。

open = 打开{ -pay-app }。点「生活缴费」。
open-hint-1 = 先点橙色钱包，再找生活缴费。
open-praise = 交费的地方找到了。
kind = 点「{ $utility-kind }」。
kind-hint-1 = 看字，找「电」。
kind-on-phone = 这是话费。我们交电费。
kind-praise = 找对了。
account = 点白格子。照卡片输户号，一位一位来。
account-hint-1 = 零零一零，二二三三。
account-praise = 八位都填好了。
owner = 点「下一步」。看户名：王某兰，三号楼，是您家。点「是这一家」。
owner-hint-1 = 名字中间有星号，看头尾两个字，再看楼号。
owner-on-not-ours = 多看一眼是好习惯。名字对得上，再来。
owner-praise = 户名、楼号都对上了。
amount = 上面来了条短信，先不理它。欠六十块。点「60元」。
amount-hint-1 = 六个数目里，找六十。
amount-praise = 欠多少，交多少。
confirm = 点「下一步」。念一遍：电费，户号，六十块。对了，就点「确认」。
confirm-hint-1 = 先点下一步。看清三样。再点确认。
confirm-praise = 三样都对上了。
pin = 点白格子。输练习密码，二五八，零三六。
pin-hint-1 = 密码写在练习卡上，一个一个按。
pin-praise = 六位都按好了。
pay = 点「确定」。
pay-praise = 交出去了。
record = 网慢，它还在转，别再交。点「看记录」。
record-hint-1 = 两个按钮，找「记录」两个字。
record-on-again = 再交就可能是两份。点「看记录」。
record-praise = 先看记录，稳当。
wait = 写着处理中，等一等。点「刷新」。
wait-hint-1 = 写着刷新的按钮。
wait-praise = 写着已到账，放心了。

check-heating = 先查取暖费：户名不是张某海，就不交。
check-heating-hint-1 = 输完户号，看户名，再看楼号。
check-heating-praise = 不是自家的，没有交。
check-pay = 再看水费：是他的，就交清。
check-pay-hint-1 = 欠多少，交多少。交之前念三样。
check-pay-praise = 户名对，钱也交对了。
check-record = 看看到账没有。
check-record-hint-1 = 网慢，就等一等再看。
check-record-praise = 已到账，放心。

transfer-task = { -qiqige }的小店有两笔费：燃气费、水费。用「{ -purse-app }」办，户号都在卡片上，燃气费的抄自旧单子。户名是其某格，就交清。不是她的，不交。最后看记录。
transfer-heating = 先查燃气费：户名不是其某格，就不交。
transfer-heating-hint-1 = 输完户号，看户名，再看地方。
transfer-heating-praise = 不是她家的，没有交。
transfer-pay = 再看水费：是她的，就交清。
transfer-pay-hint-1 = 欠多少，交多少。交之前念三样。
transfer-pay-praise = 户名对，钱也交对了。
transfer-record = 看看到账没有。
transfer-record-hint-1 = 网慢，就等一等再看。
transfer-record-praise = 已到账，放心。

transfer-2-task = { -bateer }家有两笔费：宽带费、取暖费。用「{ -qinghe-app }」办，户号都在卡片上，宽带费的抄自旧单子。户名是巴某尔，就交清。不是他的，不交。最后看记录。
transfer-2-heating = 先查宽带费：户名不是巴某尔，就不交。
transfer-2-heating-hint-1 = 输完户号，看户名，再看地方。
transfer-2-heating-praise = 不是他家的，没有交。
transfer-2-pay = 再看取暖费：是他的，就交清。
transfer-2-pay-hint-1 = 欠多少，交多少。交之前念三样。
transfer-2-pay-praise = 户名对，钱也交对了。
transfer-2-record = 看看到账没有。
transfer-2-record-hint-1 = 网慢，就等一等再看。
transfer-2-record-praise = 已到账，放心。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「生活缴费」：也叫「缴费」「充值缴费」。首页没有，就点「更多」，或搜「缴费」。
    先选城市和收费单位：照着旧单子选。选了别家，户号查不出来。
    「户号」：也叫「客户编号」「用户编号」。看旧单子，没有就带身份证到营业厅问。表上印的数，不一定是户号。
    「户名」：常藏着字，再看地址对不对。
    「看记录」：也叫「缴费记录」，或在「账单」里。没到账，先不再交，打收费单位的客服问。
    要插卡的表：有的交了钱，还要拿卡去写、去插。怎么办，问营业厅。

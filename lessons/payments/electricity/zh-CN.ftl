### B05 在家交电费。

title = 在家交电费
goal = 核对户号和户名，交对钱，查到结果。
opening = 电费单来了，六十块。不用跑营业厅，坐在家里就能交。用的是练习的钱。
closing = 交费看三样：户号、户名、金额。交完看记录，网慢也不怪您，别急着再交一遍。
remember = 照着单子输户号。户名对上再交。交完看记录，不重复交。
offline = 营业厅、银行柜台、社区代办点，都能交现金。
task = 请给老伴那套房交水费。户号、金额在卡片上。户名应当是张什么海。交完看记录。

open = 打开{ -pay-app }，点「生活缴费」。
open-hint-1 = 先点橙色钱包，再找生活缴费。
kind = 点「{ $utility-kind }」。
kind-on-kind-phone = 这是话费。我们交电费。
kind-praise = 找对了。
account = 照卡片输户号，一位一位来。
account-hint-1 = 零零一零，二二三三。
account-praise = 八位都对上了。
owner = 点「下一步」，看户名。王什么兰，是您家，点「是这一家」。
owner-hint-1 = 名字中间有星号，看头尾两个字。
owner-on-not-ours = 多看一眼是好习惯。名字是对的，再来。
owner-praise = 户名对上了。
amount = 上面来了条短信，先不理它。交六十块，点「60元」。
amount-on-amount-hundred = 这个多了。欠六十，交六十。
amount-praise = 欠多少，交多少。
confirm = 点「下一步」，念一遍，再点「确认」。
confirm-hint-1 = 给{ -power-company }，六十元。
confirm-praise = 念一遍，心里有数。
pin = 输练习密码，二五八，零三六。
pin-praise = 输得稳。
pay = 点「确定」。
pay-praise = 交好了。
record = 再看看到账没有，点「看记录」。
record-on-again = 已经交过了。看记录就放心。
record-praise = 写着已到账，放心了。

check-pay = 照着卡片，把水费交了。
check-pay-hint-1 = 看卡片：水费，户号，四十五元。
check-pay-praise = 户名看了，钱也交对了。
check-record = 看一看记录。
check-record-praise = 已到账，放心。

### B07 付错了、手机丢了怎么办。

title = 转岔了、手机丢了怎么办
goal = 会撤回，会挂失，会冻结，不慌。
opening = 哎呀，钱转给了别人。别慌，还没到账，能撤回来。后面再练一练，手机丢了怎么办。
closing = 转岔了，没到账就撤回。手机丢了三步：挂失、冻结、告诉家人。早一分钟是一分钟。
remember = 银行电话看卡背面。不从网上搜客服。挂失、冻结、告诉家人。
offline = 不会办，请银行柜台、营业厅的人帮忙。叫上家人最好。
task = 手机不见了。请您自己把三件事办好，先办最要紧的。

undo = 还没到账，点「撤回」。
undo-hint-1 = 绿勾下面，左边那个。
undo-praise = 手快，钱就回来。
sure = 读清楚，再点一次「撤回」。
sure-on-keep = 不撤，钱就给了别人。再来一次。
sure-praise = 钱回来了。
home = 再练一样。点「完成」。
home-hint-1 = 点完成以后，会有新的情景。
home-praise = 好，看看下一件事。
borrow = 手机丢了，早一分钟是一分钟。点「马上借个电话」。
borrow-on-search = 先借电话，再慢慢找。
borrow-praise = 开口求人，不丢人。
bank = 先打银行卡背面的电话，挂失按一。
bank-hint-1 = 第一行，银行卡背面的电话。
bank-on-web = 网上搜的不可靠。看卡背面。
bank-praise = 卡里的钱，保住了。
freeze = 再用老伴的手机，冻结钱包。
freeze-praise = 钱包也锁上了。
tell = 再打给女儿，请她报停号码。
tell-praise = 三步都办好了。

check-bank = 手机丢了。先办最要紧的。
check-bank-hint-1 = 借电话，打银行卡背面的号码。
check-bank-praise = 最要紧的，先办好了。
check-rest = 还有两件事，接着办。
check-rest-hint-1 = 冻结钱包，告诉女儿。
check-rest-praise = 三件事都齐了。

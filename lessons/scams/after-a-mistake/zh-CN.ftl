### C09 点了不该点的、转了钱，马上这样做。

title = 点了不该点的、转了钱，马上这样做
goal = 先打110，说清楚；再锁卡、告诉家人、留证据。
    .spoken = 先打幺幺零，说清楚；再锁卡、告诉家人、留证据。
opening = 万一真转了钱，先不怪自己。第一件事，挂断，打110。别的事，家人可以分着办。这是练习，钱没有动。
    .spoken = 万一真转了钱，先不怪自己。第一件事，挂断，打幺幺零。别的事，家人可以分着办。这是练习，钱没有动。
closing = { -after-a-scam }坏的是骗子，不是您。
remember = 先打110，一人打110，一人打银行。证据别删。{ -recovery-fee }
    .spoken = 先打幺幺零，一人打幺幺零，一人打银行。证据别删。{ -recovery-fee }
offline = 手机不会弄，或者他还看得见，就借一部打110，请家人邻居帮着打。也可以去派出所、去银行，慢慢走。
    .spoken = 手机不会弄，或者他还看得见，就借一部打幺幺零，请家人邻居帮着打。也可以去派出所、去银行，慢慢走。
task = 这回是跟着「炒股老师」转了钱，他还在电话里催。该做什么，请您自己做。后面还会来两个电话，您自己定。

cut = 他还在催您，还看着您的屏幕。点「挂断，停止共享」，或者点「先打110」。
    .spoken = 他还在催您，还看着您的屏幕。点「挂断，停止共享」，或者点「先打幺幺零」。
cut-on-more = 再转，丢的更多。先挂断。
cut-praise = 断得快。
police = 马上打110。看着转账记录，说清尾号和钱数。
    .spoken = 马上打幺幺零。看着转账记录，说清尾号和钱数。
police-hint-1 = 打110，点「看着转账记录说」，再念给他听。
    .spoken = 打幺幺零，点「看着转账记录说」，再念给他听。
police-on-cry = 慢慢说，接线员在等您。
police-praise = 说得清楚，警察好办事。
data = 点「收拾手机」，先断网，他就动不了您的手机。
data-hint-1 = 关无线网和流量，电话就还能打。
data-on-airplane = 飞行模式一开，电话也打不出去。关无线网和流量。
data-praise = 网断了，电话还能打。
bank = 再打自己的银行，把卡锁住。用卡背面的号码。
bank-on-search = 网上搜来的，不知道是谁。看卡背面。
bank-on-chat = 他给的号码，接的还是他。看卡背面。
bank-praise = 卡锁上了。
tell = 告诉家人，请他们一起办。
tell-on-nobody = 骗子就盼着您一个人扛。说出来，有人帮。
tell-praise = 说出来，就有人帮了。
keep = 聊天记录别删，截图留下。
keep-on-delete = 这是证据，别删。
keep-praise = 证据留好了。
remove = 图截好了。点「收拾手机」，卸掉他让装的软件。
remove-praise = 卸干净了。
password = 支付密码要改。换一部手机改。
password-on-here = 这部手机，他可能还看得见。借家人的手机。
password-praise = 换一部手机改，稳妥。
second = 又有陌生来电。听听他要什么，您自己定。
second-hint-1 = 先收费的，不给。挂断，或者先核实。
second-on-pay = 先收费追款的，都是骗子。
second-praise = 没让他骗第二回。
station = 又来一个电话，自称派出所。先打110核实。
    .spoken = 又来一个电话，自称派出所。先打幺幺零核实。
station-hint-1 = 点「先打电话核实」。
station-on-hang-up = 要是真的派出所，不去就耽误了。核实一下。
station-praise = 核实过，再去办。这样最稳。
heart = 点「心里话」，挑一句说给自己听。
heart-on-stupid = 不怪您。他们天天练，专骗好心人。
heart-praise = 这话说得好。

check-police = 他还在电话里催。第一件事做什么，您自己定。
check-police-hint-1 = 挂断，打110，看着记录说。
    .spoken = 挂断，打幺幺零，看着记录说。
check-police-praise = 报警说清楚了，警察好办事。
check-rest = 卡、家人、证据，三件事，先办哪件都行。
check-rest-hint-1 = 银行卡背面，存好的家人，聊天记录。
check-rest-praise = 三件事都办了。
check-phone = 收拾手机：他看过的，要换。
check-phone-hint-1 = 换一部手机改密码。软件先留着。
check-phone-praise = 手机也收拾好了。
check-second = 来电话了，您自己定。
check-second-hint-1 = 先收费的，不给。
check-second-praise = 没让他骗第二回。
check-station = 又来一个电话，您自己定。
check-station-hint-1 = 拿不准，打110问。
    .spoken = 拿不准，打幺幺零问。
check-station-praise = 真的派出所，没有耽误。

transfer-task = 她把卡号和一个码，念给了「客服」。该做什么，请您自己做。后面还有两个电话，您自己定。
transfer-opening = 这回是{ -wulan }，对方还在电话里催。
transfer-police = 他还在催。第一件事做什么，您自己定。
transfer-police-hint-1 = 挂断，打110，看着便条说。
    .spoken = 挂断，打幺幺零，看着便条说。
transfer-police-praise = 报警说清楚了，警察好办事。
transfer-rest = 卡、家人、证据，三件事，先办哪件都行。
transfer-rest-hint-1 = 卡背面的号码，存好的家人，短信都留着。
transfer-rest-praise = 三件事都办了。
transfer-second = 又有来电，您自己定。
transfer-second-hint-1 = 先收钱的，不给。
transfer-second-praise = 没让他骗第二回。
transfer-station = 又来一个电话，自称民警，您自己定。
transfer-station-hint-1 = 拿不准，打110问。
    .spoken = 拿不准，打幺幺零问。
transfer-station-praise = 真的民警，没有耽误。

transfer-2-task = 他把现金交给了上门的司机。该做什么，请您自己做。后面还有两个电话，您自己定。
transfer-2-opening = 这回是{ -bayaer }，对方还在电话里催。
transfer-2-police = 他还在催。第一件事做什么，您自己定。
transfer-2-police-hint-1 = 挂断，打110，看着便条说。
    .spoken = 挂断，打幺幺零，看着便条说。
transfer-2-police-praise = 报警说清楚了，警察好办事。
transfer-2-rest = 家人、证据，两件事，先办哪件都行。
transfer-2-rest-hint-1 = 存好的家人，通话记录都留着。
transfer-2-rest-praise = 两件事都办了。
transfer-2-second = 又有来电，您自己定。
transfer-2-second-hint-1 = 先收钱的，不给。
transfer-2-second-praise = 没让他骗第二回。
transfer-2-station = 又来一个电话，自称民警，您自己定。
transfer-2-station-hint-1 = 拿不准，打110问。
    .spoken = 拿不准，打幺幺零问。
transfer-2-station-praise = 真的民警，没有耽误。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「打110」：在「电话」里点「拨号」。锁着屏，点「紧急呼叫」。「打银行」看卡背面的号码。报警备好：几点、多少、对方户名和全账号、订单号。
    「停止共享」：屏幕最上面有红点、红条，点它，再点「停止」。找不到，就关机，借一部电话打。
    「断网」：从屏幕最上面往下滑，关「无线局域网」（WLAN）和「移动数据」（流量）。「飞行模式」也断得开他，就是打不了电话。
    「截图」：多是电源键和音量键一起按。不会，就用家人的手机拍下来。
    「卸掉」：先截图。看屏幕的软件，断了网就卸；假炒股、假理财的，民警看过再卸。按住图标，点「卸载」。再到「无障碍」（「辅助功能」）里，把不认识的关掉。
    「改支付密码」：多在「支付设置」里。用家人的手机登录再改，或者打客服、到柜台问。

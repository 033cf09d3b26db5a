### A04 看病当天：取号、报到、候诊、缴费、回诊。

title = 看病当天：取号、报到、缴费、回诊
goal = 到了医院知道先后：取号，报到，听叫号，缴费，再报到。
opening = 今天去看骨科。医院来了短信。约好的号，当天还要取。我们一步一步走一遍。
closing = 约好的号，当天先取号。上楼先报到，再听叫号。做完检查，等结果出来，再报到一次，不用再挂号。开了药，先缴费，再到药房取药。要是短信说不用取号，就直接报到。
remember = { -arrive-rule }先取号，再报到。缴费看清谁的、哪一样。做完检查，回来再报到。
offline = 带上身份证，人工窗口能取号，也能缴费。叫过了号，找分诊台说一声。不知道去哪儿，问导医台。
task = 今天您陪老同事{ -zhao-guoqiang }看眼科。请替他取号，报到，听叫号。医生开了检查，就替他交钱。做完检查，再办该办的事。

read = 短信说今天9:00看骨科。在自己的应用里对一对。点「打开{ -clinic-app }对一对」。
    .spoken = 短信说今天九点看骨科。在自己的应用里对一对。点「打开{ -clinic-app }对一对」。
read-on-delete = 别急着删。打开自己的应用，对一对。
read-praise = 应用里有这个号，是真的。
there = 到了医院门口，点「到医院了」。
there-praise = 进大厅了。
number = 约好的号，当天要取。点「取号机」，或者「人工窗口」。
number-hint-1 = 号单在大厅取。机器、窗口都行。
number-on-upstairs = 号单还没拿。先取号，再上楼。
number-praise = 号单上写着几楼、几诊室。
up = 号单拿好，点「上楼」。
up-praise = 到楼上了。
report = 到了楼上先报到，点「分诊台，报到」。
report-hint-1 = 不报到，叫号里没有您。
report-on-chair = 报了到，再坐下等。
report-praise = 报到了，排上队了。
turn = 听喇叭：请12号到3诊室。点「3诊室」。
    .spoken = 听喇叭：请十二号到三诊室。点「三诊室」。
turn-hint-1 = 拿不准，点「看看我的号单」。
turn-praise = 走对门了。
fees = 医生开了拍片。点「去缴费」。
fees-praise = 要交的都在这里。
fee = 找{ -wang-guilan }的拍片，点那一行。
fee-hint-1 = 看两样：谁的，哪一样。
fee-on-blood = 这是{ -zhang-fuhai }的化验。找{ -wang-guilan }的拍片。
fee-on-brace = 护膝是自愿买的。医生开的是拍片。
fee-on-window = 窗口也能交。今天练手机上交。
confirm = 念一遍：交给医院，拍片，86元。都对，点「确认」。
    .spoken = 念一遍：交给医院，拍片，八十六元。都对，点「确认」。
fee-praise = 就是这一行。
confirm-praise = 确认的，就是医生开的。
pin = 输练习密码 258036。
    .spoken = 输练习密码，二五八，零三六。
pin-praise = 六位都对。
pay = 点「确定」。
pay-praise = 交好了，去拍片。
tested = 拍好了片，点「检查做完了」。
tested-praise = 片子出来了。
again = 片子还要给医生看。点「回分诊台，再报到」。
again-hint-1 = 医生说：再报到一次，不用再挂号。
again-on-rebook = 不用再挂号。回分诊台报到就行。
again-on-leave = 医生还没看片子。回分诊台报到。
again-praise = 又排上队了，医生会看结果。
back = 看完了。点「回{ -clinic-app }首页」。
back-praise = 看病这一天，您都走了一遍。

check-opening = 从短信开始，点下面的「回到刚才」。先做什么，后做什么，您来定。
check-visit = 从进大厅到看完病，先后您来定。
check-visit-hint-1 = 拿不准先后，看「看病当天，先做什么」。交钱前，想想医生说的。
check-visit-praise = 先后都对，钱也交对了，没白跑。

transfer-task = 这是「{ -hall-app }」，医院也换了。今天您陪{ -batu }看呼吸内科。从进门到看完病，先去哪儿，后去哪儿，您来定。
transfer-visit = 从进门到看完病，先后您来定。
transfer-visit-hint-1 = 拿不准，看「先后怎么走」。医生的话，听到最后一句。
transfer-visit-praise = 换了一家医院，您也走下来了。

transfer-2-task = 这是「{ -kangning-app }」，这回去东院区。今天您陪{ -wulan }看心内科。从进门到看完病，先去哪儿，后去哪儿，您来定。
transfer-2-visit = 陪{ -wulan }看完病，先后您来定。
transfer-2-visit-hint-1 = 先点今天看病的那一位。拿不准先后，点「问讯台」。
transfer-2-visit-praise = 东院区的路，您也走下来了。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「取号机」：也叫「自助机」，键上写「取号」或「签到取号」。有的医院不用取号，直接报到。看短信，或问导医台。
    「报到」：也叫「签到」。有的在分诊台，有的在机器上刷身份证，有的到了医院在手机上点。
    「叫号」：看诊室门口的屏幕，名字常藏一个字。
    「去缴费」：也叫「门诊缴费」「待缴费」「诊间支付」。手机、自助机、窗口，交一处就行。
    「再报到」：也叫「回诊」「二次签到」。怎么报，问分诊台。
    药费里有医保的：手机上看不明白，就到窗口交。

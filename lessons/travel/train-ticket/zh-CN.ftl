### D02 买火车票和看票。

title = 买火车票，会看票
goal = 到站、日子、车次、乘车人，核对了再买；会看车厢座位。
opening = 您要去{ -qingyuan }看亲戚。我们用练习的钱，买一张硬座票。要买什么，卡片上都写着。
closing = 买票核对四样：到哪儿，哪天，哪趟车，谁坐。候补不是票。短信说车有变，自己到购票应用里看。
remember = 核对四样再提交。先认车厢，再找座位。进站带身份证。短信里的网址不点，到应用里看。
offline = 车站窗口、家里人，都能帮您买。窗口收现金，带上身份证。{ -about-12306 }
task = 请给老伴买回来的票，照着卡片。买好以后，认出车厢座位。来了两条短信：真的照办，骗人的删掉。
transfer-opening = 还是买票，换了人，换了车次。
transfer-task = 这回给{ -wang-xiaohai }买票，照着卡片。买好以后，认出车厢铺位。来了两条短信：真的照办，骗人的删掉。

open = 点「{ -train-app }」，画着火车头的。
open-on-ride = 这是叫车的。买火车票点火车头。
open-praise = 打开了。
to = 到站选「{ $train-to }」。有两个名字像它。
to-hint-1 = 看清是哪个「青」，哪个「源」。
to-on-qinghe = 差一个字。要去的是{ -qingyuan }。
to-on-qinyuan = 听着一样，字不一样。要去的是{ -qingyuan }。
to-praise = 到站对了。
day = 日子选{ DATE($train-day, style: "day") }。
day-praise = 日子对了。
train = 点「查询」。选卡片上的那趟车。
train-hint-1 = 练88次，八点二十开，硬座。
train-on-sold = 这趟售完了。候补不一定等得到，选练88次。
train-praise = 车次选对了。
who = 坐车的人，练习里叫{ -wang-guilan }。点这个名字。
who-praise = 名字对了。
submit = 念一遍：到哪儿、哪天、哪趟车、谁坐。都对，就点「提交订单」。
submit-praise = 四样都对上了。
pin = 点白格子。输练习密码，二五八，零三六。
buy = 点「确定」。
buy-praise = 票买好了。
seat = 上车先认车厢。点「我该上哪节车厢？」。照着票选一个。再点「就是这里」。
seat-hint-1 = 先看几车，再看几座。
seat-praise = 车厢座位，选对了。
text = 点「短信」。看看来了什么。信不信，您来定。
text-hint-1 = 是它找的您，还给网址。自己到应用里看。
text-on-do = 网址是它给的，先不点。
text-praise = 没点它的网址，做得对。
status = 车到底开不开？点「回到车票」。再点「这趟车开不开？」。
status-hint-1 = 车票页下面，有「这趟车开不开？」。
status-praise = 车没取消，放心。

check-buy = 照着卡片，给老伴买票。
check-buy-hint-1 = 到站、日子、车次、乘车人，提交以前念一遍。
check-buy-praise = 票买对了。
check-seat = 看票，认出车厢和座位。
check-seat-hint-1 = 车票页里，点「我该上哪节车厢？」。
check-seat-praise = 车厢座位，选对了。
check-texts = 来了两条短信：真的照办，骗人的删掉。
check-texts-hint-1 = 每一条，都先到应用里看看有没有这回事。
check-texts-praise = 两条都处理好了。
transfer-buy = 照着卡片，给{ -wang-xiaohai }买票。
transfer-seat = 看票，认出车厢和铺位。
transfer-texts = 来了两条短信：真的照办，骗人的删掉。

transfer-2-opening = 老姐妹请您帮忙，买一张票。
transfer-2-task = 请给{ -wuyun }买票，照着卡片。买好以后，认出车厢座位。来了两条短信：真的照办，骗人的删掉。
transfer-2-buy = 照着卡片，给{ -wuyun }买票。
transfer-2-seat = 看票，认出车厢和座位。
transfer-2-texts = 来了两条短信：真的照办，骗人的删掉。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「铁路购票」：真的叫「铁路12306」，从手机自带的应用商店装。别的应用是代买，常推「加速包」「保险」，不用点。
    第一次用：要注册，要核验身份，有的要刷脸。不会，就带身份证到车站窗口买。
    「乘车人」：在「我的」里先添好，证件号要填全。
    「候补」：先付钱，排队等。等不到，钱退回来。候补不是票。
    车票：买好了在「订单」里，看车厢、座位、检票口。
    「这趟车开不开」：在应用里看，打12306问，或到车站窗口问。短信里的网址不点。

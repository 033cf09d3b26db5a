### A02 预约挂号。日期、科室、上午下午跟着课里的事实走；一句话只说一件事。

title = 预约挂号：挂一个骨科号
goal = 自己挂上后天上午的骨科号，再把它找出来。

opening = 今天是{ DATE($today, style: "month-day") }，{ DATE($today, style: "weekday") }。您膝盖疼，想后天{ $clinic-half }去{ -anyuan-hospital }看{ $clinic-department }。我们用练习手机挂号。点到哪里都不要紧，不花一分钱。
closing = 今天您学会了挂号。记四样：哪家、哪科、哪天、谁。挂好的号，看病当天还要取。自己的医院换了样子，也看这四样。不会也不要紧，{ -booking-ways }

# 课后页上“要记住的”。
remember = 看清哪家、哪科、哪天、谁，再确认。灰色的是约满，看旁边的。看病当天，先取号。
# 课后页上“不用手机的办法”。
offline = 不用手机也能挂号。打医院电话，到窗口，请家人帮忙，都一样。

## 第 1 步 主屏：打开安康就医

open = 请看第二行。点带白十字的「{ -clinic-app }」。
open-hint-1 = 它在第二行，最左边那个。
open-hint-2 = 我圈出来了，亮着的就是。
open-hint-3 = 看我的手点一下，再由您来点。
open-praise = 点得准。门诊大厅打开了。
open-on-social = 这个是社保。看病点白十字。
open-on-pay = 这个是付钱的。看病点带白十字的。
open-on-phone = 这个是打电话的。今天我们用白十字挂号。
open-on-sms = 这个是看短信的。挂号点下面的白十字。
open-on-chat = 这个是聊天的。挂号点下面的白十字。
open-on-ride = 这个是叫车的。先挂号，点白十字。
open-on-camera = 这个是拍照的。挂号点左边的白十字。
open-on-settings = 这个是改字号的。挂号点它上面的白十字。
open-on-hold = 按久了会跳菜单。轻轻一点，就松手。
open-on-repeat = 点一次就够了。它在打开，等一等。
open-on-still = 不急。第二行那个白十字，点一下。
open-on-back = 这里就是主屏，不用退。点白十字。
open-on-home = 这里就是主屏。点第二行的白十字。

## 第 2 步 安康就医首页：点预约挂号

book = 六个大方块。点左上角「预约挂号」。
book-hint-1 = 挂号在最上面一排。
book-hint-2 = 左上角，带小日历的那块。
book-hint-3 = 看我先点，您再点。
book-praise = 对了，开始挂号。
book-on-bookings = 这里看已经挂好的号。现在还没有，先点「预约挂号」。
book-on-fees = 这里是交钱的。我们先挂号。
book-on-reports = 这里是看检查报告的。我们先挂号。
book-on-code = 这个码到医院再用。我们先挂号。
book-on-people = 这里是看病人名单。名单齐了，我们先挂号。
book-on-inbox = 这里是看消息的。挂号点左上角。
book-on-me = 这里是您的资料。挂号点左上角。
book-on-hold = 轻轻一点，就松手。
book-on-repeat = 点一次就够了。它在打开，等一等。
book-on-still = 不急。左上角那一块，点一下。
book-on-back = 挂号就在「{ -clinic-app }」里。进来点左上角。
# 也用于点最下面的「首页」。
book-on-home = 挂号就在「{ -clinic-app }」里，点「预约挂号」。

## 第 3 步 选医院

hospital = 有两家名字很像。我们去近的，点「本部」。
hospital-hint-1 = 看括号里的两个字。
hospital-hint-2 = 看小字，写着两公里的那一行。
hospital-hint-3 = 我点给您看，您再点。
hospital-praise = 选了近的，不跑远路。
hospital-on-east-campus = 东院区在十五公里外。我们去近的，选本部。
hospital-on-tcm = 这是中医院。今天约的是人民医院。
hospital-on-maternity = 这是妇幼保健院。今天约的是人民医院。
hospital-on-hold = 轻轻一点，就松手。
hospital-on-repeat = 点一次就够了。它在打开，等一等。
hospital-on-still = 慢慢看。写着本部的那一行，点一下。
hospital-on-back = 退回去也能再来。我们正要选医院。
hospital-on-home = 回主屏也不要紧。挂号还从白十字进。

## 第 4 步 选科室：往上滑，再点

department = 膝盖疼看{ $clinic-department }。按住屏幕，往上滑。看见{ $clinic-department }就点。
department-hint-1 = 下面还有，往上滑一滑。
department-hint-2 = { $clinic-department }在皮肤科的下面。
department-hint-3 = 跟着我的手一起滑，再点。
department-praise = 滑到下面，找着了。
department-on-cardiology = 这是看心脏的。膝盖疼看{ $clinic-department }，在下面。
department-on-respiratory = 这是看咳嗽气喘的。膝盖疼看{ $clinic-department }，在下面。
department-on-digestive = 这是看肠胃的。膝盖疼看{ $clinic-department }，在下面。
department-on-neurology = 这是看头疼头晕的。膝盖疼看{ $clinic-department }，在下面。
department-on-endocrine = 这是看血糖的。膝盖疼看{ $clinic-department }，在下面。
department-on-ophthalmology = 这是看眼睛的。膝盖疼看{ $clinic-department }，在下面。
department-on-dental = 这是看牙的。膝盖疼看{ $clinic-department }，再往下找。
department-on-dermatology = 这是看皮肤的。{ $clinic-department }就在它下面。
department-on-tcm-bones = 这是中医骨伤科。也看骨头，但今天约{ $clinic-department }。
department-on-rehabilitation = 这是做康复训练的。今天先看{ $clinic-department }。
department-on-triage = 问导诊也很好。膝盖疼，它建议看{ $clinic-department }。
department-on-hold = 轻轻一点，就松手。要看下面的，就往上滑。
department-on-repeat = 点一次就够了。要看下面的，往上滑。
department-on-still = 没有看见很正常，它藏在下面。往上滑。
department-on-back = 退回去也能再来。医院选好，再找{ $clinic-department }。
department-on-home = 回主屏也不要紧。挂号还从白十字进。

## 第 5 步 选日期

day = 灰色的是约满。点「{ DATE($clinic-day, style: "day") }」。
day-hint-1 = 后天是{ DATE($clinic-day, style: "day") }。
day-hint-2 = 第二格，写着有号。
day-hint-3 = 看我点第二格，您再点。
day-praise = 日子对了。
day-on-day-1 = 明天约满了，点不动。看旁边的{ DATE($clinic-day, style: "day") }。
day-on-day-3 = 这一天也有号。您要的是后天，{ DATE($clinic-day, style: "day") }。
day-on-day-4 = 这一天也有号。您要的是后天，{ DATE($clinic-day, style: "day") }。
day-on-afternoon = 这是下午。我们约{ $clinic-half }。
day-on-hold = 轻轻一点，就松手。
day-on-repeat = 点一次就够了。它在打开，等一等。
day-on-still = 慢慢看。后天那一格，点一下。
day-on-back = 退回去也能再来。选好科室，再挑日子。
day-on-home = 回主屏也不要紧。挂号还从白十字进。

## 第 6 步 选医生

doctor = 第一次看，选普通门诊就好。点「普通门诊」那一行。
doctor-hint-1 = 找十块钱的那一行。
doctor-hint-2 = 写着还剩十二个的那一行。
doctor-hint-3 = 我先点一下，您跟着点。
doctor-praise = 选好了，普通门诊。
doctor-on-associate = 赵医生约满了。我们选普通门诊。
doctor-on-chief = 主任号五十元，也可以挂。今天练习普通号。
doctor-on-hold = 轻轻一点，就松手。
doctor-on-repeat = 点一次就够了。它在打开，等一等。
doctor-on-still = 慢慢看。十块钱的那一行，点一下。
doctor-on-back = 退回去也能再来。日子选好，再选医生。
doctor-on-home = 回主屏也不要紧。挂号还从白十字进。

## 第 7 步 选时间

slot = 挑个时间。点九点到九点半。
slot-hint-1 = 有余字的，才能点。
slot-hint-2 = 中间那一行，余三。
slot-hint-3 = 看我点中间，您再来。
slot-praise = 时间定好了。
slot-on-0800 = 八点满了。九点还有三个。
slot-on-1000 = 十点也有号。我们约九点，在它上面。
slot-on-hold = 轻轻一点，就松手。
slot-on-repeat = 点一次就够了，它在转，等一等。
slot-on-still = 慢慢看。九点那一行，点一下。
slot-on-back = 退回去也能再来。医生选好，再挑时间。
slot-on-home = 回主屏也不要紧。挂号还从白十字进。

## 第 8 步 谁来看病

patient = 谁来看病？点您自己，{ -wang-guilan }。
patient-hint-1 = 看名字后面的「本人」。
patient-hint-2 = 尾号零零二三的那一行。
patient-hint-3 = 我圈住它，您来点。
patient-praise = 就是您自己，人选对了。
patient-on-zhang-fuhai = 这是您老伴。医院要核对证件，选您自己。
patient-on-qiqige = 这是老邻居。医院要核对证件，选您自己。
patient-on-add = 您已经在名单里，不用再添。点您的名字。
patient-on-hold = 轻轻一点，就松手。
patient-on-repeat = 点一次就够了。它在打开，等一等。
patient-on-still = 慢慢看。写着本人的那一行，点一下。
patient-on-back = 退回去也能再来。时间选好，再选人。
patient-on-home = 回主屏也不要紧。挂号还从白十字进。

## 第 9 步 核对，选付款方式

payment = 先一起核对：{ $clinic-hospital }，{ $clinic-department }，{ DATE($clinic-day, style: "day") }，您自己。钱到医院再付，点「到院付款」。
payment-hint-1 = 看科室、时间和人名。对了，就选付款。
payment-hint-2 = 前面有小圆圈的，到院付款。
payment-hint-3 = 我点给您看，您再点。
payment-praise = 好，钱到医院再付。
payment-on-now = 现在付也可以。练习里我们到医院再付。
payment-on-confirm = 它还是灰的。先选付款方式。
payment-on-notes = 须知等一下就看。先选付款方式。
payment-on-notes-read = 这个方框等一下再打勾。先选付款方式。
payment-on-change = 回去改也行。都对的话，选「到院付款」。
payment-on-hold = 轻轻一点，就松手。
payment-on-repeat = 点一次就够了。等一等，看看小圆圈。
payment-on-still = 慢慢看，看好再点。点「到院付款」。
payment-on-back = 回去改也行。前面选好的，都还在。
payment-on-home = 回主屏也不要紧。选好的都还在。

## 第 10 步 看就诊须知

notes = 往上滑，点「就诊须知」。读到最下面，点「我知道了」。
notes-hint-1 = 「就诊须知」在付款下面，可以点开。
notes-hint-2 = 滑到最下面，按钮就亮。
notes-hint-3 = 跟着我滑到底，再点。
notes-praise = 记住了：当天先取号，带身份证。
notes-on-notes-read = 先看一眼：几点到，带什么。点「就诊须知」。
notes-on-understood = 还有一行没看完，再往上滑。
notes-on-confirm = 它还是灰的。先看就诊须知。
notes-on-change = 回去改也行。都对的话，点「就诊须知」。
notes-on-now = 现在付也可以。练习里我们到医院再付。
notes-on-hold = 轻轻一点，就松手。
notes-on-repeat = 点一次就够了。往上滑，按钮才亮。
notes-on-still = 没有看完很正常，下面还有。往上滑。
notes-on-back = 退回去也行。须知看完，才能确认。
notes-on-home = 回主屏也不要紧。选好的都还在。

## 第 11 步 确认

confirm = 现在按钮亮了。点「确认预约」。
confirm-hint-1 = 看最下面，写着确认预约。
confirm-hint-2 = 亮着的这一个，点一下。
confirm-hint-3 = 我的手在这儿，您来点。
confirm-praise = 挂上了！您自己挂的号。
confirm-on-change = 回来改也行。都对的话，点「确认预约」。
confirm-on-notes = 须知再看一遍也好。看完点「确认预约」。
confirm-on-now = 现在付也可以。练习里我们到医院再付。
confirm-on-hold = 轻轻一点，就松手。
confirm-on-repeat = 点一次就好。多点，也只挂一个号。
confirm-on-still = 不急。都对了，就点「确认预约」。
confirm-on-back = 回去改也行。都对了，再来确认。
confirm-on-home = 还差一步就挂上了。选好的都还在。

## 第 12 步 以后怎么找

find = 再看一样，以后怎么找。点「查看预约」。
find-hint-1 = 对勾下面有几个按钮，找一找。
find-hint-2 = 亮着的这个，查看预约。
find-hint-3 = 看我点一下，您再点。
find-praise = { DATE($clinic-day, style: "weekday") }{ $clinic-half }，{ $clinic-department }。当天先取号。
find-on-front = 也能找回来：首页，我的预约。
find-on-tell = 这是发给家人看的，也很好。我们再看预约。
find-on-hold = 轻轻一点，就松手。
find-on-repeat = 点一次就够了。它在打开，等一等。
find-on-still = 不急。点「查看预约」。
find-on-back = 号已经挂好，丢不了。在「我的预约」里。
find-on-home = 号已经挂好，丢不了。在「我的预约」里。
find-on-dismiss = 这条是医院的提醒，和您挂的号对得上。打开「短信」还能看。

## 独立检查

check-opening = 这一回您自己来，慢慢办。走到别处，自己退回来就行。拿不准科室，可以点「问导诊」。
task = 请给老伴{ -zhang-fuhai }挂个号。{ -anyuan-hospital }东院区，{ $clinic-department }，{ DATE($clinic-day, style: "month-day") }{ $clinic-half }，主任医师。钱到医院再付。挂好以后回首页，再找到这条预约。

check-book = 给老伴挂东院区的{ $clinic-department }，{ DATE($clinic-day, style: "month-day") }{ $clinic-half }。卡片上写着，照着选。
check-book-hint-1 = 从白十字进去，点「预约挂号」。再照着卡片选。
check-book-hint-2 = 看卡片：哪家、哪科、哪天、谁。
check-book-hint-3 = 看我的手点一下，再由您来点。
check-book-praise = 院区、科室、日子、人名，都对。

check-leave = 号挂好了。现在回到首页。
check-leave-hint-1 = 下面有个按钮，写着回首页。
check-leave-hint-2 = 点「回首页」就行。
check-leave-hint-3 = 看我点一下，您再点。
check-leave-praise = 好，回到首页了。

check-find = 再把刚才的预约找出来。
check-find-hint-1 = 首页上，找「我的预约」。
check-find-hint-2 = 点「我的预约」，再点那一行。
check-find-hint-3 = 看我点一下，您再点。
check-find-praise = 找到了。以后随时都能看。

transfer-task = 请用「{ -hall-app }」，给老伴{ -zhang-fuhai }挂个号。{ -tcm-hospital }，{ $clinic-department }，{ DATE($clinic-day, style: "month-day") }{ $clinic-half }，副主任医师。钱到医院再付。挂好以后回首页，再找到这条记录。

transfer-book = 打开「{ -hall-app }」，挂{ DATE($clinic-day, style: "month-day") }{ $clinic-half }的{ $clinic-department }。
transfer-book-hint-1 = 这里叫「门诊预约」。照着卡片，一样一样选。
transfer-book-praise = 换了样子，也挂上了。
transfer-leave = 现在回到首页。
transfer-leave-praise = 好，回来了。
transfer-find = 再把刚才的号找出来。
transfer-find-hint-1 = 找一找，哪一行写着记录。
transfer-find-praise = 找到了，换个应用也一样。

transfer-2-task = 请用「{ -kangning-app }」，给老邻居{ -qiqige }挂个号。{ -maternity-hospital }，{ $clinic-department }，{ DATE($clinic-day, style: "month-day") }{ $clinic-half }，副主任医师。钱到医院再付。挂好以后回首页，再找到这个号。

transfer-2-book = 打开「{ -kangning-app }」，挂{ DATE($clinic-day, style: "month-day") }{ $clinic-half }的{ $clinic-department }。
transfer-2-book-hint-1 = 这里先选日子，再选哪家、哪科。
transfer-2-book-praise = 先后不一样，也挂上了。
transfer-2-leave = 现在回到首页。
transfer-2-leave-praise = 好，回来了。
transfer-2-find = 再把刚才的号找出来。
transfer-2-find-hint-1 = 首页最下面，有「我的号」。
transfer-2-find-praise = 找到了，随时都能看。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「安康就医」：真的多是医院自己的公众号、小程序或应用。叫什么名字，看门诊大厅的牌子，问导医台。别人发来的码和网址不用。
    「预约挂号」：也叫「门诊预约」「挂号」，多在首页第一排。当天的另叫「当日挂号」。
    「约满」：也叫「已满」「无号」。几点放新号，打预约台问。
    「本部」：也叫「院区」「分院」。名字像的，看下面的地址。
    「到院付款」：有的要在手机上当场付，过了时间号就没了。付多少、几分钟内付，看那一页。
    「我的预约」：也叫「预约记录」「挂号记录」，多在「我的」里。

### 安康就医：挂号、查预约、取消预约。

app = { -clinic-app }

# 已经约满的日期、医生、时间旁边的小字。
full = 约满
# 还能约的日期下面的小字。
free = 有号

## 医院

hospital = 医院
hospital-main-campus = { -anyuan-hospital }（本部）
    .note = 2公里
    .spoken = { -anyuan-hospital }，本部
    .do = 点「{ -anyuan-hospital }（本部）」。
    .is = 这是人民医院本部。
hospital-east-campus = { -anyuan-hospital }（东院区）
    .note = 15公里
    .spoken = { -anyuan-hospital }，东院区
    .do = 点「{ -anyuan-hospital }（东院区）」。
    .is = 这是东院区，在十五公里外。
hospital-tcm = { -tcm-hospital }
    .note = 3公里
    .do = 点「{ -tcm-hospital }」。
    .is = 这是中医院。
hospital-maternity = { -maternity-hospital }
    .note = 4公里
    .do = 点「{ -maternity-hospital }」。
    .is = 这是妇幼保健院。

## 科室

department = 科室
department-cardiology = 心内科
    .do = 点「心内科」。
    .is = 这是看心脏的。
department-respiratory = 呼吸内科
    .do = 点「呼吸内科」。
    .is = 这是看咳嗽气喘的。
department-digestive = 消化内科
    .do = 点「消化内科」。
    .is = 这是看肠胃的。
department-neurology = 神经内科
    .do = 点「神经内科」。
    .is = 这是看头疼头晕的。忽然嘴歪、手没劲，打120。
department-endocrine = 内分泌科
    .do = 点「内分泌科」。
    .is = 这是看血糖的。
department-ophthalmology = 眼科
    .do = 点「眼科」。
    .is = 这是看眼睛的。
department-dental = 口腔科
    .do = 点「口腔科」。
    .is = 这是看牙的。
department-dermatology = 皮肤科
    .do = 点「皮肤科」。
    .is = 这是看皮肤的。
department-orthopaedics = 骨科
    .do = 点「骨科」。
    .is = 这是看骨头关节的。
department-tcm-bones = 中医骨伤科
    .do = 点「中医骨伤科」。
    .is = 这是中医骨伤科。
department-rehabilitation = 康复科
    .do = 点「康复科」。
    .is = 这是做康复训练的。

## 日期

day = 日期
# 一格日期；也写在核对单和练习卡上。
day-value = { DATE($date, style: "day") }
    .long = { DATE($date, style: "long") }
    .do = 点{ DATE($date, style: "day") }那一格。
    .is = 这一格是另外一天。

half = 上午或下午
half-morning = 上午
    .do = 点「上午」。
    .is = 这是上午。
half-afternoon = 下午
    .do = 点「下午」。
    .is = 这是下午。

## 医生

doctor = 门诊
doctor-general = 普通门诊 10元
    .note = 余12
    .spoken = 普通门诊，十元
    .do = 点「普通门诊」那一行。
    .is = 这是普通门诊，十元。
doctor-associate = 赵敏 副主任医师 30元
    .spoken = 赵敏，副主任医师，三十元
    .do = 点「赵敏」那一行。
    .is = 这是赵医生，三十元。
doctor-chief = 李明 主任医师 50元
    .note = 余2
    .spoken = 李明，主任医师，五十元
    .do = 点「李明」那一行。
    .is = 这是李主任，五十元。

## 时间

slot = 时间
slot-0800 = 8:00—8:30
    .spoken = 八点到八点半
    .do = 点八点到八点半。
    .is = 这是八点到八点半。
slot-0900 = 9:00—9:30
    .note = 余3
    .spoken = 九点到九点半
    .do = 点九点到九点半。
    .is = 这是九点到九点半。
slot-1400 = 14:00—14:30
    .note = 余4
    .spoken = 下午两点到两点半
    .do = 点下午两点到两点半。
    .is = 这是下午两点到两点半。
slot-1500 = 15:00—15:30
    .note = 余6
    .spoken = 下午三点到三点半
    .do = 点下午三点到三点半。
    .is = 这是下午三点到三点半。
slot-1000 = 10:00—10:30
    .note = 余5
    .spoken = 十点到十点半
    .do = 点十点到十点半。
    .is = 这是十点到十点半。

## 就诊人

patient = 就诊人
patient-wang-guilan = { -wang-guilan }（本人）
    .note = 尾号0023
    .spoken = { -wang-guilan }，本人
    .do = 点「{ -wang-guilan }（本人）」。
    .is = 这是您自己。
patient-zhang-fuhai = { -zhang-fuhai }（老伴）
    .note = 尾号0156
    .spoken = { -zhang-fuhai }，老伴
    .do = 点「{ -zhang-fuhai }（老伴）」。
    .is = 这是您老伴。
patient-qiqige = { -qiqige }（邻居）
    .note = 尾号0682
    .spoken = { -qiqige }，邻居
    .do = 点「{ -qiqige }（邻居）」。
    .is = 这是老邻居{ -qiqige }。

## 付款方式

pay = 付款
pay-on-arrival = 到院付款
    .do = 点「到院付款」。
    .is = 这是到了医院，取号时再付。
pay-now = 现在付款
    .do = 点「现在付款」。
    .is = 这是现在就付。

## 首页

front = { -clinic-app }
    .sub = { -wang-guilan }，您好
front-large-print = 大字版已打开
front-book = 预约挂号
    .do = 点左上角的「预约挂号」。
    .is = 这里是挂号的。
front-bookings = 我的预约
    .do = 点「我的预约」。
    .is = 这里看已经挂好的号。
front-fees = 缴费
    .do = 点「缴费」。
    .is = 这里是交钱的。
front-reports = 查报告
    .do = 点「查报告」。
    .is = 这里是看检查报告的。
front-code = 医保码
    .do = 点「医保码」。
    .is = 这个码是结账时给窗口扫的。
front-people = 就诊人
    .do = 点「就诊人」。
    .is = 这里是看病人名单。
front-home = 首页
    .do = 点左下角的「首页」。
    .is = 这里就是首页。
front-inbox = 消息
    .do = 点最下面的「消息」。
    .is = 这里是看消息的。
front-me = 我的
    .do = 点右下角的「我的」。
    .is = 这里是您自己的资料。

## 选医院、选科室

hospitals = 选择医院

departments = 选择科室
    .sub = { $clinic-hospital }
departments-triage = 不知道挂哪科？问导诊
    .do = 点最下面的「问导诊」。
    .is = 问导诊会告诉您看哪一科。

triage = 导诊建议
triage-urgent = { -stroke-signs }{ -chest-pain }急病不挂号。
triage-advice = 不急的：膝盖疼、腰疼，看骨科。眼睛慢慢看不清，看眼科。走路心慌，看心内科。
triage-understood = 我知道了
    .do = 点「我知道了」。
    .is = 这个是回到科室表的。

## 选日期、医生、时间

dates = 选择日期
    .sub = { $clinic-department }
doctors = 选择医生
    .sub = { DATE($clinic-day, style: "month-day") } { DATE($clinic-day, style: "weekday") } { $clinic-half }
slots = 选择时间
    .sub = { $clinic-doctor }

## 选就诊人

patients = 谁来看病
patients-add = 添加就诊人
    .do = 点「添加就诊人」。
    .is = 这是给名单添人的。

add-patient = 添加就诊人
add-patient-already-listed = 要看病的人都在名单里，不用再添。
add-patient-understood = 我知道了
    .do = 点「我知道了」。
    .is = 这个是回到名单的。

## 核对和确认

confirm = 确认预约
confirm-notes = 《就诊须知》
    .spoken = 就诊须知
    .do = 点「就诊须知」这几个字。
    .is = 点开是看病前要知道的事。
confirm-notes-read = 我已看过《就诊须知》
    .spoken = 我已看过就诊须知
    .do = 点「我已看过」前面的方框。
    .is = 这个方框，看过须知才会打上勾。
confirm-change = 返回修改
    .do = 点「返回修改」。
    .is = 这是回去改的。
trap-other-booking = 要是确认了，就挂成别的号了。还没挂。点「返回修改」，比着卡片看一遍。
confirm-confirm = 确认预约
    .do = 点「确认预约」。
    .is = 这是最后确认的按钮。

notes = 就诊须知
notes-arrive = 看病当天，{ -arrive-rule }先到1号楼大厅取号。没付的挂号费，取号时付。
    .spoken = 看病当天，{ -arrive-rule }先到一号楼大厅取号。没付的挂号费，取号时付。
notes-bring = 请带身份证和医保卡。没带卡，用医保码，窗口会教您。
notes-cancel = 来不了，{ -cancel-rule }
notes-yours = 号不能转给别人。
notes-understood = 我知道了
    .do = 点「我知道了」。
    .is = 滑到最下面，它就亮了。

## 挂好以后

done = 预约成功
done-number = 预约号 A023
    .spoken = 预约号，A零二三
done-where = 当天先取号，再上1号楼2层
    .spoken = 当天先取号，再上一号楼二层
done-tell = 告诉家人
    .do = 点「告诉家人」。
    .is = 这是发给家人看的。
done-front = 回首页
    .do = 点「回首页」。
    .is = 这是回首页的。
done-view = 查看预约
    .do = 点「查看预约」。
    .is = 这是看刚挂的号。

told = 告诉家人
told-sent = 已经发给女儿{ -wang-xiaomei }了。
told-understood = 我知道了
    .do = 点「我知道了」。
    .is = 这个是回到刚才那一页的。
# 同一个小窗，从预约详情打开时用。
told-later-understood = 我知道了
    .do = 点「我知道了」。
    .is = 这个是回到刚才那一页的。

bookings = 我的预约
# 挂好的那一个号。
bookings-booking = { $clinic-department }，{ DATE($clinic-day, style: "day") }
    .note = { $clinic-patient }
    .do = 点挂好的那一行。
    .is = 这是已经挂好的号。
bookings-nothing = 还没有预约。

booking = 预约详情
booking-number = 预约号 A023
    .spoken = 预约号，A零二三
booking-where = 当天先取号，再上1号楼2层
    .spoken = 当天先取号，再上一号楼二层
booking-change = 改时间
    .do = 点「改时间」。
    .is = 这是改时间的。
booking-cancel = 取消预约
    .do = 点「取消预约」。
    .is = 这是不去了才点的。
booking-tell = 告诉家人
    .do = 点「告诉家人」。
    .is = 这是发给家人看的。

change = 改时间
change-how = 换一天去，就在这里改，最晚看病前一天。今天刚挂好，先不改。
change-understood = 我知道了
    .do = 点「我知道了」。
    .is = 这个是回到预约详情的。

cancel = 取消预约
cancel-sure = 要取消这个号吗？
cancel-keep = 留着这个号
    .do = 点「留着这个号」。
    .is = 这个是留着号的。
cancel-really = 确定取消
    .do = 点「确定取消」。
    .is = 要是点它，号就退掉了。

already = 您已经挂了号
already-one-is-booked = 您已经挂好一个号，不用再挂。
already-view = 查看预约
    .do = 点「查看预约」。
    .is = 这是看挂好的号。
already-back = 先回首页
    .do = 点「先回首页」。
    .is = 这个是回首页的。

## 其他几页

fees = 缴费
fees-nothing = 现在没有要交的钱。
reports = 查报告
reports-nothing = 现在没有新报告。
code = 医保码
code-code = 练习用的医保码
code-show = 到了收费窗口，给窗口扫一扫。
people = 就诊人
people-first = { -wang-guilan }（本人） 尾号0023
    .spoken = { -wang-guilan }，本人，尾号零零二三
people-third = { -qiqige }（邻居） 尾号0682
    .spoken = { -qiqige }，邻居，尾号零六八二
people-second = { -zhang-fuhai }（老伴） 尾号0156
    .spoken = { -zhang-fuhai }，老伴，尾号零幺五六
inbox = 消息
inbox-nothing = 现在没有新消息。
me = 我的
me-hello = { -wang-guilan }，您好。这里是您的资料。

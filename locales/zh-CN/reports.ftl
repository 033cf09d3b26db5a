### 报表：标题、表头、一两句说明。给主管部门和老师看，平实，不说“错”“失败”。

# 页脚。
footer = 银杏课堂 · { DATE($date, style: "year-month-day") }制
# 标题下面的时间段。
period = { DATE($from, style: "year-month-day") }至{ DATE($to, style: "year-month-day") }
day = { DATE($date, style: "year-month-day") }

## 标题

title-quarterly = 季度报表
title-class-outcome = 班级成效
title-attendance = 考勤表
title-sign-in = 签到表
title-meeting = 上课记录
title-learner = 学员成长单
title-certificate = 结业证书
title-volunteer-hours = 志愿服务时长

## 季度报表的各节

q-basics = 一、基本情况
q-people = 二、人群与地域
q-learned = 三、学得怎样
q-opinion = 四、群众评价
q-volunteers = 五、志愿者
q-next = 六、问题与下季度安排
q-next-lines = 请手写
q-meetings = 附：场次明细
few-note = 不足5人的不写数；能推算出来的，也一并不写。
# 一条意见。
remark = “{ $remark }”
# $share 是百分比，$part 和 $base 是几分之几。
share-of = { $share }（{ $base }次里{ $part }次）

## 数的名字

meetings = 场次
attendances = 人次
persons = 人数
lesson-hours = 学时（45分钟）
hours = 时长（小时）
women = 女
men = 男
pasture-people = 牧区学员
first-timers = 第一次来的
pasture-meetings = 牧区场次
bilingual-meetings = 双语场次
finished = 完成率
hits = 识骗率
false-alarms = 误判率
used = 应用率
used-of-tried = 用过的里做成的
satisfaction = 满意度
votes = 票数
volunteers = 志愿者人数
visits = 次数
volunteer-hours = 服务时长（小时）
referrals = 求助与止损（件）
members = 班级人数

## 表

table-decades = 出生年代
table-places = 社区、苏木嘎查
table-domains = 各领域
table-meetings = 场次明细
table-volunteers = 志愿者
table-visits = 服务明细
table-attendance = 到课
table-skills = 各样本领
table-practised = 练过的课
born = 出生
# $decade 是 1940 这样的数。
decade = { $decade }年代
not-told = 没有登记
other-places = 其他
place = 地点
domain = 领域
took = 学过三课以上
reached = 达标率
kept = 保持率
began = 开始
ended = 结束
class = 班级
minutes = 分钟
sum = 合计
name = 姓名
team = 队伍
hours-served = 小时
came = 到
left = 走
role = 做什么
role-teach = 讲
role-assist = 辅
role-interpret = 译
confirmed-by = 确认人
hours-note = 只算老师确认过的，取到半小时；路上的时间不算。
no-meetings = 这段时间没有上课。
# 名字已经抹去的学员。
forgotten = （已隐名）
number = 序号
signature = 签名
first-time = 第一次来
sign-in-date = 日期：__________　　地点：__________　　开始：______　　结束：______
sign-in-note = 可以写称呼，不写身份证号和电话。
trainer = 老师
lessons = 课程
vote-good = 满意
vote-fair = 一般
vote-poor = 不满意
notes = 记事
skill = 本领
not-enough = 独立做成，次数还不够
with-help = 正在学
alone = 自己会办
alone-again = 三周后还会
date = 日期
lesson = 课
way = 怎么学的

## 练习手机和自己手机

# 一位学员的一样本领算一项。$alone 和 $both 是项数。
agreement-says = 到期末，练习手机上独立做得成的{ $alone }项里，{ $both }项在自己手机上也做成了。一位学员的一样本领算一项；没记上的，可能还没一起看过。
agreement-nothing = 到期末，还没有人在练习手机上独立做成过。
agreement-few = 练习手机和自己手机的对照，人还少，有的数先不写。
# 写在数的位置上。
agreement-untold = 人少，不写
agree-both = 练习手机上独立，自己手机上也做成（项）
agree-alone = 只在练习手机上独立做成（项）
agree-own = 只在自己手机上做成（项）
agree-neither = 练过，两样都还没有（项）
checks = 以上靠多少次检查（独立做完的课次）
decisions = 这些检查里，一共选对了多少处
# $rule 是第几版，$date 是从哪天起。
certified-by = 「独立」按第{ $rule }版规则算，{ $date }起用；以前的记录也按它重新算过。

## 班级成效

chain = 从练过，到三周后还会
chain-practised = 练过
chain-alone = 至少一样自己会办
chain-again = 隔了三周还会

## 学员成长单

can-still = 隔了三周，还会的
can-alone = 自己会办的
learning = 正在学的
nothing-yet = 刚开始，还没有练过。

## 证书

# $lessons 是课数，$skills 是样数。
certified = 学完{ $lessons }课，自己会办{ $skills }样手机上的事。特发此证，以资鼓励。
certified-lessons = 学完{ $lessons }课。特发此证，以资鼓励。

## 签字

sign-made = 制表
sign-checked = 审核
sign-date = 日期
sign-confirmed = 确认
sign-stamp = 盖章
sign-trainer = 老师
sign-volunteer = 志愿者

## 恢复单

title-recovery = 恢复单
sample = 演示数据
recovery-centre = 中心
recovery-trainer = 老师
recovery-day = 日期
recovery-how = 忘了密码的时候
recovery-step-1 = 打开老师窗口，按“忘了密码”。
recovery-step-2 = 照着输入上面的恢复码。大小写、横线、空格都不要紧。
recovery-step-3 = 定一个新密码。这张单子就作废了，请打印新的一张。
recovery-keep = 放在哪里
recovery-where = 请锁在柜子里，或者交给中心负责人。不要贴在电脑旁边，也不要拍照发给别人：谁有它，谁就能进来。
recovery-file = 电脑里不留这张单子。打印好以后，在程序里按“收好了”，文件就删掉。

### 老师窗口里由程序写出的话:通知、说明、算出来的句子。
### 短句,对志愿者说话。不说“错”“失败”。

## 各处

title = 银杏课堂 · 老师
trouble-stale = 这里刚变了,已经换成新的。
trouble-not-recorded = 没能存下来。请看看硬盘还有没有空间,再试一次。
trouble-broken = 这一步没有做成。请再试一次,或者重开程序。

# 某一刻。{ $date } 是日期,{ $time } 是时间。
when = { DATE($date, style: "month-day") } { TIME($time) }
day = { DATE($date, style: "month-day") }
tongue-zh-cn = 汉语
tongue-mn-mong-cn = 蒙古语
tongue-mn-cyrl-mn = 蒙古语(西里尔文)
tongue-en = 英语

## 大门

gate-names-missing = 请写上中心的名字和您的称呼。
# { $digits } 是数字。
gate-pin-short = 密码请用 { $digits } 位以上的数字。
gate-another-pin = 这个密码没有对上,请再试一次。
# { $seconds } 是秒数。
gate-wait = 请等 { $seconds } 秒再试。

## 课堂

## 上课

## 学员

## 学会了

## 报表

## 点单

orders-about = { $place } · { $people } 人 · { $language }
orders-one-line = { $topic }({ $about })
orders-topic-missing = 请写上想学什么、在哪里。
orders-asked = 记下了。两个工作日内给个答复。
# { $count } 是数字。
orders-asked-alike = 记下了。同一个地方还有 { $count } 张一样的单,看看要不要合在一起。
orders-state-asked = 已点单
orders-state-dispatched = 已派单
orders-state-claimed = 已领单
orders-state-accepted = 已接单
orders-state-served = 已服务
orders-state-rated = 已评单
orders-state-closed = 已办结
orders-state-refused = 暂时办不了
orders-state-merged = 已合并
orders-late-asked = 过了两个工作日,还没有答复
orders-late-dispatched = 三天没有人领,请收回再派
orders-settled-route = 同线路
orders-settled-team = 队伍
orders-settled-deadline = 最晚
orders-settled-planned = 定在
orders-settled-kit = 带上
orders-settled-volunteers = 谁去
orders-role-teach = 讲
orders-role-assist = 辅
orders-role-interpret = 译
orders-who = { $name }({ $role })
orders-step = { $when } { $state } { $who }
orders-step-remark = { $when } { $state } { $who}:{ $remark }
orders-session = { $when } { $class },来了 { $came } 人
orders-no-votes = 还没有人评。请先在课堂里收一次笑脸票。
orders-call-back = 满意度 { $percent }%({ $votes } 票)。低于六成,请回访一次。
orders-content = 满意度 { $percent }%({ $votes } 票)
orders-why-missing = 请写上为什么办不了。
orders-day-missing = 请选一个日子。
orders-day-past = 这一天已经过去了,请另选一天。
orders-day-late = 这一天比派单时定的最晚日子还晚,请另选一天。
orders-team-missing = 请写上交给哪支队伍。
orders-nobody-comes = 请选至少一位志愿者。
orders-not-introduced = 有一位还没上过半小时的入门课。请先在下面给他记上。
orders-nobody-speaks = 没有一位会说{ $language }。请再加一位。
orders-session-missing = 请选是哪一次课。
orders-hours-open = 还有志愿者的时长没有确认。请先在下面确认。
orders-other-missing = 请选和哪一张单合并。
orders-now-asked = 收回来了,可以重新派。
orders-now-dispatched = 派出去了。三天内没人领,会在这里提醒。
orders-now-claimed = 领下了。下一步是定谁去。
orders-now-accepted = 人定好了。
orders-now-served = 服务记下了。下一步看看大家满意不满意。
orders-now-rated = 评过了。确认了时长就可以办结。
orders-now-closed = 这张单办结了,谢谢大家。
orders-now-refused = 记下了办不了的原因。
orders-now-merged = 合并好了。
orders-name-missing = 请写上怎么称呼。
orders-volunteer-added = 加好了。
orders-trained = 记下了,今天上过入门课。
orders-retired = 他不在名单上了,以前的时长都留着。
orders-came = 签到了。
orders-went = 签退了。
orders-confirmed = 时长确认了。
orders-visit = { $name },{ $when }
orders-visit-content = { $name },{ $when },{ $content }
orders-hours = { $hours } 小时

## 保管

keeping-here = 这台电脑
keeping-stick = 优盘 { $name }
keeping-last-none = 还没有备份过。
keeping-last-made = 上一次备份:{ $when }
keeping-last-not-made = { $when } 没能备份。请看看优盘插好了没有。
keeping-made = 备份好了,也检查过了。放在 { $folder }。
keeping-not-made = 没能放进 { $folder }。请看看优盘插好了没有、还有没有空间。
keeping-no-folder = 找不到 { $folder }。请从下面选一个,或者写完整的路径。
keeping-damaged = { $name } 打不开,或者不完整。请换一份。
keeping-put-back = 下次打开程序时,就换成{ $when }的那一份。现在的记录会另存,不会丢。
keeping-size = { $megabytes } MB
keeping-holds-learners = 学员
keeping-holds-sessions = 上过的课
keeping-holds-attempts = 练习
keeping-holds-events = 记录
keeping-holds-newest = 最近一条
keeping-name-missing = 请写上老师怎么称呼。
keeping-trainer-added = { $name }可以登录了。
keeping-last-trainer = 只剩这一位老师了,不能退出。请先加一位。
keeping-retired = 他不能再登录了,做过的事都留着。

# 谁做过什么。{ $object } 和 { $detail } 是名称或编号。
audit-sign-in = 登录
audit-add-trainer = 加了一位老师
audit-recover = 用恢复码换了密码
audit-change-pin = 换了密码
audit-retire-trainer = 一位老师退出了
audit-back-up = 做了备份
audit-restore = 准备换回备份 { $object }

### 老师窗口里由程序写出的话:通知、说明、算出来的句子。
### 短句,对志愿者说话。不说“错”“失败”。

## 各处

title = 银杏课堂 · 老师
trouble-stale = 这里刚变了，已经换成新的。
trouble-not-recorded = 没能存下来。请看看硬盘还有没有空间，再试一次。
trouble-broken = 这一步没有做成。请再试一次，或者重开程序。

# 某一刻。{ $date } 是日期,{ $time } 是时间。
when = { DATE($date, style: "month-day") } { TIME($time) }
day = { DATE($date, style: "month-day") }
tongue-zh-cn = 汉语
tongue-mn-mong-cn = 蒙古语
tongue-mn-cyrl-mn = 蒙古语（西里尔文）
tongue-en = 英语

## 大门

gate-names-missing = 请写上中心的名字和您的称呼。
# { $digits } 是数字。
gate-pin-short = 密码请用 { $digits } 位以上的数字。
gate-another-pin = 这个密码没有对上，请再试一次。
# { $seconds } 是秒数。
gate-wait = 请等 { $seconds } 秒再试。

## 课堂

board-empty = 现在还没有人坐下来练。
# { $people } 个人在练。
board-calm = { $people } 位都练得好好的。
# { $look } 是数。
board-look = 有 { $look } 位，方便时去看看。
# { $come }、{ $look } 是数。
board-come = 有 { $come } 位在等人{ $look ->
    [0] 。
   *[other] ，另有 { $look } 位方便时看看。
}
# { $minutes } 分钟前开始，{ $came } 人签到。
board-meeting = 上课 { $minutes } 分钟，签到 { $came } 人
board-guest = 试一试的客人
board-somebody = 门口有人
board-new-face = 新学员
board-voting = 正在说说今天怎么样
board-at-the-door = 在门口
board-choosing = 在选课
board-support-watch = 看着学
board-support-guided = 带着做
board-support-supported = 扶着做
board-support-independent = 自己做
board-support-transfer = 换个样子做
board-no-help = 没用提示
# { $count } 是数。
board-help = 提示 { $count } 次
board-finished = 做完了
# 第几步，共几步。
board-step = 第 { $step } 步，共 { $steps } 步
# { $age } 是“2 分钟”这样的话。
board-touched = 上次点：{ $age }
board-comma = ，
board-age-now = 刚刚
board-age-seconds = { $count } 秒
board-age-minutes = { $count } 分钟
board-age-hours = { $count } 小时
board-hand = 举手了
# 很多人停在同一步。
board-together = { $active } 位里有 { $count } 位停在「{ $title }」第 { $step } 步
# { $time } 是“40 秒”这样的话。
board-hands-today = 今天举手 { $count } 次，一般 { $time }有人到
board-why-private = 请过去看看
board-why-stuck = 停住了
board-why-needs-person = 要有人帮一把
board-why-wrong-taps = 点偏了三次
board-why-tap-storm = 连着快点
board-why-only-reads = 看着，没敢点
board-why-lost = 来回找不到路
board-why-real-secret = 可能在用真密码
board-why-gave-in = 照着套话做了
board-why-over-suspicious = 把真的当成骗人的
board-why-distress = 这段看得难受
board-why-talk-first = 先聊聊，再做检查
board-advice-stuck = 坐到旁边，问一句：“您想点哪一个？”
board-advice-needs-person = 先过去。坐下来，问一句：“您想点哪一个？”
board-advice-wrong-taps = 请他说说在找什么，再一起看屏幕。
board-advice-tap-storm = 手抖，还是着急？帮忙开“手稳一点”，慢慢来。
board-advice-only-reads = 坐到旁边，别碰鼠标和屏幕，等他自己点。
board-advice-lost = 程序已经带回来了，陪着看一眼就好。
board-advice-real-secret = 小声说：“这里只用练习的密码，真的不要输。”
board-advice-gave-in = 别当众说。陪着再看一遍，这样的话术谁都可能碰上。
board-advice-over-suspicious = 一起看看这条真的：是谁先找的谁，用的是谁的号码。
board-advice-distress = 程序停在安静的画面。过去坐一会儿，不问细节。
board-advice-talk-first = 聊聊哪一步难，再扶着做一遍，今天先不检查。
board-lure-threat = 恐吓型
board-lure-gain = 利诱型
board-lure-kinship = 亲情型
board-lure-other = 其他
board-tapped-back = 返回键
board-tapped-home = 主屏键
board-tapped-beside = 空白处
board-noted-eyes = 眼：看不清
board-noted-hands = 手：点不准
board-noted-words = 字：认得少
board-noted-fear = 怕：不敢点
board-noted-understood = 懂了
board-noted-other = 另记
# { $name } 是人名。
board-coming-done = { $name }知道老师来了。
board-stopped-done = { $name }那边停在安静的画面了。
board-say-again-done = { $name }那边再说了一遍。
board-show-the-spot-done = { $name }那边亮了一下。
board-demonstrate-done = { $name }那边演示了一下。
board-one-step-back-done = { $name }那边退回这一步的开头。
board-slower-done = { $name }那边说得慢一点了。
# { $name } 坐了 { $minutes } 分钟。
board-turn = { $name }坐了 { $minutes } 分钟
board-turn-guest = 客人坐着
board-turn-free = 座位空着
board-turn-none = 今天还没坐过
# { $age } 是“20 分钟”这样的话。
board-turn-was = { $age }前坐过
board-handed-over = 座位交给{ $name }了。刚才的进度都留着。

## 上课

meeting-dropped = 这次不上了，已从名单里拿掉。
meeting-begun = 开始上课了。坐下来的学员已经签到。
# { $came } 人到了。
meeting-ended = 下课了，今天来了 { $came } 人。数据都存好了。
meeting-noted = 记下了。
meeting-all-here = { $count } 位都签到了。没来的，点一下名字去掉。
meeting-vote-on = 学员窗口在问“今天怎么样”。
meeting-vote-off = 投票收好了。
meeting-vote-kept = 这一票记下了，不记名。
meeting-volunteer-name-missing = 请写上志愿者怎么称呼。
meeting-day-missing = 请把日期和时间写全。
meeting-print-no-lessons = 这次课还没有选课。请先选一课。
meeting-paper-script = 讲稿
meeting-paper-cards = 带回家的卡片
meeting-script-goal = 学完能做：{ $goal }
meeting-script-point = { $point }。可以说：{ $say }
meeting-own-phone = 真手机上常见的叫法
meeting-script-notes = 我自己的笔记
meeting-state-planned = 还没开始
# { $came } 是数。
meeting-state-running = 正在上课，{ $came } 人签到
meeting-state-closed = 来了 { $came } 人
# { $time } 是钟点。
meeting-signed-self = 自己签到 { $time }
meeting-signed-trainer = 老师点名 { $time }
meeting-signed-all = 全到 { $time }
meeting-signed-paper = 纸上补的
# { $signed } 是“自己签到 9:50”这样的话。
meeting-signed-late = { $signed }（后到）
meeting-role-teach = 讲
meeting-role-assist = 辅
meeting-role-interpret = 译
meeting-volunteer-here = { $role } · { $from } 来的
meeting-volunteer-gone = { $role } · { $from } 到 { $to }，{ $hours } 小时
# { $count } 人。
meeting-why-due = { $count } 人该复习了
meeting-why-alone = { $count } 人能自己做
meeting-why-new = 新课
meeting-stumbles-class = 这个班以前常停在这里
meeting-stumbles-everybody = 别的学员常停在这里
meeting-stumbles-course = 还没有人练过，课里料到的
meeting-stumble = 第 { $step } 步，在「{ $screen }」点到「{ $item }」，{ $count } 次
meeting-stumble-foreseen = 第 { $step } 步，容易点到「{ $item }」
meeting-stumble-long = 第 { $step } 步要点 { $count } 下，慢慢来
meeting-stumble-typing = 第 { $step } 步要打字，慢慢来
meeting-home-screen = 主屏

## 学员

audit-forget = 抹去了一位学员的名字
audit-consent = 记下一位学员本人同意
audit-withdraw-consent = 记下一位学员收回同意
# { $detail } 是天数。
audit-retention = 把名字保留的天数改成 { $detail }
# { $detail } 是人数。
audit-import = 按名单加了 { $detail } 位学员
private-number = 里面像有电话号码或证件号。这些不留，请去掉，再点一次。
people-name-missing = 请写上怎么称呼。
# { $name } 是一个人的名字。
people-same = 已经有一位“{ $name }”了。是同一位吗？
people-added = “{ $name }”加好了。
people-changed = “{ $name }”改好了。
people-hidden = 已从门口收起，资料都还在。
people-back = 又回到门口了。
people-days-between = 请填 30 到 730 之间的天数。
# { $days } 是数字。
people-days-kept = 好的，名字留 { $days } 天。
# { $when } 是日期和时间。
people-last-here = 上次来：{ $when }
# { $count } 是人数。
people-forgotten = { $count } 位的名字已抹去。练过多少还算数，但再看不出是谁。
# { $decade } 是 1940 这样的年代。
people-born = { $decade } 年代生
people-pasture = 牧区
# { $when } 是日期和时间。
people-agreed-on = { $when } 听完后本人同意
people-not-agreed = 还没有同意书。
people-read-first = 请先把这一页慢慢念完，再问本人。
people-agreed = 记下了：“{ $name }”本人同意。
people-withdrawn = 记下了：“{ $name }”收回了同意。
people-consent-what = 我们会记下您的称呼，和您练了哪几课、练得怎么样。
people-consent-where = 这些只存在这台电脑和中心的备份里，不上网，不给别人。
people-consent-why = 记下来，是为了下次接着练，也让老师知道怎么帮您。
people-consent-free = 您可以不同意。不同意也照样能来学，做客人就行。
people-consent-back = 您什么时候改主意都行，说一声，我们就把您的名字抹去。
people-class-name-missing = 请给班级起个名字。
people-class-added = “{ $name }”建好了。
people-class-copy = { $name }（新）
people-class-archived = “{ $name }”已收起。
people-class-again = “{ $name }”又开课了。
# { $place } 是地点，{ $members } 是人数。
people-class-about = { $place } · { $members } 人
people-class-members = { $members } 人
people-joined = { $count } 位加入班级了。
people-left = “{ $name }”退出这个班了。
# { $rows } 是行数。
people-list-long = 一次请不超过 { $rows } 行。可以分几次贴。
people-list-empty = 名单里还没有名字。一行写一位就行。
# { $name } 是学员。
people-own-file = { $name } 自己的记录
# { $place } 是文件的位置。
people-own-made = 做好了两份：一份可以看，一份给电脑用，都在 { $place } 旁边。请只交给本人。
# { $count } 是人数。
people-due = 有 { $count } 位很久没来，名字到期了。请到“学员”里看一看名单；不点，什么也不会删。
# { $count } 是人数。
people-list-taken = 加好了 { $count } 位。
people-list-known = 已经有了，不再加
# { $column } 是第几列。
people-list-private = 第 { $column } 列像是证件号或手机号，没有留下
people-list-twice = 名单里有两次，只加一次
people-list-same-name = 已有同名的人，请看是不是同一位
# { $file } 是文件名。
people-file-large = “{ $file }”太大了。请只留名单那一页，再选一次。
people-file-empty = “{ $file }”里是空的。请看看是不是选错了文件。
people-file-workbook = “{ $file }”打不开。请在表格软件里打开它，另存一份，再选一次。
people-file-no-text = “{ $file }”不像名单。请选表格或 CSV 文件。
# { $column } 是第几列。
people-list-unclear = 第 { $column } 列没看懂，先空着，以后可以补
people-list-nameless = 这一行没有名字，请补上再贴
people-list-no-name = 第 { $column } 列不像名字，请看一看

## 学会了

# 有过几次:{ $alone }、{ $helped } 是次数。
learned-evidence = 自己做 { $alone } 次，有人帮 { $helped } 次
learned-signed = 记下了：今天在自己手机上做成了。
learned-unsigned = 收回了。
learned-all-channels = 合起来
# { $scams }、{ $genuine }、{ $enough } 是条数。
learned-thin = 数据还少：骗的 { $scams } 条，真的 { $genuine } 条。两样都到 { $enough } 条，再看结论。
# { $d } 是分辨力,{ $error } 是误差。
learned-tells-apart = 真的和骗人的分得清（d′ { $d }，误差 { $error }）。
learned-tells-hardly = 真的和骗人的还分不大清（d′ { $d }，误差 { $error }）。
learned-leans-suspicious = 偏小心：容易把真的也当成骗人的。下次多练“认出真的”。
learned-leans-trusting = 偏轻信：容易把骗人的当成真的。下次多练“先核实”。
learned-leans-nowhere = 不偏不倚。
learned-stumblers = 到这一步的 { $here } 人里，{ $people } 人
# { $alone }、{ $both } 是项数：一位学员的一样本领算一项。
learned-agreement-says = 练习手机上独立做得成的 { $alone } 项里，{ $both } 项在自己手机上也做成了。
learned-agreement-nothing = 还没有人在练习手机上独立做成过。做成一样，就请他拿自己的手机一起做一次。
# 复习时学员自己说的。{ $tried }、{ $worked }、{ $not } 是次数。
learned-agreement-told = 学员自己说：用过 { $tried } 次，做成 { $worked } 次；还有 { $not } 次说没用上。
learned-touched = 在「{ $place }」点了「{ $what }」
learned-touched-something = 在「{ $place }」点了别的
learned-touched-back = 在「{ $place }」退了出去
learned-touched-home = 在「{ $place }」回了主屏
learned-touched-beside = 在「{ $place }」点在了旁边
learned-touched-notice = 在「{ $place }」点了上面的通知
learned-judged = 骗人的 { $scams } 条，防住 { $hits } 条；真的 { $genuine } 条，当成骗人的 { $alarms } 条。
learned-deck = 真的还是骗人的
learned-review = 复习
learned-attempt-done = { $title }（{ $way }）：做完了，提示 { $helps } 次
learned-attempt-open = { $title }（{ $way }）：做到第 { $step } 步，共 { $steps } 步
learned-slip = 「{ $lesson }」：{ $step }（{ $count } 次）
learned-note = { $when } { $about } { $text }
learned-note-eyes = 看不清
learned-note-hands = 点不准
learned-note-words = 字认不全
learned-note-fear = 不敢点
learned-note-understood = 懂了
learned-note-other = 记
advice-begin = 还没开始。坐到旁边，陪着做第一课。
advice-trust-more = 容易把真的当成骗人的。一起看几条真的通知：是自己的应用里、自己存的号码来的。
advice-watch-out = 有几条骗人的没认出来。不吓唬，再练一组，先问“是谁先找的谁”。
advice-review = 有几样三周没练了。请他再自己做一遍，您只在旁边看。
advice-less-help = 有几样还要人帮。同一课再来一次，少说一句。
advice-own-phone = 练习里会了。拿学员自己的手机，一起做一次，做成了在下面记上。
advice-go-on = 都好。接着学下一课。
audit-view-learner = 看了一位学员的记录
audit-sign-off = 记下一位学员在自己手机上做成了 { $detail }
audit-unsign = 收回了一位学员的 { $detail }

## 报表

printing-about-quarterly = 交给主管部门的一份：来了多少人、学会了什么、大家怎么说。
printing-about-class-outcome = 一个班，一样一样本领：几个人在学，几个人自己会办，几个人三周后还会。
printing-about-attendance = 一个班，谁哪一回来了。
printing-about-sign-in = 上课前打出来，大家签名用。
printing-about-meeting = 一个班最近一回课的记录。
printing-about-learner = 和学员一起看：会了什么，正在学什么。
printing-about-certificate = 发给学员，写明学完几课、会办几样事。
printing-about-volunteer-hours = 志愿者的服务时长，盖章用。
# { $from } 和 { $to } 是日期。
printing-period-quarter = 这一季度（{ DATE($from, style: "month-day") }起）
printing-period-last-quarter = 上一季度（{ DATE($from, style: "month-day") }至{ DATE($to, style: "month-day") }）
printing-period-month = 这个月
printing-period-year = 今年
printing-which-class = 请先选一个班。
printing-which-learner = 请先选一位学员。
printing-nothing-yet = 这里还没有可以打的：还没有上完的课。
printing-shown = 做好了，已经打开，可以打印。没看见的话，文件在这里：{ $place }
# { $place } 是文件在哪里。
printing-kept = 做好了，存在这里：{ $place }
printing-no-font = 这台电脑缺中文字体，请装上 fonts-noto-cjk，再打一次。
printing-not-written = 没能存下来。请看看硬盘还有没有空间，文件是不是正开着，再打一次。

## 点单

orders-about = { $place } · { $people } 人 · { $language }
orders-one-line = { $topic }（{ $about }）
orders-topic-missing = 请写上想学什么、在哪里。
orders-asked = 记下了。两个工作日内给个答复。
# { $count } 是数字。
orders-asked-alike = 记下了。同一个地方还有 { $count } 张一样的单，看看要不要合在一起。
orders-state-asked = 已点单
orders-state-dispatched = 已派单
orders-state-claimed = 已领单
orders-state-accepted = 已接单
orders-state-served = 已服务
orders-state-rated = 已评单
orders-state-closed = 已办结
orders-state-refused = 暂时办不了
orders-state-merged = 已合并
orders-late-asked = 过了两个工作日，还没有答复
orders-late-dispatched = 三天没有人领，请收回再派
orders-settled-route = 同线路
orders-settled-team = 队伍
orders-settled-deadline = 最晚
orders-settled-planned = 定在
orders-settled-kit = 带上
orders-settled-volunteers = 谁去
orders-role-teach = 讲
orders-role-assist = 辅
orders-role-interpret = 译
orders-who = { $name }（{ $role }）
orders-step = { $when } { $state } { $who }
orders-step-remark = { $when } { $state } { $who}：{ $remark }
orders-session = { $when } { $class }，来了 { $came } 人
orders-no-votes = 还没有人评。请先在课堂里收一次笑脸票。
orders-call-back = 满意度 { $percent }%（{ $votes } 票）。低于六成，请回访一次。
orders-content = 满意度 { $percent }%（{ $votes } 票）
orders-why-missing = 请写上为什么办不了。
orders-day-missing = 请选一个日子。
orders-day-past = 这一天已经过去了，请另选一天。
orders-day-late = 这一天比派单时定的最晚日子还晚，请另选一天。
orders-team-missing = 请写上交给哪支队伍。
orders-nobody-comes = 请选至少一位志愿者。
orders-not-introduced = 有一位还没上过半小时的入门课。请先在下面给他记上。
orders-nobody-speaks = 没有一位会说{ $language }。请再加一位。
orders-session-missing = 请选是哪一次课。
orders-hours-open = 还有志愿者的时长没有确认。请先在下面确认。
orders-other-missing = 请选和哪一张单合并。
orders-now-asked = 收回来了，可以重新派。
orders-now-dispatched = 派出去了。三天内没人领，会在这里提醒。
orders-now-claimed = 领下了。下一步是定谁去。
orders-now-accepted = 人定好了。
orders-now-served = 服务记下了。下一步看看大家满意不满意。
orders-now-rated = 评过了。确认了时长就可以办结。
orders-now-closed = 这张单办结了，谢谢大家。
orders-now-refused = 记下了办不了的原因。
orders-now-merged = 合并好了。
orders-name-missing = 请写上怎么称呼。
orders-volunteer-added = 加好了。
orders-trained = 记下了，今天上过入门课。
orders-retired = 这一位不在名单上了，以前的时长都留着。
orders-came = 签到了。
orders-went = 签退了。
orders-confirmed = 时长确认了。
orders-visit = { $name }，{ $when }
orders-visit-content = { $name }，{ $when }，{ $content }
orders-hours = { $hours } 小时

## 保管

keeping-here = 这台电脑
keeping-stick = 优盘 { $name }
keeping-last-none = 还没有备份过。
keeping-last-made = 上一次备份：{ $when }
keeping-last-not-made = { $when } 没能备份。请看看优盘插好了没有。
keeping-made = 备份好了，也检查过了。放在 { $folder }。
keeping-not-made = 没能放进 { $folder }。请看看优盘插好了没有、还有没有空间。
keeping-no-folder = 找不到 { $folder }。请从下面选一个，或者写完整的路径。
keeping-damaged = { $name } 打不开，或者不完整。请换一份。
keeping-put-back = 下次打开程序时，就换成{ $when }的那一份。现在的记录会另存，不会丢。
keeping-size = { $megabytes } MB
keeping-holds-learners = 学员
keeping-holds-sessions = 上过的课
keeping-holds-attempts = 练习
keeping-holds-events = 记录
keeping-holds-newest = 最近一条
keeping-name-missing = 请写上老师怎么称呼。
keeping-trainer-added = { $name }可以登录了。
keeping-last-trainer = 只剩这一位老师了，不能退出。请先加一位。
keeping-retired = 这一位不能再登录了，做过的事都留着。

# 谁做过什么。{ $object } 和 { $detail } 是名称或编号。
audit-sign-in = 登录
audit-add-trainer = 加了一位老师
audit-recover = 用恢复码换了密码
audit-change-pin = 换了密码
audit-retire-trainer = 一位老师退出了
audit-back-up = 做了备份
audit-restore = 准备换回备份 { $object }
audit-export-own = 给一位学员打了全部记录
audit-export = 打了“{ $object }”

## 第一次使用

setup-centre-missing = 请写上中心的名字。
recovery-shown = 恢复单打开了，请打印。
recovery-kept-file = 恢复单做好了。请打开下面写的那个文件，打印出来。
sound-sentence = 您好，欢迎来到银杏课堂。听得清楚吗？
sound-looking = 正在找能念话的声音，请等一等。
# { $voice } 是声音的名字。
sound-found = 找到了声音：{ $voice }
sound-found-some = 找到了声音。
sound-none = 这台电脑现在念不出声。课照样能上。
sound-fine = 好，学员也听得见。下一步吧。
sound-do-service = 请管电脑的人装上语音服务。在终端里输：
    sudo apt install speech-dispatcher espeak-ng
sound-do-voice = 请管电脑的人装一个会说这种话的声音。在终端里输：
    sudo apt install speech-dispatcher-espeak-ng
sound-do-device = 请看看喇叭插上了没有、打开了没有。
sound-do-stuck = 请重新开一次电脑，语音服务没有回音。
sound-do-speaker = 请看看喇叭插上了没有、开关开了没有。
sound-do-again = 装好以后，关掉程序再打开，在“保管”里再听一次。
sound-do-louder = 请把电脑的音量调大：屏幕角上的小喇叭。
sound-do-knob = 喇叭自己有旋钮的，也请拧大。
sound-do-output = 请在电脑的“声音”设置里，把输出选成您的喇叭。
sound-captions = 字幕一直都有，听不见也能上课。
# { $done } 是已写好的周数,{ $weeks } 是总周数。
sample-growing = 正在放演示班：{ $weeks } 周里的第 { $done } 周。您可以先做别的。
sample-broke = 演示班没有放完。请先整个拿掉，再放一次。
sample-there-already = 演示班已经在了。
sample-grows-still = 演示班还在放，请等它放完再拿掉。
# 都是数。
sample-count = { $learners } 位演示学员，{ $classes } 个班，{ $sessions } 次课，{ $attempts } 次练习，{ $requests } 张点单，{ $volunteers } 位志愿者
# { $count } 是上面那一句。
sample-removed = 都拿掉了：{ $count }。
audit-new-code = 换了一个恢复码
# { $object } 是老师的称呼。
audit-print-code = 打印了{ $object }的恢复单
audit-make-sample = 放进了演示班
# { $detail } 是拿掉了多少。
audit-remove-sample = 拿掉了演示班：{ $detail }

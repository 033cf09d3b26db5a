### 老师窗口自己的话(界面上的标签)。由老师窗口显示的其他话在 desk.ftl。
### 志愿者第一次用也看得懂:短句,不用行话。

## 各处

desk-rooms = 目录
desk-room-board = 课堂
desk-room-meeting = 上课
desk-room-people = 学员
desk-room-learned = 学会了
desk-room-printing = 报表
desk-room-orders = 点单
desk-room-keeping = 保管
desk-title-set-up = 第一次使用
desk-title-gate = 请登录
desk-title-board = 正在上的课
desk-title-meeting = 上课安排
desk-title-people = 学员和班级
desk-title-learned = 学会了什么
desk-title-printing = 报表和卡片
desk-title-orders = 点单和志愿者
desk-title-keeping = 保管
# { $day }: a day.
desk-day = { DATETIME($day, month: "long", day: "numeric", weekday: "long") }
desk-day-today = 今天，{ DATETIME($day, month: "long", day: "numeric", weekday: "long") }
desk-lock = 锁上
desk-sample = 演示数据
desk-theme-light = 浅色
desk-theme-dark = 深色
desk-theme-contrast = 高对比

## 大门

gate-title = 请登录
gate-who = 您是哪一位
gate-pin = 密码
gate-new-pin = 新密码
gate-code = 恢复码
gate-enter = 进入
gate-forgotten = 忘了密码
gate-remembered = 想起来了
# { $seconds } 是秒数。
gate-waiting = 请等 { $seconds } 秒再试。
gate-code-title = 请把恢复码收好
gate-code-why = 忘了密码时，只有它能开门。请打印，或抄在纸上。它只显示这一次。
gate-code-kept = 收好了

## 第一次使用

# { $step } 是第几步,{ $steps } 是一共几步。
setup-step = 第 { $step } 步，共 { $steps } 步
setup-all-done = { $steps } 步都做完了
setup-next = 下一步
setup-back = 上一步
setup-later = 以后再说
setup-title-centre = 我们中心叫什么
setup-title-trainer = 您是第一位老师
setup-title-sound = 听听声音
setup-title-class = 第一个班
setup-title-learners = 第一批学员
setup-title-ready = 可以上课了
setup-kept-centre = 按“下一步”就存好了。程序中途关掉，下次接着做。
setup-kept-trainer = 按“下一步”就存好了。下次打开，输密码就能接着做。
setup-centre = 中心的名字
setup-centre-hint = 比如“阳光社区服务中心”。打印的单子上都会写它。
setup-trainer-why = 密码管着老师这一边：学员的记录，只有老师看得到。
setup-name = 老师怎么称呼
# { $digits } 是数字。
setup-pin = 定一个密码（{ $digits } 位以上的数字）
setup-pin-again = 再输一遍
setup-pin-differs = 两遍还不一样，请再输一遍。
# { $name } 是称呼。
setup-trainer-there = { $name }，您的密码已经定好了。想换，以后在“保管”里换。
setup-class-why = 一起上课的人是一个班。名字随您起。
setup-class = 班级的名字
setup-class-hint = 比如“周一上午班”
setup-learners-why = 一行一个名字，小名也行。他们在学员窗口点自己的名字就能坐下。
setup-learners = 学员的名字
# { $count } 是人数,{ $names } 是名字。
setup-learners-there = 已经有 { $count } 位：{ $names }
setup-learners-add = 加上
setup-summary = 已经存好的
# { $count } 是人数。
setup-summary-learners = { $count } 位学员
setup-code-title = 先把恢复码收好
setup-now-title = 接下来
setup-now-1 = 在学员窗口，请学员点自己的名字。
setup-now-2 = 在“上课”里按班级的名字，选好今天的课，再开始。
setup-now-3 = 在“课堂”里看谁要帮忙。
setup-end = 收好了，去课堂
code-print = 打印恢复单
# { $trainer } 是老师的称呼。
code-of = { $trainer }的恢复码
# { $place } 是文件的位置。
code-sheet = 恢复单在 { $place }。打印好，按“收好了”，这个文件就删掉，电脑里不留。
sound-play = 念给我听
sound-play-again = 再念一遍
sound-slower = 念慢一点
sound-question = 听见了吗？
sound-yes = 听见了
sound-quiet = 太轻了
sound-nothing = 没听见
sound-will-say = 会念这一句
sample-title = 先看看样子
sample-why = 放进一班演示学员，名字后面都有“演示”两个字。随时可以整个拿掉，真的学员一点不动。
sample-make = 放进演示班
sample-remove = 整个拿掉
sample-remove-note = 只拿掉演示的，真的学员和记录一点不动。
keeping-part-sound = 声音
keeping-part-sample = 演示
keeping-sound-note = 会打断学员窗口正在念的话。

## 课堂

board-pause-all = 请大家停一停
board-go-on = 接着来
board-seats = 教室里的座位
board-show-all = 大屏演示
board-call-seat = 打开学员窗口
board-empty-title = 教室还空着
board-empty-running = 学员在学员窗口点自己的名字坐下，这里就能看见。
board-empty-note = 先到「上课」里开一堂课，学员坐下就自动签到。
board-to-meetings = 去开课
board-needs = 先去看谁
board-needs-none = 现在没有人在等
board-coming = 老师来了
board-close = 关上
board-private = 只给老师看
# { $taps } 是点过的几处，用箭头连着。
board-taps = 点过：{ $taps }
board-nudges = 从这里帮一把
board-nudge-say-again = 再说一遍
board-nudge-show-the-spot = 亮一下
board-nudge-demonstrate = 演示
board-nudge-one-step-back = 退回一步
board-nudge-slower = 慢一点
board-stop = 停下这段
board-note = 记一笔
board-note-eyes = 看不清
board-note-hands = 点不准
board-note-words = 认字少
board-note-fear = 不敢点
board-note-understood = 懂了
board-note-back = 不记了
board-hot-seat = 轮流坐
board-turn-over = 可以换人了
board-sit-down = 请坐
# { $count } 是数。
board-more-wait = 还有 { $count } 位在等
board-screen-next = 点下一下
board-screen-again = 从头再来
board-screen-close = 关掉大屏

## 上课

meeting-plan-title = 准备一堂课
# { $class } 是班名，{ $count } 是人数。
meeting-plan-for = { $class }（{ $count } 人）
meeting-no-class = 还没有班。请先到「学员」里建一个班。
meeting-list = 课表
meeting-list-empty = 还没有排课。点上面的班名，就排好今天的课。
meeting-back = 回课表
meeting-to-board = 看课堂
meeting-parts = 这堂课
meeting-part-roll = 签到
meeting-part-plan = 教案
meeting-part-helpers = 志愿者
meeting-part-close = 下课
meeting-day = 哪一天
meeting-time = 几点
meeting-place = 在哪里
meeting-languages = 用什么话讲
meeting-way = 怎么学
meeting-together = 全班一起
meeting-each = 各自练
meeting-pasture = 在牧区
meeting-add-lesson = 再加一课
meeting-choose-lesson = 请选一课
meeting-begin = 开始上课
meeting-drop = 这次不上
meeting-help-rule = 手不碰学员的手机，先问：“您想点哪一个？”
meeting-print-list = 打印签到表
meeting-print-script = 打印讲稿
meeting-print-take-home = 打印带回家的卡片
meeting-no-lessons = 还没有选课。
meeting-without = 不上这课
meeting-goal = 学完能做：
meeting-stumbles = 容易停住的地方
# { $words } 是课里的一句话。
meeting-you-may-say = 可以说：{ $words }
meeting-own-phone = 真手机上常见的叫法
meeting-script = 一步一步怎么说
meeting-came = 到了 { $came } 人，全班 { $of } 人
meeting-all = 全到了
meeting-paper = 照着纸补
meeting-also-here = 还有别班的人
meeting-roll = 点名册
meeting-roll-hint = 学员坐下会自己签到。没坐下的，点名字就行；再点一下去掉。
meeting-paper-hint = 照着纸上的签到表，一个一个点名字。
meeting-role = 来做什么
meeting-as-teach = 讲课
meeting-as-assist = 在旁边辅导
meeting-as-interpret = 翻译
# { $name } 是人名。
meeting-volunteer-in = { $name }来了
meeting-new-volunteer = 新来的志愿者怎么称呼
meeting-volunteer-add = 签到
meeting-no-volunteers = 还没有志愿者签到。
meeting-volunteer-out = 走了
meeting-vote-title = 今天怎么样
meeting-vote-note = 学员在自己的窗口点一张脸，不记名字。
meeting-vote-begin = 请大家说说
meeting-vote-end = 收票
meeting-vote-aloud = 有人口头说，或投在纸上
meeting-remark = 原话（可以不写）
# { $vote } 是“满意”这样的话。
meeting-one-more = { $vote }加一票
meeting-notes = 这堂课的笔记
meeting-keep-notes = 记下
meeting-end = 下课

## 学员

people-parts = 看什么
people-part-people = 学员
people-part-list = 一次加很多位
people-part-classes = 班级
people-part-keep = 名字留多久
people-search = 找一位（名字、拼音首字母、社区）
people-none = 还没有学员。在上面写个称呼，按回车，就加好了。
people-not-found = 没有找到。要加这一位，就在上面写称呼。
people-new-name = 新来的一位怎么称呼
people-more = 还可以写
people-add = 加上
people-same-yes = 就是这一位
people-same-no = 是另一位，加上
people-show-hidden = 也看收起的
people-is-hidden = 已收起
people-name = 称呼
people-decade = 哪个年代出生
people-sex = 性别
people-woman = 女
people-man = 男
people-language = 在家说什么话
people-place = 社区或嘎查
people-in-pasture = 住牧区
people-unsaid = 没说
# { $decade } 是 1940 这样的年代。
people-decade-of = { $decade } 年代
people-needs = 怎样帮得上
people-slow = 慢一点
people-tremor = 手抖
people-vision = 字大一点
people-hearing = 声音大一点、慢一点
people-reading = 都念出来
people-save = 改好了
people-close = 收起来
people-hide = 不再来了，从门口收起
people-unhide = 请回门口
people-consent = 本人同意
people-consent-read = 念给本人听
people-consent-page = 请慢慢念出来
people-consent-yes = 本人说：我同意
people-consent-back-key = 本人收回同意
people-forget = 忘了我
people-forget-what = 抹去名字、年代、社区和老师的笔记。练过的次数还留着，但再看不出是谁。抹去以后找不回来。
people-forget-now = 抹去这个名字
people-forget-not = 先留着
people-hand-over = 把记录交给本人
people-list-hint = 一行写一位。也可以从表格里复制，贴在这里；有“姓名、性别、年代、社区”这样的标题也认得。
people-list-text = 名单
people-list-file = 选一个文件（表格或 CSV）
people-list-or = 或者贴在这里
people-list-private = 证件号、电话、住址这些列不会留下。
people-list-add = 加上
people-list-leave = 不加
people-list-look = 先看一看
people-list-row = 行
people-list-name = 称呼
people-list-about = 还知道
people-list-remark = 请看
people-list-class = 进哪个班
people-list-no-class = 先不进班
# { $count } 是人数。
people-list-take = 加上这 { $count } 位
people-list-back = 不加，再改改
people-class-new = 新的班级叫什么
people-class-make = 建班
people-class-none = 还没有班级。起个名字，就建好了。
people-class-name = 班级名称
people-class-place = 在哪里上
people-class-columns = 一排几个座位
people-class-copy-key = 照样再建一个
people-class-archive = 收起这个班
people-class-unarchive = 再开课
people-class-is-archived = 已收起
people-class-join = 请谁加入班级
people-class-nobody = 班里还没有人。在下面找一位，按一下名字。
people-class-seat = 座位
people-class-team = 小组
people-class-no-seat = 没座位
# { $seat } 是第几个座位。
people-class-seat-number = { $seat } 号
people-class-leave = 退出班级
people-keep-title = 多久没来，名字就抹去
people-keep-days = 天数（30 到 730）
people-keep-save = 就这样
people-keep-none = 现在没有到时候的名字。
people-keep-due = 这几位到时候了
people-fade-ask = 再问一次，同意就留下：
people-fade = 名字不再保留：
people-keep-all = 全部抹去

## 学会了

learned-empty = 还没有班级，或者还没有人练过。学员练过一课，这里就有了。
learned-class = 哪个班
learned-parts = 看什么
learned-part-matrix = 谁会什么
learned-part-chain = 学到哪一步
learned-part-stumbling = 卡在哪里
learned-part-scams = 真的还是骗人的
learned-domain = 哪一类
learned-learner = 学员
learned-core = 达标必会
learned-sign-not-yet = 还没练
learned-sign-with-help = 有人帮
learned-sign-not-enough = 自己做成过，还不够稳
learned-sign-alone = 自己会
learned-sign-alone-again = 三周后还会
learned-legend = 记号
learned-open-page = 看看这一位的记录
learned-chain-of = 全班 { $members } 人，来过 { $attended } 人
learned-skill = 本领
learned-alone = 自己会
learned-kept = 三周后还会
learned-own-phone = 自己手机上做成
# 练习手机上独立做成的，和老师看着在自己手机上做成的，对一对。
learned-agreement = 练习手机和自己手机，对一对
learned-agreement-unit = 一位学员的一样本领，算一项
learned-agreement-here = 这一类
learned-agreement-all = 所有的
learned-agreement-note = 没记上，不等于做不成：可能还没一起看过。
learned-agree-both = 练习手机上独立，自己手机上也做成
learned-agree-alone = 只在练习手机上独立做成
learned-agree-own = 只在自己手机上做成
learned-agree-neither = 练过，两样都还没有
learned-lesson = 哪一课
learned-step = 那一步要做的
learned-touched-instead = 常常点到
learned-how-many = 多少人
learned-times = 次数
learned-trap = 陷阱
learned-no-stumbling = 这一课，这个班还没有卡住的地方。
learned-channel = 哪种消息
learned-scams = 骗人的
learned-hits = 防住了
learned-genuine = 真的
learned-alarms = 当成骗人的
learned-no-scams = 这个班还没有判断过消息。
learned-both = 两样总是一起看：只会说“都是骗子”不算会。
learned-next = 下一步
learned-days = 最近练了什么
learned-no-days = 还没有练过。
learned-slips = 哪里不顺
learned-no-slips = 没有不顺的地方。
learned-skills = 本领
learned-sign-off = 在自己手机上做成了
learned-take-back = 收回
# { $day } 是日子。
learned-signed-on = { $day } 在自己手机上做成
learned-private = 只给老师看，不进报表。
learned-notes = 老师记的
learned-close = 收起

## 报表

printing-papers = 要哪一份
printing-period = 哪一段时间
printing-class = 哪个班
printing-whole-centre = 整个中心
printing-choose = 请选
printing-learner = 哪位学员
printing-print = 打开来打印
printing-xlsx = 存成表格
printing-csv = 存成纯文字表

## 点单

orders-parts = 点单和志愿者
orders-part-orders = 手上的单
orders-part-ask = 有人点单
orders-part-volunteers = 志愿者
orders-list = 手上的单
orders-empty = 现在没有单。有人打电话、捎话来想学什么，就点“有人点单”。
orders-show-over = 也看看办完的
orders-hide-over = 只看没办完的
orders-next = 下一步
orders-move-dispatch = 派单
orders-move-claim = 领单
orders-move-accept = 接单
orders-move-serve = 记下服务
orders-move-rate = 评单
orders-move-close = 办结
orders-move-take-back = 收回
orders-move-refuse = 办不了
orders-move-merge = 合并
orders-history = 走过的路
orders-put-away = 收起
orders-same-route = 同一条路上的，可以一趟走
# { $time } 是一句话。
orders-best-time-is = 合适的时间：{ $time }
orders-network-yes = 那里有网
orders-network-no = 那里没有网
orders-team = 队伍
orders-kit = 带上什么
orders-kit-hint = 音箱、卡片、充电宝
orders-planned = 定在哪一天
orders-deadline = 最晚哪一天
orders-who-goes = 谁去
orders-no-volunteers = 还没有志愿者。请在“志愿者”里先加一位。
# { $name } 是名字,{ $tongues } 是会说的话。
orders-volunteer-speaks = { $name }（{ $tongues }）
orders-first-teaches = 先点的那一位来讲。
orders-which-request = 和哪一张单合并
orders-which-session = 是哪一次课
orders-choose = 请选择
orders-why = 为什么办不了
orders-remark = 还有什么要记
orders-ask-title = 谁想学什么
orders-asked-by = 谁点的单
orders-by-resident = 居民自己
orders-by-family = 家里人
orders-by-grid = 网格员
orders-by-gacha = 嘎查
orders-by-other = 其他
orders-topic = 想学什么
orders-topic-free = 用自己的话写
orders-topic-words = 想学的是
orders-place = 在哪里（社区或嘎查）
orders-people = 几个人
orders-language = 用什么话讲
orders-best-time = 什么时候合适
orders-route = 哪条路线（牧区）
orders-ask = 记下来
orders-volunteer-name = 怎么称呼
orders-speaks = 会说
orders-trained-today = 今天上过入门课
orders-volunteer-add = 加一位志愿者
orders-hours-90 = 90 天内小时数
orders-introduction = 入门课
orders-introduced = 上过了
orders-introduce = 今天上过
orders-come = 签到
orders-go = 签退
orders-retire = 不再来了
orders-visits = 最近三十天
orders-confirm = 确认时长
orders-hours-confirmed = 已确认

## 保管

keeping-parts = 保管
keeping-part-copies = 备份
keeping-part-trainers = 老师
keeping-part-audit = 谁做过什么
keeping-owed = 该备份了。一台电脑会坏，优盘上的那一份还在。
keeping-back-up = 现在备份
keeping-on-close-yes = 关程序时自动备份：开
keeping-on-close-no = 关程序时自动备份：关
# { $name } 是文件名。
keeping-waiting = 下次打开时换成 { $name }。
keeping-where = 备份放在哪里
# { $label } 是“这台电脑”。
keeping-same-disk = { $label }（同一块盘）
keeping-path = 或者写完整的路径
keeping-choose = 就放这里
# { $when } 是时间。
keeping-preview = { $when }的备份里有什么
keeping-what = 内容
keeping-in-copy = 备份里
keeping-now = 现在
keeping-preview-note = 换回去以后，这之后的记录就不在了。现在的记录会另存一份，不会丢。
keeping-put-back-key = 换成这一份
keeping-put-away = 不换
# { $keep } 是数字。
keeping-copies = 已有的备份（留最新的 { $keep } 份）
keeping-no-copies = 这里还没有备份。
keeping-look = 看看
keeping-trainers = 谁可以登录
# { $name } 是名字。
keeping-me = { $name }（您）
keeping-retire = 退出
keeping-another = 再加一位老师
keeping-first-pin = 这位老师的密码（六位数字以上）
keeping-add = 加上
keeping-my-pin = 换我的密码
keeping-change = 换密码
keeping-audit = 谁做过什么
keeping-audit-why = 看过谁的记录、导出过什么、删过什么，都记在这里，谁也改不了。
keeping-audit-when = 什么时候
keeping-audit-who = 谁
keeping-audit-what = 做了什么

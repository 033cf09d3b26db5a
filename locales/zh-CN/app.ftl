### The words of the learner's window itself. What a lesson says comes from the lesson.
### Say 您. Short sentences. Never "wrong", never "failed".

## Everywhere

brand = 银杏课堂
# The headings of the views; read aloud by screen readers, shown when nothing is being said.
title-door = 您好，您是哪一位？
title-newcomer = 给您做一张名牌
title-shelf = 所有的课
title-today = 今天学什么
title-practice = 正在练习
title-ending = 今天的练习做完了
title-vote = 今天怎么样
# { $step } and { $steps } are numbers.
place = 第 { $step } 步，共 { $steps } 步
bar-languages = 语言
bar-rest = 休息
bar-stand-up = 换一位
bar-to-door = 回到名单
bar-office = 老师
helpers = 帮忙的按钮
key-repeat = 再听一遍
key-hint = 给我提示
key-slower = 慢一点
key-trainer = 叫老师
# The trainer was called and is on the way.
key-trainer-comes = 老师这就来

## What is being said

caption-hush = 停止朗读
# Under the loudspeaker; as short as can be.
caption-hush-short = 停
caption-no-voice = 这台电脑不能朗读，请看字。
caption-no-voice-short = 无声
caption-on = 往下看
caption-from-start = 从头看
caption-voice-waking = 声音正在准备，请先看字。

## Something could not be done

trouble-unknown = 这一步没有做成，不是您的原因。请叫老师来看一下。
trouble-again = 再试一次
trouble-later = 知道了

## Turning pages of tiles

turn-back = 上一页
turn-on = 下一页
turn-at = 第 { $page } 页，共 { $pages } 页

## The door

door-other-names = 别的名字
door-people = { $count } 人
door-same-name = { $name }（{ $apart }）
door-guest = 随便试试
door-guest-note = 不记名字
door-newcomer = 我是新来的
door-newcomer-note = 点两下就好
# Nobody has a tile yet.
door-empty = 这里还没有名字。请点左边的「我是新来的」，或者「随便试试」。
# For screen readers, beside the bookmark on a tile.
door-going-on = 接着做：{ $lesson }

## A walk-in

newcomer-name = 点您的称呼
newcomer-picture = 挑一张图
picture-leaf = 银杏
picture-mountain = 青山
picture-tea = 热茶
picture-bird = 喜鹊
picture-fish = 红鱼
picture-lotus = 荷花
picture-sun = 太阳
picture-horse = 骏马

## Today

guest-name = 您好
today-welcome = 欢迎您，慢慢来
today-begin = 开始
today-go-on = 接着做
today-minutes = 大约 { $minutes } 分钟
today-going-on = 上次做到第 { $step } 步，共 { $steps } 步
today-other-ways = 也可以：
today-skills = 我会的
# 打印一张上次学完那一课的卡片，带回家看。
today-card = 上一课的卡片
today-shelf = 挑一课
shelf-today = 回到今天的课
support-watch = 先看一遍
support-guided = 带着做
support-supported = 自己试着做
support-independent = 独立做
support-transfer = 换个样子做

## In a lesson

practice-show-next = 看下一步
phone = 练习手机
# The small grey word at the top of the practice phone.
phone-practice = 「练习」
phone-back = 返回
phone-home = 主屏
phone-scroll-up = 往下滑，看上面
phone-scroll-down = 往上滑，看下面
notice = 刚来的消息
notice-close = 收起这条消息
field-done = 好了
switch-on = 开
switch-off = 关
field-filled = 填好了
keypad = 键盘
key-erase = 删除

## The ending

ending-thanks = 今天练得真用心
ending-remember = 请您记住
ending-enough = 今天到这儿
# 打印一张这一课的卡片，带回家看。
ending-card = 做张卡片带回家

# 给写课的人：课程文件夹里有要改的，点开看在哪一行。
course-problems = 课程文件夹有 { $count } 处要改，先用原来的课。点开看。

## 今天怎么样

vote-good = 满意
vote-fair = 一般
vote-poor = 不满意
vote-kept = 谢谢您
vote-go-on = 接着练
vote-leave = 今天就到这儿
paused-title = 请看老师这边
paused-note = 等老师说“接着来”，手机就能点了。

## 看得清、听得清

bar-looks = 看得清
looks = 怎样看得清、听得清？
looks-text = 字的大小
looks-standard = 大字
looks-larger = 更大
looks-largest = 最大
looks-theme = 颜色
looks-light = 白底
looks-dark = 暗色
looks-contrast = 黑底亮字
looks-hands = 手和快慢
looks-tremor = 手有点抖
looks-slow = 多等我一会儿
looks-done = 就这样

## 图卡

title-card-code = 您的两张图
picture-boat = 小船
shelf-code = 我的两张图
shelf-code-note = 想用再挑
code-let-in = 老师陪我进
code-drop = 不用图了
code-other = 我不是这一位
code-back = 先不挑
# 上了当会怎样，看完了。
consequence-read = 知道了
## 建议

offer = 您看怎样
offer-rest = 歇一歇
offer-go-on = 接着练
offer-steady = 好，试试
offer-not = 不用
# 场面停下来以后，手机的位置上是一幅安静的画。
stopped = 先歇口气
stopped-note = 刚才那些都是演的。喝口水，老师这就来。

## For one's ears and hand

looks-voice = 说话的快慢
# The voice's pace in characters a minute.
looks-pace = 每分钟 { $pace } 个字
looks-pace-slow = 慢
looks-pace-usual = 平常
looks-pace-quick = 快一点
looks-hear = 指哪里，读哪里
looks-pointer = 大箭头
looks-still = 画面少动

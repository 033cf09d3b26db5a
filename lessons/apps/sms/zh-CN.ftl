### 短信：消息列表、两个对话、一条横幅。

app = 短信

## 横幅

# 挂上号以后从顶上落下来。按手机上实际挂的号写。
notice-appointment = 您已预约{ DATE($clinic-day, style: "month-day") } { $clinic-slot }，{ $clinic-department }。{ -arrive-rule }先到大厅取号。
    .from = { $clinic-hospital }
    .spoken = 您已预约{ DATE($clinic-day, style: "month-day") }，{ $clinic-slot }，{ $clinic-department }。{ -arrive-rule }先到大厅取号。

## 消息列表

front = 短信
front-hospital = 医院通知
    .note = 就诊提醒
    .do = 点「医院通知」那一行。
    .is = 这是医院发来的提醒。
front-community = { -sunshine-community }
    .note = 今晚放电影
    .do = 点「{ -sunshine-community }」那一行。
    .is = 这是社区发来的消息。

## 对话

hospital = 医院通知
hospital-appointment = 【{ $clinic-hospital }】您已预约{ DATE($clinic-day, style: "month-day") } { $clinic-slot }，{ $clinic-department }。{ -arrive-rule }先到大厅取号。
    .spoken = { $clinic-hospital }：您已预约{ DATE($clinic-day, style: "month-day") }，{ $clinic-slot }，{ $clinic-department }。{ -arrive-rule }先到大厅取号。

community = { -sunshine-community }
community-square = 今晚七点，社区广场放电影。请自己带小板凳。


# 交费交到一半，来了一条假的退款短信。
notice-refund = 您的电费多交了120元，请马上点 http://dianfei-tui.example 退款。
    .from = 手机号 尾号8832
front-refund-text = 手机号 尾号8832
    .note = 电费退款……
    .do = 点尾号8832那一行。
    .is = 这是说退电费的那条。
refund-text = 手机号 尾号8832
refund-text-text = 您的电费多交了120元，请马上点下面的网址退款，过时不办。
    .spoken = 您的电费多交了一百二十元，请马上点下面的网址退款，过时不办。
refund-text-link = http://dianfei-tui.example
    .is = 还没交，哪来的退款？不点它。
refund-text-ignore = 不理它
    .do = 点「不理它」。
    .is = 不理它，接着交费。
refund-text-own = 打开自己的电话本
    .do = 点「打开自己的电话本」。
    .is = 用自己存的号码，打过去问。
trap-refund = 要是点开，它会要您的卡号和密码。没有打开，点「不理它」。

# 添就诊人时来的验证码。
front-codes = 验证码
    .note = 刚刚
    .do = 点「验证码」那一行。
    .is = 这是刚来的验证码。
codes = 验证码
codes-old = 昨天：社区食堂取餐码 2615。
    .spoken = 昨天：社区食堂取餐码，二六幺五。
notice-verify = 验证码 471902，您正在添加就诊人。谁要都别给。
    .from = { -clinic-app }
    .spoken = 验证码，四七幺，九零二。您正在添加就诊人。谁要都别给。
codes-first = 【{ -clinic-app }】验证码 471902，您正在添加就诊人，5分钟内有效。谁要都别给。
    .spoken = { -clinic-app }：验证码，四七幺，九零二。您正在添加就诊人，五分钟内有效。谁要都别给。
notice-verify-second = 验证码 630284，您正在添加就诊人。谁要都别给。
    .from = { -clinic-app }
    .spoken = 验证码，六三零，二八四。您正在添加就诊人。谁要都别给。
codes-second = 【{ -clinic-app }】验证码 630284，您正在添加就诊人，5分钟内有效。谁要都别给。
    .spoken = { -clinic-app }：验证码，六三零，二八四。您正在添加就诊人，五分钟内有效。谁要都别给。
notice-verify-third = 验证码 158367，您正在添加就诊人。谁要都别给。
    .from = { -hall-app }
    .spoken = 验证码，幺五八，三六七。您正在添加就诊人。谁要都别给。
codes-third = 【{ -hall-app }】验证码 158367，您正在添加就诊人，5分钟内有效。谁要都别给。
    .spoken = { -hall-app }：验证码，幺五八，三六七。您正在添加就诊人，五分钟内有效。谁要都别给。
notice-verify-fourth = 验证码 904521，您正在添加就诊人。谁要都别给。
    .from = { -kangning-app }
    .spoken = 验证码，九零四，五二幺。您正在添加就诊人。谁要都别给。
codes-fourth = 【{ -kangning-app }】验证码 904521，您正在添加就诊人，5分钟内有效。谁要都别给。
    .spoken = { -kangning-app }：验证码，九零四，五二幺。您正在添加就诊人，五分钟内有效。谁要都别给。

### 短信：消息列表、两个对话、一条横幅。

app = 短信

## 横幅

# 挂上号以后从顶上落下来。按手机上实际挂的号写。
notice-appointment = 您已预约{ DATE($clinic-day, style: "month-day") } { $clinic-slot }，{ $clinic-department }。请提前30分钟到1号楼2层。
    .from = { $clinic-hospital }
    .spoken = 您已预约{ DATE($clinic-day, style: "month-day") }，{ $clinic-slot }，{ $clinic-department }。请提前三十分钟到一号楼二层。

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
hospital-appointment = 【{ $clinic-hospital }】您已预约{ DATE($clinic-day, style: "month-day") } { $clinic-slot }，{ $clinic-department }。请提前30分钟到1号楼2层。
    .spoken = { $clinic-hospital }：您已预约{ DATE($clinic-day, style: "month-day") }，{ $clinic-slot }，{ $clinic-department }。请提前三十分钟到一号楼二层。

community = { -sunshine-community }
community-square = 今晚七点，社区广场放电影。请自己带小板凳。

### 安康就医首页。

app = { -clinic-app }
front = { -clinic-app }
front-book = 预约挂号
    .is = 这是挂新号的。
front-bookings = 我的预约
    .is = 这里看挂好的号。
front-people = 就诊人
    .is = 这里是来看病的人。
front-code = 就医码
    .is = 这是给窗口扫的码。
front-fees = 缴费
    .is = 这是交钱的。
front-reports = 查报告
    .is = 这是看检查结果的。

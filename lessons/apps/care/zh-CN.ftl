### 安康就医首页。

app = { -clinic-app }
front = { -clinic-app }
front-book = 预约挂号
    .do = 点「预约挂号」。
    .is = 这里是挂新号的。
front-bookings = 我的预约
    .do = 点「我的预约」。
    .is = 这里看挂好的号。
front-people = 就诊人
    .do = 点「就诊人」。
    .is = 这里是看病的人的名单。
front-code = 医保码
    .do = 点「医保码」。
    .is = 这个码是结账时给窗口扫的。
front-fees = 缴费
    .do = 点「缴费」。
    .is = 这里是交钱的。
front-reports = 查报告
    .do = 点「查报告」。
    .is = 这里看检查结果。

### 课程：它的名字、领域和四十四项能力。能力的 .can 写的是看得见的表现，给老师和报告用。

# 课程的名字。
course-title = 银杏课堂

## 领域

domain-hospital = 看病就医
domain-payments = 手机付钱
domain-scams = 防诈骗
domain-travel = 出行
domain-information = 辨别消息
domain-health = 健康常识
domain-basics = 手机入门

## 手机入门

skill-basics-tap = 点一下就松手
    .can = 点中要点的那一行，一点就松。
skill-basics-scroll = 上下滑，找得到
    .can = 一屏看不全，自己滑到要找的那一行。
skill-basics-back = 返回、回主屏
    .can = 走到别的页面后，自己退回原处或回到主屏。
skill-basics-type = 写字、填数、说话
    .can = 写对一句话；把短信里的六位数字填到该填的地方。
skill-basics-dialog = 弹出提示，读完再选
    .can = 读完弹出的提示再选：该点好的点好，该点不的点不。
skill-basics-reading = 把字调大、让手机读
    .can = 字小看不清，自己调大，或让手机读。
skill-basics-help = 卡住了，叫老师
    .can = 卡住一分钟内点「叫老师」或举手。
skill-basics-network = 看懂有没有网
    .can = 指出有网或没网；没网时知道等一等或改用电话。

## 看病就医

skill-hospital-patient = 添好看病的人
    .can = 照证件填好姓名、关系、证件号；保存前念一遍，都对。
skill-hospital-department = 选对医院和科室
    .can = 在相近的名字里，选对院区和科室。
skill-hospital-slot = 选医生、日期和时段
    .can = 避开「约满」，选到指定日期和时段。
skill-hospital-confirm = 确认预约并选付款方式
    .can = 看过核对页，医院、科室、日子、人名都对，再确认。
skill-hospital-visit = 当天取号、报到、候诊和缴费
    .can = 当天先取号，上楼先报到；做完检查，回来再报到。
skill-hospital-change = 改时间、取消预约
    .can = 最晚看病前一天，自己改期或取消；念过再确认。
skill-hospital-insurance = 出示医保码和亲情账户
    .can = 到窗口才出示医保码；刷脸前看清谁要、为什么；陌生人要，不给。
skill-hospital-results = 看报告、听医嘱提醒
    .can = 找到新报告，看出箭头，先问医生，不自己停药。

## 手机付钱

skill-payments-code = 打开并保护付款码
    .can = 付款码只给收银台扫，付完核对扣了多少。
skill-payments-scan = 扫码付款，先看三样
    .can = 付款前核对收款方、金额、付款方式。
skill-payments-secrets = 保护密码和验证码
    .can = 谁来要密码、验证码、付款码数字，都不给；不开免密。
skill-payments-transfer = 转账前电话核实
    .can = 转账前打存好的号码核实；核对人、金额，选晚点到账。
skill-payments-statement = 看懂账单和扣款
    .can = 打开某笔支出，说出是多少。
skill-payments-limits = 关自动扣费、设限额
    .can = 查到不要的自动扣费并关闭，或把单日限额改好。
skill-payments-bills = 生活缴费
    .can = 看户名，是自家的才交；不是就不交。
skill-payments-loss = 转给别人了、手机丢了，马上办
    .can = 做出三步：挂失手机卡、挂失银行卡、冻结钱包。

## 防诈骗

skill-scams-pause = 停一停、想一想、问一问
    .can = 有人来电来信要您办事，先挂断或先核实，再动手。
skill-scams-sender = 看清是谁发来的
    .can = 不凭号码断真假：像官方的也核实，手机号来的真事也认得出。
skill-scams-links = 不点陌生链接、不扫陌生码
    .can = 不点短信里的网址，不扫来路不明的码；自己打开应用查，或当面问清。
skill-scams-sharing = 不共享屏幕、不装陌生软件
    .can = 弹出共享屏幕的提示，点「拒绝」，再挂断。
skill-scams-pressure = 听出恐吓、催促、保密
    .can = 在对话里圈出吓、催、瞒三类话。
skill-scams-bait = 看穿高利、免费、中奖
    .can = 为了好处要先掏钱的，走开，或先核实。
skill-scams-verify = 自己找号码去核实
    .can = 用自己存的号码、自己的应用或窗口核实，再决定。
skill-scams-leave = 果断挂断、退群、拉黑
    .can = 不争辩，直接挂断、退群、拉黑或走开。
skill-scams-genuine = 认得出真消息
    .can = 不把真的当骗人的；用自己的应用、号码或窗口去办。
skill-scams-report = 求助和举报
    .can = 被骗了先打110，说清楚；可疑的打96110或举报。

## 出行

skill-travel-ride = 叫车并核对车牌
    .can = 叫车前核对上车点和去处；车牌一样才上车。
skill-travel-ticket = 买票与看票
    .can = 提交前核对到站、日子、车次、乘车人；照票认出车厢座位。

## 辨别消息

skill-information-source = 看谁说的、自己去查
    .can = 想清这件事归谁管，自己到那里查到。
skill-information-rumour = 认出谣言和迷信那一套
    .can = 指出吓人的那一句和要钱的那一句。
skill-information-forward = 先求证再转发
    .can = 自己查到的才转，查不到的不转。

## 健康常识

skill-health-medicine = 看懂药盒和用法
    .can = 看清一次几片、一天几次、什么时候吃，放对药格。
skill-health-supplements = 分清药品和保健食品
    .can = 认出保健食品和过期的药，不拿它们当药吃。
skill-health-food = 看食品标签、吃得安全
    .can = 比过每100克的钠，看过日子，再买；生奶先煮开。
skill-health-emergency = 紧急时打对电话、说清地点
    .can = 急事不等，打对120、119或110，说清地点和情况。
skill-health-wellbeing = 照看心情、安全锻炼
    .can = 能选一件让自己舒心的事；不舒服就停。

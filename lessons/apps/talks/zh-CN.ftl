### 聊天和视频：陌生人、群、存好的人。

app = 聊天和视频
    .do = 点「聊天和视频」。
    .is = 看看谁发来了消息。
list = 今天的消息
verdict-false = 骗人的
    .do = 点「骗人的」。
    .is = 想一想：谁先找的您？让您走谁给的路？
verdict-check = 先核实
    .do = 点「先核实」，自己打电话问。
    .is = 先核实，什么时候都行。
verdict-true = 真的
    .do = 点「真的」。
    .is = 自己问过，再说是真的。
ask-back = 知道了
    .do = 点「知道了」。
    .is = 听明白了，就点它。
look-again = 再看一看
    .do = 点「再看一看」。
    .is = 再看一看，来得及。
trap-went = 要是照办了，钱和验证码就保不住。我们没有照办。自己打电话问一问。
unasked = 先问一句
unasked-what = 没问清就当真，走谁的路就说不准了。先自己问一句。
missed = 真的也别耽误
missed-what = 要是不理，这件事就耽误了。再看一看，问一问。

list-refund = 聊聊：反诈老刘
    .note = 陌生人，头像是警徽
    .do = 点「聊聊：反诈老刘」那一行。
    .is = 这一件还等您拿主意。
refund = 聊聊：反诈老刘
    .sub = 陌生人，头像是警徽
refund-text = 他说：去年骗您的人抓着了，交500元核查费，钱全退。
refund-ask = 自己问来的
refund-ask-answer = 打96110问了：反诈中心没有这个人。

list-lecture = 社区群：{ -bai-yinhua }
    .note = 社区民警
    .do = 点「社区群：{ -bai-yinhua }」那一行。
    .is = 这一件还等您拿主意。
lecture = 社区群：{ -bai-yinhua }
    .sub = 社区民警
lecture-text = 她说：明晚七点，社区活动室讲反诈，请带上老花镜。
lecture-ask = 自己问来的
lecture-ask-answer = 打社区民警的电话问了：是她发的，明晚真有。

list-video = 视频来电：穿警服的人
    .note = 说是外省民警
    .do = 点「视频来电：穿警服的人」那一行。
    .is = 这一件还等您拿主意。
video = 视频来电：穿警服的人
    .sub = 说是外省民警
video-text = 他说：请您帮忙查案，每天给补贴。屏幕别让人看见。
video-ask = 自己问来的
video-ask-answer = 打110问了：没有这位民警，也没有这个案子。

list-quota = 聊聊：银行小赵
    .note = 刚加的人
    .do = 点「聊聊：银行小赵」那一行。
    .is = 这一件还等您拿主意。
quota = 聊聊：银行小赵
    .sub = 刚加的人
quota-text = 他说：给您的卡提额度。打开会议，把屏幕投给我看。
quota-ask = 自己问来的
quota-ask-answer = 打卡背面的电话问了：银行没有这位小赵。

list-letters = 聊聊：女儿{ -wang-xiaomei }
    .note = 存好的人
    .do = 点「聊聊：女儿{ -wang-xiaomei }」那一行。
    .is = 这一件还等您拿主意。
letters = 聊聊：女儿{ -wang-xiaomei }
    .sub = 存好的人
letters-text = 她说：妈，字太小的话，打开设置，自己把字调大一格。
letters-ask = 自己问来的
letters-ask-answer = 打给女儿问了：是她说的。

list-train = 聊聊：车票客服
    .note = 陌生人
    .do = 点「聊聊：车票客服」那一行。
    .is = 这一件还等您拿主意。
train = 聊聊：车票客服
    .sub = 陌生人
train-text = 他说：您的车停运，退票赔300元。点共享，我教您填。
train-ask = 自己问来的
train-ask-answer = 自己打开{ -train-app }看了：车次正常。

list-classmate = 老同学群：{ -wuyun }
    .note = 存好的人
    .do = 点「老同学群：{ -wuyun }」那一行。
    .is = 这一件还等您拿主意。
classmate = 老同学群：{ -wuyun }
    .sub = 存好的人
classmate-text = 她说：我在外地住院，卡刷不了，先借5000元，明天还。
classmate-ask = 自己问来的
classmate-ask-answer = 打她的电话问了：她在家，聊聊的号被盗了。

list-wedding = 聊聊：侄女{ -qiqige }
    .note = 换了新头像
    .do = 点「聊聊：侄女{ -qiqige }」那一行。
    .is = 这一件还等您拿主意。
wedding = 聊聊：侄女{ -qiqige }
    .sub = 换了新头像
wedding-text = 她说：姑，我下月办喜事，请您来吃酒。别带礼，人来就好。
wedding-ask = 自己问来的
wedding-ask-answer = 打给她妈问了：喜事是真的，头像是婚纱照。

list-vote = 聊聊：表妹
    .note = 存好的人
    .do = 点「聊聊：表妹」那一行。
    .is = 这一件还等您拿主意。
vote = 聊聊：表妹
    .sub = 存好的人
vote-text = 她说：给我孙子投票，填手机号，把验证码发我。
vote-ask = 自己问来的
vote-ask-answer = 打给表妹问了：她没发过，号被盗了。

list-coupon = 公众号：养老消费券
    .note = 蓝底白字，像官方
    .do = 点「公众号：养老消费券」那一行。
    .is = 这一件还等您拿主意。
coupon = 公众号：养老消费券
    .sub = 蓝底白字，像官方
coupon-text = 上面写：每人600元，点链接，登记银行卡就到账。
coupon-ask = 自己问来的
coupon-ask-answer = 打12345问了：这个号不是政府办的。

list-pipes = 社区群：物业小孙
    .note = 没有存过
    .do = 点「社区群：物业小孙」那一行。
    .is = 这一件还等您拿主意。
pipes = 社区群：物业小孙
    .sub = 没有存过
pipes-text = 他说：明早八点供暖试水，家里留个人，漏水打物业电话。
pipes-ask = 自己问来的
pipes-ask-answer = 打物业前台问了：明早真试水。

list-agent = 聊聊：社保代办
    .note = 陌生人
    .do = 点「聊聊：社保代办」那一行。
    .is = 这一件还等您拿主意。
agent = 聊聊：社保代办
    .sub = 陌生人
agent-text = 他说：您的待遇要停了，交20元，刷个脸，我替您办好。
agent-ask = 自己问来的
agent-ask-answer = 自己打开{ -social-app }看了：一切正常，不用办。

list-health = 聊聊：家庭医生老包
    .note = 刚换的新号
    .do = 点「聊聊：家庭医生老包」那一行。
    .is = 这一件还等您拿主意。
health = 聊聊：家庭医生老包
    .sub = 刚换的新号
health-text = 他说：周四上午抽血体检，空腹来，带医保卡。
health-ask = 自己问来的
health-ask-answer = 打卫生院前台问了：医生换了号，周四体检是真的。

list-red-packet = 买菜群：节日红包码
    .note = 群主发的
    .do = 点「买菜群：节日红包码」那一行。
    .is = 这一件还等您拿主意。
red-packet = 买菜群：节日红包码
    .sub = 群主发的
red-packet-text = 上面写：扫码领188元，填姓名、卡号、身份证号。
red-packet-ask = 自己问来的
red-packet-ask-answer = 打群主的电话问了：不是他发的，有人冒了他的头像。

list-captain = 舞蹈队：收款码
    .note = 收款方：*格（个人）
    .do = 点「舞蹈队：收款码」那一行。
    .is = 这一件还等您拿主意。
captain = 舞蹈队：收款码
    .sub = 收款方：*格（个人）
captain-text = 队长说：绸扇一把35元，谁要谁扫，不要的不用扫。
captain-ask = 自己问来的
captain-ask-answer = 打队长的电话问了：是她的码，她叫{ -qiqige }。

list-half-price = 聊聊：半价门票码
    .note = 收款方：快活旅游
    .do = 点「聊聊：半价门票码」那一行。
    .is = 这一件还等您拿主意。
half-price = 聊聊：半价门票码
    .sub = 收款方：快活旅游
half-price-text = 他说：景区门票半价，付60元，到门口扫这个码进。
half-price-ask = 自己问来的
half-price-ask-answer = 打景区的电话问了：他们不卖半价票，码进不了门。

list-bicycle = 聊聊：派出所小陈
    .note = 刚加的人
    .do = 点「聊聊：派出所小陈」那一行。
    .is = 这一件还等您拿主意。
bicycle = 聊聊：派出所小陈
    .sub = 刚加的人
bicycle-text = 他说：您上月报的自行车找着了，得空来所里认一认。
bicycle-ask = 自己问来的
bicycle-ask-answer = 打110转派出所问了：车找着了，是他经办的。

list-in-law = 聊聊：儿媳{ -wuyun }
    .note = 新加的号
    .do = 点「聊聊：儿媳{ -wuyun }」那一行。
    .is = 这一件还等您拿主意。
in-law = 聊聊：儿媳{ -wuyun }
    .sub = 新加的号
in-law-text = 她说：妈，单位发了部手机，这个号您也存上。
in-law-ask = 自己问来的
in-law-ask-answer = 打她原来的号码问了：是她的新号。

list-canteen = 社区群：食堂订餐码
    .note = 收款方：*兰（个人）
    .do = 点「社区群：食堂订餐码」那一行。
    .is = 这一件还等您拿主意。
canteen = 社区群：食堂订餐码
    .sub = 收款方：*兰（个人）
canteen-text = 群里说：午饭12元一份，要订的扫码，现金也行。
canteen-ask = 自己问来的
canteen-ask-answer = 打社区问了：是食堂张兰的码，订饭就扫它。

list-class = 社区群：手机课志愿者
    .note = 没有存过
    .do = 点「社区群：手机课志愿者」那一行。
    .is = 这一件还等您拿主意。
class = 社区群：手机课志愿者
    .sub = 没有存过
class-text = 他说：明天下午手机课，教大家调字号，自己带手机。
class-ask = 自己问来的
class-ask-answer = 打社区问了：课是社区办的，明天下午真有。

### 主屏：图标和图标下的字。

app = 主屏

# 主屏本身。画面上不写标题，只读给看不清的人听。
main = 主屏

main-phone = 电话
    .do = 点「电话」。
    .is = 这个是打电话的。
main-sms = 短信
    .do = 点「短信」。
    .is = 这个是看短信的。
main-chat = { -chat-app }
    .do = 点「{ -chat-app }」。
    .is = 这个是和家人聊天的。
main-pay = { -pay-app }
    .do = 点「{ -pay-app }」。
    .is = 这个是付钱用的。
main-clinic = { -clinic-app }
    .do = 点带白十字的「{ -clinic-app }」。
    .is = 这个是看病挂号的。
main-social = { -social-app }
    .do = 点「{ -social-app }」。
    .is = 这个是办社保的。
main-ride = { -ride-app }
    .do = 点「{ -ride-app }」。
    .is = 这个是叫车的。
main-camera = 相机
    .do = 点「相机」。
    .is = 这个是拍照的。
main-settings = 设置
    .do = 点「设置」。
    .is = 这个是改字号和声音的。
main-train = { -train-app }
    .do = 点「{ -train-app }」。
    .is = 这个是买火车票的。
main-browser = 浏览器
    .do = 点「浏览器」。
    .is = 这个是看网页的。
main-clock = 闹钟
    .do = 点「闹钟」。
    .is = 这个是到点叫您的。

# 今天的课用不到的应用，点开是这一页。
later = 今天用不到
later-leaf = 银杏叶
later-not-today = 这个应用今天用不到。点「返回」，就回到主屏。
main-scene = 回到刚才
    .do = 点下面的「回到刚才」。
    .is = 它带您回到刚才那里。

### 社保服务：自己的应用。

app = { -social-app }
    .do = 点「{ -social-app }」。
    .is = 养老金、社保卡的事看它。
front = { -social-app }
front-pension = 养老金资格认证
    .do = 点「养老金资格认证」。
    .is = 认证没认证，看这里。
front-card = 社保卡
    .do = 点「社保卡」。
    .is = 卡到没到期，看这里。
pension = 养老金资格认证
pension-done = 今年已经认证，养老金照发。
card = 社保卡
card-good = 社保卡：正常。
card-ends = 社保卡：下个月到期，到窗口换新卡。

### 老师窗口里由程序写出的话:通知、说明、算出来的句子。
### 短句,对志愿者说话。不说“错”“失败”。

## 各处

title = 银杏课堂 · 老师
trouble-stale = 这里刚变了,已经换成新的。
trouble-not-recorded = 没能存下来。请看看硬盘还有没有空间,再试一次。
trouble-broken = 这一步没有做成。请再试一次,或者重开程序。

## 大门

gate-names-missing = 请写上中心的名字和您的称呼。
# { $digits } 是数字。
gate-pin-short = 密码请用 { $digits } 位以上的数字。
gate-another-pin = 这个密码没有对上,请再试一次。
# { $seconds } 是秒数。
gate-wait = 请等 { $seconds } 秒再试。

## 课堂

## 上课

## 学员

## 学会了

## 报表

## 点单

## 保管

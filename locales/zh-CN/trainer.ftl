### 老师窗口自己的话(界面上的标签)。由老师窗口显示的其他话在 desk.ftl。
### 志愿者第一次用也看得懂:短句,不用行话。

## 各处

desk-rooms = 办公室
desk-room-board = 课堂
desk-room-meeting = 上课
desk-room-people = 学员
desk-room-learned = 学会了
desk-room-printing = 报表
desk-room-orders = 点单
desk-room-keeping = 保管
desk-title-set-up = 第一次使用
desk-title-gate = 请登录
desk-title-board = 正在上的课
desk-title-meeting = 上课安排
desk-title-people = 学员和班级
desk-title-learned = 学会了什么
desk-title-printing = 报表和卡片
desk-title-orders = 点单和志愿者
desk-title-keeping = 保管
desk-lock = 锁上
desk-sample = 演示数据
desk-theme-light = 浅色
desk-theme-dark = 深色
desk-theme-contrast = 高对比

## 大门

gate-title = 请登录
gate-who = 您是哪一位
gate-pin = 密码
gate-new-pin = 新密码
gate-code = 恢复码
gate-enter = 进入
gate-forgotten = 忘了密码
gate-remembered = 想起来了
# { $seconds } 是秒数。
gate-waiting = 请等 { $seconds } 秒再试。
gate-code-title = 请把恢复码收好
gate-code-why = 忘了密码时,只有它能开门。请打印,或抄在纸上。它只显示这一次。
gate-code-kept = 收好了

## 第一次使用

setup-title = 先认识一下
setup-centre = 我们中心叫什么
setup-name = 老师怎么称呼
setup-pin = 给自己定一个密码(六位数字以上)
setup-next = 下一步

## 课堂

## 上课

## 学员

## 学会了

## 报表

## 点单

## 保管

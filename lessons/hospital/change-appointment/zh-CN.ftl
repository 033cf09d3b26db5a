### A03 来不了：改时间和取消。

title = 来不了：改时间和取消
goal = 自己改一天，或者取消，不白跑。
opening = 后天家里有事，骨科换一天；老伴的眼科不去了，把它取消，让给别人。
closing = 来不了，早点改，或者取消。取消有规矩，读完再点。
remember = 换一天，点改时间。不去了，点取消。早一点，号能让给别人。
offline = 打医院的预约电话，或者到窗口，都能改、能取消。
task = 您的骨科号，再往后改一天，照着卡片选。改好为止。

mine = 点「我的预约」，看看挂了哪些号。
mine-on-book = 这是挂新号。要改的，在我的预约里。
bone = 点骨科那一条。
bone-on-eye = 这是老伴的眼科。先看骨科。
bone-praise = 骨科找到了。
change = 想换一天，点「改时间」。
change-on-cancel = 先不取消。骨科还要看的。
day = 选{ DATE($bookings-day, style: "day") }，读一遍，再点「对」。
day-hint-1 = 看卡片上的日子。灰色的是约满。
day-praise = 日子改好了。
eye = 点「返回」，再点老伴的眼科。
eye-hint-1 = 手机最下面，左边是返回。
cancel = 点「取消预约」。
cancel-on-change = 老伴不去了，点取消。
really = 它说取消的规矩。读完，点「确认取消」。
really-on-keep = 不取消也行。今天练习取消。
really-praise = 号让给了需要的人。
back = 点「返回」。
back-praise = 两件事，都办妥了。

check-day = 把骨科改到卡片上那一天。
check-day-hint-1 = 我的预约，骨科，改时间。
check-day-praise = 改对了。

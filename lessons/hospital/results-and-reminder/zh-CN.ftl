### A06 看报告和吃药提醒。

title = 看报告，定吃药提醒
goal = 看懂箭头，先问医生，再定好提醒。
opening = 血脂的报告出来了。字多不要紧，让手机读给您听。看完再定一个吃药提醒。
closing = 有箭头不等于大病，先问医生。药不自己加，也不自己停。
remember = 箭头先问医生。字小就让它读。按时吃药，吃完才点。
offline = 报告看不懂，拿着单子到诊室问。提醒也可以写在日历上。
task = 请打开拍片的报告听一遍，问一问医生，再定早上八点的吃药提醒，吃过就点一下。

list = 点「查报告」。
list-on-fees = 这是交钱的。我们看报告。
blood = 点「血脂」那一行。
listen = 字多不要紧，点「听一遍」。
listen-praise = 让它读，省眼睛。
arrow = 哪一行有向上的箭头？点它。
arrow-hint-1 = 看数字后面，有个向上的小箭头。
arrow-on-normal = 这一行正常。找有箭头的。
arrow-praise = 看见箭头了。
ask = 点「知道了」，再点「问医生」，选一样。
ask-hint-1 = 复诊预约，电话咨询，两样都行。
ask-on-stop = 药不能自己停。问医生。
ask-praise = 先问医生，做得对。
time = 定个提醒，点「早上八点」。
time-on-time-evening = 医生说早上吃。
save = 念一遍，点「保存」。
taken = 响了。吃完药，点「吃过了」。
taken-praise = 按时吃药，身体记着您的好。

check-listen = 打开拍片的报告，听一遍。
check-listen-hint-1 = 查报告，拍片，听一遍。
check-listen-praise = 听完了，心里有数。
check-ask = 问一问医生。
check-ask-praise = 问得对。
check-taken = 定早上八点的提醒，吃过就点一下。
check-taken-praise = 提醒定好了。

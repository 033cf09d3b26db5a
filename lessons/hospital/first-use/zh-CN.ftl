### A01 第一次用安康就医：核对就诊人。

title = 第一次用：把看病的人填对
goal = 看看自己的资料，再添上一位家人。
opening = 「{ -clinic-app }」打开了。先看看自己的名字对不对，再给老伴添上，以后就能替他挂号。
closing = 就诊人，就是来看病的人。名字、关系、尾号，核对了再保存。验证码只输在这里。
remember = 看清名字和尾号。验证码不告诉别人。保存之前念一遍。
offline = 不会填，带上证件到窗口，导医台会帮您办。
task = 请把女儿{ -wang-xiaomei }添进就诊人。关系、尾号，都写在卡片上。

people = 就诊人，就是来看病的人。点「就诊人」。
people-praise = 找到了。
mine = 先看看自己的，对不对。点{ -wang-guilan }，看好了就关上。
mine-hint-1 = 点您的名字，看完点「看好了」。
mine-praise = 名字尾号都对。
add = 再添上老伴。点「添加就诊人」。
add-hint-1 = 在下面，手机的底边。
name = 写老伴的名字：张、福、海。一个字一个字点。
name-hint-1 = 先点白格子，下面就有字。
name-praise = 三个字都对。
relation = 关系选「配偶」。
relation-on-relation-self = 本人是您自己。老伴选配偶。
relation-praise = 选得对。
tail = 点「下一步」。照卡片输证件尾号，四位。
tail-hint-1 = 零，一，五，六。
tail-praise = 只输尾号，好。
code = 短信来了。照着输，只输在这里。
code-hint-1 = 四七一，九零二。
code-praise = 谁问都不告诉他。
save = 点「下一步」，从头念一遍，对了点「没错，保存」。
save-hint-1 = 念：名字、关系、尾号。
save-praise = 添好了，以后能替老伴挂号。

check-add = 把女儿{ -wang-xiaomei }添进就诊人。
check-add-hint-1 = 就诊人里，点添加，照着卡片填。
check-add-praise = 填对了，也核对了。

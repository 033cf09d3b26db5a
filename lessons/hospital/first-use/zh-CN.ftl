### A01 第一次用安康就医：核对就诊人。

title = 第一次用：把看病的人填对
goal = 看看自己的资料，再添上一位家人，验证码自己填。
opening = 「{ -clinic-app }」打开了。先看看自己的资料对不对，再给老伴添上，以后能替他挂号。真的要填十八位证件号，练习里只填后四位。
closing = 就诊人，就是来看病的人。姓名、关系、证件号，念一遍再保存。验证码是您自己点出来的，只填在这一页，谁要都不给。有的医院，码发到家人手机上，请家人当面念给您。
remember = 照证件填，念一遍再保存。验证码看短信，自己填。别人来要，不给。
offline = 不会填，带上证件到窗口，导医台帮您办。
task = 请把女儿{ -wang-xiaomei }添进就诊人。姓名和证件尾号写在卡片上，关系您自己选。验证码会发到手机上。

people = 就诊人，就是来看病的人。点「就诊人」。
people-on-code = 这是结账用的医保码。名单在「就诊人」里。
people-praise = 找到了。
mine = 先看看自己的，对不对。点{ -wang-guilan }，看好了就关上。
mine-hint-1 = 点您的名字，看完点「看好了」。
mine-praise = 姓名和尾号，都看过了。
add = 再添上老伴。点「添加就诊人」。
add-hint-1 = 按钮在最下面。
name = 写老伴的姓名：张、福、海。一个字一个字点。
name-hint-1 = 先点白格子，下面就有字。
name-praise = 三个字都对。
relation = 老伴是哪种关系？选「配偶」。
relation-on-self = 本人是您自己。老伴选配偶。
relation-praise = 老伴就是配偶。
tail = 点「下一步」。照卡片填证件尾号，四位。
tail-hint-1 = 零，一，五，六。
tail-praise = 四位都对。
send = 点「获取验证码」。短信马上来。
send-praise = 短信来了，在最上面。
code = 屏幕上面的短信里，有六位数。记住，填进白格子。
code-hint-1 = 没记住，点开短信看，再退回来。
code-on-dismiss = 短信收起来了，不要紧。打开「短信」还能看。
code-praise = 自己的码，自己填。
save = 点「下一步」，从头念一遍。都对，点「都对，保存」。
save-hint-1 = 念三样：姓名、关系、尾号。
save-on-change = 再改改也行。都对，就点「都对，保存」。
save-praise = 添好了，以后能替老伴挂号。

check-opening = 验证码不在卡片上，看手机短信。
check-add = 把女儿{ -wang-xiaomei }添进就诊人。
check-add-hint-1 = 「就诊人」里点「添加就诊人」。姓名、尾号照卡片，验证码看短信。
check-add-praise = 填对了，念过了，码也自己填了。

transfer-task = 这是「{ -hall-app }」，样子不一样。请把老姐妹白银花添进去。姓名和证件尾号写在卡片上，关系您自己选。
transfer-add = 把白银花添进名单。
transfer-add-hint-1 = 这里叫「绑定一位」。先关系和尾号，再验证码，最后姓名。
transfer-add-praise = 先后不一样，也填对了。

transfer-2-task = 这是「{ -kangning-app }」。请把妹妹王桂香添进去。姓名和证件尾号写在卡片上，关系您自己选。
transfer-2-add = 把王桂香添进名单。
transfer-2-add-hint-1 = 这里先要短信，再填人。
transfer-2-add-praise = 又换了个样子，您还是填对了。

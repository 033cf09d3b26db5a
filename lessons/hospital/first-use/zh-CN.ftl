### A01 第一次用安康就医：核对就诊人。

title = 第一次用：把看病的人填对
goal = 看看自己的资料，再添上一位家人，验证码自己填。
opening = 「{ -clinic-app }」打开了。先看看自己的资料，再把老伴添上，以后能替他挂号。第一次用，它会问您同意不同意。慢慢看，看好再点。真的要填十八位证件号，练习里只填后四位。
closing = 就诊人，就是来看病的人。姓名、关系、证件号，念一遍再保存。{ -only-needed }验证码是您自己点出来的，只填在这一页，谁要都不给。有的医院，码发到家人手机上，请家人当面念给您。
remember = 照证件填，念一遍再保存。看病用的才同意，用不着的不给。验证码自己看，自己填。别人来要，不给。
offline = 不会填，带上证件到窗口，导医台帮您办。
task = 请把儿子{ -wang-jianguo }添进就诊人。姓名和证件尾号写在卡片上，关系您自己选。医院的短信，发到他的手机。它问您的，看好再答。验证码会发到您的手机上。

people = 就诊人，就是来看病的人。点「就诊人」。
people-on-code = 这是结账用的医保码。名单在「就诊人」里。
people-praise = 找到了。
mine = 先看看自己的资料。点{ -wang-guilan }，看好了就关上。
mine-hint-1 = 点您的名字，看完点「看好了」。
mine-praise = 这一页，就是您自己的资料。
add = 再添上老伴。点「添加就诊人」。
add-hint-1 = 按钮在最下面。
agree = 念一念这两条。第一条看病要用，第二条是推销。点「只同意第一条」。
agree-hint-1 = 找写着「第一条」的那个。
agree-on-none = 都不同意也行，就到窗口办。今天在手机上练，点「只同意第一条」。
agree-praise = 看病用的同意了，推销的没要。
keep = 它还想看您的电话本。看病用不着，点「不允许」。
keep-hint-1 = 不允许，也照样能办。
keep-praise = 电话本没给它看。
name = 写老伴的姓名：张、福、海。一个字一个字点。
name-hint-1 = 先点白格子，下面就有字。
name-praise = 三个字都对。
relation = 老伴是哪种关系？选「配偶」。
relation-on-self = 本人是您自己。老伴选配偶。
relation-praise = 老伴就是配偶。
next = 这一页填好了。点「下一步」。
tail = 照卡片填证件尾号，四位。
tail-hint-1 = 零，一，五，六。
tail-praise = 四位都对。
send = 点「获取验证码」。短信马上来。
send-praise = 短信来了，在最上面。
code = 屏幕上面的短信里，有六位数。记住，填进白格子。
code-hint-1 = 没记住，点开短信看，再退回来。
code-on-dismiss = 短信收起来了，不要紧。打开「短信」还能看。
code-praise = 自己的码，自己填。
on = 码填好了。点「下一步」。
texts = 停诊、改时间，医院会发短信。您来管，点「发到我的手机」。
texts-on-theirs = 发给他也行。卡片上写的是您的手机。
texts-praise = 短信会发到您手机上。
read = 点「下一步」，都列出来了。
save = 从头念一遍。都对，点「都对，保存」。
save-hint-1 = 念四样：姓名、关系、尾号、短信。
save-on-change = 再改改也行。都对，就点「都对，保存」。
save-praise = 添好了，以后能替老伴挂号。

check-opening = 验证码不在卡片上，看手机短信。
check-add = 把儿子{ -wang-jianguo }添进就诊人。
check-add-hint-1 = 「就诊人」里点「添加就诊人」。姓名、尾号照卡片，验证码看短信。
check-add-praise = 添对了，码也是您自己填的。

transfer-task = 这是「{ -hall-app }」，样子不一样。请把老邻居{ -bateer }添进去。姓名和证件尾号写在卡片上，关系您自己选。医院的短信，发到他的手机。它问您的，看好再答。
transfer-add = 把{ -bateer }添进名单。
transfer-add-hint-1 = 这里叫「绑定一位」。先关系和尾号，再验证码、姓名。
transfer-add-praise = 先后不一样，也填对了。

transfer-2-task = 这是「{ -kangning-app }」。请把弟弟{ -wang-zhiyuan }添进去。姓名和证件尾号写在卡片上，关系您自己选。他不看短信，医院的短信发到您的手机。它问您的，看好再答。
transfer-2-add = 把{ -wang-zhiyuan }添进名单。
transfer-2-add-hint-1 = 这里先要短信，再填人。
transfer-2-add-praise = 又换了个样子，您还是填对了。

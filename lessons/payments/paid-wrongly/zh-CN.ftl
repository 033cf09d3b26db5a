### B07 转给别人了、手机丢了怎么办。

title = 转给别人了、手机丢了怎么办
goal = 转给别人了会申诉、会找人；手机丢了，先挂失手机卡。
opening = 哎呀，二百块该给女儿，转给了侄子。这个应用没有「撤回」键，可还有办法。后面再练一练，手机丢了怎么办。
closing = 转给别人了，申诉，再找收款人。要是被骗，先打110。手机丢了四件事：挂失手机卡、挂失银行卡、冻结钱包、告诉家人。
    .spoken = 转给别人了，申诉，再找收款人。要是被骗，先打幺幺零。手机丢了四件事：挂失手机卡、挂失银行卡、冻结钱包、告诉家人。
remember = 手机丢了，先挂失手机卡。银行电话看卡背面，不从网上搜。{ -recovery-fee }
offline = 不会办，营业厅、银行柜台都能挂失，带上身份证。叫上家人更好。
task = 练一练：假客服骗您转了{ $transfer-amount }元。先办最要紧的，再向支付公司申诉。后来手机丢在公交车上，请办完四件事。
check-opening = 先看转账这一页。办完了，点「主屏」。再点「回到刚才」。

doubt = 点「对这笔有疑问」，看看能怎么办。
doubt-hint-1 = 绿勾下面，写着对这笔有疑问。
doubt-praise = 办法都在这一页。
appeal = 先让支付公司来查。点「申诉：转给别人了」。
appeal-hint-1 = 找「申诉」两个字。
appeal-on-chaser = 这是别人留的话。返回来，点「申诉」。
appeal-praise = 申诉交上去了。
contact = 侄子是熟人，请他退回来。点「联系收款人，请他退回」。
contact-hint-1 = 这一页的几行里，找「收款人」三个字。
contact-praise = 说清楚了，他明天退给您。
home = 再练一样。点「主屏」。再点「回到刚才」。
home-hint-1 = 手机最下面是「主屏」。「回到刚才」在屏幕下面。
home-praise = 好，看看下一件事。
borrow = 手机不见了，早一分钟是一分钟。点「马上借个电话」。
borrow-hint-1 = 三个办法里，哪个最快？
borrow-on-search = 找一上午，捡到的人就有一上午。
borrow-on-go-home = 路上这段时间，手机在别人手里。
borrow-praise = 开口求人，不丢人。
sim = 先办手机卡，验证码都发到卡上。点「挂失手机卡」。点「10086」。再报身份证号。
    .spoken = 先办手机卡，验证码都发到卡上。点「挂失手机卡」。点「一零零八六」。再报身份证号。
sim-hint-1 = 您的卡归哪一家，写在练习卡上。
sim-on-bank = 银行卡也要办。手机卡先办，断了验证码。
sim-praise = 验证码断了，最要紧的先办好了。
bank = 点「挂失银行卡」。挂失按一。
bank-hint-1 = 打的是银行卡背面的电话。挂失按一。
bank-praise = 银行卡也挂失了。
caller = 有人打来，要验证码。点「挂断」。
caller-hint-1 = 是他打来的。要验证码的，挂断。
caller-praise = 没有给，做得对。要问，就自己打过去。
freeze = 下一件，点「冻结钱包」。
freeze-hint-1 = 打支付公司的客服，冻结自己的账户。
freeze-praise = 钱包也锁上了。
tell = 最后一件，点「告诉家人」。
tell-hint-1 = 打给女儿的那一行。
tell-praise = 四件事都办好了。

check-police = 钱转给了骗子。先办最要紧的。
check-police-hint-1 = 早一分钟报警，早一分钟止付。
check-police-praise = 110先打了。
    .spoken = 幺幺零先打了。
check-appeal = 再向支付公司申诉。
check-appeal-hint-1 = 在转账那一页，找「有疑问」。
check-appeal-praise = 申诉也交了。
check-sim = 手机丢了。先办最要紧的一件。
check-sim-hint-1 = 点「主屏」。再点「回到刚才」。验证码发到哪儿，就先办哪儿。
check-sim-praise = 验证码断了。
check-bank = 接着办银行卡。
check-bank-hint-1 = 打银行卡背面的电话。
check-bank-praise = 银行卡挂失了。
check-caller = 有电话打来，您看着办。
check-caller-hint-1 = 是谁打给谁的？
check-caller-praise = 没有照他说的办。
check-rest = 还有钱包和家人。
check-rest-hint-1 = 冻结钱包，告诉家人。
check-rest-praise = 四件事都齐了。

transfer-task = 练一练：有人骗您用「{ -purse-app }」汇了{ $transfer-amount }元。先办最要紧的，再向支付公司申诉。后来手机丢在卫生院，请办完四件事。
transfer-opening = 先看转账这一页。办完了，点「主屏」。再点「回到刚才」。
transfer-police = 钱转给了骗子。先办最要紧的。
transfer-police-hint-1 = 早一分钟报警，早一分钟止付。
transfer-appeal = 再向支付公司申诉。
transfer-appeal-hint-1 = 在汇款那一页，找「有问题」。
transfer-sim = 手机丢了。先办最要紧的一件。
transfer-sim-hint-1 = 点「主屏」。再点「回到刚才」。
transfer-bank = 接着办银行卡。
transfer-caller = 有电话打来，您看着办。
transfer-rest = 还有钱包和家人。

transfer-2-task = 练一练：有人骗您用「{ -qinghe-app }」转了{ $transfer-amount }元。先办最要紧的，再向支付公司申诉。后来手机丢在早市上，请办完四件事。
transfer-2-opening = 先看转账这一页。办完了，点「主屏」。再点「回到刚才」。
transfer-2-police = 钱转给了骗子。先办最要紧的。
transfer-2-police-hint-1 = 早一分钟报警，早一分钟止付。
transfer-2-appeal = 再向支付公司申诉。
transfer-2-appeal-hint-1 = 在转账那一页，找「有问题」。
transfer-2-sim = 手机丢了。先办最要紧的一件。
transfer-2-sim-hint-1 = 点「主屏」。再点「回到刚才」。
transfer-2-bank = 接着办银行卡。
transfer-2-caller = 有电话打来，您看着办。
transfer-2-rest = 还有钱包和家人。

# 给老师：真手机上常见的叫法和地方。
own-phone =
    「对这笔有疑问」：在「账单」里点开那一笔，多在下面，也叫「对订单有疑问」「投诉」「联系客服」。
    客服：从应用里的「帮助」「客服中心」进去，不从网上搜电话。
    「挂失手机卡」：打10086、10010、10000，也叫「停机」。过后带身份证到营业厅补卡。
    「挂失银行卡」：打卡背面的电话。手机丢了卡还在，也一样打。
    「冻结钱包」：也叫「冻结账号」「紧急冻结」。打支付公司的客服，号码先抄在纸上。手机卡挂失了，就收不到登录的验证码。生人的手机上，不登录自己的账户。
    趁手机在：在设置里搜「查找」，打开「查找手机」。银行的电话抄在纸上，放家里。

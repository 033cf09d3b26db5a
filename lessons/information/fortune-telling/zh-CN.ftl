### E02 网上算命和「消灾」。

title = 网上算命和「消灾」
goal = 看穿「先准、后吓、再收钱」，尊重习俗，不花冤枉钱。
opening = 小视频里有人免费看手相。我们看看他是怎么一步一步要钱的。
closing = 先说得准，再吓唬人，最后收钱。习俗要尊重，骗钱要拒绝。心里不踏实，找身边人。
remember = 放谁身上都像的话，不算准。吓人要钱的，退出。心里闷，找人说说。
offline = 心里不踏实，找社区、找医生、找老友坐坐。
task = 「大师」找上您了。怎么应付，您自己定。完了给自己找个人说说话。

look = 免费的开头，先留个心。点「看看他怎么说」。
look-on-back = 不看最好。今天练一练，再点进来。
card = 他说您有心事。谁没有心事呢？点「看话术卡」。
card-on-tell = 家里的事，先别说。
card-praise = 这话放谁身上都像。
fear = 点「接着看」。吓人的话，点出来。
fear-praise = 他开始吓您了。
secret = 又是不让说，点出来。
secret-praise = 不让说的，一定有鬼。
price = 最后，是要钱。点出来。
price-praise = 准、吓、钱，三步都看穿了。
leave = 点「退出并拉黑」。
leave-on-pay = 平安不是买来的。退出。
leave-praise = 走得好。
comfort = 心里不踏实，找身边人。选一个。
comfort-praise = 说出来，就轻松了。
custom = 习俗要尊重，骗钱要拒绝。点「记住了」。
custom-praise = 心里亮堂了。

check-leave = 「大师」来了。怎么应付，您自己定。
check-leave-hint-1 = 看他吓不吓人，要不要钱。
check-leave-praise = 没花冤枉钱。
check-comfort = 给自己找个人说说话。
check-comfort-praise = 身边的人，最靠得住。

### K02 打字、说话、验证码，和没网怎么办。

title = 打字、说话，和没网怎么办
goal = 写一句，说一句，把验证码填到该填的地方；没网也不慌。
opening = 女儿等您报平安。先写一句，再说一句，最后办一张借书证。写得慢不要紧，写错了点「删除」。
closing = 手机听您说话，常听错一两个字，发之前念一遍。验证码只填在自己打开的页面里。没有网，等一等，或者打电话。
remember = 发之前念一遍。验证码谁要都不给。没网不怪您，等一等，或打电话。
offline = 打字费劲，就打电话说。借书证也可以带身份证去社区办。
task = 给女儿写一句，再说一句，话都在卡片上。然后办借书证，验证码在短信里。弹出来的提示，读完再点。

transfer-opening = 还是写一句、说一句、填验证码，话和数字都换了。
transfer-task = 您在牧区，给女儿写一句，再说一句，话都在卡片上。然后办借书证，验证码在短信里。弹出来的提示，读完再点。

line = 点白格子，写「{ $note-line }」，写完点「好了」。
line-hint-1 = 白格子下面有字，一个一个点。
line-praise = 四个字，一个不差。
send = 念一遍，都对就点「发送」。
send-on-repeat = 点一次就够了，它在发。
send-praise = 点了发送，看看出去没有。
wait = 上面写着无网络，这不怪您。可以等一等，也可以打电话。
wait-hint-1 = 再发几遍也没用。不认识的网，别连。
wait-on-again = 没有网，发几遍都出不去。等一等。
wait-praise = 不慌，女儿知道您到家了。
speak = 这回不打字。点「再说一句」，再点「按一下，说话」。
speak-praise = 手机替您写好了。看看它听对没有。
word = 手机听错了一个字。选出「{ $note-word }」，再发给女儿。
word-hint-1 = 三句只差一个字，慢慢念。
word-praise = 发之前念一遍，这个习惯好。
get = 点「办借书证」，再点「获取验证码」。
get-praise = 短信来了。
look = 屏幕上面来了一条短信，点开看。
look-hint-1 = 短信收走了也不怕，点「再看一眼短信」。
look-praise = 看「刚刚」的那一条，记住六个数。
code = 记住「刚刚」那条里的六个数，回到表格，填进去。
code-hint-1 = 记不住就分两半：前三个，后三个。
code-hint-2 = 昨天那条过时了，看「刚刚」的那条。
code-praise = 六个数都对。
ok = 点「确定」。
ok-praise = 借书证办好了。
offers = 弹出一个提示。先读完，再选。
offers-hint-1 = 它想每天给您发推销短信。您不用答应。
offers-praise = 读完再点，好习惯。

check-send = 照着卡片，给女儿写一句，让她知道。
check-send-hint-1 = 写好，发送。没网就等一等，或打电话。
check-send-praise = 女儿知道了。
check-word = 再用说的，告诉女儿卡片上那句话。
check-word-hint-1 = 手机会听错字，发之前念一遍。
check-word-praise = 字都对，发出去了。
check-code = 办借书证。弹出来的提示，读完再点。
check-code-hint-1 = 先获取验证码，看刚来的短信，再回来填。
check-code-praise = 都办好了。

transfer-send = 照着卡片，给女儿写一句，让她知道。
transfer-word = 再用说的，告诉女儿卡片上那句话。
transfer-code = 办借书证。弹出来的提示，读完再点。

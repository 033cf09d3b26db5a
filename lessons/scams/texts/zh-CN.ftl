### C04 短信真假。

title = 短信真假：社保、快递、通行费
goal = 看三处：谁发的，要我做啥，给我啥路走。
opening = 手机里来了五条短信，有真有假。我们一条一条看。拿不准，就走自己的路去查。
closing = 看三处：谁发的，要我做啥，给我啥路走。催您点网址的，不理。真消息，也别错过。
remember = 不认识的网址不点。不放心，自己打开应用看。取件码是真的，可以去取。
offline = 拿不准，拿着手机问社区，或打96110。
task = 五条短信，请您自己判断。假的不理，真的别错过，一个网址都不点。

first = 打开第一条，我们一起看。
hurry = 哪句在催您？点出来。
hurry-on-open = 网址不点。先找催您的话。
hurry-praise = 催得急，就要小心。
link = 不认识的网址，圈出来，不点开。
link-on-open = 圈出来就好，不点开。
link-praise = 圈得准。
refuse = 您判断一下。点「是骗局，不理」。
refuse-on-believe = 又催又给网址，不能信。
refuse-praise = 判断得对。
believe = 看社保短号那条：不催、不要钱、没网址。点「可以信」。
believe-on-refuse = 这条是真的。没要您做什么。
believe-praise = 真消息，没错过。
own = 不放心，就自己打开{ -social-app }看。看完点「放心了」。
own-praise = 走自己的路，最稳。
parcel = 来了一条退款短信，不理它。再看包裹丢失那条，双倍赔？点「是骗局，不理」。
parcel-hint-1 = 新来的短信收起来，打开尾号三三八零那条。
parcel-on-believe = 加了好友，就上了他的船。
parcel-praise = 天上不掉馅饼。
pickup = 看驿站那条：没要钱，没网址。点「可以信，去取」。
pickup-on-refuse = 这条是真的，是您的包裹。
pickup-praise = 真的，去取吧。
toll = 最后一条，境外号加网址。点「是骗局，不理」。
toll-on-open = 境外号的网址，不点。
toll-praise = 五条都看明白了。

check-false = 哪些是骗局？不理它们。
check-false-hint-1 = 催您点网址的，加好友双倍赔的。
check-false-praise = 骗局都认出来了。
check-true = 哪些是真的？别错过。
check-true-hint-1 = 不要钱、没网址的。
check-true-praise = 真消息，也没错过。

transfer-task = 换了一批短信，请您再来判断。假的点是假的，真的点是真的，网址一个都不点。

transfer-false = 哪些是假的？一条一条看。
transfer-false-hint-1 = 催您、给网址、要验证码的，都先不信。
transfer-false-praise = 换了说法，您也认出来了。
transfer-true = 哪些是真的？别错过。
transfer-true-hint-1 = 不要钱、不要密码、没网址的。
transfer-true-praise = 真消息，也没错过。

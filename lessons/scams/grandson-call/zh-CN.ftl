### C03 像孙子的声音，不一定是孙子。

title = 像孙子的声音，不一定是孙子
goal = 亲人求救先挂断，用老号码打回去，对暗号。
opening = 有个电话，声音像孙子，急着要钱。现在声音能做假。我们听一听，学会怎么分辨。不想听了，随时挂断。
closing = 声音能做假，老号码和家庭暗号做不了假。先挂断，再打老号码。
remember = 要钱先挂断。打老号码。对暗号。上门拿钱的，报警。
offline = 打不通孙子，就打给他爸妈，或者请邻居一起拿主意。
task = 来了一个视频电话，画面很卡，急着要钱。怎么办，您自己定。

answer = 想听就点「听一听」，再点「接听」。
answer-on-hang-up = 挂得对！平时就该这样。
answer-praise = 先听，不答应。
stop = 先停一停，深吸一口气。点「停一停」。
stop-on-tell = 家里的事，先别说。
stop-praise = 停住了，心就稳了。
secret = 哪句不让您说？点出来。
secret-on-love = 这句是哄您。找不让说的那句。
secret-praise = 不让说的，一定有鬼。
cash = 哪句要来拿钱？点出来。
cash-praise = 上门拿现金，一定要防。
word = 点「听出来了」，再问他家里的暗号。
word-on-bring = 钱不能送。先问暗号。
word-praise = 问得好，他答不上来。
hang-up = 答不上来，挂断。
hang-up-praise = 挂得干脆！
card = 点「定一个家庭暗号」，回家就定。
card-praise = 有了暗号，心里有底。
call = 用老号码打给孙子。点「打开电话」，找孙子。
call-hint-1 = 看完暗号，点绿按钮，找孙子{ -xiaojun }。
call-on-unknown = 别回拨陌生号。打老号码。
call-praise = 孩子没事。您做得稳。

check-leave = 来视频电话了。怎么办，您自己定。
check-leave-praise = 没给钱，好。
check-call = 用老号码，问问他本人。
check-call-hint-1 = 电话里，存好的孙子或儿子。
check-call-praise = 问清楚了，是假的。

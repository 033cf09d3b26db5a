### A07 不用手机也能看病。

title = 没有网，也能看病
goal = 知道电话、窗口、家人、家庭医生四条路。
opening = 手机说网络不好。这不怪您。看病的路不止一条，今天走一走别的路。
closing = 电话、窗口、家人、家庭医生，四条路都通。胸口疼、出冷汗，不等号，打急救。
remember = 网不好不怪您。四条路都能约。急病不等号，马上打120。
    .spoken = 网不好不怪您。四条路都能约。急病不等号，马上打幺二零。
offline = 这一课全是不用手机的办法：电话、窗口、家人、家庭医生。
task = 手机没有网。请用别的办法约上骨科。后面还有一件急事，您自己定。

ways = 网不好，不是您的缘故。点「换个办法」。
ways-on-again = 网没来，点多少次都一样。换个办法。
ways-praise = 换条路走。
call = 先试打电话。点「打医院预约台」。
say = 慢慢说：骨科，后天上午。
say-on-eyes = 您疼的是膝盖，说骨科。
say-praise = 说清楚了。
note = 拿笔记下几点、几楼，点「记好了」。
note-praise = 好记性，不如烂笔头。
family = 也可以请女儿约。点「请家人代约」，再点「发送」。
family-praise = 一句话，女儿就办了。
chest = 再看一件急事，点「胸口疼」。不等号，打急救。
chest-hint-1 = 另一件事，胸口疼，打一二零。
chest-on-wait = 胸口疼等不得。马上打急救。
chest-praise = 打得对，这能救命。

check-book = 没有网。用别的办法约上骨科。
check-book-hint-1 = 换个办法，任选一条路。
check-book-praise = 约上了，路不止一条。
check-chest = 另一件事，胸口疼。您自己定。
check-chest-hint-1 = 急病不等号。
check-chest-praise = 不等号，打急救。正是这样。

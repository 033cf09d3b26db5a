### 老师说的话。一口气最多二十个字；称「您」；不说「错」。

title = 点一杯茶
goal = 选好茶和杯子，下单，再回主屏。
opening = 我们用练习手机点一杯茶。点到哪里都不要紧。
closing = 茶点好了。先选茶，再选杯，念一遍再下单。
remember = 选茶，选杯，念一遍。
offline = 不用手机也行，到柜台说一声。
task = 请点一杯{ $@id@-tea }，要{ $@id@-cup }。点好了，回主屏。

begin = 我们开始。点「点茶」。
tea = 今天喝{ $@id@-tea }。
cup = 再选{ $@id@-cup }。
order = 念一遍，对了就下单。
finish = 茶点好了。回主屏。

check-order = 照着卡片，点一杯茶。
check-finish = 回主屏。

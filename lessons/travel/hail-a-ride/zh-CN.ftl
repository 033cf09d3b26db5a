### D01 用手机叫车。

title = 用手机叫车
goal = 说对去哪儿，核对车牌再上车。
opening = 今天去医院，路远，叫个车。给现金也行，不用绑卡。
closing = 叫车记三样：去哪儿，车牌号，告诉家人。车牌对不上，不上车。
remember = 看准车牌再上。没叫过的车不上。告诉女儿坐了哪辆车。
offline = 打电话叫车，路边招手，请家人叫，都行。
task = 看完病了，请叫车回家，给现金。路边有几辆车，看准了再上。

open = 点「{ -ride-app }」。
open-on-train = 这是买火车票的。叫车点小汽车。
to = 点「{ $ride-to }」这个大按钮。
to-praise = 去哪儿，说清楚了。
pays = 给现金也可以。选「现金付司机」。
call = 点「叫车」，点一次就够。
call-on-repeat = 点一次就够了，别叫来两辆。
call-praise = 车叫上了。
share = 告诉女儿您坐了哪辆车。点「分享行程给女儿」。
share-praise = 女儿放心了。
car = 点「车来了」。看准车牌最后三位，X二六。
car-hint-1 = 三辆车，看最后两位，二和六。
car-on-x62 = 这辆是六二。您叫的是二六。
car-on-black = 没叫过的车，不上。
car-praise = 车牌对上了，上车。
paid = 到了，付了现金，点「已付」，拿好东西。
paid-praise = 平安到了。

check-call = 请叫车回家，给现金。
check-call-hint-1 = { -ride-app }里，点家，选现金，叫车。
check-call-praise = 叫上了。
check-car = 看准车牌再上车。
check-car-hint-1 = 您的车，最后两位是二六。
check-car-praise = 上对了车。
check-paid = 到家了，把车钱付了。
check-paid-praise = 平安到家。

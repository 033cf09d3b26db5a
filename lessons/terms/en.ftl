### The people, apps and shops of the practice world. All are invented; every shelf writes them as they stand here. Places and bodies: local/.

## People

-wang-guilan = Wang Guilan
-zhang-fuhai = Zhang Fuhai
-wang-xiaomei = Wang Xiaomei
-wang-jianguo = Wang Jianguo
-wang-xiaohai = Wang Xiaohai
-wang-zhiyuan = Wang Zhiyuan
-xiaojun = Xiaojun
-bayaer = Bayar
-qiqige = Qiqige
-bai-yinhua = Bai Yinhua
-bateer = Bateer
-wuyun = Wuyun
-wulan = Wulan
-batu = Batu
-li-xiuying = Li Xiuying
-li-xiufen = Li Xiufen
-zhao-guoqiang = Zhao Guoqiang

## Apps

-clinic-app = Ankang Care
-pay-app = Huimin Pay
-chat-app = Liaoliao
-social-app = Social Security
-ride-app = Smooth Rides
-train-app = Rail Tickets
-hall-app = Health Hall
-kangning-app = Kangning Clinic
-purse-app = Town Purse
-qinghe-app = Qinghe Wallet
-crook-tool = Anxin Meeting
-haoting = Haoting Membership
-lekan = Lekan Monthly

## Shops

-li-grocery = Old Li Greengrocer
-huijia-grain = Huijia Grain and Oil
-huijia-market = Huijia Market

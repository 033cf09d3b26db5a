### The names of the practice world. All are invented; every shelf writes them as they stand here.

## Places

-anyuan-hospital = Anyuan City People's Hospital
-tcm-hospital = Anyuan Hospital of Chinese Medicine
-maternity-hospital = Anyuan Mother and Child Hospital
-sunshine-community = Sunshine Community

## People

-wang-guilan = Wang Guilan
-zhang-fuhai = Zhang Fuhai
-wang-xiaomei = Wang Xiaomei

## Apps

-clinic-app = Ankang Care
-pay-app = Huimin Pay
-chat-app = Liaoliao
-social-app = Social Security
-ride-app = Smooth Rides

## More places

-beiyuan = Beiyuan Estate
-qinggele = Qinggele Village
-qingyuan = Qingyuan
-anyuan = Anyuan

## More people

-wang-jianguo = Wang Jianguo
-xiaojun = Xiaojun
-wang-xiaohai = Wang Xiaohai
-bayaer = Bayar

## More apps and shops

-train-app = Rail Tickets
-bank = Beiyuan Bank
-power-company = Anyuan Power
-li-grocery = Old Li Greengrocer
-huijia-grain = Huijia Grain and Oil
-huijia-market = Huijia Market
-haoting = Haoting Membership
-lekan = Lekan Monthly
-crook-tool = Anxin Meeting
### Local rules and names, all in this one file. Another city changes it here and leaves the lessons alone.

# When to arrive; see arrive-early in facts.toml.
-arrive-rule = Please come half an hour early.
# Until when one can cancel; see cancel-deadline in facts.toml.
-cancel-rule = You can cancel until the day before, not on the day.

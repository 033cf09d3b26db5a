### 练习世界里的名字。全是虚构的，各处都用这里的写法。

## 地方

-anyuan-hospital = 安原市人民医院
-tcm-hospital = 安原市中医院
-maternity-hospital = 安原市妇幼保健院
-sunshine-community = 阳光社区

## 人

-wang-guilan = 王桂兰
-zhang-fuhai = 张福海
-wang-xiaomei = 王小梅

## 应用

-clinic-app = 安康就医
-pay-app = 惠民付
-chat-app = 聊聊
-social-app = 社保服务
-ride-app = 顺利出行

## 更多地方

-beiyuan = 北苑小区
-qinggele = 青格勒嘎查
-qingyuan = 青源
-anyuan = 安原

## 更多的人

-wang-jianguo = 王建国
-xiaojun = 小军
-wang-xiaohai = 王小海
-bayaer = 巴雅尔

## 更多应用和店

-train-app = 铁路购票
-bank = 北原银行
-power-company = 安原供电
-li-grocery = 老李菜店
-huijia-grain = 惠家粮油
-huijia-market = 惠家超市
-haoting = 好听会员
-lekan = 乐看包月
-crook-tool = 安心会议
### 本地的规矩和名字，只在这一个文件里。别的城市改这里，不用改课。

# 几点到；出处见 facts.toml 的 arrive-early。
-arrive-rule = 请提前半小时到，
# 什么时候前能取消；出处见 facts.toml 的 cancel-deadline。
-cancel-rule = 看病前一天之前都能取消，当天不能。

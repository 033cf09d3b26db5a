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

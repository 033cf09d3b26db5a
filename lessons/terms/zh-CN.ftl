### 练习世界里的人、应用和店。全是虚构的，各处都用这里的写法。地方和单位在 local/。

## 人

-wang-guilan = 王桂兰
-zhang-fuhai = 张福海
-wang-xiaomei = 王小梅
-wang-jianguo = 王建国
-wang-xiaohai = 王小海
-wang-zhiyuan = 王志远
-xiaojun = 小军
-bayaer = 巴雅尔
-qiqige = 其其格
-bai-yinhua = 白银花
-bateer = 巴特尔
-wuyun = 乌云
-wulan = 乌兰
-batu = 巴图
-li-xiuying = 李秀英
-li-xiufen = 李秀芬
-zhao-guoqiang = 赵国强

## 应用

-clinic-app = 安康就医
-pay-app = 惠民付
-chat-app = 聊聊
-social-app = 社保服务
-ride-app = 顺利出行
-train-app = 铁路购票
-hall-app = 健康大厅
-kangning-app = 康宁门诊
-purse-app = 便民钱包
-qinghe-app = 青禾钱包
-crook-tool = 安心会议
-haoting = 好听会员
-lekan = 乐看包月

## 店

-li-grocery = 老李菜店
-huijia-grain = 惠家粮油
-huijia-market = 惠家超市

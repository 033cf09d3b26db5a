### 本地的规矩和名字，只在这一个文件里。别的城市改这里，不用改课。

## 规矩；出处在 facts.toml

# 几点到。
-arrive-rule = 请提前半小时到，
# 什么时候前能取消。
-cancel-rule = 最晚看病前一天取消，当天取消不了。

## 地方和单位，全是虚构的

-anyuan = 安原
-qingyuan = 青源
-anyuan-hospital = 安原市人民医院
-tcm-hospital = 安原市中医院
-maternity-hospital = 安原市妇幼保健院
-sunshine-community = 阳光社区
-beiyuan = 北苑小区
-qinggele = 青格勒嘎查
-bank = 北原银行
-power-company = 安原供电
-bus-company = 安原公交

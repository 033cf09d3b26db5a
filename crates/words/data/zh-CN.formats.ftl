### How Chinese writes amounts, and says amounts, dates and times. A shelf `formats` of the program comes before this.
### All of `.spoken` goes through the numerals afterwards: 9点半 becomes 九点半, 2点 becomes 两点.

# $amount: 38.5 or 1,000
money = { $amount }元

# $hour is 0 to 23, $minute 0 to 59. $part (a name, not shown): see the variants.
time =
    .spoken = { $part ->
        [afternoon] 下午{ clock-12 }
        [evening] 晚上{ clock-12 }
       *[other] { clock-24 }
    }
clock-12 = { $hour-12 }点{ minutes }
clock-24 = { $hour }点{ minutes }
minutes = { $minute ->
    [0] {""}
    [30] 半
    [1] 零1分
    [2] 零2分
    [3] 零3分
    [4] 零4分
    [5] 零5分
    [6] 零6分
    [7] 零7分
    [8] 零8分
    [9] 零9分
   *[other] { $minute }分
}

# $year, $month, $day are numbers, $weekday is 星期三.
date-full =
    .spoken = { $year }年{ $month }月{ $day }号，{ $weekday }
date-long =
    .spoken = { $month }月{ $day }号，{ $weekday }
date-day =
    .spoken = { $day }号，{ $weekday }
date-month-day =
    .spoken = { $month }月{ $day }号
date-year-month-day =
    .spoken = { $year }年{ $month }月{ $day }号

### How English writes amounts, and says dates and times. A shelf `formats` of the program comes before this.

# $amount: 38.5 or 1,000
money = { $amount } yuan

# $hour is 0 to 23, $hour-12 is 1 to 12, $minute 0 to 59 ($minute-2: always two digits).
time =
    .spoken = { $part ->
        [afternoon] { clock } in the afternoon
        [evening] { clock } in the evening
       *[other] { clock }
    }
clock = { $minute ->
    [0] { $hour-12 } o'clock
   *[other] { $hour-12 }:{ $minute-2 }
}

# $year and $day are numbers, $month-name is June, $weekday is Wednesday.
nth = { $day ->
    [1] 1st
    [21] 21st
    [31] 31st
    [2] 2nd
    [22] 22nd
    [3] 3rd
    [23] 23rd
   *[other] { $day }th
}
date-full =
    .spoken = { $weekday }, { $month-name } { nth }, { $year }
date-long =
    .spoken = { $weekday }, { $month-name } { nth }
date-day =
    .spoken = { $weekday } the { nth }
date-month-day =
    .spoken = { $month-name } { nth }
date-year-month-day =
    .spoken = { $month-name } { nth }, { $year }

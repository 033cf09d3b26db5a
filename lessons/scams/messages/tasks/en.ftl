### T11 tasks

tasks-like = Good afternoon! Did you all get yesterday's 24 yuan for the likes? Fourth task today: put in 198, get 260 back. No deposit, no commission. It's up to you; if you'd rather not, somebody else takes the place. The team is waiting.
    .from = Group “Likes for Love”
    .do = Pay nothing; leave the group.
    .why = Small money first, then they want yours, more each time, and none comes back.
    .R03 = today
    .R05 = put in 198
    .R11 = get 260 back
    .R12 = No deposit, no commission
    .R15 = The team is waiting

tasks-volunteer = Good afternoon! The hats we knitted have reached the school, and the children posed in them. We carry on this Thursday; the street office paid the 198 yuan for wool. Who's coming? We're counting on you, but never mind if you're busy.
    .from = Group “Silver Volunteers”
    .do = All fine; sign up if you have time.
    .why = It is your own team, about the hats you knitted.
    .R15 = We're counting on you
    .G1 = The hats we knitted

tasks-job = Work from home: 200 yuan a day stringing beads, any age. Materials 88 yuan, pay first, refunded later. Sign up at http://shougong.example, download the app and start.
    .from = Mobile ending 8181
    .do = Pay nothing; delete it.
    .why = First they take the money, and then your work is never good enough.
    .R08 = http://shougong.example
    .R10 = download the app
    .R11 = 200 yuan a day stringing beads
    .R12 = pay first, refunded later

tasks-tutor = Hello Ms Wang, this is your teacher Wuyun. The bead class you joined starts next Wednesday; give the 88 yuan for materials to the monitor in class. Timetable: http://shequ.example. Please text back.
    .from = Mobile ending 8182
    .do = Ask at the community desk, then save her number.
    .why = You did sign up. But the number isn't saved, and it mentions money.
    .R08 = http://shequ.example
    .G1 = The bead class you joined
    .G7 = in class

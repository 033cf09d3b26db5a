### T11 tasks

tasks-like = Lucky you! The first 24 yuan arrived? The fourth task: put in 198 yuan, get 260, only you are missing, finish by eight tonight, all wait for you! Answer me when you see it, I wait for you.
    .from = “Kind likes” task group
    .do = Don't pay, leave the group.
    .why = First small money, then large: you pay more and more.
    .R03 = by eight tonight
    .R05 = put in 198 yuan
    .R11 = get 260

tasks-volunteer = Clever hands! The woollen hats reached the hills, and 198 yuan of postage were saved. Who has time by eight tonight, please knit on the ground floor; hours are counted, nothing to pay, all wait for you!
    .from = Silver volunteers (community)
    .do = Believe it, and go if you like.
    .why = Nothing to pay, at the community, something you have done.
    .R03 = by eight tonight
    .R15 = all wait for you
    .G1 = The woollen hats
    .G3 = nothing to pay
    .G7 = on the ground floor

tasks-job = Hello, beads at home for 200 yuan a day, any age. Please install the app at http://shougong.example; 88 yuan for material, paid back when done.
    .from = Mobile ending 8181
    .do = Don't open it, don't pay.
    .why = First you pay for material, then your work is never good enough.
    .R08 = http://shougong.example
    .R10 = install the app
    .R11 = 200 yuan a day

tasks-tutor = Hello, the bead class you signed up for begins next week; the community pays the 88 yuan for material, just bring your glasses. Times at http://shequ.example and on the ground floor.
    .from = Mobile ending 8182
    .do = Believe it, and take your glasses.
    .why = Your own class, no money, times on the ground floor.
    .G1 = you signed up for
    .G3 = pays the 88 yuan
    .G4 = on the ground floor
    .G7 = the community

tasks-withdraw = Your reward of 860 yuan is frozen for delay. Pay in 300 yuan immediately to free it, or it is gone. For help, contact online support.
    .from = A pop-up in a task app
    .do = Don't pay, leave, call 96110.
    .why = Paying to unfreeze never unfreezes.
    .R02 = it is gone
    .R05 = Pay in 300 yuan
    .R12 = to free it

tasks-bill = Your phone credit is 6 yuan; at nought it stops. Please top up soon the way you always do, from 30 yuan. With family paying there is nothing to do.
    .from = A notice in the phone shop's app
    .do = Believe it, and pay as you always do.
    .why = It is your own phone and your own way to pay.
    .R02 = it stops
    .R03 = soon
    .G1 = Your phone credit is 6 yuan
    .G4 = the way you always do

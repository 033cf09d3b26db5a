### T17 subsidies

subsidies-card = Congratulations! The national asset card is here, 50,000 yuan each. Please install “Puhui” and first pay 180 yuan for the card, few places! Answer me when you see it, I wait for you.
    .from = “Assets for all” group
    .do = Don't pay, leave, call 96110.
    .why = The state does not take a card fee before it pays.
    .R01 = The national asset card
    .R10 = install “Puhui”
    .R11 = 50,000 yuan each
    .R12 = first pay 180 yuan

subsidies-winter = Good news! This year's heating subsidy of 180 yuan is on everybody's card, no form, no app! The list is on the ground-floor board; questions at the counter.
    .from = Community group (staff)
    .do = Believe it, and look at the board.
    .why = The money is given; nothing to pay, the list is public.
    .R01 = everybody's card
    .R11 = subsidy of 180 yuan
    .G3 = no form
    .G7 = ground-floor board

subsidies-grass = [Farm office] A grassland payment of 1,500 yuan waits. Enter card and PIN at http://buzhu.example today or it lapses. This is sent only once, please keep it.
    .from = Short code (disguised)
    .do = Don't open it; ask at the village office.
    .why = Subsidies go straight to the card; no PIN is needed.
    .R01 = [Farm office]
    .R03 = today
    .R06 = card and PIN
    .R08 = http://buzhu.example

subsidies-herd = [Farm office] Your grassland payment of 1,500 yuan is on your card today; nothing to do. List at http://gongshi.example and on the village board; objections within seven days.
    .from = Short code
    .do = Believe it, and see the board.
    .why = It is paid already; nothing to do.
    .R01 = [Farm office]
    .R03 = today
    .G1 = Your grassland payment
    .G3 = nothing to do
    .G7 = on the village board

subsidies-call = Hello sir, the welfare office. You qualify for 2,400 yuan; I feel for you and let you jump the queue, just send 200 yuan as a deposit. Did you hear me? I wait on the line.
    .from = Mobile ending 1230
    .do = Send nothing; ask at the community counter.
    .why = No subsidy needs a deposit or a queue.
    .R01 = the welfare office
    .R05 = send 200 yuan
    .R11 = 2,400 yuan
    .R15 = I feel for you

subsidies-office = Hello sir, the community's welfare counter. You are 80 now and can have 2,400 yuan a year, not a cent to pay. If walking is hard we come on Thursday.
    .from = Landline, community
    .do = Believe it. Unsure? Call the community.
    .why = No money; at the counter or at home.
    .R01 = welfare counter
    .R11 = 2,400 yuan a year
    .G1 = You are 80 now
    .G3 = not a cent to pay
    .G7 = the community

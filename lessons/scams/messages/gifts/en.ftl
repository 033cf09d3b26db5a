### T10 gifts

gifts-eggs = New shop: scan, join the group, get 10 eggs worth 20 yuan! One each while they last; please install the app and open your contacts.
    .from = A poster at the market
    .do = Don't scan, walk on.
    .why = The eggs are the hook; your contacts and phone are the fish.
    .R03 = while they last
    .R09 = scan
    .R10 = install the app
    .R11 = get 10 eggs
    .R13 = join the group

gifts-dumplings = Festival dumplings, one portion a home, worth 20 yuan, more if they run out! Please fetch them on the ground floor with the community form; no scanning, no group, a neighbour may fetch yours.
    .from = A notice at the community centre
    .do = Believe it, and fetch them.
    .why = No scanning, no group, and neighbours can fetch them.
    .R11 = Festival dumplings
    .G3 = no scanning
    .G4 = with the community form
    .G5 = a neighbour may fetch yours
    .G7 = on the ground floor

gifts-parcel = Hello, a gift card waits for you, good for an air fryer. Please open http://lingpin.example and add our agent; we pay the postage. Thank you! This is sent only once, please keep it.
    .from = Mobile ending 6060
    .do = Don't open it, delete it.
    .why = The free fryer is to get you into a task group.
    .R08 = http://lingpin.example
    .R11 = good for an air fryer
    .R13 = add our agent

gifts-library = Hello, the large-print book you ordered at the library is here, with a magnifier as a gift. Please fetch it at the ground-floor desk; renewals at http://tushuguan.example. Thank you!
    .from = Mobile ending 6061
    .do = Believe it, and fetch it.
    .why = It is your own order, at the library's desk.
    .R11 = a magnifier as a gift
    .G1 = you ordered
    .G4 = at the ground-floor desk
    .G7 = at the library

gifts-visit = Hello, Sun of the charity; you are all alone, it moves me! We give you a massage bed free, only 380 yuan for fitting, I come this afternoon.
    .from = Mobile ending 2277
    .do = Refuse, and tell the community.
    .why = Who takes a fitting fee gives no charity.
    .R01 = of the charity
    .R11 = a massage bed free
    .R15 = it moves me

gifts-grid = Hello, Sun, your block's helper; it is cold and I think of you! The community fits handrails free from 80, otherwise 380 yuan, you pay nothing. May I come this afternoon with the house office?
    .from = Mobile ending 2278
    .do = Believe it. Unsure? Ask the community first.
    .why = No money, with the house office, and she asks first.
    .R01 = your block's helper
    .R11 = handrails free
    .R15 = I think of you
    .G3 = you pay nothing
    .G5 = May I come
    .G7 = with the house office

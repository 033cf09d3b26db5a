### T10 renewals

renewals-drama = Watch the finale for only 0.1 yuan! Start now and see every episode. By starting you agree to payment without PIN, 29 yuan a month from next month. Cancel any time.
    .from = Pop-up of “Hot Shorts”
    .do = Close it. If already on, turn it off under auto-pay.
    .why = Ten cents are the bait; the small print says 29 yuan a month, no PIN needed.
    .R03 = now
    .R11 = only 0.1 yuan
    .R20 = payment without PIN

renewals-power = Your “electricity auto-pay”: 86 yuan were paid; your balance is fine. See every month, or turn it off, under “Me”, “Auto-pay”.
    .from = A notice of “Huimin Pay”
    .do = All fine; have a look under auto-pay.
    .why = It is in your own app, you signed up for it, and you can turn it off.
    .R02 = 86 yuan were paid
    .G1 = Your “electricity auto-pay”
    .G4 = “Me”, “Auto-pay”

renewals-cleaner = 128 junk files, your phone is seriously slow! Clean it now, first time free. Turn on payment without PIN and we guard it for 25 yuan a month, money back if not satisfied.
    .from = Pop-up of “Phone Guard Master”
    .do = Close it and uninstall it.
    .why = It scares you to get payment without a PIN. The phone cleans itself.
    .R02 = seriously slow
    .R03 = now
    .R20 = Turn on payment without PIN

renewals-storage = Your photos are running out of room, space for about two hundred more. Please look soon under “Settings”, “Storage”; your videos take up most.
    .from = A notice of the phone's own “Photos”
    .do = All fine; have a look in Settings.
    .why = It is the phone's own album; it points to Settings and wants no rights.
    .R02 = are running out of room
    .R03 = soon
    .G1 = your videos
    .G4 = “Settings”, “Storage”

renewals-ringtone = [Video Ringtone] You have ordered our membership, 20 yuan every month, charged to your phone bill. Cancel within a day at no cost: call 400•••0452 and type the digits from the text.
    .from = Number beginning 106
    .do = Don't call them; have your operator check your bill.
    .why = This one is after your code. But phone bills do contain things nobody ordered.
    .R06 = the digits from the text
    .R19 = 400•••0452
    .R20 = 20 yuan every month

renewals-tariff = [Service Hall] Your bill stands at 38 yuan this month, with 6 yuan a month for ringtones. Cancel what you don't want in the operator's app or at any shop.
    .from = Number beginning 100
    .do = Call your operator yourself and ask what is switched on.
    .why = A phone bill is worth a look. Don't go through the text: go yourself.
    .R20 = 6 yuan a month for ringtones
    .G1 = Your bill
    .G4 = in the operator's app
    .G7 = at any shop

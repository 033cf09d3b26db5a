### A06 Reading a test result, and a pill reminder.

title = Read a test result and set a reminder
goal = Find the new report, see the arrow, ask the doctor, and set a reminder.
opening = The result of your blood test is here. Last year's is on the phone too, so don't mix them up. If it is a lot to read, let the phone read to you.
closing = First look whose it is and which day. If there is an arrow, ask the doctor. An X-ray report has no arrows: show it to the doctor as well. Never add or stop a medicine by yourself. Set the reminder just as the doctor said.
remember = Look at the name and the day. For an arrow, ask the doctor. Don't stop pills by yourself.
offline = If you can't make sense of it, take the sheet to the doctor. A paper calendar can remind you too.
task = Your husband { -zhang-fuhai } had a blood test today. Please find his report from today and have it read to you. There is an arrow in it: you decide what to do. Then set a pill reminder just as the doctor says.

list = Tap “Test results” to see what there is.
list-on-fees = This is where you pay. The reports are under “Test results”.
fat = There are two reports on blood fats. Look at the small print and tap the one that is new today.
fat-on-fat-old = This is last year's. Find the one that is new today.
fat-on-picture = This is last month's X-ray. Find today's blood fats.
fat-praise = Today's, and not last year's.
listen = If it is a lot to read, tap “Read it to me”.
listen-praise = That is easier on the eyes.
arrow = A small up arrow after a number means it is higher than usual. Find such a row and tap it.
arrow-hint-1 = Two rows have an arrow; either will do.
arrow-on-three = There is no arrow here. Look again.
arrow-on-high = There is no arrow here. Look again.
arrow-praise = You saw the arrow.
question = An arrow need not be anything serious, but the doctor should know. Tap “Ask the doctor”.
line = Which line is it about? Tap the one with the arrow.
line-hint-1 = The arrow is beside total cholesterol.
ask = “Book a follow-up” or “Call the doctor”: tap either one.
ask-hint-1 = For pills and teas alike, ask the doctor first.
ask-on-stop = Stopping is for the doctor to say. Ask first.
ask-on-herb = Tea is no medicine. Ask the doctor first.
ask-praise = You asked the doctor first. Well done.
remind = The doctor has told you how to take the pills. Tap “Set a pill reminder”.
dose = How many at a time? The doctor said one, so tap “One tablet”.
dose-hint-1 = If you forgot, tap “What did the doctor say?”.
time = And when? The doctor said in the morning, so tap “In the morning”.
time-hint-1 = If you forgot, tap “What did the doctor say?”.
next = Both are chosen. Tap “Next”.
save = Read it over. If it is what the doctor said, tap “Save”.
save-praise = Saved, just as the doctor said.
taken = It rings. First take the pill, then tap “Taken”.
taken-praise = Pills in time, and peace of mind.

check-listen = Find { -zhang-fuhai }'s report from today and have it read to you.
check-listen-hint-1 = Look at two things: whose it is, and which day.
check-listen-praise = That is the one.
check-ask = There is an arrow in the report, so you decide what to do.
check-ask-hint-1 = First find the row, then think whom to ask.
check-ask-praise = You asked the right person.
check-remind = Now set a pill reminder, just as the doctor said.
check-remind-hint-1 = Look at the doctor's words: how many, and when.
check-remind-praise = The reminder is just what the doctor said.

transfer-task = This is “{ -hall-app }”, and it looks different. { -wuyun } had her liver tested today. Please find her report and have it read aloud. There is an arrow in it: you decide what to do. Then set a pill reminder just as the doctor says.
transfer-listen = Find { -wuyun }'s liver test from today and have it read aloud.
transfer-listen-hint-1 = Look at three things: whose, which test, which day.
transfer-listen-praise = That is the one.
transfer-ask = There is an arrow in the report, so you decide what to do.
transfer-ask-hint-1 = First find the line, then think whom to ask.
transfer-ask-praise = It looks different, and you asked the right person all the same.
transfer-remind = Now set a pill reminder, just as the doctor said.
transfer-remind-hint-1 = Here it is called “Call me when it is time”.
transfer-remind-praise = The reminder is just what the doctor said.

transfer-2-task = This is “{ -kangning-app }”. { -li-xiuying } had her kidneys tested today. Please find her report and have it read aloud. There is an arrow in it: you decide what to do. Then set a pill reminder just as the doctor says.
transfer-2-listen = Find { -li-xiuying }'s kidney test from today and have it read aloud.
transfer-2-listen-hint-1 = Here you choose the person first, and two of the names look alike.
transfer-2-listen-praise = The right person, and the right day.
transfer-2-ask = There is an arrow in the report, so you decide what to do.
transfer-2-ask-hint-1 = Here you choose whom to ask, and then say which line it is.
transfer-2-ask-praise = A different order, and you asked the right person all the same.
transfer-2-remind = Now set a pill reminder, just as the doctor said.
transfer-2-remind-hint-1 = Here there is one question to a page. The first is how many.
transfer-2-remind-praise = How many and when, just as the doctor said.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Test results”: also 报告查询 “reports”, 检验报告 “lab reports” or 检查报告 “scan reports”. Lab tests and scans are often in two places: look in both.
    First see whose report it is (one can often switch), then the date: old ones are there too.
    Arrows: some print letters, H for high and L for low, some print in red. Beside them stands 参考范围 “reference range”.
    “Read it to me”: hospital apps mostly have no such key. Search the settings for 朗读 “read aloud”, or let the family read it.
    “Ask the doctor”: also 在线咨询 or 图文问诊 “online advice”; some charge, so look at the price first. “Book a follow-up” simply means another booking.
    “Set a pill reminder”: 闹钟 “alarm” in the 时钟 “Clock” app, repeat 每天 “every day”; name it after the medicine and the number of tablets.

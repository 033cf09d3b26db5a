### The course: its name, its domains and its forty-four skills. The .can of a skill is what can be observed; it is for trainers and reports.

# The name of the course.
course-title = Yinxing Classroom

## Domains

domain-hospital = Hospital
domain-payments = Payments
domain-scams = Scams
domain-travel = Travel
domain-information = Information literacy
domain-health = Health literacy
domain-basics = Foundations

## Foundations

skill-basics-tap = Tap versus long-press
    .can = Hits the right row, and lets go at once.
skill-basics-scroll = Scroll to find something off-screen
    .can = Scrolls to a row below the fold unaided.
skill-basics-back = Go back and go home
    .can = Returns to the right place or to the home screen unaided after ending up elsewhere.
skill-basics-type = Enter digits, text or speech
    .can = Writes a line without a slip, and carries six digits from a text to where they belong.
skill-basics-dialog = Read a pop-up, then choose
    .can = Reads what pops up before answering: yes where yes is right, no where no is.
skill-basics-reading = Adjust text size and read-aloud
    .can = Enlarges small print, or has the phone read it.
skill-basics-help = Ask for help early
    .can = Calls the trainer or raises a hand within a minute of being stuck.
skill-basics-network = Read the network state
    .can = Says whether there is a network; without one, waits or makes a call.

## Hospital

skill-hospital-patient = Check and add the patient
    .can = Fills in name, relation and ID number from the papers, and reads them over before saving.
skill-hospital-department = Choose hospital and department
    .can = Picks the right campus and department among names that look alike.
skill-hospital-slot = Choose doctor, date and slot
    .can = Avoids what is full and gets the date and time asked for.
skill-hospital-confirm = Confirm the booking and the way of paying
    .can = Confirms only when hospital, department, day and patient on the sheet are right.
skill-hospital-visit = Collect a number, check in, wait and pay on the day
    .can = Collects the number first, checks in upstairs, and checks in again after a test.
skill-hospital-change = Reschedule or cancel
    .can = Moves or cancels a booking the day before at the latest, reading it over before confirming.
skill-hospital-insurance = Show the insurance code and family account
    .can = Shows the code only at the counter; sees who is asking and why before showing a face; turns strangers away.
skill-hospital-results = Read reports and reminders
    .can = Finds the new result, sees the arrow, asks the doctor first, and stops no medicine alone.

## Payments

skill-payments-code = Open and protect the payment code
    .can = Lets only the till scan the payment code, and checks what was taken.
skill-payments-scan = Scan to pay with three checks
    .can = Checks payee, amount and method before paying.
skill-payments-secrets = Keep passwords and codes secret
    .can = Gives PIN, codes and pay code digits to nobody who asks, and keeps paying with a PIN.
skill-payments-transfer = Call back before transferring
    .can = Calls the saved number before a transfer, checks person and sum, and lets it arrive later.
skill-payments-statement = Read statements and deductions
    .can = Opens a payment and says how much it was.
skill-payments-limits = Turn off auto-debit, set limits
    .can = Finds an unwanted automatic payment and stops it, or sets the daily limit.
skill-payments-bills = Pay a utility bill
    .can = Looks at the name on the account: pays for their own home, and for no other.
skill-payments-loss = Limit the damage after a slip or a lost phone
    .can = Does the three steps: blocks the phone card, blocks the bank card, freezes the wallet.

## Scams

skill-scams-pause = Stop, think, ask
    .can = Hangs up or checks first when a caller or a message wants something done.
skill-scams-sender = Check who the sender is
    .can = Does not judge by the number: checks one that looks official, and knows a real message even from a plain mobile.
skill-scams-links = Avoid unknown links and QR codes
    .can = Opens no link in a text and scans no stray code; looks in their own app, or asks in person.
skill-scams-sharing = Refuse screen-sharing and unknown apps
    .can = Taps “Refuse” when asked to share the screen, and hangs up.
skill-scams-pressure = Spot threats, urgency, secrecy
    .can = Marks the words that threaten, hurry or ask for secrecy in a conversation.
skill-scams-bait = See through high returns, freebies, prizes
    .can = Walks away from a benefit that wants money first, or checks first.
skill-scams-verify = Verify through another channel
    .can = Checks with a saved number, their own app or a counter, then decides.
skill-scams-leave = Hang up, leave, block
    .can = Hangs up, leaves, blocks or walks away without arguing.
skill-scams-genuine = Accept genuine messages
    .can = Does not take a genuine message for a scam; acts through their own app or number, or at a counter.
skill-scams-report = Get help, report, limit the loss
    .can = After a scam calls 110 first and says clearly what happened; calls 96110 about what looks suspicious, or reports it.

## Travel

skill-travel-ride = Call a car and match the plate
    .can = Checks pick-up point and destination before calling; gets in only if the plate matches.
skill-travel-ticket = Buy and read a ticket
    .can = Checks destination, day, train and passenger before ordering; finds car and seat from the ticket.

## Information literacy

skill-information-source = See who says so, and look it up
    .can = Works out whose business it is, and finds it there unaided.
skill-information-rumour = Recognise rumour and superstition tricks
    .can = Points out the sentence that frightens and the one that asks for money.
skill-information-forward = Verify before forwarding
    .can = Forwards only what they found in an official place.

## Health literacy

skill-health-medicine = Read a medicine label
    .can = Reads how many, how often and when, and fills the pill box correctly.
skill-health-supplements = Tell medicines from health foods
    .can = Tells health food and out-of-date medicine from real medicine, and takes neither in its place.
skill-health-food = Read food labels, eat safely
    .can = Compares sodium per 100 and looks at the date before buying; boils raw milk first.
skill-health-emergency = Call the right number and give location
    .can = Calls 120, 119 or 110 without waiting where it is needed, and says where they are and what happened.
skill-health-wellbeing = Look after your mood, exercise safely
    .can = Chooses one thing that lifts the mood; stops when unwell.

### The front page of Ankang Care.

app = { -clinic-app }
front = { -clinic-app }
front-book = Book a visit
    .do = Tap “Book a visit”.
    .is = This is for booking a new visit.
front-bookings = My bookings
    .do = Tap “My bookings”.
    .is = This shows bookings already made.
front-people = Patients
    .do = Tap “Patients”.
    .is = This is the list of patients.
front-code = Insurance code
    .do = Tap “Insurance code”.
    .is = The counter scans this code when you pay.
front-fees = Fees
    .do = Tap “Fees”.
    .is = This is where you pay.
front-reports = Test results
    .do = Tap “Test results”.
    .is = This is where you read test results.

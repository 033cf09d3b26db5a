### The start page of Ankang Care.

app = { -clinic-app }
front = { -clinic-app }
front-book = Book a visit
    .is = That is for a new appointment.
front-bookings = My bookings
    .is = That shows what is booked.
front-people = Patients
    .is = Those are the people who see the doctor.
front-code = Care code
    .is = That is the code for the counter.
front-fees = Fees
    .is = That is for paying.
front-reports = Reports
    .is = That shows results.

### Social Security: one's own app.

app = { -social-app }
    .do = Tap “{ -social-app }”.
    .is = This one is for the pension and the social security card.
front = { -social-app }
front-pension = Pension check
    .do = Tap “Pension check”.
    .is = This shows whether it is confirmed.
front-card = Social security card
    .do = Tap “Social security card”.
    .is = This shows when the card expires.
pension = Pension check
pension-done = Confirmed for this year. Your pension goes on.
card = Social security card
card-good = Your card: valid.
card-ends = Your card: expires next month. Renew it at the counter.

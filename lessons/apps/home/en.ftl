### The home screen: the icons and the words under them.

app = Home screen

# The home screen itself. No title is drawn; it is only read to those who cannot see it.
main = Home screen

main-phone = Phone
    .do = Tap “Phone”.
    .is = This one is for calling.
main-sms = Messages
    .do = Tap “Messages”.
    .is = This one is for reading text messages.
main-chat = { -chat-app }
    .do = Tap “{ -chat-app }”.
    .is = This one is for chatting with the family.
main-pay = { -pay-app }
    .do = Tap “{ -pay-app }”.
    .is = This one is for paying.
main-clinic = { -clinic-app }
    .do = Tap “{ -clinic-app }”, the one with a white cross.
    .is = This one is for seeing a doctor.
main-social = { -social-app }
    .do = Tap “{ -social-app }”.
    .is = This one is social security.
main-ride = { -ride-app }
    .do = Tap “{ -ride-app }”.
    .is = This one is for calling a car.
main-camera = Camera
    .do = Tap “Camera”.
    .is = This one is for taking photos.
main-settings = Settings
    .do = Tap “Settings”.
    .is = This one is for text size and sound.
main-train = { -train-app }
    .do = Tap “{ -train-app }”.
    .is = This one is for train tickets.
main-browser = Browser
    .do = Tap “Browser”.
    .is = This one is for web pages.
main-clock = Alarms
    .do = Tap “Alarms”.
    .is = This one reminds you in time.

# The page that opens for an app which today's lesson does not use.
later = Not needed today
later-leaf = Ginkgo leaf
later-not-today = This app is not needed today. Tap “Back” to return to the home screen.
main-scene = Back to where we were
    .do = Tap “Back to where we were” below.
    .is = It takes you back to where we were.

### K01 Meet the practice phone.

title = Meet the practice phone
goal = Dare to tap; push, go back, call for help.
opening = This is a practice phone. No tap can break it. If you missed something, tap “Say it again”. If you are stuck, “Call trainer”.
closing = Today you tapped, pushed, went back, and read a question. A phone is not so frightening.
remember = A light tap, then let go. Lost? Back. Stuck? Call the trainer.
offline = At home, with family beside you, try the letter size on your own phone.
task = Please set the letters to “Large”. Then look at “About this phone”, and read whatever it asks. Last, go home.

settings = With the pad of your finger tap “Settings”. One tap, then let go.
settings-hint-1 = In the third row, a little gear.
settings-on-hold = Too long brings a menu. A light tap, then let go.
settings-praise = Well tapped. It is open.
letters = Find “Letter size” and tap it.
letters-on-display = That is brightness. Letter size is above it.
letters-praise = Found.
size = Choose “Extra large” and see whether it is clear.
size-on-repeat = One tap is enough. It will change.
size-praise = Large letters, easy to read.
back = Seen it? Tap “Back”, bottom left.
back-praise = Who can go back need not fear getting lost.
about = Put a finger on the screen and push up slowly. At “About this phone”, tap.
about-hint-1 = One line hides below: push up.
about-praise = Even the hidden one you found.
question = Seen it? Tap “Back” again.
no = A question pops up. Read it to the end, then tap “No, thanks”.
no-on-restore = Restore makes them small. Read, then choose again.
no-praise = Read first, then tapped: a good habit.
home = Tap “Home” at the foot, back to the beginning.
home-praise = You know the way home.

check-size = Set the letters to “Large”.
check-size-hint-1 = Settings, letter size.
check-size-praise = Larger now.
check-about = Look at “About this phone”; read the question, then tap.
check-about-hint-1 = At the very end of Settings. Leaving it, it asks you something.
check-about-praise = Read first, then tapped.
check-home = Go home.
check-home-praise = Back home.

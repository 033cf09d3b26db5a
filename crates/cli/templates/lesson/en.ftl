### What the coach says. Short sentences, never a word of blame.

title = Order a cup of tea
goal = Choose the tea and the cup, order, and go back to the home screen.
opening = We order a cup of tea on the practice phone. Nothing here can be broken.
closing = The tea is ordered. Tea first, then the cup, then read it aloud.
remember = The tea, the cup, read it aloud.
offline = At the counter you can simply ask.
task = Please order { $@id@-tea }, { $@id@-cup }. Then go to the home screen.

begin = Let us begin. Tap “Order tea”.
tea = Today it is { $@id@-tea }.
cup = Now choose the { $@id@-cup }.
order = Read it aloud. If right, order.
finish = The tea is ordered. Go to the home screen.

check-order = Order the tea on the card.
check-finish = Go to the home screen.

### K01 Meet the practice phone.

title = Meet the practice phone
goal = Dare to tap, look further down, go back, and read what pops up before you answer.
opening = This is a practice phone: no tap can break it. To tap, point with the mouse and press the left key once. Missed something? “Say it again” is at the side. Stuck? “Call trainer”: try it now if you like.
closing = Today you tapped, looked further down, went back, and answered rightly whatever popped up. A phone is nothing to be afraid of.
remember = One tap, then let go. Somewhere else? Back. Something pops up? Read it first. Stuck? Call the trainer.
offline = At home, with your family beside you, make the text larger on your own phone.
task = Please set the text to “Large” and the ringer to “Louder”, then see about the system update. Read whatever pops up before you answer. Last, go to the home screen.

transfer-task = This is another phone. Please set the text to “Large” and the ringing to “Louder”, then see about the upgrade. Read whatever pops up before you answer. Last, go to the home screen.

settings = Find “Settings”. Tap it once, and let go.
settings-hint-1 = It has a little gear.
settings-on-hold = A long press brings up other things. Tap once, and let go.
settings-praise = Well aimed. It is open.
letters = Find “Text size” and tap it.
letters-on-display = This is brightness. Text size is above it.
letters-praise = There it is.
size = Choose “Extra large”, and see whether it is easy to read.
size-on-repeat = Once is enough. It will change.
size-praise = Large and easy to read.
read = When your eyes are tired, listen. Tap “Read it to me”.
read-praise = Letting it read is easier on the eyes.
save = Tap “Save”. A question pops up: read it, then choose.
save-hint-1 = It asks whether to use this size. If it is the one you want, tap “Use it”.
save-praise = Rightly chosen. The size is saved.
back = It is done. Tap “Back” at the bottom left.
back-praise = If you can go back, you need not fear getting lost.
about = There is more below. Swipe up until you see “About this phone”, and tap it.
about-hint-1 = Tap the little arrow that points down, or turn the wheel of the mouse.
about-praise = You found what was hidden below.
question = When you have read it, tap “Back” again.
no = Another question pops up. What does it ask this time? Read it, then choose.
no-hint-1 = After a reset the text is small again, and your photos are gone.
no-on-restore = A reset makes the text small. Read it and choose again.
no-praise = Some call for a yes, some for a no. You read both.
home = Tap “Home” at the bottom to go back to the beginning.
home-praise = Back home. You can come back like this from anywhere.

check-size = Set the text to “Large”, and save it.
check-size-hint-1 = In Settings, look for “Text size”.
check-size-praise = The text is larger.
check-sound = Set the ringer to “Louder”. Read what pops up before you answer.
check-sound-hint-1 = Go back first, then tap “Sound”.
check-sound-praise = Louder: now you will hear a call.
check-update = See about the system update. Read what pops up before you answer.
check-update-hint-1 = It is at the very end of Settings.
check-update-praise = You did not rush the update. Rightly chosen.
check-home = Go to the home screen.
check-home-praise = Back home.
transfer-size = Set the text to “Large”, and keep it.
transfer-size-hint-1 = Look for “Easy reading”.
transfer-sound = Set the ringing to “Louder”. Read what pops up before you answer.
transfer-sound-hint-1 = Go back first, then tap “Ringing”.
transfer-update = See about the upgrade. Read what pops up before you answer.
transfer-update-hint-1 = It is further down: swipe up.
transfer-home = Go to the home screen.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Text size”: mostly in 设置 “Settings” under 显示 “Display”; also 文字大小 “text size” or 字体与显示大小 “font and display size”.
    “Ringer”: mostly in 设置 “Settings” under 声音 “Sound”. The volume keys on the side often change something else.
    “Read it to me”: no ready-made key; search the settings for 朗读 “read aloud”. Leave 屏幕朗读 or 旁白 “screen reader” alone: once it is on, every tap works differently.
    “System update”: also 软件更新 “software update”, at the top or bottom of the settings, or in 关于手机 “About phone”.
    “Back”, “Home”: some phones have no such keys. Swipe in from the left edge for back, up from the bottom edge for home.
    Not found? Use the search box of the settings: 字体 “font”, 铃声 “ringtone”. For large icons too: 简易模式 or 长辈模式 “easy mode”. Otherwise ask a shop assistant, face to face.

### K02 Typing, speaking, a code, and no network.

title = Typing, speaking, and no network
goal = Write a line, speak a line, carry a code to where it belongs, and stay calm without a network.
opening = Your daughter is waiting to hear from you. You will write a line, speak a line, and get a library card. Slow is fine, and a slip is gone with one tap on “Del”.
closing = When the phone writes for you, it often mishears a word, so read before you send. A code belongs only on the page you opened yourself. No network? Wait, or make a call.
remember = Read before you send. Give a code to nobody. No network is not your fault: wait, or phone.
offline = If typing is hard, simply call. You can also get the library card at the community desk, with your ID.
task = Write your daughter one line and speak another: both are on the card. Then get the library card: the code comes in a text. Read whatever pops up before you tap.

transfer-opening = Another line to write, another to speak, and another code: new words, new digits.
transfer-task = You are out on the pasture. Write your daughter one line and speak another: both are on the card. Then get the library card: the code comes in a text. Read whatever pops up before you tap.

line = Tap “Write a line” and write “{ $note-line }”: the letters first, then choose the character.
line-hint-1 = “我” is W, O: tap the key with W, then the one with O. The characters come up above. “Spelling” helps.
line-praise = Every character is right.
send = Tap “Done”. Read it once, and if it is right, tap “Send”.
send-on-repeat = One tap is enough. It is on its way.
send-praise = Sent. Let us see whether it went out.
wait = It says there is no network, and that is not your fault. Tap “Wait a little” and send it when the network is back. Or tap “Phone your daughter”, and hang up when you have spoken.
wait-hint-1 = Sending again does not help. And never join a network you do not know.
wait-on-again = Without a network it cannot go out. Wait a little.
wait-praise = Nice and calm. Your daughter knows you are home.
speak = No typing this time. Tap “Say one more thing”, then “Press and speak”.
speak-praise = The phone wrote down what you said.
word = The phone misheard a word. Choose “{ $note-word }”, then send it to her.
word-hint-1 = The three lines differ in one word. Read slowly.
word-praise = You put the word right before you sent it. Good.
get = Tap “Get a library card”, then “Send me the code”.
get-praise = The text has come.
look = Look at the very top of the phone and open the new text.
look-hint-1 = If it has gone, tap “Look at the text again”.
look-praise = The text is open.
code = Remember the six digits in the new text. Tap “Back to the form” and enter them.
code-hint-1 = Too long? Take it in halves: three digits, then three more.
code-hint-2 = Yesterday's code no longer works. Look at the new one.
code-praise = All six digits are right.
ok = Tap “OK”.
ok-praise = The library card is yours.
offers = Something pops up. Read it all, then choose.
offers-hint-1 = It wants to send you advertising every day. You need not agree.
offers-praise = You did not agree to the advertising. Rightly chosen.

check-send = Write your daughter the line on the card, and make sure she gets it.
check-send-hint-1 = Write it and send it. If there is no network, wait or phone.
check-send-praise = Your daughter knows.
check-word = Now speak the other line on the card to her.
check-word-hint-1 = The phone mishears. Read before you send.
check-word-praise = Every word is right, and it is sent.
check-code = Get the library card. Read what pops up before you tap.
check-code-hint-1 = Ask for the code, read the new text, come back and enter it.
check-code-praise = It is all done.

transfer-send = Write your daughter the line on the card, and make sure she gets it.
transfer-word = Now speak the other line on the card to her.
transfer-code = Get the library card. Read what pops up before you tap.

# For the trainer: usual names and places on a real phone.
own-phone =
    The characters under the white field: on a real phone, the keyboard. Its small gear or grid changes to 手写 “handwriting”, 笔画 “strokes” or 拼音 “pinyin”.
    “Press and speak”: the microphone on the keyboard; on many, hold the space bar. In a chat, 按住说话 “hold to talk” sends a voice message, not writing.
    “Send me the code”: also 发送验证码. Asking again (重新获取) works only after the countdown. The digits often show above the keyboard: one tap fills them in. Only on a page one opened oneself.
    No network: swipe down from the top and look at three things: 无线局域网 (WLAN) “Wi-Fi”, 移动数据 or 流量 “mobile data”, 飞行模式 “flight mode”.
    Offers that pop up: mostly 允许发送通知 “allow notifications”; tap 不允许 “don't allow”. Already allowed? Turn it off in the settings under 通知 “Notifications”.
    Still no network? Ask the carrier whether the bill is paid: 10086, 10010, 10000.

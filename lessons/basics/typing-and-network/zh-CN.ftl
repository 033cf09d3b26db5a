### K02 打字和没网怎么办。

title = 打字，和没网怎么办
goal = 给家人发一句话，输对六位数字，认出没网。
opening = 女儿等您报平安。我们写四个字：我到家了。字就在下面，一个一个点。
closing = 写得慢不要紧，写岔了退一格。没有网，等一等，再重发。
remember = 一个字一个字来。写岔了，点退一格。没网不怪您，等网来了重发。
offline = 打字费劲，就打电话说。按住说话也行，请家人教一教。
task = 请给女儿发一句话，话在卡片上。发出去以后，再填一个六位数字。

line = 点白格子，写「{ $note-line }」，写完点「好了」。
line-hint-1 = 白格子下面有字，找到了就点。
line-praise = 四个字都对。
send = 念一遍，没错就点「发送」。
send-on-repeat = 点一次就够了。它在发。
send-praise = 发了。
wait = 看上面，写着无网络。这不怪您，点「等一等」。
wait-praise = 沉得住气。
again = 网来了，点「重发」。
again-praise = 女儿收到了。
code = 照着卡片，一个一个输数字。
code-hint-1 = 四七一，九零二。
code-praise = 六位都对。
ok = 念一遍数字，再点「确定」。
ok-praise = 稳稳当当。

check-send = 照着卡片，给女儿发一句话。
check-send-hint-1 = 写好，发送。没网就等一等，再重发。
check-send-praise = 发出去了。
check-code = 再填卡片上的六位数字。
check-code-praise = 六位都对。

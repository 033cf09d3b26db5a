### C08 真消息也别错过。

title = 真消息，也别错过
goal = 认得真通知的样子，会按正路去办。
opening = 骗子多了，真消息也容易被冤枉。今天认一认真消息的样子，别误了事。
closing = 真消息不要钱、不要码、不给网址，让您走自己的路。信了，也从自己的路去办。
remember = 没要钱，没网址，对得上我的事。{ -about-96110 }办事走自己的路。
offline = 拿不准，问社区，问窗口，问家人。
task = 今天的消息，真的别误了，假的别放过。怎么办，您自己定。

warning = { -about-12381 }点「可以信」。
warning-on-refuse = 它没要您做什么，是来提醒您的。
warning-praise = 真提醒，听得进。
call = 96110打来，请接。它是来拦您的。点「好，我先不转」。
call-on-hang-up = 它不要钱不要码，让您自己核实，是真的。
call-praise = 接得对。要是它向您要钱，那才是假的。
bank = 看银行短信：有尾号，有金额，没让您点。点「可以信」。
bank-praise = 看得细。
pair = 两条比一比，点出假短信里的网址。再点「乙是骗局」。
pair-on-tail = 尾号是真的样子。找网址。
pair-praise = 一真一假，分得清。
clinic = 看医院短信：停诊了，让您去窗口或应用。点「可以信」。
clinic-praise = 没白跑一趟。
own = 改约，从自己的路进去。
own-on-call-back = 走自己的路：应用，或窗口。
own-praise = 走自己的路，最稳。
check-up = 真有免费的：社区体检。拿不准，打电话问社区。
check-up-praise = 好事没错过。

check-true = 真的消息，别误了。
check-true-hint-1 = 不要钱、没网址、对得上您的事。
check-true-praise = 真消息都接住了。
check-false = 假的那条，别放过。
check-false-hint-1 = 比一比两条银行短信。
check-false-praise = 假的也没放过。

### F01 看懂药盒，按时吃药。

title = 看懂药盒，按时吃药
goal = 看清一次几片、一天几次、哪天过期；不自己加减；急的打120。
opening = 桌上有三个盒子。一个一个看：是不是药，怎么吃，过期没有。字小看不清，让手机读。
closing = 看药盒，看几片、几次、哪天过期。开了瓶的，还要看开了多久。药盒和医生说的不一样，先问药师。不舒服先问医生。{ -stroke-signs }
remember = 几片，几次，哪天过期。{ -old-medicine }保健食品当不了药。{ -stroke-signs }
offline = 看不清，拿着药盒去药店，请药师读给您听，写大字贴在盒上。
task = 请收拾老伴的药箱：新药放进药格，别的该用的用，该交的交。下午和傍晚还有两件事，您来定。

transfer-opening = 还是收拾药盒，换了一家，换了药。
transfer-task = 请帮{ -wuyun }奶奶收拾抽屉：新药放进药格，别的该用的用，该交的交。

read = 点「盒子一」。字小，让手机放大读给您听。
read-on-guess = 药盒会换，还是听一遍。
read-praise = 让手机读，省眼睛。
dose = 点「放进药格」。一次几片？
dose-hint-1 = 刚才读的：一次1片。
dose-praise = 一次一片。
times = 一天几次？饭前还是饭后？
times-hint-1 = 刚才读的：一日2次，饭后。
times-praise = 一天两次，饭后。
plan = 和药盒再对一遍，点「放好了」。
plan-praise = 药格和药盒，一样的。
old = 看「盒子二」，让手机读出日子。过期没有？怎么办？
old-hint-1 = 日子比今天早，就是过期了。
old-on-corridor = 别放楼道，怕人捡去吃。
old-praise = 过期的交药店，最稳妥。
food = 看「盒子三」。哪一行说它不是药？
food-hint-1 = 找「保健食品」四个字。
food-praise = 找到了，它不是药。
apart = 那降压药呢？怎么办？
apart-hint-1 = 药照吃，它另外放。
apart-praise = 药照吃，心里有数。
ask = 点「早上起来有点晕」。怎么办？
ask-hint-1 = 不自己加，不自己停，先问。
ask-praise = 先量血压，先问医生。做得对。
red = 忽然不一样了。点进去，怎么办？
red-hint-1 = 一侧没劲、说不清话，等不得。
red-praise = 这一步，能救命。

check-boxes = 药箱里四样，一样一样看清楚，放到该放的地方。
check-boxes-hint-1 = 先让手机读。日子和今天比一比，开了瓶的，还要看开了多久。
check-boxes-praise = 药箱收拾得清清楚楚。
check-day = 中午忘了吃药，傍晚老伴不对劲。怎么办，您来定。
check-day-hint-1 = 药的事问药师。一边脸不动、一边没劲，是急事。
check-day-praise = 该问的问，该急的急。
transfer-boxes = 抽屉里三样，一样一样看清楚，放到该放的地方。
transfer-boxes-hint-1 = 先让手机读。日子和今天比一比。

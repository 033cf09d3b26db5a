### 课程检查的话。值说哪里不对,`.remedy` 说下一步怎么办。
### `yinxing check` 按 文件:行:列 列出,给写课的人看。

toml-syntax = 这里不是正确的 TOML:{ $reason }
    .remedy = 改好这一行；多半是引号、括号或逗号。
fluent-syntax = 这里不是正确的 Fluent:{ $reason }
    .remedy = 改好这一行；一条话写成：名字 = 话
missing-key = 这里缺少「{ $key }」。
    .remedy = 把它补上。
unknown-key = 「{ $key }」在这里没有意义。
    .remedy = 去掉它，或写成其中一个：{ $known }。
wrong-type = 这里应当是{ $expected ->
        [text] 引号里的文字
        [flag] true 或 false
        [count] 1 到 255 的整数
        [list] 方括号里的一列
        [table] 花括号里的一组
        [points] 0 到 4 的整数
        [days] 两个由小到大的数,如 [1, 4]
       *[other] 一个名字
    },现在是 { $found }。
    .remedy = 按这个样子写。
no-widget = 这一项没有说明它是什么。
    .remedy = 开头写上控件和名字，如 button = "confirm"。
unknown-name = 这里没有「{ $name }」。
    .remedy = 写成其中一个：{ $known }。
twice = 「{ $name }」出现了两次。
    .remedy = 给其中一个换个名字。
unknown-skill = 没有「{ $name }」这项技能。
    .remedy = 在 skills.toml 里加上，或写成已有的名字。
format-too-new = 这门课用的是第 { $format } 版格式，这个程序还不认识。
    .remedy = 请用更新的银杏。
not-utf8 = 这个文件不是 UTF-8 编码，像是 GBK（GB18030）。
    .remedy = 用编辑器另存为 UTF-8 编码，再检查一次。
unknown-screen = 没有「{ $name }」这个画面。
    .remedy = 在应用里加上这个画面，或改正名字(应用/画面)。
no-world = 这节课的应用拼不成一部手机：{ $reason }
    .remedy = 这节课少用几个应用，或少写几个值。
unknown-variable = 没有「{ $name }」这个变量。
    .remedy = 在应用的 [vars] 里加上，或改正名字(应用.变量)；这节课要列出那个应用。
no-such-fact = 这节课没有说明「{ $name }」。
    .remedy = 在 [facts] 里加上，或从这里去掉。
unknown-notice = 没有「{ $name }」这条通知。
    .remedy = 在显示它的应用里加 [[notice]]，或改正名字(应用.通知)。
no-back = 这里要返回，可是画面没有写回到哪里。
    .remedy = 给画面加上 back = "…"。
no-folder = 读不了这个文件夹：{ $reason }
    .remedy = 看看它在不在，能不能打开。
no-file = 缺少文件 { $file }。
    .remedy = 在课程文件夹里加上。
no-such-lesson = 缺少课文 { $file }。
    .remedy = 加上这个文件，或从目录里去掉这节课。
unknown-app = 没有「{ $name }」这个应用。
    .remedy = 加上 apps/{ $name }/app.toml,或改正名字。
empty-until = 这一步什么都不做就完成了。
    .remedy = 在 until 里至少写一个事实或条件。
no-check = 这节课没有独立检查。
    .remedy = 加上 [check]，换一组事实，让学员自己做一遍。
too-large = 这节课太大，没法验证：{ $reason }
    .remedy = 应用里少写几个变量，或少写几个值。
unreachable-step = 第「{ $step }」步怎么做都到不了。
    .remedy = 看看那一项在不在、显不显示、是不是一直灰着。
dead-end = 有 { $count } 种情形走不到「{ $step }」这一步，比如在 { $screen }。
    .remedy = 给那个画面一条回来的路，或让做过的能撤销。
already-true = 「{ $step }」这一步还没开始就已经完成。
    .remedy = 去掉这一步，或要求一件还没做的事。
missing-words = 「{ $id }」没有 { $language } 的话。
    .remedy = 在 { $file } 里加上 { $id }。
unused-words = 没有地方用到「{ $id }」。
    .remedy = 去掉它，或改正名字。

## 用字的规矩

brand = 「{ $id }」里有真实的公司或产品：{ $what }
    .remedy = 换成 terms/ 里编的名字；如果只是字面像，加进 rules.toml 的 not-brands。
real-link = 「{ $id }」里的网址可能是真的：{ $what }
    .remedy = 让它以 .example 结尾。
real-number = 「{ $id }」里的号码可能是别人的：{ $what }
    .remedy = 只写尾号，或用 rules.toml 里的公用号码。
real-id = 「{ $id }」里这串数字像证件或银行卡：{ $what }
    .remedy = 只写尾号四位。
long-clause = 「{ $id }」里这一句太长：{ $what }
    .remedy = 在换气的地方加逗号或句号，一口气最多二十个字。
two-primaries = 屏幕 { $screen } 会同时出现两个主按钮：{ $name }
    .remedy = 只留一个 primary，或用 when 让它们分开出现。
untested-skill = 独立检查没有一步考到「{ $name }」。
    .remedy = 写进能看出它的那一步 check.step，或从课里去掉。

## 没有用到的

unused-app = 没有一节课用到应用「{ $name }」。
    .remedy = 写进一节课的 apps，或删掉这个文件夹。
unused-variable = 变量「{ $name }」没有用到。
    .remedy = 从 [vars] 里去掉，或改正用它的地方。
unknown-icon = 没有「{ $name }」这个图标。
    .remedy = 从 ui/src/icons 里挑一个名字，如 shop、bell、heart。
unused-notice = 通知「{ $name }」没有用到。
    .remedy = 在某一项写 notify，或去掉它。
unused-screen = 没有一处通到屏幕「{ $name }」。
    .remedy = 用 go 通到它，或去掉它。

## 消息题库

best-against-truth = 「{ $name }」不能是最好的答法，它和真假相反。
    .remedy = 骗人的写 scam 或 check，真的写 real 或 check。
real-from-anybody = 「{ $name }」谁都能发来，最好的答法不能是 real。
    .remedy = 写 check；存过的人、自己的应用和窗口，才写 real。
lonely-message = 消息「{ $name }」没有对子。
    .remedy = 和一条同渠道、真假相反的消息互写 twin。
cue-not-in-text = 「{ $id }」写的「{ $what }」不在消息里。
    .remedy = 照抄消息里的原话。
cue-without-phrase = 「{ $id }」没有写出是哪几个字。
    .remedy = 补上消息里能看出这一点的原话。
cue-within-cue = 「{ $id }」的字被别的线索占去了，点不到。
    .remedy = 换几个字，让两条线索不重叠。
nothing-to-touch = 「{ $id }」没有一处能点出它的真假。
    .remedy = 至少给一条线索写上消息里的原话。

## 换个样子做

transfer-without-check = 写了 [transfer]，却没有 [check]。
    .remedy = 先写 [check]；换样子的题用它的步骤。
transfer-same-apps = [transfer] 里没有一个换了样子的应用。
    .remedy = 在 apps 里换上一个写了 like 的应用。
variables-differ = 它和「{ $like }」的变量不一样：{ $name }
    .remedy = 两个应用的变量和值要相同，先后可以不同。

## 事实和出处

not-a-date = 「{ $what }」不是日期。
    .remedy = 写成 2027-10-01 这样。
review-before-check = 「{ $name }」的复核日期不在核对日期之后。
    .remedy = 改 review-by，让它晚于 checked。
unknown-fact = 没有「{ $name }」这条事实。
    .remedy = 先写进 facts/facts.toml，写上出处和日期。
fact-without-source = 「{ $name }」没有出处。
    .remedy = 在同一文件夹的 facts.toml 里写上 source、checked、review-by。
unused-fact = 没有一处用到「{ $name }」这条事实。
    .remedy = 在课里引用它，写进 rests-on，或去掉它。
fact-due-soon = 「{ $name }」要在 { $date } 前复核。用到它的有：{ $used }
    .remedy = 到时再读一遍出处：{ $source }，然后改 checked 和 review-by。
fact-overdue = 「{ $name }」该在 { $date } 前复核。用到它的有：{ $used }
    .remedy = 重读出处，改好再写新的日期。出处：{ $source }

# 检查证明得了什么
confirms-without-trap = 这个键要核对，却没有写核对不符时会怎样。
    .remedy = 加上 trap = "…"，用一句话说明会发生什么。
act-avoidable = 这一步说能看出「{ $skill }」，可是不做「{ $act }」也能做完：{ $way }
    .remedy = 改写这次检查，让它非做这个动作不可；或者不在这里认定这项技能。
act-not-offered = 这一步说能看出「{ $skill }」，可是从来没有机会做「{ $act }」。
    .remedy = 让它真的出现在眼前，没有去做才算数；或者不在这里认定这项技能。
act-harmless = 这一步说能看出「{ $skill }」，可是做了「{ $act }」也能通过：{ $way }
    .remedy = 把这个动作写成 trap，或标上 slip = "W12"。
only-observed = 「{ $skill }」只有旁人看得见，检查认定不了。
    .remedy = 从这一步去掉它，由老师在现场签认。
skill-without-acts = 没有写明「{ $skill }」由哪些动作看出来。
    .remedy = 在 skills.toml 给它加上 acts = {"{"} any = ["…"] {"}"}。
unknown-act = 技能「{ $skill }」说的动作「{ $act }」，哪个应用里都没有。
    .remedy = 在应用的画面或项目上写 act = "{ $act }"，或改正名字。
no-refusal = 在「{ $screen }」有人要东西，却不能马上回绝。
    .remedy = 放一个 response = "refuse" 的键，不写 needs，不用滑动就看得见。
no-check-first = 在「{ $screen }」有人要东西，却不能马上去核实。
    .remedy = 放一个 response = "check" 的键，通到自己的电话、应用或家人，不写 needs。
bright-way-out = 在「{ $screen }」，亮的那个键就是退路，看颜色就知道答案。
    .remedy = 去掉它的 primary，或把 primary 给对方想让人点的键。
no-emergency-call = 在「{ $screen }」打不了110、119、120。
    .remedy = 主屏上的电话要能点，这三个号码不写 needs。
seen-fact = 检查问的还是练习时的「{ $name }」：{ $value }。
    .remedy = 在 [check] 的 facts 里换成没有见过的。
seen-item = 检查里要判断的，练习时已经见过：{ $name }
    .remedy = 换成没有见过的人、话或东西。
validity-outdated = 课改过以后，还没有重新算过检查值多少。
    .remedy = 运行 yinxing check 文件夹 --players --write。

### What the checker of a course says. The value is what is wrong, `.remedy` is what to do next.
### Shown by `yinxing check` as file:line:column, to whoever writes a lesson.

toml-syntax = This is not valid TOML: { $reason }
    .remedy = Mend the line; quotes, brackets and commas are the usual places.
fluent-syntax = This is not valid Fluent: { $reason }
    .remedy = Mend the line; a message is written as: name = words
missing-key = “{ $key }” is missing here.
    .remedy = Add it.
unknown-key = “{ $key }” means nothing here.
    .remedy = Remove it, or write one of: { $known }.
wrong-type = Expected { $expected ->
        [text] text in quotes
        [flag] true or false
        [count] a whole number from 1 to 255
        [list] a list in square brackets
        [table] a table in braces
        [points] a whole number from 0 to 4
        [days] two numbers in order, like [1, 4]
       *[other] a name
    }, found { $found }.
    .remedy = Write it in that form.
no-widget = This item does not say what it is.
    .remedy = Begin it with a widget and a name, like button = "confirm".
unknown-name = There is no “{ $name }” here.
    .remedy = Write one of: { $known }.
twice = “{ $name }” is here twice.
    .remedy = Give one of them another name.
unknown-skill = There is no skill “{ $name }”.
    .remedy = Add it to skills.toml, or write the name of one that is there.
format-too-new = This course is written in format { $format }, which this program does not know yet.
    .remedy = Use a newer Yinxing.
not-utf8 = This file is not in UTF-8; it looks like GBK (GB18030).
    .remedy = Save it as UTF-8 in your editor, and check again.
unknown-screen = There is no screen “{ $name }”.
    .remedy = Add the screen to its app, or correct the name (app/screen).
no-world = The apps of this lesson make no world: { $reason }
    .remedy = Use fewer apps or fewer values in this lesson.
unknown-variable = There is no variable “{ $name }”.
    .remedy = Add it to the app's [vars], or correct the name (app.variable); the lesson must list the app.
no-such-fact = The lesson states no fact “{ $name }”.
    .remedy = Add it to [facts], or take it out here.
unknown-notice = There is no notice “{ $name }”.
    .remedy = Add a [[notice]] to the app that shows it, or correct the name (app.notice).
no-back = This goes back, but the screen has no way back.
    .remedy = Give the screen a back = "…".
no-folder = This folder cannot be read: { $reason }
    .remedy = See whether it is there and may be opened.
no-file = The file { $file } is missing.
    .remedy = Add it to the course folder.
no-such-lesson = The lesson file { $file } is missing.
    .remedy = Add it, or take the lesson out of the list.
unknown-app = There is no app “{ $name }”.
    .remedy = Add apps/{ $name }/app.toml, or correct the name.
empty-until = This step is done without doing anything.
    .remedy = Name at least one fact or condition in until.
no-check = This lesson has no independent form.
    .remedy = Add a [check] with other facts, so that a learner can show what they can do alone.
too-large = This lesson is too large to be proved: { $reason }
    .remedy = Use fewer variables, or fewer values, in its apps.
unreachable-step = Step “{ $step }” cannot be reached in any way.
    .remedy = Make its until possible: is the item there, shown, and not always grey?
dead-end = From { $count } situations there is no way to step “{ $step }”, for instance on screen { $screen }.
    .remedy = Give that screen a way back, or let what was done be undone.
already-true = Step “{ $step }” is done before it begins.
    .remedy = Take the step out, or ask for something that is not so yet.
missing-words = “{ $id }” has no words in { $language }.
    .remedy = Add { $id } to { $file }.
unused-words = Nothing uses “{ $id }”.
    .remedy = Take it out, or correct its name.

## House rules

brand = “{ $id }” names “{ $what }”, which is a real firm or product.
    .remedy = Use an invented one from terms/, or add the word to not-brands in rules.toml if it only looks like one.
real-link = “{ $id }” has the link “{ $what }”, which could be real.
    .remedy = Let it end in .example.
real-number = “{ $id }” has the number “{ $what }”, which could be somebody's.
    .remedy = Write only its last four digits, or use a public number from rules.toml.
real-id = “{ $id }” has “{ $what }”, which looks like a document or a card.
    .remedy = Write only its last four digits.
long-clause = “{ $id }” has a long clause: “{ $what }”
    .remedy = Put a comma or a full stop where you would breathe: at most twenty characters at a time.
two-primaries = Screen { $screen } can show two main buttons at once: { $name }.
    .remedy = Let one of them be primary, or show them at different times (when).
untested-skill = No step of the check tests “{ $name }”.
    .remedy = Add the skill to a check.step that shows it, or take it out of the lesson.

## What nothing uses

unused-app = No lesson uses the app “{ $name }”.
    .remedy = List it in a lesson's apps, or take the folder out.
unused-variable = Nothing uses the variable “{ $name }”.
    .remedy = Take it out of [vars], or correct the name where it should be used.
unknown-icon = There is no icon “{ $name }”.
    .remedy = Choose a name from ui/src/icons, such as shop, bell or heart.
unused-notice = Nothing brings the notice “{ $name }”.
    .remedy = Name it in a notify, or take it out.
unused-screen = Nothing leads to the screen “{ $name }”.
    .remedy = Lead to it with a go, or take it out.

## The message corpus

best-against-truth = “{ $name }” cannot be the best answer: it is the opposite of the truth.
    .remedy = Write scam or check for a scam, real or check for a genuine message.
real-from-anybody = “{ $name }” is something anybody could have sent: real cannot be the best answer.
    .remedy = Write check; real is for saved contacts, your own apps and counters.
lonely-message = Message “{ $name }” has no twin.
    .remedy = Let it and a message of the other truth, of the same channel, name each other as twin.
cue-not-in-text = “{ $id }” says “{ $what }”, which is not in the message.
    .remedy = Copy the exact words of the message.
cue-without-phrase = “{ $id }” has no phrase.
    .remedy = Add the words of the message that show this cue.
cue-within-cue = The words of “{ $id }” are taken by another cue: they cannot be touched.
    .remedy = Choose other words, so that the two do not overlap.
nothing-to-touch = In “{ $id }” nothing can be touched that shows what it is.
    .remedy = Give at least one cue the exact words of the message.

## Another shape

transfer-without-check = There is a [transfer] but no [check].
    .remedy = Write a [check] first; the other shape uses its steps.
transfer-same-apps = No app of [transfer] looks different.
    .remedy = Put an app with “like” into its apps.
variables-differ = Its variables differ from those of “{ $like }”: { $name }
    .remedy = Give both apps the same variables and values; their order may differ.

## Facts and their sources

not-a-date = “{ $what }” is not a date.
    .remedy = Write it like 2027-10-01.
review-before-check = The review of “{ $name }” is not after its check.
    .remedy = Let review-by be later than checked.
unknown-fact = There is no fact “{ $name }”.
    .remedy = Write it into facts/facts.toml with its source and dates.
fact-without-source = “{ $name }” has no source.
    .remedy = Give it source, checked and review-by in facts.toml of the same folder.
unused-fact = Nothing uses the fact “{ $name }”.
    .remedy = State it in a lesson, name it under rests-on, or remove it.
fact-due-soon = “{ $name }” is to be read again by { $date }. It is used by: { $used }
    .remedy = Read the source again by then: { $source }, and change checked and review-by.
fact-overdue = “{ $name }” was to be read again by { $date }. It is used by: { $used }
    .remedy = Read the source again, then write the new dates. Source: { $source }

# What a check may certify
confirms-without-trap = This key confirms something, and does not say what happens when it is not so.
    .remedy = Add trap = "…", one sentence saying what would have happened.
act-avoidable = This step claims “{ $skill }”, and can be done without “{ $act }”: { $way }
    .remedy = Change the check so that the act cannot be avoided, or do not claim the skill here.
act-not-offered = This step claims “{ $skill }”, and “{ $act }” is never offered.
    .remedy = Let it really come up, so that leaving it counts; or do not claim the skill here.
act-harmless = This step claims “{ $skill }”, and whoever does “{ $act }” passes all the same: { $way }
    .remedy = Make the act a trap, or mark it slip = "W12".
only-observed = Only somebody watching can see “{ $skill }”; no check can certify it.
    .remedy = Take it out of this step; the trainer signs for it.
skill-without-acts = Nothing says which acts show “{ $skill }”.
    .remedy = Give it acts = {"{"} any = ["…"] {"}"} in skills.toml.
unknown-act = The skill “{ $skill }” names the act “{ $act }”, which no app has.
    .remedy = Write act = "{ $act }" on a screen or an item, or correct the name.
no-refusal = On “{ $screen }” somebody asks for something, and it cannot be refused at once.
    .remedy = Put a key there with response = "refuse", without needs, in view without scrolling.
no-check-first = On “{ $screen }” somebody asks for something, and it cannot be checked at once.
    .remedy = Put a key there with response = "check" that opens one's own numbers, app or family, without needs.
bright-way-out = On “{ $screen }” the bright key is the way out: its colour gives the answer.
    .remedy = Take primary from it, or give primary to the key that the other side wants pressed.
no-emergency-call = From “{ $screen }” 110, 119 and 120 cannot be called.
    .remedy = The phone on the home screen must respond, and these numbers must not have needs.
seen-fact = The check asks for the same “{ $name }” as the lesson: { $value }.
    .remedy = Give the check another one under facts.
seen-item = What is judged in the check was seen while practising: { $name }
    .remedy = Put other people, words or things in its place.
validity-outdated = Lessons have changed since it was worked out what their checks are worth.
    .remedy = Run yinxing check FOLDER --players --write.

### A01 First use: who sees the doctor.

title = First use: enter the patient rightly
goal = Check your own details, then add one of the family.
opening = “{ -clinic-app }” is open. First see whether your own name is right, then add your husband, so that you can book for him.
closing = A patient is whoever sees the doctor. Name, relation, last digits: check, then save. The code goes here and nowhere else.
remember = Look at name and digits. Tell nobody the code. Read it aloud before saving.
offline = If it is hard, take your papers to the counter. The help desk does it with you.
task = Please add your daughter { -wang-xiaomei } as a patient. Relation and digits are on the card.

people = The patient is whoever sees the doctor. Tap “Patients”.
people-praise = Found.
mine = First look at your own. Tap { -wang-guilan }, look, and close.
mine-hint-1 = Tap your name, then “Seen”.
mine-praise = Name and digits are right.
add = Now your husband. Tap “Add a patient”.
add-hint-1 = Below, at the foot of the phone.
name = Write his name, one character at a time.
name-hint-1 = Tap the white box; the characters stand below.
name-praise = All of it right.
relation = For relation choose “Husband or wife”.
relation-on-relation-self = Myself is you. He is your husband.
relation-praise = Rightly chosen.
tail = Tap “Next”. Enter the last four digits from the card.
tail-hint-1 = 0 1 5 6.
tail-praise = Only the last digits. Good.
code = A text has come. Enter the code here and nowhere else.
code-hint-1 = 4 7 1, 9 0 2.
code-praise = Whoever asks for it does not get it.
save = Tap “Next”, read it all, then “Right, save”.
save-hint-1 = Read: name, relation, digits.
save-praise = Added. Now you can book for him.

check-add = Add your daughter { -wang-xiaomei } as a patient.
check-add-hint-1 = In Patients tap Add, then follow the card.
check-add-praise = Filled in and checked.

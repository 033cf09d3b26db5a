### A01 First use: check and add the patient.

title = First use: enter the patient correctly
goal = Look at your own details, add a family member, and fill in the code yourself.
opening = “{ -clinic-app }” is open. First see whether your own details are right, then add your husband, so that you can book for him. A real form asks for the whole ID number; here it is only the last four digits.
closing = A patient is whoever sees the doctor. Read name, relation and ID number over, then save. You asked for the code yourself, and it goes on this page only. Nobody else gets it. Some hospitals send the code to the relative's phone: then sit down together, and let them read it out.
remember = Fill it in from the ID card, and read it before you save. Read the code in the text and enter it yourself. If anybody asks for it, say no.
offline = If it is too much, take your papers to the counter, and the help desk does it with you.
task = Please add your daughter { -wang-xiaomei } as a patient. Her name and the end of her ID number are on the card; you choose the relation. The code will come to the phone.

people = A patient is whoever sees the doctor. Tap “Patients”.
people-on-code = This code is for paying. The list is under “Patients”.
people-praise = You found it.
mine = First see whether your own details are right. Tap { -wang-guilan }, look, and close.
mine-hint-1 = Tap your name, look, then tap “I have seen it”.
mine-praise = You looked at both the name and the number.
add = Now add your husband. Tap “Add a patient”.
add-hint-1 = The button is at the bottom.
name = Write your husband's name, one character at a time.
name-hint-1 = Tap the white box, and the characters come up below.
name-praise = All three are right.
relation = What is he to you? Choose “Husband or wife”.
relation-on-self = “Myself” means you. For your husband, choose “Husband or wife”.
relation-praise = Yes, he is your husband.
tail = Tap “Next”. Enter the last four digits from the card.
tail-hint-1 = Zero, one, five, six.
tail-praise = All four are right.
send = Tap “Send me a code”. A text will come at once.
send-praise = The text is there, at the top.
code = The text at the top has six digits. Keep them in mind and enter them in the white box.
code-hint-1 = If you have forgotten them, open the text, then come back.
code-on-dismiss = The text is put away, which does no harm. You can still read it under “Messages”.
code-praise = Your code, and you entered it yourself.
save = Tap “Next” and read it all over. If it is all right, tap “All right, save”.
save-hint-1 = Read three things: name, relation, end of the ID.
save-on-change = You may change it. If it is all right, tap “All right, save”.
save-praise = He is on the list, and you can book for him.

check-opening = The code is not on the card. It comes as a text.
check-add = Add your daughter { -wang-xiaomei } as a patient.
check-add-hint-1 = Tap “Patients”, then “Add a patient”. Name and digits are on the card, the code is in the text.
check-add-praise = Filled in, read over, and the code entered by you.

transfer-task = This is “{ -hall-app }”, and it looks different. Please add your friend 白银花 (Bai Yinhua). Her name and the end of her ID number are on the card; you choose the relation.
transfer-add = Add 白银花 to the list.
transfer-add-hint-1 = Here it is called “Link somebody”. First relation and ID, then the code, the name last.
transfer-add-praise = A different order, and you filled it in just right.

transfer-2-task = This is “{ -kangning-app }”. Please add your younger sister 王桂香 (Wang Guixiang). Her name and the end of her ID number are on the card; you choose the relation.
transfer-2-add = Add 王桂香 to the list.
transfer-2-add-hint-1 = Here the text comes first, then the person.
transfer-2-add-praise = Different again, and you filled it in just right.

### A01 First use: check and add the patient.

title = First use: enter the patient correctly
goal = Look at your own details, add a family member, read what the app asks before you answer, and fill in the code yourself.
opening = “{ -clinic-app }” is open. First look at your own details, then add your husband, so that you can book for him. The first time, it asks what you agree to: take your time, read, then tap. Of the ID number, you enter only the last four digits here.
closing = A patient is whoever sees the doctor. Read name, relation and ID number over, then save. { -only-needed } You asked for the code yourself, and it goes on this page only. Nobody else gets it. If the code goes to the relative's phone, sit down together and let them read it out.
remember = Fill it in from the ID card, and read it before you save. Say yes to what the visit needs, and no to the rest. Read the code in the text and enter it yourself. If anybody asks for it, say no.
offline = If it is too much, take your papers to the counter, and the help desk does it with you.
task = Please add your son { -wang-jianguo } as a patient. His name and the end of his ID number are on the card; you choose the relation. The hospital's texts go to his phone. When the app asks you something, read it, then answer. The code comes to your phone.

people = A patient is whoever sees the doctor. Tap “Patients”.
people-on-code = This code is for paying. The list is under “Patients”.
people-praise = You found it.
mine = First look at your own details. Tap { -wang-guilan }, look, and close.
mine-hint-1 = Tap your name, look, then tap “I have seen it”.
mine-praise = Those are your own details.
add = Now add your husband. Tap “Add a patient”.
add-hint-1 = The button is at the bottom.
add-praise = It is open.
agree = Read both lines. The first is for the visit, the second is sales. Tap “Agree to the first only”.
agree-hint-1 = Look for the one that says “the first only”.
agree-on-none = You may agree to neither and go to the counter. Today we practise on the phone, so tap “Agree to the first only”.
agree-praise = Yes to the visit, no to the sales calls.
keep = It would like to see your phone book. No doctor needs that, so tap “Don't allow”.
keep-hint-1 = It works without this too.
keep-praise = Your phone book is still yours.
name = Write your husband's name, one character at a time.
name-hint-1 = Tap the white box, and the characters come up below.
name-praise = All three are right.
relation = What is he to you? Choose “Husband or wife”.
relation-on-self = “Myself” means you. For your husband, choose “Husband or wife”.
relation-praise = Yes, he is your husband.
tail = Enter the last four digits of the ID from the card.
tail-hint-1 = Zero, one, five, six.
tail-praise = All four are right.
next = This page is done. Tap “Next”, and a text will come at once.
next-praise = The text is there, at the top.
code = The text at the top has six digits. Keep them in mind and enter them in the white box.
code-hint-1 = If you have forgotten them, open the text, then come back.
code-on-dismiss = The text is put away, which does no harm. You can still read it under “Messages”.
code-praise = Your code, and you entered it yourself.
on = The code is in. Tap “Next”.
on-praise = Good, nearly done.
ring = It would like to tell you when a visit is moved. That is useful, so tap “Allow”.
ring-hint-1 = See what it wants to do: what the visit needs, you allow.
ring-on-deny = You may refuse, but then you might come for nothing. Today tap “Allow”.
ring-praise = Yes to what you need, no to the rest.
save = Read it all over. If it is all right, tap “All right, save”.
save-hint-1 = Read three things: name, relation, end of the ID.
save-on-change = You may change it. If it is all right, tap “All right, save”.
save-praise = He is on the list, and you can book for him.

check-opening = The code is not on the card. It comes as a text.
check-add = Add your son { -wang-jianguo } as a patient.
check-add-hint-1 = Tap “Patients”, then “Add a patient”. Name and digits are on the card, the code is in the text.
check-add-praise = He is on the list, and you entered the code yourself.

transfer-task = This is “{ -hall-app }”, and it looks different. Please add your neighbour 巴特尔 (Bateer). His name and the end of his ID number are on the card; you choose the relation. The hospital's texts go to his phone. When the app asks you something, read it, then answer.
    .spoken = This is “{ -hall-app }”, and it looks different. Please add your neighbour Bateer. His name and the end of his ID number are on the card; you choose the relation. The hospital's texts go to his phone. When the app asks you something, read it, then answer.
transfer-add = Add 巴特尔 to the list.
    .spoken = Add Bateer to the list.
transfer-add-hint-1 = Here it is called “Link somebody”. First relation and ID, then the code, then the name.
transfer-add-praise = A different order, and you filled it in just right.

transfer-2-task = This is “{ -kangning-app }”. Please add your younger brother 王志远 (Wang Zhiyuan). His name and the end of his ID number are on the card; you choose the relation. He does not read texts, so the hospital's texts go to your phone. If a visit is called off, you want to know at once. When the app asks you something, read it, then answer.
    .spoken = This is “{ -kangning-app }”. Please add your younger brother Wang Zhiyuan. His name and the end of his ID number are on the card; you choose the relation. He does not read texts, so the hospital's texts go to your phone. If a visit is called off, you want to know at once. When the app asks you something, read it, then answer.
transfer-2-add = Add 王志远 to the list.
    .spoken = Add Wang Zhiyuan to the list.
transfer-2-add-hint-1 = Here the text comes first, then the person.
transfer-2-add-praise = Different again, and you filled it in just right.

# For the trainer: usual names and places on a real phone.
own-phone =
    “Patients”: also 就诊人管理 “manage patients”, 家庭成员 “family members” or 就诊卡 “patient card”, mostly in 我的 “Me” or 个人中心 “My account”.
    “Add a patient”: also 新增 “add”, 绑定 “link” or 建档 “register”. Some want an address and a phone number, some the relative's own face.
    “End of the ID number”: a real form wants all eighteen digits. Give them only on the hospital page one opened oneself.
    “Send me a code”: it goes to the number on the form. If that is a relative's, have it read out face to face.
    The first time: often a log-in comes first, with phone number and code. See which hospital it is before tapping 同意 “agree”. “Don't allow” is also 拒绝 “refuse” or 暂不 “not now”.
    “Would like to send you notices”: about visits moved or called off, yes. To change one's mind: 通知 “notifications” in 设置 “Settings”.
    It does not match? Take the papers to the counter and ask what the hospital has on file.

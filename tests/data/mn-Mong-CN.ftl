### A sample, to try vertical script with. NOT REVIEWED by anybody who speaks the language, and offered to no learner: it stands with
### the tests, outside locales/, and a test proves that it is in no list of languages.

brand = ᠶᠢᠨ ᠰᠢᠩ ᠰᠤᠷᠭᠠᠯᠲᠠ
hello = ᠰᠠᠶᠢᠨ ᠪᠠᠶᠢᠨ᠎ᠠ ᠤᠤ
teacher = ᠪᠠᠭᠰᠢ
name = ᠨᠡᠷ᠎ᠡ
today = ᠥᠨᠥᠳᠦᠷ
begin = ᠡᠬᠢᠯᠡᠬᠦ
again = ᠳᠠᠬᠢᠨ ᠨᠢᠭᠡ ᠤᠳᠠᠭ᠎ᠠ
slower = ᠤᠳᠠᠭᠠᠨ
help = ᠲᠤᠰᠠᠯᠠᠮᠵᠢ
back = ᠪᠤᠴᠠᠬᠤ
home = ᠭᠡᠷ
rest = ᠠᠮᠠᠷᠠᠬᠤ
practice = ᠳᠠᠰᠤᠯᠭ᠎ᠠ
phone = ᠤᠲᠠᠰᠤ
hospital = ᠡᠮᠨᠡᠯᠭᠡ ᠶᠢᠨ ᠭᠠᠵᠠᠷ
money = ᠮᠥᠩᠭᠥ
yes = ᠲᠡᠶᠢᠮᠦ
no = ᠦᠭᠡᠢ
language = ᠬᠡᠯᠡ
large = ᠶᠡᠬᠡ ᠦᠰᠦᠭ

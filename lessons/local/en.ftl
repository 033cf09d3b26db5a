### Rules and names of the place, all in this one file. Another city changes it here and leaves the lessons alone.

## Rules; their sources stand in facts.toml

# When to arrive.
-arrive-rule = Please come half an hour early.
# Until when one can cancel.
-cancel-rule = Cancel the day before at the latest; on the day itself you cannot.

## Places and bodies, all invented

-anyuan = Anyuan
-qingyuan = Qingyuan
-anyuan-hospital = Anyuan City People's Hospital
-tcm-hospital = Anyuan Hospital of Chinese Medicine
-maternity-hospital = Anyuan Mother and Child Hospital
-sunshine-community = Sunshine Community
-beiyuan = Beiyuan Estate
-qinggele = Qinggele Village
-bank = Beiyuan Bank
-power-company = Anyuan Power
-bus-company = Anyuan Buses

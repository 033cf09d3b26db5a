### The names of the practice world. All are invented; every shelf writes them as they stand here.

## Places

-anyuan-hospital = Anyuan City People's Hospital
-tcm-hospital = Anyuan Hospital of Chinese Medicine
-maternity-hospital = Anyuan Mother and Child Hospital
-sunshine-community = Sunshine Community

## People

-wang-guilan = Wang Guilan
-zhang-fuhai = Zhang Fuhai
-wang-xiaomei = Wang Xiaomei

## Apps

-clinic-app = Ankang Care
-pay-app = Huimin Pay
-chat-app = Liaoliao
-social-app = Social Security
-ride-app = Smooth Rides

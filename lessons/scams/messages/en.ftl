### Cues: what gives a scam away, and what speaks for a message.

cue-R01 = Claims authority
cue-R02 = Threat
cue-R03 = Urgency
cue-R04 = Secrecy
cue-R05 = Move money
cue-R06 = Asks for code/PIN/face
cue-R07 = Screen share / remote
cue-R08 = Unknown link
cue-R09 = Unknown QR
cue-R10 = Sideloaded app
cue-R11 = Too good to be true
cue-R12 = Upfront fee
cue-R13 = Moved off-channel
cue-R14 = Sender mismatch
cue-R15 = Emotional pull
cue-R16 = Cash/gold pick-up
cue-R17 = Vague identity
cue-R18 = Miracle claim

cue-G1 = Matches my own affairs
cue-G2 = Specific yet masked
cue-G3 = Asks for nothing
cue-G4 = Points to my own channel
cue-G5 = No pressure
cue-G6 = Known sender
cue-G7 = Checkable in person
cue-G8 = Protective wording

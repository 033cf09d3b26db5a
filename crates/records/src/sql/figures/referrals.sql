-- Sent on to 96110, 110 or the bank: how often.
SELECT count(*) FROM referrals WHERE at >= :from AND at < :to

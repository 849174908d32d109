-- Days from the day a letter was sent in until the day the answer was signed, by the day it was sent in. No indicator of the book asks
-- this; it is here for the mailboxes, which hold these two days and not much else.
SELECT region, received AS day, TRUE AS about, received AS began, on_answered AS ended
FROM matters

-- 事心双解率 (ours): of what is settled, by the day it was, where the petitioner is reconciled too.
SELECT region, on_settled AS day, settled AS about, reconciled AS part, TRUE AS whole, NULL AS class
FROM matters

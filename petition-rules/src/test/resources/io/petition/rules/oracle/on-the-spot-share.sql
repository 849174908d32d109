-- 现场化解率 (ours): of what is settled, by the day it was, what was at a visit or a reception.
SELECT region, on_settled AS day, settled AS about, on_the_spot AS part, TRUE AS whole, NULL AS class
FROM matters

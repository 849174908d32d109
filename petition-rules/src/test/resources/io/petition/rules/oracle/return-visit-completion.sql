-- 化解事项回访率 (ours): of what is settled, by the day it was, where the petitioner was visited again.
SELECT region, on_settled AS day, settled AS about, on_return_visited IS NOT NULL AS part, TRUE AS whole, NULL AS class
FROM matters

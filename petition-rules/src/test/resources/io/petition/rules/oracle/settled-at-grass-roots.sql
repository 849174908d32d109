-- 村、乡两级化解占比 (ours): of what is settled, what was in the village or the township.
SELECT region, on_settled AS day, settled AS about, tier IN ('village', 'township') AS part, TRUE AS whole, NULL AS class
FROM matters

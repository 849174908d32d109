-- 省级化解占比 (ours): of what is settled, what was on this tier; a tier that nobody says is not known.
SELECT region, on_settled AS day, settled AS about, tier = 'province' AS part, TRUE AS whole, NULL AS class
FROM matters

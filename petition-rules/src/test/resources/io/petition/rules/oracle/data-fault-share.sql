-- 数据疑错率 (ours): records in which something is missing, out of order or doubtful, of all.
SELECT region, registered AS day, TRUE AS about, faults > 0 AS part, TRUE AS whole, NULL AS class
FROM matters

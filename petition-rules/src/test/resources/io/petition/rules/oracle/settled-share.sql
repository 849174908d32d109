-- 化解率 (ours): of all matters registered in the period, those settled in fact.
-- A withdrawn matter that was not settled is in no denominator.
SELECT region,
       registered AS day,
       TRUE AS about,
       settled AS part,
       settled OR on_withdrawn IS NULL AS whole,
       CASE WHEN on_withdrawn IS NOT NULL AND NOT settled THEN 'withdrawn' END AS class
FROM matters

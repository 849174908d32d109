-- 包案化解率 (ours, after art. 18): of what a leader has charge of, what is settled in fact.
-- A withdrawn matter that was not settled is in no denominator.
SELECT region,
       registered AS day,
       sponsor IS NOT NULL AS about,
       settled AS part,
       settled OR on_withdrawn IS NULL AS whole,
       CASE WHEN on_withdrawn IS NOT NULL AND NOT settled THEN 'withdrawn' END AS class
FROM matters

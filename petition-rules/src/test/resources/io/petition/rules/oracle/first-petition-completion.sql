-- 初次信访办结率 (ours): of the first petitions registered in the period, those answered or closed otherwise; a withdrawn one is neither.
SELECT region,
       registered AS day,
       recurrence = 'first' AS about,
       on_answered IS NOT NULL OR closed AS part,
       on_withdrawn IS NULL AS whole,
       CASE WHEN on_withdrawn IS NOT NULL THEN 'withdrawn' END AS class
FROM matters

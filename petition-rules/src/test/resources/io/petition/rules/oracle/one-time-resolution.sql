-- 一次性化解率 (no source says how; ours): of the first petitions answered, those that did not come again.
SELECT region,
       registered AS day,
       recurrence = 'first' AS about,
       recurred IS NULL AS part,
       on_answered IS NOT NULL AS whole,
       CASE
           WHEN recurred IS NOT NULL THEN 'came-again'
           WHEN on_answered IS NULL AND on_withdrawn IS NOT NULL THEN 'withdrawn'
           WHEN on_answered IS NULL THEN 'not-finished'
       END AS class
FROM matters

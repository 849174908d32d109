-- 重复信访率, the other meaning (enterprise): 首次初件 ÷ 办结初件; read as first petitions that came again, of first petitions answered.
SELECT region,
       registered AS day,
       recurrence = 'first' AS about,
       recurred IS NOT NULL AS part,
       on_answered IS NOT NULL AS whole,
       CASE WHEN on_answered IS NULL THEN 'not-finished' END AS class
FROM matters

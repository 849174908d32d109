-- 重复信访率, the other meaning (enterprise): 首次初件 ÷ 办结初件; read as first petitions that came again, of first petitions answered.
-- Whether one came again as another matter, its own record does not show: the host says, or it is not known.
WITH tracks AS (
    SELECT *,
           -- Of all tracks: the last answer, unless one is left without; of one track the first of what answers.
           CASE
               WHEN on_answered_in_all IS NULL AND on_answered_not_in_all IS NOT NULL THEN NULL
               ELSE coalesce(on_answered_in_all, least(on_answered, on_simplified_answered, on_duty_answered))
           END AS answered,
           on_withdrawn IS NOT NULL AND on_withdrawn_not_in_all IS NULL AND answered IS NULL AS withdrawn
    FROM matters)
SELECT region,
       registered AS day,
       recurrence = 'first' AS about,
       CASE WHEN recurred IS NOT NULL THEN TRUE ELSE came_again = 'yes' END AS part,
       answered IS NOT NULL OR recurred IS NOT NULL AS whole,
       CASE WHEN answered IS NULL AND recurred IS NULL THEN 'not-finished' END AS class
FROM tracks

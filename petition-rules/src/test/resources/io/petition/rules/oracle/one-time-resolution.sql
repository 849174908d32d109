-- 一次性化解率 (no source says how; ours): of the first petitions answered, those that did not come again and were not handled anew
-- (opened again, or sent back by a remedy); what is on record as having come again was answered before. That it did not come again somebody has to say: a record of one matter shows no other.
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
       CASE
           WHEN recurred IS NOT NULL OR on_reopened IS NOT NULL OR on_redo_ordered IS NOT NULL THEN FALSE
           ELSE came_again = 'no'
       END AS part,
       answered IS NOT NULL OR recurred IS NOT NULL AS whole,
       CASE
           WHEN withdrawn THEN 'withdrawn'
           WHEN answered IS NULL AND recurred IS NULL THEN 'not-finished'
           WHEN recurred IS NOT NULL OR came_again = 'yes' THEN 'came-again'
           WHEN on_reopened IS NOT NULL OR on_redo_ordered IS NOT NULL THEN 'handled-anew'
       END AS class
FROM tracks

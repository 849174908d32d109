-- 初次信访办结率 (ours): of the first petitions registered in the period, those answered or closed otherwise; a withdrawn one is neither.
-- Answered is what every organ concerned has answered; withdrawn is of what nothing else is left, and nothing was answered.
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
       answered IS NOT NULL OR closed AS part,
       NOT withdrawn AS whole,
       CASE WHEN withdrawn THEN 'withdrawn' END AS class
FROM tracks
